import { findAsides, parseAroundAsides } from './asides.ts';
import { lemmaOf } from './lemmas.ts';
import { type Choices, hashText, mix } from './linear.ts';
import type { LanguageModel } from './model.ts';
import { markMorphology } from './morphology.ts';
import { ROOT_TAG } from './moves.ts';
import { labelNames } from './names.ts';
import type { ParseWords } from './parse-features.ts';
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

/** A margin that no doubt comes near. */
const CERTAIN = 0x7fffffff;

/** How near the second choice must come to the best for the parser to hear of it. */
export type Margins = { readonly tag: number; readonly bundle: number };

/** The parser's view of tagged words, with the artificial root as the last one. */
export const parserWords = (
  words: Words,
  tags: Choices,
  bundles: Choices,
  lemmas: readonly string[],
  margins: Margins,
): ParseWords => {
  const { count } = words;
  const view = {
    count,
    form: new Int32Array(count + 1),
    lemma: new Int32Array(count + 1),
    tag: new Int32Array(count + 1),
    marked: new Int32Array(count + 1),
    doubted: new Int32Array(count + 1),
  };
  for (let i = 0; i < count; i++) {
    const tag = tags.best[i]!;
    const marked = mix(tag + 1, bundles.best[i]!);
    const other = tags.margin[i]! < margins.tag ? tags.second[i]! : tag;
    const otherBundle = bundles.margin[i]! < margins.bundle ? bundles.second[i]! : bundles.best[i]!;
    view.form[i] = words.low[i]!;
    view.lemma[i] = hashText(lemmas[i]!.toLowerCase(), 9);
    view.tag[i] = tag;
    view.marked[i] = marked;
    view.doubted[i] = mix(mix(marked, other), otherBundle);
  }
  view.form[count] = view.lemma[count] = view.tag[count] = view.marked[count] = view.doubted[count] = ROOT_TAG;
  return view;
};

/** What a language knows of tags beside its weights. */
export type TagRules = {
  /** Forms in lower case that are always one part of speech, whatever stands around them. */
  readonly fixedTags: ReadonlyMap<string, string>;
  /** Lemmas of verbs whose participles are verbs even where they look like adjectives: "was detained". */
  readonly undergone: ReadonlySet<string>;
};

const PASSIVE = 'Tense=Past|VerbForm=Part|Voice=Pass';

/** The tag that the rules prescribe for a form, given the one the model chose. */
const ruledTag = (form: string, tag: string, model: LanguageModel, rules: TagRules): string => {
  const fixed = rules.fixedTags.get(form.toLowerCase());
  if (fixed !== undefined) return fixed;
  if (tag !== 'ADJ' && tag !== 'NOUN') return tag;
  const lemma = lemmaOf(form, 'VERB', PASSIVE, model.lemmas);
  const participle = lemma !== form.toLowerCase() && rules.undergone.has(lemma);
  return participle ? 'VERB' : tag;
};

/** Tags, lemmatises, parses and labels one sentence. `forms` are its words as spelled. */
export const annotate = (forms: readonly string[], model: LanguageModel, rules: TagRules): Annotation => {
  const words = readWords(forms, model.known);
  const tagged = tagWords(words, model.tagger);
  const tags = tagged.best;
  forms.forEach((form, i) => {
    const tag = model.tags.indexOf(ruledTag(form, model.tags[tags[i]!]!, model, rules));
    if (tag < 0 || tag === tags[i]) return;
    tags[i] = tag;
    tagged.margin[i] = CERTAIN;
  });
  const marked = markMorphology(words, tags, model.morphology, model.bundles);
  const upos = Array.from(tags, (tag) => model.tags[tag]!);
  const feats = Array.from(marked.best, (bundle, i) => model.bundles.ofTag[tags[i]!]![bundle]?.text ?? '');
  const lemmas = words.forms.map((form, i) => lemmaOf(form, upos[i]!, feats[i]!, model.lemmas));
  const view = parserWords(words, tagged, marked, lemmas, model.margins);
  const arcs = parseAroundAsides(view, upos, feats, findAsides(forms), model);
  const labels = labelNames(words, tags, model.names);
  return {
    upos,
    feats,
    lemmas,
    ...arcs,
    names: Array.from(labels, (label) => model.names.labels[label]!),
  };
};
