import { makeRows, score } from '../../src/reading/language/linear.ts';
import { PARSE_FEATURES, type ParseWords, parseRows } from '../../src/reading/language/parse-features.ts';
import {
  advance,
  finished,
  LEFT,
  mayLeft,
  mayRight,
  mayShift,
  SHIFT,
  startParse,
} from '../../src/reading/language/parse-state.ts';
import { bestMove, type Moves } from '../../src/reading/language/parser.ts';
import type { Progress } from './learn-tags.ts';
import { type Learner, makeLearner, makeRandom, reward, shuffled } from './learner.ts';
import { costs, type GoldTree } from './oracle.ts';

export type TreeLesson = { readonly words: ParseWords; readonly tree: GoldTree; readonly labels: Int32Array };

/** After the first round the learner mostly follows its own moves, so that it learns to go on after an error. */
const EXPLORE = 0.9;

/** Learns the parser: greedy, against a dynamic oracle with exploration. */
export const learnParser = (
  lessons: readonly TreeLesson[],
  moves: Moves,
  root: number,
  bits: number,
  epochs: number,
  progress: Progress,
): Learner => {
  const classes = moves.move.length;
  const learner = makeLearner(bits, classes);
  const random = makeRandom(13);
  const rows = makeRows(PARSE_FEATURES);
  const scores = new Int32Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let seen = 0;
    for (const s of shuffled(lessons.length, random)) {
      const { words, tree, labels } = lessons[s]!;
      const state = startParse(words.count);
      const onStack = new Uint8Array(words.count + 1);
      while (!finished(state)) {
        parseRows(state, words, bits, rows);
        score(learner.now, rows, scores);
        const allowed = [mayShift(state), mayLeft(state), mayRight(state)];
        const cost = costs(state, tree, onStack);
        const least = Math.min(...cost.filter((_, move) => allowed[move]));
        const s0 = state.depth > 0 ? state.stack[state.depth - 1]! : -1;
        // An arc to a head that is not the gold one may have any label: its word is lost to the tree already.
        const atRoot = state.next === state.count;
        const wanted = s0 < 0 ? -1 : labels[s0]!;
        const rightHead = s0 < 0 ? -1 : tree.heads[s0]!;
        const s1 = state.depth > 1 ? state.stack[state.depth - 2]! : -1;
        let gold = -1;
        for (let c = 0; c < classes; c++) {
          const move = moves.move[c]!;
          if (!allowed[move] || cost[move] !== least) continue;
          if (move !== SHIFT) {
            const label = moves.label[c]!;
            if ((label === root) !== (move === LEFT && atRoot)) continue;
            if ((move === LEFT ? state.next : s1) === rightHead && label !== wanted) continue;
          }
          if (gold < 0 || scores[c]! > scores[gold]!) gold = c;
        }
        const guess = bestMove(state, moves, scores, root);
        if (gold < 0) gold = guess;
        learner.step++;
        seen++;
        if (guess === gold) right++;
        else {
          reward(learner, rows, gold, 1);
          reward(learner, rows, guess, -1);
        }
        const taken = epoch > 0 && random() < EXPLORE ? guess : gold;
        if (moves.move[taken] === SHIFT) onStack[state.next] = 1;
        else onStack[s0] = 0;
        advance(state, moves.move[taken]!, moves.label[taken]!);
      }
    }
    progress(epoch + 1, epochs, right, seen);
  }
  return learner;
};
