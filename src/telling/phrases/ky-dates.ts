import type { EdtfShape } from '../edtf-shape.ts';
import type { Phrases } from './phrases.ts';

/** The cases that a date takes within a sentence: as it is, -дан (from), -га (up to), -дын (of). */
type Case = 'plain' | 'from' | 'to' | 'of';
type Forms = Readonly<Record<Case, string>>;

const forms = (plain: string, from: string, to: string, of: string): Forms => ({ plain, from, to, of });

/** Written out, since the vowel of the ending follows how a month is spoken: апрелден, but июлдан. */
const MONTHS: readonly Forms[] = [
  forms('январь', 'январдан', 'январга', 'январдын'),
  forms('февраль', 'февралдан', 'февралга', 'февралдын'),
  forms('март', 'марттан', 'мартка', 'марттын'),
  forms('апрель', 'апрелден', 'апрелге', 'апрелдин'),
  forms('май', 'майдан', 'майга', 'майдын'),
  forms('июнь', 'июндан', 'июнга', 'июндун'),
  forms('июль', 'июлдан', 'июлга', 'июлдун'),
  forms('август', 'августтан', 'августка', 'августтун'),
  forms('сентябрь', 'сентябрдан', 'сентябрга', 'сентябрдын'),
  forms('октябрь', 'октябрдан', 'октябрга', 'октябрдын'),
  forms('ноябрь', 'ноябрдан', 'ноябрга', 'ноябрдын'),
  forms('декабрь', 'декабрдан', 'декабрга', 'декабрдын'),
];
const SEASONS: readonly Forms[] = [
  forms('жазы', 'жазынан', 'жазына', 'жазынын'),
  forms('жайы', 'жайынан', 'жайына', 'жайынын'),
  forms('күзү', 'күзүнөн', 'күзүнө', 'күзүнүн'),
  forms('кышы', 'кышынан', 'кышына', 'кышынын'),
];
const YEAR = forms('жыл', 'жылдан', 'жылга', 'жылдын');
const YEARS = forms('жылдар', 'жылдардан', 'жылдарга', 'жылдардын');
const DAY = forms('күнү', 'күнүнөн', 'күнүнө', 'күнүнүн');

type Day = Extract<EdtfShape, { kind: 'date' }>;
/** A date in a case, and what is said about it after the whole phrase: what it lacks, and whether it is uncertain. */
type Said = { readonly text: string; readonly notes: readonly string[]; readonly uncertain?: boolean };

const plainDate = ({ year, month, day }: Day, as: Case): Said => {
  const name = month === undefined ? undefined : MONTHS[month - 1]?.[as];
  const before = year === undefined ? '' : `${year}-ж. `;
  const noYear = year === undefined ? ['жылы көрсөтүлгөн эмес'] : [];
  if (name !== undefined) return { text: `${before}${day === undefined ? name : `${day}-${name}`}`, notes: noYear };
  if (day === undefined) return { text: `${year}-${YEAR[as]}`, notes: [] };
  return { text: `${before}${day}-${DAY[as]}`, notes: ['айы көрсөтүлгөн эмес', ...noYear] };
};

const withMarks = (date: Day, as: Case): Said => {
  const { text, notes } = plainDate(date, as);
  return {
    text: date.about ? `болжол менен ${text}` : text,
    notes,
    uncertain: date.uncertain,
  };
};

const within = (shape: EdtfShape, as: Case): Said => {
  switch (shape.kind) {
    case 'date':
      return withMarks(shape, as);
    case 'decade':
      return shape.years === 10
        ? { text: `${shape.firstYear}-${YEARS[as]}`, notes: [] }
        : { text: `${shape.firstYear}–${shape.firstYear + 99}-${YEARS[as]}`, notes: [] };
    case 'season':
      return { text: `${shape.year}-жылдын ${SEASONS[shape.season - 1]?.[as] ?? ''}`, notes: [] };
    default:
      return { text: say(shape), notes: [] };
  }
};

const noted = (text: string, ...said: readonly Said[]): string => {
  const notes = [...new Set(said.flatMap((one) => one.notes))];
  const mark = said.some((one) => one.uncertain === true) ? ' (так эмес)' : '';
  return `${[text, ...notes].join(', ')}${mark}`;
};

const exact = (shape: EdtfShape): shape is Day => shape.kind === 'date' && !shape.about && !shape.uncertain;

/** The later end, without the year where the earlier one has said it: "2022-ж. 5-январдан 10-январга чейин". */
const laterEnd = (from: EdtfShape, to: EdtfShape): EdtfShape => {
  if (!exact(from) || !exact(to)) return to;
  if (from.year === undefined || from.year !== to.year || from.month === undefined || to.month === undefined) return to;
  const { year: _year, ...rest } = to;
  return rest;
};

/** Both ends of a span in their cases; a year that only the first end names is not missing from the second. */
const span = (from: EdtfShape, to: EdtfShape, cases: readonly [Case, Case], join: (a: string, b: string) => string) => {
  const [first, later] = [within(from, cases[0]), laterEnd(from, to)];
  const last = within(later, cases[1]);
  return noted(join(first.text, last.text), first, later === to ? last : { ...last, notes: [] });
};

const one = (shape: EdtfShape, as: Case, words: (text: string) => string): string => {
  const said = within(shape, as);
  return noted(words(said.text), said);
};

const say = (shape: EdtfShape): string => {
  switch (shape.kind) {
    case 'date':
    case 'decade':
    case 'season':
      return one(shape, 'plain', (text) => text);
    case 'moment': {
      const { from, to } = shape;
      if (from && to) return span(from, to, ['plain', 'of'], (a, b) => `${a} менен ${b} ортосунда`);
      if (from) return one(from, 'from', (text) => `${text} эрте эмес`);
      return to ? one(to, 'from', (text) => `${text} кеч эмес`) : 'датасы белгисиз';
    }
    case 'lasting': {
      const { from, to } = shape;
      if (from && to) return span(from, to, ['from', 'to'], (a, b) => `${a} ${b} чейин`);
      if (from)
        return one(from, 'from', (text) => (shape.ongoing ? `${text} бери` : `${text} баштап, аяктаганы белгисиз`));
      return to ? one(to, 'to', (text) => `${text} чейин`) : 'датасы белгисиз';
    }
    case 'one-of':
      return shape.dates.map(say).join(' же ');
    case 'all-of':
      return shape.dates.map(say).join(' жана ');
    case 'other':
      return shape.edtf;
  }
};

const because = (reason: string): string => (reason === '' ? '' : `: ${reason}`);

const since = (why: string): string => (why === '' ? '' : `, анткени ${why}`);

/** Kyrgyz dates: year, day and month, in the case that their sentence asks for, and never more precision than was stated. */
export const kyrgyzDates: Phrases['date'] = {
  say,
  inferred: (stated, inferred, reason) => `${stated} (${inferred}${because(reason)})`,
  fromWords: (words, inferred, reason) => `${inferred}, «${words}» деген сөздөрдөн чыгарылган${because(reason)}`,
  onlyInferred: (inferred, reason) => `${inferred}, тыянак чыгарылган${because(reason)}`,
  onlyWords: (words) => `«${words}», датасы аныкталган жок`,
  bounded: (min, max) =>
    [
      ...(min === undefined ? [] : [`эң эрте дегенде ${min.day}${since(min.why)}`]),
      ...(max === undefined ? [] : [`эң кеч дегенде ${max.day}${since(max.why)}`]),
    ].join('; '),
  chained: (reasons) => reasons.join('; бул болсо мындан билинет: '),
  notKnown: 'датасы белгисиз',
};
