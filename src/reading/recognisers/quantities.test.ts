import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisOf } from '../../../test/support/tokens.ts';
import { numberWords } from '../languages/en/number-words.ts';
import { timeWords } from '../languages/en/time-words.ts';
import { recogniseQuantities } from './quantities.ts';
import { recogniseTimes } from './times.ts';

const mentions = (text: string, tags: Record<string, string> = {}) => {
  const analysis = analysisOf(text, tags);
  const times = recogniseTimes(analysis, timeWords);
  return recogniseQuantities(analysis, numberWords, times).map((mention) => ({
    ...mention,
    noun: mention.counted === undefined ? undefined : analysis.sentences[0]?.tokens[mention.counted]?.form,
  }));
};
const said = (text: string, tags: Record<string, string> = {}) => {
  const found = mentions(text, tags);
  expect(found.map(({ quantity }) => quantity.words)).toHaveLength(1);
  const { start: _start, end: _end, ...quantity } = found[0]!.quantity;
  return quantity;
};

const CARDINALS = Object.entries(numberWords.cardinals);
const word = (value: number): string => CARDINALS.find(([, known]) => known === value)?.[0] ?? '';
const belowHundred = (n: number): string =>
  n <= 20 || n % 10 === 0 ? word(n) : `${word(n - (n % 10))}-${word(n % 10)}`;
const belowThousand = (n: number, and: boolean): string => {
  if (n < 100) return belowHundred(n);
  const rest = n % 100;
  return `${word(Math.floor(n / 100))} hundred${rest === 0 ? '' : `${and ? ' and' : ''} ${belowHundred(rest)}`}`;
};
const inWords = (n: number, and: boolean): string => {
  if (n < 1000) return belowThousand(n, and);
  const rest = n % 1000;
  const join = rest > 0 && rest < 100 && and ? ' and' : '';
  return `${belowThousand(Math.floor(n / 1000), and)} thousand${rest === 0 ? '' : `${join} ${belowThousand(rest, and)}`}`;
};
const grouped = (n: number, sign: string): string => String(n).replace(/\B(?=(\d{3})+$)/g, sign);

describe('quantities', () => {
  it('[R30] every number up to 999,999 in words or digits is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.nat({ max: 4 }), (n, form) => {
        const written = [inWords(n, true), inWords(n, false), grouped(n, ','), grouped(n, '\u00A0'), String(n)][form];
        const quantity = said(`Guards saw ${written} pale horses there.`);
        expect([quantity.min, quantity.max, quantity.words]).toEqual([n, n, written]);
      }),
      { numRuns: 400 },
    );
  });

  it('[R30] scales, dozens and decimals are numbers too', () => {
    expect(said('They saw a dozen boats.').min).toBe(12);
    expect(said('They saw half a million boats.').min).toBe(500_000);
    expect(said('They saw 1.2 million boats.').min).toBe(1_200_000);
    expect(said('They saw a hundred and six boats.').min).toBe(106);
  });

  it('[R31] what bounds a number is kept apart from it', () => {
    expect(said('At least 70 boats came.')).toEqual({
      words: 'At least 70',
      min: 70,
      qualifier: 'at-least',
      unit: 'boat',
    });
    expect(said('Over 3,000 boats came.')).toMatchObject({ min: 3000, qualifier: 'more-than' });
    expect(said('As many as 30 boats came.')).toMatchObject({ max: 30, qualifier: 'at-most' });
    expect(said('Fewer than ten boats came.')).toMatchObject({ max: 10, qualifier: 'fewer-than' });
    expect(said('Some 300 boats came.')).toMatchObject({ min: 300, max: 300, qualifier: 'about' });
    expect(said('20 or more boats came.')).toMatchObject({ min: 20, qualifier: 'at-least' });
    expect(said('Between 20 and 30 boats came.')).toMatchObject({ words: 'Between 20 and 30', min: 20, max: 30 });
    expect(said('They saw 30-40 boats.')).toMatchObject({ words: '30-40', min: 30, max: 40 });
    expect(said('They saw 5 to 10 boats.')).toMatchObject({ min: 5, max: 10 });
  });

  it('[R32] words without a number have no bounds', () => {
    for (const words of ['Hundreds of', 'Thousands of', 'Dozens of', 'Tens of thousands of', 'Several', 'Many'])
      expect(said(`${words} boats came.`)).toEqual({
        words: words.replace(/ of$/, ''),
        qualifier: 'vague',
        unit: 'boat',
      });
    expect(said('Most boats came.')).toEqual({ words: 'Most', qualifier: 'most', unit: 'boat' });
    expect(said('All of the boats came.')).toEqual({ words: 'All', qualifier: 'all', unit: 'boat' });
    expect(said('None of the boats came.')).toMatchObject({ max: 0, qualifier: 'none' });
    expect(said('Both boats came.')).toMatchObject({ min: 2, max: 2 });
    expect(mentions('Most likely it rained.', { likely: 'ADV' })).toEqual([]);
    expect(mentions('Nobody knows how many boats came.')).toEqual([]);
    expect(mentions("One of the town's most famous shops burned.")).toEqual([]);
    expect(mentions('No evidence was shown.')).toEqual([]);
  });

  it('[R33] a number counts the noun it stands with, through modifiers and "of"', () => {
    const noun = (text: string, tags = {}) => mentions(text, tags)[0]?.noun;
    expect(noun('Thousands of people came.')).toBe('people');
    expect(noun('They met 30 newly hired teachers there.')).toBe('teachers');
    expect(noun('Six former school teachers were heard.', { former: 'ADJ' })).toBe('teachers');
    expect(noun('She and 14 others were named.')).toBe('others');
    expect(said('One person was hurt.')).toMatchObject({ min: 1, unit: 'person' });
  });

  it('[R34] money, percents, lengths and ages have a unit and count nobody', () => {
    expect(said('He took $40 for it.')).toEqual({
      words: '$40',
      min: 40,
      max: 40,
      qualifier: 'exact',
      unit: 'dollar',
    });
    expect(said('He took US$1.5 million for it.')).toMatchObject({
      words: 'US$1.5 million',
      min: 1_500_000,
      unit: 'dollar',
    });
    expect(said('He took 1.5 million tenge for it.')).toMatchObject({ min: 1_500_000, unit: 'tenge' });
    expect(said('About 20 percent agreed.')).toMatchObject({ min: 20, unit: 'percent', qualifier: 'about' });
    expect(said('A 27-year-old was hurt.')).toMatchObject({ unit: 'year-of-age' });
    expect(said('He ran 5 km home.')).toMatchObject({ unit: 'kilometre' });
    for (const text of ['He took $40 for it.', 'A 27-year-old was hurt.'])
      expect(mentions(text)[0]?.counted).toBeUndefined();
  });

  it('[R35] a length of time is a quantity', () => {
    expect(said('He got a three-year sentence.')).toMatchObject({ words: 'three-year', min: 3, unit: 'year' });
    expect(said('They were held for 10 days.')).toMatchObject({ words: '10 days', min: 10, unit: 'day' });
    expect(said('They were held for a month.')).toMatchObject({ words: 'a month', min: 1, unit: 'month' });
    expect(said('They were held for more than a week.')).toMatchObject({
      min: 1,
      qualifier: 'more-than',
      unit: 'week',
    });
    expect(said('They were held for months.')).toEqual({ words: 'months', qualifier: 'vague', unit: 'month' });
  });

  it.each([
    'The third man left on 5 May 2022.',
    'He came at 09:03 and at 9 p.m. too.',
    'It runs version 3.1.2 now.',
    'Call 555-1234 now.',
    'He broke Article 146 of the code.',
    'The film was on Channel 7 then.',
    'One of the men left.',
    'A man left an office.',
    'The AK-47 was found.',
    'The two-time winner left.',
    'No one left.',
    'Aru Belova, 27, left.',
    'It was told to 31.Xy reporters.',
    'The channel One Radio was told.',
    'See file 20190412 there.',
    'It measured 3.4 on a scale.',
  ])('[R36] "%s" holds no quantity', (text) => {
    expect(mentions(text).map(({ quantity }) => quantity.words)).toEqual([]);
  });

  it('[R37] a part knows its whole', () => {
    const parts = (text: string, tags = {}) =>
      mentions(text, tags).map(({ quantity, partOf }) => [quantity.min, partOf]);
    expect(parts('At least 110 villagers died, including two of hunger.')).toEqual([
      [110, undefined],
      [2, 0],
    ]);
    expect(parts('Only five of his 12 pupils came.')).toEqual([
      [5, 1],
      [12, undefined],
    ]);
    expect(parts('They named 30 of the 70.')).toEqual([
      [30, 1],
      [70, undefined],
    ]);
    expect(parts('At least 70 boats were lost, but only 30 were found.')).toEqual([
      [70, undefined],
      [30, 0],
    ]);
    expect(parts('Of the 60 rescued, 35 were sailors.')).toEqual([
      [60, undefined],
      [35, 0],
    ]);
    expect(parts('They saw 20 boats and 30 horses.')).toEqual([
      [20, undefined],
      [30, undefined],
    ]);
    expect(parts('Among 12 boats, 30 horses were seen.').every(([, whole]) => whole === undefined)).toBe(true);
  });

  it('[R29] holds for any text: exact words, in order, never over each other', () => {
    const scraps = fc.constantFrom(
      'two ',
      'hundred ',
      'and ',
      '5',
      ',',
      '000',
      ' of ',
      'the ',
      '$',
      '%',
      '-',
      'year',
      'at least ',
      'dozens ',
      'people ',
      '.',
      ' ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scraps, { maxLength: 30 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let last = 0;
        const found = recogniseQuantities(analysisOf(any), numberWords, []);
        for (const { quantity, partOf } of found) {
          expect(any.slice(quantity.start, quantity.end)).toBe(quantity.words);
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          if (partOf !== undefined) expect(found[partOf]).toBeDefined();
          last = quantity.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
