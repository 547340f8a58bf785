import { type Linear, makeRows, score } from './linear.ts';
import { PARSE_FEATURES, type ParseWords, parseRows } from './parse-features.ts';
import {
  advance,
  finished,
  LEFT,
  mayLeft,
  mayRight,
  mayShift,
  type ParseState,
  RIGHT,
  SHIFT,
  startParse,
} from './parse-state.ts';

/** What a class of the parser does: a move and, for arcs, a label's place in the inventory. */
export type Moves = { readonly move: Uint8Array; readonly label: Uint8Array };

/** The classes in order: shift, a left arc per label of `left`, a right arc per label of `right` (indexes of labels). */
export const makeMoves = (left: readonly number[], right: readonly number[]): Moves => ({
  move: Uint8Array.from([SHIFT, ...left.map(() => LEFT), ...right.map(() => RIGHT)]),
  label: Uint8Array.from([0, ...left, ...right]),
});

/** The best class among the moves the state allows, the first of equals; -1 if none is allowed. */
export const bestMove = (state: ParseState, moves: Moves, scores: Int32Array, root: number): number => {
  const allowed = [mayShift(state), mayLeft(state), mayRight(state)];
  const atRoot = state.next === state.count;
  let best = -1;
  for (let c = 0; c < moves.move.length; c++) {
    const move = moves.move[c]!;
    if (!allowed[move]) continue;
    // The root label belongs to the arc from the root, and to no other.
    if (move === LEFT && atRoot !== (moves.label[c] === root)) continue;
    if (move === RIGHT && moves.label[c] === root) continue;
    if (best < 0 || scores[c]! > scores[best]!) best = c;
  }
  return best;
};

/** Parses a sentence greedily: 2n transitions, each the best allowed one. Heads and labels are in the returned state. */
export const parseWords = (words: ParseWords, model: Linear, moves: Moves, root: number): ParseState => {
  const state = startParse(words.count);
  const rows = makeRows(PARSE_FEATURES);
  const scores = new Int32Array(model.classes);
  while (!finished(state)) {
    parseRows(state, words, model.bits, rows);
    score(model, rows, scores);
    const best = bestMove(state, moves, scores, root);
    advance(state, moves.move[best]!, moves.label[best]!);
  }
  return state;
};
