/** A word of a written name: in lower case with ё as е. `fixed` words have no cases; an initial stands for a word. */
export type NameWord = {
  readonly text: string;
  readonly fixed: boolean;
  readonly initial: boolean;
  /** A hyphen ties it to the next word: such a word may stand still in front of one that declines. */
  readonly tied: boolean;
  /** As written, for abbreviations, which are read by their capitals. */
  readonly written: string;
};

const LATIN_TWINS = 'ABCEHKMOPTXYaceopxy';
const CYRILLIC_TWINS = 'АВСЕНКМОРТХУасеорху';
const toCyrillic = new Map([...LATIN_TWINS].map((letter, at) => [letter, CYRILLIC_TWINS[at] as string]));
const toLatin = new Map([...CYRILLIC_TWINS].map((letter, at) => [letter, LATIN_TWINS[at] as string]));
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

const replaced = (word: string, by: ReadonlyMap<string, string>): string =>
  [...word].map((letter) => by.get(letter) ?? letter).join('');

/** A word in which letters of two scripts stand side by side is put into the script that can hold all of it. */
export const oneScript = (word: string): string => {
  if (!CYRILLIC.test(word) || !LATIN.test(word)) return word;
  const cyrillic = replaced(word, toCyrillic);
  if (!LATIN.test(cyrillic)) return cyrillic;
  const latin = replaced(word, toLatin);
  return CYRILLIC.test(latin) ? word : latin;
};

/** Whether a word of Latin letters would look the same in Cyrillic, and how it would be written there. */
export const cyrillicTwin = (word: string): string | undefined => {
  const twin = replaced(word, toCyrillic);
  return LATIN.test(word) && !LATIN.test(twin) ? twin : undefined;
};

/** "Forum-у", "МИДа": an ending hung on a name that has none of its own. */
const HUNG = /^(\p{Script=Latin}[\p{Script=Latin}\p{N}]+)[-'’](?:а|у|ом|е|ы|ю|я|ем|и|ов|ами|ах)$/u;
const ENDED_CAPITALS = /^(\p{Lu}{2,}\p{Lu})(?:а|у|ом|е|ы|ов|ам|ами|ах)$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}&]{1,5}$/u;
const INITIAL = /^(?:\p{Lu}|Дж|Ж|Ю|Я)\.$/u;
const WEB = /(?<=\p{L}{3})\.(?:ru|com|org|net|info|news|ua|kz|kg|ру|ком|инфо)(?=$|[а-я\s])/giu;
const LONGEST = 200;

type Piece = { readonly piece: string; readonly tied: boolean };

const pieces = (written: string): readonly Piece[] =>
  written
    .replace(/(?<!\p{L})(\p{L}{1,2}\.)(?=\p{L})/gu, '$1 ')
    .split(/[\s,–—/()"“”„«»‘`]+/u)
    .flatMap((piece) => {
      const hung = HUNG.exec(piece);
      const whole = hung?.[1] ?? piece;
      const parts = whole.split(/[-‐-‒]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
      return parts.map((part, at) => ({ piece: part, tied: at + 1 < parts.length }));
    });

/**
 * Takes a written name apart into words. Quotation marks, commas and what stands in brackets after it carry nothing; hyphens
 * part words; endings of web addresses, and case endings hung on Latin names or on abbreviations, are taken off. Names of
 * more than 200 letters are cut there.
 */
export const splitName = (written: string): readonly NameWord[] => {
  const text = written.slice(0, LONGEST).normalize('NFC').replace(WEB, '');
  const outside = text.replace(/\([^)]*\)/gu, ' ');
  const kept = /[\p{L}\p{N}]/u.test(outside) ? outside : text;
  return pieces(kept).map(({ piece, tied }): NameWord => {
    const initial = INITIAL.test(piece);
    const word = oneScript(piece.replace(/^[.'’]+|[.'’]+$/gu, ''));
    const capitals = ENDED_CAPITALS.exec(word)?.[1] ?? word;
    const lower = capitals.toLowerCase().replace(/ё/gu, 'е');
    return {
      text: lower,
      fixed: initial || CAPITALS.test(capitals) || !CYRILLIC.test(word) || /\p{N}/u.test(word),
      initial,
      tied,
      written: capitals,
    };
  });
};
