import { wordsIn } from './words-in.ts';

const INTL = { timeZone: 'UTC' } as const;

/** A day of no year in particular that has the month and the day; a leap year has them all. */
const dated = (day: number, month: number, year = 2000): Date => new Date(Date.UTC(year, month - 1, day));

/** Dates as the browser writes them in a language that every browser knows. */
const byIntl = (language: 'en-GB' | 'ru') => {
  const month = new Intl.DateTimeFormat(language, { ...INTL, month: 'short' });
  const day = new Intl.DateTimeFormat(language, { ...INTL, day: 'numeric', month: 'short' });
  const full = new Intl.DateTimeFormat(language, { ...INTL, day: 'numeric', month: 'long', year: 'numeric' });
  return {
    shortMonth: (one: number) => month.format(dated(1, one)),
    shortDay: (one: number, of: number) => day.format(dated(one, of)),
    fullDay: (one: number, of: number, year: number) => full.format(dated(one, of, year)),
  };
};

/** Browsers come without the months of Kazakh and Kyrgyz and write "M04" in their stead: these are those of the Unicode CLDR. */
const KAZAKH = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];
const KAZAKH_SHORT = ['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.', 'жел.'];
const KYRGYZ = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];
const KYRGYZ_SHORT = ['янв.', 'фев.', 'мар.', 'апр.', 'май', 'июн.', 'июл.', 'авг.', 'сен.', 'окт.', 'ноя.', 'дек.'];

const nth = (names: readonly string[], month: number): string => names[month - 1] ?? '';

/** How dates are drawn. */
export const timeWords = wordsIn({
  en: {
    ...byIntl('en-GB'),
    day: 'a day',
    within: 'somewhere within',
    open: 'one end open',
    inferred: 'inferred',
    contested: 'contested',
    said: 'when it was said',
  },
  ru: {
    ...byIntl('ru'),
    day: 'день',
    within: 'где-то в этих пределах',
    open: 'один край открыт',
    inferred: 'выведено',
    contested: 'оспаривается',
    said: 'когда об этом сказано',
  },
  kk: {
    shortMonth: (month: number) => nth(KAZAKH_SHORT, month),
    shortDay: (day: number, month: number) => `${day} ${nth(KAZAKH_SHORT, month)}`,
    fullDay: (day: number, month: number, year: number) => `${year} ж. ${day} ${nth(KAZAKH, month)}`,
    day: 'бір күн',
    within: 'осы аралықта',
    open: 'бір шеті ашық',
    inferred: 'жанама анықталған',
    contested: 'даулы',
    said: 'қашан айтылғаны',
  },
  ky: {
    shortMonth: (month: number) => nth(KYRGYZ_SHORT, month),
    shortDay: (day: number, month: number) => `${day}-${nth(KYRGYZ_SHORT, month)}`,
    fullDay: (day: number, month: number, year: number) => `${year}-ж. ${day}-${nth(KYRGYZ, month)}`,
    day: 'бир күн',
    within: 'ушул аралыкта',
    open: 'бир учу ачык',
    inferred: 'тыянак чыгарылган',
    contested: 'талаштуу',
    said: 'качан айтылганы',
  },
});
