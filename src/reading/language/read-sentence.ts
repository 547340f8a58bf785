import { type Annotation, annotate } from './annotate.ts';
import type { LanguageModel } from './model.ts';
import { REPAIRS } from './repairs.ts';
import type { LanguageRules } from './rules.ts';

/** Reads one sentence, given its words as spelled: what the models say, then the repairs of the tree in their order. */
export const readSentence = (forms: readonly string[], model: LanguageModel, rules: LanguageRules): Annotation => {
  const found = annotate(forms, model, { fixedTags: rules.fixedTags, undergone: rules.trees.undergone });
  for (const repair of REPAIRS) repair.apply({ forms, ...found }, rules.trees);
  return found;
};
