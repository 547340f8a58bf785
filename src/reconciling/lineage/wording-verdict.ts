import type { Lineage, Span } from '../../model/index.ts';
import { comparable, type Run, type SharedPair, sharedRuns } from './shared-runs.ts';
import type { TextWords } from './text-words.ts';

/** Words that two texts share, as a place in each. */
export type Place = { readonly a: Span; readonly b: Span; readonly quoted: boolean; readonly words: number };

/** What the wording of two texts shows. */
export type WordingVerdict = {
  /** Whether the one text is the other, was made from it, or, as far as words show, neither. */
  readonly verdict: 'copied' | 'rewritten' | 'independent';
  readonly kind: Extract<Lineage['kind'], 'copies' | 'rewrites' | 'quotes'>;
  readonly places: readonly Place[];
  /** How many words are shared, and how many words the shorter text has. */
  readonly shared: number;
  readonly shorter: number;
};

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
/** From this part of the shorter text on, in this part's order, sharing is copying; of its own words a little less will do. */
const COPY_SHARE = 0.5;
const COPY_OWN_SHARE = 0.4;
const COPY_ORDER = 0.6;
/** What fills less than this part of a text that opens otherwise is one item in it, not its story. */
const ITEM_SHARE = 0.25;
/** A text that shares nothing in so many of its first words tells news of its own. */
const OPENING = 45;
/** Runs this long are more than a phrase. */
const STRETCH = 8;
/** Nearly all that is shared stands in one block: what an outlet puts under everything it tells of a matter. */
const ONE_BLOCK = 0.85;
/** Of one outlet's two stories: so many first words tell the news, and so little of them is shared where the news differs. */
const LEAD = 60;
const LEAD_UNSHARED = 0.1;
const LEAD_HALF = 0.5;
/** A banner or a section's name over both, with no more than this part of either text. */
const BANNER_SHARE = 0.15;
/** From this part on it is the same text, whoever is quoted in it and whatever stands before it. */
const SAME_SHARE = 0.8;
/** Runs with no more words than this between them are shown as one passage. */
const GAP = 3;

const quotedRun = (words: TextWords, at: number, length: number): boolean => {
  let quoted = 0;
  for (let k = at; k < at + length; k++) quoted += words.quoted[k] ?? 0;
  return quoted * 2 > length;
};

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

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.length, 0);

/** How many words stand in each text before anything longer than a phrase that both share. */
const openings = (runs: readonly Run[]): { readonly a: number; readonly b: number } => {
  const stretches = runs.filter((run) => run.length >= STRETCH);
  const first = (of: 'a' | 'b') =>
    (stretches.length > 0 ? stretches : runs).reduce((at, run) => Math.min(at, run[of]), Infinity);
  return { a: first('a'), b: first('b') };
};

/** How many of the shared words stand in one stretch of both texts, with little between them: the most that do. */
const largestBlock = (runs: readonly Run[]): number => {
  let [most, words] = [0, 0];
  runs.forEach((run, at) => {
    const before = runs[at - 1];
    const [gapA, gapB] = before ? [run.a - before.a - before.length, run.b - before.b - before.length] : [-1, -1];
    words = gapA >= 0 && gapB >= 0 && gapA <= GAP && gapB <= GAP ? words + run.length : run.length;
    most = Math.max(most, words);
  });
  return most;
};

/** How many of the shared words stand in one and the same order in both texts: the most that do. `runs` are in order of `a`. */
const inOneOrder = (runs: readonly Run[]): number => {
  const best: number[] = [];
  runs.forEach((run, at) => {
    let before = 0;
    for (let k = 0; k < at; k++) if ((runs[k] as Run).b < run.b) before = Math.max(before, best[k] as number);
    best[at] = before + run.length;
  });
  return best.reduce((most, one) => Math.max(most, one), 0);
};

/** How many words of a text stand outside quotation marks. */
const unquotedWords = ({ words, quoted }: TextWords): number =>
  words.length - quoted.reduce((sum, one) => sum + one, 0);

/**
 * Both texts open with news of their own, and what they share is one block further down: standing background, which shows
 * who publishes them but not that one was made from the other.
 */
const isBackground = (runs: readonly Run[], shared: number): boolean => {
  const { a, b } = openings(runs);
  return Math.min(a, b) >= OPENING && largestBlock(runs) >= ONE_BLOCK * shared;
};

/** The part of the first words of a text that the other shares, a banner over both left out. */
const leadShared = (runs: readonly Run[], of: 'a' | 'b', size: number, from: number): number => {
  const to = Math.min(size, from + LEAD);
  const covered = runs.reduce(
    (sum, run) => sum + Math.max(0, Math.min(to, run[of] + run.length) - Math.max(from, run[of])),
    0,
  );
  return to > from ? covered / (to - from) : 0;
};

/** Two stories of one outlet whose news differ: of one nothing in its lead is shared, of the other less than half. */
const isOtherNews = ({ a, b, runs }: SharedPair): boolean => {
  const banner = runs.find((run) => run.a === 0 && run.b === 0);
  const small = banner && banner.length <= BANNER_SHARE * Math.min(a.words.length, b.words.length);
  const from = small ? banner.length : 0;
  const leads = [leadShared(runs, 'a', a.words.length, from), leadShared(runs, 'b', b.words.length, from)];
  return Math.min(...leads) < LEAD_UNSHARED && Math.max(...leads) < LEAD_HALF;
};

/** How many of the shared words stand outside quotation marks in at least one of the texts. */
const ownShared = ({ a, b, runs }: SharedPair): number => {
  let own = 0;
  for (const run of runs)
    for (let k = 0; k < run.length; k++) own += a.quoted[run.a + k] === 1 && b.quoted[run.b + k] === 1 ? 0 : 1;
  return own;
};

const verdictOf = (
  pair: SharedPair,
  places: readonly Place[],
  shared: number,
  oneOutlet: boolean,
): WordingVerdict['verdict'] => {
  const { runs } = pair;
  const [short, long] = pair.a.words.length <= pair.b.words.length ? [pair.a, pair.b] : [pair.b, pair.a];
  const inOrder = inOneOrder(runs) >= COPY_ORDER * shared;
  const opening = openings(runs)[long === pair.a ? 'a' : 'b'];
  const isItem = shared < ITEM_SHARE * long.words.length && opening >= OPENING;
  const whole = inOrder && !isItem ? 'copied' : 'rewritten';
  if (oneOutlet && isOtherNews(pair)) return 'independent';
  if (shared >= SAME_SHARE * short.words.length) return whole;
  if (isBackground(runs, shared)) return 'independent';
  const own = ownShared(pair);
  if (shared >= COPY_SHARE * short.words.length && own >= COPY_OWN_SHARE * unquotedWords(short)) return whole;
  const part = own / short.words.length;
  const spread = places.filter((place) => !place.quoted).length >= REWRITE_PLACES && part >= SPREAD_SHARE;
  return own >= REWRITE_WORDS && (part >= REWRITE_SHARE || spread) ? 'rewritten' : 'independent';
};

/**
 * What the words that two texts share show of them, by the two alone (`oneOutlet`: whether one outlet published both). Nothing where they are too few to show anything:
 * a run of seven words, or twelve in all. Copied: half of the shorter text and more is the other's, in its order. Rewritten:
 * so much outside quotation marks is shared that one writer had the other's text before them. Independent otherwise: what
 * both quote, what one outlet puts under all its stories, or a few words here and there.
 */
export const wordingVerdict = (pair: SharedPair, oneOutlet = false): WordingVerdict | undefined => {
  const longest = pair.runs.reduce((most, run) => Math.max(most, run.length), 0);
  const shared = lengthOf(pair.runs);
  if (longest < TELLING_RUN && shared < TELLING_WORDS) return undefined;
  const places = placesOf(pair);
  const verdict = verdictOf(pair, places, shared, oneOutlet);
  const isQuoted = places.every((place) => place.quoted);
  const kind = verdict === 'copied' ? 'copies' : isQuoted ? 'quotes' : 'rewrites';
  return { verdict, kind, places, shared, shorter: Math.min(pair.a.words.length, pair.b.words.length) };
};

/** The same for two texts that are at hand. */
export const verdictOn = (a: TextWords, b: TextWords, oneOutlet = false): WordingVerdict | undefined =>
  wordingVerdict({ a, b, runs: sharedRuns(comparable(a), comparable(b)) }, oneOutlet);
