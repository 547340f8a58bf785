import type { Sought } from './sought.ts';

/** So many bits a number has for words. */
const BITS = 31;

/**
 * Where words of the query were found in a unit, in the order of its words: number of the word, how many words from there, which bits,
 * how near. Made once for a search and filled again for each unit, since a common word stands in every text.
 */
export type Places = {
  count: number;
  at: Int32Array;
  length: Int32Array;
  bits: Int32Array;
  grade: Int32Array;
  /** Room for counting bits. */
  readonly counts: Int32Array;
};

export const emptyPlaces = (): Places => ({
  count: 0,
  at: new Int32Array(64),
  length: new Int32Array(64),
  bits: new Int32Array(64),
  grade: new Int32Array(64),
  counts: new Int32Array(BITS),
});

const longer = (numbers: Int32Array): Int32Array => {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
};

const push = (places: Places, at: number, length: number, bits: number, grade: number): void => {
  if (places.count === places.at.length) {
    places.at = longer(places.at);
    places.length = longer(places.length);
    places.bits = longer(places.bits);
    places.grade = longer(places.grade);
  }
  const n = places.count++;
  places.at[n] = at;
  places.length[n] = length;
  places.bits[n] = bits;
  places.grade[n] = grade;
};

/** Forms that answer, spread out by their numbers so that a text can be looked through quickly. */
export type Wanted = { readonly bits: Int32Array; readonly grades: Uint8Array };

export const wantedOf = (sought: Sought, forms: number): Wanted => {
  const wanted = { bits: new Int32Array(forms), grades: new Uint8Array(forms) };
  for (const [form, bits] of sought.bits) {
    wanted.bits[form] = bits;
    wanted.grades[form] = sought.grades.get(form) ?? 0;
  }
  return wanted;
};

/** Phrases that stand in a row from a word on; each counts as one place, with the bit of the whole. */
const pushPhrases = (places: Places, words: Uint32Array, at: number, sought: Sought, wanted: Wanted): void => {
  for (const { words: parts, whole } of sought.phrases)
    if (parts.every((bit, step) => ((wanted.bits[words[at + step] ?? 0] ?? 0) & bit) !== 0))
      push(places, at, parts.length, whole, 0);
};

/** Fills `places` with every place of a unit's words that answers something needed. */
export const findPlaces = (places: Places, words: Uint32Array, sought: Sought, wanted: Wanted): void => {
  places.count = 0;
  for (let at = 0; at < words.length; at++) {
    const form = words[at] as number;
    const bits = wanted.bits[form] as number;
    if (bits === 0) continue;
    if (sought.phrases.length > 0) pushPhrases(places, words, at, sought, wanted);
    if ((bits & sought.needed) !== 0) push(places, at, 1, bits & sought.needed, wanted.grades[form] as number);
  }
};

/** The first place that begins at a word or after it. */
export const firstAt = ({ at, count }: Places, word: number): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** All bits of places from one to another. */
export const bitsOf = ({ bits }: Places, from: number, to: number): number => {
  let all = 0;
  for (let n = from; n < to; n++) all |= bits[n] as number;
  return all;
};

/** The narrowest stretch of words that has all bits asked for: its first word, the one behind its last, and how near they match. */
export type Window = { readonly from: number; readonly to: number; readonly grade: number };

const COST_OF_GRADE = 4;

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** For a single bit: the place that matches best, the first of equals. */
const bestPlace = (places: Places, from: number, to: number): Window => {
  let best = from;
  for (let n = from + 1; n < to && (places.grade[best] as number) > 0; n++)
    if ((places.grade[n] as number) < (places.grade[best] as number)) best = n;
  const at = places.at[best] as number;
  return { from: at, to: at + (places.length[best] as number), grade: places.grade[best] as number };
};

/**
 * The nearest together that all of `needed` stand among places from `from` to `to`; of equals the better kind, then the first.
 * Undefined where not all are there.
 */
export const nearest = (places: Places, needed: number, from = 0, to = places.count): Window | undefined => {
  if ((bitsOf(places, from, to) & needed) !== needed || from === to) return undefined;
  if ((needed & (needed - 1)) === 0 && needed === bitsOf(places, from, to)) return bestPlace(places, from, to);
  const { counts } = places;
  counts.fill(0);
  let best: Window | undefined;
  let [cost, have, left] = [0, 0, from];
  for (let right = from; right < to; right++) {
    for (let rest = (places.bits[right] as number) & needed; rest !== 0; rest &= rest - 1) {
      counts[lowestBit(rest)]!++;
      have |= rest & -rest;
    }
    while (have === needed) {
      let [grade, end] = [0, 0];
      for (let n = left; n <= right; n++) {
        if (((places.bits[n] as number) & needed) === 0) continue;
        grade = Math.max(grade, places.grade[n] as number);
        end = Math.max(end, (places.at[n] as number) + (places.length[n] as number));
      }
      const start = places.at[left] as number;
      const own = end - start + COST_OF_GRADE * grade;
      if (best === undefined || own < cost) {
        best = { from: start, to: end, grade };
        cost = own;
      }
      for (let rest = (places.bits[left] as number) & needed; rest !== 0; rest &= rest - 1)
        if (--counts[lowestBit(rest)]! === 0) have &= ~(rest & -rest);
      left++;
    }
  }
  return best;
};
