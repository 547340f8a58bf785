import type { Reason } from '../../model/index.ts';

/** What can go wrong with a case; a word per kind of failure, stable, so that an entrance can act on it. */
export type CaseErrorCode =
  | 'missing-folder'
  | 'not-a-case'
  | 'not-a-folder'
  | 'not-empty'
  | 'newer-layout'
  | 'not-writable'
  | 'not-readable'
  | 'disk-full'
  | 'disk-failed'
  | 'locked'
  | 'opened-for-reading'
  | 'closed'
  | 'tampered'
  | 'missing-file'
  | 'empty-case'
  | 'unknown-id'
  | 'ambiguous-id'
  | 'words-not-found'
  | 'invalid-content'
  | 'stale'
  | 'refused';

/**
 * A failure that a person can act on: `message` says what failed, `place` in which file or entry, `kept` what was
 * saved and what was not, `advice` what to do. Never holds words of a report.
 */
export type CaseError = Error & {
  readonly name: 'CaseError';
  readonly code: CaseErrorCode;
  readonly place: string;
  readonly kept: string;
  readonly advice: string;
  /** Which of the failures of one code it is, for whoever tells it in another language. */
  readonly reason?: Reason;
};

/** Builds the error to throw; `cause` is the failure underneath, where there is one. */
export const caseError = (
  code: CaseErrorCode,
  said: {
    readonly what: string;
    readonly place: string;
    readonly kept: string;
    readonly advice: string;
    readonly reason?: Reason;
  },
  cause?: unknown,
): CaseError =>
  Object.assign(new Error(said.what, cause === undefined ? {} : { cause }), {
    name: 'CaseError' as const,
    code,
    place: said.place,
    kept: said.kept,
    advice: said.advice,
    ...(said.reason === undefined ? {} : { reason: said.reason }),
  });

/** Whether a thrown value is one of ours. */
export const isCaseError = (thrown: unknown): thrown is CaseError =>
  thrown instanceof Error && thrown.name === 'CaseError' && 'code' in thrown && 'advice' in thrown;
