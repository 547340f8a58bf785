import { describe, expect, it } from 'vitest';
import { english } from './en.ts';
import { INTERFACE_LANGUAGES, isInterfaceLanguage, phrasesFor } from './languages.ts';

/** Every key below a value with what stands there: words, or that it is a sentence with values to fill in. */
const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [[path, typeof value]];
  return Object.entries(value).flatMap(([key, inside]) => leaves(inside, path === '' ? key : `${path}.${key}`));
};

const translated = (await Promise.all(INTERFACE_LANGUAGES.map(phrasesFor))).filter((one) => one.language !== 'en');

describe('the languages of generated sentences', () => {
  it('[T211] each language of the interface is told in itself, or in English while it is not written', async () => {
    for (const language of INTERFACE_LANGUAGES) {
      const phrases = await phrasesFor(language);
      expect([language, 'en']).toContain(phrases.language);
      expect(phrases.nativeReader === 'original').toBe(phrases.language === 'en');
    }
    expect(isInterfaceLanguage('ru')).toBe(true);
    expect(isInterfaceLanguage('de')).toBe(false);
  });

  it.each(translated.map((one) => [one.language, one] as const))(
    '[T211] in %s every sentence that English has is there, none more, and none was left in English',
    (_language, phrases) => {
      const [here, there] = [new Map(leaves(phrases)), new Map(leaves(english))];
      expect([...here.keys()].sort()).toEqual([...there.keys()].sort());
      const same = [...here].filter(([key, words]) => words === there.get(key) && words !== 'function');
      expect(same.map(([key]) => key)).toEqual([]);
      const filled = (sentence: (arg: (name: string) => string) => string): string => sentence((name) => `<${name}>`);
      for (const [code, sentence] of Object.entries(phrases.reasons)) {
        expect(filled(sentence), code).toMatch(/\S/);
        expect(filled(sentence), code).not.toMatch(/undefined|\bnull\b| {2}|\.$/);
        expect(filled(sentence), code).not.toBe(filled(english.reasons[code] ?? (() => '')));
      }
    },
  );
});
