import { describe, expect, it } from 'vitest';
import { nameWordKeys } from './word-keys.ts';

const meet = (a: string, b: string, turkic = false) => {
  const keys = new Set(nameWordKeys(a, turkic));
  return nameWordKeys(b, turkic).some((key) => keys.has(key));
};

describe('keys of one word of a name', () => {
  it('[C1] are shared by its spellings in Latin and Cyrillic letters, and by the spellings of one given name', () => {
    for (const word of ['Кожабек', 'Kozhabek', 'Qojabek']) expect([word, meet('Қожабек', word)]).toEqual([word, true]);
    expect(meet('Aleksandr', 'Alexander')).toBe(true);
    expect(meet('Kesharoff', 'Кешаров')).toBe(true);
    expect(meet('Kesharov', 'Kasharov')).toBe(false);
  });

  it('[C210] are shared by its cases, in Kazakh and Kyrgyz where these endings are looked for', () => {
    expect(meet('Кешарову', 'Kesharov')).toBe(true);
    expect(meet('Кешаровтың', 'Kesharov', true)).toBe(true);
    expect(meet('Кешаровтың', 'Kesharov')).toBe(false);
    expect(nameWordKeys('…', false)).toEqual([]);
  });
});
