import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReaderMark, SCREENS } from '../../../../telling/index.ts';
import { codePoints, endOf, marksByPart, segmentsOf, textBetween, utf16At } from './segments.ts';
import { between, nextWord, wordAt, wordsOf } from './words-of.ts';

/** Letters of one UTF-16 unit and of two, marks that stand upon letters, signs made of several letters, line ends. */
const letter = fc.constantFrom('a', 'Қ', 'ө', 'ң', ' ', '.', '\n', '🕊', '𝒜', 'e\u0301', '👩‍⚖️', '«', '»', '7', 'ё');
const texts = fc.array(letter, { maxLength: 80 }).map((letters) => letters.join(''));

/** The parts of a text, as the desk cuts them. */
const partsOf = (text: string) =>
  SCREENS.reader(
    {
      file: {
        sources: [{ id: 's', file: 'a.txt', held: true, language: 'kk', kind: 'news', text, access: 'public' }],
        statements: [],
      },
      names: { of: (id: string) => id },
      phrases: { date: { notKnown: '' }, sourceKinds: {}, access: {} },
    } as never,
    { source: 's' },
  )?.parts ?? [];

const mark = (start: number, end: number): ReaderMark => ({
  statement: `${start} ${end}`,
  start,
  end,
  what: '',
  review: 'proposed',
  weak: false,
  coerced: false,
});

describe('places in a report', () => {
  it('[W15] code points and UTF-16 places agree, with emoji and Kazakh letters before them', () => {
    const text = 'Әділ 🕊 Қайрат босатылды 👩‍⚖️.';
    const at = [...text].indexOf('Қ');
    expect(text.slice(utf16At(text, at), utf16At(text, at + 6))).toBe('Қайрат');
    fc.assert(
      fc.property(texts, fc.nat(90), (any, place) => {
        expect(any.slice(0, utf16At(any, place))).toBe([...any].slice(0, place).join(''));
        expect(codePoints(any)).toBe([...any].length);
      }),
    );
  });

  it('[W15] every letter of a text stands in one part, where the desk counts it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const letters = [...text];
        const parts = partsOf(text);
        for (const part of parts) expect(letters.slice(part.start, endOf(part)).join('')).toBe(part.text);
        const held = new Set(parts.flatMap((part) => [...part.text].map((_, at) => part.start + at)));
        const left = letters.filter((_, at) => !held.has(at));
        expect(left.join('').trim()).toBe('');
      }),
    );
    const wall = `${'ң🕊'.repeat(5000)}\n${'word '.repeat(3000)}`;
    const parts = partsOf(wall);
    expect(Math.max(...parts.map((one) => codePoints(one.text)))).toBeLessThanOrEqual(4000);
    expect(parts.map((one) => one.text).join('')).toBe(wall.replace('\n', ''));
  });

  it('[W15] segments put the text together again, each under the marks that hold it', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 6 }), (text, ends) => {
        const letters = [...text];
        const marks = ends
          .map(([a, b]) => mark(Math.min(a, b), Math.min(letters.length, Math.max(a, b))))
          .filter((one) => one.end > one.start);
        const parts = partsOf(text);
        const byPart = marksByPart(
          parts,
          [...marks].sort((a, b) => a.start - b.start),
        );
        for (const [at, part] of parts.entries()) {
          const segments = segmentsOf(part, byPart.get(at) ?? []);
          expect(segments.map((one) => one.text).join('')).toBe(part.text);
          for (const one of segments) {
            expect(letters.slice(one.start, one.end).join('')).toBe(one.text);
            const holding = marks.filter((each) => each.start <= one.start && one.end <= each.end);
            expect(new Set(one.marks.map((each) => each.statement))).toEqual(
              new Set(holding.map((each) => each.statement)),
            );
          }
        }
      }),
    );
  });

  it('[W15] [W17] what is shown of picked words is what stands at their place', () => {
    fc.assert(
      fc.property(texts, fc.nat(80), fc.integer({ min: 0, max: 5 }), (text, place, steps) => {
        const parts = partsOf(text);
        const first = wordAt(parts, place);
        if (first === undefined) return;
        let last = first;
        for (let step = 0; step < steps; step++) last = nextWord(parts, last, 1);
        const span = between(parts, first, last);
        if (span === undefined) throw new Error('a word stands nowhere');
        const words = [...text].slice(span.start, span.end).join('');
        expect(textBetween(parts, span)).toBe(words.replace(/\s*\n\s*/g, ' '));
        expect(words).toBe(words.trim());
      }),
    );
    const [part] = partsOf('«Әділ» 🕊 paid $300, or 25%, on 3.03.');
    expect((part && wordsOf(part).map((one) => [...part.text].slice(one.start, one.end).join(''))) ?? []).toEqual([
      'Әділ',
      'paid',
      '$300',
      'or',
      '25%',
      'on',
      '3.03',
    ]);
  });
});
