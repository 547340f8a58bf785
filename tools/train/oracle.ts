import { LEFT, type ParseState, RIGHT, SHIFT } from '../../src/reading/language/parse-state.ts';

/** A gold tree as the oracle needs it: heads (the root word's head is `count`) and the children of every word. */
export type GoldTree = { readonly heads: Int32Array; readonly children: readonly (readonly number[])[] };

export const goldTree = (heads: readonly number[]): GoldTree => {
  const count = heads.length;
  const children: number[][] = Array.from({ length: count + 1 }, () => []);
  const full = Int32Array.from(heads, (head) => (head < 0 ? count : head));
  full.forEach((head, i) => {
    children[head]!.push(i);
  });
  return { heads: full, children };
};

/**
 * How many gold arcs each move makes unreachable (Goldberg and Nivre 2013, arc-hybrid). `onStack` marks the words on
 * the stack. Moves that are not allowed are not looked at here.
 */
export const costs = (state: ParseState, gold: GoldTree, onStack: Uint8Array): [number, number, number] => {
  const { stack, depth, next, count } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  let shift = 0;
  if (next < count) {
    const head = gold.heads[next]!;
    if (head < next && onStack[head] === 1 && head !== s0) shift++;
    for (const child of gold.children[next]!) if (child < next && onStack[child] === 1) shift++;
  }
  let left = 0;
  let right = 0;
  if (s0 >= 0) {
    let lost = 0;
    for (const child of gold.children[s0]!) if (child >= next) lost++;
    const head = gold.heads[s0]!;
    left = lost + (head === s1 || head > next ? 1 : 0);
    right = lost + (head >= next ? 1 : 0);
  }
  const all: [number, number, number] = [0, 0, 0];
  all[SHIFT] = shift;
  all[LEFT] = left;
  all[RIGHT] = right;
  return all;
};
