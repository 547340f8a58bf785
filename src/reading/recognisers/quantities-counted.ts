import type { Sentence } from '../../model/index.ts';
import type { Atom } from './atoms.ts';
import { isWord } from './atoms.ts';
import type { NumberWords } from './quantities-numbers.ts';

/** How many words may stand between a number and what it counts: "six former special law enforcement officers". */
const REACH = 7;
const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'ADV', 'VERB', 'DET', 'NUM']);

const has = (table: object, key: string): boolean => Object.hasOwn(table, key);

/** Whether a token is a noun in the plural, or a word that counts as one ("people", "others"). */
export const isPlural = (sentence: Sentence, token: number, words: NumberWords): boolean => {
  const found = sentence.tokens[token];
  if (!found) return false;
  const form = found.form.toLowerCase();
  if (has(words.plurals, form) || words.others.includes(form)) return true;
  if (found.upos !== 'NOUN' && found.upos !== 'PROPN') return false;
  return found.feats.includes('Number=Plur') || (found.feats === '' && /s$/.test(form));
};

const isNoun = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token]?.upos === 'NOUN' || sentence.tokens[token]?.upos === 'PROPN';

/** The last noun of the noun phrase that starts at atom `at`; undefined where a mark, preposition or verb comes first. */
const scanPhrase = (
  sentence: Sentence,
  atoms: readonly Atom[],
  at: number,
  words: NumberWords,
  singular: boolean,
): number | undefined => {
  let found: number | undefined;
  let started = false;
  for (let i = at; i < Math.min(atoms.length, at + REACH); i++) {
    const atom = atoms[i];
    if (!atom) break;
    if (/^['’]$/.test(atom.text) || (atom.text === 's' && atom.glued) || (atom.text === '-' && atom.glued)) continue;
    const other = words.others.includes(atom.lower);
    if (!isWord(atom) && !/^[0-9]/.test(atom.text)) break;
    if (other || isPlural(sentence, atom.token, words) || (singular && isNoun(sentence, atom.token))) {
      found = atom.token;
      started = true;
      // "others" ends a phrase; "other" and "more" lead on to a noun.
      if (other && has(words.plurals, atom.lower)) break;
      continue;
    }
    if (started && atom.upos !== 'NOUN' && atom.upos !== 'PROPN') break;
    if (started) break;
    if (!MODIFIER.has(atom.upos)) break;
  }
  return found;
};

/**
 * What a number counts: the token index of the noun, found first in the tree (the number hangs on a noun to its
 * right), else by the words that follow ("five former police officers", "thousands of people", "23 of her Uzbek
 * clients"). Undefined where it counts nothing named ("six of torture", "killing 20").
 * `from` and `to` are the number's atoms (`to` exclusive). `singular` allows a noun in the singular ("one person").
 */
export const countedBy = (
  sentence: Sentence,
  atoms: readonly Atom[],
  from: number,
  to: number,
  words: NumberWords,
  singular: boolean,
): number | undefined => {
  const next = atoms[to];
  if (!next) return undefined;
  if (next.lower === words.of) {
    let at = to + 1;
    while (words.determiners.includes(atoms[at]?.lower ?? '')) at += 1;
    // "three of her 23 clients": the counted noun is the larger number's.
    return scanPhrase(sentence, atoms, at, words, singular);
  }
  const number = atoms[from];
  const head = number ? (sentence.tokens[number.token]?.head ?? -1) : -1;
  const relation = number ? (sentence.tokens[number.token]?.deprel ?? '') : '';
  const last = atoms[to - 1]?.token ?? -1;
  const near = head > last && head - last <= REACH && /^(nummod|amod|det)/.test(relation);
  const clear = near && sentence.tokens.slice(last + 1, head).every((token) => !/^[,;:.()]$/.test(token.form));
  if (clear && (isPlural(sentence, head, words) || (singular && isNoun(sentence, head)))) return head;
  return scanPhrase(sentence, atoms, to, words, singular);
};

/** What is counted, as a lemma: "person" for "people", "officer" for "officers". */
export const unitOf = (sentence: Sentence, token: number, words: NumberWords): string | undefined => {
  const found = sentence.tokens[token];
  if (!found) return undefined;
  const form = found.form.toLowerCase();
  if (has(words.plurals, form)) return words.plurals[form];
  return found.lemma === '' ? form : found.lemma.toLowerCase();
};
