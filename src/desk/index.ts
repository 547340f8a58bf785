/**
 * The desk: what a person can do with a case. Each function takes an open case and plain words, asks the ledger to
 * decide, and writes through the ports; none knows a disk, a clock or a network.
 */
export { acceptRepeats } from './accept-repeats.ts';
export { type CaseHeader, caseFile, caseHeader } from './case-file.ts';
export { type DeskCommand, deskCommand, perform } from './commands.ts';
export { correct, editable } from './correct-statement.ts';
export { join, nameIdentity, part } from './decide-identities.ts';
export { giveConsent, setAccessOf, setPersonAccess, withdrawConsent } from './decide-persons.ts';
export {
  type Description,
  denyLineage,
  describeSource,
  type StatedLineage,
  setAccess,
  stateLineage,
  vouchOrigin,
} from './decide-sources.ts';
export { accept, type HandMade, makeStatement, reject } from './decide-statements.ts';
export { type DecisionLine, decisionLog } from './decision-log.ts';
export { type Doomed, destroy } from './destroy.ts';
export { type ByAigak, type CaseDiff, diffCase } from './diff-case.ts';
export { type Explained, explainCase, lookUpRecord } from './explain-case.ts';
export { exportCase, titleFor } from './export-case.ts';
export { type LiveCase, type Looking, liveCase, type Performed } from './live-case.ts';
export { type Note, type OpenCase, openCase } from './open-case.ts';
export type { Problem } from './problem.ts';
export { documentOf, isUnread, MOST_BYTES, readingsOf } from './readings.ts';
export type { Recorded } from './record.ts';
export { recordPublication } from './record-publication.ts';
export {
  type CaseFound,
  type CaseHit,
  type CaseSearch,
  caseSearch,
  HIT_KINDS,
  type HitKind,
  searchCase,
} from './search-case.ts';
export { settleDispute } from './settle-dispute.ts';
export { isStale, mustBeCurrent, type Since, type StaleError, sinceHead } from './stale.ts';
export { type Offered, type Taken, type TakeReport, takeSources } from './take-sources.ts';
export { keepTold } from './told.ts';
export { type VerifyReport, verifyCase } from './verify-case.ts';
export { withdraw } from './withdraw.ts';
