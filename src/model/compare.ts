/**
 * Order of two strings by UTF-16 code units, the same on every machine and in every locale.
 * Everything derived is sorted with this, never with localeCompare.
 */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A comparison of two records by the string that `key` takes from each. */
export const by =
  <T>(key: (value: T) => string) =>
  (a: T, b: T): number =>
    byCodeUnit(key(a), key(b));
