import type { RosterStanding } from '../../model/index.ts';
import type { AffectedPhrases } from './affected-phrases.ts';
import { listed } from './ky-list.ts';

/** Words that opened a sentence, inside one: "At least 98" becomes "at least 98". */
const lowered = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;

/** What the one beside a standing did: a name behind a colon takes no ending. */
const BY: Readonly<Record<RosterStanding, string>> = {
  reported: 'ким тарабынан',
  recognised: 'тааныган',
  represented: 'өкүлү',
  heard: 'бирге катышкан',
  prevented: 'тоскоол болгон',
};

/** What telling says in Kyrgyz of those affected and of what is open. */
export const kyrgyzAffected: AffectedPhrases = {
  standings: {
    reported: 'билдирилген',
    recognised: 'жабырлануучу деп таанылган',
    represented: 'өкүлү болгон',
    heard: 'катышкан',
    prevented: 'катышуусуна тоскоол болгон',
  },
  stages: {
    reported: 'Жабыр тартты же кармалды деп билдирилгендер',
    complained: 'Арыз бергендер',
    recognised: 'Жабырлануучу деп таанылгандар',
    identified: 'Ким экени аныкталган шектүүлөр',
    arrested: 'Кармалган же камакка алынган шектүүлөр',
    charged: 'Айып коюлгандар',
    tried: 'Сотко тартылгандар',
    convicted: 'Соттолгондор',
  },
  finders: {
    court: 'сот',
    prosecution: 'прокуратура',
    police: 'полиция же милиция',
    ministry: 'министрлик',
    'state-body': 'мамлекеттик орган',
    'international-body': 'эл аралык орган',
    organization: 'уюм',
    medical: 'медициналык эксперт',
    person: 'жеке адам',
    'not-said': 'макамы айтылган эмес',
  },
  questions: {
    'decisions-contradict': (arg) =>
      `Бул чечимдердин кайсынысы туура эмес? Алар бири-бирине каршы келет, ошондуктан эч ким алар боюнча бириктирилген жок: ${arg('decisions')}.`,
    'evidence-destroyed': (arg) =>
      `${arg('what')} жок кылынган деп айтылат${arg('holder')}: ким тарабынан, качан жана көчүрмөсү барбы? ${arg('voices')}`,
    'evidence-withheld': (arg) =>
      `${arg('what')} берилбей жатат деп айтылат${arg('holder')}: ал кимде жана суралганбы? ${arg('voices')}`,
    'verdict-final': (arg) =>
      `Жыйынтык чечим мыйзамдуу күчүнө киргенби? ${arg('proceeding')}. Муну бир да кабар ачык айтпайт.`,
    'sentence-unknown': (arg) =>
      `Кандай жаза дайындалган: ${arg('who')}? Соттолгону айтылат (${arg('proceeding')}), бирок жазасы аты аталып айтылган эмес.`,
    silence: (arg) => `Ортодо эмне болгон? ${arg('proceeding')}. ${arg('silence')}`,
    'request-unanswered': (arg) => `Жооп болгонбу? ${arg('request')}. ${arg('silence')}`,
    'dispute-open': (arg) => `Булардын кайсынысы чын? ${arg('kind')}: ${arg('about')}. ${arg('sides')}.`,
    'rest-prevented': (arg) =>
      `«${arg('name')}» ичинен катышкан деп айтылбаган ${arg('rest')} — кимдер жана аларды дагы эле угууга болобу? Тыянак: ${arg('reason')}.`,
    'not-comparable': (arg) =>
      `Бул сандар кимдерди эсептейт: ${lowered(arg('before'))} жана ${lowered(arg('stage'))}? Бул аныкталганга чейин бирин экинчисине бөлүүгө болбойт.`,
    'groups-unnamed': (arg) => `Алар кимдер? Жабыр тарткан ${arg('n')} топ саны же сыпаттамасы боюнча гана белгилүү.`,
    'known-by-description': (arg) =>
      `Сөз ким жөнүндө? Жабыр тарткан ${arg('n')} адам сыпаттамасы боюнча гана белгилүү.`,
    'cited-not-held': (arg) =>
      `Муну табууга болобу: ${arg('source')}? Ага шилтеме бар (${arg('by')}), бирок өзү колдо жок.`,
    'report-undated': (arg) =>
      `Бул кабар качан жарыяланган: ${arg('source')}? Анда окууга мүмкүн болгон дата жок${arg('inferred') === '' ? '' : `; чыгарылган тыянак: ${arg('inferred')}`}.`,
    'word-lost': (arg) =>
      `Кайсы сөз түшүп калган: ${arg('source')}? Барактын жаңы көчүрмөсүндө ал сакталып калышы мүмкүн.`,
    'weakly-read': (arg) =>
      `Сөздөр чын эле муну айтабы? ${arg('n')} билдирүүгө сөздөр алсыз гана негиз берет, ал кароону күтүүдө.`,
  },
  share: (part, whole) => `${lowered(whole)} ичинен ${part}`,
  by: (standing, who) => `(${BY[standing]}: ${who})`,
  why: (words) => `сөздөрү: «${words}»`,
  inferredOnly: 'тыянак чыгарылган',
  inReview: 'алсыз сөздөр, кароодо',
  saidBy: (voices) => (voices.length === 0 ? '' : `Айткандар: ${voices.join('; ')}`),
  partOf: (whole) => `бүтүнү: ${whole}`,
  members: (names) => `Алардын ичинен аталгандар: ${listed(names)}`,
  more: (n) => (n === 1 ? 'дагы 1 сан, өз чөйрөсү менен' : `дагы ${n} сан, ар бири өз чөйрөсү менен`),
  weakOnly: (n) => `${n} жазуу бул жерге киргизилген жок: ага алсыз сөздөр гана негиз берет.`,
  silentFor: (months, to) =>
    months < 1
      ? `жооп болгону белгисиз (акыркы белгилүү күн: ${to})`
      : `${months} айдан бери жооп болгону белгисиз (эң жаңы кабар: ${to})`,
  asks: (from, to) => (to === undefined ? `Өтүнүч (кимден: ${from})` : `Өтүнүч (кимден: ${from}; кимге: ${to})`),
  notProducedBy: (who) => `көрсөтпөгөн тарап: ${who}`,
  holder: (who) => `кимде: ${who}`,
  finder: (who, standing, places) => `${who} (${[standing, ...places].join(', ')})`,
  about: (who) => `${listed(who)} жөнүндө`,
  calls: (words) => `Корутунду чыгаргандын өз укуктук сөздөрү: ${listed(words.map((one) => `«${one}»`))}`,
  saidToHold: (n) => `${n} билдирүү ушул булактан алынган деп айтылат`,
  labels: {
    roster: 'Жабыр тарткандар',
    rosterNote:
      'Кабарларда жабыр тартты, кармалды, өлкөдөн чыгарылды же жабырлануучу деп таанылды деп айтылгандардын баары, ар бири бирден жолу. Эч ким атын атабагандар да эсепке алынат. Топ менен анын бөлүктөрү чогуу турат. Сөздөрдө ачык айтылмайынча, эч ким топко кошуп эсептелбейт.',
    named: 'Аты аталган адамдар',
    described: 'Сыпаттамасы боюнча гана белгилүү адамдар',
    groups: 'Топтор',
    funnel: 'Кабардан өкүмгө чейин',
    funnelNote:
      'Бир сан экинчисине сөздөр аны ошонун бөлүгү деп атаган жерде гана салыштырылат. Калган сандардын бардыгы башка адамдарды, башка убакытты же башка жерди эсептейт, аларды бири-бирине бөлүүгө болбойт.',
    apart: 'мурунку баскыч менен салыштырылбайт',
    findings: 'Корутундулар',
    findingsNote:
      'Соттор, полиция, дарыгерлер жана башкалар эмнени аныктаганы айтылат. Укуктук сөздөр алардыкы. Өкүм өз иши менен бирге айтылат; ал жерде мыйзамдуу күчүнө кирди деп айтылбаса, анын күчүнө киргени белгисиз.',
    evidence: 'Далилдер, өтүнүчтөр жана табылуучу булактар',
    items: 'Далилдер',
    requests: 'Өтүнүчтөр',
    cited: 'Шилтеме бар, колдо жок',
    gaps: 'Тексттерден түшүп калган сөздөр',
    gapsNote:
      'Барактан түшүп калган шилтеме же сүрөт өзү менен кошо бир атты да алып кеткен. Анын ордуна эч нерсе коюлбайт.',
    questions: 'Аныктала турган суроолор',
    questionsNote:
      'Ар бири иште эмне бар же эмне жок экенинен эреже боюнча келип чыгат, эң оору биринчи турат. Алардын бири да жооп кандай экенин айтпайт.',
    somebody: 'аты аталбаган бирөө',
  },
};
