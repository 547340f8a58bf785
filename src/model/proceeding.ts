import { z } from 'zod';
import { idSchema, whenSchema } from './contract-parts.ts';
import { reasonSchema } from './reason.ts';
import { ACT_TYPES } from './vocabulary.ts';

const id = idSchema;
const edtf = z.string().min(1);

/**
 * A proceeding: steps of one matter before the bodies of one country. Stage, steps and persons' status are three axes
 * that move independently; codes of `stage` and `status` are those of the reference's closed lists. A status holds from
 * `when` until `until`; the last one of a person without `until` is the present one. `steps` are events and, where a
 * finding or a request is a step, statements. Inferred steps and silences stand apart from what was told.
 */
export const proceedingSchema = z.strictObject({
  id,
  /** The country's name as the case calls it; empty where it is not known. */
  jurisdiction: z.string(),
  country: id.optional(),
  title: z.string(),
  steps: z.array(id),
  persons: z.array(
    z.strictObject({
      identity: id,
      status: z.string(),
      when: whenSchema.optional(),
      until: whenSchema.optional(),
      statements: z.array(id),
    }),
  ),
  lastStep: whenSchema.optional(),
  final: z.enum(['known', 'not-known']),
  stage: z.string().optional(),
  /** Every stage in turn, with the step that brought it; a stage without a step is inferred. */
  history: z
    .array(
      z.strictObject({
        stage: z.string(),
        step: id.optional(),
        when: whenSchema.optional(),
        reason: reasonSchema.optional(),
      }),
    )
    .optional(),
  /** Steps that must have been taken though nobody tells of them; each stands after one step and before another. */
  inferredSteps: z
    .array(z.strictObject({ act: z.enum(ACT_TYPES), after: id, before: id, when: whenSchema, reason: reasonSchema }))
    .optional(),
  /** Times of months in which no dated step is known; `within` are steps that may fall into it, their day not being known. */
  silences: z
    .array(
      z.strictObject({
        after: id,
        before: id.optional(),
        from: edtf,
        to: edtf,
        months: z.strictObject({ min: z.int().nonnegative(), max: z.int().nonnegative().optional() }),
        within: z.array(id),
        reason: reasonSchema,
      }),
    )
    .optional(),
  /** Why each step is taken for one of this proceeding. */
  joined: z.array(z.strictObject({ step: id, reason: reasonSchema })).optional(),
  /** Whom the proceeding concerns as the injured. */
  victims: z.array(id).optional(),
  /** Charges in the reports' words, law and article included where stated. */
  charges: z.array(z.strictObject({ persons: z.array(id), words: z.string(), statements: z.array(id) })).optional(),
  outcomes: z
    .array(
      z.strictObject({
        result: z.enum(['convicted', 'acquitted', 'sentenced', 'terminated', 'amnestied']),
        persons: z.array(id),
        words: z.string().optional(),
        when: whenSchema.optional(),
        statements: z.array(id),
      }),
    )
    .optional(),
  /** Other proceedings on the same matter, elsewhere or against the same people. */
  related: z
    .array(
      z.strictObject({
        proceeding: id,
        kind: z.enum(['same_matter', 'concerns_torture_in', 'counter_case']),
        reason: reasonSchema,
      }),
    )
    .optional(),
});
export type Proceeding = z.infer<typeof proceedingSchema>;

/** A procedural step that no proceeding could be found for without guessing, with why. */
export const looseStepSchema = z.strictObject({ step: id, reason: reasonSchema });
