import type { Dispute, EventRecord, FigureSeries, Relation, StatementRecord } from '../../model/index.ts';
import type { ReadAt } from '../duress/appearances.ts';
import { COERCED } from '../events/happening.ts';
import type { Standing } from './standing.ts';

/** What finding disputes needs to know of the case. */
export type DisputeGround = {
  readonly records: ReadonlyMap<string, StatementRecord>;
  readonly events: readonly EventRecord[];
  readonly figures: readonly FigureSeries[];
  readonly relations: readonly Relation[];
  readonly standing: (identity: string) => Standing;
  readonly isSource: (id: string) => boolean;
  readonly isNamed: (identity: string) => boolean;
  readonly members: (identity: string) => readonly string[];
  readonly readAt: (statement: string) => ReadAt | undefined;
};

export type Side = Dispute['sides'][number];
export type DisputeKind = NonNullable<Dispute['kind']>;
export type DisputeRelation = NonNullable<Dispute['relations']>[number];

/** A disagreement before it is known whether a person settled it. `key` tells it from others about the same thing. */
export type Found = {
  readonly about: string;
  readonly key: string;
  readonly kind: DisputeKind;
  readonly field?: string;
  readonly sides: readonly Side[];
  readonly relations?: readonly DisputeRelation[];
};

/** Whether a statement may take a side: carried strongly or taken over by a person, and not rejected. */
export const takesSide = (record: StatementRecord): boolean =>
  record.review === 'accepted' ||
  record.review === 'made' ||
  (record.review === 'proposed' && record.strength === 'strong');

export const isFree = (record: StatementRecord): boolean => !COERCED.has(record.circumstances);

/** Where a statement stands in its report, in sentences; undefined where it was entered by hand. */
export const sentenceOf = (id: string, ground: DisputeGround): number | undefined => ground.readAt(id)?.read.sentence;

/** Every event by the statements it is made of. */
export const eventsByStatement = (events: readonly EventRecord[]): ReadonlyMap<string, EventRecord> =>
  new Map(events.flatMap((event) => event.statements.map((id) => [id, event] as const)));
