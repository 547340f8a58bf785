import { by, byCodeUnit } from '../../model/index.ts';
import { groups } from '../identities/components.ts';
import { ONE_A_DAY, SOMEWHERE } from './act-nature.ts';
import type { Happening } from './happening.ts';
import { type CompareHappenings, type Judge, judgeOnce, type SharesWords } from './judge-once.ts';
import { sameHappening } from './same-happening.ts';
import { unnamedKeys } from './unnamed.ts';

/** What so many tellings that name nobody have in common says nothing of any of them. */
const CROWDED = 128;

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
    for (const key of unnamedKeys(one)) put(`facts ${key}`, one);
    if (SOMEWHERE.has(one.family)) for (const id of one.places) put(`where ${one.family} ${id}`, one);
    if (ONE_A_DAY.has(one.family) && one.date !== undefined && one.days !== undefined && one.days <= 31)
      put(`day ${one.family} ${one.date}`, one);
  }
  return [...blocks.entries()]
    .filter(([name, items]) => !name.startsWith('facts ') || (items.length > 1 && items.length <= CROWDED))
    .map(([name, items]) => ({ name, items }))
    .sort(by((block) => block.name));
};

/** The most exact dating first; what is open or not dated comes last. */
const exactness = (one: Happening): number => (one.days === undefined ? 1_000_000 : one.days === 0 ? 2 : one.days);

/** Tellings held to be one happening. Of those of one report that say the same, the first stands for all in `kinds`. */
type Cluster = {
  readonly members: Happening[];
  readonly sources: Set<string>;
  readonly labels: Set<string>;
  /** By what they are judged by, then by report. */
  readonly kinds: Map<number, Map<string, Happening>>;
};

const labelOf = (one: Happening, judge: Judge): string => `${judge.print(one)}|${one.record.source}`;

const put = (cluster: Cluster, one: Happening, judge: Judge): void => {
  cluster.members.push(one);
  cluster.sources.add(one.record.source);
  const label = labelOf(one, judge);
  if (cluster.labels.has(label)) return;
  cluster.labels.add(label);
  const kind = judge.kind(one);
  const alike = cluster.kinds.get(kind) ?? new Map<string, Happening>();
  cluster.kinds.set(kind, alike.set(one.record.source, one));
};

const startCluster = (one: Happening, judge: Judge): Cluster => {
  const cluster: Cluster = { members: [], sources: new Set(), labels: new Set(), kinds: new Map() };
  put(cluster, one, judge);
  return cluster;
};

/**
 * Puts tellings of one happening together within a block. The most exactly dated found the groups; a telling that says less
 * joins the only group it fits, in its own report before others; where it fits several it stays by itself, with its equals.
 */
const clusters = (
  items: readonly Happening[],
  judge: Judge,
  shares: SharesWords,
  dayBlock: boolean,
): readonly (readonly Happening[])[] => {
  const sorted = [...items].sort(
    (p, q) =>
      exactness(p) - exactness(q) || byCodeUnit(judge.print(p), judge.print(q)) || byCodeUnit(p.record.id, q.record.id),
  );
  const found: Cluster[] = [];
  const decided = new Map<string, Cluster>();
  for (const one of sorted) {
    const label = labelOf(one, judge);
    const before = decided.get(label);
    if (before) {
      const first = before.members[0] as Happening;
      if (dayBlock || judge.verdict(one, first, shares(one.record.id, first.record.id)) === 'same') {
        put(before, one, judge);
        continue;
      }
    }
    const fits = found.filter(({ kinds }) => {
      let agrees = dayBlock;
      for (const alike of kinds.values()) {
        const { different, same } = judge.among(one, alike);
        if (different) return false;
        if (same) agrees = true;
      }
      return agrees;
    });
    const near = fits.filter((cluster) => cluster.sources.has(one.record.source));
    const reach = near.length === 1 ? near : fits;
    const host = reach.length === 1 ? reach[0] : undefined;
    if (host) put(host, one, judge);
    else found.push(startCluster(one, judge));
    decided.set(label, host ?? (found.at(-1) as Cluster));
  }
  return found.map((cluster) => cluster.members);
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
  const judge = judgeOnce(all, compare, shares);
  const byId = new Map(all.map((one) => [one.record.id, one]));
  const into = groups([...byId.keys()].sort(byCodeUnit), []);
  for (const { name, items } of blocksOf(all))
    for (const cluster of clusters(items, judge, shares, name.startsWith('day ')))
      for (const one of cluster.slice(1)) {
        const first = cluster[0] as Happening;
        into.join(first.record.id, one.record.id, compare(first, one, false).reason);
      }
  const members = new Map<string, Happening[]>();
  for (const one of byId.values()) {
    const root = into.root(one.record.id);
    const there = members.get(root);
    if (there) there.push(one);
    else members.set(root, [one]);
  }
  const refused = new Set<string>();
  for (const [a, b] of [...pairs].sort((p, q) => byCodeUnit(p[0], q[0]) || byCodeUnit(p[1], q[1]))) {
    const [x, y] = [byId.get(a), byId.get(b)];
    if (!x || !y || into.together(a, b) || judge.verdict(x, y, true) !== 'same') continue;
    // Words two reports share join their tellings only where nothing else told with either speaks against it. What spoke
    // against it once still does when more is told with either.
    const roots = `${into.root(a)} ${into.root(b)}`;
    if (refused.has(roots)) continue;
    const [p, q] = [members.get(into.root(a)) ?? [], members.get(into.root(b)) ?? []];
    if (p.some((one) => q.some((other) => judge.verdict(one, other, true) === 'different'))) {
      refused.add(roots);
      continue;
    }
    into.join(a, b, compare(x, y, true).reason);
    members.set(into.root(a), [...p, ...q]);
  }
  const byRoot = new Map<string, Happening[]>();
  for (const one of [...all].sort(by((each) => each.record.id))) {
    const root = into.root(one.record.id);
    const there = byRoot.get(root);
    if (there) there.push(one);
    else byRoot.set(root, [one]);
  }
  return [...byRoot.values()];
};
