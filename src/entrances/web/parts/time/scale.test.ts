import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeWords } from '../../words/time.ts';
import { LANGUAGES } from '../../words/words-in.ts';
import { dayInWords, isoOf, placeOn, ticksOf } from './scale.ts';

const reach = fc
  .tuple(fc.integer({ min: -20_000, max: 30_000 }), fc.integer({ min: 0, max: 20_000 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('an axis of time', () => {
  it('[W21] ticks stand at whole days of the axis in their order, and are no nearer to each other than their labels are wide', () => {
    fc.assert(
      fc.property(reach, fc.integer({ min: 200, max: 1200 }), (axis, width) => {
        const ticks = ticksOf(axis, width, timeWords.en);
        for (const { at } of ticks) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(100);
        }
        for (let nth = 1; nth < ticks.length; nth++) {
          const apart = ((ticks[nth]?.at ?? 0) - (ticks[nth - 1]?.at ?? 0)) * (width / 100);
          expect(apart).toBeGreaterThan(30);
        }
      }),
    );
  });

  it('[W21] a month takes as much of the axis as it has days', () => {
    const place = placeOn({ from: 0, to: 364 });
    expect(((place(31) - place(0)) * 365) / 100).toBeCloseTo(31);
    expect(place(365)).toBe(100);
    expect(isoOf(0)).toBe('1970-01-01');
  });

  it('[W21] months are written in each language, also in those whose months no browser knows', () => {
    for (const language of LANGUAGES) {
      const words = timeWords[language];
      const months = Array.from({ length: 12 }, (_, nth) => words.shortMonth(nth + 1));
      expect(new Set(months).size).toBe(12);
      expect(months.join(' ')).not.toMatch(language === 'en' ? /M\d/ : /[a-z]|M\d/i);
    }
    expect(dayInWords(19_000, timeWords.en)).toBe('8 January 2022');
    expect(dayInWords(19_000, timeWords.kk)).toBe('2022 ж. 8 қаңтар');
    expect(dayInWords(19_000, timeWords.ky)).toBe('2022-ж. 8-январь');
  });
});
