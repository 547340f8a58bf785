import type { CaseFile, Document, Reading } from '../model/index.ts';
import {
  type AnyDecision,
  type CheckedEntry,
  caseIdOf,
  emptyState,
  encodeHead,
  isUnderstood,
  type LedgerState,
  type LedgerVerdict,
  replay,
  type Step,
  understand,
  verifyLedger,
} from '../truth/ledger/index.ts';
import { destroyFiles } from './destroy-files.ts';
import { faultError } from './fault-sentences.ts';
import type { CaseStore, Tools } from './ports/index.ts';
import { short } from './refused.ts';

/** Something that was mended or left out along the way; told to the person, never an error. */
export type Note = { readonly code: string; readonly place: string; readonly said: string };

/** A file of the case that could not be turned into text. */
export type Unread = { readonly unread: { readonly code: string; readonly what: string; readonly advice: string } };

/** A case that is being worked on: where it is kept, the tools at hand, and what its ledger says so far. */
export type OpenCase = {
  readonly store: CaseStore;
  readonly tools: Tools;
  readonly title: string;
  readonly notes: Note[];
  /** `case-` and twelve digits; undefined while nothing has been recorded. */
  readonly id: string | undefined;
  /** Hash of the last entry; "" while nothing has been recorded. */
  readonly head: string;
  /** Replaced, never changed, when something is recorded. */
  state: LedgerState;
  /** Set when a write failed half-way: what is on the disk must be looked at again before anything is added. */
  stale: boolean;
  /** Where a live case is kept of it: its case file, at the cost of what is new. */
  live?: () => Promise<CaseFile>;
  /** What was extracted and read during this session, by the key under which it is cached. */
  readonly documents: Map<string, Document | Unread>;
  readonly readings: Map<string, Reading | Unread | undefined>;
};

/** The ledger's bytes, checked. The head is read first, so that lines added meanwhile stand beyond it. */
export const checkLedger = async (store: CaseStore): Promise<LedgerVerdict> => {
  const head = await store.ledger.head();
  const lines = await store.ledger.read();
  const payloads = new Map<string, Uint8Array>();
  for (const name of await store.payloads.names()) {
    const bytes = await store.payloads.get(name);
    if (bytes) payloads.set(name, bytes);
  }
  return verifyLedger(lines, payloads, head);
};

/** A checked entry as a step of replay. */
export const asStep = ({ entry, hash, payload }: CheckedEntry): Step => ({
  parents: entry.parents,
  decision: understand({
    entry: hash,
    kind: entry.kind,
    author: entry.author,
    at: entry.at,
    payload: 'stored' in payload ? payload.stored.payload : undefined,
  }),
});

type Good = Extract<LedgerVerdict, { ok: true }>;

/** The state that checked entries lead to. Content that was to be destroyed counts as gone, even where it is still there. */
export const stateOf = ({ entries, undestroyed }: Good): LedgerState => {
  const state = replay(emptyState, entries.map(asStep));
  if (undestroyed.length === 0) return state;
  return replay(
    emptyState,
    entries.map((one) => {
      const destroyedBy = state.destroyed.get(one.hash);
      return asStep(destroyedBy === undefined ? one : { ...one, payload: { destroyedBy } });
    }),
  );
};

/** Finishes what a crash interrupted: a torn line is set aside, a complete one acknowledged. */
const mendTail = async (store: CaseStore, { tail }: Good, notes: Note[]): Promise<boolean> => {
  const last = tail.ahead.at(-1);
  if (tail.torn !== undefined) {
    const place = await store.ledger.setAside(tail.torn);
    notes.push({
      code: 'torn-line',
      place,
      said: `The last line of the ledger was cut off while it was being written and had not been acknowledged; it was moved to ${place}.`,
    });
  }
  if (last) {
    await store.ledger.setHead(encodeHead({ entry: last.hash, count: last.number }));
    notes.push({
      code: 'finished-entry',
      place: store.ledger.headPlace,
      said: `Entry ${last.number} (${short(last.hash)}) was complete when an earlier run was cut off before it could say so; it counts.`,
    });
  }
  return last !== undefined;
};

const tellTail = (store: CaseStore, { tail }: Good, notes: Note[]): void => {
  if (tail.torn === undefined && tail.ahead.length === 0) return;
  notes.push({
    code: 'unfinished-entry',
    place: store.ledger.linesPlace,
    said: 'The ledger ends in an entry that is being written, or was when a run was cut off. It is left out until the case is next opened for writing.',
  });
};

const titleOf = (decisions: readonly AnyDecision[]): string | undefined => {
  const first = decisions[0];
  return first && isUnderstood(first) && first.kind === 'CaseOpened@1' ? first.payload.title : undefined;
};

/**
 * Opens a case from its store: checks the whole ledger, mends what a crash left (only where the store may be written),
 * replays it. An empty store gives a case that begins with its first source and is then called `title`.
 * Throws a CaseError `tampered` that names the first entry or file that is not what it was.
 */
export const openCase = async (
  store: CaseStore,
  tools: Tools,
  { title = '' }: { readonly title?: string } = {},
): Promise<OpenCase> => {
  const notes: Note[] = [...store.notes];
  let verdict = await checkLedger(store);
  if (!verdict.ok) throw faultError(verdict.fault, store);
  if (!store.writable) tellTail(store, verdict, notes);
  else if (await mendTail(store, verdict, notes)) {
    verdict = await checkLedger(store);
    if (!verdict.ok) throw faultError(verdict.fault, store);
  }
  if (store.writable && verdict.undestroyed.length > 0) {
    await destroyFiles(store, stateOf(verdict), verdict.entries);
    notes.push({
      code: 'finished-destruction',
      place: store.place,
      said: `Content that a decision destroyed was still there, since an earlier run was cut off; it is gone now.`,
    });
    verdict = await checkLedger(store);
    if (!verdict.ok) throw faultError(verdict.fault, store);
  }
  const state = stateOf(verdict);
  const open: OpenCase = {
    store,
    tools,
    title: titleOf(state.decisions) ?? title,
    notes,
    get id() {
      return open.state.first === undefined ? undefined : caseIdOf(open.state.first);
    },
    get head() {
      return open.state.decisions.at(-1)?.entry ?? '';
    },
    state,
    stale: false,
    documents: new Map(),
    readings: new Map(),
  };
  return open;
};
