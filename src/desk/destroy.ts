import { sourcesCited } from '../truth/ledger/index.ts';
import { destroyFiles } from './destroy-files.ts';
import { faultError } from './fault-sentences.ts';
import { lookUpEntry, lookUpSource } from './look-up.ts';
import { checkLedger, type OpenCase, stateOf } from './open-case.ts';
import { type Recorded, record } from './record.ts';

/** What is to be destroyed: a source with all that cites it, or the content of single decisions. */
export type Doomed = {
  readonly source?: string;
  readonly entries?: readonly string[];
  readonly because: string;
};

/**
 * Destroys content for good, as when consent is withdrawn: the source's original, its text, and the content of every
 * decision that cites it. The entries stay, with their hashes, so that the chain still verifies; what they held cannot
 * be guessed back. First the decision is recorded, then the files go: a crash in between is finished at the next
 * opening. Copies elsewhere (backups, exports, what a disk keeps of deleted files) are out of Aigak's reach.
 */
export const destroy = async (open: OpenCase, { source: typed, entries = [], because }: Doomed): Promise<Recorded> => {
  const held = typed === undefined ? undefined : lookUpSource(open, typed);
  const named = entries.map((entry) => lookUpEntry(open, entry));
  const citing = held
    ? open.state.decisions.flatMap((one) =>
        'payload' in one && one.kind !== 'ContentDestroyed@1' && sourcesCited(one.payload).includes(held.source)
          ? [one.entry]
          : [],
      )
    : [];
  const doomed = [...new Set([...citing, ...named])].filter(
    (entry) => !open.state.destroyed.has(entry) || named.includes(entry),
  );
  const payload = { ...(held ? { source: held.source } : {}), entries: doomed, because };
  const recorded = await record(
    open,
    { command: 'DestroyContent', payload },
    held?.source ?? `${doomed.length} decisions`,
  );
  const verdict = await checkLedger(open.store);
  if (!verdict.ok) throw faultError(verdict.fault, open.store);
  await destroyFiles(open.store, open.state, verdict.entries);
  open.documents.clear();
  open.readings.clear();
  open.state = stateOf(verdict);
  return recorded;
};
