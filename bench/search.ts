import { memoryUsage } from 'node:process';
import { addSource, remove, search, searchIndex } from '../src/searching/index.ts';
import { type Row, report } from './results.ts';
import { QUERIES } from './search/queries.ts';
import { searchedArchive } from './search/searched-archive.ts';

/**
 * `part`: of how many reports the case is, and of how many stories each (10,000 of one unless said otherwise; `10000x5` for long
 * reports). The data folder is not looked at: the case is generated.
 */
export type SearchOptions = { readonly data: string; readonly part?: string; readonly json?: boolean };

const LARGE = 10_000;
const ROUNDS = 5;
const BAR_MS = 100;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const ascending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** Bytes of the heap that are held, after what is not needed was collected where the process may ask for it (`--expose-gc`). */
const held = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = memoryUsage();
  return heapUsed + arrayBuffers;
};

/**
 * Search over a generated case: how long the index takes to build, what it holds in memory, and for queries of all sorts the time
 * and how much they look at. The first round of queries is timed like the others; medians over five rounds are told beside.
 */
export const run = async (options: SearchOptions): Promise<readonly Row[]> => {
  const asked = /^([1-9]\d*)(?:x([1-9]\d?))?$/.exec(options.part ?? String(LARGE));
  if (asked === null)
    throw new Error(`--part must be a number of reports, such as 10000 or 10000x5, not ${options.part}`);
  const [size, stories] = [Number(asked[1]), Number(asked[2] ?? 1)];
  const file = searchedArchive(size, stories);
  const before = held();
  const began = performance.now();
  const index = searchIndex(file);
  const built = performance.now() - began;
  const memory = held() - before;
  const first: number[] = [];
  const works: number[] = [];
  const medians: number[] = [];
  const byKind = new Map<string, number[]>();
  const times = QUERIES.map((): number[] => []);
  let found = 0;
  for (let round = 0; round < ROUNDS; round++)
    QUERIES.forEach(({ query }, number) => {
      const started = performance.now();
      const { total, work } = search(index, query);
      times[number]?.push(performance.now() - started);
      if (round === 0) {
        works.push(work);
        found += total > 0 ? 1 : 0;
      }
    });
  times.forEach((some, number) => {
    const kind = QUERIES[number]?.kind ?? '';
    const median = at(ascending(some), 0.5);
    first.push(some[0] ?? 0);
    medians.push(median);
    byKind.set(kind, [...(byKind.get(kind) ?? []), median]);
  });
  const one = file.sources[0];
  const stated = file.statements.filter(({ source }) => source === one?.id);
  const changed = performance.now();
  if (one !== undefined) {
    remove(index, one.id);
    addSource(index, one, stated);
  }
  const change = performance.now() - changed;
  const row = (metric: string, ours: number, bar?: string): Row => ({
    set: 'search',
    part: `${size} reports${stories > 1 ? ` of ${stories} stories` : ''}`,
    metric,
    ours,
    ...(bar === undefined ? {} : { bar }),
  });
  const share = (values: readonly number[]): number => values.filter((ms) => ms < BAR_MS).length / values.length;
  const rows = [
    row('queries', QUERIES.length),
    row('of them with hits', found),
    row('share under 100 ms, the first time each is asked', share(first), '≥ 0.95'),
    row('share under 100 ms, medians of 5', share(medians), '≥ 0.95'),
    ...[0.5, 0.9, 0.95, 0.99, 1].map((part) =>
      row(`ms, ${part * 100} of 100 queries, the first time`, at(ascending(first), part)),
    ),
    ...[0.5, 0.9, 0.95, 0.99, 1].map((part) => row(`ms, ${part * 100} of 100 queries`, at(ascending(medians), part))),
    ...[...byKind].map(([kind, some]) => row(`ms, the slowest of: ${kind}`, Math.max(...some))),
    row('entries, words and statements looked at, 95 of 100 queries', at(ascending(works), 0.95)),
    row('ms to build the index', built),
    row('ms to take a report away and add it again', change),
    row('MB that the index holds besides the case file', memory / 2 ** 20),
    row('units', index.numbers.size),
    row('forms of words', index.vocabulary.numbers.size),
    row(
      'words of units',
      index.units.reduce((sum, unit) => sum + (unit?.words.length ?? 0), 0),
    ),
  ];
  report(rows, options);
  return rows;
};
