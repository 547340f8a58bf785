/**
 * The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011). Words are 0 … n-1 and the root is n,
 * last in the buffer. `stack[depth-1]` is S0; `next` is B0. -1 is "none". All arrays are views of one buffer, so that
 * a state is copied at once.
 */
export type ParseState = {
  count: number;
  readonly cells: Int32Array;
  depth: number;
  next: number;
  readonly stack: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Children nearest the ends: the two outermost to the left of the word, the two outermost to its right. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Hashes of the labels of the children on either side, in the order they were found. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
};

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** How many of the arrays begin as "none"; the four after them begin as 0. */
const POINTERS = 7;
const ARRAYS = 11;

/** A state for sentences of up to `capacity` words; `restart` makes it ready for one. */
export const makeParse = (capacity: number): ParseState => {
  const size = capacity + 1;
  const cells = new Int32Array(ARRAYS * size);
  const view = (k: number): Int32Array => cells.subarray(k * size, (k + 1) * size);
  return {
    count: 0,
    cells,
    depth: 0,
    next: 0,
    stack: view(0),
    heads: view(1),
    labels: view(2),
    left1: view(3),
    left2: view(4),
    right1: view(5),
    right2: view(6),
    leftCount: view(7),
    rightCount: view(8),
    leftLabels: view(9),
    rightLabels: view(10),
  };
};

/** Puts a state before the first transition of a sentence of `count` words. */
export const restart = (state: ParseState, count: number): ParseState => {
  const size = state.stack.length;
  state.cells.fill(-1, 0, POINTERS * size).fill(0, POINTERS * size);
  state.count = count;
  state.depth = 0;
  state.next = 0;
  return state;
};

/** A state of its own for a sentence of `count` words, before the first transition. */
export const startParse = (count: number): ParseState => restart(makeParse(count), count);

/** Makes `to` equal to `from`; both are of one size. */
export const copyParse = (from: ParseState, to: ParseState): void => {
  to.cells.set(from.cells);
  to.count = from.count;
  to.depth = from.depth;
  to.next = from.next;
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
    state.leftCount[head]!++;
    state.leftLabels[head] = (Math.imul(state.leftLabels[head]!, 31) + label + 1) | 0;
  } else {
    const head = state.stack[state.depth - 1]!;
    state.heads[child] = head;
    state.right2[head] = state.right1[head]!;
    state.right1[head] = child;
    state.rightCount[head]!++;
    state.rightLabels[head] = (Math.imul(state.rightLabels[head]!, 31) + label + 1) | 0;
  }
};
