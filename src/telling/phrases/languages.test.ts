import { describe, expect, it } from 'vitest';
import { leavesOf, NUMBERS, textsOf } from '../../../test/support/phrase-samples.ts';
import { edtfShape } from '../edtf-shape.ts';
import { english } from './en.ts';
import { INTERFACE_LANGUAGES, isInterfaceLanguage, phrasesFor } from './languages.ts';
import type { Phrases } from './phrases.ts';

const all = await Promise.all(INTERFACE_LANGUAGES.map(phrasesFor));
const translations = all.filter((one) => one.language !== 'en');

const keysOf = (phrases: Phrases): readonly string[] =>
  leavesOf(phrases)
    .map(({ path, value }) => `${path} is a ${typeof value}`)
    .sort();

/** What stays in Latin letters in every language: ids, commands, file and algorithm names, and places on paper. */
const KEPT = /aigak withdraw|Aigak|derived\/|SHA-256|\[S2 ¶5\]|\bS2\b|^(?:ru|kk|ky|awaited|read)$|\bHTML\b|\bOCR\b/g;

describe('the languages of generated sentences', () => {
  it('[T211] each language of the interface is told in itself', () => {
    for (const [at, phrases] of all.entries()) {
      expect(phrases.language).toBe(INTERFACE_LANGUAGES[at]);
      expect(phrases.nativeReader === 'original').toBe(phrases.language === 'en');
    }
    expect(isInterfaceLanguage('ru')).toBe(true);
    expect(isInterfaceLanguage('de')).toBe(false);
  });

  it.each(translations)(
    '[T211] $language has every key of English and no other, sentences where English has them',
    (one) => {
      expect(keysOf(one)).toEqual(keysOf(english));
    },
  );

  it('[T211] a key that is missing, or is no sentence, is seen', () => {
    const { act: _gone, ...labels } = { ...english.labels, act: '' };
    expect(keysOf({ ...english, labels })).toEqual(keysOf(english));
    const { toTop: _top, ...fewer } = english.labels;
    expect(keysOf({ ...english, labels: fewer as Phrases['labels'] })).not.toEqual(keysOf(english));
    const reasons = { ...english.reasons, 'same-name': 'the same name' } as unknown as Phrases['reasons'];
    expect(keysOf({ ...english, reasons })).not.toEqual(keysOf(english));
  });

  it.each([english, ...translations])(
    '[T211] $language says something whatever it is told, and nothing by halves',
    (one) => {
      const bad = textsOf(one).filter(
        ({ path, text }) =>
          typeof text !== 'string' ||
          /undefined|\bNaN\b|\bnull\b|\[object| {2}|\.\.|^ | $/.test(text) ||
          // Two sentences may have nothing to say: of a change without ends, and of nobody.
          (text === '' && path !== 'news.moved'),
      );
      expect(bad).toEqual([]);
    },
  );

  it.each(all)(
    '[T4] $language tells the times of two counts where they are known, though happenings use the same code',
    (one) => {
      const sentence = one.reasons['other-time'];
      const told = sentence?.((name) => ({ one: '2031', other: '2032' })[name] ?? '') ?? '';
      expect(told).toMatch(/2031.*2032/);
      expect(sentence?.(() => '')).not.toMatch(/[:;,]\s*$|[:;,]\s*[:;,]/);
    },
  );

  it.each(translations)('[T211] no word of $language is left in Latin letters', (one) => {
    const left = textsOf(one).filter(({ text }) => /[A-Za-z]/.test(String(text).replace(KEPT, '')));
    expect(left.map(({ path, text }) => `${path}: ${String(text)}`)).toEqual([]);
  });

  it.each(translations)('[T211] $language says every number that it counts with', (one) => {
    for (const n of NUMBERS.slice(1)) {
      for (const count of [one.count.reports, one.count.mentions, one.count.statements, one.count.passages])
        expect(count(n)).toContain(String(n));
      expect(one.attribution(n, n, [])).toContain(String(n));
      expect(one.affected.weakOnly(n)).toContain(String(n));
    }
  });

  it.each(translations)('[T3] $language tells a date no more precisely than it is stated', (one) => {
    const say = (edtf: string): string => one.date.say(edtfShape(edtf));
    const numbers = (edtf: string): readonly string[] => (say(edtf).match(/\d+/g) ?? []).map(String);
    expect(numbers('2022')).toEqual(['2022']);
    expect(numbers('2022-01')).toEqual(['2022']);
    expect([...numbers('2022-01-05')].sort()).toEqual(['2022', '5']);
    expect(numbers('XXXX-09-27')).toEqual(['27']);
    expect(numbers('[2025..]')).toEqual(['2025']);
    expect([...numbers('[2022-01-07..2022-01-10]')].sort()).toEqual(['10', '2022', '7']);
    const months = Array.from({ length: 12 }, (_, at) => say(`2022-${String(at + 1).padStart(2, '0')}`));
    expect(new Set(months).size).toBe(12);
    // That it is one moment unknown, and that it lasted, are not told alike.
    expect(say('[2022-01..2022-02]')).not.toBe(say('2022-01/2022-02'));
    expect(new Set(['[2025..]', '[..2025]', '2025/..', '2025/', '/2025', '2025'].map(say)).size).toBe(6);
  });
});
