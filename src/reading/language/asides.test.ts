import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAsides } from './asides.ts';

const found = (text: string): string[] => {
  const forms = text.split(' ');
  return findAsides(forms).map(({ open, close }) => forms.slice(open + 1, close).join(' '));
};

describe('findAsides', () => {
  it('[R19] brackets, and two dashes where there are just two, set an aside apart', () => {
    expect(found('the guards ( all from Orman ) left')).toEqual(['all from Orman']);
    expect(found('the town – which is small – slept ( for years ) there')).toEqual(['which is small', 'for years']);
    expect(found('the town -- as he said ( to me alone ) -- slept on')).toEqual(['as he said ( to me alone )']);
  });

  it('[R19] one dash, three dashes, a range, a lone word, an open bracket or a whole sentence in brackets is no aside', () => {
    for (const text of [
      'he left – and nobody saw him',
      'one – two things – three things – four',
      'from 1990 – 1995 and 2001 – 2004 they ruled',
      'the Board ( IPB ) met',
      'he left ( and nobody saw him',
      '( He left them there . )',
    ])
      expect(found(text), text).toEqual([]);
  });

  it('[R19] asides of any text lie apart from each other, in order, with their marks', () => {
    const word = fc.constantFrom('(', ')', '[', ']', '–', '--', 'a', 'b', '7');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (forms) => {
        let before = 0;
        for (const { open, close } of findAsides(forms)) {
          expect(open).toBeGreaterThan(before === 0 ? 0 : before);
          expect(close).toBeGreaterThan(open + 2);
          expect(close).toBeLessThan(forms.length);
          before = close;
        }
      }),
    );
  });
});
