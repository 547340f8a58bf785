import { by, byCodeUnit } from '../../model/index.ts';
import { groups } from '../identities/components.ts';
import { ONE_A_DAY, SOMEWHERE } from './act-nature.ts';
import type { Happening } from './happening.ts';
import { type Sameness, sameHappening } from './same-happening.ts';

/** Whether two statements stand in words that their reports share. */
export type SharesWords = (a: string, b: string) => boolean;
export type CompareHappenings = (a: Happening, b: Happening, sharesWords: boolean) => Sameness;

type Block = { readonly name: string; readonly items: Happening[] };

const blocksOf = (all: readonly Happening[]): readonly Block[] => {
  const blocks = new Map<string, Happening[]>();
  const put = (name: string, one: Happening): void => {
    const there = blocks.get(name);
    if (there) there.push(one);
    else blocks.set(name, [one]);
  };
  for (const one of all) {
    for (const id of one.key) put(`who ${one.family} ${id}`, one);
    if (one.number !== undefined && !one.named) put(`number ${one.family} ${one.number}`, one);
    if (SOMEWHERE.has(one.family)) for (const id of one.places) put(`where ${one.family} ${id}`, one);
    if (ONE_A_DAY.has(one.family) && one.date !== undefined && one.days !== undefined && one.days <= 31)
      put(`day ${one.family} ${one.date}`, one);
  }
  return [...blocks.entries()].map(([name, items]) => ({ name, items })).sort(by((block) => block.name));
};

/** The most exact dating first; what is open or not dated comes last. */
const exactness = (one: Happening): number => (one.days === undefined ? 1_000_000 : one.days === 0 ? 2 : one.days);

/** Tellings that say the same about who, where and when: one comparison serves them all. */
const print = (one: Happening): string =>
  [
    one.record.modality === 'hypothetical' ? 'h' : '',
    one.content.act,
    one.date ?? '',
    [...one.key].sort().join(','),
    [...one.all].sort().join(','),
  ].join('|');

/**
 * Puts tellings of one happening together within a block. The most exactly dated found the groups; a telling that says less
 * joins the only group it fits, in its own report before others; where it fits several it stays by itself, with its equals.
 */
const clusters = (
  items: readonly Happening[],
  compare: CompareHappenings,
  shares: SharesWords,
  dayBlock: boolean,
): readonly Happening[][] => {
  const sorted = [...items].sort(
    (p, q) => exactness(p) - exactness(q) || byCodeUnit(print(p), print(q)) || byCodeUnit(p.record.id, q.record.id),
  );
  const found: Happening[][] = [];
  const decided = new Map<string, Happening[]>();
  for (const one of sorted) {
    const key = `${print(one)}|${one.record.source}`;
    const before = decided.get(key);
    if (before) {
      const verdict = compare(
        one,
        before[0] as Happening,
        shares(one.record.id, (before[0] as Happening).record.id),
      ).verdict;
      if (verdict === 'same' || dayBlock) {
        before.push(one);
        continue;
      }
    }
    const fits = found.filter((cluster) => {
      const asked = new Set<string>();
      let agrees = false;
      for (const other of cluster) {
        const label = print(other) + other.record.source;
        if (asked.has(label)) continue;
        asked.add(label);
        const { verdict } = compare(one, other, shares(one.record.id, other.record.id));
        if (verdict === 'different') return false;
        if (verdict === 'same' || dayBlock) agrees = true;
      }
      return agrees;
    });
    const near = fits.filter((cluster) => cluster.some((other) => other.record.source === one.record.source));
    const reach = near.length === 1 ? near : fits;
    const host = reach.length === 1 ? reach[0] : undefined;
    if (host) host.push(one);
    else found.push([one]);
    decided.set(key, host ?? (found.at(-1) as Happening[]));
  }
  return found;
};

/**
 * Groups tellings into happenings. Only tellings that share a person, place or day are compared, over indexed blocks.
 * `pairs` are statements in shared words, which may join without any of these.
 */
export const groupHappenings = (
  all: readonly Happening[],
  shares: SharesWords,
  pairs: readonly (readonly [string, string])[],
  compare: CompareHappenings = sameHappening,
): readonly (readonly Happening[])[] => {
  const byId = new Map(all.map((one) => [one.record.id, one]));
  const into = groups([...byId.keys()].sort(byCodeUnit), []);
  for (const { name, items } of blocksOf(all))
    for (const cluster of clusters(items, compare, shares, name.startsWith('day ')))
      for (const one of cluster.slice(1)) {
        const first = cluster[0] as Happening;
        into.join(first.record.id, one.record.id, compare(first, one, false).reason);
      }
  const members = new Map<string, Happening[]>();
  for (const one of byId.values()) {
    const root = into.root(one.record.id);
    members.set(root, [...(members.get(root) ?? []), one]);
  }
  for (const [a, b] of [...pairs].sort(by((pair) => pair.join(' ')))) {
    const [x, y] = [byId.get(a), byId.get(b)];
    if (!x || !y || into.together(a, b)) continue;
    const { verdict, reason } = compare(x, y, true);
    const [p, q] = [members.get(into.root(a)) ?? [], members.get(into.root(b)) ?? []];
    // Words two reports share join their tellings only where nothing else told with either speaks against it.
    if (verdict !== 'same' || p.some((one) => q.some((other) => compare(one, other, true).verdict === 'different')))
      continue;
    into.join(a, b, reason);
    members.set(into.root(a), [...p, ...q]);
  }
  const byRoot = new Map<string, Happening[]>();
  for (const one of [...all].sort(by((each) => each.record.id))) {
    const root = into.root(one.record.id);
    byRoot.set(root, [...(byRoot.get(root) ?? []), one]);
  }
  return [...byRoot.values()];
};
