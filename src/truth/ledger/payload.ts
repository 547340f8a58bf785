import { z } from 'zod';
import { digest, fromUtf8, utf8 } from '../../model/index.ts';
import { canonical, type Json, readCanonical } from './canonical.ts';

/**
 * A payload stands apart from its entry, with its salt: `{"payload":…,"salt":"64 hex digits"}` and a line feed.
 * Its file is named by the hash the entry holds. Destroying the file destroys the content and, thanks to the salt,
 * leaves nothing that could be guessed back from the hash.
 */
export type StoredPayload = { readonly salt: string; readonly payload: Json };

const storedSchema = z.strictObject({ payload: z.json(), salt: z.string().regex(/^[0-9a-f]{64}$/) });

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));

/** 64 lower-case hexadecimal digits of 32 bytes. Throws a RangeError for a salt of another length. */
export const saltDigits = (salt: Uint8Array): string => {
  if (salt.length !== 32) throw new RangeError(`a salt has 32 bytes, this one has ${salt.length}`);
  return Array.from(salt, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** SHA-256 over the salt's 32 bytes followed by the canonical payload in UTF-8. */
export const payloadHash = ({ salt, payload }: StoredPayload): string => {
  const head = fromHex(salt);
  const body = utf8(canonical(payload));
  const all = new Uint8Array(head.length + body.length);
  all.set(head);
  all.set(body, head.length);
  return digest(all);
};

/** The bytes of a payload's file. */
export const encodePayload = (stored: StoredPayload): Uint8Array =>
  utf8(`${canonical({ payload: stored.payload, salt: stored.salt })}\n`);

/** Reads a payload's file; undefined where it is not written as `encodePayload` writes. */
export const decodePayload = (bytes: Uint8Array): StoredPayload | undefined => {
  const text = fromUtf8(bytes);
  if (text === undefined || !text.endsWith('\n')) return undefined;
  const parsed = storedSchema.safeParse(readCanonical(text.slice(0, -1)));
  return parsed.success ? { salt: parsed.data.salt, payload: parsed.data.payload as Json } : undefined;
};
