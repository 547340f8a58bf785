import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { by, byCodeUnit } from './index.ts';

describe('order', () => {
  it('[M1] strings stand in the order of their code units, capitals before small letters, Latin before Cyrillic', () => {
    expect(['б', 'a', 'Z', 'ё', 'É', 'aa'].sort(byCodeUnit)).toEqual(['Z', 'a', 'aa', 'É', 'б', 'ё']);
  });

  it('[M1] sorting by a key orders as the language orders the keys, whatever came first', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (keys) => {
        const records = keys.map((key) => ({ key }));
        expect([...records].reverse().sort(by(({ key }) => key))).toEqual(records.sort(by(({ key }) => key)));
        expect(records.map(({ key }) => key)).toEqual([...keys].sort());
      }),
    );
  });
});
