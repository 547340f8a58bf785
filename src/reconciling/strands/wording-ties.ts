import type { TextWords } from '../lineage/text-words.ts';

/** A passage this long is taken over; shorter ones are also the background that an outlet puts under all it writes. */
const RUN = 40;
/** Of so many runs that follow each other one is kept: a longer run in common still meets. */
const WINDOW = 8;

/** FNV-1a over the numbers of words that follow each other, as a number below 2³². */
const hashOf = (words: Uint32Array, from: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + RUN; at++) {
    hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
};

/**
 * Keys of a text's wording: two texts that share forty-seven words in a row share a key. Winnowing (Schleimer, Wilkerson and
 * Aiken, 2003): of every eight neighbouring hashes of forty words the least is kept. Texts with one body share one more.
 */
export const wordingTies = ({ words, body }: TextWords): readonly string[] => {
  const hashes: number[] = [];
  for (let at = 0; at + RUN <= words.length; at++) hashes.push(hashOf(words, at));
  const kept = new Set<number>();
  for (let at = 0; at + WINDOW <= Math.max(hashes.length, WINDOW); at++) {
    const least = Math.min(...hashes.slice(at, at + WINDOW));
    if (Number.isFinite(least)) kept.add(least);
  }
  return [`body ${body}`, ...[...kept].map((hash) => `words ${hash.toString(36)}`)];
};
