import { type Decision, type DecisionKind, decisionSchemas, type UnknownDecision } from '../../model/index.ts';
import type { Json } from './canonical.ts';

/** Turns the payload of an older version of a kind into that of the next: `{ to, change }` by old kind. */
export type Upcasts = ReadonlyMap<string, { readonly to: string; readonly change: (payload: Json) => Json }>;

/**
 * The changes from old versions of kinds to newer ones, applied on reading; the ledger itself is never rewritten.
 * Every kind is in its first version, so there is none yet.
 */
export const upcasts: Upcasts = new Map();

/** An entry as it is replayed: `payload` is undefined where a decision destroyed it. */
export type Recorded = {
  readonly entry: string;
  readonly kind: string;
  readonly author: string;
  readonly at: string;
  readonly payload: Json | undefined;
};

const isKnown = (kind: string): kind is DecisionKind => Object.hasOwn(decisionSchemas, kind);

/**
 * Reads an entry as a decision of the newest version it can be brought to. Kinds this version does not know, payloads
 * that do not fit their kind and destroyed payloads give an UnknownDecision: kept, linked and listed, never applied.
 */
export const understand = (recorded: Recorded, changes: Upcasts = upcasts): Decision | UnknownDecision => {
  const { entry, author, at } = recorded;
  let { kind, payload } = recorded;
  for (let change = changes.get(kind); change && payload !== undefined; change = changes.get(kind)) {
    payload = change.change(payload);
    kind = change.to;
  }
  const parsed = isKnown(kind) ? decisionSchemas[kind].safeParse(payload) : undefined;
  if (!parsed?.success) return { entry, kind: recorded.kind, author, at };
  // The schema was picked by this very kind, which the compiler cannot follow through the table.
  return { entry, kind, payload: parsed.data, author, at } as Decision;
};

/** Whether an entry was understood. */
export const isUnderstood = (decision: Decision | UnknownDecision): decision is Decision => 'payload' in decision;
