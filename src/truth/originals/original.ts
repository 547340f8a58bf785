import { digest } from '../../model/index.ts';

/**
 * An original is bytes as received and a name made of those bytes: their SHA-256 (FIPS 180-4) as 64 lower-case
 * hexadecimal digits. Anyone can compute it again with `sha256sum`.
 */
export const nameOf = (bytes: Uint8Array): string => digest(bytes);

/** Digits of the hash that a source's handle starts with; more are used where they would name two originals. */
const SHORT = 12;

/**
 * The ledger's handle for a source: `src-` and the first twelve digits of its original's hash. `taken` says whether
 * a handle already stands for another original: two files can be made to share twelve digits on purpose, and then
 * the later one gets a longer handle instead of the earlier one's place.
 */
export const sourceHandle = (original: string, taken: (handle: string) => boolean): string => {
  for (let length = SHORT; length < original.length; length += SHORT) {
    const handle = `src-${original.slice(0, length)}`;
    if (!taken(handle)) return handle;
  }
  return `src-${original}`;
};
