import { memoryUsage, cpuUsage as processorTime, resourceUsage, stderr } from 'node:process';
import { type State, start, step } from '../src/derive.ts';
import type { SourceReading } from '../src/model/index.ts';
import { type Row, report } from './results.ts';
import { archive } from './scale/grammar/archive.ts';
import { readings, readReport, shippedReader } from './scale/readings.ts';

/** The folder for cached readings, and of how many reports the large archive is (10,000 unless said otherwise). */
export type ScaleOptions = { readonly data: string; readonly part?: string; readonly json?: boolean };

const SEED = 1;
const SMALL = 100;
const LARGE = 10_000;
/** How many further reports are added, each by itself and withdrawn again. */
const FURTHER = 15;

/** Milliseconds of the processor that something took. */
const cpu = async <T>(work: () => T | Promise<T>): Promise<readonly [T, number]> => {
  const before = processorTime();
  const done = await work();
  const used = processorTime(before);
  return [done, (used.user + used.system) / 1000];
};

const median = (values: readonly number[]): number => [...values].sort((p, q) => p - q)[values.length >> 1] ?? 0;

/** Every count that a step gives of its work, by name: whatever the derivation counts. */
const countsOf = (state: State): ReadonlyMap<string, number> =>
  new Map(Object.entries(state.work).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));

type Measured = {
  readonly size: number;
  readonly loading: number;
  readonly adding: number;
  readonly withdrawing: number;
  readonly reading: number;
  readonly counts: ReadonlyMap<string, number>;
};

/** Loads so many reports, then adds each of the next ones by itself; medians over those. */
const measure = async (sources: readonly SourceReading[], size: number): Promise<Measured> => {
  const reader = shippedReader();
  const texts = archive(SEED);
  for (let at = 0; at < size; at++) texts.next();
  const [loaded, loading] = await cpu(() => start({ sources: sources.slice(0, size), decisions: [] }));
  let state = loaded;
  const adding: number[] = [];
  const withdrawing: number[] = [];
  const reading: number[] = [];
  const counts = new Map<string, number[]>();
  for (let at = 0; at < FURTHER; at++) {
    const { value: text } = texts.next();
    const [source, read] = await cpu(() => readReport(reader, text));
    const [added, once] = await cpu(() => step(state, { kind: 'source-added', source }));
    const [back, again] = await cpu(() => step(added, { kind: 'source-withdrawn', source: source.source }));
    state = back;
    adding.push(once);
    withdrawing.push(again);
    reading.push(read);
    for (const [name, count] of countsOf(added)) counts.set(name, [...(counts.get(name) ?? []), count]);
    stderr.write(`\rat ${size}: added ${at + 1} of ${FURTHER}, the last in ${Math.round(once)} ms of processor   `);
  }
  stderr.write('\n');
  return {
    size,
    loading,
    adding: median(adding),
    withdrawing: median(withdrawing),
    reading: median(reading),
    counts: new Map([...counts].map(([name, all]) => [name, median(all)])),
  };
};

const rowsOf = (one: Measured): readonly Row[] => {
  const row = (metric: string, ours: number): Row => ({ set: 'scale', part: String(one.size), metric, ours });
  return [
    row('ms of processor, all at once', one.loading),
    row('ms of processor, adding one more', one.adding),
    row('ms of processor, reading and adding one more', one.reading + one.adding),
    row('ms of processor, withdrawing one', one.withdrawing),
    ...[...one.counts].map(([name, count]) => row(`${name}, adding one more`, count)),
  ];
};

/** A ratio where both are known: nothing compared against nothing is 1, something against nothing is not a number. */
const ratio = (large: number, small: number): number => (small === 0 ? (large === 0 ? 1 : Number.NaN) : large / small);

/**
 * What adding one report costs when the case holds many, against what it costs when it holds a hundred: the reports of a
 * generated archive in the order of their publication, read by the reader that ships; the next fifteen are added one by one,
 * each withdrawn before the next. Counts are exact, times are medians of one process, after a first round at a hundred that
 * is not counted. Readings are kept in the data folder, so that a second run reads only the further reports.
 */
export const run = async (options: ScaleOptions): Promise<readonly Row[]> => {
  const large = options.part === undefined ? LARGE : Number(options.part);
  if (!Number.isInteger(large) || large < SMALL)
    throw new Error(`--part must be a number of reports, at least ${SMALL}, not ${options.part}`);
  const sources: SourceReading[] = [];
  for await (const source of readings(options.data, SEED, large)) sources.push(source);
  const held = memoryUsage().heapUsed;
  await measure(sources, SMALL);
  const few = await measure(sources, SMALL);
  const many = large === SMALL ? undefined : await measure(sources, large);
  const whole = (metric: string, ours: number, bar?: string): Row => ({
    set: 'scale',
    part: `${large} against ${SMALL}`,
    metric,
    ours,
    ...(bar === undefined ? {} : { bar }),
  });
  const rows: readonly Row[] = [
    ...rowsOf(few),
    ...(many === undefined
      ? []
      : [
          ...rowsOf(many),
          whole('ms of processor, adding one more', ratio(many.adding, few.adding), '≤ 3'),
          whole(
            'ms of processor, reading and adding one more',
            ratio(many.reading + many.adding, few.reading + few.adding),
          ),
          ...[...many.counts].map(([name, count]) =>
            whole(
              `${name}, adding one more`,
              ratio(count, few.counts.get(name) ?? 0),
              name === 'comparisons' ? '≤ 3' : undefined,
            ),
          ),
        ]),
    whole('MB of readings in memory', held / 2 ** 20),
    whole('MB of memory at most', resourceUsage().maxRSS / 1024, '< 2048'),
  ];
  report(rows, options);
  return rows;
};
