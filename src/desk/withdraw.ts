import { lookUpEntry } from './look-up.ts';
import type { OpenCase } from './open-case.ts';
import { type Recorded, record } from './record.ts';
import { short } from './refused.ts';

/**
 * Withdraws a decision: it stays in the ledger and leaves no trace in what is derived. Withdrawing the withdrawal
 * makes it hold again. `typed` is the beginning of an entry's hash.
 */
export const withdraw = async (open: OpenCase, typed: string, because: string): Promise<Recorded> => {
  const entry = lookUpEntry(open, typed);
  const kind = open.state.byEntry.get(entry)?.kind ?? '';
  return record(open, { command: 'Withdraw', payload: { entry, because } }, `${kind} ${short(entry)}`);
};
