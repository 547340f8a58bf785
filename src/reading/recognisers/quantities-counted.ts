import type { Sentence } from '../../model/index.ts';
import type { Atom } from './atoms.ts';
import { isDigits, isWord } from './atoms.ts';
import type { NumberWords } from './quantities-numbers.ts';

/** How many words may stand between a number and what it counts: "five newly built wooden harbour boats". */
const REACH = 7;
const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'ADV', 'VERB', 'NUM', 'X']);

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

/** Whether a verb is finite: then the noun phrase has ended. */
const isFiniteVerb = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token]?.feats.includes('VerbForm=Fin') === true;

/** Whether a mark at `at` is an apostrophe of possession before a noun, or a hyphen inside a word. */
const joinsOn = (atoms: readonly Atom[], at: number): boolean => {
  const mark = atoms[at];
  const next = atoms[at + 1];
  if (!mark || !next) return false;
  if (mark.text === '-') return mark.glued && next.glued;
  if (!/^['’‘]$/.test(mark.text)) return false;
  if (!mark.glued) return next.glued;
  return (next.glued && next.lower === 's') || ['NOUN', 'ADJ', 'NUM', 'PROPN'].includes(next.upos);
};

/** The last noun of the noun phrase that starts at atom `at`; undefined where a mark, preposition or verb comes first. */
const scanPhrase = (
  sentence: Sentence,
  atoms: readonly Atom[],
  at: number,
  words: NumberWords,
  singular: boolean,
): number | undefined => {
  let found: number | undefined;
  for (let i = at; i < Math.min(atoms.length, at + REACH); i++) {
    const atom = atoms[i];
    if (!atom) break;
    if (atom.text === 's' && atom.glued) continue;
    if (!isWord(atom) && !isDigits(atom)) {
      const follows = joinsOn(atoms, i);
      if (!/^["“”]$/.test(atom.text) && !follows) break;
      if (found !== undefined && !follows) break;
      // "the Reds' 11 points", "hands-on teachers": the owner, or the first half of a compound, is not what is counted.
      if (follows) found = undefined;
      continue;
    }
    if (isPlural(sentence, atom.token, words) || (singular && atom.upos === 'NOUN')) found = atom.token;
    else if (found !== undefined || !MODIFIER.has(atom.upos) || isFiniteVerb(sentence, atom.token)) break;
  }
  return found;
};

/**
 * What a number counts: the token index of the noun, found first in the tree (the number hangs on a noun to its
 * right), else by the words that follow ("five former police officers", "thousands of people", "12 of his older
 * pupils"). Undefined where it counts nothing named ("two of hunger", "killing 20").
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
    // "five of his 12 pupils": the counted noun is the larger number's.
    return scanPhrase(sentence, atoms, at, words, singular);
  }
  const number = atoms[from];
  const head = number ? (sentence.tokens[number.token]?.head ?? -1) : -1;
  const relation = number ? (sentence.tokens[number.token]?.deprel ?? '') : '';
  const last = atoms[to - 1]?.token ?? -1;
  const near = head > last && head - last <= REACH && /^(nummod|amod|det)/.test(relation);
  const between = near ? sentence.tokens.slice(last + 1, head) : [];
  const clear =
    near && between.every((token) => !/^[,;:.()]$/.test(token.form) && !/^(AUX|ADP|CCONJ)$/.test(token.upos));
  if (clear) {
    // "police officers": where a tree stops at the first noun of a compound, the last one is counted.
    let noun = head;
    while (sentence.tokens[noun + 1]?.upos === 'NOUN') noun += 1;
    for (const one of [noun, head])
      if (isPlural(sentence, one, words) || (singular && sentence.tokens[one]?.upos === 'NOUN')) return one;
  }
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
