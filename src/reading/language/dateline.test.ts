import { describe, expect, it } from 'vitest';
import { englishTokens } from '../languages/en/tokens.ts';
import { findDateline } from './dateline.ts';

const found = (text: string): string[] | undefined => {
  const opening = findDateline(text, 0, text.length, englishTokens);
  return opening && [text.slice(opening.dateline.start, opening.dateline.end), text.slice(opening.end)];
};

describe('findDateline', () => {
  it('[R6] a dateline is no subject: it is cut off with its dash', () => {
    expect(found('ORMAN -- A teacher was freed.')).toEqual(['ORMAN', 'A teacher was freed.']);
    expect(found('ORMAN, Selia (XPA) — A teacher was freed.')).toEqual(['ORMAN, Selia (XPA)', 'A teacher was freed.']);
    expect(found('Orman, 5 May 2012 – A teacher was freed.')).toEqual(['Orman, 5 May 2012', 'A teacher was freed.']);
    expect(found('PORT ORMAN, March 3 (News/Desk) - Police said')).toEqual([
      'PORT ORMAN, March 3 (News/Desk)',
      'Police said',
    ]);
    expect(found('ORMAN: Police said')).toEqual(['ORMAN', 'Police said']);
  });

  it('[R6] a sentence with a dash, a label or a lone month is no dateline', () => {
    expect(found('Orman – the city of lights – slept.')).toBeUndefined();
    expect(found('He left — and nobody saw him.')).toBeUndefined();
    expect(found('UPDATE: Police said')).toBeUndefined();
    expect(found('May 5 – Police said')).toBeUndefined();
    expect(found('The court said: no.')).toBeUndefined();
    expect(found('ORMAN --')).toBeUndefined();
  });
});
