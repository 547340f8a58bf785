import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisOf } from '../../../test/support/tokens.ts';
import { bounds, daysInMonth, formatDate } from '../../model/index.ts';
import { timeWords } from '../languages/en/time-words.ts';
import { recogniseTimes } from './times.ts';

const MONTHS = Object.keys(timeWords.months).map((name) => name.slice(0, 1).toUpperCase() + name.slice(1));
const SHORT = MONTHS.map((name) => (name.length > 4 ? `${name.slice(0, 3)}.` : name));

const read = (text: string, tags: Record<string, string> = {}) =>
  recogniseTimes(analysisOf(text, tags), timeWords).map(({ when }) => when);
const only = (text: string, tags: Record<string, string> = {}) => {
  const found = read(text, tags);
  expect(found.map((when) => when.words)).toHaveLength(1);
  return found[0]!;
};
const said = (text: string) => {
  const { start: _start, end: _end, ...rest } = only(text);
  return rest;
};

const day = fc
  .record({
    year: fc.integer({ min: 1950, max: 2049 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day }) => day <= daysInMonth(year, month));
const ending = (n: number) =>
  n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th';
const two = (n: number) => String(n).padStart(2, '0');

describe('times', () => {
  it('[R20] any day written in any supported form is read back as that day', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 9 }), ({ year, month, day }, form) => {
        const name = MONTHS[month - 1];
        const written = [
          `${name} ${day}, ${year}`,
          `${day} ${name} ${year}`,
          `${day}${ending(day)} of ${name}, ${year}`,
          `${name} ${day}${ending(day)} ${year}`,
          `${SHORT[month - 1]} ${day}, ${year}`,
          `${day} ${SHORT[month - 1]} ${year}`,
          `${two(day)}.${two(month)}.${year}`,
          `${year}-${two(month)}-${two(day)}`,
          `Tuesday, ${name} ${day}, ${year}`,
          `${name} ${day}, ${year} at 09:03`,
        ][form];
        const when = only(`Police held three men on ${written} near the river.`);
        expect(when.stated).toBe(formatDate({ year, month, day }));
        expect(when.words).toBe(`on ${written}`);
      }),
    );
  });

  it('[R20] a day without a year stays without one', () => {
    fc.assert(
      fc.property(day, fc.boolean(), ({ month, day }, first) => {
        const written = first ? `${day} ${MONTHS[month - 1]}` : `${MONTHS[month - 1]} ${day}`;
        expect(only(`She was questioned on ${written} in the city.`).stated).toBe(formatDate({ month, day }));
      }),
    );
  });

  it('[R20] months, years, decades and seasons keep their own precision', () => {
    expect(only('In July the court met.').stated).toBe('XXXX-07');
    expect(only('The raids began in February 2019.').stated).toBe('2019-02');
    expect(only('It was founded in 2011.').stated).toBe('2011');
    expect(only('It was founded in the 1990s.').stated).toBe('199X');
    expect(only('They met in spring 2022.').stated).toBe('2022-21');
    expect(only('They met in the winter of 2020.').stated).toBe('2020-24');
    expect(only('The first month of 2031 was dry.').stated).toBe('2031-01');
    expect(only('He stayed until the 17th.').stated).toBe('XXXX-XX-17');
    expect(only("They met on New Year's Eve.").stated).toBe('XXXX-12-31');
  });

  it('[R21] digits whose order is not known keep their words and state nothing', () => {
    expect(said('Issued 03/04/2021 by the office')).toEqual({ words: '03/04/2021', relation: 'on' });
    expect(only('Issued 25/04/2021 by the office').stated).toBe('2021-04-25');
    expect(only('Issued 04/25/2021 by the office').stated).toBe('2021-04-25');
    expect(said('They met on June 31, 2021.')).toEqual({ words: 'on June 31, 2021', relation: 'on' });
    expect(read('Issued 45.13.2021 by the office')).toEqual([]);
  });

  it('[R22] a year said once, at the end, holds for the whole list or interval', () => {
    expect(only('They struck on June 3, 4 and 8, 2031.').stated).toBe('{2031-06-03,2031-06-04,2031-06-08}');
    expect(read('They struck on June 3 and June 8, 2031.').map((when) => when.stated)).toEqual([
      '2031-06-03',
      '2031-06-08',
    ]);
    expect(only('It went on from May to June 2021.').stated).toBe('2021-05/2021-06');
    expect(read('It was held in 2002 and 2003.').map((when) => when.stated)).toEqual(['2002', '2003']);
    expect(only('It went on from 28 May to 3 June 2021.').stated).toBe('2021-05-28/2021-06-03');
  });

  it('[R23] the preposition belongs to the words and states the relation', () => {
    const relations = { by: 'by', before: 'before', after: 'after', since: 'since', until: 'until', around: 'about' };
    for (const [word, relation] of Object.entries(relations))
      expect(said(`He had left ${word} September 2022.`)).toEqual({
        words: `${word} September 2022`,
        stated: '2022-09',
        relation,
      });
    expect(only('It was read from 2 May onwards.').relation).toBe('since');
  });

  it('[R24] a part of a period states the period and lies within it', () => {
    expect(said('It began in early March.')).toEqual({
      words: 'in early March',
      stated: 'XXXX-03',
      relation: 'within',
    });
    expect(said('It began in mid-2021.')).toEqual({ words: 'in mid-2021', stated: '2021', relation: 'within' });
    expect(said('It began at the end of May 2020.').relation).toBe('within');
  });

  it('[R25] from … to … lasted, between … and … lies within', () => {
    const lasted = { stated: '2031-06-03/2031-06-08', relation: 'lasted' };
    expect(only('During the period of June 3 to 8, 2031, they met.')).toMatchObject(lasted);
    expect(only('They met from June 3 to June 8, 2031.')).toMatchObject(lasted);
    expect(only('They met 3-8 June 2031 in the hall.')).toMatchObject(lasted);
    expect(only('He fell between 3 and 8 June 2031.')).toMatchObject({ ...lasted, relation: 'within' });
    expect(only('The camp stood in 2018-2020.').stated).toBe('2018/2020');
    expect(only('The camp stood in 2018-20.').stated).toBe('2018/2020');
  });

  it('[R25] an interval covers both of its days, whatever they are', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = [formatDate(a), formatDate(b)].sort() as [string, string];
        const write = (edtf: string) =>
          `${MONTHS[Number(edtf.slice(5, 7)) - 1]} ${Number(edtf.slice(8))}, ${edtf.slice(0, 4)}`;
        const when = only(`The watch lasted from ${write(from)} to ${write(to)} in all.`);
        expect(bounds(when.stated!)).toEqual({ min: from, max: to });
      }),
    );
  });

  it('[R26] a month of "that year" keeps the month as stated and the year as a distance', () => {
    expect(said('It was closed in December of that year.')).toEqual({
      words: 'in December of that year',
      stated: 'XXXX-12',
      relative: { anchor: 'previous', unit: 'year', offset: 0 },
      relation: 'on',
    });
    expect(only('It was closed on 3 May of the same year.').stated).toBe('XXXX-05-03');
  });

  it('[R26] a distance keeps its anchor, its unit and whether it is exact', () => {
    const relative = (text: string) => only(text).relative;
    expect(relative('He said so yesterday.')).toEqual({ anchor: 'publication', unit: 'day', offset: -1 });
    expect(relative('It was reported on Monday morning.')).toEqual({
      anchor: 'publication',
      unit: 'weekday',
      weekday: 1,
    });
    expect(relative('They came last week.')).toEqual({ anchor: 'publication', unit: 'week', offset: -1 });
    expect(relative('They came two years ago.')).toEqual({ anchor: 'publication', unit: 'year', offset: -2 });
    expect(relative('He had arrived a day earlier.')).toEqual({ anchor: 'previous', unit: 'day', offset: -1 });
    expect(relative('They left the next day.')).toEqual({ anchor: 'previous', unit: 'day', offset: 1 });
    expect(relative('They left the same day.')).toEqual({ anchor: 'previous', unit: 'day', offset: 0 });
    expect(relative('He died three weeks after his arrest.')).toEqual({
      anchor: 'event',
      unit: 'week',
      offset: 3,
      act: 'arrest',
    });
    expect(relative('She spoke two days after returning.')).toEqual({
      anchor: 'event',
      unit: 'day',
      offset: 2,
      act: 'travel',
    });
    expect(only('They met several weeks after her trial.')).toMatchObject({
      relation: 'after',
      relative: { anchor: 'event', unit: 'week', vague: true, act: 'trial' },
    });
    expect(only('It came more than two years ago.')).toMatchObject({
      relation: 'before',
      relative: { offset: -2, vague: true },
    });
    expect(only('He had said so earlier.')).toMatchObject({ relation: 'before', relative: { anchor: 'previous' } });
    expect(only('It came over a month after the raid.')).toMatchObject({
      relation: 'after',
      relative: { act: 'attack' },
    });
    expect(relative('It ended hours later.')).toEqual({ anchor: 'previous', unit: 'day', offset: 0, vague: true });
    expect(only('In the more than five months since, nothing came.')).toMatchObject({
      relation: 'since',
      relative: { anchor: 'previous' },
    });
  });

  it('[R26] the number of a distance is the number that is written', () => {
    const units = fc.constantFrom('day', 'week', 'month', 'year');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), units, fc.boolean(), (count, unit, ago) => {
        const { relative } = only(`They met ${count} ${unit}s ${ago ? 'ago' : 'later'}.`);
        expect(relative).toEqual({ anchor: ago ? 'publication' : 'previous', unit, offset: ago ? -count : count });
      }),
    );
  });

  it('[R26] the weekend is about its Saturday, and what lies in "the last week of" something is a part of that', () => {
    expect(only('He died over the weekend.').relative).toEqual({
      anchor: 'publication',
      unit: 'weekday',
      weekday: 6,
      vague: true,
    });
    expect(only('He was convicted last month of murder.').relative).toMatchObject({ unit: 'month', offset: -1 });
  });

  it('[R26] a length is no distance', () => {
    expect(read('She stayed at home for a week following the trial.')).toEqual([]);
    expect(read('He was held for two weeks after his arrest.')).toEqual([]);
  });

  it('[R28] a year describes what happened in it, not what was built in it', () => {
    expect(only('He spoke of the 2010 violence there.').stated).toBe('2010');
    expect(only('He spoke of the 1931 killings there.').stated).toBe('1931');
    expect(read('He drove a 2014 Audi home.')).toEqual([]);
  });

  it('[R28] a time that describes a noun is a time too', () => {
    expect(said('In a March 2019 speech he said so.')).toEqual({
      words: 'March 2019',
      stated: '2019-03',
      relation: 'on',
    });
    expect(said('She joined the January protests.')).toEqual({ words: 'January', stated: 'XXXX-01', relation: 'on' });
    expect(only("He took part in last week's protests.").words).toBe('last week');
  });

  it('[R29] holds for any text: exact words, in order, never over each other', () => {
    const scraps = fc.constantFrom(
      'May ',
      '5',
      ' to ',
      ', ',
      '2022',
      '.',
      '/',
      'Monday ',
      'two ',
      'days ',
      'after ',
      'in ',
      'since ',
      '-',
      '’s ',
      'a ',
      '31 ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let last = 0;
        for (const mention of recogniseTimes(analysisOf(any), timeWords)) {
          const { start, end, words, stated } = mention.when;
          expect(any.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(mention.head).toBeGreaterThanOrEqual(mention.from);
          expect(mention.head).toBeLessThan(mention.to);
          if (stated) expect(stated).toMatch(/^[{}0-9X,/-]+$/);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
