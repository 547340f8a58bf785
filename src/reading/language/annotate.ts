import { lemmaOf } from './lemmas.ts';
import { hashText, mix } from './linear.ts';
import type { LanguageModel } from './model.ts';
import { markMorphology } from './morphology.ts';
import { labelNames } from './names.ts';
import type { ParseWords } from './parse-features.ts';
import { parseWords } from './parser.ts';
import { tagWords } from './tagger.ts';
import { readWords, type Words } from './words.ts';

/** What the models say about one sentence's words; heads are indexes, -1 for the root. */
export type Annotation = {
  readonly upos: string[];
  readonly feats: string[];
  readonly lemmas: string[];
  readonly heads: number[];
  readonly deprels: string[];
  readonly names: string[];
};

/** Tag of the artificial root word, outside every inventory. */
const ROOT = 62;

/** The parser's view of tagged words, with the artificial root as the last one. */
export const parserWords = (
  words: Words,
  tags: Uint8Array,
  bundles: Uint16Array,
  lemmas: readonly string[],
): ParseWords => {
  const { count } = words;
  const view = {
    count,
    form: new Int32Array(count + 1),
    lemma: new Int32Array(count + 1),
    tag: new Int32Array(count + 1),
    marked: new Int32Array(count + 1),
  };
  for (let i = 0; i < count; i++) {
    view.form[i] = words.low[i]!;
    view.lemma[i] = hashText(lemmas[i]!.toLowerCase(), 9);
    view.tag[i] = tags[i]!;
    view.marked[i] = mix(tags[i]! + 1, bundles[i]!);
  }
  view.form[count] = view.lemma[count] = view.tag[count] = view.marked[count] = ROOT;
  return view;
};

/**
 * Tags, lemmatises, parses and labels one sentence. `forms` are its words as spelled; `fixed` gives the tag of forms
 * (in lower case) that can only be one.
 */
export const annotate = (
  forms: readonly string[],
  model: LanguageModel,
  fixed: ReadonlyMap<string, string> = new Map(),
): Annotation => {
  const words = readWords(forms);
  const tags = tagWords(words, model.tagger);
  forms.forEach((form, i) => {
    const tag = model.tags.indexOf(fixed.get(form.toLowerCase()) ?? '');
    if (tag >= 0) tags[i] = tag;
  });
  const bundles = markMorphology(words, tags, model.morphology, model.bundles);
  const upos = Array.from(tags, (tag) => model.tags[tag]!);
  const feats = Array.from(bundles, (bundle, i) => model.bundles.ofTag[tags[i]!]![bundle]?.text ?? '');
  const lemmas = words.forms.map((form, i) => lemmaOf(form, upos[i]!, feats[i]!, model.lemmas));
  const state = parseWords(parserWords(words, tags, bundles, lemmas), model.parser, model.moves, model.root);
  const labels = labelNames(words, tags, model.names);
  return {
    upos,
    feats,
    lemmas,
    heads: Array.from({ length: words.count }, (_, i) => (state.heads[i] === words.count ? -1 : state.heads[i]!)),
    deprels: Array.from({ length: words.count }, (_, i) => model.labels[state.labels[i]!]!),
    names: Array.from(labels, (label) => model.names.labels[label]!),
  };
};
