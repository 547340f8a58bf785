import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishTokens } from '../languages/en/tokens.ts';
import { tokenise } from './tokenise.ts';

const words = (text: string): string[] =>
  tokenise(text, 0, text.length, englishTokens).map(({ start, end }) => text.slice(start, end));
const split = (text: string): string => words(text).join(' ');

describe('tokenise', () => {
  it('[R1] every character that is no space is in exactly one word, in text order, for any text', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          "don't",
          'U.S.',
          '…',
          '“',
          '”',
          '--',
          ' ',
          '\n',
          '3,000',
          'a@b.cd',
          'http://x.y/',
          'Mr.',
          'non-',
          '’s',
        ),
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const spans = tokenise(text, 0, text.length, englishTokens);
        let before = 0;
        for (const { start, end } of spans) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(before, start).replace(/[\s\u200b\u200e\u200f\u2060\ufeff\u00ad]/g, '')).toBe('');
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
        expect(text.slice(before).replace(/[\s\u200b\u200e\u200f\u2060\ufeff\u00ad]/g, '')).toBe('');
      }),
    );
  });

  it('[R1] words stay inside the span that is asked for', () => {
    const text = 'One anti-government march, then U.S. talks.';
    for (let end = 0; end <= text.length; end++)
      for (const span of tokenise(text, 3, end, englishTokens)) {
        expect(span.start).toBeGreaterThanOrEqual(3);
        expect(span.end).toBeLessThanOrEqual(end);
      }
  });

  it('[R2] clitics, negations and contractions are words of their own', () => {
    expect(split("They don't say it’s Ulan's; she cannot.")).toBe("They do n't say it ’s Ulan 's ; she can not .");
    expect(split("the victims' lawyers")).toBe("the victims ' lawyers");
    expect(split("O'Hara's")).toBe("O'Hara 's");
  });

  it('[R2] hyphens part words, except after a prefix', () => {
    expect(split('a well-known anti-government non-profit')).toBe('a well - known anti-government non-profit');
  });

  it('[R2] numbers, dates, sums, addresses and sites stay whole', () => {
    expect(split('On 28.09.2022 at 09:03 over 5,000 paid $1.5m, 10%.')).toBe(
      'On 28.09.2022 at 09:03 over 5,000 paid $ 1.5 m , 10 % .',
    );
    expect(split('See https://news.example/a_b?c=1, write to who@desk.example.')).toBe(
      'See https://news.example/a_b?c=1 , write to who@desk.example .',
    );
    expect(split('told Dala.kz and 45.Kg,')).toBe('told Dala.kz and 45.Kg ,');
  });

  it('[R2] abbreviations and initials keep their full stop, the last word of a sentence does not', () => {
    expect(split('Gen. A. B. Orman of the U.S. Army met Mr. Lee in No. 5 on Jan. 3. No. Done.')).toBe(
      'Gen. A. B. Orman of the U.S. Army met Mr. Lee in No. 5 on Jan. 3 . No . Done .',
    );
  });

  it('[R3] a block of 100,000 characters costs in proportion to its length, whatever it is made of', () => {
    const seconds = (text: string): number => {
      const before = performance.now();
      tokenise(text, 0, text.length, englishTokens);
      return performance.now() - before;
    };
    for (const unit of ['a,', 'a.', 'a@', '-', 'anti-', "'", 'http://', 'A.', '1.', '“', 'ab/', '\u0301']) {
      seconds(unit.repeat(2000));
      const small = seconds(unit.repeat(Math.ceil(20_000 / unit.length))) + 2;
      expect(seconds(unit.repeat(Math.ceil(100_000 / unit.length)))).toBeLessThan(small * 40);
    }
  });
});
