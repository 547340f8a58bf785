import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAt } from '../model/index.ts';
import { contextOf } from './context-of.ts';

const at = (text: string, words: string) => {
  const unit = text.indexOf(words);
  const start = [...text.slice(0, unit)].length;
  return { start, end: start + [...words].length };
};
const shown = (text: string, ...words: string[]) => {
  const context = contextOf(
    text,
    words.map((word) => at(text, word)),
  );
  return context === undefined
    ? undefined
    : { text: context.text, marked: context.marks.map(([start, end]) => [...context.text].slice(start, end).join('')) };
};

const LONG = 'word '.repeat(60).trim();

describe('words in their context', () => {
  it('[Q10] stand on one line with what is around them in their paragraph, marked where they stand', () => {
    expect(shown('The head.\n\nShe said 🕊 that guards\tbeat him. He left.\nNext.', 'guards', 'beat')).toEqual({
      text: 'She said 🕊 that guards beat him. He left.',
      marked: ['guards', 'beat'],
    });
    expect(contextOf('nothing', [])).toBeUndefined();
  });

  it('[Q10] are cut between words, and told in pieces where they stand far apart', () => {
    const far = shown(`${LONG} guards ${LONG} beat ${LONG}`, 'guards', 'beat');
    expect(far?.marked).toEqual(['guards', 'beat']);
    expect(far?.text).toMatch(/^…(?:word )+guards(?: word)+ … (?:word )+beat(?: word)+…$/);
    expect([...(far?.text ?? '')].length).toBeLessThan(360);
  });

  it('[Q10] are the words of the text, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'б', '🕊', ' ', '\n', '.'), minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { minLength: 3, maxLength: 6 }), (words, cuts) => {
        const places = [...new Set(cuts.map((cut) => cut % ([...words].length + 1)))].sort((a, b) => a - b);
        const marks = places.slice(1).map((end, n) => ({ start: places[n] as number, end }));
        fc.pre(marks.length > 0);
        const context = contextOf(words, marks);
        const plain = (some: string) => some.replace(/\s+/gu, ' ');
        const letters = [...(context?.text ?? '')];
        expect(context?.marks.map(([from, to]) => letters.slice(from, to).join(''))).toEqual(
          marks.map((mark) => plain(wordsAt(words, mark))),
        );
      }),
    );
  });
});
