import { ACT_TYPES, FIGURE_STATES } from '../../src/model/index.ts';
import { edtfShape } from '../../src/telling/edtf-shape.ts';
import type { Phrases } from '../../src/telling/phrases/phrases.ts';
import type { EventTitle, ProceedingTitle } from '../../src/telling/phrases/title-phrases.ts';

/** A leaf of a language: its path, and its words or the function that makes them. */
export type Leaf = { readonly path: string; readonly value: unknown };

/** Every leaf of a language, in the order in which it is written. */
export const leavesOf = (value: unknown, path = ''): readonly Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => leavesOf(one, path === '' ? key : `${path}.${key}`))
    : [{ path, value }];

/** Names in letters of no language that is told, so that any Latin letter in a sentence is the sentence's own. */
const ONE = 'Ωα';
const TWO = 'Ωβ';
const MANY = [ONE, TWO, 'Ωγ', 'Ωδ', 'Ωε'] as const;
const LISTS = [[ONE], [ONE, TWO], MANY] as const;
export const NUMBERS = [0, 1, 2, 3, 4, 5, 10, 11, 12, 14, 20, 21, 22, 25, 100, 101, 111, 112, 121, 1002] as const;

const DATES = [
  '2022',
  '2022-01',
  '2022-05',
  '2022-01-05',
  '2022-01-05~',
  '2022-08?',
  '2022-01-05%',
  'XXXX-09-27',
  'XXXX-XX-17',
  'XXXX-03',
  '201X',
  '20XX',
  '2022-21',
  '2022-24',
  '[2022-01-07..2022-01-10]',
  '[2022-01..2022-03]',
  '[2022-01-07..2022-03-10]',
  '[2021-05..2022-08]',
  '[2022-21..2022-23]',
  '[2025..]',
  '[2025-02..]',
  '[..2022-09]',
  '2022-01-07/2022-01-10',
  '2022-01/2022-03',
  '2021-12-31/2022-03-01',
  '2022-03/..',
  '2022-03/',
  '/2022-03',
  '../2022-03',
  '[2022-01-05,2022-01-06]',
  '{2022-01-05,2022-01-06}',
];

const each = (...all: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  all.reduce<readonly (readonly unknown[])[]>((sofar, some) => sofar.flatMap((a) => some.map((b) => [...a, b])), [[]]);

const S = [ONE] as const;
const MAYBE = [ONE, undefined] as const;
const OR_EMPTY = [ONE, ''] as const;
const FLAG = [true, false] as const;
const COUNTS = NUMBERS.slice(1);

const eventTitles: readonly EventTitle[] = ACT_TYPES.flatMap((act): EventTitle[] => [
  { composed: ONE, act, who: [], about: [], more: false },
  { composed: ONE, act, who: [ONE], about: [], more: true },
  { composed: ONE, act, who: [ONE], acted: true, about: [], more: false },
  { composed: ONE, act, who: [ONE, TWO], about: [TWO], more: false },
  { composed: ONE, act, who: [], about: [], more: false, place: TWO },
]);
const proceedingTitles: readonly ProceedingTitle[] = [
  ...ACT_TYPES.map((act) => ({ composed: ONE, act, who: [ONE], more: false, country: TWO })),
  { composed: ONE, who: [], more: false },
  { composed: ONE, who: [ONE, TWO], more: true },
];

const RELATIONS = ['about', 'because', 'part-of', 'withdraws', 'denies', 'refutes', 'precedes'];
const RECORDS = ['events', 'people', 'figures', 'sources', 'decisions', 'review'];
const STANDINGS = ['reported', 'recognised', 'represented', 'heard', 'prevented'];
const BOUNDS = [
  { day: ONE, why: TWO },
  { day: ONE, why: '' },
] as const;

const silences = each(FLAG, COUNTS, [undefined, 40], LISTS).map(([open, min, max, within]) => [
  { from: ONE, to: TWO, open, min, within, ...(max === undefined ? {} : { max }) },
]);
const totals = NUMBERS.map((n) => [
  {
    held: Math.max(n, 1),
    cited: n,
    drawing: n,
    events: n,
    several: n,
    undated: n,
    disputes: n,
    waiting: n,
    coerced: n,
  },
]);
const newsCounts = NUMBERS.map((n) => ({
  new: n,
  confirmed: n,
  contradicted: n,
  repeated: n,
  byNewOrigin: n,
  review: n,
  duress: n,
}));
const seriesCounts = each(COUNTS, COUNTS).map(([counts, voices]) => ({
  counts,
  voices,
  low: '10',
  high: '20',
  who: ONE,
  through: TWO,
  when: '2022',
}));
const stands = each(MAYBE, MAYBE).map(([last, silence]) => [
  {
    stage: ONE,
    final: TWO,
    when: '2022',
    ...(last === undefined ? {} : { last }),
    ...(silence === undefined ? {} : { silence }),
  },
]);

/** What each function of a language is called with; those that take nothing but words are not listed. */
const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'titles.event': eventTitles.map((one) => [one]),
  'titles.proceeding': proceedingTitles.map((one) => [one]),
  'date.say': DATES.map((edtf) => [edtfShape(edtf)]),
  'date.inferred': each(S, S, OR_EMPTY),
  'date.fromWords': each(S, S, OR_EMPTY),
  'date.onlyInferred': each(S, OR_EMPTY),
  'date.bounded': each(BOUNDS, [...BOUNDS, undefined]),
  'date.chained': each(LISTS),
  'figures.meaning': each([...FIGURE_STATES, undefined], seriesCounts),
  'figures.asOf': each(S, ['stated', 'said', 'report', 'other']),
  'review.accepted': each(MAYBE),
  'review.rejected': each(MAYBE),
  'review.made': each(MAYBE),
  unknownReason: each(S, OR_EMPTY),
  'affected.by': each(STANDINGS, S),
  'affected.saidBy': each(LISTS),
  'affected.members': each(LISTS),
  'affected.more': each(COUNTS),
  'affected.weakOnly': each(COUNTS),
  'affected.silentFor': each(NUMBERS, S),
  'affected.asks': each(S, MAYBE),
  'affected.finder': each(S, S, [[], ...LISTS]),
  'affected.about': each(LISTS),
  'affected.calls': each(LISTS),
  'affected.saidToHold': each(COUNTS),
  list: each(LISTS),
  onPage: [
    [3, 3],
    [3, 4],
  ],
  attribution: each(COUNTS, COUNTS, [[], ...LISTS]),
  origin: each(S, [[], ...LISTS], FLAG),
  through: each(LISTS),
  repeatedBy: each(LISTS),
  repeated: each(S, LISTS),
  voice: each([[], ...LISTS], S),
  pseudonymNote: each(COUNTS),
  summary: each(totals.flat(), MAYBE),
  'brief.reach': each(STANDINGS, [[], ...LISTS]),
  'brief.stands': stands,
  'count.reports': each(NUMBERS),
  'count.mentions': each(NUMBERS),
  'count.statements': each(NUMBERS),
  'count.spoke': each(NUMBERS),
  'count.passages': each(NUMBERS),
  'count.records': each(NUMBERS, RECORDS),
  'disputes.settled': each(S, [ONE, '', undefined]),
  'disputes.more': each(COUNTS),
  'proceedings.silence': silences,
  'proceedings.silenceBrief': each(COUNTS),
  'proceedings.undated': each(COUNTS),
  'news.summary': each(newsCounts, [[], ...LISTS]),
  'news.heldBy': each(LISTS),
  'news.from': each(LISTS),
  'news.against': each(S, [[], ...LISTS], OR_EMPTY),
  'news.also': each(LISTS),
  'news.toldIn': each(COUNTS),
  'news.moved': each(OR_EMPTY, OR_EMPTY),
  'news.steps': each(COUNTS, S),
  'diff.since': [[1, undefined, undefined], ...each(COUNTS, S, MAYBE)],
  'why.headings.origins': each(COUNTS),
  'why.read.voice': each(S, MAYBE),
  'why.ofVoice': each(S, COUNTS),
  'why.ofReports': each(S, LISTS),
  'why.byWayOf': each(LISTS),
  'why.moreLike': each(COUNTS),
  'why.sameNameMore': each(COUNTS),
  'why.decided': each(S, OR_EMPTY, OR_EMPTY),
  'why.relation': each(RELATIONS, FLAG),
};

/** What a reason may come without. */
const OPTIONAL: ReadonlySet<string> = new Set(['statement', 'direction', 'because', 'inferred', 'holder']);

/** The same with dates in the language's own words, which may end in an abbreviation's full stop. */
const DATED = ['2025', '2022-01-05', '[..2022-09]'];

/** What reasons are told with: codes where a sentence chooses by one, digits where it counts. */
const REASON_ARGS: readonly ((name: string) => string)[] = [
  () => ONE,
  (name) => (OPTIONAL.has(name) ? '' : ONE),
  () => '1',
  () => '22',
  (name) =>
    ({ how: 'told', direction: 'published-later', field: 'when', access: 'public', scope: 'public' })[name] ?? '5',
  (name) =>
    ({
      how: 'interview',
      direction: 'cite-each-other',
      field: 'where',
      access: 'restricted',
      scope: 'confidential',
      entries: `${ONE},${TWO}`,
    })[name] ?? '21',
];

const callsOf = (path: string, phrases: Phrases): readonly (readonly unknown[])[] => {
  if (path === 'reasons.found-in-report') return ['metadata', 'json-ld', 'text'].map((from) => [() => from]);
  if (path.startsWith('reasons.') || path.startsWith('affected.questions.')) {
    const dated = DATED.map((edtf) => () => phrases.date.say(edtfShape(edtf)));
    return [...REASON_ARGS, ...dated].map((arg) => [arg]);
  }
  return SAMPLES[path] ?? [[ONE, TWO, 'Ωγ']];
};

/** Every text of a language with its path: fixed words as they are, sentences told with samples of every kind. */
export const textsOf = (phrases: Phrases): readonly { readonly path: string; readonly text: unknown }[] =>
  leavesOf(phrases).flatMap(({ path, value }) => {
    if (typeof value !== 'function') return [{ path, text: value }];
    return callsOf(path, phrases).flatMap((args) => {
      const told: unknown = value(...args);
      return (Array.isArray(told) ? told : [told]).map((text: unknown) => ({ path, text }));
    });
  });
