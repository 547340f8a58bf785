import type { Content } from '../../model/index.ts';

type Quantity = Extract<Content, { kind: 'figure' }>['quantity'];

/** The numbers that a count can mean; an end that is missing is open. Undefined where the words bound nothing ("many"). */
export type NumberRange = { readonly low: number; readonly high?: number };

/** Round words for numbers, with the least and the most that a careful writer means by them. */
const VAGUE: readonly (readonly [RegExp, number, number | undefined])[] = [
  [/\bmillions\b/i, 1_000_000, undefined],
  [/\bhundreds of thousands\b/i, 100_000, 999_999],
  [/\btens of thousands\b/i, 10_000, 99_999],
  [/\bthousands\b/i, 1000, 999_999],
  [/\bhundreds\b/i, 100, 9999],
  [/\b(?:dozens|scores|tens)\b/i, 20, 199],
  [/\b(?:a )?dozen\b/i, 10, 14],
  [/\bseveral\b/i, 3, 99],
  [/\b(?:a )?(?:few|handful)\b/i, 2, 20],
];
/** "about 300" and 310 can be one count: a tenth to either side. */
const ABOUT = 10;

/** The numbers a quantity can mean: "at least 238" is 238 and more, "thousands" a thousand and more. */
export const rangeOf = ({ words, min, max, qualifier }: Quantity): NumberRange | undefined => {
  const vague = VAGUE.find(([pattern]) => pattern.test(words));
  if (min === undefined && max === undefined) {
    if (vague === undefined) return undefined;
    return { low: vague[1], ...(vague[2] === undefined ? {} : { high: vague[2] }) };
  }
  if (qualifier === 'about' && min !== undefined && min === max)
    return { low: Math.floor(min - min / ABOUT), high: Math.ceil(min + min / ABOUT) };
  const low = min ?? 0;
  return { low, ...(max === undefined ? {} : { high: max }) };
};

/** Whether some number can be meant by both; what bounds nothing agrees with nothing and excludes nothing. */
export const canBeOne = (a: NumberRange, b: NumberRange): boolean =>
  a.low <= (b.high ?? Number.POSITIVE_INFINITY) && b.low <= (a.high ?? Number.POSITIVE_INFINITY);

/** Whether every number of `a` lies below every number of `b`. */
export const below = (a: NumberRange, b: NumberRange): boolean => a.high !== undefined && a.high < b.low;
