import type { HiddenSpan } from './hidden-spans.ts';

/** What stands where a name was that is given to nobody. */
export const GAP = '[▮▮▮]';

/** The code that stands for the `nth` hidden person: `▮A▮` to `▮Z▮`, then `▮AA▮`. Telling says it in words. */
export const pseudonymCode = (nth: number): string => {
  let letters = '';
  for (let left = nth + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `▮${letters}▮`;
};

/** Every code inside a text, with its letters. */
export const CODES = /▮([A-Z]{1,4})▮/gu;

/** A text with its hidden names replaced, and where each place of the old text went (UTF-16 offsets). */
export type MaskedText = {
  readonly text: string;
  /** The place of a passage's start: inside a name that went, the start of what stands for it. */
  readonly start: (at: number) => number;
  readonly end: (at: number) => number;
};

/** Replaces spans, which come in order and do not overlap. */
export const maskedText = (text: string, spans: readonly HiddenSpan[], codes: readonly string[]): MaskedText => {
  let out = '';
  let at = 0;
  const moved = spans.map(({ start, end, person }) => {
    out += text.slice(at, start);
    const code = person === undefined ? undefined : codes[person];
    const placed = out.length;
    out += code === undefined ? GAP : `[${code}]`;
    at = end;
    return { start, end, placed, after: out.length };
  });
  out += text.slice(at);
  const place = (where: number, inside: 'placed' | 'after'): number => {
    let low = 0;
    let high = moved.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((moved[middle]?.start ?? 0) < where) low = middle + 1;
      else high = middle;
    }
    const before = moved[low - 1];
    if (before === undefined) return where;
    return where < before.end ? before[inside] : before.after + (where - before.end);
  };
  return { text: out, start: (where) => place(where, 'placed'), end: (where) => place(where, 'after') };
};
