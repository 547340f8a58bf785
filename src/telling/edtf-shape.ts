import { parseDate, type YearMonthDay } from '../model/index.ts';

/**
 * What an EDTF string means, taken apart so that a language can say it. `moment` is one moment somewhere between
 * two ends (`[A..B]`), `lasting` a time that lasted (`A/B`); an absent end is open or unknown.
 */
export type EdtfShape =
  | ({ readonly kind: 'date'; readonly about: boolean; readonly uncertain: boolean } & YearMonthDay)
  | { readonly kind: 'decade'; readonly firstYear: number; readonly years: number }
  | { readonly kind: 'season'; readonly year: number; readonly season: number }
  | {
      readonly kind: 'moment' | 'lasting';
      readonly from?: EdtfShape;
      readonly to?: EdtfShape;
      readonly ongoing: boolean;
    }
  | { readonly kind: 'one-of' | 'all-of'; readonly dates: readonly EdtfShape[] }
  | { readonly kind: 'other'; readonly edtf: string };

const oneDate = (edtf: string): EdtfShape => {
  const season = /^(\d{4})-2([1-4])$/.exec(edtf);
  if (season) return { kind: 'season', year: Number(season[1]), season: Number(season[2]) };
  const decade = /^(\d{2})(\dX|XX)$/.exec(edtf);
  if (decade) {
    const tens = decade[2] === 'XX' ? '00' : `${(decade[2] ?? '')[0]}0`;
    return { kind: 'decade', firstYear: Number(`${decade[1]}${tens}`), years: decade[2] === 'XX' ? 100 : 10 };
  }
  const mark = /[~?%]$/.exec(edtf)?.[0];
  const date = parseDate(edtf);
  if (date === undefined || (date.year === undefined && date.month === undefined && date.day === undefined))
    return { kind: 'other', edtf };
  return { kind: 'date', ...date, about: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
};

const ends = (kind: 'moment' | 'lasting', from: string, to: string): EdtfShape => ({
  kind,
  ...(from === '' || from === '..' ? {} : { from: oneDate(from) }),
  ...(to === '' || to === '..' ? {} : { to: oneDate(to) }),
  ongoing: kind === 'lasting' && to === '..',
});

/**
 * Takes an EDTF string apart (Library of Congress, 4 February 2019: level 1, and of level 2 the sets).
 * What it does not know becomes `other` with the string itself, to be shown as it stands; never throws.
 */
export const edtfShape = (edtf: string): EdtfShape => {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) {
    const inner = set[2] ?? '';
    const cut = inner.indexOf('..');
    if (cut >= 0 && !inner.includes(',')) return ends('moment', inner.slice(0, cut), inner.slice(cut + 2));
    return { kind: set[1] === '[' ? 'one-of' : 'all-of', dates: inner.split(',').map((part) => oneDate(part.trim())) };
  }
  const slash = edtf.indexOf('/');
  return slash < 0 ? oneDate(edtf) : ends('lasting', edtf.slice(0, slash), edtf.slice(slash + 1));
};
