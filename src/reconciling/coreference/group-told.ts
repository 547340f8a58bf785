import { by } from '../../model/index.ts';
import { averageLinkage, type Link } from './average-linkage.ts';
import { type Comparison, compareTold } from './compare-told.ts';
import { likeness, type ToldAct, type Topic } from './told-act.ts';

/** Reports less alike than this tell two stories: nothing told in both is compared. */
export const LEAST_ALIKE = 0.04;
/** A weight of this much and more counts in full, of as much below 0 for nothing; between, evenly. */
const FULL = 40;
/** So much of the full weight, on average between two groups, puts them together. */
export const ENOUGH = 0.44;

const shareOf = (weight: number): number => Math.min(1, Math.max(0, (weight + FULL) / (2 * FULL)));

/** Words that stand in more reports than this bring no two together: that many reports share them is no news. */
const COMMON = 100;

/** Which reports are compared: those that share a telling word that few have. By position. */
const neighbours = (topics: readonly Topic[]): readonly ReadonlySet<number>[] => {
  const index = new Map<string, number[]>();
  topics.forEach(({ words }, at) => {
    for (const word of words.keys()) {
      const there = index.get(word);
      if (there) there.push(at);
      else index.set(word, [at]);
    }
  });
  const near = topics.map((_, at) => new Set([at]));
  for (const reports of index.values()) {
    if (reports.length > COMMON) continue;
    for (const one of reports) for (const other of reports) near[one]?.add(other);
  }
  return near.map(
    (set, at) =>
      new Set(
        [...set].filter(
          (other) => other === at || likeness(topics[at] as Topic, topics[other] as Topic) >= LEAST_ALIKE,
        ),
      ),
  );
};

/**
 * Groups acts that many reports tell by words alone, over an index of kinds of acts and of words that few reports share.
 * Grouping starts from the surest pair and goes on while the tellings of two groups agree on average, so that one telling
 * that fits nobody else brings no two groups together. Out: groups of ids, sorted, whatever the order of what came in.
 */
export const groupTold = (
  all: readonly ToldAct[],
  compare: (a: ToldAct, b: ToldAct) => Comparison = compareTold,
  enough: number = ENOUGH,
): readonly (readonly string[])[] => {
  const acts = [...all].sort(by((one) => one.id));
  const sources = [...new Set(acts.map((one) => one.source))];
  const places = new Map(sources.map((source, at) => [source, at]));
  const topics = new Map(acts.map((one) => [one.source, one.topic]));
  const near = neighbours(sources.map((source) => topics.get(source) as Topic));
  const kinds = new Map<string, Map<number, number[]>>();
  acts.forEach(({ kind, source }, at) => {
    const reports = kinds.get(kind) ?? new Map<number, number[]>();
    kinds.set(kind, reports);
    const report = places.get(source) as number;
    reports.set(report, [...(reports.get(report) ?? []), at]);
  });
  const links: Link[] = [];
  for (const reports of kinds.values())
    for (const [report, here] of reports)
      for (const other of near[report] as ReadonlySet<number>) {
        if (other < report) continue;
        for (const a of here)
          for (const b of reports.get(other) ?? []) {
            if (other === report && b <= a) continue;
            const value = shareOf(compare(acts[a] as ToldAct, acts[b] as ToldAct).weight);
            if (value > 0) links.push({ a, b, value });
          }
      }
  return averageLinkage(acts.length, links, enough).map((group) => group.map((at) => (acts[at] as ToldAct).id));
};
