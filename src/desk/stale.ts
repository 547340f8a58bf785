import { type DecisionLine, decisionLog } from './decision-log.ts';
import type { OpenCase } from './open-case.ts';
import { type CaseError, caseError, isCaseError } from './ports/index.ts';

/** What was recorded after an entry; everything where the ledger has no such entry. */
export type Since = {
  /** The entry that the ledger ends with now. */
  readonly head: string;
  readonly since: readonly DecisionLine[];
  /** Sources among them that were taken and are in the case. */
  readonly added: readonly string[];
};

/** What happened to a case after the entry `head`. */
export const sinceHead = (open: OpenCase, head: string): Since => {
  const lines = decisionLog(open);
  const since = lines.slice(lines.findIndex(({ entry }) => entry === head) + 1);
  const entries = new Set(since.map(({ entry }) => entry));
  const added = [...open.state.sources.values()].filter(({ entry }) => entries.has(entry));
  return { head: open.head, since, added: added.map(({ source }) => source) };
};

/** A refusal to decide on what is no longer so, with what happened meanwhile. */
export type StaleError = CaseError & Since & { readonly code: 'stale' };

export const isStale = (thrown: unknown): thrown is StaleError => isCaseError(thrown) && thrown.code === 'stale';

/** Throws `stale` where the case went on after what a person saw: `head` is the entry the ledger ended with then. */
export const mustBeCurrent = (open: OpenCase, head: string): void => {
  if (head === open.head) return;
  const happened = sinceHead(open, head);
  throw Object.assign(
    caseError('stale', {
      what: `the case went on by ${happened.since.length} ${happened.since.length === 1 ? 'entry' : 'entries'} after what was shown`,
      place: open.store.place,
      kept: 'Nothing was recorded.',
      advice: 'Look at what changed, then decide anew.',
    }),
    happened,
  );
};
