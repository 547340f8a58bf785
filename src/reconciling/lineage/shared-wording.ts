import type { Bounds, ContractPassage, DerivationInput, Lineage, Reason, Span, When } from '../../model/index.ts';
import { bounds, by, reason } from '../../model/index.ts';
import { decisionsOf, type Effect } from '../decisions/effect.ts';
import { type Held, wordsOf } from '../held.ts';
import { type Run, type SharedPair, sharedPairs } from './shared-runs.ts';
import { type TextWords, textWords } from './text-words.ts';

/** One text drawing on another, with the places of the shared words, for counting origins. */
export type Dependence = {
  readonly from: string;
  readonly to: string;
  readonly kind: Lineage['kind'];
  /** The whole text depends: whatever both tell has one origin. Otherwise only what their shared words tell. */
  readonly whole: boolean;
  /** Shared places outside quotation marks, in `from` and in `to`. */
  readonly places: readonly (readonly [Span, Span])[];
  /** All shared places, quotations too: what both tell there is one thing told. */
  readonly all: readonly (readonly [Span, Span])[];
};

/** From this part of the shorter text on, sharing is copying. */
const COPY_SHARE = 0.6;
/**
 * Writers on one event come to use a phrase or two alike. It shows dependence when one run is this long, or the shared words
 * together are this many.
 */
const TELLING_RUN = 7;
const TELLING_WORDS = 12;
/** With so many words outside quotations, and this part of the shorter text, one writer had the other's text before them. */
const REWRITE_WORDS = 24;
const REWRITE_SHARE = 0.15;
/** A smaller part will do where the shared places are spread over the text. */
const REWRITE_PLACES = 3;
const SPREAD_SHARE = 0.08;
/** Runs with no more words than this between them are shown as one passage. */
const GAP = 3;

const quotedRun = (words: TextWords, at: number, length: number): boolean => {
  let quoted = 0;
  for (let k = at; k < at + length; k++) quoted += words.quoted[k] ?? 0;
  return quoted * 2 > length;
};

type Place = { readonly a: Span; readonly b: Span; readonly quoted: boolean; readonly words: number };

/** Runs as places in both texts; neighbours become one. */
const placesOf = ({ a, b, runs }: SharedPair): readonly Place[] => {
  const merged: { first: Run; last: Run; words: number; quoted: boolean }[] = [];
  for (const run of runs) {
    const quoted = quotedRun(a, run.a, run.length) && quotedRun(b, run.b, run.length);
    const before = merged.at(-1);
    const gapA = before === undefined ? -1 : run.a - (before.last.a + before.last.length);
    const gapB = before === undefined ? -1 : run.b - (before.last.b + before.last.length);
    if (before && before.quoted === quoted && gapA >= 0 && gapA <= GAP && gapB >= 0 && gapB <= GAP) {
      before.last = run;
      before.words += run.length;
    } else merged.push({ first: run, last: run, words: run.length, quoted });
  }
  return merged.map(({ first, last, quoted, words }) => ({
    a: { start: a.starts[first.a] ?? 0, end: a.ends[last.a + last.length - 1] ?? 0 },
    b: { start: b.starts[first.b] ?? 0, end: b.ends[last.b + last.length - 1] ?? 0 },
    quoted,
    words,
  }));
};

const daysOf = (published: ReadonlyMap<string, When | undefined>): ReadonlyMap<string, Bounds> =>
  new Map(
    [...published].flatMap(([source, when]) => (when?.stated === undefined ? [] : [[source, bounds(when.stated)]])),
  );

/** Which of two texts draws on the other, and how that is known. */
const direction = (
  a: Held,
  b: Held,
  days: ReadonlyMap<string, Bounds>,
  cites: (held: Held, other: Held) => boolean,
): { from: Held; to: Held; how: string } => {
  const [x, y] = [days.get(a.source) ?? {}, days.get(b.source) ?? {}];
  if (x.max !== undefined && y.min !== undefined && x.max < y.min) return { from: b, to: a, how: 'published-later' };
  if (y.max !== undefined && x.min !== undefined && y.max < x.min) return { from: a, to: b, how: 'published-later' };
  const [ab, ba] = [cites(a, b), cites(b, a)];
  if (ab !== ba) return ab ? { from: a, to: b, how: 'cites-it' } : { from: b, to: a, how: 'cites-it' };
  return { from: b, to: a, how: 'direction-unknown' };
};

const passage = (held: Held, span: Span): ContractPassage => ({
  source: held.source,
  start: span.start,
  end: span.end,
  exact: wordsOf(held, span),
});

/**
 * Finds which reports share wording. Most of the shorter text shared: copies; only words inside quotation marks: quotes;
 * otherwise rewrites. Which drew on which is told by publication, else by who names whom, else not known (and said so).
 * A lineage that a person denied is left out.
 */
export const sharedWording = (
  sources: readonly Held[],
  published: ReadonlyMap<string, When | undefined>,
  cites: (held: Held, other: Held) => boolean,
  decisions: DerivationInput['decisions'],
): { lineages: readonly Lineage[]; dependences: readonly Dependence[]; effects: readonly Effect[] } => {
  const helds = new Map(sources.map((held) => [held.source, held]));
  const denied = decisionsOf(decisions, 'LineageDenied@1');
  const pairName = (a: string, b: string) => [a, b].sort().join(' ');
  const deniedPairs = new Set(denied.map(({ payload }) => pairName(payload.from, payload.to)));
  const days = daysOf(published);
  const met = new Set<string>();
  const lineages: Lineage[] = [];
  const dependences: Dependence[] = [];
  for (const pair of sharedPairs(sources.map(textWords))) {
    const [a, b] = [helds.get(pair.a.source) as Held, helds.get(pair.b.source) as Held];
    met.add(pairName(a.source, b.source));
    if (deniedPairs.has(pairName(a.source, b.source))) continue;
    const longest = Math.max(...pair.runs.map((run) => run.length));
    const places = placesOf(pair);
    const shared = pair.runs.reduce((sum, run) => sum + run.length, 0);
    if (longest < TELLING_RUN && shared < TELLING_WORDS) continue;
    const shorter = Math.min(pair.a.forms.length, pair.b.forms.length);
    const own = places.filter((place) => !place.quoted);
    const ownWords = own.reduce((sum, place) => sum + place.words, 0);
    const kind = shared >= COPY_SHARE * shorter ? 'copies' : own.length === 0 ? 'quotes' : 'rewrites';
    const rewritten =
      ownWords >= REWRITE_WORDS &&
      (ownWords >= REWRITE_SHARE * shorter || (own.length >= REWRITE_PLACES && ownWords >= SPREAD_SHARE * shorter));
    const whole = kind === 'copies' || rewritten;
    const { from, to, how } = direction(a, b, days, cites);
    const turn =
      from === a ? (place: Place) => [place.a, place.b] as const : (place: Place) => [place.b, place.a] as const;
    const why: Reason = reason('shared-wording', {
      words: shared,
      passages: places.length,
      percent: Math.floor((shared * 100) / shorter),
      direction: how,
    });
    lineages.push({
      from: from.source,
      to: to.source,
      kind,
      passages: places.map(turn).map(([x, y]) => [passage(from, x), passage(to, y)]),
      ...(whole ? { whole } : {}),
      reason: why,
    });
    dependences.push({ from: from.source, to: to.source, kind, whole, places: own.map(turn), all: places.map(turn) });
  }
  const effects = denied.map(({ entry, payload }): Effect => {
    const there = met.has(pairName(payload.from, payload.to));
    return there ? { entry, effect: 'applied' } : { entry, effect: 'orphaned', reason: reason('no-such-lineage') };
  });
  return { lineages: lineages.sort(by((one) => `${one.from} ${one.to}`)), dependences, effects };
};
