import { makeRows, type Rows, scoreSome } from '../../src/reading/language/linear.ts';
import { candidates, type Moves } from '../../src/reading/language/moves.ts';
import { PARSE_FEATURES, parseRows } from '../../src/reading/language/parse-features.ts';
import {
  advance,
  copyParse,
  finished,
  LEFT,
  type ParseState,
  RIGHT,
  SHIFT,
  startParse,
} from '../../src/reading/language/parse-state.ts';
import { searchStep, startSearch } from '../../src/reading/language/parser.ts';
import type { Progress } from './learn-tags.ts';
import { type Learner, makeLearner, makeRandom, reward, shuffled } from './learner.ts';
import { costs } from './oracle.ts';
import type { TreeLesson } from './tree-lessons.ts';

/**
 * The classes that lead to the gold tree, or as near to it as projective arcs come. Of moves that cost nothing an arc
 * is made before a shift, so that there is one such sequence.
 */
export const goldClasses = (lesson: TreeLesson, moves: Moves): Uint8Array => {
  const { words, tree, labels } = lesson;
  const state = startParse(words.count);
  const onStack = new Uint8Array(words.count + 1);
  const tried = new Uint8Array(256);
  const sequence: number[] = [];
  while (!finished(state)) {
    const cost = costs(state, tree, onStack);
    const count = candidates(state, words, moves, tried);
    const s0 = state.depth > 0 ? state.stack[state.depth - 1]! : -1;
    let best = -1;
    let bestRank = Number.POSITIVE_INFINITY;
    for (let k = 0; k < count; k++) {
      const cls = tried[k]!;
      const move = moves.move[cls]!;
      const wrongLabel = move !== SHIFT && moves.label[cls] !== labels[s0] ? 1 : 0;
      const rank = cost[move]! * 8 + wrongLabel * 4 + (move === LEFT ? 0 : move === RIGHT ? 1 : 2);
      if (rank < bestRank) {
        best = cls;
        bestRank = rank;
      }
    }
    if (moves.move[best] === SHIFT) onStack[state.next] = 1;
    else onStack[s0] = 0;
    advance(state, moves.move[best]!, moves.label[best]!);
    sequence.push(best);
  }
  return Uint8Array.from(sequence);
};

/**
 * Learns the parser as it will be used: a structured perceptron over beam search. Where the best parse is not the gold
 * one, both are compared up to the step where the search went furthest astray (Huang, Fayong and Guo 2012).
 */
export const learnParser = (
  lessons: readonly TreeLesson[],
  moves: Moves,
  width: number,
  bits: number,
  epochs: number,
  progress: Progress,
  after?: (learner: Learner, epoch: number) => void,
): Learner => {
  const learner = makeLearner(bits, moves.move.length);
  const random = makeRandom(13);
  const rows = makeRows(PARSE_FEATURES);
  const sequences = lessons.map((lesson) => goldClasses(lesson, moves));
  const one = new Uint8Array(1);
  const scores = new Int32Array(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let seen = 0;
    for (const s of shuffled(lessons.length, random)) {
      const { words } = lessons[s]!;
      const gold = sequences[s]!;
      const search = startSearch(words.count, width);
      const goldState = startParse(words.count);
      let goldTotal = 0;
      // For every step the parents and classes of the hypotheses, to find the best one's way again.
      const parents: Int32Array[] = [];
      const classes: Uint8Array[] = [];
      let isGold = [true];
      let worst = Number.NEGATIVE_INFINITY;
      let worstStep = -1;
      for (let step = 0; step < gold.length; step++) {
        parseRows(goldState, words, bits, rows);
        one[0] = gold[step]!;
        scoreSome(learner.now, rows, one, 1, scores);
        goldTotal += scores[0]!;
        advance(goldState, moves.move[gold[step]!]!, moves.label[gold[step]!]!);
        searchStep(search, words, learner.now, moves, Number.POSITIVE_INFINITY);
        const before = isGold;
        isGold = [];
        const from = new Int32Array(search.live);
        const cls = new Uint8Array(search.live);
        for (let k = 0; k < search.live; k++) {
          from[k] = search.steps[k]!.from;
          cls[k] = search.steps[k]!.class;
          isGold.push(before[from[k]!]! && cls[k] === gold[step]);
        }
        parents.push(from);
        classes.push(cls);
        if (!isGold[0]) {
          const violation = search.now[0]!.total - goldTotal;
          if (violation > worst) {
            worst = violation;
            worstStep = step;
          }
        }
      }
      learner.step++;
      seen++;
      if (isGold[0]) {
        right++;
        continue;
      }
      const guess = new Uint8Array(worstStep + 1);
      for (let step = worstStep, k = 0; step >= 0; step--) {
        guess[step] = classes[step]![k]!;
        k = parents[step]![k]!;
      }
      learn(learner, rows, lessons[s]!, moves, gold, guess);
    }
    progress(epoch + 1, epochs, right, seen);
    after?.(learner, epoch + 1);
  }
  return learner;
};

/** Rewards the gold sequence and punishes the guessed one, from the step where they part. */
const learn = (
  learner: Learner,
  rows: Rows,
  { words }: TreeLesson,
  moves: Moves,
  gold: Uint8Array,
  guess: Uint8Array,
): void => {
  const state = startParse(words.count);
  const step = (at: ParseState, cls: number): void => advance(at, moves.move[cls]!, moves.label[cls]!);
  let parting = 0;
  while (gold[parting] === guess[parting]) step(state, gold[parting++]!);
  const other = startParse(words.count);
  copyParse(state, other);
  for (let k = parting; k < guess.length; k++) {
    parseRows(state, words, learner.now.bits, rows);
    reward(learner, rows, gold[k]!, 1);
    step(state, gold[k]!);
    parseRows(other, words, learner.now.bits, rows);
    reward(learner, rows, guess[k]!, -1);
    step(other, guess[k]!);
  }
};
