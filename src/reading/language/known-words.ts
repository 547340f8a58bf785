import { hashText } from './linear.ts';

/**
 * Sets of words kept as bits (Bloom 1970, two bits a word), so that what was known in training is known in reading:
 * plane 0 words that are written small in running text, plane 1 places, plane 2 peoples, plane 3 given names.
 */
export type KnownWords = Uint8Array;

export const PLANES = 4;
const PLANE_BITS = 18;
const PLANE_BYTES = 2 ** PLANE_BITS / 8;
const MASK = 2 ** PLANE_BITS - 1;

/** No word known. */
export const noKnownWords = (): KnownWords => new Uint8Array(PLANES * PLANE_BYTES);

/** Puts a word, folded as by `foldForm`, into a plane. */
export const learnWord = (known: KnownWords, plane: number, folded: string): void => {
  for (const salt of [21, 22]) {
    const bit = hashText(folded, salt) & MASK;
    known[plane * PLANE_BYTES + (bit >> 3)]! |= 1 << (bit & 7);
  }
};

/** The planes that hold a folded word, plane p as bit p. Seldom says yes to a word that was never learnt, never no to one that was. */
export const planesOf = (known: KnownWords, folded: string): number => {
  const a = hashText(folded, 21) & MASK;
  const b = hashText(folded, 22) & MASK;
  let planes = 0;
  for (let plane = 0; plane < PLANES; plane++) {
    const at = plane * PLANE_BYTES;
    const both = (known[at + (a >> 3)]! >> (a & 7)) & (known[at + (b >> 3)]! >> (b & 7)) & 1;
    planes |= both << plane;
  }
  return planes;
};
