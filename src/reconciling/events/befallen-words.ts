/** So many letters of two words make them one word in two forms. */
const FORM = 5;

/** Words for those whom an act befell, in a form that inflection leaves alone; numbers and short words left out. */
export const befallenWords = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words
      .flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length >= FORM)
      .map((word) => word.slice(0, FORM)),
  );
