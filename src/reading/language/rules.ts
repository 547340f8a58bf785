import type { TreeRules } from './repairs.ts';
import type { TokenRules } from './tokens.ts';

/** The word lists of one language that the language layer needs beside its weights. */
export type LanguageRules = {
  readonly tokens: TokenRules;
  readonly trees: TreeRules;
  /** Forms in lower case that are always one part of speech, whatever stands around them. */
  readonly fixedTags: ReadonlyMap<string, string>;
};
