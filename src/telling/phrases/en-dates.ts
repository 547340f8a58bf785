import type { EdtfShape } from '../edtf-shape.ts';
import type { Phrases } from './phrases.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

type Day = Extract<EdtfShape, { kind: 'date' }>;

const plainDate = ({ year, month, day }: Day): string => {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  if (name === undefined) {
    if (day === undefined) return String(year);
    return `day ${day} of a month not stated${year === undefined ? '' : `, ${year}`}`;
  }
  const dayAndMonth = day === undefined ? name : `${day} ${name}`;
  return year === undefined ? `${dayAndMonth}, year not stated` : `${dayAndMonth} ${year}`;
};

const withMarks = (date: Day): string => {
  const plain = plainDate(date);
  const about = date.about ? `about ${plain}` : plain;
  return date.uncertain ? `reportedly ${about} (uncertain)` : about;
};

/** "7 and 10 January 2022" rather than naming month and year twice. */
const pair = (from: EdtfShape, to: EdtfShape, joint: string): string => {
  if (from.kind === 'date' && to.kind === 'date' && !from.about && !to.about && !from.uncertain && !to.uncertain) {
    const sameYear = from.year !== undefined && from.year === to.year;
    const sameMonth = sameYear && from.month !== undefined && from.month === to.month;
    if (sameMonth && from.day !== undefined && to.day !== undefined) return `${from.day} ${joint} ${plainDate(to)}`;
    if (sameYear && from.month !== undefined && to.month !== undefined) {
      const { year: _year, ...first } = from;
      return `${plainDate(first).replace(', year not stated', '')} ${joint} ${plainDate(to)}`;
    }
  }
  return `${say(from)} ${joint} ${say(to)}`;
};

const say = (shape: EdtfShape): string => {
  switch (shape.kind) {
    case 'date':
      return withMarks(shape);
    case 'decade':
      return shape.years === 10 ? `the ${shape.firstYear}s` : `${shape.firstYear} to ${shape.firstYear + 99}`;
    case 'season':
      return `${SEASONS[shape.season - 1]} ${shape.year}`;
    case 'moment':
      if (shape.from && shape.to) return `between ${pair(shape.from, shape.to, 'and')}`;
      if (shape.from) return `not before ${say(shape.from)}`;
      return shape.to ? `by ${say(shape.to)}` : 'date not known';
    case 'lasting':
      if (shape.from && shape.to) return `from ${pair(shape.from, shape.to, 'to')}`;
      if (shape.from) return shape.ongoing ? `since ${say(shape.from)}` : `from ${say(shape.from)}, end not known`;
      return shape.to ? `until ${say(shape.to)}` : 'date not known';
    case 'one-of':
      return shape.dates.map(say).join(' or ');
    case 'all-of':
      return shape.dates.map(say).join(' and ');
    case 'other':
      return shape.edtf;
  }
};

const because = (reason: string): string => (reason === '' ? '' : `: ${reason}`);

const since = (why: string): string => (why === '' ? '' : `, since ${why}`);

/** English dates, by the display rules: day month year, and never more precision than was stated. */
export const englishDates: Phrases['date'] = {
  say,
  inferred: (stated, inferred, reason) => `${stated} (${inferred}${because(reason)})`,
  fromWords: (words, inferred, reason) => `${inferred}, inferred from “${words}”${because(reason)}`,
  onlyInferred: (inferred, reason) => `${inferred}, inferred${because(reason)}`,
  onlyWords: (words) => `“${words}”, no date worked out`,
  bounded: (min, max) =>
    [
      ...(min === undefined ? [] : [`not before ${min.day}${since(min.why)}`]),
      ...(max === undefined ? [] : [`not after ${max.day}${since(max.why)}`]),
    ].join(', and '),
  chained: (reasons) => reasons.join('; and that, since '),
  notKnown: 'date not known',
};
