import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { markedText, type TextMark } from './marked-text.ts';

const marks = fc
  .array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 30 }), fc.boolean()), { maxLength: 8 })
  .map((list) =>
    list.map(([start, length, shown], at): TextMark => ({ id: `w-${at}`, start, end: start + length, shown })),
  );
const text = fc
  .array(fc.constantFrom('a ', 'b', '<i>', '&amp;', '"', '🕊', 'ж', '\n', '\n\n', '\n \n', "'"), { maxLength: 40 })
  .map((parts) => parts.join(''));

const page = (content: string, list: readonly TextMark[], crossing = new Set<string>()) =>
  parseHTML(
    `<!doctype html><html><body>${markedText(content, list, crossing)
      .map((one) => one.markup)
      .join('')}</body></html>`,
  ).document;

const inParagraphs = (content: string): string[] =>
  content.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/).filter((paragraph) => paragraph !== '');

describe('a text with its marks', () => {
  it('[T11] holds every word of the text, whatever the marks', () => {
    fc.assert(
      fc.property(text, marks, (content, list) => {
        const told = [...page(content, list).querySelectorAll('p')].map((p) => p.textContent);
        expect(told).toEqual(inParagraphs(content));
      }),
    );
  });

  it('[T8] marks exactly the words of each passage, in one piece or several', () => {
    fc.assert(
      fc.property(text, marks, (content, list) => {
        const crossing = new Set<string>();
        const document = page(content, list, crossing);
        for (const mark of list) {
          const words = [...content].slice(mark.start, mark.end).join('');
          const first = document.getElementById(mark.id);
          const pieces = [...(first === null ? [] : [first]), ...document.querySelectorAll(`.${mark.id}`)];
          const told = pieces.map((piece) => piece.textContent).join('');
          // Blank lines between paragraphs are not printed; nothing else may be missing.
          expect(told.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
          if (pieces.length > 1) expect(crossing.has(mark.id)).toBe(true);
        }
      }),
    );
  });

  it('[T11] gives an id to one piece only', () => {
    fc.assert(
      fc.property(text, marks, (content, list) => {
        const ids = [...page(content, list).querySelectorAll('[id]')].map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('[T11] copes with a thousand marks in one paragraph in little time', () => {
    const content = 'word '.repeat(4000);
    const many = Array.from({ length: 1000 }, (_, at): TextMark => {
      const start = (at * 37) % 15_000;
      return { id: `w-${at}`, start, end: start + 5 + (at % 40), shown: true };
    });
    expect(page(content, many).querySelectorAll('[id]').length).toBe(1000);
  });
});
