import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnWord, noKnownWords, planesOf } from './known-words.ts';
import { foldForm, plainForm, readWords, shapeOf, styleOf } from './words.ts';

describe('the words that the models see', () => {
  it('[R17] a headline and a line of capitals are told from prose', () => {
    expect(styleOf('Two Teachers Arrested After Protest in Orman'.split(' '))).toBe('headline');
    expect(styleOf('TWO TEACHERS ARRESTED AFTER PROTEST'.split(' '))).toBe('capitals');
    expect(styleOf('Two teachers were arrested in Orman'.split(' '))).toBe('prose');
    expect(styleOf(['Orman', 'Sel'])).toBe('prose');
  });

  it('[R17] in a headline the words that are known small become small, and no others', () => {
    const known = noKnownWords();
    for (const word of ['teachers', 'arrested', 'after']) learnWord(known, 0, word);
    expect(readWords(['Teachers', 'Arrested', 'After', 'Orman', 'Protest'], known).forms).toEqual([
      'teachers',
      'arrested',
      'after',
      'Orman',
      'Protest',
    ]);
    expect(readWords(['Teachers', 'left', 'Orman', 'after', 'dark'], known).forms[0]).toBe('Teachers');
  });

  it('[R17] a learnt word is always known, and only in its plane', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 3 }), (word, plane) => {
        const known = noKnownWords();
        expect(planesOf(known, word)).toBe(0);
        learnWord(known, plane, word);
        expect(planesOf(known, word)).toBe(1 << plane);
      }),
    );
  });

  it('[R2] typographic quotes and dashes are the plain ones of the treebanks; digits and case fold', () => {
    expect(['“', '’s', '—', '–', '…', 'plain'].map(plainForm)).toEqual(['"', "'s", '--', '-', '...', 'plain']);
    expect(foldForm('A4-12')).toBe('a0-00');
    expect(['Orman', 'USA', 'mid-May', '2,000'].map(shapeOf)).toEqual(['Xxx', 'XX', 'xx-Xxx', 'd,dd']);
  });
});
