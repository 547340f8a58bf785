import { z } from 'zod';

/**
 * Why something was inferred, as a code and its arguments; telling turns it into a sentence in the
 * reader's language. No English inside data.
 */
export const reasonSchema = z.strictObject({
  code: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The same in the reader's language: only in exports made for reading (`--pretty`), never in what is derived. */
  sentence: z.string().optional(),
});
export type Reason = z.infer<typeof reasonSchema>;

/** A reason, with its arguments by name. */
export const reason = (code: string, args: Record<string, string | number> = {}): Reason => ({ code, args });
