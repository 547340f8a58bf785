/** Five words in a row are looked up together: shorter runs are common speech. */
export const SHINGLE = 5;
/**
 * Of this many shingles in a row at least one is kept. With shingles of five words, texts that share any run of
 * `SHINGLE + WINDOW - 1` = 7 words share a kept shingle.
 */
const WINDOW = 3;

/** A number of 32 bits (signed) for each five words in a row, by the place of the first. */
export const shinglesOf = (words: Uint32Array): Int32Array => {
  const shingles = new Int32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0x2545f491;
    for (let k = 0; k < SHINGLE; k++) {
      hash = Math.imul(hash ^ (words[at + k] ?? 0), 0x5bd1e995);
      hash ^= hash >>> 15;
    }
    shingles[at] = hash | 0;
  }
  return shingles;
};

/**
 * The shingles by which a text is found, by winnowing (Schleimer, Wilkerson and Aiken, 2003): the smallest of every window of
 * shingles. Which are kept depends on the window's own words alone, so two texts keep the same ones of what they share.
 * Out: sorted, each once.
 */
export const fingerprintsOf = (shingles: Int32Array): Int32Array => {
  const kept = new Set<number>();
  const last = Math.max(1, shingles.length - WINDOW + 1);
  for (let from = 0; from < last && shingles.length > 0; from++) {
    let least = shingles[from] as number;
    for (let at = from + 1; at < from + WINDOW && at < shingles.length; at++)
      least = Math.min(least, shingles[at] as number);
    kept.add(least);
  }
  return Int32Array.from(kept).sort();
};
