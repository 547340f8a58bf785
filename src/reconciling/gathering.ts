import { byCodeUnit } from '../model/index.ts';

/** Reports that belong together, found over the keys they share; kept up to date as reports come and go. */
export type Gathering = {
  /** Sets the keys of a report; none at all takes it out. */
  readonly set: (member: string, keys: readonly string[]) => void;
  /**
   * The groups that changed since they were last asked for, each sorted, in the order of their first members: those whose
   * members changed. Whoever left a group is in another, or gone.
   */
  readonly changed: () => readonly (readonly string[])[];
  /** Names a member's group as changed although its keys are what they were. */
  readonly touch: (member: string) => void;
  /** Looks again at a key that began or ceased to tie, for a reason beyond how many share it. */
  readonly reconsider: (key: string) => void;
};

/**
 * A gathering of nobody. Two members are together when a chain of shared keys leads from one to the other; `counts` says of a
 * key that so many share whether it ties them (what too many have in common says nothing about any of them).
 */
export const gathering = (counts: (key: string, sharing: number) => boolean): Gathering => {
  const keysOf = new Map<string, readonly string[]>();
  const sharing = new Map<string, Set<string>>();
  const groupOf = new Map<string, readonly string[]>();
  const touched = new Set<string>();
  const ties = (key: string): boolean => counts(key, sharing.get(key)?.size ?? 0);
  const touchAll = (members: Iterable<string>): void => {
    for (const one of members) touched.add(one);
  };
  /** A key that begins or ceases to say something changes the groups of all who share it. */
  const put = (member: string, key: string, isIn: boolean): void => {
    const there = sharing.get(key) ?? new Set<string>();
    const before = ties(key);
    if (isIn) sharing.set(key, there.add(member));
    else {
      there.delete(member);
      if (there.size === 0) sharing.delete(key);
    }
    if (ties(key) !== before) touchAll(there);
  };
  const reach = (from: string): readonly string[] => {
    const seen = new Set([from]);
    const asked = new Set<string>();
    for (const member of seen)
      for (const key of keysOf.get(member) ?? []) {
        if (asked.has(key) || !ties(key)) continue;
        asked.add(key);
        for (const other of sharing.get(key) ?? []) seen.add(other);
      }
    return [...seen].sort(byCodeUnit);
  };
  return {
    set: (member, keys) => {
      const before = keysOf.get(member) ?? [];
      const now = new Set(keys);
      const was = new Set(before);
      touched.add(member);
      touchAll(groupOf.get(member) ?? []);
      for (const key of before) if (!now.has(key)) put(member, key, false);
      for (const key of now) if (!was.has(key)) put(member, key, true);
      if (keys.length > 0) keysOf.set(member, [...now]);
      else {
        keysOf.delete(member);
        groupOf.delete(member);
      }
    },
    changed: () => {
      const found = new Map<string, readonly string[]>();
      const done = new Set<string>();
      for (const one of [...touched].sort(byCodeUnit)) {
        if (done.has(one) || !keysOf.has(one)) continue;
        const group = reach(one);
        for (const member of group) {
          done.add(member);
          groupOf.set(member, group);
        }
        found.set(group[0] as string, group);
      }
      touched.clear();
      return [...found].sort((p, q) => byCodeUnit(p[0], q[0])).map(([, group]) => group);
    },
    touch: (member) => {
      touched.add(member);
    },
    reconsider: (key) => touchAll(sharing.get(key) ?? []),
  };
};
