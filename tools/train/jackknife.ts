import type { GoldSentence } from '../../bench/treebank/conllu.ts';
import { lemmaOf, readLemmas } from '../../src/reading/language/lemmas.ts';
import type { Choices } from '../../src/reading/language/linear.ts';
import { type Bundles, markMorphology } from '../../src/reading/language/morphology.ts';
import type { Margins } from '../../src/reading/language/parser-view.ts';
import { tagWords } from '../../src/reading/language/tagger.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { type Lesson, learnMorphology, learnTagger, type Progress } from './learn-tags.ts';
import { LARGEST_STORED, stored } from './learner.ts';
import type { Plan } from './plan.ts';

const FOLDS = 4;
/** The share of words about whose tag, or features, the parser is told a second opinion. */
const IN_DOUBT = 0.08;

/** What the models say of a sentence that they have not learnt from. */
export type Unseen = { readonly tags: Choices; readonly bundles: Choices; readonly lemmas: string[] };

/** `margins` are in units of the learners' own weights; see `scaled`. */
export type Jackknifed = { readonly unseen: readonly Unseen[]; readonly margins: Margins };

/**
 * Tags every sentence with models learnt from the other three quarters of the documents, so that the parser and the
 * name tagger learn from tags as wrong as those they will meet. Sets `tags` of the lessons to the tags so found.
 */
export const jackknife = (
  sentences: readonly GoldSentence[],
  lessons: readonly Lesson[],
  inventory: { readonly tags: readonly string[]; readonly bundles: Bundles },
  plan: Pick<Plan, 'bits' | 'epochs'>,
  report: (what: string) => Progress,
): Jackknifed => {
  const { bits, epochs } = plan;
  const { tags: names, bundles } = inventory;
  const folds = foldsOf(sentences);
  const tagged: Choices[] = [];
  const marked: Choices[] = [];
  const lemmatised: string[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = lessons.filter((_, i) => folds[i] !== fold);
    const say = report(`tagger without part ${fold + 1} of ${FOLDS}`);
    const tagger = stored(learnTagger(others, names.length, bits.tagger, epochs.tagger, say));
    lessons.forEach((lesson, i) => {
      if (folds[i] === fold) tagged[i] = unscaled(tagWords(lesson.words, tagger.linear), tagger.largest);
    });
  }
  lessons.forEach((lesson, i) => {
    lesson.tags = tagged[i]!.best;
  });
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = lessons.filter((_, i) => folds[i] !== fold);
    const say = report(`features without part ${fold + 1} of ${FOLDS}`);
    const morphology = stored(learnMorphology(others, bundles, bits.morphology, epochs.morphology, say));
    const lemmas = readLemmas(learnLemmas(sentences.filter((_, i) => folds[i] !== fold)));
    lessons.forEach(({ words, tags }, i) => {
      if (folds[i] !== fold) return;
      const chosen = markMorphology(words, tags, morphology.linear, bundles);
      marked[i] = unscaled(chosen, morphology.largest);
      const featsOf = (k: number): string => bundles.ofTag[tags[k]!]![chosen.best[k]!]?.text ?? '';
      lemmatised[i] = words.forms.map((form, k) => lemmaOf(form, names[tags[k]!]!, featsOf(k), lemmas));
    });
  }
  return {
    unseen: lessons.map((_, i) => ({ tags: tagged[i]!, bundles: marked[i]!, lemmas: lemmatised[i]! })),
    margins: { tag: marginOf(tagged), bundle: marginOf(marked) },
  };
};

/** Unit of unscaled margins: a thousandth of the learner's step. */
const UNIT = 1000;

/** Margins in thousandths of a learner's weight, comparable between learners whose stored weights differ in scale. */
const unscaled = (choices: Choices, largest: number): Choices => ({
  ...choices,
  margin: choices.margin.map((m) => (m === 0x7fffffff ? m : Math.round((m / LARGEST_STORED) * largest * UNIT))),
});

/** A margin of `Jackknifed` in terms of a stored model whose largest weight is `largest`. */
export const scaled = (margin: number, largest: number): number =>
  Math.round((margin / UNIT / largest) * LARGEST_STORED);

/** The margin that the share of words in doubt stays below. */
const marginOf = (choices: readonly Choices[]): number => {
  const all = Int32Array.from(choices.flatMap(({ margin }) => [...margin])).sort();
  return all[Math.floor(all.length * IN_DOUBT)]!;
};

/** Documents go to the parts in turn, so that every part holds every genre. */
const foldsOf = (sentences: readonly GoldSentence[]): number[] => {
  const order = new Map<string, number>();
  return sentences.map(({ document }) => {
    const known = order.get(document) ?? order.size;
    order.set(document, known);
    return known % FOLDS;
  });
};
