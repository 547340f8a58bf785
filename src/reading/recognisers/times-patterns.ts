import type { Atom } from './atoms.ts';
import { SLOTS } from './times-slots.ts';
import type { Slot, SlotFound, TimeWords } from './times-words.ts';

/**
 * A way to say a time, written as elements parted by blanks: `MONTH DAY ,? YEAR`. A word in capitals is a class of
 * slot (times-slots.ts), anything else stands for itself in lower case; `a|b` is either, a last `?` makes it optional.
 */
type Pattern = readonly Element[];
type Element = { readonly either: readonly string[]; readonly optional: boolean };

/** Patterns with what each means, found by what they can begin with. */
export type PatternSet<T> = {
  readonly entries: readonly { readonly pattern: Pattern; readonly meaning: T }[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byClass: ReadonlyMap<string, readonly number[]>;
};

/** What a pattern found: its slots in order and the atom after it. */
export type PatternMatch<T> = { readonly slots: readonly Slot[]; readonly end: number; readonly meaning: T };

/** One sentence being searched. What was looked for once at an atom is remembered: patterns share their beginnings. */
export type Scan = {
  readonly atoms: readonly Atom[];
  readonly words: TimeWords;
  /** The slot of a class at an atom. */
  slot(name: string, at: number): SlotFound | undefined;
  /** All patterns of a set that match at an atom, each at its longest, in the order of the set. */
  matches<T>(set: PatternSet<T>, at: number): readonly PatternMatch<T>[];
};

const compile = (pattern: string): Pattern =>
  pattern.split(' ').map((element) => {
    const optional = element.length > 1 && element.endsWith('?');
    const either = (optional ? element.slice(0, -1) : element).split('|');
    for (const one of either)
      if (/^[A-Z]+$/.test(one) && !Object.hasOwn(SLOTS, one))
        throw new RangeError(`time pattern "${pattern}": there is no class ${one}`);
    return { either, optional };
  });

/** Reads patterns. Throws a RangeError that names the pattern where it names a class that does not exist. */
export const patternSet = <T>(list: readonly (readonly [string, T])[]): PatternSet<T> => {
  const byWord = new Map<string, number[]>();
  const byClass = new Map<string, number[]>();
  const entries = list.map(([pattern, meaning]) => ({ pattern: compile(pattern), meaning }));
  entries.forEach(({ pattern }, index) => {
    for (const element of pattern) {
      for (const one of element.either) {
        const table = Object.hasOwn(SLOTS, one) ? byClass : byWord;
        table.set(one, [...(table.get(one) ?? []), index]);
      }
      if (!element.optional) break;
    }
  });
  return { entries, byWord, byClass };
};

const matchPattern = (
  pattern: Pattern,
  scan: Scan,
  at: number,
): { slots: readonly Slot[]; end: number } | undefined => {
  let best: { slots: readonly Slot[]; end: number } | undefined;
  const walk = (element: number, position: number, slots: readonly Slot[]): void => {
    const current = pattern[element];
    if (!current) {
      if (position > at && (best === undefined || position > best.end)) best = { slots, end: position };
      return;
    }
    for (const one of current.either) {
      if (Object.hasOwn(SLOTS, one)) {
        const found = scan.slot(one, position);
        if (found) walk(element + 1, found.end, [...slots, found.slot]);
      } else if (scan.atoms[position]?.lower === one) walk(element + 1, position + 1, slots);
    }
    if (current.optional) walk(element + 1, position, slots);
  };
  walk(0, at, []);
  return best;
};

/** Opens a sentence's atoms for searching. */
export const openScan = (atoms: readonly Atom[], words: TimeWords): Scan => {
  const slots = new Map<string, (SlotFound | null)[]>();
  const found = new Map<unknown, (readonly PatternMatch<never>[])[]>();
  const scan: Scan = {
    atoms,
    words,
    slot: (name, at) => {
      const known = slots.get(name) ?? [];
      if (known.length === 0) slots.set(name, known);
      const before = known[at];
      if (before !== undefined) return before ?? undefined;
      const slot = at < atoms.length ? SLOTS[name]?.(atoms, at, words) : undefined;
      known[at] = slot ?? null;
      return slot;
    },
    matches: <T>(set: PatternSet<T>, at: number) => {
      const lists = (found.get(set) ?? []) as (readonly PatternMatch<T>[])[];
      if (lists.length === 0) found.set(set, lists as (readonly PatternMatch<never>[])[]);
      const before = lists[at];
      if (before) return before;
      const candidates = new Set(set.byWord.get(atoms[at]?.lower ?? '') ?? []);
      for (const [name, list] of set.byClass) if (scan.slot(name, at)) for (const index of list) candidates.add(index);
      const matched = [...candidates]
        .sort((a, b) => a - b)
        .flatMap((index) => {
          const entry = set.entries[index];
          const match = entry && matchPattern(entry.pattern, scan, at);
          return entry && match ? [{ ...match, meaning: entry.meaning }] : [];
        });
      lists[at] = matched;
      return matched;
    },
  };
  return scan;
};
