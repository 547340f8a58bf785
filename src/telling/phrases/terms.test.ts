import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../test/support/phrase-samples.ts';
import { INTERFACE_LANGUAGES, phrasesFor } from './languages.ts';

const page = readFileSync(fileURLToPath(new URL('../../../docs/guide/terms.md', import.meta.url)), 'utf8');

/** The rows of the tables: a word in each language, in the order in which languages are offered, and its key. */
const rows = [...page.matchAll(/^\| (.+) \| `([\w.-]+)` \|$/gm)].map((match) => ({
  words: (match[1] ?? '').split(' | '),
  key: match[2] ?? '',
}));

/** The words that a language avoids, by the heading they stand under; a word that ends in "…" is avoided with any ending. */
const avoided = (language: string): readonly RegExp[] => {
  const section = page.split(/^## /m).find((one) => one.startsWith(`Kept apart in ${language}\n`)) ?? '';
  return [...section.matchAll(/\*, not \*([^*]+)\*/g)].map((match) => {
    const word = match[1] ?? '';
    const end = word.endsWith('…') ? '' : '(?!\\p{L})';
    return new RegExp(`(?<!\\p{L})${word.replace('…', '')}${end}`, 'iu');
  });
};

describe('the terms', () => {
  it.each(INTERFACE_LANGUAGES.map((language, at) => [language, at] as const))(
    '[T224] %s says each thing by the word that the page of terms gives for it',
    async (language, at) => {
      const said = textsOf(await phrasesFor(language));
      expect(rows.length).toBeGreaterThan(40);
      const drifted = rows.filter(({ words, key }) => {
        const word = words[at]?.toLowerCase();
        const texts = said.filter(({ path }) => path === key).map(({ text }) => String(text).toLowerCase());
        return word === undefined || word === '' || !texts.some((text) => text.includes(word));
      });
      expect(drifted.map(({ words, key }) => `${key}: ${words[at]}`)).toEqual([]);
    },
  );

  it('[T224] no Kazakh sentence uses a word that the page of terms avoids', async () => {
    const words = avoided('Kazakh');
    expect(words.length).toBeGreaterThan(4);
    expect(words.some((word) => word.test('бір куәгердің сөзі'))).toBe(true);
    const found = textsOf(await phrasesFor('kk')).filter(({ text }) => words.some((word) => word.test(String(text))));
    expect(found.map(({ path, text }) => `${path}: ${String(text)}`)).toEqual([]);
  });
});
