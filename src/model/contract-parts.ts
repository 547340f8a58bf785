import { z } from 'zod';
import { reasonSchema } from './reason.ts';

/** What several records of the contract are made of: an id, a time, words with their place. */
export const idSchema = z.string().min(1);
const edtf = z.string().min(1);

export const whenSchema = z.strictObject({
  words: z.string().optional(),
  stated: edtf.optional(),
  inferred: edtf.optional(),
  reason: reasonSchema.optional(),
});
export type When = z.infer<typeof whenSchema>;

export const contractPassageSchema = z.strictObject({
  source: idSchema,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string(),
});
export type ContractPassage = z.infer<typeof contractPassageSchema>;
