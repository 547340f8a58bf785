import { type Linear, makeRows, scoreSome } from './linear.ts';
import { candidates, type Moves } from './moves.ts';
import { PARSE_FEATURES, type ParseWords, parseRows } from './parse-features.ts';
import { advance, copyParse, finished, makeParse, type ParseState, restart } from './parse-state.ts';

/** One way a sentence may have been parsed so far. `from` and `class` tell how it came about, in step `steps`. */
export type Hypothesis = { state: ParseState; total: number };

/** A continuation of hypothesis `from` by `class`; kept in order of total, the earlier of equals first. */
export type Step = { from: number; class: number; total: number };

/** Everything a search of a given width works in. */
export type Search = { now: Hypothesis[]; next: Hypothesis[]; live: number; readonly steps: Step[]; found: number };

const makeSearch = (capacity: number, width: number): Search => {
  const hypotheses = (): Hypothesis[] =>
    Array.from({ length: width }, () => ({ state: makeParse(capacity), total: 0 }));
  const steps = Array.from({ length: width }, () => ({ from: 0, class: 0, total: 0 }));
  return { now: hypotheses(), next: hypotheses(), live: 1, steps, found: 0 };
};

/** Searches that are kept for the next sentence of about the same length: making one costs more than a short search. */
const kept = new Map<number, Search>();

/** A search before its first step; it is the caller's until the next call. */
export const startSearch = (count: number, width: number): Search => {
  const grain = count < 64 ? 8 : 32;
  const capacity = Math.ceil(count / grain) * grain;
  const key = capacity * 256 + width;
  const search = kept.get(key) ?? makeSearch(capacity, width);
  kept.set(key, search);
  search.live = 1;
  search.found = 0;
  restart(search.now[0]!.state, count);
  search.now[0]!.total = 0;
  return search;
};

const rows = makeRows(PARSE_FEATURES);
const tried = new Uint8Array(256);
const scores = new Int32Array(256);

/** Puts a continuation among the best ones found in this step, if it is one. */
const offer = (search: Search, from: number, cls: number, total: number): void => {
  const { steps } = search;
  let at = search.found;
  if (at === steps.length) {
    if (total <= steps[at - 1]!.total) return;
    at--;
  } else search.found++;
  const step = steps[at]!;
  while (at > 0 && steps[at - 1]!.total < total) {
    steps[at] = steps[at - 1]!;
    at--;
  }
  step.from = from;
  step.class = cls;
  step.total = total;
  steps[at] = step;
};

/**
 * One transition of every hypothesis: finds the best continuations and makes them the hypotheses, best first. Those that
 * are further than `behind` from the best are given up.
 */
export const searchStep = (search: Search, words: ParseWords, model: Linear, moves: Moves, behind: number): void => {
  search.found = 0;
  for (let h = 0; h < search.live; h++) {
    const { state, total } = search.now[h]!;
    const count = candidates(state, words, moves, tried);
    parseRows(state, words, model.bits, rows);
    scoreSome(model, rows, tried, count, scores);
    for (let k = 0; k < count; k++) offer(search, h, tried[k]!, total + scores[k]!);
  }
  const least = search.steps[0]!.total - behind;
  while (search.steps[search.found - 1]!.total < least) search.found--;
  for (let k = 0; k < search.found; k++) {
    const { from, class: cls, total } = search.steps[k]!;
    const made = search.next[k]!;
    copyParse(search.now[from]!.state, made.state);
    advance(made.state, moves.move[cls]!, moves.label[cls]!);
    made.total = total;
  }
  search.live = search.found;
  [search.now, search.next] = [search.next, search.now];
};

/** How the search is bounded: the number of hypotheses, and how far behind the best one they may be. */
export type Beam = { readonly width: number; readonly behind: number };

/**
 * Parses a sentence by beam search: 2n transitions, scores are sums of integers, ties go to the better parent and the
 * lower class. Heads and labels are in the returned state, which the next
 * call uses again.
 */
export const parseWords = (words: ParseWords, model: Linear, moves: Moves, beam: Beam): ParseState => {
  const search = startSearch(words.count, beam.width);
  while (!finished(search.now[0]!.state)) searchStep(search, words, model, moves, beam.behind);
  return search.now[0]!.state;
};
