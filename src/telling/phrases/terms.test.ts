import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../test/support/phrase-samples.ts';
import { avoidedIn, terms } from '../../../test/support/terms.ts';
import { INTERFACE_LANGUAGES, phrasesFor } from './languages.ts';

describe('the terms', () => {
  it.each(INTERFACE_LANGUAGES.map((language, at) => [language, at] as const))(
    '[T224] %s says each thing by the word that the page of terms gives for it',
    async (language, at) => {
      const said = textsOf(await phrasesFor(language));
      expect(terms.length).toBeGreaterThan(40);
      const drifted = terms.filter(({ words, key }) => {
        const word = words[at]?.toLowerCase();
        const texts = said.filter(({ path }) => path === key).map(({ text }) => String(text).toLowerCase());
        return word === undefined || word === '' || !texts.some((text) => text.includes(word));
      });
      expect(drifted.map(({ words, key }) => `${key}: ${words[at]}`)).toEqual([]);
    },
  );

  it.each([
    ['Russian', 'ru', 'один отчёт'],
    ['Kazakh', 'kk', 'бір куәгердің сөзі'],
  ] as const)('[T224] no %s sentence uses a word that the page of terms avoids', async (heading, language, sample) => {
    const words = avoidedIn(heading);
    expect(words.length).toBeGreaterThan(4);
    expect(words.some((word) => word.test(sample))).toBe(true);
    const found = textsOf(await phrasesFor(language)).filter(({ text }) =>
      words.some((word) => word.test(String(text))),
    );
    expect(found.map(({ path, text }) => `${path}: ${String(text)}`)).toEqual([]);
  });
});
