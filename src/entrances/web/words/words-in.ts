/** The languages of the page. */
export const LANGUAGES = ['en', 'ru', 'kk', 'ky'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  ky: 'Кыргызча',
};

/** Languages whose words no native reader has gone through yet. */
export const AWAITING_NATIVE_READER: ReadonlySet<Language> = new Set(['ru', 'kk', 'ky']);

// biome-ignore lint/suspicious/noExplicitAny: whatever arguments English takes, the others take.
type Word = string | ((...args: any[]) => string);
type Table = Readonly<Record<string, Word>>;

/** A table with the same keys, and functions of the same arguments, as the English one. */
type Alike<T extends Table> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : string;
};

/** The words of one part of the page in every language, side by side. */
export type Words<T extends Table> = Readonly<Record<Language, Alike<T>>>;

/**
 * Sets the languages of one part of the page side by side; a key that one of them lacks does not compile. `NoInfer` keeps
 * English the measure: what only another language has is an error too.
 */
export const wordsIn = <T extends Table>(all: {
  readonly en: T;
  readonly ru: NoInfer<Alike<T>>;
  readonly kk: NoInfer<Alike<T>>;
  readonly ky: NoInfer<Alike<T>>;
}): Words<T> => all as unknown as Words<T>;
