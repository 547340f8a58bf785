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

/** Left, top, right, bottom in PDF points (1/72 inch) from the top left corner of the page as it is shown. */
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/**
 * Where words of a paged original (a PDF) stand: the page they begin on, from 1, and the rectangles they fill there, one per
 * line; `onward` where they go on over later pages. Absent for originals without pages.
 */
export const onPage = {
  page: z.int().positive().optional(),
  boxes: z.array(box).optional(),
  onward: z.array(z.strictObject({ page: z.int().positive(), boxes: z.array(box) })).optional(),
};

export const contractPassageSchema = z.strictObject({
  source: idSchema,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string(),
  ...onPage,
});
export type ContractPassage = z.infer<typeof contractPassageSchema>;
