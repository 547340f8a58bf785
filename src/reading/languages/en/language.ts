import type { LanguageRules } from '../../language/rules.ts';
import { ALWAYS_VERBS } from './irregular-verbs.ts';
import { englishTokens } from './tokens.ts';
import { englishTrees } from './trees.ts';

/** What the language layer needs to know of English beside its weights. */
export const english: LanguageRules = { tokens: englishTokens, trees: englishTrees, fixedTags: ALWAYS_VERBS };
