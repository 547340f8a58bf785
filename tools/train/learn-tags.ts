import { type Choice, highest, makeRows, score, twoHighest } from '../../src/reading/language/linear.ts';
import { type Bundles, bundleScores, morphologyRows } from '../../src/reading/language/morphology.ts';
import { tagRows } from '../../src/reading/language/tagger.ts';
import type { Words } from '../../src/reading/language/words.ts';
import { type Learner, makeLearner, makeRandom, reward, shuffled } from './learner.ts';

/** A sentence ready for learning: indexes into the inventories. `tags` are what the models see, `gold…` the truth. */
export type Lesson = {
  readonly words: Words;
  readonly goldTags: Uint16Array;
  readonly goldBundles: Int32Array;
  tags: Uint16Array;
};

export type Progress = (done: number, of: number, right: number, seen: number) => void;

/** Learns the tagger: greedy, its own tags as history. */
export const learnTagger = (
  lessons: readonly Lesson[],
  classes: number,
  bits: number,
  epochs: number,
  progress: Progress,
): Learner => {
  const learner = makeLearner(bits, classes);
  const random = makeRandom(11);
  const rows = makeRows(80);
  const scores = new Int32Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let seen = 0;
    for (const s of shuffled(lessons.length, random)) {
      const { words, goldTags } = lessons[s]!;
      let tag1 = 63;
      let tag2 = 63;
      for (let i = 0; i < words.count; i++) {
        tagRows(words, i, tag1, tag2, bits, rows);
        score(learner.now, rows, scores);
        const guess = highest(scores, classes);
        const gold = goldTags[i]!;
        learner.step++;
        seen++;
        if (guess === gold) right++;
        else {
          reward(learner, rows, gold, 1);
          reward(learner, rows, guess, -1);
        }
        tag2 = tag1;
        tag1 = guess;
      }
    }
    progress(epoch + 1, epochs, right, seen);
  }
  return learner;
};

/** Learns the features of words whose tag is right; pairs of the right bundle gain, those of the guessed one lose. */
export const learnMorphology = (
  lessons: readonly Lesson[],
  bundles: Bundles,
  bits: number,
  epochs: number,
  progress: Progress,
): Learner => {
  const classes = bundles.values.length;
  const learner = makeLearner(bits, classes);
  const random = makeRandom(12);
  const rows = makeRows(48);
  const scores = new Int32Array(classes);
  const choice: Choice = { best: 0, second: 0, margin: 0 };
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let seen = 0;
    for (const s of shuffled(lessons.length, random)) {
      const { words, goldTags, goldBundles, tags } = lessons[s]!;
      for (let i = 0; i < words.count; i++) {
        const choices = bundles.ofTag[tags[i]!]!;
        if (tags[i] !== goldTags[i] || choices.length < 2) continue;
        morphologyRows(words, tags, i, bits, rows);
        score(learner.now, rows, scores);
        twoHighest(bundleScores(choices, scores), choices.length, choice);
        const guess = choice.best;
        const gold = goldBundles[i]!;
        learner.step++;
        seen++;
        if (guess === gold) {
          right++;
          continue;
        }
        const wanted = choices[gold]!.values;
        const given = choices[guess]!.values;
        for (const value of wanted) if (!given.includes(value)) reward(learner, rows, value, 1);
        for (const value of given) if (!wanted.includes(value)) reward(learner, rows, value, -1);
      }
    }
    progress(epoch + 1, epochs, right, seen);
  }
  return learner;
};
