import { z } from 'zod';
import { digestText, fromUtf8, utf8 } from '../../model/index.ts';
import { canonical, readCanonical } from './canonical.ts';

/**
 * The ledger's head, kept apart from the lines so that a cut tail is seen: the last entry's hash and how many
 * entries there are. It carries a hash of itself, so that a change of the head is told from a change of the last entry.
 */
export type Head = { readonly entry: string; readonly count: number };

const headSchema = z.strictObject({
  count: z.int().positive(),
  entry: z.string().regex(/^[0-9a-f]{64}$/),
  sha256: z.string(),
});

/** The bytes of the head's file. */
export const encodeHead = ({ entry, count }: Head): Uint8Array => {
  const sha256 = digestText(canonical({ count, entry }));
  return utf8(`${canonical({ count, entry, sha256 })}\n`);
};

/** Reads the head's file; undefined where it is not one, or not what it was written as. */
export const decodeHead = (bytes: Uint8Array): Head | undefined => {
  const text = fromUtf8(bytes);
  if (text === undefined || !text.endsWith('\n')) return undefined;
  const parsed = headSchema.safeParse(readCanonical(text.slice(0, -1)));
  if (!parsed.success) return undefined;
  const { count, entry, sha256 } = parsed.data;
  return digestText(canonical({ count, entry })) === sha256 ? { entry, count } : undefined;
};
