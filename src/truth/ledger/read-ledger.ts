import type { Entry } from '../../model/index.ts';
import { parseLine } from './entry.ts';
import type { Fault } from './fault.ts';
import { decodeHead, type Head } from './head.ts';
import { splitLines } from './lines.ts';

/** An entry with its hash, its number counted from 1, and the byte of the file at which its line starts. */
export type Numbered = {
  readonly entry: Entry;
  readonly hash: string;
  readonly number: number;
  readonly start: number;
};

/**
 * What stands after the entries that the head vouches for. Nothing there was ever acknowledged: `ahead` complete,
 * well-linked entries were written when the head was not yet, and from byte `torn` on the file holds what a power
 * cut left of a line. The two are the only marks that an interrupted write can leave.
 */
export type Tail = { readonly ahead: readonly Numbered[]; readonly torn?: number };

export type LedgerRead =
  | { readonly ok: true; readonly entries: readonly Numbered[]; readonly head: Head | undefined; readonly tail: Tail }
  | { readonly ok: false; readonly fault: Fault };

const fail = (fault: Fault): LedgerRead => ({ ok: false, fault });

/** The first break in the links of entries that are said to be complete, or undefined. `head` is the last one's hash. */
const brokenLink = (entries: readonly Numbered[], head: Head): Fault | undefined => {
  const followed = new Set(entries.flatMap(({ entry }) => entry.parents));
  const vouched = ({ hash }: Numbered) => followed.has(hash) || hash === head.entry;
  const known = new Set<string>();
  let loose: Numbered | undefined;
  for (const one of entries) {
    const place = { part: 'entries' as const, entry: one.number, hash: one.hash };
    if (known.has(one.hash)) return { ...place, code: 'repeated' };
    const stranger = one.entry.parents.find((parent) => !known.has(parent));
    if (stranger !== undefined) {
      // Whoever is known to nobody was changed: this entry itself, or else the one it used to follow.
      if (!vouched(one)) return { ...place, code: 'changed' };
      if (loose && entries.length >= head.count)
        return { code: 'changed', part: 'entries', entry: loose.number, hash: loose.hash, expected: stranger };
      return { ...place, code: 'missing', expected: stranger };
    }
    if (one.number > 1 && one.entry.parents.length === 0)
      return vouched(one) ? { ...place, code: 'second-root' } : { ...place, code: 'changed' };
    known.add(one.hash);
    if (!vouched(one)) loose ??= one;
  }
  const last = entries.at(-1);
  if (loose && loose !== last) return { code: 'loose-end', part: 'entries', entry: loose.number, hash: loose.hash };
  if (entries.length < head.count) {
    const cut = { code: 'cut' as const, part: 'entries' as const, entry: entries.length + 1 };
    return entries.length + 1 === head.count ? { ...cut, expected: head.entry } : cut;
  }
  if (last && last.hash !== head.entry)
    return { code: 'changed', part: 'entries', entry: last.number, hash: last.hash, expected: head.entry };
  return undefined;
};

/**
 * Reads a ledger's lines against its head: the entries the head vouches for, and the tail an interrupted write left.
 * A line within the head's count that is not what it was is a fault, whatever it looks like; only what stands beyond
 * the head can be torn. Without a head at most one entry can have been begun. Payloads are not looked at.
 */
export const readLedger = (file: Uint8Array, headFile: Uint8Array | undefined): LedgerRead => {
  const { lines, rest } = splitLines(file);
  const head = headFile && decodeHead(headFile);
  if (headFile && !head) return fail({ code: 'head-changed', part: 'head' });
  if (!head && lines.length > 1) return fail({ code: 'head-missing', part: 'head', entry: lines.length });
  const count = head?.count ?? 0;
  const entries: Numbered[] = [];
  for (const { bytes, start } of lines.slice(0, count)) {
    const parsed = parseLine(bytes);
    const number = entries.length + 1;
    if (!parsed) return fail({ code: 'not-an-entry', part: 'entries', entry: number });
    entries.push({ ...parsed, number, start });
  }
  const fault = head && brokenLink(entries, head);
  if (fault) return fail(fault);
  const known = new Set(entries.map(({ hash }) => hash));
  const ahead: Numbered[] = [];
  for (const { bytes, start } of lines.slice(count)) {
    const parsed = parseLine(bytes);
    const number = count + ahead.length + 1;
    const follows = ahead.at(-1)?.hash ?? head?.entry;
    const linked = parsed && (follows ? parsed.entry.parents.includes(follows) : parsed.entry.parents.length === 0);
    if (!linked || known.has(parsed.hash) || !parsed.entry.parents.every((parent) => known.has(parent)))
      return { ok: true, entries, head, tail: { ahead, torn: start } };
    known.add(parsed.hash);
    ahead.push({ ...parsed, number, start });
  }
  return { ok: true, entries, head, tail: { ahead, ...(rest < file.length ? { torn: rest } : {}) } };
};
