import type { Access, Decision, DecisionKind, UnknownDecision } from '../../model/index.ts';
import { isUnderstood } from './understand.ts';

export type AnyDecision = Decision | UnknownDecision;

export type HeldSource = {
  readonly source: string;
  readonly original: string;
  readonly file: string;
  readonly access: Access;
  /** The entry that took it. */
  readonly entry: string;
};

/** What the ledger says so far. A value: `evolve` gives a new one. */
export type LedgerState = {
  /** Entries that none follows; the next entry follows them all. */
  readonly heads: readonly string[];
  readonly first: string | undefined;
  /** All entries in ledger order, withdrawn ones included. */
  readonly decisions: readonly AnyDecision[];
  readonly byEntry: ReadonlyMap<string, AnyDecision>;
  /** Entries that withdraw an entry, by the entry they withdraw. */
  readonly withdrawals: ReadonlyMap<string, readonly string[]>;
  /** By entry, the entry that destroyed its content. */
  readonly destroyed: ReadonlyMap<string, string>;
  /** By source handle, the entry that destroyed the source. */
  readonly destroyedSources: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, HeldSource>;
};

export const emptyState: LedgerState = {
  heads: [],
  first: undefined,
  decisions: [],
  byEntry: new Map(),
  withdrawals: new Map(),
  destroyed: new Map(),
  destroyedSources: new Map(),
  sources: new Map(),
};

/** An entry to replay: what it decided, and which entries it follows. */
export type Step = { readonly decision: AnyDecision; readonly parents: readonly string[] };

type Building = {
  heads: string[];
  first: string | undefined;
  decisions: AnyDecision[];
  byEntry: Map<string, AnyDecision>;
  withdrawals: Map<string, readonly string[]>;
  destroyed: Map<string, string>;
  destroyedSources: Map<string, string>;
  sources: Map<string, HeldSource>;
};

const copy = (state: LedgerState): Building => ({
  heads: [...state.heads],
  first: state.first,
  decisions: [...state.decisions],
  byEntry: new Map(state.byEntry),
  withdrawals: new Map(state.withdrawals),
  destroyed: new Map(state.destroyed),
  destroyedSources: new Map(state.destroyedSources),
  sources: new Map(state.sources),
});

const absorb = (into: Building, { decision, parents }: Step): void => {
  into.heads = [...into.heads.filter((head) => !parents.includes(head)), decision.entry];
  into.first ??= decision.entry;
  into.decisions.push(decision);
  into.byEntry.set(decision.entry, decision);
  if (!isUnderstood(decision)) return;
  if (decision.kind === 'SourceTaken@1') {
    const { source, original, file, access } = decision.payload;
    into.sources.set(source, { source, original, file, access, entry: decision.entry });
  } else if (decision.kind === 'Withdrawn@1') {
    const { entry } = decision.payload;
    into.withdrawals.set(entry, [...(into.withdrawals.get(entry) ?? []), decision.entry]);
  } else if (decision.kind === 'ContentDestroyed@1') {
    for (const entry of decision.payload.entries) into.destroyed.set(entry, decision.entry);
    const { source } = decision.payload;
    if (source !== undefined) {
      into.destroyedSources.set(source, decision.entry);
      into.sources.delete(source);
    }
  }
};

/** The state after one more entry. */
export const evolve = (state: LedgerState, step: Step): LedgerState => {
  const next = copy(state);
  absorb(next, step);
  return next;
};

/** The state after many more entries: what folding `evolve` gives, at the cost of one copy. */
export const replay = (state: LedgerState, steps: Iterable<Step>): LedgerState => {
  const next = copy(state);
  for (const step of steps) absorb(next, step);
  return next;
};

/** Whether an entry stands: no standing entry withdraws it. Withdrawing a withdrawal makes the first decision stand again. */
export const stands = (state: LedgerState, entry: string): boolean =>
  !(state.withdrawals.get(entry) ?? []).some((withdrawal) => stands(state, withdrawal));

/** Decisions as derivation takes them: in ledger order, withdrawn ones left out, those not understood kept. */
export const standing = (state: LedgerState): readonly AnyDecision[] =>
  state.decisions.filter(({ entry }) => stands(state, entry));

/** Sources whose taking stands, in ledger order. */
export const standingSources = (state: LedgerState): readonly HeldSource[] =>
  [...state.sources.values()].filter(({ entry }) => stands(state, entry));

/** The understood, standing decisions of one kind, in ledger order. */
export const standingOf = <K extends DecisionKind>(state: LedgerState, kind: K): readonly Decision<K>[] =>
  standing(state).filter((decision): decision is Decision<K> => isUnderstood(decision) && decision.kind === kind);
