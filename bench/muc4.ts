import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceReading } from '../src/model/index.ts';
import { type Figures, judge, wireReader } from './muc4/incidents.ts';
import { readWires, type Template, type Wire } from './muc4/texts.ts';
import { type Row, report } from './results.ts';
import { verdictScores } from './scores/verdicts.ts';

/** `data` holds the package's texts (`*-muc3`, `*-muc4`) and keys (`key-*`) in whatever folders; `part` is a word in a text's name. */
export type Muc4Options = { readonly data: string; readonly part?: string; readonly json?: boolean };

const LABELS = join(dirname(fileURLToPath(import.meta.url)), 'labels/muc4-pairs.tsv');
const SAME = ['same', 'different'] as const;
const FIGURES = ['agree', 'other', 'conflict', 'none'] as const;

const labels = () =>
  readFileSync(LABELS, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((row) => {
      const [a = '', first = '', b = '', second = '', same = '', figures = ''] = row.split('\t');
      return { a, b, first: `${a} ${first}`, second: `${b} ${second}`, same, figures };
    });

const two = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Pairs of incidents that agree in date, place and kind, labelled by hand: one event or two, and whether numbers of people harmed
 * agree. A template serves to find its incident in its text (by its words), nothing else of it is handed in. Pairs that the
 * reader of the labels left unclear are left out.
 */
export const run = async ({ data, part, json }: Muc4Options): Promise<readonly Row[]> => {
  const { wires, templates } = readWires(data);
  const read = wireReader();
  const readings = new Map<string, SourceReading>();
  const readingOf = (wire: Wire): SourceReading => {
    const known = readings.get(wire.id) ?? read(wire);
    readings.set(wire.id, known);
    return known;
  };
  const said = labels().flatMap((label) => {
    const [a, b] = [wires.get(label.a), wires.get(label.b)];
    const [first, second] = [templates.get(label.first), templates.get(label.second)];
    if (!a || !b || !first || !second || (part !== undefined && !label.a.includes(part))) return [];
    const sources = [readingOf(a), readingOf(b)] as const;
    const found: readonly [Template, Template] = [first, second];
    return [{ label, answer: judge(sources, found) }];
  });
  const clear = said.filter(({ label }) => label.same !== 'unclear');
  const events = verdictScores(
    clear.map(({ label, answer }) => ({
      gold: label.same as (typeof SAME)[number],
      said: answer.same ? ('same' as const) : ('different' as const),
    })),
    SAME,
  );
  const counted = said.filter(({ label }) => label.same === 'same');
  const figures = verdictScores(
    counted.map(({ label, answer }) => ({ gold: label.figures as Figures, said: answer.figures })),
    FIGURES,
  );
  const name = `${part ?? 'all'}, ${clear.length} pairs`;
  const rows: Row[] = [];
  const say = (metric: string, ours: number): void => {
    rows.push({ set: 'muc4', part: name, metric, ours: two(ours) });
  };
  say('same event or not: accuracy', events.accuracy);
  for (const [verdict, { precision, recall, f1, cases }] of events.by) {
    say(`${verdict} (${cases}): precision`, precision);
    say(`${verdict}: recall`, recall);
    say(`${verdict}: F1`, f1);
  }
  say('incident found in both texts', clear.filter(({ answer }) => answer.both).length / Math.max(1, clear.length));
  say(`figures of ${counted.length} same events: accuracy of four verdicts`, figures.accuracy);
  for (const [verdict, { precision, recall, f1, cases }] of figures.by) {
    say(`figures ${verdict} (${cases}): precision`, precision);
    say(`figures ${verdict}: recall`, recall);
    say(`figures ${verdict}: F1`, f1);
  }
  report(rows, { json });
  return rows;
};
