import { z } from 'zod';
import { findingSchema, funnelStageSchema, gapSchema, rosterSchema } from './affected.ts';
import { contractPassageSchema, idSchema, onPage, whenSchema } from './contract-parts.ts';
import { disputeSchema, relationKind, STANDINGS } from './dispute.ts';
import { eventSchema } from './event.ts';
import { looseStepSchema, proceedingSchema } from './proceeding.ts';
import { protectionSchema } from './protection.ts';
import { reasonSchema } from './reason.ts';
import {
  ACCESS,
  ACT_TYPES,
  BASES,
  CIRCUMSTANCES,
  ENTITY_KINDS,
  LINEAGE_KINDS,
  MEASURES,
  MODALITIES,
  POLARITIES,
  ROLES,
  SOURCE_KINDS,
  STATEMENT_KINDS,
  STRENGTHS,
} from './vocabulary.ts';

export { type EventBounds, type EventRecord, eventSchema, type Field, type Origin, originSchema } from './event.ts';
export { looseStepSchema, type Proceeding, proceedingSchema } from './proceeding.ts';

/**
 * The contract: a case file as it is exported. There is no Case class; this is a value that `derive` returns.
 * Dates are EDTF. Ids of derived records are stable for the same input and versions, and only then.
 * Records come sorted, so that two exports compare line by line.
 */
const id = idSchema;
const access = z.enum(ACCESS);

const quantity = z.strictObject({
  words: z.string(),
  min: z.number().optional(),
  max: z.number().optional(),
  qualifier: z.string(),
  unit: z.string().optional(),
});

const participant = z.strictObject({
  role: z.enum(ROLES),
  identity: id.optional(),
  words: z.string().optional(),
  count: quantity.optional(),
});

/** Typed content of a statement, one shape per kind. */
export const contentSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('act'),
    act: z.enum(ACT_TYPES),
    trigger: z.string(),
    participants: z.array(participant),
    when: whenSchema.optional(),
    where: z.array(z.strictObject({ identity: id.optional(), words: z.string() })).optional(),
    means: z.string().optional(),
    statedReason: z.string().optional(),
    characterisation: z.string().optional(),
    duration: quantity.optional(),
    topic: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('figure'),
    measure: z.enum(MEASURES),
    quantity,
    scope: z.string(),
    when: whenSchema.optional(),
    partOf: id.optional(),
    statedReason: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('attribute'),
    identity: id.optional(),
    attribute: z.enum(['post', 'nationality', 'alias', 'injury', 'status', 'description', 'relation', 'member']),
    value: z.string(),
    other: id.optional(),
    when: whenSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('finding'),
    by: id.optional(),
    about: z.array(id),
    finding: z.string(),
    characterisation: z.string().optional(),
    when: whenSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('stance'),
    holder: id.optional(),
    stance: z.enum([
      'accuses',
      'denies',
      'withdraws',
      'refutes',
      'concedes',
      'supports',
      'criticises',
      'doubts',
      'claims',
    ]),
    towards: z.string(),
    about: z.array(id),
  }),
  z.strictObject({
    kind: z.literal('evidence'),
    item: z.string(),
    holder: id.optional(),
    fate: z.enum(['held', 'requested', 'withheld', 'destroyed', 'obtained', 'cited', 'none-produced']),
  }),
  z.strictObject({
    kind: z.literal('request'),
    from: id.optional(),
    to: id.optional(),
    what: z.string(),
    when: whenSchema.optional(),
  }),
]);
export type Content = z.infer<typeof contentSchema>;

const versions = z.strictObject({ derivation: z.string(), reader: z.string(), formats: z.string() });

export const sourceSchema = z.strictObject({
  id,
  file: z.string(),
  held: z.boolean(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  published: whenSchema.optional(),
  language: z.string(),
  kind: z.enum(SOURCE_KINDS),
  textSha256: z.string().optional(),
  text: z.string().optional(),
  /** For a source that is cited, not held: the words of other sources that cite it. */
  citedBy: z.array(contractPassageSchema).optional(),
  /** The statements that stand where it is cited: what it is said to hold. */
  saidToHold: z.array(id).optional(),
  /** What of the original did not become text: pages that are damaged, a picture, or lost. */
  unread: z.array(reasonSchema).optional(),
  /** Why its date of publication cannot hold: nothing is inferred from it as to which report came first. */
  doubts: z.array(reasonSchema).optional(),
  access,
});
export type SourceRecord = z.infer<typeof sourceSchema>;

export const identitySchema = z.strictObject({
  id,
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  names: z.array(
    z.strictObject({ name: z.string(), statements: z.array(id), passages: z.array(contractPassageSchema) }),
  ),
  roles: z.array(z.strictObject({ role: z.string(), when: whenSchema.optional(), statements: z.array(id) })),
  count: z.number().optional(),
  members: z.array(id).optional(),
  partOf: id.optional(),
  mentions: z.int(),
  sources: z.array(id),
  reason: reasonSchema.optional(),
  /** In which standing they speak; absent where nothing tells. */
  standing: z.enum(STANDINGS).optional(),
  access,
});
export type Identity = z.infer<typeof identitySchema>;

export const statementSchema = z.strictObject({
  id,
  source: id,
  passages: z.array(z.strictObject({ start: z.int(), end: z.int(), exact: z.string(), ...onPage })).min(1),
  voice: z.array(
    z.strictObject({
      identity: id.optional(),
      words: z.string().optional(),
      basis: z.enum(BASES).optional(),
      /** To whom it was said: a person, or the outlet that passes it on. */
      told: id.optional(),
    }),
  ),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  circumstances: z.enum(CIRCUMSTANCES),
  /** Why the words count as coerced: the statement, of this or another source, that alleges or finds it. */
  circumstancesReason: reasonSchema.optional(),
  strength: z.enum(STRENGTHS),
  kind: z.enum(STATEMENT_KINDS),
  content: contentSchema,
  /** When the words were said, where that is told apart from when the thing happened. */
  said: whenSchema.optional(),
  proposedBy: z.string(),
  review: z.enum(['proposed', 'accepted', 'rejected', 'made']),
  reviewedBy: z.string().optional(),
  /** Of a statement that a person corrected and of what it was read as: the other of the two, and the decision. */
  reviewReason: reasonSchema.optional(),
  access,
});
export type StatementRecord = z.infer<typeof statementSchema>;

/** How two series bear on each other. Nothing is added up across them, and a development is proposed, never asserted. */
export const FIGURE_RELATIONS = ['development', 'other-scope', 'other-stage', 'part-of', 'unclear'] as const;
/** How far the counts of one series agree; never an average. `pending`: only weak words carry it. */
export const FIGURE_STATES = ['single', 'agreed', 'range', 'developing', 'disputed', 'pending'] as const;

export const figureSchema = z.strictObject({
  id,
  measure: z.enum(MEASURES),
  /** Whom or what is counted, where and when, in the reports' exact words; an ellipsis stands for what is left out. */
  scope: z.string(),
  state: z.enum(FIGURE_STATES).optional(),
  /** The lowest and the highest number that somebody gives and no later word of the same voice replaced. */
  range: z.strictObject({ min: z.number(), max: z.number() }).optional(),
  points: z.array(
    z.strictObject({
      min: z.number().optional(),
      max: z.number().optional(),
      qualifier: z.string().optional(),
      words: z.string(),
      unit: z.string().optional(),
      /** As of when the count was given. */
      when: whenSchema.optional(),
      /** When what is counted happened, where the words bound it. */
      period: whenSchema.optional(),
      voice: id.optional(),
      partOf: id.optional(),
      /** Earlier counts of the series that this one replaces, or may have grown from; by their statements. */
      follows: z
        .array(
          z.strictObject({
            kind: z.enum(['supersedes', 'development']),
            statements: z.array(id),
            reason: reasonSchema,
          }),
        )
        .optional(),
      statements: z.array(id),
      sources: z.array(id),
    }),
  ),
  relatedTo: z
    .array(z.strictObject({ series: id, kind: z.enum(FIGURE_RELATIONS).optional(), reason: reasonSchema }))
    .optional(),
  /** Statements that call the figure into question without giving another. */
  doubts: z.array(id).optional(),
  access,
});
export type FigureSeries = z.infer<typeof figureSchema>;

export const lineageSchema = z.strictObject({
  from: id,
  to: id,
  kind: z.enum(LINEAGE_KINDS),
  /** Shared words side by side: in `from`, which draws on the other, and in `to`. */
  passages: z.array(z.tuple([contractPassageSchema, contractPassageSchema])),
  /** The words in which `from` names `to` as where its words come from. */
  citations: z.array(contractPassageSchema).optional(),
  /** The texts depend as a whole: whatever both tell has one origin. Otherwise only what their shared words tell. */
  whole: z.boolean().optional(),
  /** Each draws on the other, itself or through others: no origin is found by going on from one to the next. */
  mutual: z.boolean().optional(),
  /** The sources by way of which `from` came to the words of `to`, as far as lineages show it. */
  through: z.array(id).optional(),
  reason: reasonSchema,
});
export type Lineage = z.infer<typeof lineageSchema>;

export const relationSchema = z.strictObject({
  from: id,
  to: id,
  kind: relationKind,
  statements: z.array(id),
});
export type Relation = z.infer<typeof relationSchema>;

export const evidenceSchema = z.strictObject({
  id,
  what: z.string(),
  holder: id.optional(),
  /** What is last, or worst, said of it; the whole of what is said stands in `history`. */
  fate: z.string(),
  /** What is said of it, each with who says so: reports that speak for themselves, else the voice they quote. */
  history: z
    .array(
      z.strictObject({ fate: z.string(), when: whenSchema.optional(), voices: z.array(id), statements: z.array(id) }),
    )
    .optional(),
  statements: z.array(id),
});
export const requestSchema = z.strictObject({
  id,
  from: id.optional(),
  to: id.optional(),
  when: whenSchema.optional(),
  what: z.string().optional(),
  answer: z.enum(['none-known', 'granted', 'refused', 'other']),
  /** How the answer is known, or that the words themselves say there was none. */
  answerReason: reasonSchema.optional(),
  /** The words that give the answer, and the statements that tell of what was done. */
  answerPassages: z.array(contractPassageSchema).optional(),
  answeredBy: z.array(id).optional(),
  /** For a request without a known answer: from the asking to the newest dated report, as an EDTF interval. */
  silence: z.string().optional(),
  statements: z.array(id),
});
export const decisionRecordSchema = z.strictObject({
  entry: id,
  kind: z.string(),
  author: z.string(),
  at: z.string(),
  /** What it is about, in words that need no derived id. */
  about: z.string(),
  /** What was decided about it, where the kind alone does not say: how a dispute is settled, an access word, what a source is. */
  decided: z.string().optional(),
  /** The reason the person gave. Neither of these two is told to the public. */
  because: z.string().optional(),
  effect: z.enum(['applied', 'superseded', 'orphaned']),
  reason: reasonSchema.optional(),
  /**
   * The sources its passages or handles stand in: who may not read one of them is not shown the decision. Absent where it
   * is not known what the decision is about (its content is destroyed or not understood): for the confidential alone.
   */
  sources: z.array(id).optional(),
});
export type DecisionRecord = z.infer<typeof decisionRecordSchema>;

/** What derivation computes: everything but the case's name and the state of its ledger. */
export const derivedSchema = z.strictObject({
  sources: z.array(sourceSchema),
  identities: z.array(identitySchema),
  statements: z.array(statementSchema),
  events: z.array(eventSchema),
  figures: z.array(figureSchema),
  lineages: z.array(lineageSchema),
  relations: z.array(relationSchema),
  disputes: z.array(disputeSchema),
  proceedings: z.array(proceedingSchema),
  looseSteps: z.array(looseStepSchema).optional(),
  evidence: z.array(evidenceSchema),
  requests: z.array(requestSchema),
  /** Everybody affected, each once; see `affected.ts`. */
  roster: z.array(rosterSchema).optional(),
  funnel: z.array(funnelStageSchema).optional(),
  findings: z.array(findingSchema).optional(),
  gaps: z.array(gapSchema).optional(),
  decisions: z.array(decisionRecordSchema),
  /** Persons whose name not every audience may know. */
  protections: z.array(protectionSchema).optional(),
});
/** A case file: a value, computed from readings and decisions, sources' texts included. */
export type CaseFile = z.infer<typeof derivedSchema>;

export const caseFileSchema = z.strictObject({
  aigak: z.literal('casefile/1'),
  versions,
  case: id,
  ledgerHead: z.string(),
  audience: access,
  ...derivedSchema.shape,
});
export type CaseFileJson = z.infer<typeof caseFileSchema>;
