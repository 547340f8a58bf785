import { kyrgyzActs, kyrgyzMeasures } from './ky-acts.ts';
import { kyrgyzAffected } from './ky-affected.ts';
import { kyrgyzBoundReasons } from './ky-bounds.ts';
import { kyrgyzDates } from './ky-dates.ts';
import { kyrgyzDiff } from './ky-diff.ts';
import { kyrgyzDisputes } from './ky-disputes.ts';
import { kyrgyzFigures } from './ky-figures.ts';
import { kyrgyzFound } from './ky-found.ts';
import { kyrgyzLabels } from './ky-labels.ts';
import { listed } from './ky-list.ts';
import { kyrgyzNews } from './ky-news.ts';
import { kyrgyzProblems } from './ky-problems.ts';
import { kyrgyzProceedings } from './ky-proceedings.ts';
import { kyrgyzReasons } from './ky-reasons.ts';
import { kyrgyzSameness } from './ky-sameness.ts';
import { kyrgyzBrief, kyrgyzSummary, kyrgyzTitleBeside } from './ky-summary.ts';
import { kyrgyzTitles } from './ky-titles.ts';
import { kyrgyzWhy } from './ky-why.ts';
import type { Phrases } from './phrases.ts';

const by = (who: string | undefined): string => (who === undefined ? '' : ` (${who})`);

const RECORDS = {
  events: 'окуя',
  people: 'адам же уюм',
  figures: 'сан',
  sources: 'булак',
  decisions: 'чечим',
  review: 'кароодогу билдирүү',
} as const;

/**
 * What telling says in Kyrgyz. A noun after a number stays in the singular, and a name that is filled in bears no
 * ending: endings follow the last vowel of a word, which a name in another script does not show.
 */
export const kyrgyz: Phrases = {
  language: 'ky',
  nativeReader: 'awaited',
  titles: kyrgyzTitles,
  date: kyrgyzDates,
  acts: kyrgyzActs,
  measures: kyrgyzMeasures,
  figures: kyrgyzFigures,
  roles: {
    agent: 'аракет кылган',
    patient: 'ага карата',
    speaker: 'сүйлөгөн',
    addressee: 'ага кайрылган',
    authority: 'ыйгарым укуктуу орган',
    other: 'эскерилген',
  },
  cast: {
    agent: 'аракет кылган',
    patient: 'тиешелүү тарап',
    speaker: 'сүйлөгөн',
    addressee: 'кайрылуу ага багытталган',
    authority: 'ыйгарым укуктуу орган',
    other: 'эскерилген',
  },
  castOfWrong: 'жасаган деп айтылат',
  roleInWrong: 'жасаган деп айтылат',
  entityKinds: { person: 'адам', organization: 'уюм же орган', place: 'жер', group: 'топ' },
  sourceKinds: {
    news: 'жаңылык кабары',
    statement: 'ачык билдирүү',
    court: 'сот документи',
    medical: 'медициналык документ',
    testimony: 'көрсөтмө',
    'interview-notes': 'маектин жазуусу',
    official: 'расмий документ',
    post: 'пост',
    video: 'видео',
    other: 'башка',
  },
  access: { public: 'ачык', restricted: 'чектелген', confidential: 'купуя' },
  modality: {
    asserted: 'түз айтылган',
    alleged: 'болжолдуу',
    reported: 'билдирилген',
    ordered: 'буйрук берилген',
    planned: 'пландалган',
    hypothetical: 'мүмкүнчүлүк катары айтылган',
  },
  denied: 'четке кагылган',
  circumstances: {
    free: 'эркин айтылган',
    'duress-alleged': 'мажбурлоо астында айтылган деп билдирилген',
    'duress-found': 'мажбурлоо астында айтылганы аныкталган',
    unknown: 'кандай шартта айтылганы белгисиз',
  },
  basis: {
    'took-part': 'өзү катышкан',
    saw: 'өзү көргөн',
    'was-told': 'бирөөдөн уккан',
    document: 'документ боюнча',
    inspection: 'текшерүү боюнча',
    unstated: 'кайдан билгени айтылган эмес',
  },
  review: {
    proposed: () => 'карала элек',
    accepted: (who) => `адам кабыл алган${by(who)}`,
    rejected: (who) => `адам четке каккан${by(who)}`,
    made: (who) => `адам кол менен киргизген${by(who)}`,
  },
  fieldState: {
    single: 'бир жолу айтылган',
    agreed: 'дал келет',
    refined: 'дал келет, бири тагыраак',
    developing: 'өзгөрүүдө',
    disputed: 'талаштуу',
  },
  attribute: {
    post: 'кызматы',
    nationality: 'жарандыгы же улуту',
    alias: 'башка аты',
    injury: 'жаракаты',
    status: 'макамы',
    description: 'сыпаттамасы',
    relation: 'байланышы',
    member: 'мүчөсү',
  },
  stance: {
    accuses: 'айыптайт',
    denies: 'четке кагат',
    withdraws: 'кайтарып алат',
    refutes: 'төгүнгө чыгарат',
    concedes: 'моюнга алат',
    supports: 'колдойт',
    criticises: 'сындайт',
    doubts: 'күмөн санайт',
    claims: 'ырастап айтат',
  },
  stanceAs: {
    accuses: 'Айыптоо',
    denies: 'Четке кагуу',
    withdraws: 'Кайтарып алуу',
    refutes: 'Төгүнгө чыгаруу',
    concedes: 'Моюнга алуу',
    supports: 'Колдоо',
    criticises: 'Сын',
    doubts: 'Күмөн саноо',
    claims: 'Ырастап айтуу',
  },
  content: {
    attribute: (attribute, value) => `${attribute} — ${value}`,
    stance: (stance, towards) => `${stance} — ${towards}`,
  },
  fate: {
    held: 'сакталып турат деп айтылат',
    requested: 'суралган деп айтылат',
    withheld: 'берилбей жатат деп айтылат',
    destroyed: 'жок кылынган деп айтылат',
    obtained: 'алынган деп айтылат',
    cited: 'шилтеме берилген',
    'none-produced': 'көрсөтүлгөн эмес деп айтылат',
  },
  answer: {
    'none-known': 'жооп болгону белгисиз',
    granted: 'канааттандырылган',
    refused: 'баш тартылган',
    other: 'башкача жооп берилген',
  },
  lineage: {
    quotes: 'цитата келтирет:',
    copies: 'көчүрөт:',
    rewrites: 'өз сөзү менен кайра баяндайт:',
    translates: 'которот:',
  },
  because: (words) => `себеби: ${words}`,
  effect: {
    applied: 'колдонулду',
    superseded: 'анын ордун башка чечим ээледи',
    orphaned: 'ал таянган сөздөр эми табылбайт',
  },
  decision: {
    CaseOpened: 'иш ачылды',
    SourceTaken: 'булак кабыл алынды',
    SourceDescribed: 'булак сыпатталды',
    StatementAccepted: 'билдирүү кабыл алынды',
    StatementRejected: 'билдирүү четке кагылды',
    StatementMade: 'билдирүү кол менен түзүлдү',
    StatementCorrected: 'билдирүү оңдолду',
    IdentitiesJoined: 'аттар бириктирилди',
    IdentitiesParted: 'аттар ажыратылды',
    Named: 'ат берилди',
    LineageDenied: 'көз карандылык четке кагылды',
    LineageStated: 'көз карандылык белгиленди',
    OriginVouchedFor: 'түпкү булактын көз карандысыздыгына кепилдик берилди',
    DisputeSettled: 'ажырым чечилди',
    AccessSet: 'жеткиликтүүлүк белгиленди',
    PersonAccessSet: 'атты ким биле алары белгиленди',
    ConsentGiven: 'макулдук берилди',
    ConsentWithdrawn: 'макулдук кайтарып алынды',
    ContentDestroyed: 'мазмуну жок кылынды',
    Published: 'жарыяланды',
    Withdrawn: 'чечим кайтарып алынды',
  },
  reasons: { ...kyrgyzReasons, ...kyrgyzBoundReasons, ...kyrgyzSameness },
  unknownReason: (code, args) => (args === '' ? `себеп «${code}»` : `себеп «${code}» (${args})`),
  affected: kyrgyzAffected,
  list: listed,
  quote: (words) => `«${words}»`,
  onPage: (from, to) => (from === to ? `${from}-бет` : `${from}–${to}-беттер`),
  attribution: (reports, originsAtMost, origins) => {
    const who = origins.join('; ');
    const most = reports > 1 ? `, эң көп дегенде ${originsAtMost} түпкү булак` : '';
    return who === '' ? `${reports} кабар${most}` : `${reports} кабар${most}: ${who}`;
  },
  origin: (voice, ways, vouched) =>
    `${voice}${ways.length === 0 ? '' : ` (${ways.join('; ')})`}${vouched ? ', көз карандысыз деп кепилденген' : ''}`,
  befell: 'өз башынан өткөргөн',
  seated: (body, place) => `${body} (${place})`,
  through: (first) => `жеткирген: ${listed(first)}`,
  repeatedBy: (others) => `кайталаган: ${listed(others)}`,
  repeated: (first, others) => `${first}, аны кайталаган: ${listed(others)}`,
  voice: (chain, source) => {
    const [innermost, ...outer] = chain;
    if (innermost === undefined) return `${source}, өз сөздөрү менен`;
    return [innermost, ...outer.map((link) => `сөзүн келтирген ${link}`), `булагы: ${source}`].join(', ');
  },
  lostVoice: 'аты жоголгон бирөө',
  pseudonym: (letters) => `Адам ${letters}`,
  pseudonymNote: (n) =>
    `${n} адам шарттуу ат менен көрсөтүлдү. Алардын аттары бардык тексттерде, тырмакчадагы сөздөрдө да алмаштырылды (ким аталганы так болбогон жерде [▮▮▮] турат). Адамды атын атабай сыпаттаган маалымат (кесиби, жери, датасы, тууганы) изделбейт жана жашырылбайт.`,
  summary: kyrgyzSummary,
  brief: kyrgyzBrief,
  titleBeside: kyrgyzTitleBeside,
  count: {
    reports: (n) => `${n} кабар`,
    mentions: (n) => `${n} эскерүү`,
    statements: (n) => `${n} билдирүү`,
    spoke: (n) => `${n} жолу сүйлөгөн`,
    passages: (n) => `${n} жалпы үзүндү`,
    records: (n, what) => `${n} ${RECORDS[what]}`,
  },
  disputes: kyrgyzDisputes,
  labels: kyrgyzLabels,
  proceedings: kyrgyzProceedings,
  news: kyrgyzNews,
  diff: kyrgyzDiff,
  found: kyrgyzFound,
  why: kyrgyzWhy,
  problems: kyrgyzProblems,
};
