import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishTokens } from '../languages/en/tokens.ts';
import { LONGEST_SENTENCE, splitSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';

const sentences = (text: string): string[] => {
  const words = tokenise(text, 0, text.length, englishTokens);
  return splitSentences(text, words, englishTokens).map(({ from, to }) =>
    text.slice(words[from]!.start, words[to - 1]!.end),
  );
};

describe('splitSentences', () => {
  it('[R4] sentences take every word once, in order, and none is longer than the longest', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('He', 'said', '.', '”', 'U.S.', '!', '(', 'x', '...', '"')), (parts) => {
        const text = parts.join(' ').repeat(12);
        const words = tokenise(text, 0, text.length, englishTokens);
        let at = 0;
        for (const { from, to } of splitSentences(text, words, englishTokens)) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          expect(to - from).toBeLessThanOrEqual(LONGEST_SENTENCE + 8);
          at = to;
        }
        expect(at).toBe(words.length);
      }),
    );
  });

  it('[R5] titles, initials and abbreviations inside a sentence do not end it', () => {
    expect(sentences('Gen. A. Orman met Dr. Sel of the U.S. Army. They spoke.')).toHaveLength(2);
    expect(sentences('It reached the U.S. The army left.')).toEqual(['It reached the U.S.', 'The army left.']);
  });

  it('[R5] a closing quote or bracket belongs to the sentence it closes, an opening one to the next', () => {
    expect(sentences('“We saw it. It was dark.” “I ran,” she said. (He stayed.) Then rain.')).toEqual([
      '“We saw it.',
      'It was dark.”',
      '“I ran,” she said.',
      '(He stayed.)',
      'Then rain.',
    ]);
  });

  it('[R5] a mark before a word in lower case does not end a sentence', () => {
    expect(sentences('“Who did it?” he asked. We wait… and see.')).toEqual([
      '“Who did it?” he asked.',
      'We wait… and see.',
    ]);
  });
});
