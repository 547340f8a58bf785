import { kazakhAffected } from './kk-affected.ts';
import { kazakhFigureReasons } from './kk-figure-reasons.ts';
import { kazakhNameReasons } from './kk-name-reasons.ts';
import { lowered } from './kk-words.ts';
import type { Phrases, ReasonArgs } from './phrases.ts';

const FOUND_IN: Readonly<Record<string, string>> = {
  metadata: 'беттің өз деректері',
  'json-ld': 'беттің өз деректері',
  text: 'хабарламаның мәтіні',
};

const CITED: Readonly<Record<string, string>> = {
  told: 'соған біреу айтып берген деп',
  quoted: 'одан үзінді келтіріп',
  'reported-by': 'сол хабарлаған деп',
  interview: 'сол біреуден сұхбат алған деп',
};

const DIRECTIONS: Readonly<Record<string, string>> = {
  'published-later': 'ол кейін жарияланған',
  'cites-it': 'ол екіншісін атайды',
  'cite-each-other': 'екеуі де бірін-бірі атайды, сондықтан қайсысы бұрын шыққаны белгісіз',
};

const UNDIRECTED = 'қайсысы бұрын шыққаны белгісіз';

const RULED_OUT: Readonly<Record<string, string>> = {
  polarity: 'бірі болған дейді, екіншісі жоққа шығарады',
  when: 'олар бірін-бірі жоққа шығаратын күндер келтіреді',
  where: 'олар бірін-бірі жоққа шығаратын жерлер келтіреді',
};

/** Who may know a name, by the contract's code. */
const ACCESS: Readonly<Record<string, string>> = { public: 'ашық', restricted: 'шектеулі', confidential: 'құпия' };

const shared = (arg: ReasonArgs): string =>
  `ортақ ${arg('words')} сөз, ${arg('passages')} жерде (қысқасының ${arg('percent')} %)`;

const cutTo = (entry: string, length: number): string => entry.slice(0, length);

/** The words of another statement, in brackets. */
const quoted = (arg: ReasonArgs): string => (arg('statement') === '' ? '' : ` («${arg('statement')}»)`);

const stageOf = (code: string): string => {
  const stages: Readonly<Record<string, string>> = kazakhAffected.stages;
  return stages[code] === undefined ? code : lowered(stages[code]);
};

/**
 * One part of a sentence per reason code, fit to stand after a colon in the middle of a line: no capital, no full stop.
 * A name, a date and quoted words take no ending, so that any of them fits.
 */
export const kazakhReasons: Phrases['reasons'] = {
  // dates
  'described-by-person': (arg) => `дереккөзді сипаттаған адам солай көрсеткен: ${arg('author')}`,
  'found-in-report': (arg) => `қайдан табылды: ${FOUND_IN[arg('from')] ?? arg('from')}`,
  'from-publication': (arg) => `хабарламаның күні — ${arg('date')}`,
  'relative-to-publication': (arg) => `хабарламаның күнінен есептелген (${arg('date')})`,
  'relative-to-date': (arg) => `бұған дейін айтылған күннен есептелген (${arg('date')})`,
  'relative-to-saying': (arg) => `айтылған кезінен есептелген (${arg('date')})`,
  'relative-to-event': (arg) => `мына оқиғадан есептелген: ${arg('act')}, ${arg('date')}`,
  'same-date-elsewhere': (arg) => `сол хабарлама бұл күнді басқа жерде көрсетеді: ${arg('date')}`,
  'dated-elsewhere': (arg) => `басқа хабарлама сол оқиғаның күнін көрсетеді: ${arg('date')} («${arg('statement')}»)`,
  'counted-back': (arg) =>
    `басқа хабарлама «${arg('words')}» деген сөздің күнін көрсетеді, ол содан есептеледі: ${arg('date')}${quoted(arg)}`,
  'after-step': (arg) => `сол іс жүргізудің бұрынғы қадамының күні бар: ${arg('act')}, ${arg('date')}`,
  'dated-after-taken': (arg) => `онда ${arg('date')} деген күн тұр, ал ол іске қосылған күн — ${arg('taken')}`,
  'tells-of-later': (arg) =>
    `онда ${arg('date')} деген күн тұр, бірақ ол мына уақытты өтіп кеткен ретінде айтады: ${arg('told')}`,
  'drawn-on-by': (arg) =>
    `оған мына хабарлама сүйенеді: ${arg('source')}, күні — ${arg('date')}; сондықтан ол одан кеш емес${arg('told') === '' ? '' : `; ол мына уақыт туралы айтады: ${arg('told')}, сондықтан одан ерте емес`}`,
  'same-month-told': (arg) => `мына күннің жанында айтылған: ${arg('date')}`,
  'either-told-or-recent': (arg) =>
    `мына күннің жанында айтылған: ${arg('date')}; хабарлама күнінің алдында ғана болуы да мүмкін`,
  'told-after': (arg) => `мына күннен кейін бірден айтылған: ${arg('date')}`,
  'near-last-told': (arg) => `хабарламадағы ең соңғы күннің жанында айтылған: ${arg('date')}`,
  'year-last-told': (arg) => `хабарламадағы ең соңғы күн — ${arg('date')}`,
  'told-by-then': (arg) => `бұл туралы мына хабарлама айтады: ${arg('source')}, күні — ${arg('date')}`,
  'one-year-told': (arg) => `хабарлама мына күннің жылынан басқа жылды айтпайды: ${arg('date')}`,
  'not-before-told': (arg) => `хабарлама мына уақыт туралы айтады: ${arg('date')}; сондықтан одан ерте емес`,
  'not-after-said': (arg) => `мына күні айтылған сөздер мұны болып өтті дейді: ${arg('date')}`,
  'not-before': (arg) =>
    `мына күні әлі бұрынғы қадамда болған (${arg('identity')}): ${arg('date')}, ${arg('act')}${quoted(arg)}`,
  // identities
  'same-name': () => 'бірдей ат',
  'one-in-this-report': () => 'бір хабарламаның ішінде біреу деп танылды',
  'same-description': () => 'бірдей сөздермен сипатталған',
  'same-number-on-trial': () => 'бір сот процесіндегі адамдар саны бірдей',
  'only-compatible-name': () => 'істе аты сәйкес келетін жалғыз адам',
  'only-such-person': (arg) => `хабарламада осылай сипатталған жалғыз адам (${arg('description')})`,
  'inflected-name': () => 'сол ат басқа септікте',
  'inflected-and-post': (arg) => `сол ат басқа септікте болуы мүмкін, екеуінің де лауазымы бірдей: ${arg('post')}`,
  'inflected-only': () => 'сол ат басқа септікте болуы мүмкін',
  'forms-of-one-name': (arg) => `бір аттың түрлері: ${arg('base')}`,
  'known-under-both': () => 'екі атпен де белгілі',
  'same-body-same-country': () => 'сол елдің сол ұйымы немесе органы',
  'same-sound-other-script': () => 'айтылуы бірдей, жазуы басқа ат',
  'foremost-of-that-name': () => 'сондай атпен ең жиі аталатын адам',
  'only-such-body': () => 'істегі сондай жалғыз ұйым немесе орган',
  abbreviation: () => 'бірі екіншісінің қысқартылған атауы',
  'spelling-and-post': (arg) => `жазылуы ұқсас, екеуінің де лауазымы бірдей: ${arg('post')}`,
  'called-and-post': (arg) =>
    `бірі екіншісінің қысқартылған не шетелдік түрі, екеуінің де лауазымы бірдей: ${arg('post')}`,
  'spelling-and-country': (arg) => `жазылуы ұқсас, екеуінің де елі бірдей: ${arg('country')}`,
  ...kazakhNameReasons,
  'joined-by-person': (arg) => `адамның шешімімен біріктірілген: ${cutTo(arg('entry'), 12)}`,
  // circumstances
  'duress-alleged-by': (arg) =>
    `бұл сөздердің мәжбүрлеумен айтылғанын жеткізген дереккөз — ${arg('source')}${quoted(arg)}`,
  'duress-found-by': (arg) =>
    `бұл сөздердің мәжбүрлеумен айтылғаны анықталған; дереккөз — ${arg('source')}${quoted(arg)}`,
  // lineage, figures, disputes
  'shared-wording': (arg) => {
    const much = arg('words') === '' ? 'ортақ сөздері бар' : shared(arg);
    return arg('direction') === '' ? much : `${much}; ${DIRECTIONS[arg('direction')] ?? UNDIRECTED}`;
  },
  'same-order': (arg) => {
    const much = `${arg('anchors')} ат пен сан екеуінде де бір ретпен тұр (қысқасындағылардың ${arg('percent')} %)`;
    return arg('direction') === '' ? much : `${much}; ${DIRECTIONS[arg('direction')] ?? UNDIRECTED}`;
  },
  'same-wire': (arg) =>
    `екі хабарлама да бір күні мына дереккөзді атайды: ${arg('outlet')}; ${shared(arg)}: екеуі де соған сүйенген, бір-біріне емес`,
  'stated-by-person': () => 'мұны адам көрсеткен',
  'names-as-source': (arg) =>
    `өз дереккөзі ретінде мынаны атайды: ${arg('outlet')}${CITED[arg('how')] === undefined ? '' : ` (${CITED[arg('how')]})`}`,
  ...kazakhFigureReasons,
  'same-people-counted': () => 'сөздерде сол адамдар саналған',
  'rest-of-whole': (arg) =>
    `барлығы ${arg('whole')}, мүмкіндігі болғаны ${arg('part')}, демек, қалғандарында мүмкіндік болмаған; қалғандары туралы мұны ешкім айтпайды`,
  'scope-not-known-same': (arg) =>
    `алдыңғы кезеңде саналғандардың ішінен екені белгісіз (${stageOf(arg('before'))}), сондықтан бірі екіншісінің үлесі емес`,
  'counts-other-things': () =>
    'алдыңғы кезеңдегіден басқа адамдар не заттар саналған, сондықтан бірі екіншісінің үлесі емес',
  'told-as-following': (arg) => `сұрағаннан кейін орындалған ретінде айтылады («${arg('words')}»)`,
  'said-unanswered': () => 'айтылуынша, жауап болмаған',
  'said-refused': () => 'айтылуынша, бас тартылған',
  'said-answered': () => 'айтылуынша, жауап берілген',
  'readings-exclude-each-other': (arg) =>
    RULED_OUT[arg('field')] ?? `бұл туралы айтылғандар бірін-бірі жоққа шығарады (${arg('field')})`,
  'guilt-found-and-denied': () =>
    'кінәлі деп танылған немесе айып тағылған, ал соған қатысты адамдар кінәні жоққа шығарады',
  'claimed-without-evidence': () => 'мәлімделген, бірақ айтылуынша, ешқандай дәлелдеме келтірілмеген',
  'confession-contradicted': () => 'мойындау туралы айтылады, бірақ басқалардың немесе сол адамның өз сөзі оған қайшы',
  'figure-called-into-question': () => 'сан келтірілген, ал басқалар оған күмән келтіреді',
  'settled-by-person': (arg) =>
    `адамның шешімімен шешілген: ${cutTo(arg('entry'), 12)}${arg('because') === '' ? '' : `, негізі: ${arg('because')}`}`,
  // what of a file did not become text
  'cut-short': () => 'файл соңына жетпей үзілген; одан әрі тұрған мәтін жоғалған',
  'page-list-rebuilt': (arg) =>
    `беттерінің тізімі жоғалған; табылған ${arg('pages')} бет файлдағы реті бойынша оқылған`,
  'pages-damaged': (arg) => `зақымдалған беттер: ${arg('pages')} (барлығы ${arg('of')})`,
  'pages-too-heavy': (arg) => `жадқа не уақытқа тым ауыр беттер: ${arg('pages')} (барлығы ${arg('of')})`,
  'pages-unknown-letters': (arg) =>
    `әріптерін тек өз қарпі ғана білетін беттер: ${arg('pages')} (барлығы ${arg('of')})`,
  'pages-without-text': (arg) =>
    `мәтінсіз беттер (сканерленген, бос немесе зақымдалған; кескіннен мәтін тану жоқ): ${arg('pages')} (барлығы ${arg('of')})`,
  // proceedings
  'step-same-accused': (arg) => `сол адамдарға қарсы бағытталған: ${arg('identity')}`,
  'step-same-injured': (arg) => `зардап шекті делінген сол адамға не адамдарға қатысты: ${arg('identity')}`,
  'step-same-sentence': () => 'оның басқа қадамымен бір сөйлемде айтылған',
  'step-same-body': (arg) => `сол хабарламада сол орган жасаған: ${arg('identity')}`,
  'step-same-number': (arg) => `сол хабарлама басқа жерде дәл сонша зардап шеккенді санайды: ${arg('count')}`,
  'step-as-many-tried': (arg) => `сол хабарлама дәл сонша адамды атап, жазасын айтады: ${arg('count')}`,
  'step-told-beside': () => 'басқа қадамдармен бір абзацта айтылған, онда басқа іс жүргізу туралы айтылмайды',
  'step-only-proceeding-told': (arg) => `бұл хабарламада айтылатын жалғыз іс жүргізу: ${arg('source')}`,
  'step-only-injured-told': (arg) => `хабарламада айтылатын зардап шеккен жалғыз адам: ${arg('identity')}`,
  'step-told-again': (arg) => `сол қадамның қайта айтылуы болуы әбден мүмкін: ${arg('event')}`,
  'step-not-placed': () =>
    'қай іс жүргізуге жататынын ешбір сөз айтпайды, ал айналасында айтылғаннан бірнешеуі қалады немесе бірде-бірі қалмайды',
  'resumed-since': (arg) =>
    `тоқтата тұрылғаннан кейін тек қайта басталған тергеп-тексеруде ғана жасалатын қадам жасалған: ${arg('event')}`,
  'no-step-between': () => 'ешбір хабарлама осы аралықтағы қадамның күнін көрсетпейді',
  'no-step-since': (arg) => `ең жаңа хабарламаға дейін кейінгі қадам айтылмайды: ${arg('source')}, ${arg('date')}`,
  'said-in-force': (arg) => `түпкілікті екені мына сөздердің жанында айтылған: «${arg('statement')}»`,
  'same-person-in-both': (arg) => `екеуіне де қатысты адам: ${arg('identity')}`,
  // decisions
  'still-protects-name': () => 'ол сілтейтін сөздер енді табылмайды; ол қозғаған есім бұрынғыша қорғалады',
  'name-of-wronged': () => 'зардап шеккен деп айтылады, есімін жариялауға келісімі тіркелмеген',
  'name-of-witness': () => 'қатысқан немесе көрген адам ретінде сөйлейді, есімін жариялауға келісімі тіркелмеген',
  'name-marked': (arg) => `мынадай белгі қойылған: ${ACCESS[arg('access')] ?? arg('access')}`,
  'consent-given': (arg) => `есімін мына аудиторияға атауға келіскен: ${ACCESS[arg('scope')] ?? arg('scope')}`,
  'consent-withdrawn': () => 'есімін атауға берген келісімі қайтарып алынған',
  'words-not-found': () => 'ол сілтейтін сөздер мәтінде енді табылмайды',
  'source-not-here': () => 'ол сілтейтін дереккөз істе жоқ',
  'decided-later': () => 'оның орнын кейінгі шешім басқан',
  'contradicts-decisions': (arg) =>
    `мына шешіммен бірге күшінде тұра алмайды: ${arg('entries')
      .split(',')
      .map((entry) => cutTo(entry, 8))
      .join(', ')}; бірі қайтарып алынғанша, ешқайсысы бойынша ешкім біріктірілмейді`,
  'no-such-lineage': () => 'мұндай тәуелділік енді байқалмайды',
  'no-such-dispute': () => 'мұндай қайшылық енді байқалмайды',
  'corrected-by-person': (arg) => `осы жерден оқылғанды адам түзетті, шешім: ${cutTo(arg('entry'), 12)}`,
  corrects: (arg) => `осы жерден оқылғанның орнына қойылған, шешім: ${cutTo(arg('entry'), 12)}`,
  'nothing-to-reject': () => 'бұл сөздерден енді ешқандай мәлімет оқылмайды',
  'content-not-understood': () => 'бұл нұсқа оның мазмұнын түсінбейді',
  'content-destroyed': () => 'оның мазмұны жойылған',
  'kind-not-understood': () => 'бұл нұсқа шешімнің мұндай түрін түсінбейді',
};
