import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearAfter, nearBefore } from './near-by.ts';

const text = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 14 }), { maxLength: 40 })
  .map((words) => words.join(' '));

describe('What stands around words in a narrow column', () => {
  it('[W70] is its nearest end, cut between words, and never longer than it was told', () => {
    fc.assert(
      fc.property(text, (told) => {
        const [before, after] = [nearBefore(told), nearAfter(told)];
        expect(told.endsWith(before.replace(/^…/u, ''))).toBe(true);
        expect(told.startsWith(after.replace(/\u00a0…$/u, ''))).toBe(true);
        expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(66);
      }),
    );
  });

  it('[W70] begins and ends with whole words where it is cut', () => {
    const long = `${'slow river '.repeat(12)}flows`;
    expect(nearBefore(long)).toMatch(/^… (slow|river) /u);
    expect(nearAfter(long)).toMatch(/ (slow|river)\u00a0…$/u);
    expect(nearBefore('a short one ')).toBe('a short one ');
  });
});
