import { kyrgyzFigureReasons } from './ky-figure-reasons.ts';
import { kyrgyzNameReasons } from './ky-name-reasons.ts';
import type { Phrases } from './phrases.ts';

const ACCESS: Readonly<Record<string, string>> = { public: 'ачык', restricted: 'чектелген', confidential: 'купуя' };

const FOUND_IN: Readonly<Record<string, string>> = {
  metadata: 'барактын өз маалыматынан',
  'json-ld': 'барактын өз маалыматынан',
  text: 'кабардын текстинен',
};

const CITED: Readonly<Record<string, string>> = {
  told: 'сөз ага айтылган',
  quoted: 'сөзү келтирилген',
  'reported-by': 'бул тууралуу ал кабарлаган',
  interview: 'маекти ал алган',
};

const DIRECTIONS: Readonly<Record<string, string>> = {
  'published-later': 'ал кийин жарыяланган',
  'cites-it': 'ал экинчисинин атын атайт',
  'cite-each-other': 'экөө тең бири-биринин атын атайт, ошондуктан кайсынысы биринчи чыкканы белгисиз',
};

const UNKNOWN_ORDER = 'кайсынысы биринчи чыкканы белгисиз';

const RULED_OUT: Readonly<Record<string, string>> = {
  polarity: 'бири муну болгон дейт, экинчиси четке кагат',
  when: 'алар бири-бирин жокко чыгарган даталарды айтат',
  where: 'алар бири-бирин жокко чыгарган жерлерди айтат',
};

const quoting = (statement: string): string => (statement === '' ? '' : ` («${statement}»)`);

/**
 * One part of a sentence per reason code, fit to stand after a colon in the middle of a line: no capital, no full stop.
 * Names and dates that are filled in bear no ending: they stand after a colon, in brackets or before a postposition.
 */
export const kyrgyzReasons: Phrases['reasons'] = {
  // dates
  'described-by-person': (arg) => `${arg('author')} булакты ушундай сыпаттаган`,
  'found-in-report': (arg) => `${FOUND_IN[arg('from')] ?? arg('from')} табылган`,
  'from-publication': (arg) => `кабардын датасы — ${arg('date')}`,
  'relative-to-publication': (arg) => `кабардын датасынан (${arg('date')}) эсептелди`,
  'relative-to-date': (arg) => `мунун алдында айтылган датадан (${arg('date')}) эсептелди`,
  'relative-to-saying': (arg) => `айтылган учурдан (${arg('date')}) эсептелди`,
  'relative-to-event': (arg) => `«${arg('act')}» окуясынан (${arg('date')}) эсептелди`,
  'same-date-elsewhere': (arg) => `ошол эле кабар бул күндүн датасын башка жерде айтат — ${arg('date')}`,
  'dated-elsewhere': (arg) => `башка кабар ошол эле окуянын датасын айтат — ${arg('date')} («${arg('statement')}»)`,
  'counted-back': (arg) =>
    `башка кабар мындан эсептелген «${arg('words')}» деген сөздүн датасын айтат — ${arg('date')}${quoting(arg('statement'))}`,
  'after-step': (arg) => `ошол эле иштин мурунку кадамынын («${arg('act')}») датасы — ${arg('date')}`,
  'dated-after-taken': (arg) => `анын датасы ${arg('date')}, бирок ал ишке мурда эле киргизилген: ${arg('taken')}`,
  'tells-of-later': (arg) => `анын датасы ${arg('date')}, бирок ал муну болуп өткөн иш катары айтат: ${arg('told')}`,
  'drawn-on-by': (arg) =>
    `${arg('source')} (датасы: ${arg('date')}) буга таянат, ошондуктан бул андан кийинки эмес${arg('told') === '' ? '' : `; бул мына ушуну айтат: ${arg('told')}, ошондуктан андан эски эмес`}`,
  'same-month-told': (arg) => `ушул датанын жанында айтылган — ${arg('date')}`,
  'either-told-or-recent': (arg) =>
    `ушул датанын жанында айтылган — ${arg('date')}, ошондой эле кабардын датасынан бир аз мурда`,
  'told-after': (arg) => `ушул датадан кийин эле айтылган — ${arg('date')}`,
  'near-last-told': (arg) => `кабардагы эң кийинки датага (${arg('date')}) жакын айтылган`,
  'year-last-told': (arg) => `кабардагы эң кийинки дата — ${arg('date')}`,
  'told-by-then': (arg) => `${arg('source')} бул тууралуу айткан учур — ${arg('date')}`,
  'one-year-told': (arg) => `кабарда мындан башка жыл айтылбайт — ${arg('date')}`,
  'not-before-told': (arg) => `кабарда ${arg('date')} айтылат, демек ал андан эски эмес`,
  'not-after-said': (arg) => `муну болуп өткөн иш катары баяндаган сөздөр айтылган күн — ${arg('date')}`,
  'not-before': (arg) =>
    `${arg('identity')} ал учурда (${arg('date')}) али мурунку кадамда болгон: ${arg('act')} («${arg('statement')}»)`,
  // identities
  'same-name': () => 'бирдей ат',
  'one-in-this-report': () => 'бир кабардын ичинде бир эле',
  'same-description': () => 'бирдей сөздөр менен сыпатталган',
  'same-number-on-trial': () => 'бир эле сотто бирдей сандагы адам',
  'only-compatible-name': () => 'иште аты туура келгени жалгыз ушул',
  'only-such-person': (arg) => `кабарда ушундай сыпатталган жалгыз адам (${arg('description')})`,
  'inflected-name': () => 'бирдей ат, жөндөмөсү башка',
  'inflected-and-post': (arg) => `бирдей ат, балким башка жөндөмөдө, экөө тең мындай сыпатталган: ${arg('post')}`,
  'inflected-only': () => 'балким, бирдей ат, жөндөмөсү башка',
  'forms-of-one-name': (arg) => `бир аттын түрлөрү: ${arg('base')}`,
  'known-under-both': () => 'эки ат менен тең белгилүү',
  'same-body-same-country': () => 'бир өлкөнүн ошол эле органы',
  'same-sound-other-script': () => 'угулушу бирдей ат, жазмасы башка',
  'foremost-of-that-name': () => 'ушундай аттуулардын ичинен эң көп аталганы',
  'only-such-body': () => 'иштеги жалгыз ушундай орган',
  abbreviation: () => 'бир ат экинчисинин кыскартылышы',
  'spelling-and-post': (arg) => `дээрлик бирдей жазылат, экөө тең мындай сыпатталган: ${arg('post')}`,
  'called-and-post': (arg) =>
    `бир ат экинчисинин кыска же чет тилдеги түрү, экөө тең мындай сыпатталган: ${arg('post')}`,
  'spelling-and-country': (arg) => `дээрлик бирдей жазылат, өлкөсү да бир: ${arg('country')}`,
  ...kyrgyzNameReasons,
  'joined-by-person': (arg) => `адамдын чечими менен бириктирилген: ${arg('entry').slice(0, 12)}`,
  // circumstances
  'duress-alleged-by': (arg) =>
    `${arg('source')} бул сөздөр мажбурлоо астында айтылган деп жеткирет («${arg('statement')}»)`,
  'duress-found-by': (arg) =>
    `бул сөздөр мажбурлоо астында айтылганы аныкталган: ${arg('source')} («${arg('statement')}»)`,
  // lineage, figures, disputes
  'shared-wording': (arg) => {
    const much =
      arg('words') === ''
        ? 'жалпы сөздөрү бар'
        : `${arg('passages')} жерде ${arg('words')} сөз бирдей, бул кыска тексттин ${arg('percent')} %`;
    return arg('direction') === '' ? much : `${much}; ${DIRECTIONS[arg('direction')] ?? UNKNOWN_ORDER}`;
  },
  'same-order': (arg) => {
    const much = `${arg('anchors')} ат жана сан экөөндө тең бир иретте турат, бул кыска тексттегилердин ${arg('percent')} %`;
    return arg('direction') === '' ? much : `${much}; ${DIRECTIONS[arg('direction')] ?? UNKNOWN_ORDER}`;
  },
  'same-wire': (arg) =>
    `эки кабар тең бир күнү ушул булакты атайт: ${arg('outlet')}, ${arg('passages')} жерде ${arg('words')} сөз бирдей, бул кыска тексттин ${arg('percent')} %; экөө тең ошого таянган, бирок бири-бирине таянган эмес`,
  'stated-by-person': () => 'муну адам белгилеген',
  'names-as-source': (arg) =>
    `булагы катары ушуну атайт: ${arg('outlet')}${CITED[arg('how')] === undefined ? '' : ` (${CITED[arg('how')]})`}`,
  ...kyrgyzFigureReasons,
  'same-people-counted': () => 'сөздөр ошол эле адамдарды эсептейт',
  'rest-of-whole': (arg) =>
    `${arg('whole')} ичинен ${arg('part')} катыша алган, демек калгандары катыша алган эмес; калгандары жөнүндө муну эч ким айтпайт`,
  'scope-not-known-same': (arg) =>
    `мурунку баскычтагылардын (${arg('before')}) ичинде эсептелгени белгисиз, ошондуктан бири экинчисинин үлүшү эмес`,
  'counts-other-things': () =>
    'мурунку баскычтагыдан башка адамдар же нерселер эсептелген, ошондуктан бири экинчисинин үлүшү эмес',
  'told-as-following': (arg) => `өтүнүчкө карата «${arg('words')}» деп айтылган`,
  'said-unanswered': () => 'жооп болгон эмес деп айтылат',
  'said-refused': () => 'баш тартылган деп айтылат',
  'said-answered': () => 'жооп берилген деп айтылат',
  'readings-exclude-each-other': (arg) =>
    RULED_OUT[arg('field')] ?? `бул жөнүндө айткандары бири-бирин жокко чыгарат (${arg('field')})`,
  'guilt-found-and-denied': () => 'күнөөлүү деп табылган же айып коюлган, бирок ошол адамдар күнөөсүн танат',
  'claimed-without-evidence': () => 'ырастап айтылат, бирок далил көрсөтүлгөн эмес деп айтылат',
  'confession-contradicted': () =>
    'мойнуна алганы айтылат, бирок башкалардын же ошол адамдын өз сөздөрү ага каршы турат',
  'figure-called-into-question': () => 'сан келтирилет, бирок башкалар ага күмөн санайт',
  'settled-by-person': (arg) =>
    `адамдын чечими менен чечилген: ${arg('entry').slice(0, 12)}${arg('because') === '' ? '' : `, себеби: ${arg('because')}`}`,
  // what of a file did not become text
  'cut-short': () => 'файл аягына чейин жетпей үзүлөт; андан ары болгону жоголгон',
  'page-list-rebuilt': (arg) =>
    `барактарынын тизмеси жоголгон; андан табылган ${arg('pages')} барак файлдагы ирети боюнча окулду`,
  'pages-damaged': (arg) => `бузулган: ${arg('pages')}-бет (баары ${arg('of')})`,
  'pages-too-heavy': (arg) => `эстутум же убакыт жетишпейт: ${arg('pages')}-бет (баары ${arg('of')})`,
  'pages-unknown-letters': (arg) =>
    `өз шрифти гана билген тамгалар менен жазылган: ${arg('pages')}-бет (баары ${arg('of')})`,
  'pages-without-text': (arg) =>
    `тексти жок (сканерленген, бош же бузулган; сүрөттөн текст таануу орнотулган эмес): ${arg('pages')}-бет (баары ${arg('of')})`,
  // proceedings
  'step-same-accused': (arg) => `ошол эле адамдарга карата: ${arg('identity')}`,
  'step-same-injured': (arg) => `ошол эле жабыр тарткан адам же адамдар жөнүндө: ${arg('identity')}`,
  'step-same-sentence': () => 'ушул иштин башка кадамы менен бир сүйлөмдө айтылган',
  'step-same-body': (arg) => `ошол эле кабарда ошол эле орган жасаган: ${arg('identity')}`,
  'step-same-number': (arg) => `ошол эле кабар башка жерде ошончо эле жабыр тартканды эсептейт: ${arg('count')}`,
  'step-as-many-tried': (arg) => `ошол эле кабар ошончо эле адамдын атын атап, жазасын айтат: ${arg('count')}`,
  'step-told-beside': () => 'башка кадамдар менен бир абзацта айтылган, ал жерде башка иш айтылган эмес',
  'step-only-proceeding-told': (arg) => `бул кабар айткан жалгыз иш: ${arg('source')}`,
  'step-only-injured-told': (arg) => `кабар айткан жалгыз жабыр тарткан адам: ${arg('identity')}`,
  'step-told-again': (arg) => `кыязы, ошол эле кадамдын кайра баяндалышы: ${arg('event')}`,
  'step-not-placed': () =>
    'кайсы ишке тиешелүү экенин бир да сөз айтпайт, ал эми айланасында айтылгандарга бирден көп иш туура келет же бирөө да туура келбейт',
  'resumed-since': (arg) =>
    `токтото турулгандан кийин кайра уланган тергөө гана жасай турган кадам жасалган: ${arg('event')}`,
  'no-step-between': () => 'ортодогу бир да кадамдын датасын кабарлар айтпайт',
  'no-step-since': (arg) => `эң жаңы кабарга чейин кийинки кадам айтылган эмес: ${arg('source')}, ${arg('date')}`,
  'said-in-force': (arg) => `ушул сөздөрдүн жанында мыйзамдуу күчүнө кирди деп айтылган: «${arg('statement')}»`,
  'same-person-in-both': (arg) => `экөөнө тең тиешелүү: ${arg('identity')}`,
  // decisions
  'still-protects-name': () => 'ал таянган сөздөр эми табылбайт; ал жөнүндө чечилген ат мурдагыдай эле корголот',
  'name-of-wronged': () => 'укугу бузулган адам катары айтылат, атын жалпыга ачуу макулдугу катталган эмес',
  'name-of-witness': () => 'катышкан же көргөн адам катары сүйлөйт, атын жалпыга ачуу макулдугу катталган эмес',
  'name-marked': (arg) => `мындай белгиленген: ${ACCESS[arg('access')] ?? arg('access')}`,
  'consent-given': (arg) => `атынын ушул аудиторияга ачылышына макул болгон: ${ACCESS[arg('scope')] ?? arg('scope')}`,
  'consent-withdrawn': () => 'атын ачууга берилген макулдук кайтарып алынган',
  'words-not-found': () => 'ал таянган сөздөр тексттен эми табылбайт',
  'source-not-here': () => 'ал таянган булак иште жок',
  'decided-later': () => 'анын ордун кийинки чечим ээледи',
  'contradicts-decisions': (arg) =>
    `ал бул чечим менен чогуу күчүндө боло албайт: ${arg('entries')
      .split(',')
      .map((entry) => entry.slice(0, 8))
      .join(', ')}; алардын бири кайтарып алынмайынча, эч ким алар боюнча бириктирилбейт`,
  'no-such-lineage': () => 'мындай көз карандылык эми көрүнбөйт',
  'no-such-dispute': () => 'мындай ажырым эми көрүнбөйт',
  'corrected-by-person': (arg) => `ушул жерден окулганды адам оңдоду, чечим: ${arg('entry').slice(0, 12)}`,
  corrects: (arg) => `ушул жерден окулгандын ордуна коюлган, чечим: ${arg('entry').slice(0, 12)}`,
  'nothing-to-reject': () => 'бул сөздөрдөн эми бир да билдирүү окулбайт',
  'content-not-understood': () => 'бул версия анын мазмунун түшүнбөйт',
  'content-destroyed': () => 'анын мазмуну жок кылынган',
  'kind-not-understood': () => 'бул версия чечимдин мындай түрүн түшүнбөйт',
};
