import type { Atom } from './atoms.ts';

/** A list of phrases in lower case, each a run of atoms parted by one blank; or a table with such phrases as keys. */
export type PhraseList = readonly string[] | Readonly<Record<string, unknown>>;

type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by their first word, longest first. Kept per list: the lists are constants, and are asked at every atom. */
const indexes = new WeakMap<object, Index>();

const indexOf = (list: PhraseList): Index => {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of Array.isArray(list) ? (list as readonly string[]) : Object.keys(list)) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    index.set(
      first,
      [...(index.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  indexes.set(list, index);
  return index;
};

/** The longest phrase of a list that stands at atom `at`, with the atom after it; undefined where none does. */
export const longestPhrase = (
  atoms: readonly Atom[],
  at: number,
  list: PhraseList,
): { readonly phrase: string; readonly end: number } | undefined => {
  const first = atoms[at];
  if (!first) return undefined;
  const parts = indexOf(list)
    .get(first.lower)
    ?.find((candidate) => candidate.every((part, k) => atoms[at + k]?.lower === part));
  return parts && { phrase: parts.join(' '), end: at + parts.length };
};

/** `table[key]` for own keys only: words of a text may spell "constructor". */
export const lookUp = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
