import type { Lineage, Span } from '../../model/index.ts';
import type { Run, SharedPair } from './shared-runs.ts';
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

/**
 * What the words that two texts share show of them, by the two texts alone. Nothing where they are too few to show anything:
 * a run of seven words, or twelve in all. Most of the shorter text shared: copied; otherwise rewritten where so much outside
 * quotation marks is shared that one writer had the other's text before them; otherwise independent, with what they quote
 * alike or share in places.
 */
export const wordingVerdict = (pair: SharedPair): WordingVerdict | undefined => {
  const longest = pair.runs.reduce((most, run) => Math.max(most, run.length), 0);
  const shared = pair.runs.reduce((sum, run) => sum + run.length, 0);
  if (longest < TELLING_RUN && shared < TELLING_WORDS) return undefined;
  const places = placesOf(pair);
  const shorter = Math.min(pair.a.words.length, pair.b.words.length);
  const own = places.filter((place) => !place.quoted);
  const ownWords = own.reduce((sum, place) => sum + place.words, 0);
  const kind = shared >= COPY_SHARE * shorter ? 'copies' : own.length === 0 ? 'quotes' : 'rewrites';
  const rewritten =
    ownWords >= REWRITE_WORDS &&
    (ownWords >= REWRITE_SHARE * shorter || (own.length >= REWRITE_PLACES && ownWords >= SPREAD_SHARE * shorter));
  const verdict = kind === 'copies' ? 'copied' : rewritten ? 'rewritten' : 'independent';
  return { verdict, kind, places, shared, shorter };
};
