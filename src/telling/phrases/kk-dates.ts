import type { EdtfShape } from '../edtf-shape.ts';
import type { Phrases } from './phrases.ts';

/** A noun as it stands alone, where something begins (шығыс септік) and where it ends (барыс септік). */
type Forms = Readonly<Record<'alone' | 'from' | 'to', string>>;
type Form = keyof Forms;

const noun = (stem: string, from: string, to: string): Forms => ({ alone: stem, from: stem + from, to: stem + to });

const MONTHS: readonly Forms[] = [
  noun('қаңтар', 'дан', 'ға'),
  noun('ақпан', 'нан', 'ға'),
  noun('наурыз', 'дан', 'ға'),
  noun('сәуір', 'ден', 'ге'),
  noun('мамыр', 'дан', 'ға'),
  noun('маусым', 'нан', 'ға'),
  noun('шілде', 'ден', 'ге'),
  noun('тамыз', 'дан', 'ға'),
  noun('қыркүйек', 'тен', 'ке'),
  noun('қазан', 'нан', 'ға'),
  noun('қараша', 'дан', 'ға'),
  noun('желтоқсан', 'нан', 'ға'),
];
const SEASONS: readonly Forms[] = [
  noun('көктем', 'нен', 'ге'),
  noun('жаз', 'дан', 'ға'),
  noun('күз', 'ден', 'ге'),
  noun('қыс', 'тан', 'қа'),
];
const YEAR = noun('жыл', 'дан', 'ға');
const YEARS = noun('жылдар', 'дан', 'ға');
const DAY = noun('күн', 'нен', 'ге');
const DATE = noun('күні', 'нен', 'не');

type Day = Extract<EdtfShape, { kind: 'date' }>;

const ofYear = (year: number | undefined): string => (year === undefined ? '' : `${year} ж. `);

const plainDate = ({ year, month, day }: Omit<Day, 'kind' | 'about' | 'uncertain'>, form: Form): string => {
  const named = month === undefined ? undefined : MONTHS[month - 1];
  if (named === undefined)
    return day === undefined ? `${year} ${YEAR[form]}` : `${ofYear(year)}айы көрсетілмеген ${day}-${DAY[form]}`;
  const told = `${ofYear(year)}${day === undefined ? '' : `${day} `}${named[form]}`;
  return year === undefined ? `${told} (жылы көрсетілмеген)` : told;
};

const withMarks = (date: Day, form: Form): string => {
  const plain = plainDate(date, form);
  const about = date.about ? `шамамен ${plain}` : plain;
  return date.uncertain ? `${about} (хабарланғандай, бірақ анық емес)` : about;
};

const isPlain = (shape: EdtfShape): shape is Day => shape.kind === 'date' && !shape.about && !shape.uncertain;

/** Two dates of one year: the second need not name it again. */
const inOneYear = (from: EdtfShape, to: EdtfShape): to is Day =>
  isPlain(from) &&
  isPlain(to) &&
  from.year !== undefined &&
  from.year === to.year &&
  from.month !== undefined &&
  to.month !== undefined;

const monthAndDay = (date: Day, form: Form): string =>
  plainDate({ ...date, year: 0 }, form).replace(`${ofYear(0)}`, '');

/** "2022 ж. 7–10 қаңтар аралығында": one moment somewhere between two days. */
const between = (from: EdtfShape, to: EdtfShape): string => {
  if (isPlain(from) && inOneYear(from, to)) {
    const days = from.day !== undefined && to.day !== undefined;
    if (from.month === to.month && days)
      return `${ofYear(from.year)}${from.day}–${monthAndDay(to, 'alone')} аралығында`;
    return `${say(from)} – ${monthAndDay(to, 'alone')} аралығында`;
  }
  const years = isPlain(from) && isPlain(to) && from.month === undefined && to.month === undefined;
  if (years && from.day === undefined && to.day === undefined)
    return `${from.year}–${to.year} ${YEARS.alone} аралығында`;
  return `${say(from)} – ${say(to)} аралығында`;
};

/** "2022 ж. 7 қаңтардан 10 ақпанға дейін": a time that lasted. */
const through = (from: EdtfShape, to: EdtfShape): string =>
  `${inForm(from, 'from')} ${inOneYear(from, to) ? monthAndDay(to, 'to') : inForm(to, 'to')} дейін`;

/** One date in a case; what is not one date stands as it is, with a word that takes the case. */
const inForm = (shape: EdtfShape, form: Form): string => {
  switch (shape.kind) {
    case 'date':
      return withMarks(shape, form);
    case 'decade':
      return shape.years === 10
        ? `${shape.firstYear}-${YEARS[form]}`
        : `${shape.firstYear}–${shape.firstYear + 99} ${YEARS[form]}`;
    case 'season':
      return `${ofYear(shape.year)}${SEASONS[shape.season - 1]?.[form]}`;
    default:
      return form === 'alone' ? say(shape) : `${say(shape)} ${DATE[form]}`;
  }
};

const say = (shape: EdtfShape): string => {
  switch (shape.kind) {
    case 'moment':
      if (shape.from && shape.to) return between(shape.from, shape.to);
      if (shape.from) return `${inForm(shape.from, 'from')} ерте емес`;
      return shape.to ? `${inForm(shape.to, 'from')} кеш емес` : NOT_KNOWN;
    case 'lasting':
      if (shape.from && shape.to) return through(shape.from, shape.to);
      if (shape.from)
        return shape.ongoing
          ? `${inForm(shape.from, 'from')} бері`
          : `${inForm(shape.from, 'from')} бастап, соңы белгісіз`;
      return shape.to ? `${inForm(shape.to, 'to')} дейін` : NOT_KNOWN;
    case 'one-of':
      return shape.dates.map(say).join(' немесе ');
    case 'all-of':
      return shape.dates.map(say).join(' және ');
    case 'other':
      return shape.edtf;
    default:
      return inForm(shape, 'alone');
  }
};

const NOT_KNOWN = 'күні белгісіз';

const because = (reason: string): string => (reason === '' ? '' : `: ${reason}`);

const since = (why: string): string => (why === '' ? '' : `, себебі ${why}`);

/** Kazakh dates: year, day, month, as they are written in Kazakhstan, and never more precision than was stated. */
export const kazakhDates: Phrases['date'] = {
  say,
  inferred: (stated, inferred, reason) => `${stated} (${inferred}${because(reason)})`,
  fromWords: (words, inferred, reason) =>
    `${inferred}, «${words}» деген сөздер бойынша жанама анықталған${because(reason)}`,
  onlyInferred: (inferred, reason) => `${inferred}, жанама анықталған${because(reason)}`,
  onlyWords: (words) => `«${words}», күні анықталмаған`,
  bounded: (min, max) =>
    [
      ...(min === undefined ? [] : [`ең ертесі — ${min.day}${since(min.why)}`]),
      ...(max === undefined ? [] : [`ең кеші — ${max.day}${since(max.why)}`]),
    ].join('; '),
  chained: (reasons) => reasons.join('; ал бұған негіз: '),
  notKnown: NOT_KNOWN,
};
