import { type Access, LINEAGE_KINDS, type LineageKind, SOURCE_KINDS, type SourceKind } from '../../model/index.ts';
import { type LineagePlan, lineagePlan } from '../lineage-plan.ts';
import { type ToldWhen, tellWhen } from '../tell-when.ts';
import { type SourceRow, sourcesView } from '../views/sources.ts';
import { type InText, inText } from './quote.ts';
import { once, type Shown } from './shown.ts';

/** That one source draws on another, without the words that show it. */
type DrawsOn = {
  readonly id: string;
  readonly on: string;
  readonly how: string;
  /** Passages that both share. */
  readonly shared: number;
  /** Whether the case holds the other: only then can a person deny it. */
  readonly held: boolean;
};

/** One source as a line of the list. */
export type SourceLine = Omit<SourceRow, 'source' | 'published' | 'drawsOn' | 'citedBy'> & {
  readonly id: string;
  readonly published: Pick<ToldWhen, 'text' | 'brief' | 'certainty'>;
  readonly accessCode: Access;
  /** How many statements it tells, weak and rejected ones included. */
  readonly statements: number;
  readonly drawsOn: readonly DrawsOn[];
  /** Who draws on it. */
  readonly drawnOnBy: readonly { readonly id: string; readonly name: string; readonly how: string }[];
  /** For a source that is cited, not held: the words that cite it. */
  readonly citedBy: readonly InText[];
};

/** All sources: those held, those that are only cited, and who draws on whom. */
export type SourcesScreen = {
  readonly held: readonly SourceLine[];
  readonly cited: readonly SourceLine[];
  /** Absent where nobody draws on anybody, or where so many do that no drawing could be read. */
  readonly plan?: LineagePlan;
  /** How many dependences there are, drawn or not. */
  readonly dependences: number;
};

/** One dependence with its words: what both share side by side, and where the one names the other. */
export type LineageTold = DrawsOn & {
  readonly reason: string;
  readonly pairs: readonly (readonly [InText, InText])[];
  readonly citations: readonly InText[];
};

/** One source in full. */
export type SourceScreen = Omit<SourceLine, 'drawsOn'> & {
  readonly drawsOn: readonly LineageTold[];
  readonly kindCode: SourceKind;
  /** What a source can be, and how one can draw on another, for whoever says so. */
  readonly kinds: readonly { readonly code: SourceKind; readonly said: string }[];
  readonly waysToDraw: readonly { readonly code: LineageKind; readonly said: string }[];
  /** The date as it is stated, in EDTF, for whoever describes the source anew. */
  readonly stated?: string;
  /** Sources it could be said to repeat. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
};

type Rows = {
  readonly rows: readonly SourceRow[];
  readonly records: ReadonlyMap<string, Shown['file']['sources'][number]>;
  readonly statements: ReadonlyMap<string, number>;
  readonly drawnOnBy: ReadonlyMap<string, SourceLine['drawnOnBy']>;
};

const gather = ({ file, names, phrases }: Shown): Rows => {
  const rows = sourcesView(file, names, phrases);
  const statements = new Map<string, number>();
  for (const { source } of file.statements) statements.set(source, (statements.get(source) ?? 0) + 1);
  const drawnOnBy = new Map<string, SourceLine['drawnOnBy']>();
  for (const row of rows)
    for (const one of row.drawsOn)
      drawnOnBy.set(one.id, [...(drawnOnBy.get(one.id) ?? []), { id: row.source, name: row.name, how: one.how }]);
  return { rows, records: new Map(file.sources.map((one) => [one.id, one])), statements, drawnOnBy };
};

const gathered = (shown: Shown): Rows => once(shown.file, `sources ${shown.phrases.language}`, () => gather(shown));

const lineOf = ({ source, published: _, drawsOn, citedBy, ...row }: SourceRow, all: Rows, shown: Shown): SourceLine => {
  const record = all.records.get(source);
  const { text, brief, certainty } = tellWhen(record?.published, shown.names, shown.phrases);
  return {
    ...row,
    id: source,
    published: { text, brief, certainty },
    accessCode: record?.access ?? 'confidential',
    statements: all.statements.get(source) ?? 0,
    drawsOn: drawsOn.map(({ id, on, how, passages }) => ({
      id,
      on,
      how,
      shared: passages.length,
      held: all.records.get(id)?.held ?? false,
    })),
    drawnOnBy: all.drawnOnBy.get(source) ?? [],
    citedBy: citedBy.map((place) => inText(place, shown)),
  };
};

/** Every source as a line, and who draws on whom as a drawing. */
export const sourcesScreen = (shown: Shown): SourcesScreen => {
  const all = gathered(shown);
  const lines = all.rows.map((row) => lineOf(row, all, shown));
  const plan = lineagePlan(all.rows);
  return {
    held: lines.filter((one) => one.held),
    cited: lines.filter((one) => !one.held),
    ...(plan === undefined ? {} : { plan }),
    dependences: all.rows.reduce((sum, row) => sum + row.drawsOn.length, 0),
  };
};

/** One source in full, with the words that it shares with those it draws on; undefined where the audience sees no such source. */
export const sourceScreen = (shown: Shown, { id }: { readonly id?: string | undefined }): SourceScreen | undefined => {
  const all = gathered(shown);
  const [row, record] = [all.rows.find((one) => one.source === id), all.records.get(id ?? '')];
  if (row === undefined || record === undefined) return undefined;
  const line = lineOf(row, all, shown);
  const stated = record.published?.stated;
  return {
    ...line,
    drawsOn: row.drawsOn.map((one, at) => ({
      ...(line.drawsOn[at] as DrawsOn),
      reason: one.reason,
      pairs: one.passages.map(([mine, theirs]) => [inText(mine, shown), inText(theirs, shown)] as const),
      citations: one.citations.map((place) => inText(place, shown)),
    })),
    kindCode: record.kind,
    kinds: SOURCE_KINDS.map((code) => ({ code, said: shown.phrases.sourceKinds[code] })),
    // some languages end it with a colon, before whom it is drawn on; here nobody follows
    waysToDraw: LINEAGE_KINDS.map((code) => ({ code, said: shown.phrases.lineage[code].replace(/:$/u, '') })),
    ...(stated === undefined ? {} : { stated }),
    others: all.rows.filter((one) => one.held && one.source !== id).map((one) => ({ id: one.source, name: one.name })),
  };
};
