import { z } from 'zod';
import { idSchema, whenSchema } from './contract-parts.ts';
import { reasonSchema } from './reason.ts';
import { ACCESS, ACT_TYPES, BASES, ROLES } from './vocabulary.ts';

const id = idSchema;
const access = z.enum(ACCESS);

/** One mouth through which something came, at most. */
export const originSchema = z.strictObject({
  /** A person or body; or a report that speaks for itself. */
  voice: id,
  /** The reports held that pass it on. */
  through: z.array(id),
  vouched: z.boolean().optional(),
  /** How the voice knows: the firmest that its words show. Absent for a report that speaks for itself. */
  basis: z.enum(BASES).optional(),
  /** The place of a body that is known by its kind alone ("police"). */
  seat: id.optional(),
  /** Who has it from whom: a report from another, or from the outlet to which the voice told it. */
  repeats: z.array(z.strictObject({ by: id, from: id })).optional(),
});
export type Origin = z.infer<typeof originSchema>;

/** A field with every reading of it; nothing is averaged, and what excludes each other has no value. */
const field = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value: value.optional(),
    state: z.enum(['single', 'agreed', 'refined', 'developing', 'disputed']),
    /** `origins` of a reading is absent where all statements of the event give it: then they are the event's own. */
    readings: z.array(z.strictObject({ value, statements: z.array(id), origins: z.array(originSchema).optional() })),
  });
export type Field<T> = {
  value?: T | undefined;
  state: 'single' | 'agreed' | 'refined' | 'developing' | 'disputed';
  readings: { value: T; statements: string[]; origins?: Origin[] | undefined }[];
};

/** A day that something was not before, or not after, with the reasons one after the other: from the nearest to the dating they rest on. */
const bound = z.strictObject({ day: z.string(), chain: z.array(reasonSchema) });

/** Acts that are one happening, with every reading of each field and the mouths through which they came. */
export const eventSchema = z.strictObject({
  id,
  act: z.enum(ACT_TYPES),
  title: z.string(),
  when: field(whenSchema),
  /** First and last possible day as far as other happenings, words and reports bound it; only where they do. */
  bounds: z.strictObject({ min: bound.optional(), max: bound.optional() }).optional(),
  /** What its dating, or what is told of its order, contradicts: kept, and used for nothing. */
  doubts: z.array(reasonSchema).optional(),
  where: field(id).optional(),
  polarity: field(z.string()),
  modality: field(z.string()),
  participants: z.array(
    z.strictObject({
      role: z.enum(ROLES),
      identity: id.optional(),
      words: z.string().optional(),
      count: z.number().optional(),
      statements: z.array(id),
      origins: z.array(originSchema).optional(),
    }),
  ),
  duration: z.string().optional(),
  statements: z.array(id),
  sources: z.array(id),
  origins: z.array(originSchema),
  originsAtMost: z.int(),
  disputes: z.array(id),
  access,
});
export type EventRecord = z.infer<typeof eventSchema>;
export type EventBounds = NonNullable<EventRecord['bounds']>;
