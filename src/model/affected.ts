import { z } from 'zod';
import { contractPassageSchema, idSchema as id, whenSchema } from './contract-parts.ts';
import { reasonSchema } from './reason.ts';
import { ACCESS, ACT_TYPES, MEASURES, POLARITIES } from './vocabulary.ts';

/**
 * The part of the contract that says who is affected and how far they came: the roster, the funnel from report to
 * verdict, findings, and places where a text has lost a word. Persons nobody names are counted all the same.
 */
const access = z.enum(ACCESS);

/** How many, as stated: "dozens" has words and no bounds. */
const countSchema = z.strictObject({ words: z.string(), min: z.number().optional(), max: z.number().optional() });
export type Count = z.infer<typeof countSchema>;

/** How far a person or group came, in the order of a file. */
export const ROSTER_STANDINGS = ['reported', 'recognised', 'represented', 'heard', 'prevented'] as const;
export type RosterStanding = (typeof ROSTER_STANDINGS)[number];

const standingSchema = z.strictObject({
  standing: z.enum(ROSTER_STANDINGS),
  /** For `reported`: what is said to have been done to them. */
  act: z.enum(ACT_TYPES).optional(),
  measure: z.enum(MEASURES).optional(),
  /** How many of the entry it holds for, where the words give a number; absent = the person, or the whole group. */
  count: countSchema.optional(),
  when: whenSchema.optional(),
  /** Who represented them, or before whom they were heard. */
  by: z.array(id).optional(),
  /** The words that say why: "due to deportation". */
  why: z.array(contractPassageSchema).optional(),
  /** Present where the standing is inferred and nobody says it; the words it was inferred from are its statements'. */
  inferred: reasonSchema.optional(),
  /** Who says so: known voices, and reports that speak for themselves. */
  voices: z.array(id),
  statements: z.array(id),
});
export type Standing = z.infer<typeof standingSchema>;

export const rosterSchema = z.strictObject({
  id,
  kind: z.enum(['person', 'group']),
  /** The identity, where the case has one; several reports may each have their own words for one counted group. */
  identities: z.array(id),
  name: z.string(),
  count: countSchema.optional(),
  /** Persons whom the words name as members. */
  members: z.array(id).optional(),
  /** Another entry that the words say this one is a part of. */
  partOf: id.optional(),
  standings: z.array(standingSchema),
  statements: z.array(id),
  access,
});
export type RosterEntry = z.infer<typeof rosterSchema>;

export const FUNNEL_STAGES = [
  'reported',
  'complained',
  'recognised',
  'identified',
  'arrested',
  'charged',
  'tried',
  'convicted',
] as const;
export type FunnelStageName = (typeof FUNNEL_STAGES)[number];

export const funnelStageSchema = z.strictObject({
  id,
  stage: z.enum(FUNNEL_STAGES),
  /** Whom or what its numbers count. */
  counts: z.enum(['victims', 'complaints', 'suspects']),
  figures: z.array(
    z.strictObject({
      series: id,
      scope: z.string(),
      count: countSchema,
      when: whenSchema.optional(),
      voices: z.array(id),
      /** A figure of an earlier stage that the words say this one is a part of: only these two may be set in proportion. */
      of: z.strictObject({ series: id, count: countSchema, statements: z.array(id) }).optional(),
      statements: z.array(id),
    }),
  ),
  /** Quantities without a number ("most complaints did not reach a court"), in their words. */
  words: z.array(
    z.strictObject({ passages: z.array(contractPassageSchema), voices: z.array(id), statements: z.array(id) }),
  ),
  /** Why its figures may not be divided by those of the stage before. */
  apart: reasonSchema.optional(),
  access,
});
export type FunnelStage = z.infer<typeof funnelStageSchema>;

export const FINDER_STANDINGS = [
  'court',
  'prosecution',
  'police',
  'ministry',
  'state-body',
  'international-body',
  'organization',
  'medical',
  'person',
  'not-said',
] as const;
export type FinderStanding = (typeof FINDER_STANDINGS)[number];

export const findingSchema = z.strictObject({
  id,
  by: id.optional(),
  /** Their words for who found, where it is no identity. */
  finder: z.string().optional(),
  standing: z.enum(FINDER_STANDINGS),
  /** Places named with the finder: of which country's police it was. */
  places: z.array(id),
  about: z.array(id),
  finding: z.string(),
  polarity: z.enum(POLARITIES),
  /** The words by which it is called something that law knows, each in its place; they are the finder's. */
  characterisation: z.array(contractPassageSchema),
  when: whenSchema.optional(),
  voices: z.array(id),
  statements: z.array(id),
  access,
});
export type Finding = z.infer<typeof findingSchema>;

/** A place where a text lost words, or could not be read: never filled by guessing. */
export const gapSchema = z.strictObject({
  id,
  code: z.enum(['lost-word', 'too-long', 'unparsed']),
  /** The sentence or the words around it. */
  place: contractPassageSchema,
  access,
});
export type GapRecord = z.infer<typeof gapSchema>;
