import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  between,
  bounds,
  compatible,
  dayNumber,
  daysInMonth,
  formatDate,
  isoDay,
  parseDate,
  weekday,
  type YearMonthDay,
} from './index.ts';

/** Unknown parts are absent, not undefined. */
const parts = (date: { year: number | undefined; month: number | undefined; day: number | undefined }): YearMonthDay =>
  Object.fromEntries(Object.entries(date).filter(([, value]) => value !== undefined));
const year = fc.integer({ min: 1600, max: 2400 });
const month = fc.integer({ min: 1, max: 12 });
const partial = fc
  .record({
    year: fc.option(year, { nil: undefined }),
    month: fc.option(month, { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
  })
  .filter(({ day, month: m, year: y }) => day === undefined || day <= daysInMonth(y, m ?? 1))
  .filter(({ day, month: m, year: y }) => day !== undefined || m !== undefined || y !== undefined)
  .map((date) => formatDate(parts(date)));
const day = fc.integer({ min: dayNumber('1600-01-01'), max: dayNumber('2400-12-31') });

describe('partial dates', () => {
  it('[M5] what is read was written: unknown parts stay unknown', () => {
    fc.assert(
      fc.property(partial, (edtf) => {
        const date = parseDate(edtf);
        expect(date && formatDate(date)).toBe(edtf);
      }),
    );
    expect(parseDate('XXXX-09-27')).toEqual({ month: 9, day: 27 });
  });

  it('[M5] what no calendar has, or is no date, is not read', () => {
    for (const wrong of ['2023-13', '2023-02-29', 'XXXX-04-31', '23-01-01', '2022/2023', 'January', ''])
      expect(parseDate(wrong)).toBeUndefined();
    expect(parseDate('XXXX-02-29')).toEqual({ month: 2, day: 29 });
  });

  it('[M5] a second implementation of EDTF reads what is written here', () => {
    fc.assert(
      fc.property(partial, (edtf) => {
        expect(() => parse(edtf)).not.toThrow();
      }),
      { numRuns: 50 },
    );
    expect(() => parse('[2025-01-17..]')).not.toThrow();
  });

  it('[M6] bounds are the first and last day that can be meant', () => {
    const cases: readonly (readonly [string, (string | undefined)?, string?])[] = [
      ['2024', '2024-01-01', '2024-12-31'],
      ['2024-02', '2024-02-01', '2024-02-29'],
      ['2024-02-03', '2024-02-03', '2024-02-03'],
      ['2022-01-05/2022-01-10', '2022-01-05', '2022-01-10'],
      ['[2025-01-17..]', '2025-01-17'],
      ['[..2022-09]', undefined, '2022-09-30'],
      ['2022-01/..', '2022-01-01'],
      ['XXXX-09-27'],
      ['{2022-03,2022-01}', '2022-01-01', '2022-03-31'],
    ];
    for (const [edtf, min, max] of cases)
      expect(bounds(edtf), edtf).toEqual({ ...(min && { min }), ...(max && { max }) });
  });

  it('[M6] what lies between two days is bounded by them, and one day is itself', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [min, max] = [isoDay(Math.min(a, b)), isoDay(Math.max(a, b))];
        expect(bounds(between(min, max))).toEqual({ min, max });
      }),
    );
    expect(between('2024-01-01', '2024-01-01')).toBe('2024-01-01');
    expect(between('2024-01-01', undefined)).toBe('[2024-01-01..]');
  });

  it('[M7] compatibility does not depend on who is asked first, and everything agrees with itself', () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(compatible(a, b)).toBe(compatible(b, a));
        expect(compatible(a, a)).toBe(true);
      }),
    );
  });

  it('[M7] parts that are not stated agree with anything; stated parts must be equal', () => {
    expect(compatible('2024', 'XXXX-05-28')).toBe(true);
    expect(compatible('2024-05', '2024-05-28')).toBe(true);
    expect(compatible('2024-06', 'XXXX-05-28')).toBe(false);
    expect(compatible('[2025-01-01..]', '2024-12')).toBe(false);
    expect(compatible('2022-01-05/2022-01-10', '2022-01-10')).toBe(true);
  });

  it('[M8] days follow each other one by one, and weekdays with them', () => {
    fc.assert(
      fc.property(day, (number) => {
        const iso = isoDay(number);
        expect(dayNumber(iso)).toBe(number);
        expect(addDays(iso, 1)).toBe(isoDay(number + 1));
        expect(weekday(addDays(iso, 1))).toBe((weekday(iso) % 7) + 1);
        expect(new Date(number * 86_400_000).toISOString().slice(0, 10)).toBe(iso);
      }),
    );
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(weekday('1970-01-01')).toBe(4);
  });
});
