import { byCodeUnit } from '../../model/index.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { type Comparable, comparable, type SharedPair, sharedRuns } from './shared-runs.ts';
import type { TextWords } from './text-words.ts';

/** A report as the index takes it. */
export type Listed = {
  readonly words: TextWords;
  /** Of reports with one and the same body, the one whose rank comes first (by code unit) stands for all. */
  readonly rank: string;
  /** Compared by itself even where its body is another's: a person said something about it. */
  readonly alone?: boolean;
};

/** Finds the reports that share words with a report, one report at a time. */
export type WordingIndex = {
  /**
   * Takes a report in; one of the same source is replaced. Out: the sources whose pairs are to be asked for anew, the report
   * itself among them; pairs of all others stand.
   */
  readonly add: (report: Listed) => readonly string[];
  /** Takes a report out. Out: the sources, those that are left, whose pairs are to be asked for anew. */
  readonly remove: (source: string) => readonly string[];
  /** The reports that share words with this one. `a` is the source that comes first by code unit; sorted by both. */
  readonly pairsOf: (source: string) => readonly SharedPair[];
  /** All pairs, each once, sorted. */
  readonly pairs: () => readonly SharedPair[];
  /** The report that stands for this one and all others of the same body. */
  readonly headOf: (source: string) => string;
};

type Member = { readonly source: string; readonly rank: string; readonly text: Comparable; readonly key: string };
/** Reports of one body, the one that stands for all first. */
type Group = { members: Member[] };

const pairKey = (a: string, b: string): string => (byCodeUnit(a, b) < 0 ? `${a}\u001f${b}` : `${b}\u001f${a}`);

/**
 * An inverted index over the winnowed shingles of reports: two reports are compared only where they share one, hence always
 * where they share a run of seven words (`fingerprints.ts`). What is found of a pair depends on its two texts alone, in
 * whatever order they came. Reports with one and the same body are compared only with the one that stands for them all, and
 * it alone with the others: a thousand copies cost a thousand comparisons. `compared` is called once for each comparison.
 */
export const wordingIndex = (compared: () => void = () => {}): WordingIndex => {
  const bySource = new Map<string, Member>();
  const groups = new Map<string, Group>();
  /** The heads in which a shingle stands; most stand in one. */
  const postings = new Map<number, string | string[]>();

  const post = ({ source, text }: Member): void => {
    for (const shingle of fingerprintsOf(text.shingles)) {
      const there = postings.get(shingle);
      if (there === undefined) postings.set(shingle, source);
      else if (typeof there === 'string') postings.set(shingle, [there, source]);
      else there.push(source);
    }
  };
  const unpost = ({ source, text }: Member): void => {
    for (const shingle of fingerprintsOf(text.shingles)) {
      const there = postings.get(shingle);
      const left = typeof there === 'string' ? [] : (there ?? []).filter((one) => one !== source);
      if (left.length === 0) postings.delete(shingle);
      else postings.set(shingle, left);
    }
  };
  /** Puts a group's reports in their order. Out: whose pairs changed with the one that stands for it. */
  const settle = (group: Group, before: Member | undefined): readonly string[] => {
    group.members.sort((p, q) => byCodeUnit(p.rank, q.rank) || byCodeUnit(p.source, q.source));
    const now = group.members[0];
    if (now === before) return [];
    if (before) unpost(before);
    if (now) post(now);
    return group.members.map((one) => one.source);
  };

  const remove = (source: string): readonly string[] => {
    const member = bySource.get(source);
    const group = member && groups.get(member.key);
    if (member === undefined || group === undefined) return [];
    const before = group.members[0];
    bySource.delete(source);
    group.members = group.members.filter((one) => one !== member);
    if (group.members.length === 0) groups.delete(member.key);
    return settle(group, before);
  };
  const add = ({ words, rank, alone }: Listed): readonly string[] => {
    const { source } = words;
    const left = remove(source);
    const key = alone === true ? `alone ${source}` : words.body;
    const member: Member = { source, rank, text: comparable(words), key };
    bySource.set(source, member);
    const group = groups.get(key) ?? { members: [] };
    groups.set(key, group);
    const before = group.members[0];
    group.members.push(member);
    return [...new Set([source, ...left, ...settle(group, before)])].sort(byCodeUnit);
  };

  /** The sources that a report is to be compared with. */
  const partners = (member: Member): readonly string[] => {
    const members = groups.get(member.key)?.members ?? [];
    if (members[0] !== member) return members[0] ? [members[0].source] : [];
    const found = new Set<string>();
    for (const shingle of fingerprintsOf(member.text.shingles)) {
      const there = postings.get(shingle);
      if (typeof there === 'string') found.add(there);
      else for (const one of there ?? []) found.add(one);
    }
    for (const one of members) found.add(one.source);
    found.delete(member.source);
    return [...found];
  };
  const compare = (one: string, other: string): SharedPair | undefined => {
    const [a, b] = [one, other].sort(byCodeUnit).map((source) => bySource.get(source) as Member) as [Member, Member];
    compared();
    const runs = sharedRuns(a.text, b.text);
    return runs.length === 0 ? undefined : { a: a.text.words, b: b.text.words, runs };
  };
  const inOrder = (pairs: Iterable<readonly [string, string]>): readonly SharedPair[] => {
    const once = new Map([...pairs].map(([one, other]) => [pairKey(one, other), [one, other] as const]));
    return [...once.keys()].sort(byCodeUnit).flatMap((key) => {
      const [one, other] = once.get(key) as readonly [string, string];
      return compare(one, other) ?? [];
    });
  };
  return {
    add,
    remove,
    pairsOf: (source) => {
      const member = bySource.get(source);
      return member ? inOrder(partners(member).map((other) => [source, other] as const)) : [];
    },
    pairs: () =>
      inOrder([...bySource.values()].flatMap((one) => partners(one).map((other) => [one.source, other] as const))),
    headOf: (source) => groups.get(bySource.get(source)?.key ?? '')?.members[0]?.source ?? source,
  };
};
