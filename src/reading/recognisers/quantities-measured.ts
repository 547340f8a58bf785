import { type Atom, isDigits, isWord } from './atoms.ts';
import { longestPhrase, lookUp } from './phrases.ts';
import type { NumberWords } from './quantities-numbers.ts';

/** What a number measures rather than counts. `from` and `to` are the atoms that say it, the number included. */
export type Measured = {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'money' | 'percent' | 'period' | 'age' | 'measure';
};

/** The atom after a hyphen that is glued on both sides, or `at` itself. */
const pastHyphen = (atoms: readonly Atom[], at: number): number =>
  /^[-‐‑]$/.test(atoms[at]?.text ?? '') && atoms[at]?.glued === true && atoms[at + 1]?.glued === true ? at + 1 : at;

/** "$40", "US$1.5 million", "40 dollars", "1.5 million tenge". */
const money = (atoms: readonly Atom[], from: number, to: number, words: NumberWords): Measured | undefined => {
  const sign = atoms[from - 1];
  const unit = sign ? lookUp(words.moneySigns, sign.text) : undefined;
  if (unit !== undefined) {
    const country = atoms[from - 2];
    const start = country && sign?.glued && isWord(country) && country.text.length <= 3 ? from - 2 : from - 1;
    return { unit, from: start, to, kind: 'money' };
  }
  const at = pastHyphen(atoms, to);
  // "200 US dollars", "50,000 Kazakh tenge": one word of origin may stand between.
  for (const name of [at, at + 1]) {
    const found = lookUp(words.moneyNames, atoms[name]?.lower);
    if (found !== undefined && (name === at || isWord(atoms[at])))
      return { unit: found, from, to: name + 1, kind: 'money' };
  }
  const after = lookUp(words.moneySigns, atoms[to]?.text);
  return after === undefined || isDigits(atoms[to + 1]) ? undefined : { unit: after, from, to: to + 1, kind: 'money' };
};

/** "three-year", "two months", "27 years old", "aged 27"; an age counts nobody. */
const period = (atoms: readonly Atom[], from: number, to: number, words: NumberWords): Measured | undefined => {
  const at = pastHyphen(atoms, to);
  const unit = lookUp(words.periods, atoms[at]?.lower);
  if (unit !== undefined) {
    const old = pastHyphen(atoms, at + 1);
    if (words.ageAfter.includes(atoms[old]?.lower ?? ''))
      return { unit: 'year-of-age', from, to: old + 1, kind: 'age' };
    return { unit, from, to: at + 1, kind: 'period' };
  }
  const before = atoms[from - 1];
  if (before && words.ageBefore.includes(before.lower)) return { unit: 'year-of-age', from, to, kind: 'age' };
  return undefined;
};

/** What the number at atoms `from` to `to` (exclusive) measures, if it measures: money, percent, time, age, length. */
export const measuredBy = (
  atoms: readonly Atom[],
  from: number,
  to: number,
  words: NumberWords,
): Measured | undefined => {
  const share = longestPhrase(atoms, to, words.percent);
  if (share) return { unit: 'percent', from, to: share.end, kind: 'percent' };
  const paid = money(atoms, from, to, words) ?? period(atoms, from, to, words);
  if (paid) return paid;
  const at = pastHyphen(atoms, to);
  const unit = lookUp(words.measures, atoms[at]?.lower);
  return unit === undefined ? undefined : { unit, from, to: at + 1, kind: 'measure' };
};

/** "Joan Peel, 27, was": years after a name. After "In Lisbon," the number counts. */
const isAge = (atoms: readonly Atom[], from: number, next: Atom | undefined): boolean => {
  if (next === undefined || /^[,.;)]$/.test(next.text)) return true;
  if (Number(atoms[from]?.text) > 110 || !['VERB', 'AUX'].includes(next.upos)) return false;
  let start = from - 2;
  while (atoms[start]?.upos === 'PROPN' || /^[-’']$/.test(atoms[start]?.text ?? '')) start -= 1;
  return atoms[start]?.upos !== 'ADP';
};

/**
 * Whether digits or number words are part of a name, a label, an age between commas or a list number, and so
 * no quantity: "Article 146", "Channel 7", "Joan Peel, 27,", "1.", "[3]", "AK-47".
 */
export const isLabel = (atoms: readonly Atom[], from: number, to: number, words: NumberWords): boolean => {
  const before = atoms[from - 1];
  const next = atoms[to];
  if (before && words.labels.includes(before.lower)) return true;
  if (before?.text === '.' && words.labels.includes(atoms[from - 2]?.lower ?? '') && isDigits(atoms[from])) return true;
  if (before && /^[#№§]$/.test(before.text)) return true;
  if (/^[[(]$/.test(before?.text ?? '') && /^[\])]$/.test(next?.text ?? '')) return true;
  if (from === 0 && next?.text === '.' && to + 1 === atoms.length) return true;
  if (from === 0 && next && /^[.)]$/.test(next.text) && next.glued && isDigits(atoms[from])) return true;
  const hyphen = pastHyphen(atoms, to);
  // "two-time", "three-man": a number glued to a word that is no period or money describes, it does not count.
  if (hyphen > to && isWord(atoms[hyphen])) return true;
  if (next?.glued && isWord(next)) return true;
  // A score or a telephone: the range reader has not taken it.
  if (hyphen > to && isDigits(atoms[hyphen])) return true;
  if (!isDigits(atoms[from])) return false;
  // A number that goes on with a point and letters is a name: that of a site.
  if (next?.glued && next.text === '.' && atoms[to + 1]?.glued && isWord(atoms[to + 1])) return true;
  const named = before?.upos === 'PROPN' && !before.lower.endsWith('.');
  if (before?.text === ',' && atoms[from - 2]?.upos === 'PROPN' && isAge(atoms, from, next)) return true;
  const counts = next && !next.glued && ['NOUN', 'ADJ'].includes(next.upos);
  return named && !counts && before?.glued !== true;
};
