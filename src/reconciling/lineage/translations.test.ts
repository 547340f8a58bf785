import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../test/support/fixed-seed.ts';
import { report, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import { type Anchor, aligned, anchorsOf } from './anchors.ts';

const keys = (text: string) => anchorsOf(text, (unit) => unit).map((one) => one.key);
const ENGLISH =
  'On 12 May police in Karsun detained Anton Velmar and 14 others. Minister Darina Holub said that 230 officers were sent from Tarvik to Karsun. Lawyer Pavel Grodin counted 1,500 people near the Novak bridge by 18:40. Judge Stefan Morozek fined Velmar 2,700 crowns on 15 May.';
const RUSSIAN =
  '12 мая полиция Карсуна задержала Антона Велмара и ещё 14 человек. Министр Дарина Голуб сказала, что 230 сотрудников были направлены из Тарвика в Карсун. Адвокат Павел Гродин насчитал 1 500 человек у моста Новак к 18:40. Судья Стефан Морозек оштрафовал Велмара на 2 700 крон 15 мая.';
const OTHER =
  'Полиция Тарвика сообщила 15 мая, что Стефан Морозек болен. В Карсуне было спокойно. Антона Велмара навестил Павел Гродин; 2 700 человек подписали письмо Дарине Голуб, которое 230 студентов отнесли к мосту Новак 12 мая вместе с Гродиным.';

const told = (source: string, text: string, language: string, published: string): Told & { language: string } => ({
  source,
  text,
  published,
  language,
});
const lineages = (...all: ReturnType<typeof told>[]) =>
  derive({
    sources: all.map((one) => {
      const made = report(one);
      return { ...made, ...(made.document ? { document: { ...made.document, language: one.language } } : {}) };
    }),
    decisions: [],
  }).lineages;

describe('anchors', () => {
  it('[C238] a name has one key in Latin and Cyrillic and in every case, a number however its thousands are set apart', () => {
    expect(keys('Velmar and Karsun')).toEqual(keys('Велмара и Карсуне'));
    expect(keys('1,500 of 230')).toEqual(keys('1 500 из 230'));
    expect(keys('a Do 7')).toEqual([]);
  });

  const list = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 })
    .map((all) => all.map((key, at): Anchor => ({ key, start: at, end: at + 1 })));
  it('[C238] what is aligned stands in both, in one order, and no longer list in one order does', () => {
    const longest = (a: readonly Anchor[], b: readonly Anchor[]): number => {
      if (a.length === 0 || b.length === 0) return 0;
      if (a[0]?.key === b[0]?.key) return 1 + longest(a.slice(1), b.slice(1));
      return Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
    };
    fc.assert(
      fc.property(list, list, (a, b) => {
        const pairs = aligned(a, b);
        for (const [p, q] of pairs) expect(a[p]?.key).toBe(b[q]?.key);
        pairs.slice(1).forEach(([p, q], at) => {
          expect(p > (pairs[at]?.[0] ?? 0) && q > (pairs[at]?.[1] ?? 0)).toBe(true);
        });
        expect(pairs.length).toBe(longest(a, b));
      }),
    );
  });
});

describe('one text in two languages', () => {
  it('[C238] the same names and numbers in the same order are a translation, the later report of the earlier', () => {
    const [one, ...more] = lineages(
      told('src-a', ENGLISH, 'en', '2031-05-16'),
      told('src-b', RUSSIAN, 'ru', '2031-05-17'),
    );
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      from: 'src-b',
      to: 'src-a',
      kind: 'translates',
      whole: true,
      reason: { code: 'same-order', args: { direction: 'published-later' } },
    });
    for (const [here, there] of one?.passages ?? []) {
      expect([here.source, there.source]).toEqual(['src-b', 'src-a']);
      expect(RUSSIAN.slice(here.start, here.end)).toBe(here.exact);
      expect(ENGLISH.slice(there.start, there.end)).toBe(there.exact);
    }
  });

  it('[C238] the same names and numbers in another order are another text about the same people', () => {
    expect(lineages(told('src-a', ENGLISH, 'en', '2031-05-16'), told('src-b', OTHER, 'ru', '2031-05-17'))).toEqual([]);
  });

  it('[C238] texts of one language, or of a language that is not known, are compared by their words alone', () => {
    const same = (language: string) =>
      lineages(told('src-a', ENGLISH, language, '2031-05-16'), told('src-b', RUSSIAN, language, '2031-05-17'));
    expect([same('en'), same('und')]).toEqual([[], []]);
  });

  it('[C238] texts in a language that no reader knows are compared by their words, with each other and with what is read', () => {
    const unread = (source: string, text: string, published: string) => {
      const { reading: _, ...rest } = report({ source, text, published });
      return { ...rest, ...(rest.document ? { document: { ...rest.document, language: 'ru' } } : {}) };
    };
    const english = report({ source: 'src-a', text: ENGLISH, published: '2031-05-15' });
    const file = derive({
      sources: [english, unread('src-b', RUSSIAN, '2031-05-16'), unread('src-c', RUSSIAN, '2031-05-17')],
      decisions: [],
    });
    expect(file.lineages.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['src-b', 'src-a', 'translates'],
      ['src-c', 'src-a', 'translates'],
      ['src-c', 'src-b', 'copies'],
    ]);
    expect(file.statements).toEqual([]);
  });
});
