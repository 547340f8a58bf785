import type { ParseWords } from './parse-features.ts';
import { LEFT, mayLeft, mayRight, mayShift, type ParseState, RIGHT, SHIFT } from './parse-state.ts';

/**
 * What the parser may do. A class is a move and, for arcs, a label. For every pair of tags only the arcs that the
 * treebanks know are tried: it is faster, and an impossible arc cannot win.
 */
export type Moves = {
  /** Of each class: SHIFT, LEFT or RIGHT, and the label's place in the inventory. */
  readonly move: Uint8Array;
  readonly label: Uint8Array;
  /** Classes of left and right arcs by `tag of the dependent * TAG_ROOM + tag of the head`. */
  readonly leftArcs: readonly Uint8Array[];
  readonly rightArcs: readonly Uint8Array[];
  /** The class of the arc from the root. */
  readonly rootArc: number;
};

/** Tags are below this; the artificial root's is the last. */
export const TAG_ROOM = 64;
export const ROOT_TAG = 62;

/** Arcs as they are stored: [tag of the dependent, tag of the head, labels …], one list for each pair seen. */
export type ArcList = readonly (readonly number[])[];

/**
 * The classes in order: shift, a left arc per label of `left`, a right arc per label of `right` (indexes of labels).
 * A pair of tags without arcs may have those its dependent's tag has with any head.
 */
export const makeMoves = (
  left: readonly number[],
  right: readonly number[],
  arcs: { readonly left: ArcList; readonly right: ArcList },
  root: number,
): Moves => {
  const table = (list: ArcList, labels: readonly number[], offset: number): Uint8Array[] => {
    const classOf = new Map(labels.map((label, i) => [label, offset + i]));
    const classesOf = (found: Iterable<number>): Uint8Array =>
      Uint8Array.from([...new Set(found)].flatMap((label) => classOf.get(label) ?? [])).sort();
    const every = classesOf(labels.filter((label) => label !== root));
    const cells: Uint8Array[] = new Array(TAG_ROOM * TAG_ROOM);
    for (let tag = 0; tag < TAG_ROOM; tag++) {
      const own = classesOf(list.filter(([dependent]) => dependent === tag).flatMap(([, , ...found]) => found));
      cells.fill(own.length > 0 ? own : every, tag * TAG_ROOM, (tag + 1) * TAG_ROOM);
    }
    for (const [dependent, head, ...found] of list) {
      const classes = classesOf(found);
      if (classes.length > 0) cells[dependent! * TAG_ROOM + head!] = classes;
    }
    return cells;
  };
  return {
    move: Uint8Array.from([SHIFT, ...left.map(() => LEFT), ...right.map(() => RIGHT)]),
    label: Uint8Array.from([0, ...left, ...right]),
    leftArcs: table(arcs.left, left, 1),
    rightArcs: table(arcs.right, right, 1 + left.length),
    rootArc: 1 + left.indexOf(root),
  };
};

/** Writes the classes that may be tried in a state into `out`, lowest first for each move; returns how many. */
export const candidates = (state: ParseState, words: ParseWords, moves: Moves, out: Uint8Array): number => {
  let n = 0;
  if (mayShift(state)) out[n++] = 0;
  if (state.depth === 0) return n;
  const own = words.tag[state.stack[state.depth - 1]!]! * TAG_ROOM;
  if (mayLeft(state)) {
    if (state.next === state.count) out[n++] = moves.rootArc;
    else {
      const list = moves.leftArcs[own + words.tag[state.next]!]!;
      for (let k = 0; k < list.length; k++) out[n++] = list[k]!;
    }
  }
  if (mayRight(state)) {
    const list = moves.rightArcs[own + words.tag[state.stack[state.depth - 2]!]!]!;
    for (let k = 0; k < list.length; k++) out[n++] = list[k]!;
  }
  return n;
};
