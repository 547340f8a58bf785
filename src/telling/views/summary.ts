import { by, type CaseFile } from '../../model/index.ts';
import type { Chronology, ChronologyRow } from './chronology.ts';

/** A case in a few counts and the events most reports tell: what a reader needs before anything else. */
export type Summary = {
  readonly held: number;
  readonly cited: number;
  /** Held sources that draw on another source or outlet, as far as their words show. */
  readonly drawing: number;
  readonly events: number;
  /** Events that more than one source tells. */
  readonly several: number;
  readonly undated: number;
  readonly disputes: number;
  readonly waiting: number;
  readonly coerced: number;
  /** The events that most sources tell, in order of time, each with how many do and how many origins that is at most. */
  readonly main: readonly (ChronologyRow & { readonly reports: number; readonly originsAtMost: number })[];
};

const MOST = 10;

/**
 * Counts a case and picks the events that most sources, then most statements tell: a rule, not a judgement of what
 * matters. Acts that are only words are left to the chronology. `waiting` is how many statements wait in review.
 */
export const summary = (caseFile: CaseFile, told: Chronology, waiting: number): Summary => {
  const held = new Set(caseFile.sources.filter((one) => one.held).map((one) => one.id));
  const events = new Map(caseFile.events.map((one) => [one.id, one]));
  const sourcesOf = (row: ChronologyRow): number => events.get(row.event)?.sources.length ?? 0;
  const rows = [...told.dated, ...told.undated, ...told.spoken];
  const doings = told.dated.filter((row) => row.words === undefined);
  const weight = (row: ChronologyRow): number => sourcesOf(row) * 1000 + Math.min(row.said.length, 999);
  const chosen = new Set(
    [...doings]
      .sort((a, b) => weight(b) - weight(a) || by((row: ChronologyRow) => row.event)(a, b))
      .slice(0, MOST)
      .map((row) => row.event),
  );
  return {
    held: held.size,
    cited: caseFile.sources.length - held.size,
    drawing: new Set(caseFile.lineages.flatMap(({ from }) => (held.has(from) ? [from] : []))).size,
    events: rows.length,
    several: rows.filter((row) => sourcesOf(row) > 1).length,
    undated: told.undated.length + told.spoken.length,
    disputes: caseFile.disputes.length,
    waiting,
    coerced: told.duress.length,
    main: doings
      .filter((row) => chosen.has(row.event))
      .map((row) => ({ ...row, reports: sourcesOf(row), originsAtMost: events.get(row.event)?.originsAtMost ?? 0 })),
  };
};
