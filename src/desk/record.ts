import type { DecisionKind } from '../model/index.ts';
import {
  type Command,
  type Draft,
  decide,
  encodeHead,
  encodeLines,
  isRefusal,
  type Json,
  replay,
  type Sealed,
  type Step,
  seal,
  understand,
} from '../truth/ledger/index.ts';
import type { OpenCase } from './open-case.ts';
import { caseError } from './ports/index.ts';
import { refusedError } from './refused.ts';

/** A decision that is on the disk. `about` names what it concerns without a word of any report. */
export type Recorded = {
  readonly entry: string;
  readonly kind: DecisionKind;
  readonly about: string;
  readonly source?: string;
};

const stepOf = ({ entry, hash }: Sealed, payload: Json): Step => ({
  parents: entry.parents,
  decision: understand({ entry: hash, kind: entry.kind, author: entry.author, at: entry.at, payload }),
});

/** Seals drafts into a chain that follows everything recorded so far. */
const sealAll = (open: OpenCase, drafts: readonly Draft[]): readonly Sealed[] => {
  const { author, device, clock, salt } = open.tools;
  const sealed: Sealed[] = [];
  for (const draft of drafts) {
    const previous = sealed.at(-1);
    const parents = previous ? [previous.hash] : [...open.state.heads].sort();
    sealed.push(seal(draft, { parents, author, device, at: clock(), salt: salt() }));
  }
  return sealed;
};

/**
 * Writes drafts for good: payloads, then lines, then the head. A crash in between leaves payloads that nothing refers
 * to, or lines beyond the head: both are recognised when the case is next opened.
 */
const write = async (open: OpenCase, drafts: readonly Draft[]): Promise<readonly Sealed[]> => {
  const { store } = open;
  if (open.stale)
    throw caseError('disk-failed', {
      what: 'an earlier step of this run could not be completed',
      place: store.place,
      kept: 'Everything acknowledged before is kept.',
      advice: 'Run the command again: the case is checked and mended when it is opened.',
    });
  const sealed = sealAll(open, drafts);
  const last = sealed.at(-1);
  if (!last) return [];
  const placed: string[] = [];
  try {
    for (const { entry, payloadFile } of sealed) {
      await store.payloads.put(entry.payloadHash, payloadFile);
      placed.push(entry.payloadHash);
    }
    await store.ledger.append(encodeLines(sealed));
  } catch (thrown) {
    open.stale = true;
    for (const name of placed)
      await store.payloads.remove(name).catch(() => {
        // A payload that nothing refers to does no harm; the first failure is the one to tell.
      });
    throw thrown;
  }
  open.stale = true;
  await store.ledger.setHead(encodeHead({ entry: last.hash, count: open.state.decisions.length + sealed.length }));
  open.stale = false;
  open.state = replay(
    open.state,
    sealed.map((one, at) => stepOf(one, drafts[at]?.payload ?? null)),
  );
  return sealed;
};

/**
 * Records what people decided, all of it or (where a command is refused) nothing. Opens the case first where this is
 * its first entry. Throws a CaseError `refused`, or what the store throws.
 */
export const recordAll = async (open: OpenCase, commands: readonly Command[]): Promise<readonly string[]> => {
  if (open.state.first === undefined) {
    if (!commands.every(({ command }) => command === 'TakeSource'))
      throw refusedError({ refused: 'not-open', args: {} }, open.store.place);
    const opening = decide(open.state, { command: 'OpenCase', payload: { title: open.title } });
    if (isRefusal(opening)) throw refusedError(opening, open.store.place);
    // Alone, so that a ledger without a head can never be more than this one entry.
    await write(open, opening);
  }
  const drafts = commands.map((command) => {
    const answer = decide(open.state, command);
    if (isRefusal(answer)) throw refusedError(answer, open.store.place);
    return answer;
  });
  return (await write(open, drafts.flat())).map(({ hash }) => hash);
};

/** A command, with what it is about and the source whose words it is about, for whoever is told of it. */
export type Asked = { readonly command: Command; readonly about: string; readonly source?: string };

/** Records several decisions at once, all of them or nothing. */
export const recordBatch = async (open: OpenCase, asked: readonly Asked[]): Promise<readonly Recorded[]> => {
  const entries = await recordAll(
    open,
    asked.map(({ command }) => command),
  );
  return asked.map(({ command: _, ...told }, at) => {
    const entry = entries[at] ?? '';
    return { entry, kind: open.state.byEntry.get(entry)?.kind as DecisionKind, ...told };
  });
};

/** Records one decision. */
export const record = async (open: OpenCase, command: Command, about: string, source?: string): Promise<Recorded> => {
  const [recorded] = await recordBatch(open, [{ command, about, ...(source === undefined ? {} : { source }) }]);
  return recorded as Recorded;
};
