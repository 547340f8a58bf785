import { canonical, type Edge, type Groups, groups } from '../identities/components.ts';
import { compareCounts, type How, type Verdict } from './compare-counts.ts';
import type { Count } from './count.ts';

/** Counts put together, and what else their comparison showed. */
export type Grouped = {
  readonly root: (statement: string) => string;
  /** Pairs that are not one count but bear on each other. */
  readonly between: readonly { readonly a: Count; readonly b: Count; readonly verdict: Verdict }[];
};

/** The surest join first: where two joins exclude each other, the weaker gives way, in whatever order sources came. */
const WEIGHT: Readonly<Record<How, number>> = { equal: 5, supersedes: 4, agrees: 3, development: 2, dispute: 1 };

const gathered = <T>(items: readonly T[], keysOf: (item: T) => readonly string[]): readonly (readonly T[])[] => {
  const found = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const known = found.get(key);
      if (known) known.push(item);
      else found.set(key, [item]);
    }
  return [...found.values()];
};

/** All that comparing looks at: what says the very same is compared once, whatever the number of reports that repeat it. */
const print = (one: Count): string =>
  JSON.stringify([
    one.content.measure,
    one.range,
    one.speaker,
    one.scope,
    one.topic,
    one.frame,
    one.content.quantity.unit,
    one.asOf,
    one.period,
    one.within === undefined ? '' : one.record.id,
    one.range === undefined || one.range.low <= 3 ? one.record.id : '',
  ]);

/** Only counts that share a measure and a report, a bounding identity or a topic can have to do with each other. */
const indexKeys = ({ content: { measure }, record, scope, topic }: Count): readonly string[] => [
  `${measure}|r|${record.source}`,
  ...scope.map((id) => `${measure}|i|${id}`),
  ...topic.map((id) => `${measure}|i|${id}`),
];

/**
 * Puts told counts together into series, over an index; each pair's verdict comes from the two alone. `compared` is called once
 * for each comparison.
 */
export const groupCounts = (all: readonly Count[], compared?: () => void): Grouped => {
  const distinct: Count[] = [];
  const repeats: (readonly [string, string])[] = [];
  for (const alike of gathered(all, (one) => [print(one)])) {
    const first = alike[0] as Count;
    distinct.push(first);
    for (const one of alike.slice(1)) repeats.push([first.record.id, one.record.id]);
  }
  const seen = new Set<string>();
  const edges: Edge[] = [];
  const apart: (readonly [string, string])[] = [];
  const between: { a: Count; b: Count; verdict: Verdict }[] = [];
  for (const bucket of gathered(distinct, indexKeys))
    bucket.forEach((p, at) => {
      for (const q of bucket.slice(at + 1)) {
        const [a, b] = p.record.id < q.record.id ? [p, q] : [q, p];
        const pair = `${a.record.id}|${b.record.id}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        compared?.();
        const verdict = compareCounts(a, b);
        if (verdict === undefined) continue;
        between.push({ a, b, verdict });
        if (verdict.kind === 'same')
          edges.push({ a: a.record.id, b: b.record.id, weight: WEIGHT[verdict.how], reason: verdict.reason });
        else if (verdict.kind === 'apart') apart.push([a.record.id, b.record.id]);
      }
    });
  const into: Groups = groups(
    all.map((one) => one.record.id),
    apart,
  );
  for (const { a, b, reason } of canonical(edges)) into.join(a, b, reason);
  for (const [a, b] of repeats) into.join(a, b, { code: 'same-number', args: {} });
  return { root: into.root, between: between.filter(({ a, b }) => into.root(a.record.id) !== into.root(b.record.id)) };
};
