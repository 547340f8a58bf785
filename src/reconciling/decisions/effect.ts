import type { Decision, DecisionKind, DerivationInput, Payload, Reason } from '../../model/index.ts';

/** What became of one decision, by the id of its ledger entry. */
export type Effect = {
  readonly entry: string;
  readonly effect: 'applied' | 'superseded' | 'orphaned';
  readonly reason?: Reason;
};

/** A decision of one kind, with its payload. */
export type Taken<K extends DecisionKind> = {
  readonly entry: string;
  readonly payload: Payload<K>;
  readonly author: string;
  readonly at: string;
};

/** The decisions of one kind, in ledger order. */
export const decisionsOf = <K extends DecisionKind>(
  decisions: DerivationInput['decisions'],
  kind: K,
): readonly Taken<K>[] =>
  decisions.flatMap((one) => (one.kind === kind && 'payload' in one ? [one as unknown as Taken<K>] : []));

/** Whether an entry is of a kind that this version understands. */
export const isKnown = (decision: DerivationInput['decisions'][number]): decision is Decision => 'payload' in decision;
