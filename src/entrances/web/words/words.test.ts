import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { avoidedIn } from '../../../../test/support/terms.ts';
import { filesBelow, root } from '../../../../test/support/tree.ts';
import { pluralOf } from './plural.ts';
import { LANGUAGES } from './words-in.ts';

const folder = join(root, 'src/entrances/web/words');
const files = readdirSync(folder).filter((name) => !/^(plural|words-in|words\.test)/.test(name));
type Table = Record<string, string | ((...args: unknown[]) => string)>;

const tables = await Promise.all(
  files.map(async (name) => {
    const module = (await import(join(folder, name))) as Record<string, Record<string, Table>>;
    return { name, all: Object.values(module)[0] ?? {} };
  }),
);

const said = (word: Table[string] | undefined): string =>
  typeof word === 'function' ? word(...Array.from({ length: word.length }, () => 3)) : (word ?? '');

describe('the words of the page', () => {
  it('[W1] every key of English is there in every language, and says something', () => {
    expect(tables.length).toBeGreaterThan(1);
    for (const { name, all } of tables)
      for (const language of LANGUAGES) {
        expect([name, language, Object.keys(all[language] ?? {}).sort()]).toEqual([
          name,
          language,
          Object.keys(all.en ?? {}).sort(),
        ]);
        for (const [key, word] of Object.entries(all[language] ?? {})) {
          expect(said(word), `${name} ${language} ${key}`).toMatch(/\S/);
          expect(said(word), `${name} ${language} ${key}`).not.toMatch(/undefined|NaN|\[object/);
        }
      }
  });

  it('[W1] what is not English is not left in English: no two words of it stand in a row', () => {
    const left = tables.flatMap(({ name, all }) =>
      LANGUAGES.filter((language) => language !== 'en').flatMap((language) =>
        Object.entries(all[language] ?? {})
          .filter(([, word]) => /[a-z]{3,} [a-z]{3,}/i.test(said(word).replace(/«[^»]*»/g, '')))
          .map(([key]) => `${name} ${language} ${key}`),
      ),
    );
    expect(left).toEqual([]);
  });

  it('[T224] no Kazakh word of the page is one that the page of terms avoids', () => {
    const avoided = avoidedIn('Kazakh');
    expect(avoided.length).toBeGreaterThan(4);
    const found = tables.flatMap(({ name, all }) =>
      Object.entries(all.kk ?? {})
        .filter(([, word]) => avoided.some((one) => one.test(said(word))))
        .map(([key, word]) => `${name} ${key}: ${said(word)}`),
    );
    expect(found).toEqual([]);
  });

  it('[W1] no component holds a word that a person reads', () => {
    const inMarkup = />\s*[A-Za-zА-я][^<>{}=;()]*\s+[a-zа-я][^<>{}=;()]*</;
    const found = filesBelow('src/entrances/web')
      .filter((path) => path.endsWith('.tsx'))
      .filter((path) => inMarkup.test(readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    expect(found).toEqual([]);
  });

  it('[W1] counts follow the rules of the language', () => {
    const facts = { one: 'факт', few: 'факта', many: 'фактов', other: 'факта' };
    expect([1, 3, 5, 21, 111].map((n) => pluralOf('ru', n, facts))).toEqual([
      '1 факт',
      '3 факта',
      '5 фактов',
      '21 факт',
      '111 фактов',
    ]);
    expect(pluralOf('kk', 3, { other: 'дерек' })).toBe('3 дерек');
  });
});
