import type { Document } from '../model/index.ts';
import { canonical, type Json, type LedgerState, standingSources } from '../truth/ledger/index.ts';
import { nameOf } from '../truth/originals/index.ts';
import { decodeCached } from './cached.ts';
import type { CaseStore, Tools } from './ports/index.ts';
import type { Problem } from './problem.ts';
import { documentName, extractDocument, isUnread, readingName } from './readings.ts';

const changed = (name: string): Problem => ({
  code: 'derived-changed',
  place: `derived/${name}`,
  what: `derived/${name} is not what its original gives`,
  advice: 'Delete the derived/ folder: everything in it is computed again from the originals.',
});

/**
 * Compares what is cached with what is computed anew from the originals, so that nobody can change the case file by
 * changing the cache. Entries of other versions are not looked at: they are never used.
 */
export const checkDerived = async (store: CaseStore, tools: Tools, state: LedgerState): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  const cached = new Set(await store.derived.names());
  const differs = async (name: string, fresh: () => Json | undefined): Promise<boolean> => {
    if (!cached.has(name)) return false;
    const text = await store.derived.get(name);
    const held = text === undefined ? undefined : decodeCached(text);
    // What cannot be decoded is never used, but a person should hear that somebody or something changed it.
    return held === undefined || canonical(held) !== canonical(fresh() ?? null);
  };
  for (const held of standingSources(state)) {
    const name = documentName({ tools }, held);
    const bytes = await store.originals.get(held.original);
    if (!bytes || nameOf(bytes) !== held.original) continue;
    const document = await extractDocument({ tools }, held.file, bytes);
    if (await differs(name, () => document as unknown as Json)) problems.push(changed(name));
    if (isUnread(document)) continue;
    const reading = readingName({ tools }, document);
    if (await differs(reading, () => tools.reader.read(document as Document) as unknown as Json | undefined))
      problems.push(changed(reading));
  }
  return problems;
};
