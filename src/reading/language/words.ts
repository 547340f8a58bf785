import { type KnownWords, planesOf } from './known-words.ts';
import { hashText } from './linear.ts';

/**
 * What the models see of a sentence's words: integers hashed from spelling, never the strings themselves.
 * Affixes are stored four to a word, shortest first; 0 where the word is shorter.
 */
export type Words = {
  readonly count: number;
  /** The spellings after `plainForm`. */
  readonly forms: readonly string[];
  readonly raw: Int32Array;
  readonly low: Int32Array;
  readonly shape: Int32Array;
  readonly suffixes: Int32Array;
  readonly prefixes: Int32Array;
  /** The planes of known words that hold the word, as bits, and 16 where it is written with a capital. */
  readonly known: Uint8Array;
};

export const AFFIXES = 4;
const CURLY = /[‘’‚‛“”„‟«»–—…]/;
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛]/g, "'"],
  [/[“”„‟«»]/g, '"'],
  [/—/g, '--'],
  [/–/g, '-'],
  [/…/g, '...'],
];

/** The spelling with typographic quotes and dashes replaced by plain ones, as in the training data. */
export const plainForm = (form: string): string =>
  CURLY.test(form) ? PLAIN.reduce((text, [from, to]) => text.replace(from, to), form) : form;

/** Xxxx-dd: letters by case, digits, the rest as it is; runs longer than two are cut to two. */
export const shapeOf = (form: string): string => {
  let shape = '';
  for (let i = 0; i < form.length && shape.length < 12; i++) {
    const char = form[i]!;
    const kind =
      char >= '0' && char <= '9' ? 'd' : char !== char.toUpperCase() ? 'x' : char !== char.toLowerCase() ? 'X' : char;
    if (shape.length > 1 && shape.at(-1) === kind && shape.at(-2) === kind) continue;
    shape += kind;
  }
  return shape;
};

/** The lower-case spelling with every digit written 0. */
export const foldForm = (form: string): string => form.toLowerCase().replace(/\d/g, '0');

const LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;
/** Words as short as these are written small in most headlines. */
const SHORT = 3;

/** How a sentence is written: as prose, as a headline (Every Word Capitalised), or IN CAPITALS. */
export const styleOf = (forms: readonly string[]): 'prose' | 'headline' | 'capitals' => {
  const long = forms.filter((form) => form.length > SHORT && LETTER.test(form));
  if (long.length < 3) return 'prose';
  if (!long.some((form) => SMALL.test(form))) return 'capitals';
  const small = long.filter((form) => SMALL.test(form[0]!)).length;
  return small * 6 <= long.length ? 'headline' : 'prose';
};

/**
 * The words as they would stand in prose: in a headline or a line of capitals, words that running text writes small
 * are written small, so that the models see the language they have learnt.
 */
const asProse = (forms: readonly string[], planes: Uint8Array): readonly string[] => {
  const style = styleOf(forms);
  if (style === 'prose') return forms;
  return forms.map((form, i) => {
    if ((planes[i]! & 1) === 1) return form.toLowerCase();
    return style === 'capitals' && form.length > SHORT ? form[0]! + form.slice(1).toLowerCase() : form;
  });
};

/** Reads the words of one sentence. `forms` are as spelled in the text. */
export const readWords = (spelled: readonly string[], knownWords: KnownWords): Words => {
  const count = spelled.length;
  const plain = spelled.map(plainForm);
  const planes = Uint8Array.from(plain, (form) => planesOf(knownWords, foldForm(form)));
  const words = {
    count,
    forms: asProse(plain, planes),
    raw: new Int32Array(count),
    low: new Int32Array(count),
    shape: new Int32Array(count),
    suffixes: new Int32Array(count * AFFIXES),
    prefixes: new Int32Array(count * AFFIXES),
    known: planes,
  };
  for (let i = 0; i < count; i++) {
    const form = words.forms[i]!;
    const low = foldForm(form);
    words.raw[i] = hashText(form, 1);
    words.low[i] = hashText(low, 2);
    words.shape[i] = hashText(shapeOf(form), 3);
    if (form[0] !== form[0]?.toLowerCase()) planes[i]! |= 16;
    for (let k = 1; k <= AFFIXES && k <= low.length; k++) {
      words.suffixes[i * AFFIXES + k - 1] = hashText(low, 4 + k, low.length - k);
      words.prefixes[i * AFFIXES + k - 1] = hashText(low, 12 + k, 0, k);
    }
  }
  return words;
};
