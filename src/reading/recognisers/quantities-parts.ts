import type { Sentence } from '../../model/index.ts';
import type { Atom } from './atoms.ts';
import { longestPhrase } from './phrases.ts';
import type { QuantityFound } from './quantities-found.ts';
import type { NumberWords } from './quantities-numbers.ts';

/** What may stand between "of" and the larger number: "of the Council's 11 members". */
const OWNER = new Set(['ADJ', 'PROPN', 'NOUN', 'PART', 'DET', 'PRON']);

const size = (found: QuantityFound): number | undefined => found.quantity.max ?? found.quantity.min;

/** Whether one quantity can be a part of the other: not larger, as far as both are known, and neither measures. */
const fits = (part: QuantityFound, whole: QuantityFound): boolean => {
  if (part.measured || whole.measured) return false;
  const small = part.quantity.min ?? part.quantity.max;
  const large = size(whole);
  return small === undefined || large === undefined || whole.quantity.max === undefined || small <= large;
};

/** "five of his 12 pupils", "30 of the 70": the larger number follows within the same noun phrase. */
const wholeAfter = (atoms: readonly Atom[], found: readonly QuantityFound[], k: number, words: NumberWords) => {
  const part = found[k];
  const whole = found[k + 1];
  if (!part || !whole || !fits(part, whole)) return undefined;
  const of = words.outOf.includes(atoms[part.to]?.lower ?? '') ? part.to + 1 : part.to;
  if (atoms[of]?.lower !== words.of) return undefined;
  for (let at = of + 1; at < whole.from; at++)
    if (!words.determiners.includes(atoms[at]?.lower ?? '') && !OWNER.has(atoms[at]?.upos ?? '')) return undefined;
  return k + 1;
};

/** "110 villagers died, including two of hunger": an opener stands between, and only small words behind it. */
const openedBy = (atoms: readonly Atom[], start: number, end: number, words: NumberWords): boolean => {
  for (let at = start; at < end; at++) {
    const opener = longestPhrase(atoms, at, words.partOpeners);
    if (opener && end - opener.end <= 2) return true;
  }
  return false;
};

/** "Of the 60 rescued, 35 were sailors": the whole stands first, behind "of". */
const isOpenedWith = (atoms: readonly Atom[], whole: QuantityFound | undefined, words: NumberWords): boolean => {
  let at = (whole?.from ?? 0) - 1;
  while (words.determiners.includes(atoms[at]?.lower ?? '')) at -= 1;
  return atoms[at]?.lower === words.of && (at === 0 || /^[,;:“"]$/.test(atoms[at - 1]?.text ?? ''));
};

/**
 * For each quantity of a sentence the index of the one it is a part of, or undefined. Three ways of saying so are
 * known: "N of the M", "M …, including N" and, for a number without a noun of its own, "M …, but only N".
 */
export const linkParts = (
  _sentence: Sentence,
  atoms: readonly Atom[],
  found: readonly QuantityFound[],
  words: NumberWords,
): (number | undefined)[] =>
  found.map((part, k) => {
    if (part.measured) return undefined;
    const after = wholeAfter(atoms, found, k, words);
    if (after !== undefined) return after;
    if (isOpenedWith(atoms, found[k - 1], words) && found[k - 1] && fits(part, found[k - 1] ?? part)) return k - 1;
    for (let whole = k - 1; whole >= 0; whole--) {
      const candidate = found[whole];
      if (!candidate || candidate.measured) continue;
      const opened = openedBy(atoms, candidate.to, part.from, words) || trailing(atoms, part, words);
      const only = words.restrictors.includes(atoms[part.from - 1]?.lower ?? '') && part.counted === undefined;
      if (!opened && !only) return undefined;
      if (fits(part, candidate) && (candidate.counted !== undefined || opened)) return whole;
    }
    return undefined;
  });

/** "…, six of them sailors": the opener stands behind the part. */
const trailing = (atoms: readonly Atom[], part: QuantityFound, words: NumberWords): boolean => {
  const opener = longestPhrase(atoms, part.to, words.partOpeners);
  return opener !== undefined && atoms[part.from - 1]?.text === ',' && atoms[part.to]?.lower === words.of;
};
