import type { AffectedPhrases } from './affected-phrases.ts';
import { kazakhList, kazakhQuote, lowered } from './kk-words.ts';

/** Who stands beside a standing, by what they did; a name takes no ending. */
const BY: Readonly<Record<Parameters<AffectedPhrases['by']>[0], string>> = {
  reported: 'аталған',
  recognised: 'таныған',
  represented: 'өкіл',
  heard: 'бірге қатысқан',
  prevented: 'кедергі жасады делінген',
};

/** What telling says in Kazakh of those affected and of what is open. */
export const kazakhAffected: AffectedPhrases = {
  standings: {
    reported: 'хабарланған',
    recognised: 'жәбірленуші деп танылған',
    represented: 'өкілі болған',
    heard: 'қатысқан',
    prevented: 'қатысуына кедергі жасалған',
  },
  stages: {
    reported: 'Зардап шеккені не ұсталғаны хабарланған',
    complained: 'Шағым берген',
    recognised: 'Жәбірленуші деп танылған',
    identified: 'Анықталған күдіктілер',
    arrested: 'Қамауға алынған күдіктілер',
    charged: 'Айып тағылған',
    tried: 'Сотқа тартылған',
    convicted: 'Кінәлі деп танылған',
  },
  finders: {
    court: 'сот',
    prosecution: 'прокуратура',
    police: 'полиция',
    ministry: 'министрлік',
    'state-body': 'мемлекеттік орган',
    'international-body': 'халықаралық орган',
    organization: 'ұйым',
    medical: 'медициналық сарапшы',
    person: 'жеке адам',
    'not-said': 'мәртебесі айтылмаған',
  },
  questions: {
    'decisions-contradict': (arg) =>
      `Осы шешімдердің қайсысы қате? Олар бір-біріне қайшы, сондықтан ешқайсысы бойынша ешкім біріктірілмейді: ${arg('decisions')}.`,
    'evidence-destroyed': (arg) =>
      `Айтылуынша, мынау жойылған: ${arg('what')}${arg('holder')}. Оны кім, қашан жойған, көшірмесі бар ма? ${arg('voices')}`,
    'evidence-withheld': (arg) =>
      `Айтылуынша, мынау берілмеген: ${arg('what')}${arg('holder')}. Ол кімнің қолында, оны сұратқан ба? ${arg('voices')}`,
    'verdict-final': (arg) => `Істің нәтижесі түпкілікті ме? ${arg('proceeding')}. Ешбір хабарлама мұны ашық айтпайды.`,
    'sentence-unknown': (arg) =>
      `${arg('who')}: қандай жаза тағайындалған? Кінәлі деп танылғаны айтылады (${arg('proceeding')}), бірақ есімі аталып көрсетілген жаза жоқ.`,
    silence: (arg) => `Осы аралықта не болды? ${arg('proceeding')}. ${arg('silence')}`,
    'request-unanswered': (arg) => `Жауап болды ма? ${arg('request')}. ${arg('silence')}`,
    'dispute-open': (arg) => `Осылардың қайсысы расталады? ${arg('kind')}: ${arg('about')}. ${arg('sides')}.`,
    'rest-prevented': (arg) =>
      `«${arg('name')}» деп аталғандар ішінен қатысқаны айтылмаған ${arg('rest')} адам кімдер, оларды әлі де тыңдауға бола ма? Жанама анықталғаны: ${arg('reason')}.`,
    'not-comparable': (arg) =>
      `Мына сандар кімдерді қамтиды: ${arg('before')}; ${arg('stage')}? Бұл анықталғанша олардың бірін екіншісіне бөлуге болмайды.`,
    'groups-unnamed': (arg) =>
      `Олар кімдер? Зардап шеккен ${arg('n')} топ тек саны немесе сипаттамасы бойынша белгілі.`,
    'known-by-description': (arg) =>
      `Кім туралы айтылған? Зардап шеккен ${arg('n')} адам тек сипаттамасы бойынша белгілі.`,
    'cited-not-held': (arg) =>
      `Мына дереккөзді алуға бола ма: ${arg('source')}? Оған сілтеме жасалған (${arg('by')}), бірақ ол қолымызда жоқ.`,
    'report-undated': (arg) =>
      `Мына хабарлама қашан жарияланған: ${arg('source')}? Онда оқылатын күн жоқ${arg('inferred') === '' ? '' : `; жанама анықталғаны: ${arg('inferred')}`}.`,
    'word-lost': (arg) =>
      `Мына хабарламада қай сөз жоғалған: ${arg('source')}? Беттің жаңа көшірмесінде ол сақталған болуы мүмкін.`,
    'weakly-read': (arg) =>
      `Айтылған сөздер шынымен осыны білдіре ме? ${arg('n')} мәлімет сөзбен әлсіз негізделген және тексеруді күтіп тұр.`,
  },
  share: (part, whole) => `${lowered(whole)} ішінен ${lowered(part)}`,
  by: (standing, who) => `(${BY[standing]}: ${who})`,
  why: (words) => `мынадай сөздермен: ${kazakhQuote(words)}`,
  inferredOnly: 'жанама анықталған',
  inReview: 'сөздері әлсіз, тексеруде',
  saidBy: (voices) => (voices.length === 0 ? '' : `Айтқан: ${voices.join('; ')}`),
  partOf: (whole) => `мынаның бөлігі: ${whole}`,
  members: (names) => `Олардың ішінде аталғандар: ${kazakhList(names)}`,
  more: (n) => `қамтуы басқа тағы ${n} сан`,
  weakOnly: (n) => `Мұнда ${n} жазба көрсетілмеген: олар туралы тек әлсіз сөздер айтады.`,
  silentFor: (months, to) =>
    months < 1
      ? `жауап туралы дерек жоқ (ең жаңа хабарлама: ${to})`
      : `${months} ай бойы жауап туралы дерек жоқ (ең жаңа хабарлама: ${to})`,
  asks: (from, to) => (to === undefined ? `Сұрау салған: ${from}` : `Сұрау салған: ${from}; кімге: ${to}`),
  notProducedBy: (who) => `дәлелдеме келтірмеген: ${who}`,
  holder: (who) => `кімнің қолында: ${who}`,
  finder: (who, standing, places) => `${who} (${[standing, ...places].join(', ')})`,
  about: (who) => `кімге қатысты: ${kazakhList(who)}`,
  calls: (words) => `Тұжырым жасаушының өзі қолданған құқықтық атау: ${kazakhList(words.map(kazakhQuote))}`,
  saidToHold: (n) => `айтылуынша, содан алынған ${n} мәлімет бар`,
  labels: {
    roster: 'Зардап шеккендер',
    rosterNote:
      'Хабарламаларда зардап шекті, ұсталды, елден шығарылды немесе жәбірленуші деп танылды делінген адамдардың бәрі, әрқайсысы бір рет; есімі аталмағандар да есепке алынған. Топ пен оның бөліктері бірге тұр. Сөздерде айтылмаса, ешкім топқа қосылмайды.',
    named: 'Есімі аталған адамдар',
    described: 'Тек сипаттамасы бойынша белгілі адамдар',
    groups: 'Топтар',
    funnel: 'Хабарламадан үкімге дейін',
    funnelNote:
      'Бір сан екіншісімен тек сөздерде оның бөлігі деп айтылған жағдайда ғана салыстырылады. Қалғандары әртүрлі адамдарды, уақытты немесе жерді қамтиды, сондықтан оларды бір-біріне бөлуге болмайды.',
    apart: 'алдыңғы кезеңмен салыстыруға болмайды',
    findings: 'Тұжырымдар',
    findingsNote:
      'Айтылуынша, соттар, полиция, дәрігерлер және басқалар анықтаған жайттар. Құқықтық атаулар солардың өз сөзі. Үкім өз іс жүргізуінде айтылады; сонда түпкілікті деп айтылмаса, оның түпкілікті екені белгісіз.',
    evidence: 'Дәлелдемелер, сұрау салулар және алынуға тиіс дереккөздер',
    items: 'Дәлелдемелер',
    requests: 'Сұрау салулар',
    cited: 'Сілтеме жасалған, қолда жоқ',
    gaps: 'Мәтіннен түсіп қалған сөздер',
    gapsNote: 'Беттен түсіп қалған сілтеме не сурет атауды да өзімен бірге жойған. Орнына ештеңе қойылмайды.',
    questions: 'Анықталуға тиіс сұрақтар',
    questionsNote:
      'Әр сұрақ материалдарда бар немесе жоқ нәрседен ереже бойынша шығады, ең ауыр түрі бірінші тұрады. Ешқайсысы жауабы қандай екенін айтпайды.',
    somebody: 'есімі аталмаған біреу',
  },
};
