import { z } from 'zod';
import { reasonSchema } from './reason.ts';

const id = z.string().min(1);

/** What one statement or event is to another. */
export const relationKind = z.enum(['about', 'because', 'part-of', 'withdraws', 'denies', 'refutes', 'precedes']);

/** In which standing somebody speaks in a disagreement: a closed list. */
export const STANDINGS = ['official', 'court', 'concerned', 'accused', 'independent', 'outlet', 'other'] as const;
const standing = z.enum(STANDINGS);

export const disputeSchema = z.strictObject({
  id,
  /** The event, series or statement that it is about. */
  about: z.string(),
  kind: z
    .enum(['denied-act', 'dating', 'verdict-denied', 'claim-unsupported', 'confession', 'figure', 'figure-doubted'])
    .optional(),
  field: z.string().optional(),
  sides: z.array(
    z.strictObject({
      /** A value of the field, or a code for what this side says ("found-guilty", "withdrawn"). */
      says: z.string(),
      voices: z.array(id),
      statements: z.array(id),
      /** The standing of all its voices, where they have one in common; and of each. */
      standing: standing.optional(),
      standings: z.array(z.strictObject({ voice: id, standing })).optional(),
      /** True where every statement of this side passes on words said under duress, alleged or found. */
      coerced: z.boolean().optional(),
    }),
  ),
  /** The relations between statements by which it is known. */
  relations: z.array(z.strictObject({ from: id, to: id, kind: relationKind })).optional(),
  state: z.string(),
  reason: reasonSchema,
});
export type Dispute = z.infer<typeof disputeSchema>;
