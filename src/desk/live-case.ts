import { inputFor } from '../derive.ts';
import type { Access, CaseFile, DerivationInput, SourceReading } from '../model/index.ts';
import type { Change, InterfaceLanguage } from '../telling/index.ts';
import { standing, standingSources } from '../truth/ledger/index.ts';
import { type DeskCommand, perform } from './commands.ts';
import type { Explained } from './explain-case.ts';
import type { OpenCase } from './open-case.ts';
import type { Keeper, Kept } from './ports/index.ts';
import { readingsOf } from './readings.ts';
import type { Recorded } from './record.ts';
import { mustBeCurrent } from './stale.ts';

/** Who looks on, and in which language what changed is told. */
export type Looking = { readonly audience?: Access; readonly language?: InterfaceLanguage };

/** What a command did: what is on the disk, and what is no longer told as it was. */
export type Performed = {
  readonly head: string;
  readonly recorded: readonly Recorded[];
  /** By kind, in the order of kinds: dates that moved, from what to what, identities that are one now, disputes opened … */
  readonly changes: readonly Change[];
};

/** A case that is worked on for a day: what is derived of it is kept, and moved by what is new. */
export type LiveCase = {
  readonly open: OpenCase;
  /** The entry that the ledger ends with; "" while nothing has been recorded. */
  readonly head: string;
  /** What is derived for an audience, before what is hidden from it is masked. */
  readonly derived: (audience: Access) => Promise<Kept>;
  /** The case file as an audience sees it. Whoever holds the case sees all of it. */
  readonly file: (audience?: Access) => Promise<CaseFile>;
  /** The same with why its records hold together, and the case's title as the audience may read it. */
  readonly explanation: (audience?: Access) => Promise<Explained>;
  /** Does what was asked and says what changed; one at a time. Throws what the command throws. */
  readonly perform: (command: DeskCommand, looking?: Looking) => Promise<Performed>;
  /** The same on the state a person saw. Throws `stale`, with what happened since, where that is not the state now. */
  readonly performIf: (head: string, command: DeskCommand, looking?: Looking) => Promise<Performed>;
  /** Waits until what was asked before is done: nobody decides on a state that is just changing. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
};

/** The sources of a case as they were read, the very same values each time; what is not held any more is forgotten. */
const keptReadings = (open: OpenCase) => {
  const known = new Map<string, SourceReading>();
  const key = (one: { readonly source: string; readonly file: string }) => `${one.source} ${one.file}`;
  return async (): Promise<readonly SourceReading[]> => {
    const held = standingSources(open.state);
    const now = new Set(held.map(key));
    for (const one of [...known.keys()]) if (!now.has(one)) known.delete(one);
    const fresh = held.filter((one) => !known.has(key(one)));
    for (const read of fresh.length === 0 ? [] : await readingsOf(open, fresh)) known.set(key(read), read);
    return held.flatMap((one) => known.get(key(one)) ?? []);
  };
};

/** Derives from nothing where the tools keep nothing; for each audience from what it may read. */
const fromNothing =
  ({ tools: { derivation } }: OpenCase): Keeper =>
  (input, audience) => {
    const seen = inputFor(input, audience, () => derivation.derive(input));
    return { file: derivation.derive(seen), explain: () => derivation.explain(seen) };
  };

/**
 * Keeps what is derived of an open case: each record costs what it changes, for whoever asks. What is given is, byte for byte,
 * what `caseFile` gives from nothing. From then on every act of the desk on this case looks there too.
 */
export const liveCase = (open: OpenCase): LiveCase => {
  const begin = (): Keeper => open.tools.derivation.keeper?.() ?? fromNothing(open);
  let keeper = begin();
  let destroyed = open.state.destroyed.size;
  const readings = keptReadings(open);
  const at = new Map<string, Promise<unknown>>();
  let known = '';
  /** Works something out once for each state of the ledger. What failed is worked out again. */
  const once = <T>(what: string, work: () => Promise<T>): Promise<T> => {
    if (known !== open.head) at.clear();
    known = open.head;
    const made = (at.get(what) as Promise<T> | undefined) ?? work();
    at.set(what, made);
    made.catch(() => {
      if (at.get(what) === made) at.delete(what);
    });
    return made;
  };
  const input = (): Promise<DerivationInput> =>
    once('input', async () => ({ sources: await readings(), decisions: standing(open.state) }));
  const derived = (audience: Access): Promise<Kept> =>
    once(`derived ${audience}`, async () => {
      const all = await input();
      // Of what was destroyed nothing stays in memory: what was kept may hold its words.
      if (open.state.destroyed.size !== destroyed) keeper = begin();
      destroyed = open.state.destroyed.size;
      return keeper(all, audience);
    });
  open.live = async () => (await derived('confidential')).file;

  const seen = (audience: Access) =>
    once(`seen ${audience}`, async () => {
      const { forAudience } = await import('../telling/index.ts');
      return forAudience((await derived(audience)).file, audience);
    });
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const done = async (command: DeskCommand, looking: Looking): Promise<Performed> => {
    const { audience = 'confidential', language = 'en' } = looking;
    const { changesBetween, phrasesFor } = await import('../telling/index.ts');
    const phrases = await phrasesFor(language);
    const before = await seen(audience);
    const recorded = await perform(open, command);
    const after = await seen(audience);
    return { head: open.head, recorded, changes: changesBetween(before.file, after.file, new Set(), phrases) };
  };
  return {
    open,
    get head() {
      return open.head;
    },
    derived,
    file: async (audience = 'confidential') => (await seen(audience)).file,
    explanation: (audience = 'confidential') =>
      once(`explained ${audience}`, async () => {
        const [kept, { file, mask }] = [await derived(audience), await seen(audience)];
        return { explanation: kept.explain(), file, title: mask(open.title) };
      }),
    perform: (command, looking = {}) => inTurn(() => done(command, looking)),
    performIf: (head, command, looking = {}) =>
      inTurn(async () => {
        mustBeCurrent(open, head);
        return done(command, looking);
      }),
    inTurn,
  };
};
