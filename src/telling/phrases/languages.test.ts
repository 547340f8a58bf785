import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, isInterfaceLanguage, phrasesFor } from './languages.ts';

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
});
