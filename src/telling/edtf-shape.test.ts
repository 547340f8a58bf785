import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfShape } from './edtf-shape.ts';
import { english } from './phrases/en.ts';

const say = (edtf: string): string => english.date.say(edtfShape(edtf));

describe('dates in words', () => {
  it.each([
    ['2022-01-07', '7 January 2022'],
    ['2022-01', 'January 2022'],
    ['2022', '2022'],
    ['XXXX-09-27', '27 September, year not stated'],
    ['XXXX-09', 'September, year not stated'],
    ['2022-XX-05', 'day 5 of a month not stated, 2022'],
    ['2022-01-07~', 'about 7 January 2022'],
    ['2022-01-07?', 'reportedly 7 January 2022 (uncertain)'],
    ['2022-01%', 'reportedly about January 2022 (uncertain)'],
    ['202X', 'the 2020s'],
    ['19XX', '1900 to 1999'],
    ['2022-21', 'spring 2022'],
    ['[2022-01-07..2022-01-10]', 'between 7 and 10 January 2022'],
    ['[2022-01-30..2022-02-02]', 'between 30 January and 2 February 2022'],
    ['[2021-12-30..2022-01-02]', 'between 30 December 2021 and 2 January 2022'],
    ['[2025-01-17..]', 'not before 17 January 2025'],
    ['[..2022-09]', 'by September 2022'],
    ['2022-01-05/2022-01-10', 'from 5 to 10 January 2022'],
    ['2022-01-05/..', 'since 5 January 2022'],
    ['2022-01-05/', 'from 5 January 2022, end not known'],
    ['../2022-01-05', 'until 5 January 2022'],
    ['[2022-01-07,2022-01-09]', '7 January 2022 or 9 January 2022'],
    ['{2022-01-07,2022-01-09}', '7 January 2022 and 9 January 2022'],
  ])('[T3] %s is told as “%s”', (edtf, words) => {
    expect(say(edtf)).toBe(words);
  });

  it('[T3] shows what is no date it knows as it stands', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const told = say(text);
        expect(typeof told).toBe('string');
        if (edtfShape(text).kind === 'other') expect(told).toBe(text);
      }),
    );
  });

  it('[T3] never names a day or a month that was not stated', () => {
    const part = fc.integer({ min: 1, max: 12 }).map((month) => `2022-${String(month).padStart(2, '0')}`);
    fc.assert(fc.property(part, (month) => !/^\d{1,2} /.test(say(month))));
  });
});
