import type { LanguageRules } from '../../language/rules.ts';
import { FIXED_TAGS } from './irregular-verbs.ts';
import { englishTokens } from './tokens.ts';
import { englishTrees } from './trees.ts';

/** What the language layer needs to know of English beside its weights. */
export const english: LanguageRules = { tokens: englishTokens, trees: englishTrees, fixedTags: FIXED_TAGS };
