import { isUnderstood, isWithdrawable, stands } from '../truth/ledger/index.ts';
import type { OpenCase } from './open-case.ts';

/** An entry of the ledger as a person reads it. `by` names the entry that withdrew or destroyed it. */
export type DecisionLine = {
  readonly number: number;
  readonly entry: string;
  readonly kind: string;
  readonly author: string;
  readonly at: string;
  readonly standing: 'standing' | 'withdrawn' | 'destroyed' | 'not-understood';
  readonly by?: string;
  /** The entry that this one takes back. */
  readonly withdraws?: string;
  /** Whether a new entry can take it back: it stands, and is not what happened for good. */
  readonly withdrawable: boolean;
};

/** Every entry, in ledger order, withdrawn and destroyed ones included. */
export const decisionLog = (open: OpenCase): readonly DecisionLine[] =>
  open.state.decisions.map((decision, at) => {
    const { entry, kind, author, at: when } = decision;
    const line = { number: at + 1, entry, kind, author, at: when, withdrawable: false };
    const destroyed = open.state.destroyed.get(entry);
    if (destroyed !== undefined) return { ...line, standing: 'destroyed', by: destroyed };
    if (!isUnderstood(decision)) return { ...line, standing: 'not-understood' };
    const more = decision.kind === 'Withdrawn@1' ? { withdraws: decision.payload.entry } : {};
    const by = (open.state.withdrawals.get(entry) ?? []).find((withdrawal) => stands(open.state, withdrawal));
    return by === undefined
      ? { ...line, ...more, standing: 'standing', withdrawable: isWithdrawable(kind) }
      : { ...line, ...more, standing: 'withdrawn', by };
  });
