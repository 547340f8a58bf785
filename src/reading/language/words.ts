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
  /** 1 where the word begins with an upper-case letter. */
  readonly upper: Uint8Array;
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

/** Reads the words of one sentence. `forms` are as spelled in the text. */
export const readWords = (forms: readonly string[]): Words => {
  const count = forms.length;
  const words = {
    count,
    forms: forms.map(plainForm),
    raw: new Int32Array(count),
    low: new Int32Array(count),
    shape: new Int32Array(count),
    suffixes: new Int32Array(count * AFFIXES),
    prefixes: new Int32Array(count * AFFIXES),
    upper: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const form = words.forms[i]!;
    const low = foldForm(form);
    words.raw[i] = hashText(form, 1);
    words.low[i] = hashText(low, 2);
    words.shape[i] = hashText(shapeOf(form), 3);
    words.upper[i] = form[0] !== undefined && form[0] !== form[0].toLowerCase() ? 1 : 0;
    for (let k = 1; k <= AFFIXES && k <= low.length; k++) {
      words.suffixes[i * AFFIXES + k - 1] = hashText(low, 4 + k, low.length - k);
      words.prefixes[i * AFFIXES + k - 1] = hashText(low, 12 + k, 0, k);
    }
  }
  return words;
};
