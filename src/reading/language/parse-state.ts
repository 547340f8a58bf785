/**
 * The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011). Words are 0 … n-1 and the root is n,
 * last in the buffer. `stack[depth-1]` is S0; `next` is B0. Arrays are filled as arcs are made; -1 is "none".
 */
export type ParseState = {
  readonly count: number;
  readonly stack: Int32Array;
  depth: number;
  next: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Children nearest the ends: two leftmost to the left of the word, two rightmost to its right. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** Hashes of the labels of the children on either side, order kept. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
};

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** The state before the first transition of a sentence of `count` words. */
export const startParse = (count: number): ParseState => {
  const none = () => new Int32Array(count + 1).fill(-1);
  return {
    count,
    stack: new Int32Array(count + 1),
    depth: 0,
    next: 0,
    heads: none(),
    labels: none(),
    left1: none(),
    left2: none(),
    right1: none(),
    right2: none(),
    leftCount: new Uint8Array(count + 1),
    rightCount: new Uint8Array(count + 1),
    leftLabels: new Int32Array(count + 1),
    rightLabels: new Int32Array(count + 1),
  };
};

export const finished = (state: ParseState): boolean => state.next === state.count && state.depth === 0;

/** Which transitions may be made. Only one word may hang from the root: the last one left on the stack. */
export const mayShift = (state: ParseState): boolean => state.next < state.count;
export const mayLeft = (state: ParseState): boolean =>
  state.depth > 0 && (state.next < state.count || state.depth === 1);
export const mayRight = (state: ParseState): boolean => state.depth > 1;

/** Makes one transition; `label` counts only where an arc is made. */
export const advance = (state: ParseState, move: number, label: number): void => {
  if (move === SHIFT) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const child = state.stack[--state.depth]!;
  state.labels[child] = label;
  if (move === LEFT) {
    const head = state.next;
    state.heads[child] = head;
    state.left2[head] = state.left1[head]!;
    state.left1[head] = child;
    if (state.leftCount[head]! < 255) state.leftCount[head]!++;
    state.leftLabels[head] = (Math.imul(state.leftLabels[head]!, 31) + label + 1) | 0;
  } else {
    const head = state.stack[state.depth - 1]!;
    state.heads[child] = head;
    state.right2[head] = state.right1[head]!;
    state.right1[head] = child;
    if (state.rightCount[head]! < 255) state.rightCount[head]!++;
    state.rightLabels[head] = (Math.imul(state.rightLabels[head]!, 31) + label + 1) | 0;
  }
};
