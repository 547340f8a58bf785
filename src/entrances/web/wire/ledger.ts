import type { DecisionLine } from '../../../desk/index.ts';
import type { DecisionRow } from '../../../telling/index.ts';
import { useAsked } from './queries.ts';

/** One entry as the desk tells it. `told` is absent for what the case file does not list, as what was withdrawn. */
export type LedgerRow = DecisionLine & {
  /** What kind of entry it is, in words. */
  readonly called: string;
  readonly told?: DecisionRow;
  /** The entry that this one takes back. */
  readonly withdraws?: string;
  /** Whether it can be taken back. */
  readonly withdrawable: boolean;
};

/** Every entry of the ledger, in its order. */
export const useLedger = () => {
  const { data, ...query } = useAsked<{ readonly rows: readonly LedgerRow[] }>('/api/ledger', {});
  return { ...query, rows: data?.rows };
};
