import { kazakhActs, kazakhMeasures } from './kk-acts.ts';
import { kazakhAffected } from './kk-affected.ts';
import { kazakhBoundReasons } from './kk-bounds.ts';
import { kazakhDates } from './kk-dates.ts';
import { kazakhDiff } from './kk-diff.ts';
import { kazakhDisputes } from './kk-disputes.ts';
import { kazakhFigures } from './kk-figures.ts';
import { kazakhFound } from './kk-found.ts';
import { kazakhLabels } from './kk-labels.ts';
import { kazakhNews } from './kk-news.ts';
import { kazakhProblems } from './kk-problems.ts';
import { kazakhProceedings } from './kk-proceedings.ts';
import { kazakhReasons } from './kk-reasons.ts';
import { kazakhSameness } from './kk-sameness.ts';
import { kazakhBrief, kazakhSummary } from './kk-summary.ts';
import { kazakhTitleBeside, kazakhTitles } from './kk-titles.ts';
import { kazakhWhy } from './kk-why.ts';
import { kazakhList, kazakhQuote } from './kk-words.ts';
import type { Phrases } from './phrases.ts';

const by = (who: string | undefined): string => (who === undefined ? 'адам' : who);

const RECORDS = {
  events: 'оқиға',
  people: 'адам, ұйым не орган',
  figures: 'сандық дерек',
  sources: 'дереккөз',
  decisions: 'шешім',
  review: 'тексерудегі мәлімет',
} as const;

/**
 * What telling says in Kazakh. A noun behind a number stays singular, and a name takes no ending: which ending it would
 * take depends on its last syllable, and foreign names and initials have none that is certain.
 */
export const kazakh: Phrases = {
  language: 'kk',
  nativeReader: 'awaited',
  titles: kazakhTitles,
  date: kazakhDates,
  acts: kazakhActs,
  measures: kazakhMeasures,
  figures: kazakhFigures,
  roles: {
    agent: 'әрекет етуші',
    patient: 'тікелей қатысты',
    speaker: 'айтушы',
    addressee: 'сөз арналған тарап',
    authority: 'уәкілетті орган',
    other: 'аталған',
  },
  cast: {
    agent: 'әрекет етуші',
    patient: 'тікелей қатысты',
    speaker: 'айтушы',
    addressee: 'сөз арналған тарап',
    authority: 'уәкілетті орган',
    other: 'аталған',
  },
  castOfWrong: 'айтылуынша, әрекет жасаған',
  roleInWrong: 'айтылуынша, әрекет жасаған',
  entityKinds: { person: 'адам', organization: 'ұйым не орган', place: 'жер', group: 'топ' },
  sourceKinds: {
    news: 'жаңалық',
    statement: 'жария мәлімдеме',
    court: 'сот құжаты',
    medical: 'медициналық құжат',
    testimony: 'айғақ',
    'interview-notes': 'сұхбат жазбасы',
    official: 'ресми құжат',
    post: 'әлеуметтік желідегі жазба',
    video: 'бейнежазба',
    other: 'басқа',
  },
  access: { public: 'ашық', restricted: 'шектеулі', confidential: 'құпия' },
  modality: {
    asserted: 'мәлімделген',
    alleged: 'болжам бойынша',
    reported: 'хабарланған',
    ordered: 'бұйырылған',
    planned: 'жоспарланған',
    hypothetical: 'жорамал түрінде',
  },
  denied: 'жоққа шығарылған',
  circumstances: {
    free: 'еркін айтылған',
    'duress-alleged': 'айтылуынша, мәжбүрлеумен айтылған',
    'duress-found': 'мәжбүрлеумен айтылғаны анықталған',
    unknown: 'жағдайы белгісіз',
  },
  basis: {
    'took-part': 'өзі қатысқан',
    saw: 'өзі көрген',
    'was-told': 'біреуден естіген',
    document: 'құжаттан',
    inspection: 'қарап-тексеруден',
    unstated: 'қайдан білетіні айтылмаған',
  },
  review: {
    proposed: () => 'тексерілмеген',
    accepted: (who) => `қабылдаған: ${by(who)}`,
    rejected: (who) => `қабылдамаған: ${by(who)}`,
    made: (who) => `қолмен енгізген: ${by(who)}`,
  },
  fieldState: {
    single: 'бір рет айтылған',
    agreed: 'үйлеседі',
    refined: 'үйлеседі, бірі дәлірек',
    developing: 'өзгеріп келеді',
    disputed: 'даулы',
  },
  attribute: {
    post: 'лауазымы',
    nationality: 'азаматтығы',
    alias: 'басқа есімі',
    injury: 'жарақаты',
    status: 'мәртебесі',
    description: 'сипаттамасы',
    relation: 'туыстық не өзге байланысы',
    member: 'мүшесі',
  },
  stance: {
    accuses: 'айыптайды',
    denies: 'жоққа шығарады',
    withdraws: 'қайтарып алады',
    refutes: 'теріске шығарады',
    concedes: 'мойындайды',
    supports: 'қолдайды',
    criticises: 'сынайды',
    doubts: 'күмән келтіреді',
    claims: 'мәлімдейді',
  },
  stanceAs: {
    accuses: 'Айыптау',
    denies: 'Жоққа шығару',
    withdraws: 'Айтқанын қайтарып алу',
    refutes: 'Теріске шығару',
    concedes: 'Мойындау',
    supports: 'Қолдау',
    criticises: 'Сын',
    doubts: 'Күмән',
    claims: 'Мәлімдеу',
  },
  content: {
    attribute: (attribute, value) => `${attribute} — ${value}`,
    stance: (stance, towards) => `${stance}: ${towards}`,
  },
  fate: {
    held: 'айтылуынша, сақтаулы',
    requested: 'айтылуынша, сұратылған',
    withheld: 'айтылуынша, берілмеген',
    destroyed: 'айтылуынша, жойылған',
    obtained: 'айтылуынша, алынған',
    cited: 'сілтеме жасалған',
    'none-produced': 'айтылуынша, келтірілмеген',
  },
  answer: {
    'none-known': 'жауап туралы дерек жоқ',
    granted: 'қанағаттандырылған',
    refused: 'бас тартылған',
    other: 'басқаша жауап берілген',
  },
  lineage: {
    quotes: 'мынадан үзінді келтіреді:',
    copies: 'мынаны көшіріп алған:',
    rewrites: 'мынаны өз сөзімен қайта жазған:',
    translates: 'мынаны аударған:',
  },
  because: (words) => `негізі: ${words}`,
  effect: { applied: 'қолданылды', superseded: 'орнын басқа шешім басты', orphaned: 'сөздері енді табылмайды' },
  decision: {
    CaseOpened: 'іс ашылды',
    SourceTaken: 'дереккөз қосылды',
    SourceDescribed: 'дереккөз сипатталды',
    StatementAccepted: 'мәлімет қабылданды',
    StatementRejected: 'мәлімет қабылданбады',
    StatementMade: 'мәлімет қолмен енгізілді',
    StatementCorrected: 'мәлімет түзетілді',
    IdentitiesJoined: 'жазбалар бір деп біріктірілді',
    IdentitiesParted: 'жазбалар бөлек деп ажыратылды',
    Named: 'атауы белгіленді',
    LineageDenied: 'тәуелділік жоққа шығарылды',
    LineageStated: 'тәуелділік көрсетілді',
    OriginVouchedFor: 'дереккөздің тәуелсіздігіне кепілдік берілді',
    DisputeSettled: 'қайшылық шешілді',
    AccessSet: 'қолжетімділік белгіленді',
    PersonAccessSet: 'есімді кім біле алатыны белгіленді',
    ConsentGiven: 'келісім берілді',
    ConsentWithdrawn: 'келісім қайтарып алынды',
    ContentDestroyed: 'мазмұны жойылды',
    Published: 'жарияланды',
    Withdrawn: 'шешім қайтарып алынды',
  },
  reasons: { ...kazakhReasons, ...kazakhBoundReasons, ...kazakhSameness },
  unknownReason: (code, args) => (args === '' ? `негізі «${code}»` : `негізі «${code}» (${args})`),
  affected: kazakhAffected,
  list: kazakhList,
  quote: kazakhQuote,
  onPage: (from, to) => (from === to ? `${from}-бет` : `${from}–${to}-беттер`),
  attribution: (reports, originsAtMost, origins) => {
    const who = origins.join('; ');
    const most = reports > 1 ? `, ең көбі ${originsAtMost} бастапқы дереккөз` : '';
    return `${reports} хабарлама${most}${who === '' ? '' : `: ${who}`}`;
  },
  origin: (voice, ways, vouched) =>
    `${voice}${ways.length === 0 ? '' : ` (${ways.join('; ')})`}${vouched ? ', тәуелсіздігіне кепілдік берілген' : ''}`,
  befell: 'оқиғаны өз басынан өткерген',
  seated: (body, place) => `${body}, ${place}`,
  through: (first) => `жеткізген: ${kazakhList(first)}`,
  repeatedBy: (others) => `қайталаған: ${kazakhList(others)}`,
  repeated: (first, others) => `${first} (қайталаған: ${kazakhList(others)})`,
  voice: (chain, source) => {
    const [innermost, ...outer] = chain;
    if (innermost === undefined) return `${source}, өз сөзімен`;
    return [innermost, ...outer.map((link) => `сөзін келтірген: ${link}`), `дереккөз: ${source}`].join(', ');
  },
  lostVoice: 'есімі жоғалған біреу',
  pseudonym: (letters) => `${letters} деген адам`,
  pseudonymNote: (n) =>
    `${n} адам бүркеншік атпен көрсетілген. ${n === 1 ? 'Оның есімі' : 'Олардың есімдері'} барлық мәтінде, тырнақша ішіндегі сөздерде де ауыстырылған (кім аталғаны анық емес жерде — [▮▮▮]). Адамды есімсіз сипаттайтын нәрсе (кәсібі, жері, күні, туысы) ізделмейді және жасырылмайды.`,
  summary: kazakhSummary,
  brief: kazakhBrief,
  titleBeside: kazakhTitleBeside,
  count: {
    reports: (n) => `${n} хабарлама`,
    mentions: (n) => `${n} рет аталған`,
    statements: (n) => `${n} мәлімет`,
    spoke: (n) => `сөзі ${n} рет келтірілген`,
    passages: (n) => `${n} ортақ үзінді`,
    records: (n, what) => `${n} ${RECORDS[what]}`,
  },
  disputes: kazakhDisputes,
  labels: kazakhLabels,
  proceedings: kazakhProceedings,
  news: kazakhNews,
  diff: kazakhDiff,
  found: kazakhFound,
  why: kazakhWhy,
  problems: kazakhProblems,
};
