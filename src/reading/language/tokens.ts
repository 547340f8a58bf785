/** What a language tells the tokeniser; lists are in lower case. Lives in `languages/<language>/tokens.ts`. */
export type TokenRules = {
  /** Abbreviations with their full stop that stand before a name or number and never end a sentence: "mr.", "gen.". */
  readonly titles: ReadonlySet<string>;
  /** Other abbreviations with their full stop: they may end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations only before a digit: "no." */
  readonly numbered: ReadonlySet<string>;
  /** Endings that are words of their own, matched at the end of a word, longest first; the apostrophe is '. */
  readonly clitics: readonly string[];
  /** Words written as one and read as two: where the second begins. */
  readonly contractions: ReadonlyMap<string, number>;
  /** First halves of hyphenated words that stay one word with the second: "anti" in "anti-government". */
  readonly prefixes: ReadonlySet<string>;
  /** Words which, capitalised after an abbreviation, begin a sentence. */
  readonly starters: ReadonlySet<string>;
  /** Words in capitals before a colon that are no place of a dateline: "note". */
  readonly labels: ReadonlySet<string>;
  /** Months, which a dateline may hold. */
  readonly months: ReadonlySet<string>;
};
