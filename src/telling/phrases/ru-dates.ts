import type { EdtfShape } from '../edtf-shape.ts';
import type { Phrases } from './phrases.ts';

/** The cases a date is told in: the plain one, "не ранее …", "между …". After "по" months stand as in the plain one. */
type Case = 'plain' | 'of' | 'with';

const STEMS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const HARD: ReadonlySet<number> = new Set([3, 8]);
const MAY = 5;
const SEASONS: Readonly<Record<Case, readonly string[]>> = {
  plain: ['весна', 'лето', 'осень', 'зима'],
  of: ['весны', 'лета', 'осени', 'зимы'],
  with: ['весной', 'летом', 'осенью', 'зимой'],
};

/** A month by its number in one case: январь, января, январём. */
const monthName = (month: number, as: Case): string | undefined => {
  const stem = STEMS[month - 1];
  if (stem === undefined) return undefined;
  if (as === 'of') return `${stem}${HARD.has(month) ? 'а' : 'я'}`;
  if (as === 'with')
    return `${stem}${HARD.has(month) ? 'ом' : month === MAY || month === 6 || month === 7 ? 'ем' : 'ём'}`;
  return `${stem}${HARD.has(month) ? '' : month === MAY ? 'й' : 'ь'}`;
};

type Day = Extract<EdtfShape, { kind: 'date' }>;

/** "5 января 2022 г.", "январь 2022 г.", "2022 г."; after a day the month stands in the genitive whatever the case. */
const plainDate = ({ year, month, day }: Day, as: Case): string => {
  const name = month === undefined ? undefined : monthName(month, day === undefined ? as : 'of');
  if (name === undefined) {
    if (day === undefined) return year === undefined ? 'дата не указана' : `${year} г.`;
    return `${day}-е число, месяц не указан${year === undefined ? '' : `, ${year} г.`}`;
  }
  const dayAndMonth = day === undefined ? name : `${day} ${name}`;
  return year === undefined ? `${dayAndMonth}, год не указан` : `${dayAndMonth} ${year} г.`;
};

const withMarks = (date: Day, as: Case): string => {
  const about = date.about ? `около ${plainDate(date, 'of')}` : plainDate(date, as);
  return date.uncertain ? `предположительно ${about}` : about;
};

/** "7 и 10 января 2022 г.": month and year are not told twice. */
const pair = (from: EdtfShape, to: EdtfShape, first: Case, joint: string, second: Case): string => {
  if (from.kind === 'date' && to.kind === 'date' && !from.about && !to.about && !from.uncertain && !to.uncertain) {
    const sameYear = from.year !== undefined && from.year === to.year;
    const sameMonth = sameYear && from.month !== undefined && from.month === to.month;
    if (sameMonth && from.day !== undefined && to.day !== undefined)
      return `${from.day} ${joint} ${plainDate(to, second)}`;
    if (sameYear && from.month !== undefined && to.month !== undefined) {
      const name = monthName(from.month, from.day === undefined ? first : 'of') ?? '';
      return `${from.day === undefined ? name : `${from.day} ${name}`} ${joint} ${plainDate(to, second)}`;
    }
  }
  return `${say(from, first)} ${joint} ${say(to, second)}`;
};

const decade = (firstYear: number, years: number, as: Case): string => {
  if (years === 10) return `${firstYear}-${as === 'of' ? 'х' : as === 'with' ? 'ми' : 'е'} гг.`;
  return `${firstYear}–${firstYear + 99} гг.`;
};

const say = (shape: EdtfShape, as: Case = 'plain'): string => {
  switch (shape.kind) {
    case 'date':
      return withMarks(shape, as);
    case 'decade':
      return decade(shape.firstYear, shape.years, as);
    case 'season':
      return `${SEASONS[as][shape.season - 1]} ${shape.year} г.`;
    case 'moment':
      if (shape.from && shape.to) return `между ${pair(shape.from, shape.to, 'with', 'и', 'with')}`;
      if (shape.from) return `не ранее ${say(shape.from, 'of')}`;
      return shape.to ? `не позднее ${say(shape.to, 'of')}` : 'дата неизвестна';
    case 'lasting':
      if (shape.from && shape.to) return `с ${pair(shape.from, shape.to, 'of', 'по', 'plain')}`;
      if (shape.from)
        return shape.ongoing ? `с ${say(shape.from, 'of')}` : `с ${say(shape.from, 'of')}, конец неизвестен`;
      return shape.to ? `до ${say(shape.to, 'of')}` : 'дата неизвестна';
    case 'one-of':
      return shape.dates.map((one) => say(one)).join(' или ');
    case 'all-of':
      return shape.dates.map((one) => say(one)).join(' и ');
    case 'other':
      return shape.edtf;
  }
};

const because = (reason: string): string => (reason === '' ? '' : `: ${reason}`);

const since = (why: string): string => (why === '' ? '' : `, поскольку ${why}`);

/** Russian dates: day, month, year, and never more precision than was stated. */
export const russianDates: Phrases['date'] = {
  say: (shape) => say(shape),
  inferred: (stated, inferred, reason) => `${stated} (${inferred}${because(reason)})`,
  fromWords: (words, inferred, reason) => `${inferred}, выведено из слов «${words}»${because(reason)}`,
  onlyInferred: (inferred, reason) => `${inferred}, выведено${because(reason)}`,
  onlyWords: (words) => `«${words}», дата не установлена`,
  bounded: (min, max) =>
    [
      ...(min === undefined ? [] : [`не ранее ${min.day}${since(min.why)}`]),
      ...(max === undefined ? [] : [`не позднее ${max.day}${since(max.why)}`]),
    ].join('; '),
  chained: (reasons) => reasons.join('; а это, поскольку '),
  notKnown: 'дата неизвестна',
};
