import type { GoldSentence } from '../../bench/treebank/conllu.ts';
import { type KnownWords, learnWord, noKnownWords } from '../../src/reading/language/known-words.ts';
import { foldForm, plainForm, styleOf } from '../../src/reading/language/words.ts';
import type { Plan } from './plan.ts';

/**
 * The words that a language's models may know from the start: those that its treebanks write small inside prose more
 * often than with a capital, and the plan's lists of places, peoples and given names.
 */
export const learnKnownWords = (sentences: readonly GoldSentence[], lists: Plan['lists']): KnownWords => {
  const small = new Map<string, number>();
  for (const { forms } of sentences) {
    if (styleOf(forms) !== 'prose') continue;
    forms.forEach((raw, i) => {
      const form = plainForm(raw);
      const isSmall = form === form.toLowerCase();
      if (i > 0 || isSmall) small.set(foldForm(form), (small.get(foldForm(form)) ?? 0) + (isSmall ? 1 : -1));
    });
  }
  const known = noKnownWords();
  for (const [word, balance] of small) if (balance > 0 && /\p{L}/u.test(word)) learnWord(known, 0, word);
  [lists.places, lists.peoples, lists.givenNames].forEach((list, k) => {
    for (const name of list)
      for (const word of name.split(/[\s-]+/)) if (word.length > 2) learnWord(known, k + 1, foldForm(word));
  });
  return known;
};
