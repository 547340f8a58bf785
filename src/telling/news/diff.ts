import type { CaseFile } from '../../model/index.ts';
import type { CaseFileHeader } from '../export-json.ts';
import { type Names, namesOf } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { type DecisionRow, decisionsView } from '../views/decisions.ts';
import { changesBetween } from './changes.ts';
import type { Change } from './compared.ts';
import { type News, newsFor } from './news.ts';

/** Two states of a case with the step between, as one audience may see them. */
export type States = {
  readonly was: CaseFile;
  readonly withReports: CaseFile;
  readonly is: CaseFile;
  readonly added: readonly string[];
  readonly entries: ReadonlySet<string>;
  /** What an older Aigak told, and what this one tells of the same state; absent where there is nothing to compare. */
  readonly older?: { readonly before: CaseFile; readonly after: CaseFile };
};

/** What changed, by whom: by reports, by people's decisions, by a newer Aigak. */
export type Diff = {
  readonly news: News;
  readonly decisions: readonly DecisionRow[];
  readonly byDecisions: readonly Change[];
  readonly byAigak: readonly Change[];
  /** What ids are called now; in what an older Aigak is compared with, `aigakNames`. */
  readonly names: Names;
  readonly aigakNames: Names;
};

/** Tells what changed apart by what changed it. */
export const diffBetween = (states: States, phrases: Phrases): Diff => {
  const { was, withReports, is, added, entries, older } = states;
  const none = new Set<string>();
  const names = namesOf(is, phrases);
  const rows = decisionsView(is, names, phrases);
  return {
    news: newsFor(was, withReports, added, phrases),
    decisions: rows.filter((row) => entries.has(row.entry) && !isTaking(is, row.entry)),
    byDecisions: changesBetween(withReports, is, none, phrases),
    byAigak: older === undefined ? [] : changesBetween(older.before, older.after, none, phrases),
    names,
    aigakNames: older === undefined ? names : namesOf(older.after, phrases),
  };
};

const isTaking = (file: CaseFile, entry: string): boolean =>
  /^(?:SourceTaken|CaseOpened)@/.test(file.decisions.find((one) => one.entry === entry)?.kind ?? '');

/** A difference as JSON, under the header of the state it leads to. */
export const printDiff = (
  { aigak: _contract, ...header }: CaseFileHeader,
  since: object,
  aigak: object,
  { news: { reports, changes }, decisions, byDecisions, byAigak }: Diff,
): string =>
  `${JSON.stringify({ aigak: 'diff/1', ...header, since, reports, byReports: changes, decisions, byDecisions, byAigak: { ...aigak, changes: byAigak } }, null, 2)}\n`;
