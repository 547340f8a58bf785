import type { Atom } from './atoms.ts';
import { SLOTS } from './times-slots.ts';
import type { Slot, TimeWords } from './times-words.ts';

/**
 * A way to say a time, written as elements parted by blanks: `MONTH DAY ,? YEAR`. A word in capitals is a class of
 * slot (times-slots.ts), anything else stands for itself in lower case; `a|b` is either, a last `?` makes it optional.
 */
export type Pattern = readonly Element[];
type Element = { readonly either: readonly string[]; readonly optional: boolean };

/** Reads a pattern. Throws a RangeError that names the pattern where it names a class that does not exist. */
export const compilePattern = (pattern: string): Pattern =>
  pattern.split(' ').map((element) => {
    const optional = element.length > 1 && element.endsWith('?');
    const either = (optional ? element.slice(0, -1) : element).split('|');
    for (const one of either)
      if (/^[A-Z]+$/.test(one) && !Object.hasOwn(SLOTS, one))
        throw new RangeError(`time pattern "${pattern}": there is no class ${one}`);
    return { either, optional };
  });

/** What a pattern found: its slots in order and the atom after it. */
export type PatternMatch = { readonly slots: readonly Slot[]; readonly end: number };

/** Matches a pattern at atom `at`; where optional elements allow several matches, the longest. */
export const matchPattern = (
  pattern: Pattern,
  atoms: readonly Atom[],
  at: number,
  words: TimeWords,
): PatternMatch | undefined => {
  let best: PatternMatch | undefined;
  const walk = (element: number, position: number, slots: readonly Slot[]): void => {
    const current = pattern[element];
    if (!current) {
      if (position > at && (best === undefined || position > best.end)) best = { slots, end: position };
      return;
    }
    for (const one of current.either) {
      const reader = SLOTS[one];
      if (reader) {
        const found = reader(atoms, position, words);
        if (found) walk(element + 1, found.end, [...slots, found.slot]);
      } else if (atoms[position]?.lower === one) walk(element + 1, position + 1, slots);
    }
    if (current.optional) walk(element + 1, position, slots);
  };
  walk(0, at, []);
  return best;
};
