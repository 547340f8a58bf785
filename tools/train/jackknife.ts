import type { GoldSentence } from '../../bench/conllu.ts';
import { lemmaOf, readLemmas } from '../../src/reading/language/lemmas.ts';
import { type Bundles, markMorphology } from '../../src/reading/language/morphology.ts';
import { tagWords } from '../../src/reading/language/tagger.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { type Lesson, learnMorphology, learnTagger, type Progress } from './learn-tags.ts';
import { stored } from './learner.ts';
import type { Plan } from './plan.ts';

const FOLDS = 4;

/** What the models say of a sentence that they have not learnt from. */
export type Unseen = { readonly tags: Uint8Array; readonly bundles: Uint16Array; readonly lemmas: string[] };

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
): Unseen[] => {
  const { bits, epochs } = plan;
  const { tags: names, bundles } = inventory;
  const folds = foldsOf(sentences);
  const unseen: Unseen[] = [];
  const predicted: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = lessons.filter((_, i) => folds[i] !== fold);
    const say = report(`tagger without part ${fold + 1} of ${FOLDS}`);
    const tagger = stored(learnTagger(others, names.length, bits.tagger, epochs.jackknife, say)).linear;
    lessons.forEach((lesson, i) => {
      if (folds[i] === fold) predicted[i] = tagWords(lesson.words, tagger);
    });
  }
  lessons.forEach((lesson, i) => {
    lesson.tags = predicted[i]!;
  });
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = lessons.filter((_, i) => folds[i] !== fold);
    const say = report(`features without part ${fold + 1} of ${FOLDS}`);
    const morphology = stored(learnMorphology(others, bundles, bits.morphology, epochs.jackknife, say)).linear;
    const lemmas = readLemmas(learnLemmas(sentences.filter((_, i) => folds[i] !== fold)));
    lessons.forEach(({ words, tags }, i) => {
      if (folds[i] !== fold) return;
      const chosen = markMorphology(words, tags, morphology, bundles);
      const featsOf = (k: number): string => bundles.ofTag[tags[k]!]![chosen[k]!]?.text ?? '';
      unseen[i] = {
        tags,
        bundles: chosen,
        lemmas: words.forms.map((form, k) => lemmaOf(form, names[tags[k]!]!, featsOf(k), lemmas)),
      };
    });
  }
  return unseen;
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
