/**
 * How likely a decoded sample is to be prose in one of our languages, by letters and their company.
 * Used only to choose between 8-bit encodings, which differ in what the same bytes are read as.
 */

/** Letters of Russian by falling frequency (Lyashevskaya and Sharov, 2009); Kazakh and Kyrgyz share most of the first dozen. */
const CYRILLIC_ORDER = 'оеаинтсрвлкмдпуяызьбгчйхжшюцщэфъё';
const LATIN_ORDER = 'etaoinshrdlcumwfgypbvkjxqz';

const weights = (order: string): ReadonlyMap<string, number> =>
  new Map([...order].map((letter, rank) => [letter, Math.max(1, 24 - rank)]));
const WEIGHTS = new Map([...weights(CYRILLIC_ORDER), ...weights(LATIN_ORDER)]);

const COMMON_MARKS = new Set([...' \t\n\r.,:;!?-–—«»“”„‘’\'"()[]…№/•·%€£§©°\u00a0']);
const ACCENTED = new Set([...'éèàçüöäñóáíßêôâîûøåæúëïãõœ']);
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * A score per sample; higher is likelier. Only what the encodings disagree about counts: characters above U+007F.
 * A capital after a small letter, and a word that mixes scripts, are what a wrong table produces most.
 */
export const proseScore = (sample: string): number => {
  let score = 0;
  let before = ' ';
  for (const character of sample) {
    const high = character > '\u007f';
    if (LETTER.test(character)) {
      const small = character.toLowerCase();
      if (high) score += WEIGHTS.get(small) ?? (ACCENTED.has(small) ? 6 : -10);
      if (LETTER.test(before)) {
        if ((high || before > '\u007f') && CYRILLIC.test(character) !== CYRILLIC.test(before)) score -= 30;
        if (high && character !== small && before === before.toLowerCase()) score -= 30;
        // Two accented Latin letters side by side are rare in every language written with this alphabet.
        if (high && before > '\u007f' && !CYRILLIC.test(character)) score -= 24;
      }
      if (high && UPPER.test(character)) score -= 4;
    } else if (high) {
      score += COMMON_MARKS.has(character) ? 4 : -25;
    } else if (character < ' ' && !COMMON_MARKS.has(character)) {
      score -= 40;
    }
    before = character;
  }
  return score;
};
