import { foldWord } from '../../model/index.ts';

/** A word that stays when a text is put into another language: a name in a key for any script, or a number. */
export type Anchor = { readonly key: string; readonly start: number; readonly end: number };

const WORD = /\p{L}[\p{L}’'-]*|\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?/gu;
/** Fewer consonants than this name too many things. */
const BONES = 3;
/** Endings differ from case to case: a name is known by the consonants that it begins with. */
const KEPT = 4;

/** A number by its digits, however its thousands are set apart. */
const numberKey = (word: string): string | undefined => {
  const digits = word.replace(/[.,\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  return digits.length < 2 ? undefined : `#${digits.replace(',', '.')}`;
};

/** A name by its first consonants in Latin letters, sounds that languages write differently made one. */
const nameKey = (word: string): string | undefined => {
  const bones = foldWord(word)
    .replace(/sch|sh|ch|zh|kh|gh|ts|ph|th/g, (pair) => ({ ph: 'f', th: 't', kh: 'h', gh: 'g' })[pair] ?? 's')
    .replace(/[aeiouyjwh]/g, '')
    .replace(/[qc]/g, 'k')
    .replace(/z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/(.)\1+/g, '$1');
  return bones.length < BONES ? undefined : bones.slice(0, KEPT);
};

/** The anchors of a text in their order. `place` turns an index of UTF-16 units into the place to be kept. */
export const anchorsOf = (text: string, place: (unit: number) => number): readonly Anchor[] =>
  [...text.matchAll(WORD)].flatMap((match) => {
    const word = match[0];
    const key = /^\d/.test(word) ? numberKey(word) : /^\p{Lu}/u.test(word) ? nameKey(word) : undefined;
    return key === undefined ? [] : [{ key, start: place(match.index), end: place(match.index + word.length) }];
  });

/** Anchors that stand in the same order in two texts: the most there are, as pairs of places in the two lists. */
export const aligned = (a: readonly Anchor[], b: readonly Anchor[]): readonly (readonly [number, number])[] => {
  const width = b.length + 1;
  const most = new Uint16Array((a.length + 1) * width);
  const at = (i: number, k: number): number => most[i * width + k] as number;
  for (let i = a.length - 1; i >= 0; i--)
    for (let k = b.length - 1; k >= 0; k--)
      most[i * width + k] = a[i]?.key === b[k]?.key ? at(i + 1, k + 1) + 1 : Math.max(at(i + 1, k), at(i, k + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let [i, k] = [0, 0]; i < a.length && k < b.length; )
    if (a[i]?.key === b[k]?.key) pairs.push([i++, k++]);
    else if (at(i + 1, k) >= at(i, k + 1)) i++;
    else k++;
  return pairs;
};
