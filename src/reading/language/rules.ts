import type { TreeRules } from './repairs.ts';
import type { TokenRules } from './tokens.ts';

/** The word lists of one language that the language layer needs beside its weights. */
export type LanguageRules = { readonly tokens: TokenRules; readonly trees: TreeRules };
