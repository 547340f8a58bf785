import { type CheckedEntry, type LedgerState, understand } from '../truth/ledger/index.ts';
import type { CaseStore } from './ports/index.ts';

/** Every text that a payload cites, at any depth. */
export const textsCited = (payload: unknown): readonly string[] => {
  if (payload === null || typeof payload !== 'object') return [];
  return Object.entries(payload).flatMap(([key, value]) =>
    key === 'textSha256' && typeof value === 'string' ? [value] : textsCited(value),
  );
};

/**
 * Removes the files of everything that `state` says is destroyed: originals of destroyed sources, texts that only
 * destroyed decisions cite, all that was derived, and at last the payloads. In this order, so that an interrupted
 * destruction is seen by the payloads that are still there, and is finished at the next opening.
 * `entries` are the ledger's entries with the payloads still to be found.
 */
export const destroyFiles = async (
  store: CaseStore,
  state: LedgerState,
  entries: readonly Pick<CheckedEntry, 'entry' | 'hash' | 'payload'>[],
): Promise<void> => {
  const kept = new Set<string>();
  const originals = new Set<string>();
  const stillTaken = new Set([...state.sources.values()].map(({ original }) => original));
  const payloads: string[] = [];
  for (const { entry, hash, payload } of entries) {
    if (!('stored' in payload)) continue;
    const content = payload.stored.payload;
    if (!state.destroyed.has(hash)) {
      for (const text of textsCited(content)) kept.add(text);
      continue;
    }
    payloads.push(entry.payloadHash);
    const decision = understand({
      entry: hash,
      kind: entry.kind,
      author: entry.author,
      at: entry.at,
      payload: content,
    });
    if ('payload' in decision && decision.kind === 'SourceTaken@1') originals.add(decision.payload.original);
  }
  for (const original of originals) if (!stillTaken.has(original)) await store.originals.remove(original);
  for (const text of await store.texts.names()) if (!kept.has(text)) await store.texts.remove(text);
  for (const name of await store.derived.names()) await store.derived.remove(name);
  for (const name of payloads) await store.payloads.remove(name);
};
