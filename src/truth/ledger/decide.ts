import { bounds, decisionSchemas, parseDate } from '../../model/index.ts';
import { canonical, type Json } from './canonical.ts';
import { type Command, KIND_OF, type Refusal, type RefusalCode } from './command.ts';
import type { Draft } from './entry.ts';
import { type LedgerState, stands } from './state.ts';
import { subjectOf, verdictOf } from './subject.ts';
import { isUnderstood } from './understand.ts';

/** What happened and cannot be taken back; everything else a person can withdraw. */
const LASTING: ReadonlySet<string> = new Set([
  'CaseOpened@1',
  'ConsentWithdrawn@1',
  'ConsentWithdrawn@2',
  'ContentDestroyed@1',
  'Published@1',
]);

/** Whether a kind of entry can be taken back by a later one; what happened for good cannot. */
export const isWithdrawable = (kind: string): boolean => !LASTING.has(kind);

const refuse = (refused: RefusalCode, args: Record<string, string> = {}): Refusal => ({ refused, args });

/** EDTF that says something: a date, or an interval or set with at least one end. */
const isDate = (edtf: string): boolean => {
  if (parseDate(edtf)) return true;
  const ends = bounds(edtf);
  return ends.min !== undefined || ends.max !== undefined;
};

/** Every source handle that a payload refers to, at any depth. */
export const sourcesCited = (payload: unknown): readonly string[] => {
  if (payload === null || typeof payload !== 'object') return [];
  return Object.entries(payload).flatMap(([key, value]) =>
    key === 'source' && typeof value === 'string' ? [value] : sourcesCited(value),
  );
};

const entryRefusal = (state: LedgerState, entry: string): Refusal | undefined => {
  const target = state.byEntry.get(entry);
  if (!target) return refuse('unknown-entry', { entry });
  if (!isWithdrawable(target.kind)) return refuse('not-withdrawable', { entry, kind: target.kind });
  const by = (state.withdrawals.get(entry) ?? []).find((withdrawal) => stands(state, withdrawal));
  return by === undefined ? undefined : refuse('already-withdrawn', { entry, by });
};

const destructionRefusal = (
  state: LedgerState,
  { source, entries }: { readonly source?: string | undefined; readonly entries: readonly string[] },
): Refusal | undefined => {
  if (source === undefined && entries.length === 0) return refuse('nothing-to-destroy');
  const by = source === undefined ? undefined : state.destroyedSources.get(source);
  if (source !== undefined && by !== undefined) return refuse('source-destroyed', { source, by });
  if (source !== undefined && !state.sources.has(source)) return refuse('unknown-source', { source });
  for (const entry of entries) {
    const target = state.byEntry.get(entry);
    const gone = state.destroyed.get(entry);
    if (!target) return refuse('unknown-entry', { entry });
    if (target.kind === 'CaseOpened@1' || target.kind === 'ContentDestroyed@1')
      return refuse('not-destroyable', { entry, kind: target.kind });
    if (gone !== undefined) return refuse('already-destroyed', { entry, by: gone });
  }
  return undefined;
};

const takingRefusal = (state: LedgerState, source: string, original: string): Refusal | undefined => {
  for (const held of state.sources.values())
    if (held.original === original && stands(state, held.entry))
      return refuse('already-held', { source: held.source, file: held.file });
  const by = state.destroyedSources.get(source);
  if (by !== undefined) return refuse('source-destroyed', { source, by });
  const other = state.sources.get(source);
  return other && other.original !== original ? refuse('handle-taken', { source }) : undefined;
};

/** What this command in particular may not do. */
const particular = (state: LedgerState, command: Command): Refusal | undefined => {
  switch (command.command) {
    case 'OpenCase':
      return state.first === undefined ? undefined : refuse('already-open');
    case 'TakeSource':
      return takingRefusal(state, command.payload.source, command.payload.original);
    case 'DescribeSource': {
      const { source: _, because: __, ...said } = command.payload;
      if (Object.values(said).every((value) => value === undefined)) return refuse('nothing-said');
      const { published } = said;
      return published !== undefined && !isDate(published) ? refuse('not-a-date', { date: published }) : undefined;
    }
    case 'JoinIdentities':
    case 'PartIdentities':
      return canonical(command.payload.a) === canonical(command.payload.b) ? refuse('same-on-both-sides') : undefined;
    case 'DenyLineage':
    case 'StateLineage': {
      const { from, to } = command.payload;
      const stranger = [from, to].find((source) => !state.sources.has(source));
      if (stranger !== undefined) return refuse('unknown-source', { source: stranger });
      return from === to ? refuse('same-on-both-sides') : undefined;
    }
    case 'CorrectStatement': {
      const { statement, corrected } = command.payload;
      return canonical(statement) === canonical(corrected) ? refuse('same-on-both-sides') : undefined;
    }
    case 'SetAccess': {
      const taken = state.sources.get(command.payload.source);
      const changed = state.decisions.some(
        (one) =>
          isUnderstood(one) &&
          one.kind === 'AccessSet@1' &&
          one.payload.source === command.payload.source &&
          stands(state, one.entry),
      );
      return !changed && taken?.access === command.payload.access ? refuse('nothing-new') : undefined;
    }
    case 'DestroyContent':
      return destructionRefusal(state, command.payload);
    case 'Withdraw':
      return entryRefusal(state, command.payload.entry);
    default:
      return undefined;
  }
};

/** Refuses to record again what already holds: the latest standing decision on the same subject says the same. */
const repeats = (state: LedgerState, draft: Draft): Refusal | undefined => {
  const judged = draft as Parameters<typeof subjectOf>[0];
  const subject = subjectOf(judged);
  if (subject === undefined) return undefined;
  const latest = state.decisions.findLast(
    (one) => isUnderstood(one) && stands(state, one.entry) && subjectOf(one) === subject,
  );
  if (!latest || !isUnderstood(latest) || verdictOf(latest) !== verdictOf(judged)) return undefined;
  return refuse('nothing-new', { entry: latest.entry, by: latest.author });
};

/**
 * What a command adds to the ledger: drafts to be sealed in this order, or the reason why nothing is recorded.
 * Looks at the state and the command alone; writes nothing, knows no time and no author.
 */
export const decide = (state: LedgerState, command: Command): readonly Draft[] | Refusal => {
  const kind = KIND_OF[command.command];
  if (command.command !== 'OpenCase' && state.first === undefined) return refuse('not-open');
  const parsed = decisionSchemas[kind].safeParse(command.payload);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse('invalid', { kind, field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
  }
  const refused = particular(state, command);
  if (refused) return refused;
  if (command.command !== 'TakeSource' && command.command !== 'DestroyContent')
    for (const source of sourcesCited(parsed.data)) {
      const by = state.destroyedSources.get(source);
      if (by !== undefined) return refuse('source-destroyed', { source, by });
      if (!state.sources.has(source)) return refuse('unknown-source', { source });
    }
  const draft: Draft = { kind, payload: parsed.data as Json };
  return repeats(state, draft) ?? [draft];
};
