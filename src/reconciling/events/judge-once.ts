import type { Topic } from '../coreference/told-act.ts';
import { COERCED, type Happening } from './happening.ts';
import type { Sameness } from './same-happening.ts';
import { topicFor } from './unnamed.ts';

/** Whether two statements stand in words that their reports share. */
export type SharesWords = (a: string, b: string) => boolean;
/** Of tellings of two reports it goes by their traits alone; see `judgeOnce`. */
export type CompareHappenings = (a: Happening, b: Happening, sharesWords: boolean) => Sameness;

type Verdict = Sameness['verdict'];

const list = (set: ReadonlySet<string>): string => [...set].sort().join(',');

/** Tellings that say the same about who, where and when: within one report one comparison serves them all. */
const printOf = ({ record, content, date, key, all }: Happening): string =>
  [record.modality === 'hypothetical' ? 'h' : '', content.act, date ?? '', list(key), list(all)].join('|');

/** All that tellings of two reports are judged by, save words they share. A rule that looks at more must add it here. */
const traitsOf = (one: Happening, print: string, topic: number | undefined): string =>
  JSON.stringify([
    print,
    one.family,
    COERCED.has(one.record.circumstances),
    one.number,
    one.named,
    topic,
    one.befellSomebody,
    list(one.befallen),
    list(one.places),
    list(one.placeWords),
    one.days,
    one.undatedWords,
    one.range,
    one.plain,
  ]);

/** Comparing many tellings without asking the same question twice. */
export type Judge = {
  readonly print: (one: Happening) => string;
  /** A number for what a telling is judged by across reports; equal for tellings that are judged alike. */
  readonly kind: (one: Happening) => number;
  readonly verdict: (a: Happening, b: Happening, sharesWords: boolean) => Verdict;
  /** Whether one telling speaks against others of one kind, each of another report, and whether it is one with any. */
  readonly among: (one: Happening, alike: ReadonlyMap<string, Happening>) => { different: boolean; same: boolean };
};

/**
 * A judge over `all`: hundreds of reports that copy each other tell a handful of kinds of tellings, and a pair of kinds is
 * compared once. Two tellings of one report are compared each time: what is told between them counts too.
 */
export const judgeOnce = (all: readonly Happening[], compare: CompareHappenings, shares: SharesWords): Judge => {
  const prints = new Map(all.map((one) => [one, printOf(one)]));
  const numbers = new Map<string, number>();
  const kinds = new Map<Happening, number>();
  const topics = new Map<Topic, number>();
  const numberOf = (topic: Topic): number => {
    const number = topics.get(topic) ?? topics.size;
    topics.set(topic, number);
    return number;
  };
  for (const [one, print] of prints) {
    const topic = topicFor(one);
    const traits = traitsOf(one, print, topic && numberOf(topic));
    const number = numbers.get(traits) ?? numbers.size;
    numbers.set(traits, number);
    kinds.set(one, number);
  }
  const kind = (one: Happening): number => kinds.get(one) as number;
  const known = new Map<number, Verdict>();
  const verdict = (a: Happening, b: Happening, sharesWords: boolean): Verdict => {
    if (a.record.source === b.record.source) return compare(a, b, sharesWords).verdict;
    const pair = (kind(a) * numbers.size + kind(b)) * 2 + (sharesWords ? 1 : 0);
    const before = known.get(pair);
    if (before !== undefined) return before;
    const made = compare(a, b, sharesWords).verdict;
    known.set(pair, made);
    return made;
  };
  const inWords = (a: Happening, b: Happening): Verdict => verdict(a, b, shares(a.record.id, b.record.id));
  const among: Judge['among'] = (one, alike) => {
    const own = alike.get(one.record.source);
    const found = new Set<Verdict>(own ? [inWords(one, own)] : []);
    const others = [...(alike.size > (own ? 1 : 0) ? alike.values() : [])].filter((other) => other !== own);
    const [first] = others;
    // Only where shared words would change the answer does it matter which of the others share them.
    if (first && verdict(one, first, true) === verdict(one, first, false)) found.add(verdict(one, first, false));
    else for (const other of others) found.add(inWords(one, other));
    return { different: found.has('different'), same: found.has('same') };
  };
  return { print: (one) => prints.get(one) as string, kind, verdict, among };
};
