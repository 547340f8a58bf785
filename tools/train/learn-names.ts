import { makeRows, score } from '../../src/reading/language/linear.ts';
import { bestLabels, mayFollow, NAME_ROWS, nameRows } from '../../src/reading/language/names.ts';
import type { Words } from '../../src/reading/language/words.ts';
import type { Progress } from './learn-tags.ts';
import { type Learner, makeLearner, makeRandom, reward, shuffled } from './learner.ts';

export type NameLesson = { readonly words: Words; readonly tags: Uint16Array; readonly labels: Uint8Array };

/** Learns the name tagger: a structured perceptron over whole sentences. `arcs` are the pair weights, averaged. */
export const learnNames = (
  lessons: readonly NameLesson[],
  labels: readonly string[],
  bits: number,
  epochs: number,
  progress: Progress,
): { emit: Learner; arcs: Float64Array } => {
  const size = labels.length;
  const learner = makeLearner(bits, size);
  const arcs = new Int32Array(size * (size + 1));
  const sums = new Float64Array(arcs.length);
  const random = makeRandom(14);
  const rows = makeRows(NAME_ROWS);
  const reward2 = (cell: number, by: number) => {
    arcs[cell]! += by;
    sums[cell]! += by * learner.step;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let seen = 0;
    for (const s of shuffled(lessons.length, random)) {
      const { words, tags, labels: gold } = lessons[s]!;
      const emitted = new Int32Array(words.count * size);
      for (let i = 0; i < words.count; i++) {
        nameRows(words, tags, i, bits, rows);
        score(learner.now, rows, emitted.subarray(i * size, (i + 1) * size));
      }
      const guess = bestLabels(words.count, emitted, { labels, arcs });
      learner.step++;
      for (let i = 0; i < words.count; i++) {
        seen++;
        const wrong = guess[i] !== gold[i];
        if (!wrong) right++;
        else {
          nameRows(words, tags, i, bits, rows);
          reward(learner, rows, gold[i]!, 1);
          reward(learner, rows, guess[i]!, -1);
        }
        const goldBefore = i > 0 ? gold[i - 1]! : size;
        const guessBefore = i > 0 ? guess[i - 1]! : size;
        if (wrong || goldBefore !== guessBefore) {
          reward2(goldBefore * size + gold[i]!, 1);
          reward2(guessBefore * size + guess[i]!, -1);
        }
      }
    }
    progress(epoch + 1, epochs, right, seen);
  }
  return { emit: learner, arcs: Float64Array.from(arcs, (w, i) => w - sums[i]! / learner.step) };
};

/** Labels in which I-X without a B-X or I-X before it has become B-X. */
export const repaired = (labels: readonly string[]): string[] => {
  const out: string[] = [];
  for (const label of labels) out.push(mayFollow(out.at(-1), label) ? label : `B${label.slice(1)}`);
  return out;
};
