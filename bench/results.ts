/** A figure that somebody else reached on the same set, and where it stands. */
export type Anchor = { readonly what: string; readonly value: number | string; readonly source: string };

/** One measured figure. `ours` is in the metric's own unit; `bar` is what it is asked to reach, in words ("≥ 0.85"). */
export type Row = {
  readonly set: string;
  readonly part: string;
  readonly metric: string;
  readonly ours: number;
  readonly bar?: string;
  readonly anchors?: readonly Anchor[];
};

/** At most four digits behind the point, none that say nothing. */
const figure = (value: number): string => String(Math.round(value * 10_000) / 10_000);

const cells = ({ set, part, metric, ours, bar, anchors }: Row): readonly string[] => [
  set,
  part,
  metric,
  figure(ours),
  bar ?? '',
  (anchors ?? []).map(({ what, value, source }) => `${what} ${value} (${source})`).join('; '),
];

/** Rows as a table in text: a line each under one of headings, columns filled up with blanks, in the order given. */
export const tableOf = (rows: readonly Row[]): string => {
  const all = [['set', 'part', 'metric', 'ours', 'bar', 'anchors'], ...rows.map(cells)];
  const widths = (all[0] as readonly string[]).map((_, at) => Math.max(...all.map((line) => (line[at] ?? '').length)));
  return all
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
};

/** Prints rows on standard output: as a table, or as one line of JSON, an array of the rows. */
export const report = (rows: readonly Row[], options: { readonly json?: boolean | undefined }): void => {
  process.stdout.write(options.json ? `${JSON.stringify(rows)}\n` : tableOf(rows));
};
