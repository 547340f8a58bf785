import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorPassage, describePassage, digestText, offsetMap, wordsAt } from './index.ts';

/** Texts with Cyrillic and with letters outside the basic plane, repeated often enough to be ambiguous. */
const text = fc
  .array(fc.constantFrom('айғақ ', 'witness ', 'said ', '𝒙', '🕊 ', 'ё', '.\n\n'), { maxLength: 30 })
  .map((parts) => parts.join(''));

const placed = text.chain((whole) => {
  const length = [...whole].length;
  return fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ whole, start: Math.min(a, b), end: Math.max(a, b) }));
});

describe('places in a text', () => {
  it('[M2] code points and UTF-16 units lead back to each other at every character', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const map = offsetMap(whole);
        const characters = [...whole];
        for (let point = 0; point <= characters.length; point++) {
          const unit = map.toUtf16(point);
          expect(unit).toBe(characters.slice(0, point).join('').length);
          expect(map.toCodePoint(unit)).toBe(point);
        }
      }),
    );
  });

  it('[M2] an offset inside a surrogate pair counts as the start of its character', () => {
    const map = offsetMap('a🕊b');
    expect([0, 1, 2, 3, 4].map((unit) => map.toCodePoint(unit))).toEqual([0, 1, 1, 2, 3]);
  });

  it('[M3] a described passage is found at its own place, with its own words', () => {
    fc.assert(
      fc.property(placed, ({ whole, start, end }) => {
        const passage = describePassage(whole, digestText(whole), { start, end });
        expect(passage.exact).toBe([...whole].slice(start, end).join(''));
        if (start < end) expect(anchorPassage(whole, passage)).toEqual({ start, end });
      }),
    );
  });

  it('[M3] a passage is found again after other words were put before it', () => {
    const passage = describePassage('He said nothing. They left.', '', { start: 3, end: 15 });
    const later = 'A new first line 🕊.\n\nHe said nothing. They left.';
    const span = anchorPassage(later, passage);
    expect(span && wordsAt(later, span)).toBe('said nothing');
  });

  it('[M4] words that are gone are not found', () => {
    const passage = describePassage('The court heard him.', '', { start: 10, end: 15 });
    expect(anchorPassage('The court saw him.', passage)).toBeUndefined();
  });

  it('[M4] words that stand twice, with nothing to tell them apart, are not found', () => {
    const passage = {
      ...describePassage('ab', '', { start: 0, end: 2 }),
      prefix: 'other',
      suffix: 'else',
      start: 40,
      end: 42,
    };
    expect(anchorPassage('ab cd ab', passage)).toBeUndefined();
  });

  it('[M4] of two like places, the one whose surroundings agree is meant', () => {
    const first = 'On Monday he was freed. On Friday he was freed again.';
    const passage = describePassage(first, '', { start: 34, end: 46 });
    const second = `Update. ${first}`;
    expect(passage.exact).toBe('he was freed');
    expect(anchorPassage(second, passage)).toEqual({ start: 42, end: 54 });
  });

  it('[M4] no words at all are found nowhere', () => {
    expect(anchorPassage('abc', describePassage('abc', '', { start: 1, end: 1 }))).toBeUndefined();
  });
});
