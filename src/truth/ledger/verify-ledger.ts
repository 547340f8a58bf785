import { decisionSchemas } from '../../model/index.ts';
import type { Fault } from './fault.ts';
import { decodePayload, payloadHash, type StoredPayload } from './payload.ts';
import { type Numbered, readLedger, type Tail } from './read-ledger.ts';

/** A payload as verification found it: its content, or the entry whose decision destroyed it. */
export type CheckedPayload = { readonly stored: StoredPayload } | { readonly destroyedBy: string };

export type CheckedEntry = Numbered & { readonly payload: CheckedPayload };

export type LedgerVerdict =
  | {
      readonly ok: true;
      readonly entries: readonly CheckedEntry[];
      readonly tail: Tail;
      /** Entries whose content a decision destroyed, but whose payload is still there. */
      readonly undestroyed: readonly Numbered[];
    }
  | { readonly ok: false; readonly fault: Fault };

/** Which entry's content was destroyed by which entry, as far as the decisions to destroy can be read. */
const destructions = (
  entries: readonly Numbered[],
  stored: ReadonlyMap<string, StoredPayload>,
): Map<string, string> => {
  const by = new Map<string, string>();
  for (const { entry, hash } of entries) {
    if (entry.kind !== 'ContentDestroyed@1') continue;
    const parsed = decisionSchemas['ContentDestroyed@1'].safeParse(stored.get(hash)?.payload);
    for (const target of parsed.success ? parsed.data.entries : []) if (!by.has(target)) by.set(target, hash);
  }
  return by;
};

/**
 * Checks a whole ledger: every line, every link, the head, every payload against the hash its entry holds.
 * Takes the bytes of the lines, of the payload files (by payload hash) and of the head. Gives the first thing that is
 * not what it was, or the entries with their payloads. A payload may be absent only where a decision destroyed it.
 * What it proves: this is the ledger whose head is known. Not: that what was recorded is true, or that nobody wrote
 * a whole new ledger; against that, the head's hash must be known elsewhere.
 */
export const verifyLedger = (
  lines: Uint8Array,
  payloads: ReadonlyMap<string, Uint8Array>,
  headFile: Uint8Array | undefined,
): LedgerVerdict => {
  const read = readLedger(lines, headFile);
  if (!read.ok) return read;
  const stored = new Map<string, StoredPayload>();
  const faults: Fault[] = [];
  const absent: Numbered[] = [];
  for (const one of read.entries) {
    const name = one.entry.payloadHash;
    const bytes = payloads.get(name);
    const payload = bytes && decodePayload(bytes);
    if (!bytes) absent.push(one);
    else if (payload && payloadHash(payload) === name) stored.set(one.hash, payload);
    else faults.push({ code: 'payload-changed', part: 'payload', entry: one.number, hash: one.hash, payload: name });
  }
  const destroyed = destructions(read.entries, stored);
  for (const { number, hash, entry } of absent)
    if (!destroyed.has(hash))
      faults.push({ code: 'payload-missing', part: 'payload', entry: number, hash, payload: entry.payloadHash });
  const first = faults.sort((a, b) => (a.entry ?? 0) - (b.entry ?? 0))[0];
  if (first) return { ok: false, fault: first };
  const entries = read.entries.map((one): CheckedEntry => {
    const payload = stored.get(one.hash);
    return { ...one, payload: payload ? { stored: payload } : { destroyedBy: destroyed.get(one.hash) ?? '' } };
  });
  const undestroyed = read.entries.filter(({ hash }) => destroyed.has(hash) && stored.has(hash));
  const tail = believable(read.tail, payloads);
  return { ok: true, entries, tail, undestroyed };
};

/** Entries ahead of the head count only with their payloads; from the first without one on, the tail is torn. */
const believable = (tail: Tail, payloads: ReadonlyMap<string, Uint8Array>): Tail => {
  const whole = ({ entry }: Numbered) => {
    const bytes = payloads.get(entry.payloadHash);
    const payload = bytes && decodePayload(bytes);
    return payload !== undefined && payloadHash(payload) === entry.payloadHash;
  };
  const bad = tail.ahead.findIndex((one) => !whole(one));
  const start = bad < 0 ? undefined : tail.ahead[bad]?.start;
  return start === undefined ? tail : { ahead: tail.ahead.slice(0, bad), torn: start };
};
