import { cpuUsage, stderr } from 'node:process';
import { compareNames, comparePrepared, prepareName } from '../src/reconciling/index.ts';
import { casesBelow, kindOf } from './names/cases.ts';
import { HOW_TO_GET_IT, logicV2 } from './names/logic-v2.ts';
import { type Anchor, type Row, report } from './results.ts';
import { scorePairs } from './scores/pairs.ts';

/** The folder with the set's CSV files, and which `case_group`, if only one. */
export type NameSpeedOptions = { readonly data: string; readonly part?: string; readonly json?: boolean };

const WARM_UP = 20;
const ROUNDS = 40;
const THEIR_ROUNDS = 3;
/** The threshold at which nomenklatura takes two entities for one. */
const THEIR_THRESHOLD = 0.7;

/** Seconds of the processor for one round, after a warm-up: other programs on the machine count little. */
const secondsOf = (round: () => void): number => {
  for (let at = 0; at < WARM_UP; at++) round();
  const before = cpuUsage();
  for (let at = 0; at < ROUNDS; at++) round();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1e6 / ROUNDS;
};

/**
 * Pairs of names a second of the processor, beside nomenklatura's logic_v2 on the same pairs in the same run: with taking each name apart
 * counted ("written"), and of names taken apart before ("prepared"). Also logic_v2's F1 by our scorer, against the figure it publishes.
 * Without nomenklatura it prints ours and says how to get it.
 */
export const run = async (options: NameSpeedOptions): Promise<readonly Row[]> => {
  const cases = casesBelow(options.data, options.part);
  const part = options.part ?? 'all';
  const pairs = cases.map(({ a, b, schema }) => ({ a, b, kind: kindOf(schema) }));
  const prepared = pairs.map(({ a, b, kind }) => [prepareName(a, kind), prepareName(b, kind)] as const);
  let sum = 0;
  const ours = {
    written: secondsOf(() => {
      for (const { a, b, kind } of pairs) sum += compareNames(a, b, kind).weight;
    }),
    prepared: secondsOf(() => {
      for (const [a, b] of prepared) sum += comparePrepared(a, b).weight;
    }),
  };
  if (sum < 0) throw new Error('a weight is below nothing');
  const theirs = logicV2(cases, THEIR_ROUNDS);
  const rows: Row[] = [];
  const row = (metric: string, value: number, more: Partial<Row> = {}): void => {
    rows.push({ set: 'name-speed', part, metric, ours: value, ...more });
  };
  for (const how of ['written', 'prepared'] as const) {
    const each = Math.round(cases.length / ours[how]);
    if (theirs === undefined) {
      row(`pairs a second, ${how}`, each);
      continue;
    }
    const source = `nomenklatura ${theirs.version}, same run`;
    const anchors: readonly Anchor[] = [{ what: 'logic_v2', value: Math.round(cases.length / theirs[how]), source }];
    row(`pairs a second, ${how}`, each, { anchors });
    row(`times as fast, ${how}`, theirs[how] / ours[how], { bar: '≥ 20' });
  }
  if (theirs === undefined) stderr.write(`${HOW_TO_GET_IT}\n`);
  else {
    const weighed = cases.map((one, at) => ({ isOne: one.isOne, weight: theirs.scores[at] ?? 0 }));
    const { f1, falseShare } = scorePairs(weighed, THEIR_THRESHOLD);
    const frozen = [{ what: 'logic_v2', value: 0.79, source: 'name_bench, 812 rows frozen by nomenklatura' }];
    row(`F1 of logic_v2 ${theirs.version} by our scorer`, f1, { anchors: frozen });
    row(`false joins of logic_v2 ${theirs.version} by our scorer`, falseShare);
  }
  report(rows, { json: options.json });
  return rows;
};
