import { expect, it } from 'vitest';
import { readText } from '../../../test/support/read-text.ts';

const NEWS =
  'A court in Karaton sentenced three bakers on Monday. The Karaton court said the bakers had lied. See www.karaton.example for more.';
const topics = (text: string) => readText(text).topics ?? [];

it('[R222] what a report is about is told by rare words, names and what it says again', () => {
  const found = topics(NEWS).map((one) => one.word);
  expect(found[0]).toBe('karaton');
  expect(found.indexOf('baker')).toBeLessThan(found.indexOf('court'));
  expect(found).not.toContain('the');
});

it('[R222] the days and months and addresses of pages tell nothing of it', () => {
  const found = topics(NEWS).map((one) => one.word);
  expect(found).not.toContain('monday');
  expect(found.some((word) => word.includes('www'))).toBe(false);
});

it('[R222] weights are whole, the weightiest stands first, and no report has more than eighty words', () => {
  const long = Array.from(
    { length: 200 },
    (_, at) => `The w${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}${at} fell.`,
  );
  const found = topics(long.join(' '));
  expect(found.length).toBeLessThanOrEqual(80);
  expect(found.every(({ weight }) => Number.isInteger(weight) && weight > 0)).toBe(true);
  expect([...found].sort((p, q) => q.weight - p.weight)).toEqual(found);
});
