import { compareNames, JOINING_WEIGHT, PROPOSING_WEIGHT } from '../src/reconciling/index.ts';
import { casesBelow, kindOf, type NameCase } from './names/cases.ts';
import { type Anchor, type Row, report } from './results.ts';
import { bestScore, scorePairs, type WeighedPair } from './scores/pairs.ts';

/** The folder with the set's CSV files, and which `case_group`, if only one. */
export type NamesOptions = { readonly data: string; readonly part?: string; readonly json?: boolean };

const SOURCE = 'name_bench, 812 rows frozen by nomenklatura';
const ANCHORS: readonly Anchor[] = [
  { what: 'logic_v2', value: 0.79, source: SOURCE },
  { what: 'Levenshtein at its best threshold', value: 0.659, source: SOURCE },
];

type Weighed = NameCase & WeighedPair;

const rowsOf = (part: string, cases: readonly Weighed[], whole: boolean): readonly Row[] => {
  const joined = scorePairs(cases, JOINING_WEIGHT);
  const proposed = scorePairs(cases, PROPOSING_WEIGHT);
  const best = bestScore(cases);
  const row = (metric: string, ours: number, more: Partial<Row> = {}): Row => ({
    set: 'names',
    part,
    metric,
    ours,
    ...more,
  });
  return [
    row('pairs', cases.length),
    row('F1, proposing', proposed.f1, whole ? { bar: '≥ 0.85', anchors: ANCHORS } : {}),
    row('precision, proposing', proposed.precision),
    row('recall, proposing', proposed.recall),
    row('F1, joining', joined.f1),
    row('precision, joining', joined.precision),
    row('recall, joining', joined.recall),
    row('false joins, joining', joined.falseShare, whole ? { bar: '≤ 0.01' } : {}),
    row('F1, best threshold', best.f1),
    row('best threshold', best.threshold),
  ];
};

/**
 * Pairs of names against what people said. A pair has a weight: from PROPOSING_WEIGHT on it is put before a person, from
 * JOINING_WEIGHT on the product joins it unasked. F1 is told at both; false joins are the share of the pairs that are not one
 * and are joined all the same. A table a part and over all; in JSON also a schema and a category.
 */
export const run = async (options: NamesOptions): Promise<readonly Row[]> => {
  const cases = casesBelow(options.data, options.part).map(
    (one): Weighed => ({ ...one, weight: compareNames(one.a, one.b, kindOf(one.schema)).weight }),
  );
  const by = (key: 'part' | 'schema' | 'category', name: (value: string) => string) =>
    [...new Set(cases.map((one) => one[key]))].sort().flatMap((value) =>
      rowsOf(
        name(value),
        cases.filter((one) => one[key] === value),
        false,
      ),
    );
  const rows = [
    ...rowsOf('all', cases, true),
    ...by('part', (value) => value),
    ...(options.json
      ? [...by('schema', (value) => `schema ${value}`), ...by('category', (value) => `category ${value || 'none'}`)]
      : []),
  ];
  report(rows, { json: options.json });
  return rows;
};
