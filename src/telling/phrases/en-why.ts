import type { WhyPhrases } from './why-phrases.ts';

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Each relation as this record has it to the other, and as the other has it to this one. */
const RELATIONS: Readonly<Record<string, readonly [string, string]>> = {
  about: ['is about it', 'it is about this'],
  because: ['because of it', 'is the reason for it'],
  'part-of': ['is a part of it', 'it is a part of this'],
  withdraws: ['withdraws it', 'is withdrawn by it'],
  denies: ['denies it', 'is denied by it'],
  refutes: ['refutes it', 'is refuted by it'],
  precedes: ['came before it', 'came after it'],
};

/** Why, in English. */
export const englishWhy: WhyPhrases = {
  headings: {
    said: 'Who says so, and how it was read',
    one: 'Why these tellings are held to be one',
    apart: 'Near it, and held apart',
    date: 'Why this date',
    place: 'Why this place',
    cast: 'Who is in it',
    origins: (n) => `Why at most ${n} ${n === 1 ? 'origin' : 'origins'}`,
    disputes: 'Who disagrees',
    decisions: 'What people decided about it',
    names: 'Why these names are held to be one',
    roles: 'What it is said to be',
    points: 'Who gives which number',
    related: 'Beside it',
    sides: 'The sides',
    lineage: 'Who draws on whom, with the shared words side by side',
    steps: 'Its steps',
    status: 'Who stands where',
    about: 'What was decided, and about which words',
    rests: 'What rests on it',
    rules: 'Why it is held so',
    read: 'How it was read',
  },
  usual:
    'Unless a line says otherwise: it is said to be so, stated plainly, spoken freely as far as the words tell, carried strongly by the words and therefore told, proposed by Aigak and reviewed by nobody.',
  oneNote:
    'Each telling was compared with others that name the same person, place or day. What two tellings say alone decides about the two.',
  apartNote: 'The same kind of act, with somebody or some place in common, and yet told apart.',
  originsNote:
    'Shared wording or a common voice proves that tellings depend on each other. Their absence proves nothing: hence “at most”.',
  noDecision: 'Nobody has decided anything about it: all of this is proposed by Aigak.',
  onlyOne: 'It is told once, so nothing was compared.',
  notDependent: 'Nothing is seen that makes one depend on the other. That proves nothing.',
  undated: 'No words give its date, and nothing bounds it.',
  nowhere: 'No event, figure or item rests on it.',
  vouched: 'a person vouched for it as independent',
  field: {
    single: 'It is given once.',
    agreed: 'All that give it agree.',
    refined: 'None excludes another: the most exact stands.',
    developing: 'Several are given, and none is chosen.',
    disputed: 'They exclude each other: all are kept, and none is chosen.',
  },
  noValue: 'No value stands.',
  read: {
    voice: (chain, basis) => `said by ${chain}${basis === undefined ? '' : ` (${basis})`}`,
    ownWords: 'in the report’s own words, so the report answers for it',
    affirmed: 'it is said to be so',
    denied: 'it is said not to be so',
    modality: {
      asserted: 'stated plainly',
      alleged: 'alleged: the words leave open whether it is so',
      reported: 'passed on as somebody’s words',
      ordered: 'ordered: that it was done is not said',
      planned: 'planned: that it was done is not said',
      hypothetical: 'imagined: that it happened is not said',
    },
    circumstances: {
      free: 'spoken freely, as far as the words tell',
      'duress-alleged': 'said to be spoken under duress: it proves only that it was spoken',
      'duress-found': 'found to be spoken under duress: it proves only that it was spoken',
      unknown: 'it is not known whether it was spoken freely',
    },
    strong: 'the words carry it strongly, so it is told',
    weak: 'the words carry it weakly, so it waits in review and is not told as fact',
    accepted: (by) => `accepted by ${by}: it is told, and outlives every re-reading`,
    rejected: (by) => `rejected by ${by}: it is kept, and told nowhere`,
    made: (by) => `made by hand by ${by} from these words`,
    proposed: (by) => `proposed by ${by}, and reviewed by nobody`,
    dated: (when) => `dated: ${when}`,
    saidAt: (when) => `said: ${when}`,
    follows: (words) => `which leans on ${words}`,
  },
  sameNameSpelt: 'the same name, once spelling and script are set aside',
  joined: (reason) => `One, because: ${reason}`,
  heldApart: (event, reason) => `${event}: ${reason}`,
  ofVoice: (voice, reports) => `${voice}: one mouth${reports > 1 ? ', however many reports pass it on' : ''}`,
  ofReports: (first, others) =>
    `${first}, together with ${list(others)}: what they share in words has one origin at most`,
  ofReport: (report) => `${report}, in its own words: it is not seen to share them with another report that tells this`,
  mutual: 'each draws on the other, itself or through others: going on leads to no origin',
  byWayOf: (sources) => `by way of ${list(sources)}`,
  moreLike: (n) => `and ${n} more in the same way`,
  sameNameMore: (n) => `${n === 1 ? 'One more naming is' : `${n} more namings are`} joined by the same name`,
  countsAs: (what) => what,
  decided: (kind, author, day) => [kind, author, day].filter((part) => part !== '').join(', '),
  relation: (kind, turned) => {
    const [here, there] = RELATIONS[kind] ?? [kind, kind];
    return turned ? there : here;
  },
  inSource: (source) => `in ${source}`,
};
