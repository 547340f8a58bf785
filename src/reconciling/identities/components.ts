import type { Reason } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';

/** A proposal that two parties are one. */
export type Edge = { readonly a: string; readonly b: string; readonly weight: number; readonly reason: Reason };

/** Two parties that came together, and why. */
export type Joint = { readonly a: string; readonly b: string; readonly reason: Reason };

/** Groups under construction: who is with whom, and who must never be. */
export type Groups = {
  /** Joins two groups; false (and nothing done) where somebody in one must not be with somebody in the other. */
  join(a: string, b: string, why: Reason): boolean;
  together(a: string, b: string): boolean;
  root(key: string): string;
  /** Why a group was put together, in the order of joining. */
  reasons(key: string): readonly Reason[];
  /** The same with the two whose joining each was. */
  joints(key: string): readonly Joint[];
};

/** Groups of the given keys, each alone at first. `apart` are pairs that never come together. */
export const groups = (keys: readonly string[], apart: readonly (readonly [string, string])[]): Groups => {
  const parent = new Map(keys.map((key) => [key, key]));
  const members = new Map(keys.map((key) => [key, [key]]));
  const joints = new Map<string, Joint[]>();
  const never = new Map<string, Set<string>>();
  for (const [a, b] of apart) {
    never.set(a, (never.get(a) ?? new Set()).add(b));
    never.set(b, (never.get(b) ?? new Set()).add(a));
  }
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const clash = (small: readonly string[], large: string): boolean =>
    never.size > 0 && small.some((one) => [...(never.get(one) ?? [])].some((other) => root(other) === large));
  return {
    root,
    together: (a, b) => root(a) === root(b),
    reasons: (key) => (joints.get(root(key)) ?? []).map((one) => one.reason),
    joints: (key) => joints.get(root(key)) ?? [],
    join: (a, b, why) => {
      const [p, q] = [root(a), root(b)];
      if (p === q) return true;
      const swap = (members.get(p)?.length ?? 0) < (members.get(q)?.length ?? 0);
      const [large, small] = swap ? [q, p] : [p, q];
      const moved = members.get(small) ?? [];
      if (clash(moved, large)) return false;
      parent.set(small, large);
      members.get(large)?.push(...moved);
      members.delete(small);
      joints.set(large, [...(joints.get(large) ?? []), ...(joints.get(small) ?? []), { a, b, reason: why }]);
      return true;
    },
  };
};

/** The canonical order of proposals: the surest first, then by the parties' keys. So the outcome does not depend on who came first. */
export const canonical = (edges: readonly Edge[]): readonly Edge[] => {
  const name = (edge: Edge) => [edge.a, edge.b].sort(byCodeUnit).join('\u001f');
  return [...edges].sort((p, q) => q.weight - p.weight || byCodeUnit(name(p), name(q)));
};
