import { foldWord } from '../model/index.ts';
import { canBeName, type Endings, plainOf, wordKeys } from './word-keys.ts';

/** One way a word is written in the case, and the units that have it, by their numbers, ascending. */
export type Form = {
  readonly word: string;
  readonly endings: Endings;
  /** Of words that can be names: their key without endings taken off, for words typed to the half in another script. */
  readonly folded: string | undefined;
  units: Uint32Array;
  count: number;
};

/** Every form of the case, by number from 1, and the keys by which forms are found. Changed in place. */
export type Vocabulary = {
  readonly forms: (Form | undefined)[];
  readonly free: number[];
  readonly numbers: Map<string, number>;
  /** Key → numbers of forms. A single number stands for itself: most keys have one form. */
  readonly keys: Map<string, number | number[]>;
};

export const emptyVocabulary = (): Vocabulary => ({
  forms: [undefined],
  free: [],
  numbers: new Map(),
  keys: new Map(),
});

/** So many letters are needed before a word is taken as the beginning of others. */
export const BEGINNING = 2;
/** Under which a form is found by its first letters: as written, and of names as folded. */
export const beginningKey = (plain: string): string => `<${plain.slice(0, BEGINNING)}`;
export const foldedKey = (folded: string): string => `>${folded.slice(0, BEGINNING)}`;

const keysOf = ({ word, endings, folded }: Pick<Form, 'word' | 'endings' | 'folded'>): ReadonlySet<string> => {
  const { same, stems, names } = wordKeys(word, endings, canBeName(word));
  const beginnings = [beginningKey(plainOf(word)), ...(folded === undefined ? [] : [foldedKey(folded)])];
  return new Set([same, ...stems, ...names, ...beginnings]);
};

const link = (keys: Vocabulary['keys'], key: string, form: number): void => {
  const there = keys.get(key);
  if (there === undefined) keys.set(key, form);
  else if (typeof there === 'number') keys.set(key, [there, form]);
  else there.push(form);
};

const unlink = (keys: Vocabulary['keys'], key: string, form: number): void => {
  const there = keys.get(key);
  if (typeof there !== 'object') keys.delete(key);
  else {
    there.splice(there.indexOf(form), 1);
    if (there.length === 1) keys.set(key, there[0] as number);
  }
};

/** Forms under a key; none where nothing has it. */
export const formsUnder = ({ keys }: Vocabulary, key: string): readonly number[] => {
  const there = keys.get(key);
  return there === undefined ? [] : typeof there === 'number' ? [there] : there;
};

const nameOf = (word: string, endings: Endings): string =>
  `${/\p{Script=Cyrillic}/u.test(word) ? endings.slice(0, 1) : ''}${word}`;

/** The number of a form, which is made where the case has not had it. */
export const formNumber = (vocabulary: Vocabulary, word: string, endings: Endings): number => {
  const name = nameOf(word, endings);
  const there = vocabulary.numbers.get(name);
  if (there !== undefined) return there;
  const number = vocabulary.free.pop() ?? vocabulary.forms.length;
  const form: Form = {
    word,
    endings,
    folded: canBeName(word) ? foldWord(word) : undefined,
    units: new Uint32Array(1),
    count: 0,
  };
  vocabulary.forms[number] = form;
  vocabulary.numbers.set(name, number);
  for (const key of keysOf(form)) link(vocabulary.keys, key, number);
  return number;
};

/** Says that a unit has a form; numbers of units only grow. */
export const listUnit = (vocabulary: Vocabulary, number: number, unit: number): void => {
  const form = vocabulary.forms[number];
  if (form === undefined) return;
  if (form.count === form.units.length) {
    const longer = new Uint32Array(form.count < 4 ? 4 : form.count + (form.count >> 1));
    longer.set(form.units);
    form.units = longer;
  }
  form.units[form.count++] = unit;
};

const placeOf = ({ units, count }: Form, unit: number): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] as number) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Takes a unit off a form's list. A form that no unit has any more is forgotten, with all its keys. */
export const unlistUnit = (vocabulary: Vocabulary, number: number, unit: number): void => {
  const form = vocabulary.forms[number];
  if (form === undefined) return;
  const at = placeOf(form, unit);
  if (form.units[at] !== unit || at >= form.count) return;
  form.units.copyWithin(at, at + 1, form.count);
  form.count--;
  if (form.count > 0) return;
  for (const key of keysOf(form)) unlink(vocabulary.keys, key, number);
  vocabulary.numbers.delete(nameOf(form.word, form.endings));
  vocabulary.forms[number] = undefined;
  vocabulary.free.push(number);
};
