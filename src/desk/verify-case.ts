import { type CitedPassage, type Decision, fromUtf8, wordsAt } from '../model/index.ts';
import { emptyState, isUnderstood, type LedgerState, type LedgerVerdict, stands } from '../truth/ledger/index.ts';
import { checkFixity, nameOf } from '../truth/originals/index.ts';
import { ADVICE_COPY, tellFault } from './fault-sentences.ts';
import { checkLedger, type Note, stateOf } from './open-case.ts';
import type { CaseStore, Tools } from './ports/index.ts';
import type { Problem } from './problem.ts';
import { short } from './refused.ts';
import { checkDerived } from './verify-derived.ts';

/**
 * What verification found. `problems` come in the order ledger, originals, texts, derived; `first` is the first of
 * them. `statements` says of each decided statement that its words are present and who decided, never that it is true.
 */
export type VerifyReport = {
  readonly ok: boolean;
  readonly first?: Problem;
  readonly problems: readonly Problem[];
  readonly counts: {
    readonly entries: number;
    readonly payloads: number;
    readonly originals: number;
    readonly texts: number;
  };
  readonly statements: readonly { readonly entry: string; readonly says: string }[];
  readonly destroyed: readonly { readonly what: string; readonly by: string }[];
  readonly notes: readonly Note[];
};

const DECIDED = {
  'StatementAccepted@1': 'accepted',
  'StatementRejected@1': 'rejected',
  'StatementMade@1': 'made',
  'StatementCorrected@1': 'corrected',
} as const;

type DecidedKind = keyof typeof DECIDED;

const isDecided = (decision: Decision): decision is Decision<DecidedKind> => Object.hasOwn(DECIDED, decision.kind);

const passagesOf = (payload: unknown): readonly CitedPassage[] => {
  if (payload === null || typeof payload !== 'object') return [];
  if ('textSha256' in payload && 'exact' in payload) return [payload as CitedPassage];
  return Object.values(payload).flatMap(passagesOf);
};

/** Checks that every file of a shelf still is what its name says; a shelf of 0 problems is intact. */
const checkShelf = async (
  shelf: CaseStore['originals'],
  noun: string,
  step: (place: string) => void,
): Promise<{ readonly names: readonly string[]; readonly problems: readonly Problem[] }> => {
  const names = await shelf.names();
  const problems: Problem[] = [];
  for (const name of names) {
    const place = shelf.placeOf(name);
    const fixity = checkFixity(name, await shelf.get(name));
    if (fixity.state === 'changed')
      problems.push({
        code: 'changed',
        place,
        what: `${noun} ${place} is not what it was: its SHA-256 is now ${short(fixity.found)}…`,
        advice: ADVICE_COPY,
      });
    step(place);
  }
  return { names, problems };
};

/** Whether the words a decision cites stand in the text it cites. */
const checkWords = async (
  store: CaseStore,
  decision: Decision,
  texts: Map<string, string | undefined>,
): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const passage of passagesOf(decision.payload)) {
    const { textSha256, start, end, exact } = passage;
    const place = store.texts.placeOf(textSha256);
    if (!texts.has(textSha256)) {
      const bytes = await store.texts.get(textSha256);
      texts.set(textSha256, bytes && nameOf(bytes) === textSha256 ? fromUtf8(bytes) : undefined);
    }
    const text = texts.get(textSha256);
    const where = `that ${decision.kind} ${short(decision.entry)} cites`;
    if (text === undefined)
      problems.push({
        code: 'text-missing',
        place,
        what: `the text ${where} is gone or changed: ${place}`,
        advice: ADVICE_COPY,
      });
    else if (wordsAt(text, { start, end }) !== exact)
      problems.push({
        code: 'words-absent',
        place,
        what: `the words ${where} do not stand in ${place}`,
        advice: ADVICE_COPY,
      });
  }
  return problems;
};

const originalsTaken = (state: LedgerState): ReadonlyMap<string, string> =>
  new Map([...state.sources.values()].map(({ original, source }) => [original, source]));

const tellTail = (store: CaseStore, { tail, undestroyed }: Extract<LedgerVerdict, { ok: true }>): Note[] => {
  const notes: Note[] = [];
  if (tail.torn !== undefined || tail.ahead.length > 0)
    notes.push({
      code: 'unfinished-entry',
      place: store.ledger.linesPlace,
      said: 'The ledger ends in an entry that was never acknowledged: it is being written, or a run was cut off. The next opening for writing mends it.',
    });
  if (undestroyed.length > 0)
    notes.push({
      code: 'unfinished-destruction',
      place: store.place,
      said: `The content of ${undestroyed.length} entries was to be destroyed and is still there. The next opening for writing removes it.`,
    });
  return notes;
};

/**
 * Checks a whole case: every entry, link, payload and the head; every original and kept text against its name; the
 * words of every decision against the text they were taken from; what is cached in derived/ against what it is
 * computed from. Goes on after the first problem, so that all damage is known at once; writes nothing.
 * It proves that the case is what it was. It never says that a statement is true.
 */
export const verifyCase = async (store: CaseStore, tools: Tools): Promise<VerifyReport> => {
  const problems: Problem[] = [];
  const notes: Note[] = [...store.notes];
  let checked = 0;
  const step = (file: string) => tools.progress?.({ doing: 'checking', file, done: ++checked });
  const verdict = await checkLedger(store);
  if (!verdict.ok) problems.push({ code: verdict.fault.code, ...tellFault(verdict.fault, store), advice: ADVICE_COPY });
  else notes.push(...tellTail(store, verdict));
  const state = verdict.ok ? stateOf(verdict) : emptyState;
  const originals = await checkShelf(store.originals, 'the original', step);
  const texts = await checkShelf(store.texts, 'the text', step);
  const taken = originalsTaken(state);
  for (const [original, source] of taken)
    if (!originals.names.includes(original)) {
      const place = store.originals.placeOf(original);
      problems.push({
        code: 'missing',
        place,
        what: `the original of ${source} is gone: ${place}`,
        advice: ADVICE_COPY,
      });
    }
  problems.push(...originals.problems, ...texts.problems);
  if (verdict.ok)
    for (const original of originals.names)
      if (!taken.has(original))
        notes.push({
          code: 'not-recorded',
          place: store.originals.placeOf(original),
          said: 'An original that no decision takes: a run was cut off before it could record it. Add the file again to take it.',
        });
  const known = new Map<string, string | undefined>();
  const statements: { entry: string; says: string }[] = [];
  for (const decision of state.decisions) {
    if (!isUnderstood(decision)) {
      if (!state.destroyed.has(decision.entry))
        notes.push({
          code: 'not-understood',
          place: short(decision.entry),
          said: `Entry ${short(decision.entry)} is of a kind this version does not understand (${decision.kind}); it is kept and linked, and not applied.`,
        });
      continue;
    }
    const wrong = await checkWords(store, decision, known);
    problems.push(...wrong);
    if (isDecided(decision) && stands(state, decision.entry))
      statements.push({
        entry: decision.entry,
        says: `${wrong.length === 0 ? 'words present' : 'words NOT present'}; ${DECIDED[decision.kind]} by ${decision.author}`,
      });
    step(short(decision.entry));
  }
  if (verdict.ok) {
    const derived = await checkDerived(store, tools, state);
    problems.push(...derived.problems);
    notes.push(...derived.notes);
  }
  const [first] = problems;
  return {
    ok: problems.length === 0,
    ...(first ? { first } : {}),
    problems,
    counts: {
      entries: state.decisions.length,
      payloads: verdict.ok ? verdict.entries.filter(({ payload }) => 'stored' in payload).length : 0,
      originals: originals.names.length,
      texts: texts.names.length,
    },
    statements,
    destroyed: [
      ...[...state.destroyedSources].map(([what, by]) => ({ what, by })),
      ...[...state.destroyed].map(([what, by]) => ({ what, by })),
    ],
    notes,
  };
};
