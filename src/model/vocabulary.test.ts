import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCESS, ACT_TYPES, MEASURES, mayRead, stricter } from './index.ts';

const access = fc.constantFrom(...ACCESS);

describe('the controlled words', () => {
  it('[M10] of two access words the stricter travels, whichever stands first', () => {
    fc.assert(
      fc.property(access, access, (a, b) => {
        expect(stricter(a, b)).toBe(stricter(b, a));
        expect([a, b]).toContain(stricter(a, b));
        expect(mayRead(stricter(a, b), a) && mayRead(stricter(a, b), b)).toBe(true);
      }),
    );
    expect(stricter('public', 'confidential')).toBe('confidential');
  });

  it('[M10] an audience never sees what is stricter than itself', () => {
    expect(ACCESS.map((audience) => ACCESS.filter((word) => mayRead(audience, word)).length)).toEqual([1, 2, 3]);
    expect(mayRead('public', 'restricted')).toBe(false);
  });

  it('no word is listed twice', () => {
    expect(new Set(ACT_TYPES).size).toBe(ACT_TYPES.length);
    expect(new Set(MEASURES).size).toBe(MEASURES.length);
  });
});
