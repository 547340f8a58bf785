import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inContext } from './in-context.ts';

const TEXT = 'A first line. The case was suspended for a lack of suspects, police said. “It went on,” she wrote.';
const at = (exact: string) => {
  const start = [...TEXT.slice(0, TEXT.indexOf(exact))].length;
  return { start, end: start + [...exact].length, exact };
};

describe('words in their sentence', () => {
  it('[T76] few words stand in the sentence they were said in, many stand alone', () => {
    expect(inContext(TEXT, at('suspended'))).toBe('The case was suspended for a lack of suspects, police said');
    expect(inContext(TEXT, at('suspended'), 5)).toBe('suspended');
    expect(inContext(undefined, at('suspended'))).toBe('suspended');
    expect(inContext('Another text altogether.', at('suspended'))).toBe('suspended');
  });

  it('[T76] a cut is shown, and what is shown stands in the text word for word', () => {
    expect(inContext(TEXT, at('suspended'), 60, 20)).toMatch(/^…?.*suspended.*…$/);
    const text = fc.stringMatching(/^[a-z .!\n“”]{1,120}$/);
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 5, max: 60 }), (words, a, b, most) => {
        const letters = [...words];
        const start = a % letters.length;
        const end = start + 1 + (b % (letters.length - start));
        const exact = letters.slice(start, end).join('');
        const shown = inContext(words, { start, end, exact }, 30, most).replace(/^…|…$/gu, '');
        expect(words.replace(/\s+/gu, ' ')).toContain(shown);
      }),
    );
  });
});
