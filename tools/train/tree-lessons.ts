import type { ArcList } from '../../src/reading/language/moves.ts';
import { makeMoves, ROOT_TAG, TAG_ROOM } from '../../src/reading/language/moves.ts';
import type { ParseWords } from '../../src/reading/language/parse-features.ts';
import { type GoldTree, goldTree } from './oracle.ts';

/** A sentence for the parser: words as tagged by models that did not learn from it, and the tree with its labels. */
export type TreeLesson = { readonly words: ParseWords; readonly tree: GoldTree; readonly labels: Int32Array };
export type TreeSource = {
  readonly words: ParseWords;
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
};

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** A label is learnt on a side, and for a pair of tags, if it stands there this often. */
const LABEL_TIMES = 5;
const PAIR_TIMES = 2;

type Side = { readonly labels: Map<number, number>; readonly pairs: Map<number, Map<number, number>> };
const newSide = (): Side => ({ labels: new Map(), pairs: new Map() });
const add = (counts: Map<number, number>, key: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const labelsOf = (side: Side): number[] =>
  [...side.labels]
    .filter(([, times]) => times >= LABEL_TIMES)
    .map(([label]) => label)
    .sort((a, b) => a - b);

const arcsOf = (side: Side): ArcList =>
  [...side.pairs]
    .sort((a, b) => a[0] - b[0])
    .map(([pair, labels]) => [
      Math.floor(pair / TAG_ROOM),
      pair % TAG_ROOM,
      ...[...labels]
        .filter(([, times]) => times >= PAIR_TIMES)
        .map(([label]) => label)
        .sort((a, b) => a - b),
    ])
    .filter((arcs) => arcs.length > 2);

/** The inventories of labels and arcs that trees show, and the lessons in terms of them. */
export const treeLessons = (sources: readonly TreeSource[]) => {
  const labels = [...new Set(sources.flatMap((s) => s.deprels))].sort(byCode);
  const root = labels.indexOf('root');
  const left = newSide();
  const right = newSide();
  const lessons = sources.map(({ words, heads, deprels }): TreeLesson => {
    const gold = Int32Array.from(deprels, (label) => labels.indexOf(label));
    heads.forEach((head, k) => {
      if ((gold[k] === root) !== head < 0) return;
      const side = head < 0 || head > k ? left : right;
      add(side.labels, gold[k]!);
      const pair = words.tag[k]! * TAG_ROOM + (head < 0 ? ROOT_TAG : words.tag[head]!);
      const counts = side.pairs.get(pair) ?? new Map<number, number>();
      side.pairs.set(pair, counts);
      add(counts, gold[k]!);
    });
    return { words, tree: goldTree(heads), labels: gold };
  });
  const stored = { left: labelsOf(left), right: labelsOf(right), leftArcs: arcsOf(left), rightArcs: arcsOf(right) };
  const moves = makeMoves(stored.left, stored.right, { left: stored.leftArcs, right: stored.rightArcs }, root);
  return { labels, stored, moves, lessons };
};
