/** The form of a word that goes with a number: 1 день, 2 дня, 5 дней, 11 дней, 21 день. */
export const formFor = (n: number, one: string, few: string, many: string): string => {
  const whole = Math.abs(Math.trunc(n));
  const ones = whole % 10;
  const tens = Math.trunc((whole % 100) / 10);
  if (tens === 1) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
};

/** The same with its number before it. */
export const counted = (n: number, one: string, few: string, many: string): string =>
  `${n} ${formFor(n, one, few, many)}`;

/** A number that came in digits; words of a report that are no number count as many. */
export const numberIn = (words: string): number => (/^\d+$/.test(words) ? Number(words) : 0);

export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`;

/** Words that opened a sentence, inside one. */
export const lowered = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;

export const raised = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** Exact words, in the quotation marks of Russian print. */
export const quoted = (words: string): string => `«${words}»`;

/** What stands in brackets behind something, where there is anything. */
export const inBrackets = (words: string): string => (words === '' ? '' : ` (${words})`);
