import type { Reason } from '../../model/index.ts';
import { by } from '../../model/index.ts';
import { canonical, type Edge, groups } from '../identities/components.ts';
import { areTwo, sameProceeding, weightOf } from './same-proceeding.ts';
import type { Step } from './step.ts';

/** Steps that belong together, with why each was taken in; a step alone is a group of one. */
export type Joined = { readonly steps: readonly Step[]; readonly why: ReadonlyMap<string, Reason> };

/** Under one key so many steps are compared with each other; beyond that each with its neighbours only. */
const NEIGHBOURS = 48;

/** What two steps of one proceeding have in common: only those under a common key are compared. */
const keysOf = (step: Step): readonly string[] => [
  ...[...step.accused].map((id) => `accused ${id}`),
  ...[...step.injured].map((id) => `injured ${id}`),
  ...step.told.flatMap(({ source, sentence }) => [
    `sentence ${source} ${sentence}`,
    ...[...step.bodies].map((id) => `body ${source} ${id}`),
    ...[...step.counts].map((count) => `count ${source} ${count}`),
  ]),
];

/** The pairs of steps worth comparing, each once. */
export const pairsOf = (steps: readonly Step[]): readonly (readonly [Step, Step])[] => {
  const shelves = new Map<string, Step[]>();
  for (const step of [...steps].sort(by((one) => one.id)))
    for (const key of new Set(keysOf(step))) shelves.set(key, [...(shelves.get(key) ?? []), step]);
  const pairs = new Map<string, readonly [Step, Step]>();
  for (const shelf of shelves.values())
    shelf.forEach((a, at) => {
      for (const b of shelf.slice(at + 1, at + 1 + NEIGHBOURS)) pairs.set(`${a.id} ${b.id}`, [a, b]);
    });
  return [...pairs.values()];
};

/**
 * Joins steps into groups: links of pairs, the surest first, and never two that can only be two proceedings in one group.
 * A step that links two such is common to both and is joined to neither.
 */
export const joinSteps = (steps: readonly Step[]): readonly Joined[] => {
  const pairs = pairsOf(steps);
  const apart = pairs.filter(([a, b]) => areTwo(a, b)).map(([a, b]) => [a.id, b.id] as const);
  const never = new Set(apart.map(([a, b]) => `${a} ${b}`));
  const edges = pairs.flatMap(([a, b]): Edge[] => {
    const why = sameProceeding(a, b);
    return why === undefined ? [] : [{ a: a.id, b: b.id, weight: weightOf(why), reason: why }];
  });
  const linked = new Map<string, string[]>();
  for (const { a, b } of edges) {
    linked.set(a, [...(linked.get(a) ?? []), b]);
    linked.set(b, [...(linked.get(b) ?? []), a]);
  }
  const common = new Set(
    [...linked].flatMap(([id, others]) => {
      const sorted = [...others].sort();
      return sorted.some((a, at) => sorted.slice(at + 1).some((b) => never.has(`${a} ${b}`))) ? [id] : [];
    }),
  );
  const into = groups(
    steps.map((step) => step.id),
    apart,
  );
  const why = new Map<string, Reason>();
  for (const edge of canonical(edges)) {
    if (common.has(edge.a) || common.has(edge.b)) continue;
    if (!into.join(edge.a, edge.b, edge.reason)) continue;
    for (const id of [edge.a, edge.b]) if (!why.has(id)) why.set(id, edge.reason);
  }
  const found = new Map<string, Step[]>();
  for (const step of steps) found.set(into.root(step.id), [...(found.get(into.root(step.id)) ?? []), step]);
  return [...found.values()]
    .map((together) => ({ steps: together.sort(by((one) => one.id)), why }))
    .sort(by((one) => one.steps[0]?.id ?? ''));
};
