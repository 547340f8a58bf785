import { coarsen, deletions, foldWord } from '../../model/index.ts';
import { COMMON_WORDS, ENDINGS, NAME_ENDINGS, NO_NAMES } from './name-endings.ts';

/** Whom a written word may name: by their number in the list of those who are hidden. `sure`: by that very name. */
export type Naming = { readonly persons: readonly number[]; readonly sure: boolean; readonly key: string };

const SEPARATORS = /[\s.,;:/()[\]"“”«»_|]+/u;
const COARSE_FROM = 5;
const ONE_LETTER_FROM = 7;
const INSIDE_FROM = 4;
const JOINED_FROM = 6;
const SHORT = 3;

/** The words of a written name: parts of a hyphenated one by themselves, too. A part of one letter is an initial. */
export const nameWords = (name: string): readonly string[] =>
  name
    .split(SEPARATORS)
    .flatMap((word) => {
      const bare = word.replace(/['’ʼ`]s?$/u, '');
      const parts = bare.split(/[-‐–—]+/u).filter((part) => part !== '');
      return parts.length > 1 ? [bare, ...parts] : [bare];
    })
    .filter((word) => [...word].length > 1 && !NO_NAMES.has(word.toLowerCase()));

const stemOf = (key: string): string => {
  const stem = key.replace(/[aeiou]+$/, '');
  return stem.length >= SHORT ? stem : key;
};

/** The same person may have several names; each is folded word by word, and as one word. */
const joinedOf = (name: string): readonly string[] => {
  const keys = nameWords(name.replace(/[-‐–—]+/gu, ' ')).map(foldWord);
  if (keys.length < 2) return [];
  const [first = '', ...rest] = keys;
  const last = keys.at(-1) ?? '';
  return [
    keys.join(''),
    [...rest, first].join(''),
    first + last,
    last + first,
    first.slice(0, 1) + last,
    last + first.slice(0, 1),
  ];
};

/** Recognises every word that can name one of the hidden, whatever its script, spelling or case. */
export type HiddenWords = {
  readonly naming: (word: string) => Naming | undefined;
  /** For what is no prose: file names, addresses, handles. Whoever's name stands anywhere inside. */
  readonly inside: (run: string) => Naming | undefined;
  /** Two neighbouring words that are one word of a name, as across a hyphen or the end of a line. */
  readonly pair: (first: string, second: string) => Naming | undefined;
  /** Initials of a whole name, in either order. */
  readonly initials: (letters: readonly string[]) => Naming | undefined;
};

const add = (map: Map<string, Set<number>>, key: string, person: number): void => {
  if (key.length > 1) map.set(key, (map.get(key) ?? new Set()).add(person));
};

/** `persons` holds every written form of every hidden person's name. */
export const hiddenWords = (persons: readonly (readonly string[])[]): HiddenWords => {
  const exact = new Map<string, Set<number>>();
  const stems = new Map<string, Set<number>>();
  const coarse = new Map<string, Set<number>>();
  const nearly = new Map<string, Set<number>>();
  const joined = new Map<string, Set<number>>();
  const letters = new Map<string, Set<number>>();
  persons.forEach((names, person) => {
    for (const name of names) {
      const words = nameWords(name);
      for (const word of words) {
        const key = foldWord(word);
        add(exact, key, person);
        for (const stem of [key, stemOf(key)]) add(stems, stem, person);
        if (key.length >= COARSE_FROM) add(coarse, coarsen(key), person);
        if (key.length >= ONE_LETTER_FROM) for (const less of deletions(key)) add(nearly, less, person);
      }
      for (const key of joinedOf(name)) add(joined, key, person);
      const initials = nameWords(name.replace(/[-‐–—]+/gu, ' ')).map((word) => foldWord(word).slice(0, 1));
      if (initials.length > 1) {
        add(letters, initials.join(''), person);
        add(letters, [initials.at(-1) ?? '', ...initials.slice(0, -1)].join(''), person);
        add(letters, `${initials[0]}${initials.at(-1)}`, person);
      }
    }
  });
  const found = (set: ReadonlySet<number> | undefined, sure: boolean, key: string): Naming | undefined =>
    set === undefined ? undefined : { persons: [...set], sure, key };

  const inflected = (folded: string, capital: boolean): Naming | undefined => {
    for (let cut = folded.length; cut >= SHORT; cut--) {
      const stem = folded.slice(0, cut);
      const rest = folded.slice(cut);
      const set = stems.get(stem);
      if (set === undefined || (cut <= INSIDE_FROM && !capital)) continue;
      if (ENDINGS.has(rest)) return found(set, true, stem);
      if (NAME_ENDINGS.has(rest)) return found(set, false, folded);
    }
    return undefined;
  };
  const insideOf = (folded: string, from: number): Naming | undefined => {
    const persons = new Set<number>();
    for (const [key, set] of exact)
      if (key.length >= from && folded.includes(key)) for (const one of set) persons.add(one);
    for (const [key, set] of joined)
      if (key.length >= Math.max(from, JOINED_FROM) && folded.includes(key)) for (const one of set) persons.add(one);
    return persons.size === 0 ? undefined : { persons: [...persons], sure: true, key: folded };
  };
  const oneLetterOff = (folded: string): Naming | undefined => {
    if (folded.length < ONE_LETTER_FROM) return undefined;
    for (const less of deletions(folded)) {
      const set = nearly.get(less);
      if (set !== undefined) return found(set, false, folded);
    }
    return undefined;
  };
  const naming = (word: string): Naming | undefined => {
    const capital = /^[\p{Lu}\p{Lt}]/u.test(word);
    const folded = foldWord(word);
    if (folded.length < 2) return undefined;
    const careful = folded.length <= SHORT || COMMON_WORDS.has(word.toLowerCase());
    if (careful && !capital) return undefined;
    const same = found(exact.get(folded), true, folded);
    if (same !== undefined || careful) return same;
    return (
      inflected(folded, capital) ??
      (folded.length >= COARSE_FROM ? found(coarse.get(coarsen(folded)), false, folded) : undefined) ??
      (capital ? oneLetterOff(folded) : undefined) ??
      (folded.length > JOINED_FROM ? insideOfJoined(folded) : undefined)
    );
  };
  const insideOfJoined = (folded: string): Naming | undefined => {
    for (const [key, set] of joined)
      if (key.length > JOINED_FROM && folded.includes(key)) return found(set, true, folded);
    return undefined;
  };
  const known = new Map<string, Naming | undefined>();
  return {
    naming: (word) => {
      if (!known.has(word)) known.set(word, naming(word));
      return known.get(word);
    },
    inside: (run) => {
      const parts = run.split(/[^\p{L}\p{N}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u);
      const within = insideOf(parts.map(foldWord).join(''), INSIDE_FROM);
      if (within !== undefined) return within;
      for (const part of parts) {
        const short = exact.get(foldWord(part));
        if (short !== undefined && part.length > 1) return found(short, false, run);
        const long = part.length > INSIDE_FROM ? naming(part) : undefined;
        if (long !== undefined) return long;
      }
      return undefined;
    },
    pair: (first, second) => {
      const folded = foldWord(first + second);
      return folded.length >= JOINED_FROM ? found(exact.get(folded), true, folded) : undefined;
    },
    initials: (written) => {
      const key = written.map(foldWord).join('').toLowerCase();
      return key.length === written.length ? found(letters.get(key), true, key) : undefined;
    },
  };
};
