import type { Sentence, Span, Token } from '../../model/index.ts';
import { annotate } from './annotate.ts';
import { findDateline } from './dateline.ts';
import type { LanguageModel } from './model.ts';
import { REPAIRS } from './repairs.ts';
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
      const tokens = readSentence(text, words.slice(from, to), model, rules);
      const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
      sentences.push(
        from === 0 && opening !== undefined ? { ...span, tokens, dateline: opening.dateline } : { ...span, tokens },
      );
    }
  }
  return sentences;
};

/** Reads one sentence, given the places of its words. */
const readSentence = (text: string, words: readonly Span[], model: LanguageModel, rules: LanguageRules): Token[] => {
  const forms = words.map(({ start, end }) => text.slice(start, end));
  const found = annotate(forms, model, rules.fixedTags);
  const tree = {
    forms,
    lemmas: found.lemmas,
    upos: found.upos,
    feats: found.feats,
    heads: found.heads,
    deprels: found.deprels,
  };
  for (const repair of REPAIRS) repair.apply(tree, rules.trees);
  return words.map(({ start, end }, i) => ({
    start,
    end,
    form: forms[i]!,
    lemma: tree.lemmas[i]!,
    upos: tree.upos[i]!,
    feats: tree.feats[i]!,
    head: tree.heads[i]!,
    deprel: tree.deprels[i]!,
    name: found.names[i]!,
  }));
};
