import { digestText, type Entry, entrySchema, fromUtf8, utf8 } from '../../model/index.ts';
import { canonical, type Json, readCanonical } from './canonical.ts';
import { encodePayload, payloadHash, saltDigits } from './payload.ts';

/** What `decide` yields: a kind with its version and its payload, not yet signed by time and author. */
export type Draft = { readonly kind: string; readonly payload: Json };

/** Who, where, when, after what, and the fresh random bytes that hide the payload behind its hash. */
export type Envelope = {
  readonly parents: readonly string[];
  readonly author: string;
  readonly device: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** 32 bytes. */
  readonly salt: Uint8Array;
};

/** An entry ready to be written: payload file first, then the line, then the head. */
export type Sealed = {
  readonly entry: Entry;
  /** SHA-256 of the canonical entry: how others refer to it. */
  readonly hash: string;
  /** The ledger line, line feed included. */
  readonly line: string;
  readonly payloadFile: Uint8Array;
};

/** The hash by which later entries and the head refer to an entry. */
export const entryHash = (entry: Entry): string => digestText(canonical(entry));

/** Closes a draft into an entry. Throws a RangeError for a salt that is not 32 bytes. */
export const seal = (draft: Draft, { salt, ...envelope }: Envelope): Sealed => {
  const stored = { salt: saltDigits(salt), payload: draft.payload };
  const entry: Entry = {
    ...envelope,
    parents: [...envelope.parents],
    kind: draft.kind,
    payloadHash: payloadHash(stored),
  };
  return { entry, hash: entryHash(entry), line: `${canonical(entry)}\n`, payloadFile: encodePayload(stored) };
};

/** Reads one line without its line feed; undefined where it is not an entry written in the one way. */
export const parseLine = (line: Uint8Array): { readonly entry: Entry; readonly hash: string } | undefined => {
  const text = fromUtf8(line);
  if (text === undefined) return undefined;
  const parsed = entrySchema.safeParse(readCanonical(text));
  return parsed.success ? { entry: parsed.data, hash: digestText(text) } : undefined;
};

/** The case's id, minted by its first entry: `case-` and the first twelve digits of that entry's hash. */
export const caseIdOf = (firstEntry: string): string => `case-${firstEntry.slice(0, 12)}`;

/** The bytes of lines to append. */
export const encodeLines = (sealed: readonly Sealed[]): Uint8Array => utf8(sealed.map(({ line }) => line).join(''));
