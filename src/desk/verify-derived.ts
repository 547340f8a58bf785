import { canonical, type Json, type LedgerState, standingSources } from '../truth/ledger/index.ts';
import { nameOf } from '../truth/originals/index.ts';
import { decodeCached } from './cached.ts';
import type { Note } from './open-case.ts';
import type { CaseStore, Tools } from './ports/index.ts';
import type { Problem } from './problem.ts';
import { documentName, extractDocument, isUnread, readingName } from './readings.ts';

const changed = (name: string): Problem => ({
  code: 'derived-changed',
  place: `derived/${name}`,
  what: `derived/${name} is not what its original gives`,
  advice: 'Delete the derived/ folder: everything in it is computed again from the originals.',
});

const damaged = (name: string): Note => ({
  code: 'derived-damaged',
  place: `derived/${name}`,
  said: `derived/${name} is damaged, as after a power cut. It is not used; what it held is computed again when it is needed.`,
});

export type DerivedCheck = { readonly problems: readonly Problem[]; readonly notes: readonly Note[] };

/**
 * Compares what is cached with what is computed anew from the originals, so that nobody can change the case file by
 * changing the cache. A cached value that does not carry its own hash is never used, and therefore only noted. Those of
 * other versions are not looked at: they are never used either.
 */
export const checkDerived = async (store: CaseStore, tools: Tools, state: LedgerState): Promise<DerivedCheck> => {
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const cached = new Set(await store.derived.names());
  const compare = async (name: string, fresh: () => Json | undefined): Promise<void> => {
    const text = cached.has(name) ? await store.derived.get(name) : undefined;
    if (text === undefined) return;
    const held = decodeCached(text);
    if (held === undefined) notes.push(damaged(name));
    else if (canonical(held) !== canonical(fresh() ?? null)) problems.push(changed(name));
  };
  for (const held of standingSources(state)) {
    const bytes = await store.originals.get(held.original);
    if (!bytes || nameOf(bytes) !== held.original) continue;
    const document = await extractDocument({ tools }, held.file, bytes);
    await compare(documentName({ tools }, held), () => document as unknown as Json);
    if (!isUnread(document))
      await compare(readingName({ tools }, document), () => tools.reader.read(document) as unknown as Json | undefined);
  }
  return { problems, notes };
};
