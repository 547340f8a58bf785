import { englishDiff } from './diff-phrases.ts';
import { englishActs, englishMeasures } from './en-acts.ts';
import { englishAffected } from './en-affected.ts';
import { englishBoundReasons } from './en-bounds.ts';
import { englishDates } from './en-dates.ts';
import { englishDisputes } from './en-disputes.ts';
import { englishFigures } from './en-figures.ts';
import { englishLabels } from './en-labels.ts';
import { englishNews } from './en-news.ts';
import { englishProceedings } from './en-proceedings.ts';
import { englishReasons } from './en-reasons.ts';
import { englishSameness } from './en-sameness.ts';
import { englishBrief, englishSummary, englishTitleBeside } from './en-summary.ts';
import { englishTitles } from './en-titles.ts';
import { englishWhy } from './en-why.ts';
import { englishFound } from './found-phrases.ts';
import type { Phrases } from './phrases.ts';
import { asTheyCame } from './problem-phrases.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const by = (who: string | undefined): string => (who === undefined ? 'by a person' : `by ${who}`);

const RECORDS = {
  events: ['event', 'events'],
  people: ['person or body', 'people and bodies'],
  figures: ['figure', 'figures'],
  sources: ['source', 'sources'],
  decisions: ['decision', 'decisions'],
  review: ['statement in review', 'statements in review'],
} as const;

/** What telling says in English. */
export const english: Phrases = {
  language: 'en',
  nativeReader: 'original',
  titles: englishTitles,
  date: englishDates,
  acts: englishActs,
  measures: englishMeasures,
  figures: englishFigures,
  roles: {
    agent: 'acting in',
    patient: 'subject of',
    speaker: 'spoke in',
    addressee: 'addressed in',
    authority: 'the authority in',
    other: 'mentioned in',
  },
  cast: {
    agent: 'acting',
    patient: 'concerned',
    speaker: 'speaking',
    addressee: 'addressed',
    authority: 'authority',
    other: 'mentioned',
  },
  castOfWrong: 'said to have acted',
  roleInWrong: 'said to have acted in',
  entityKinds: { person: 'person', organization: 'body', place: 'place', group: 'group' },
  sourceKinds: {
    news: 'news report',
    statement: 'public statement',
    court: 'court record',
    medical: 'medical record',
    testimony: 'testimony',
    'interview-notes': 'interview notes',
    official: 'official document',
    post: 'post',
    video: 'video',
    other: 'other',
  },
  access: { public: 'public', restricted: 'restricted', confidential: 'confidential' },
  modality: {
    asserted: 'stated',
    alleged: 'alleged',
    reported: 'reported',
    ordered: 'ordered',
    planned: 'planned',
    hypothetical: 'hypothetical',
  },
  denied: 'denied',
  circumstances: {
    free: 'spoken freely',
    'duress-alleged': 'spoken under alleged duress',
    'duress-found': 'spoken under duress, as was found',
    unknown: 'circumstances not known',
  },
  basis: {
    'took-part': 'took part',
    saw: 'saw it',
    'was-told': 'was told',
    document: 'from a document',
    inspection: 'from an inspection',
    unstated: 'basis not stated',
  },
  review: {
    proposed: () => 'not reviewed',
    accepted: (who) => `accepted ${by(who)}`,
    rejected: (who) => `rejected ${by(who)}`,
    made: (who) => `stated by hand ${by(who)}`,
  },
  fieldState: {
    single: 'said once',
    agreed: 'agreed',
    refined: 'agreed, one more exact',
    developing: 'developing',
    disputed: 'disputed',
  },
  attribute: {
    post: 'post',
    nationality: 'nationality',
    alias: 'also known as',
    injury: 'injury',
    status: 'status',
    description: 'described as',
    relation: 'relation',
    member: 'member',
  },
  stance: {
    accuses: 'accuses',
    denies: 'denies',
    withdraws: 'withdraws',
    refutes: 'refutes',
    concedes: 'concedes',
    supports: 'supports',
    criticises: 'criticises',
    doubts: 'doubts',
    claims: 'claims',
  },
  stanceAs: {
    accuses: 'Accusation',
    denies: 'Denial',
    withdraws: 'Withdrawal',
    refutes: 'Rebuttal',
    concedes: 'Concession',
    supports: 'Support',
    criticises: 'Criticism',
    doubts: 'Doubt',
    claims: 'Claim',
  },
  content: {
    attribute: (attribute, value) => `${attribute} ${value}`,
    stance: (stance, towards) => `${stance} ${towards}`,
  },
  fate: {
    held: 'said to be held',
    requested: 'said to have been requested',
    withheld: 'said to be withheld',
    destroyed: 'said to have been destroyed',
    obtained: 'said to have been obtained',
    cited: 'cited',
    'none-produced': 'said not to have been produced',
  },
  answer: { 'none-known': 'no answer known', granted: 'granted', refused: 'refused', other: 'answered otherwise' },
  lineage: { quotes: 'quotes', copies: 'copies', rewrites: 'rewrites', translates: 'translates' },
  because: (words) => `because: ${words}`,
  effect: { applied: 'applied', superseded: 'superseded', orphaned: 'its words are no longer found' },
  decision: {
    CaseOpened: 'case opened',
    SourceTaken: 'source taken in',
    SourceDescribed: 'source described',
    StatementAccepted: 'statement accepted',
    StatementRejected: 'statement rejected',
    StatementMade: 'statement made by hand',
    StatementCorrected: 'statement corrected',
    IdentitiesJoined: 'identities joined',
    IdentitiesParted: 'identities parted',
    Named: 'name given',
    LineageDenied: 'dependence denied',
    LineageStated: 'dependence stated',
    OriginVouchedFor: 'origin vouched for',
    DisputeSettled: 'dispute settled',
    AccessSet: 'access set',
    PersonAccessSet: 'set who may know a name',
    ConsentGiven: 'consent given',
    ConsentWithdrawn: 'consent withdrawn',
    ContentDestroyed: 'content destroyed',
    Published: 'published',
    Withdrawn: 'decision withdrawn',
  },
  reasons: { ...englishReasons, ...englishBoundReasons, ...englishSameness },
  unknownReason: (code, args) => (args === '' ? `reason “${code}”` : `reason “${code}” (${args})`),
  affected: englishAffected,
  list,
  quote: (words) => `“${words}”`,
  onPage: (from, to) => (from === to ? `p. ${from}` : `pp. ${from}–${to}`),
  attribution: (reports, originsAtMost, origins) => {
    const who = origins.join('; ');
    const counted = plural(reports, 'report', 'reports');
    const most = reports > 1 ? `, at most ${plural(originsAtMost, 'origin', 'origins')}` : '';
    return who === '' ? `${counted}${most}` : `${counted}${most}: ${who}`;
  },
  origin: (voice, ways, vouched) =>
    `${voice}${ways.length === 0 ? '' : ` (${ways.join('; ')})`}${vouched ? ', vouched for as independent' : ''}`,
  befell: 'whom it befell',
  seated: (body, place) => `${body} in ${place}`,
  through: (first) => `through ${list(first)}`,
  repeatedBy: (others) => `repeated by ${list(others)}`,
  repeated: (first, others) => `${first}, repeated by ${list(others)}`,
  voice: (chain, source) => {
    const [innermost, ...outer] = chain;
    if (innermost === undefined) return `${source}, in its own words`;
    return [innermost, ...outer.map((link) => `quoted by ${link}`), `in ${source}`].join(', ');
  },
  lostVoice: 'somebody whose name is lost',
  pseudonym: (letters) => `Person ${letters}`,
  pseudonymNote: (n) =>
    `${n === 1 ? '1 person is' : `${n} persons are`} shown under a pseudonym. Their names are replaced in every text, also inside quoted words ([▮▮▮] where it is not certain who is named). What describes somebody without a name (a profession, a place, a date, a relative) is not found and not hidden.`,
  summary: englishSummary,
  brief: englishBrief,
  titleBeside: englishTitleBeside,
  count: {
    reports: (n) => plural(n, 'report', 'reports'),
    mentions: (n) => plural(n, 'mention', 'mentions'),
    statements: (n) => plural(n, 'statement', 'statements'),
    spoke: (n) => `speaks ${n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`}`,
    passages: (n) => plural(n, 'shared passage', 'shared passages'),
    records: (n, what) => plural(n, RECORDS[what][0], RECORDS[what][1]),
  },
  disputes: englishDisputes,
  labels: englishLabels,
  proceedings: englishProceedings,
  news: englishNews,
  diff: englishDiff,
  found: englishFound,
  why: englishWhy,
  problems: asTheyCame,
};
