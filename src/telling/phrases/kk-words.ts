/** "A, B және C". */
export const kazakhList = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} және ${items.at(-1)}`;

/** Words that opened a sentence, inside one. */
export const lowered = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;

/** Words that open a line. */
export const raised = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

export const kazakhQuote = (words: string): string => `«${words}»`;

const FEW = 3;

/** The first names of a long list, and how many more there are. */
export const fewOf = (names: readonly string[]): string =>
  names.length > FEW ? `${names.slice(0, FEW - 1).join(', ')} және тағы ${names.length - FEW + 1}` : kazakhList(names);
