import { z } from 'zod';
import {
  ACCESS,
  CIRCUMSTANCES,
  LINEAGE_KINDS,
  MODALITIES,
  POLARITIES,
  SOURCE_KINDS,
  STATEMENT_KINDS,
} from './vocabulary.ts';

/**
 * What people did, in the past tense. A decision refers only to passages, to handles minted by the ledger
 * (source ids made of an original's hash, entry ids) or to other decisions, never to derived ids: it must
 * outlive every re-reading.
 */
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const because = z.string().min(1);

export const passageSchema = z.strictObject({
  source: z.string(),
  textSha256: hash,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
/** A passage together with the source that holds it. */
export type CitedPassage = z.infer<typeof passageSchema>;

/** A person named by words: what joins, partings and names refer to. */
const namedPassage = z.strictObject({ name: z.string().min(1), kind: z.string(), passage: passageSchema });

/**
 * The content of an accepted or hand-made statement, copied whole: participants by name and passage, so that
 * it stands without any reading.
 */
export const keptStatementSchema = z.strictObject({
  kind: z.enum(STATEMENT_KINDS),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  circumstances: z.enum(CIRCUMSTANCES),
  voice: z.array(
    z.strictObject({ name: z.string().optional(), words: z.string().optional(), basis: z.string().optional() }),
  ),
  /** The statement's content in the contract's shape, with names in place of derived ids. */
  content: z.record(z.string(), z.json()),
});
export type KeptStatement = z.infer<typeof keptStatementSchema>;

const onStatement = z.strictObject({
  passages: z.array(passageSchema).min(1),
  statement: keptStatementSchema,
  because,
});

/** Payloads by versioned kind. A kind's meaning never changes; a new meaning is a new version. */
export const decisionSchemas = {
  'CaseOpened@1': z.strictObject({ title: z.string() }),
  'SourceTaken@1': z.strictObject({
    source: z.string(),
    original: hash,
    file: z.string(),
    bytes: z.int().nonnegative(),
    acquisition: z.strictObject({
      how: z.enum(['received', 'captured', 'imported']),
      from: z.string().optional(),
      circumstances: z.string(),
    }),
    access: z.enum(ACCESS),
  }),
  'SourceDescribed@1': z.strictObject({
    source: z.string(),
    title: z.string().optional(),
    publisher: z.string().optional(),
    author: z.string().optional(),
    published: z.string().optional(),
    language: z.string().optional(),
    kind: z.enum(SOURCE_KINDS).optional(),
    because: z.string().optional(),
  }),
  'StatementAccepted@1': onStatement,
  'StatementRejected@1': onStatement,
  'StatementMade@1': onStatement,
  /** One decision: `statement`, as it was read, is rejected, and `corrected` is what the same words do say. */
  'StatementCorrected@1': z.strictObject({ ...onStatement.shape, corrected: keptStatementSchema }),
  'IdentitiesJoined@1': z.strictObject({ a: namedPassage, b: namedPassage, because }),
  'IdentitiesParted@1': z.strictObject({ a: namedPassage, b: namedPassage, because }),
  'Named@1': z.strictObject({ who: namedPassage, name: z.string().min(1), because }),
  'LineageDenied@1': z.strictObject({ from: z.string(), to: z.string(), because }),
  /** A person knows that one source draws on another; `passages` are the words of `from` that show it, where some do. */
  'LineageStated@1': z.strictObject({
    from: z.string(),
    to: z.string(),
    kind: z.enum(LINEAGE_KINDS),
    passages: z.array(passageSchema).optional(),
    because,
  }),
  'OriginVouchedFor@1': z.strictObject({ source: z.string(), because }),
  'DisputeSettled@1': z.strictObject({ passages: z.array(passageSchema).min(1), settledAs: z.string(), because }),
  'AccessSet@1': z.strictObject({ source: z.string(), access: z.enum(ACCESS), because }),
  /** Which audiences may know a person's name. */
  'PersonAccessSet@1': z.strictObject({ who: namedPassage, access: z.enum(ACCESS), because }),
  'ConsentGiven@1': z.strictObject({ who: namedPassage, scope: z.string(), because }),
  'ConsentWithdrawn@1': z.strictObject({ entry: hash, because }),
  /** By the person's words, so that it holds where no consent was recorded, or its record was destroyed. */
  'ConsentWithdrawn@2': z.strictObject({ who: namedPassage, because }),
  'ContentDestroyed@1': z.strictObject({ source: z.string().optional(), entries: z.array(hash), because }),
  'Published@1': z.strictObject({ audience: z.enum(ACCESS), format: z.string(), sha256: hash }),
  'Withdrawn@1': z.strictObject({ entry: hash, because }),
} as const;

export type DecisionKind = keyof typeof decisionSchemas;
export type Payload<K extends DecisionKind> = z.infer<(typeof decisionSchemas)[K]>;

/** A ledger entry with its payload, as derivation sees it. `entry` is the entry's hash. */
export type Decision<K extends DecisionKind = DecisionKind> = K extends DecisionKind
  ? {
      readonly entry: string;
      readonly kind: K;
      readonly payload: Payload<K>;
      readonly author: string;
      readonly at: string;
    }
  : never;

/** An entry whose kind this version does not understand: kept, linked and shown, never applied. */
export type UnknownDecision = {
  readonly entry: string;
  readonly kind: string;
  readonly author: string;
  readonly at: string;
};

/** An entry as the ledger file holds it; the payload stands apart, so that it can be destroyed while the chain verifies. */
export const entrySchema = z.strictObject({
  kind: z.string(),
  parents: z.array(hash),
  author: z.string(),
  device: z.string(),
  at: z.string(),
  payloadHash: hash,
});
export type Entry = z.infer<typeof entrySchema>;
