import type { Reason } from '../../model/index.ts';

/** A failure as an entrance tells it, in the words of whoever failed. `reason` says which of the failures of one code it is. */
export type Problem = {
  readonly code: string;
  readonly what: string;
  readonly place: string;
  readonly kept: string;
  readonly advice: string;
  readonly reason?: Reason;
};

/** Failures of the desk and of whoever serves it, by their codes, with what each of them leaves of the case. */
export const KEPT_AFTER = {
  'missing-folder': 'nothing-recorded',
  'not-a-case': 'nothing-recorded',
  'not-a-folder': 'nothing-recorded',
  'not-empty': 'nothing-recorded',
  'newer-layout': 'nothing-recorded',
  'not-writable': 'before',
  'not-readable': 'before',
  'disk-full': 'before',
  'disk-failed': 'before',
  locked: 'nothing-recorded',
  'opened-for-reading': 'nothing-recorded',
  closed: 'before',
  tampered: 'as-found',
  'missing-file': 'as-found',
  'empty-case': 'nothing-recorded',
  'unknown-id': 'nothing-recorded',
  'ambiguous-id': 'nothing-recorded',
  'words-not-found': 'nothing-recorded',
  'invalid-content': 'nothing-recorded',
  refused: 'nothing-recorded',
  stale: 'nothing-recorded',
  'read-only': 'nothing-recorded',
  'invalid-command': 'nothing-recorded',
  'invalid-request': 'nothing-recorded',
  'not-there': 'nothing-recorded',
  'not-held': 'nothing-recorded',
  'not-for-audience': 'nothing-recorded',
  'no-audience': 'nothing-recorded',
  'bad-name': 'nothing-recorded',
  'too-large': 'nothing-recorded',
  'too-long': 'nothing-recorded',
  'cut-off': 'before',
  'no-canvas': 'nothing-recorded',
  'no-such-page': 'nothing-recorded',
  'no-pages': 'nothing-recorded',
  password: 'nothing-recorded',
  damaged: 'nothing-recorded',
  'too-heavy': 'nothing-recorded',
  busy: 'nothing-recorded',
  interrupted: 'before',
  gone: 'before',
  'error-of-aigak': 'before',
} as const;
export type ProblemCode = keyof typeof KEPT_AFTER;
type Kept = (typeof KEPT_AFTER)[ProblemCode];

/** What a person meant that was refused, by the code of the refusal; each is more exact than the code of its failure. */
export const PROBLEM_REASONS = [
  'already-open',
  'not-open',
  'already-held',
  'handle-taken',
  'source-destroyed',
  'unknown-source',
  'unknown-entry',
  'not-withdrawable',
  'already-withdrawn',
  'not-destroyable',
  'already-destroyed',
  'nothing-to-destroy',
  'nothing-said',
  'nothing-new',
  'same-on-both-sides',
  'not-a-date',
  'invalid',
  'one-already',
  'one-name',
  'no-exact-repeat',
  'words-twice',
  'words-absent',
  'no-words-chosen',
  'no-words-of-its-own',
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

/** Things that a case tells about itself when it is opened or verified. */
export const NOTE_CODES = [
  'torn-line',
  'finished-entry',
  'unfinished-entry',
  'finished-destruction',
  'not-cached',
  'leftover',
  'stale-lock',
  'restored',
  'unfinished-destruction',
  'not-recorded',
  'not-understood',
  'derived-damaged',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** What verifying a case can find that is not what it was. */
export const FOUND_CODES = [
  'not-an-entry',
  'changed',
  'missing',
  'repeated',
  'second-root',
  'loose-end',
  'cut',
  'head-missing',
  'head-changed',
  'payload-missing',
  'payload-changed',
  'text-missing',
  'words-absent',
  'derived-changed',
] as const;
export type FoundCode = (typeof FOUND_CODES)[number];

/** Something that verifying found: where, what it is, and what to do. */
export type Found = { readonly code: string; readonly place: string; readonly what: string; readonly advice: string };

/** What failed, and what to do: a clause without its full stop, and sentences. */
export type ProblemSaid = { readonly what: string; readonly advice: string };
type Args = (name: string) => string;

/** The sentences of one language about what failed. */
export type ProblemWords = {
  readonly said: Readonly<Record<ProblemCode, ProblemSaid>>;
  readonly reasons: Readonly<Record<ProblemReason, (arg: Args) => ProblemSaid>>;
  readonly kept: Readonly<Record<Kept, string>>;
  readonly notes: Readonly<Record<NoteCode, string>>;
  /** Each to be followed by the place where it is so. */
  readonly found: Readonly<Record<FoundCode, string>>;
  readonly advice: { readonly copy: string; readonly derived: string };
};

/** How a language tells what failed and what a case says of itself. What it has no sentence for stays as it came. */
export type ProblemPhrases = {
  readonly problem: (problem: Problem) => Problem;
  readonly note: (code: string, said: string) => string;
  readonly found: <T extends Found>(found: T) => T;
};

const SHORT = 12;
const HASH = /^[0-9a-f]{64}$/;

const has = <T extends object>(record: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(record, key);

/** The English of the desk as it is. */
export const asTheyCame: ProblemPhrases = {
  problem: (problem) => problem,
  note: (_code, said) => said,
  found: (one) => one,
};

/** Tells failures in the words of a language; hashes among the arguments of a reason are told by their beginning. */
export const problemsIn = (words: ProblemWords): ProblemPhrases => ({
  problem: (problem) => {
    const { code, reason } = problem;
    if (!has(words.said, code)) return problem;
    const arg: Args = (name) => {
      const value = String(reason?.args[name] ?? '');
      return HASH.test(value) ? value.slice(0, SHORT) : value;
    };
    const said =
      reason !== undefined && has(words.reasons, reason.code) ? words.reasons[reason.code](arg) : words.said[code];
    return { ...problem, ...said, kept: words.kept[KEPT_AFTER[code]] };
  },
  note: (code, said) => (has(words.notes, code) ? words.notes[code] : said),
  found: (one) =>
    has(words.found, one.code)
      ? {
          ...one,
          what: `${words.found[one.code]}: ${one.place}`,
          advice: one.code === 'derived-changed' ? words.advice.derived : words.advice.copy,
        }
      : one,
});
