export { canonical, type Json, readCanonical } from './canonical.ts';
export { type Command, type CommandName, isRefusal, KIND_OF, type Refusal, type RefusalCode } from './command.ts';
export { decide, isWithdrawable, sourcesCited } from './decide.ts';
export {
  caseIdOf,
  type Draft,
  type Envelope,
  encodeLines,
  entryHash,
  parseLine,
  type Sealed,
  seal,
} from './entry.ts';
export type { Fault } from './fault.ts';
export { decodeHead, encodeHead, type Head } from './head.ts';
export { decodePayload, encodePayload, payloadHash, type StoredPayload, saltDigits } from './payload.ts';
export { type LedgerRead, type Numbered, readLedger, type Tail } from './read-ledger.ts';
export {
  type AnyDecision,
  emptyState,
  evolve,
  type HeldSource,
  type LedgerState,
  replay,
  type Step,
  standing,
  standingOf,
  standingSources,
  stands,
} from './state.ts';
export { subjectOf, verdictOf } from './subject.ts';
export { isUnderstood, type Recorded, type Upcasts, understand, upcasts } from './understand.ts';
export { type CheckedEntry, type CheckedPayload, type LedgerVerdict, verifyLedger } from './verify-ledger.ts';
