import { z } from 'zod';
import { reasonSchema } from './reason.ts';
import { ACCESS } from './vocabulary.ts';

/**
 * A person whose name not everybody may know. `from` is the least strict audience that may; `names` are the written
 * forms that are hidden from the others. In a file made for one of those others, `names` holds the code that stands in
 * their place (`▮A▮`), and persons who are not in it are not listed.
 */
export const protectionSchema = z.strictObject({
  identity: z.string().min(1).optional(),
  names: z.array(z.string()),
  from: z.enum(ACCESS),
  reason: reasonSchema,
});
export type Protection = z.infer<typeof protectionSchema>;
