import { byCodeUnit } from '../../model/index.ts';
import type { TextWords } from './text-words.ts';

/** Words in a row that stand in two texts: from word `a` of the one and word `b` of the other, `length` words. */
export type Run = { readonly a: number; readonly b: number; readonly length: number };

/** Two texts and what they share. */
export type SharedPair = { readonly a: TextWords; readonly b: TextWords; readonly runs: readonly Run[] };

/** Five words in a row are looked up together: shorter runs are common speech. */
export const SHINGLE = 5;
/** How many words of a run must carry meaning, so that names and function words alone prove nothing. */
const TELLING = 2;

type Posting = { readonly text: number; readonly at: number };

const shingles = (texts: readonly TextWords[]): ReadonlyMap<string, Posting[]> => {
  const index = new Map<string, Posting[]>();
  texts.forEach((words, text) => {
    for (let at = 0; at + SHINGLE <= words.forms.length; at++) {
      const key = words.forms.slice(at, at + SHINGLE).join(' ');
      const there = index.get(key);
      if (there) there.push({ text, at });
      else index.set(key, [{ text, at }]);
    }
  });
  return index;
};

const extend = (a: TextWords, b: TextWords, p: number, q: number): Run => {
  let from = 0;
  while (p - from > 0 && q - from > 0 && a.forms[p - from - 1] === b.forms[q - from - 1]) from++;
  let to = SHINGLE;
  while (p + to < a.forms.length && q + to < b.forms.length && a.forms[p + to] === b.forms[q + to]) to++;
  return { a: p - from, b: q - from, length: from + to };
};

const tells = (words: TextWords, run: Run): boolean => {
  let telling = 0;
  for (let at = run.a; at < run.a + run.length; at++) telling += words.telling[at] ?? 0;
  return telling >= TELLING;
};

/** The longest runs first, none overlapping another in either text, in text order. */
const apart = (runs: readonly Run[]): readonly Run[] => {
  const sorted = [...runs].sort((p, q) => q.length - p.length || p.a - q.a || p.b - q.b);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const kept: Run[] = [];
  for (const run of sorted) {
    let free = true;
    for (let k = 0; k < run.length && free; k++) free = !usedA.has(run.a + k) && !usedB.has(run.b + k);
    if (!free) continue;
    for (let k = 0; k < run.length; k++) {
      usedA.add(run.a + k);
      usedB.add(run.b + k);
    }
    kept.push(run);
  }
  return kept.sort((p, q) => p.a - q.a);
};

/**
 * Every pair of texts that share words in a row, found over an index of five-word shingles: texts that share nothing are
 * never compared. Pairs come in the texts' order; `a` is the earlier text in the list.
 */
export const sharedPairs = (texts: readonly TextWords[]): readonly SharedPair[] => {
  const found = new Map<string, Map<string, Run>>();
  /** Where the run last found on a diagonal ends: shingles inside it are not followed again. */
  const reached = new Map<string, number>();
  for (const postings of shingles(texts).values()) {
    if (postings.length < 2) continue;
    for (let p = 0; p < postings.length; p++)
      for (let q = p + 1; q < postings.length; q++) {
        const [x, y] = [postings[p] as Posting, postings[q] as Posting];
        if (x.text === y.text) continue;
        const pair = `${x.text} ${y.text}`;
        const diagonal = `${pair} ${x.at - y.at}`;
        if (x.at < (reached.get(diagonal) ?? 0)) continue;
        const runs = found.get(pair) ?? new Map<string, Run>();
        found.set(pair, runs);
        const run = extend(texts[x.text] as TextWords, texts[y.text] as TextWords, x.at, y.at);
        runs.set(`${run.a} ${run.b}`, run);
        reached.set(diagonal, run.a + run.length - SHINGLE + 1);
      }
  }
  return [...found.entries()]
    .map(([pair, runs]) => {
      const [x, y] = pair.split(' ').map(Number);
      const [a, b] = [texts[x as number] as TextWords, texts[y as number] as TextWords];
      return { a, b, runs: apart([...runs.values()].filter((run) => tells(a, run))) };
    })
    .filter((pair) => pair.runs.length > 0)
    .sort((p, q) => byCodeUnit(p.a.source + p.b.source, q.a.source + q.b.source));
};
