import type { Sentence } from '../../model/index.ts';
import { type Atom, isDigits } from './atoms.ts';
import { longestPhrase } from './phrases.ts';
import type { NumberWords } from './quantities-numbers.ts';

/** How far back a word like "toll" or an opener like "including" may stand from the number it announces. */
const BACK = 5;
/** Digits without a sign between groups that are longer than this are numbers of files and telephones. */
const LONGEST_PLAIN = 6;

const VERBS = new Set(['VERB', 'AUX']);

/** Digits that no count is written with: a leading zero, a file number, a year without a noun. */
export const isCode = (atoms: readonly Atom[], from: number, to: number, bounded: boolean): boolean => {
  const { text } = atoms[from] ?? { text: '' };
  if (!isDigits(atoms[from])) return false;
  if (text.length > 1 && text.startsWith('0')) return true;
  if (text.length > LONGEST_PLAIN) return true;
  return to - from === 1 && /^(19|20)[0-9]{2}$/.test(text) && !bounded;
};

/**
 * Whether a number without a noun counts somebody all the same: it is what a verb is about ("killing 20", "six were
 * tried"), a part of what was counted ("including two", "only 30", "30 of the 70"), or a total ("the toll rose to
 * 110"). Other bare numbers (grades, versions, scores) count nothing. `start` is the first atom of the bounding
 * words, `from` to `to` (exclusive) the number.
 */
export const countsAlone = (
  sentence: Sentence,
  atoms: readonly Atom[],
  start: number,
  from: number,
  to: number,
  words: NumberWords,
): boolean => {
  const next = atoms[to];
  const after = next?.upos === 'ADV' ? atoms[to + 1] : next;
  if (after && (VERBS.has(after.upos) || words.fates.includes(after.lower))) return true;
  if (
    next?.lower === words.of &&
    (words.determiners.includes(atoms[to + 1]?.lower ?? '') || atoms[to + 1]?.upos === 'PRON')
  )
    return true;
  const before = atoms[start - 1];
  if (before && (before.upos === 'VERB' || words.restrictors.includes(before.lower))) return true;
  let owner = start - 1;
  while (words.determiners.includes(atoms[owner]?.lower ?? '')) owner -= 1;
  if (atoms[owner]?.lower === words.of && atoms[owner - 1]?.upos === 'NUM') return true;
  for (let at = Math.max(0, start - BACK); at < start; at++) {
    if (words.totals.includes(atoms[at]?.lower ?? '')) return true;
    if (longestPhrase(atoms, at, words.partOpeners)?.end === start) return true;
  }
  const token = sentence.tokens[atoms[from]?.token ?? -1];
  const head = sentence.tokens[token?.head ?? -1];
  return token !== undefined && head?.upos === 'VERB' && /^(obj|nsubj)/.test(token.deprel);
};
