import { expect, test } from 'vitest';
import { bestScore, scorePairs } from './pairs.ts';

const pairs = (words: string) =>
  words.split(' ').map((word) => ({ isOne: word.startsWith('+'), weight: Number(word.slice(1)) }));

test('gold against gold is 1 and nobody is joined wrongly', () => {
  const gold = pairs('+1 +1 -0 -0 -0');
  expect(scorePairs(gold, 1)).toMatchObject({ precision: 1, recall: 1, f1: 1, falseShare: 0 });
  expect(bestScore(gold).f1).toBe(1);
});

test('shares are those worked out by hand', () => {
  // At 70: three found, one wrong, one missed; of four pairs that are two, one is joined.
  const some = pairs('+90 +80 +70 +60 -75 -40 -30 -0');
  const score = scorePairs(some, 70);
  expect(score).toMatchObject({ precision: 3 / 4, recall: 3 / 4, f1: 3 / 4, falseShare: 1 / 4 });
  expect(score).toMatchObject({ wronglyJoined: 1, missed: 1, pairs: 8 });
  // At 60: four found, one wrong: F1 = 2 * 0.8 * 1 / 1.8 = 8/9, the best there is.
  expect(bestScore(some).threshold).toBe(60);
  expect(bestScore(some).f1).toBeCloseTo(8 / 9, 12);
});

test('a part without pairs of one kind has a score all the same', () => {
  expect(scorePairs(pairs('-10 -20'), 50)).toMatchObject({ recall: 1, precision: 1, falseShare: 0 });
  expect(scorePairs(pairs('+10 +20'), 50)).toMatchObject({ recall: 0, f1: 0, falseShare: 0 });
});
