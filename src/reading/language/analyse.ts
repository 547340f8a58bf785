import type { Sentence, Span, Token } from '../../model/index.ts';
import { findDateline } from './dateline.ts';
import type { LanguageModel } from './model.ts';
import { readSentence } from './read-sentence.ts';
import type { LanguageRules } from './rules.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';

/**
 * Reads the words of a text: sentences with tags, lemmas, features, a Universal Dependencies tree and names.
 * `spans` are the blocks of prose in UTF-16 offsets of `text`; no sentence crosses their edges. A dateline that opens
 * a block is kept on the block's first sentence as `dateline`, outside its words. Offsets that come out are UTF-16.
 */
export const analyse = (
  text: string,
  spans: readonly Span[],
  model: LanguageModel,
  rules: LanguageRules,
): Sentence[] => {
  const sentences: Sentence[] = [];
  for (const { start, end } of spans) {
    const opening = findDateline(text, start, end, rules.tokens);
    const words = tokenise(text, opening?.end ?? start, end, rules.tokens);
    for (const { from, to } of splitSentences(text, words, rules.tokens)) {
      const tokens = readTokens(text, words.slice(from, to), model, rules);
      const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
      sentences.push(
        from === 0 && opening !== undefined ? { ...span, tokens, dateline: opening.dateline } : { ...span, tokens },
      );
    }
  }
  return sentences;
};

/** Reads one sentence, given the places of its words. */
const readTokens = (text: string, words: readonly Span[], model: LanguageModel, rules: LanguageRules): Token[] => {
  const forms = words.map(({ start, end }) => text.slice(start, end));
  const { lemmas, upos, feats, heads, deprels, names } = readSentence(forms, model, rules);
  return words.map(({ start, end }, i) => ({
    start,
    end,
    form: forms[i]!,
    lemma: lemmas[i]!,
    upos: upos[i]!,
    feats: feats[i]!,
    head: heads[i]!,
    deprel: deprels[i]!,
    name: names[i]!,
  }));
};
