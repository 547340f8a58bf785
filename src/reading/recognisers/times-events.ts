import type { ActType } from '../../model/index.ts';
import type { Atom } from './atoms.ts';
import type { TimeWords } from './times-words.ts';

/** How far an anchor is looked for, in atoms: "after the authorities in the capital had finally released him". */
const REACH = 10;

const NOUN_PHRASE = new Set(['DET', 'PRON', 'ADJ', 'NUM', 'PROPN', 'ADV', 'AUX', 'PART', 'NOUN', 'ADP', 'SCONJ']);

const actOf = (atom: Atom, words: TimeWords): ActType | undefined => {
  for (const key of [atom.lower, atom.lemma.toLowerCase()]) if (Object.hasOwn(words.acts, key)) return words.acts[key];
  return undefined;
};

/**
 * The act or happening that a time hangs on: "his arrest", "landing", "he was detained", "the harbour strike
 * began". Goes from atom `at` to the first word that names an act; failing that to the end of the first noun
 * phrase. Undefined where a mark or the sentence ends before any noun or verb, and where a time follows.
 */
export const eventAt = (
  atoms: readonly Atom[],
  at: number,
  words: TimeWords,
): { readonly end: number; readonly act?: ActType } | undefined => {
  let noun: number | undefined;
  let name: number | undefined;
  for (let i = at; i < Math.min(atoms.length, at + REACH); i++) {
    const atom = atoms[i];
    if (!atom) break;
    if (/^['’‘“"]$/.test(atom.text) || (atom.text === 's' && atom.glued)) continue;
    if (atom.text === '-' && atom.glued && atoms[i + 1]?.glued) {
      if (noun === i) noun = i + 2;
      continue;
    }
    // "two days before January 9" hangs on a date, "learned the day before that he …" on what was told before.
    if (noun === undefined && isTime(atom, words)) return undefined;
    if (i === at && atom.upos === 'SCONJ') return undefined;
    if (!/^[\p{L}\p{M}0-9]/u.test(atom.text)) break;
    const act = actOf(atom, words);
    const next = atoms[i + 1];
    // "the arrest warrant", "protest leaders": a noun before a noun names that one's kind, not an act.
    const modifies = atom.upos === 'NOUN' && next?.upos === 'NOUN' && !next.glued;
    if (act && !modifies && atom.upos !== 'AUX') return { end: i + 1, act };
    // "a masked gang struck": a participle before a noun describes it.
    const describes = atom.upos === 'VERB' && noun === undefined && next?.upos === 'NOUN' && !next.glued;
    if (atom.upos === 'VERB' && !describes) return { end: noun ?? i + 1 };
    if (atom.upos === 'NOUN' && !modifies) {
      if (noun !== undefined) break;
      noun = i + 1;
    }
    if (noun !== undefined && (atom.upos === 'CCONJ' || atom.upos === 'SCONJ')) break;
    if (atom.upos === 'PROPN') name = i + 1;
    if (!NOUN_PHRASE.has(atom.upos) && !describes) break;
  }
  const end = noun ?? name;
  return end === undefined ? undefined : { end };
};

const isTime = (atom: Atom, words: TimeWords): boolean =>
  Object.hasOwn(words.weekdays, atom.lower) ||
  Object.hasOwn(words.units, atom.lower) ||
  Object.hasOwn(words.months, atom.lower) ||
  /^[0-9]{4}$/.test(atom.text);
