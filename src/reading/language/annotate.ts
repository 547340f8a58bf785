import { findAsides, parseAroundAsides } from './asides.ts';
import { lemmaOf } from './lemmas.ts';
import type { LanguageModel } from './model.ts';
import { markMorphology } from './morphology.ts';
import { labelNames } from './names.ts';
import { CERTAIN, parserWords } from './parser-view.ts';
import { tagWords } from './tagger.ts';
import { readWords } from './words.ts';

/** What the models say about one sentence's words; heads are indexes, -1 for the root. */
export type Annotation = {
  readonly upos: string[];
  readonly feats: string[];
  readonly lemmas: string[];
  readonly heads: number[];
  readonly deprels: string[];
  readonly names: string[];
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
