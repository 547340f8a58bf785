import { by, reason } from '../../model/index.ts';
import { attachLesser } from './attach.ts';
import { type Compare, proposals } from './candidates.ts';
import { compareParties } from './compare.ts';
import { canonical, type Edge, groups, type Joint } from './components.ts';
import type { NameClass } from './name-class.ts';

/** Classes of namings that are one person, body, group or place, and why. */
export type Resolved = { readonly classes: readonly NameClass[]; readonly joints: readonly Joint[] };

/** What stands between classes beyond their names, as pairs of prints. */
export type Between = {
  /** Joined by a person. */
  readonly joins: readonly { readonly entry: string; readonly a: string; readonly b: string }[];
  /** Never one: parted by a person. */
  readonly apart: readonly (readonly [string, string])[];
  /** Named side by side in a report: not one, unless a person says so. */
  readonly besides: readonly (readonly [string, string])[];
};

const acrossEdges = (classes: readonly NameClass[]): readonly Edge[] => {
  const found = new Map<string, NameClass>();
  return classes.flatMap((one): readonly Edge[] => {
    if (one.across === undefined) return [];
    const first = found.get(one.across);
    if (first === undefined) found.set(one.across, one);
    return first === undefined
      ? []
      : [{ a: first.print, b: one.print, weight: 30, reason: reason('same-description') }];
  });
};

/**
 * Decides which classes are one, over classes that can meet nobody else. Decisions bind: joined ones come together first,
 * parted ones never do. Then come names that are the same, then names that say less. The order of the classes carries no
 * meaning; those of one identity come back together, sorted by their prints. `compared` is called once for each comparison.
 */
export const resolve = (
  classes: readonly NameClass[],
  { joins, apart, besides }: Between,
  compared?: () => void,
): readonly Resolved[] => {
  const compare: Compare = (a, b) => {
    compared?.();
    return compareParties(a, b);
  };
  const sorted = [...classes].sort(by((one) => one.print));
  const named = sorted.filter((one) => one.named);
  const prints = sorted.map((one) => one.print);
  const ruled = groups(prints, []);
  for (const { entry, a, b } of joins) ruled.join(a, b, reason('joined-by-person', { entry }));
  const into = groups(prints, [...apart, ...besides.filter(([a, b]) => !ruled.together(a, b))]);
  for (const { entry, a, b } of joins) into.join(a, b, reason('joined-by-person', { entry }));
  for (const { a, b, reason: why } of canonical(
    proposals(
      named.map((one) => one.standsFor),
      compare,
    ),
  ))
    into.join(a, b, why);
  const open = new Set(named.filter((one) => one.open).map((one) => one.print));
  attachLesser(
    named.map((one) => one.standsFor),
    into,
    (party) => !open.has(party.key),
  );
  for (const { a, b, reason: why } of canonical(acrossEdges(sorted))) into.join(a, b, why);
  const byRoot = new Map<string, NameClass[]>();
  for (const one of sorted) {
    const root = into.root(one.print);
    const there = byRoot.get(root);
    if (there) there.push(one);
    else byRoot.set(root, [one]);
  }
  return [...byRoot.values()].map((together) => ({
    classes: together,
    joints: into.joints((together[0] as NameClass).print),
  }));
};
