import type { Access, CaseFile, SourceReading } from '../model/index.ts';
import { emptyState, type LedgerState, replay, standing, standingSources } from '../truth/ledger/index.ts';
import { lookUpEntry } from './look-up.ts';
import { asStep, checkLedger, type OpenCase } from './open-case.ts';
import { caseError } from './ports/index.ts';
import { readingsOf } from './readings.ts';
import { sameVersions, type ToldThen, toldThen, versionsOf } from './told.ts';

/** A point of the ledger: how many entries it had, and the last of them. */
export type Since = { readonly entries: number; readonly entry?: string; readonly at?: string };

/** What another version of Aigak told, beside what this one tells of the same state; or why that cannot be said. */
export type ByAigak =
  | { readonly known: 'same' }
  | { readonly known: 'lost' }
  | { readonly known: 'other-audience' }
  | {
      readonly known: 'compared';
      readonly versions: { readonly was: ToldThen['versions']; readonly is: ToldThen['versions'] };
      readonly asOf: Since;
      readonly before: CaseFile;
      readonly after: CaseFile;
    };

/** A case at two points of its ledger, derived by the same Aigak, with the step between reports and decisions. */
export type CaseDiff = {
  readonly since: Since;
  /** As it was; with the reports taken since, but no decision; as it is. Each as the audience may see it. */
  readonly was: CaseFile;
  readonly withReports: CaseFile;
  readonly is: CaseFile;
  /** The sources taken since, in the order of their taking. */
  readonly added: readonly string[];
  /** Entries recorded since. */
  readonly entries: ReadonlySet<string>;
  readonly byAigak: ByAigak;
  /** The case's title as the audience may see it. */
  readonly title: string;
};

/** Decisions on who may see what: those that hold now hold for every state that is told now. */
const WHO_MAY_SEE = /^(?:AccessSet|PersonAccessSet|ConsentGiven|ConsentWithdrawn)@/;

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:]+Z?)?)?)?$/;

/** The point before the first entry of a day (or month, year, moment), after an entry, or now ("HEAD"). Throws `unknown-id`. */
const pointOf = (open: OpenCase, typed: string): number => {
  const { decisions } = open.state;
  if (typed === 'HEAD') return decisions.length;
  if (DAY.test(typed)) {
    const first = decisions.findIndex(({ at }) => at >= typed);
    return first < 0 ? decisions.length : first;
  }
  const entry = lookUpEntry(open, typed, 'show CASE decisions; or give a day, as 2024-05-31');
  return decisions.findIndex((one) => one.entry === entry) + 1;
};

const sinceOf = (open: OpenCase, entries: number): Since => {
  const last = open.state.decisions[entries - 1];
  return last === undefined ? { entries } : { entries, entry: last.entry, at: last.at };
};

/**
 * Compares the case as it was at a point of its ledger with what it is. Both are derived by the Aigak at hand, so that what
 * a newer one changed never passes for news; that is told apart, from what an older one told and was kept. `since` is a
 * day, month, year or moment (what was recorded before it), an entry's id or its beginning (up to and with it), or `HEAD`.
 * Who may see what is as it was decided by now, for both states. What was destroyed meanwhile is in neither. Throws `unknown-id` where no such entry is known, `tampered` as opening does.
 */
export const diffCase = async (
  open: OpenCase,
  { since: typed, audience }: { readonly since: string; readonly audience: Access },
): Promise<CaseDiff> => {
  const verdict = await checkLedger(open.store);
  if (!verdict.ok)
    throw caseError('tampered', {
      what: 'the ledger changed while it was read',
      place: open.store.place,
      kept: 'Nothing was written.',
      advice: 'Run verify, then the command again.',
    });
  const stateAt = (count: number): LedgerState => replay(emptyState, verdict.entries.slice(0, count).map(asStep));
  const { derive } = open.tools.derivation;
  const readingsAt = (state: LedgerState): Promise<readonly SourceReading[]> =>
    readingsOf(
      open,
      standingSources(state).filter(({ source }) => !open.state.destroyedSources.has(source)),
    );
  const { forAudience, toAudience } = await import('../telling/index.ts');
  const see = (file: CaseFile) => toAudience(file, audience);
  const now = standing(open.state);
  const decided = (state: LedgerState) => [
    ...standing(state).filter(({ kind }) => !WHO_MAY_SEE.test(kind)),
    ...now.filter(({ kind }) => WHO_MAY_SEE.test(kind)),
  ];
  const since = sinceOf(open, pointOf(open, typed));
  const then = stateAt(since.entries);
  const readings = await readingsAt(open.state);
  const old = await readingsAt(then);
  const known = new Set(standingSources(then).map(({ source }) => source));
  const fresh = readings.filter(({ source }) => !known.has(source));
  const entries = new Set(open.state.decisions.slice(since.entries).map(({ entry }) => entry));
  const taken = now.filter(({ entry, kind }) => entries.has(entry) && kind.startsWith('SourceTaken@'));

  const byAigak = async (): Promise<ByAigak> => {
    const [versions, kept] = [versionsOf(open), await toldThen(open)];
    const mine = kept.find((one) => sameVersions(one.versions, versions));
    const others = kept.filter((one) => !sameVersions(one.versions, versions));
    const [told] = others.filter((one) => one.at <= since.entries).slice(-1);
    // At the very point where this version took over, the last that was told was told by the one before it.
    const own = mine !== undefined && (mine.from < since.entries || (mine.from === since.entries && !told));
    if (own) return { known: 'same' };
    const before = told ?? others[0];
    if (before === undefined) return { known: 'lost' };
    if (audience !== 'confidential') return { known: 'other-audience' };
    const state = stateAt(before.at);
    const again = derive({ sources: await readingsAt(state), decisions: decided(state) });
    return {
      known: 'compared',
      versions: { was: before.versions, is: versions },
      asOf: sinceOf(open, before.at),
      before: see(before.file),
      after: see(again),
    };
  };

  const shown = forAudience(derive({ sources: readings, decisions: now }), audience);
  return {
    since,
    was: see(derive({ sources: old, decisions: decided(then) })),
    withReports: see(derive({ sources: [...old, ...fresh], decisions: [...decided(then), ...taken] })),
    is: shown.file,
    title: shown.mask(open.title),
    added: fresh.map(({ source }) => source),
    entries,
    byAigak: await byAigak(),
  };
};
