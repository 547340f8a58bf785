import { liveCase, type OpenCase, openCase } from '../../../desk/index.ts';
import { type CaseStore, isCaseError, type Tools } from '../../../desk/ports/index.ts';
import type { Access, CaseFile, Explanation } from '../../../model/index.ts';

/** What the entrance hands in: how the case's place is opened, and the tools of a desk on this machine. */
export type Handed = {
  readonly store: (purpose: 'writing' | 'reading') => Promise<CaseStore>;
  readonly tools: Tools;
  /** What the case is called where it holds nothing that says so. */
  readonly title: string;
};

/** The case file as an audience may know it, before what is hidden from it is masked; and why its records hold together. */
export type Derived = { readonly file: CaseFile; readonly explanation: () => Explanation };

/** The one case that a desk holds open. */
export type HeldCase = {
  /** The case as it is now. One that is only read is opened again where its holder went on. */
  readonly now: () => Promise<OpenCase>;
  /** Why nothing can be decided: it is held by another program, or its place cannot be written. */
  readonly readOnlyBecause: string | undefined;
  readonly derivedFor: (audience: Access) => Promise<Derived>;
  /** Does one change after another, so that two windows never decide on the same state. */
  readonly inTurn: <T>(change: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

const CLOSED_TO_WRITING: ReadonlySet<string> = new Set(['locked', 'not-writable']);

/** Opens the place for writing, or, where that is refused, for reading, with why. */
const openPlace = async ({
  store,
}: Handed): Promise<{ readonly place: CaseStore; readonly because: string | undefined }> => {
  try {
    return { place: await store('writing'), because: undefined };
  } catch (thrown) {
    if (!isCaseError(thrown) || !CLOSED_TO_WRITING.has(thrown.code)) throw thrown;
    return { place: await store('reading'), because: `${thrown.message}. ${thrown.advice}` };
  }
};

/**
 * Opens a case for a desk: for writing, with its lock, or for reading where another program holds it. Throws what the
 * store and the desk throw where the case cannot be opened at all.
 */
export const holdCase = async (handed: Handed): Promise<HeldCase> => {
  const { place, because } = await openPlace(handed);
  const begin = () => openCase(place, handed.tools, { title: handed.title });
  let open: OpenCase;
  try {
    open = await begin();
  } catch (thrown) {
    await place.close();
    throw thrown;
  }
  let live = liveCase(open);
  let headSeen = place.writable ? undefined : await place.ledger.head();
  const moved = async (): Promise<boolean> => {
    const head = await place.ledger.head();
    const same = head !== undefined && headSeen !== undefined && Buffer.compare(head, headSeen) === 0;
    headSeen = head;
    return !same;
  };
  const now = async (): Promise<OpenCase> => {
    // After a write that failed half-way, or where somebody else writes, what is on the disk is looked at again.
    if (open.stale || (!place.writable && (await moved()))) {
      open = await begin();
      live = liveCase(open);
    }
    return open;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    now,
    readOnlyBecause: because,
    derivedFor: async (audience) => {
      await now();
      const { file, explain } = await live.derived(audience);
      return { file, explanation: explain };
    },
    inTurn: (change) => {
      const mine = last.then(change, change);
      last = mine.catch(() => undefined);
      return mine;
    },
    close: () => place.close(),
  };
};
