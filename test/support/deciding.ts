import * as desk from '../../src/desk/index.ts';
import { isCaseError } from '../../src/desk/ports/index.ts';
import type { ACCESS, CaseFile, DerivationInput, SourceReading } from '../../src/model/index.ts';
import { standing } from '../../src/truth/ledger/index.ts';
import { emptyMemory, memoryStore } from './memory-store.ts';
import { tools } from './workbench.ts';

/** A report as it was received, and what was made of it. */
export type Received = { readonly bytes: Uint8Array; readonly read: SourceReading };

/** Which of the things a person does, to which of the records there are, and to which other one: any whole numbers. */
export type Choice = { readonly act: number; readonly about: number; readonly other: number };

type Decisions = DerivationInput['decisions'];

/** A desk at which somebody decides as numbers tell. */
export type DecidingDesk = {
  /** What people did by the desk's own functions, as derivation is handed it. */
  decisions(): Decisions;
  /** Does what the numbers say about what `file` shows; false where that is refused or there is nothing to decide about. */
  decide(file: CaseFile, choice: Choice): Promise<boolean>;
  /** Withdraws a decision that stands; undefined where there is none. */
  withdraw(about: number): Promise<{ entry: string; withdrawal: Decisions[number] } | undefined>;
};

const BECAUSE = 'It was decided so.';
const of = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];
const AUDIENCES: readonly (typeof ACCESS)[number][] = ['public', 'restricted', 'confidential'];
const DAYS = ['2021-03-04', '2022-05', '2023', '2024-01-31', '2019-11-09'];

/** The acts of people that decide something, each on records of a case file; undefined where there are none to choose from. */
const ACTS: readonly ((open: desk.OpenCase, file: CaseFile, choice: Choice) => Promise<desk.Recorded> | undefined)[] = [
  (open, { statements }, { about }) => {
    const one = of(statements, about);
    return one && desk.accept(open, one.id, BECAUSE);
  },
  (open, { statements }, { about }) => {
    const one = of(statements, about);
    return one && desk.reject(open, one.id, BECAUSE);
  },
  (open, { identities }, { about, other }) => {
    const named = identities.filter((one) => one.names.length > 0);
    const a = of(named, about);
    const b =
      a &&
      of(
        named.filter((one) => one.kind === a.kind),
        other,
      );
    return a && b && desk.join(open, a.id, b.id, BECAUSE);
  },
  (open, { identities }, { about, other }) => {
    const several = identities.filter((one) => one.names.length > 1);
    const a = of(several, about);
    const name = a && of(a.names, other)?.name;
    const another = a?.names.find((one) => one.name !== name)?.name;
    return name !== undefined && another !== undefined ? desk.part(open, name, another, BECAUSE) : undefined;
  },
  (open, { identities }, { about, other }) => {
    const a = of(identities, about);
    const b = of(identities, other);
    return a && b && desk.part(open, a.id, b.id, BECAUSE);
  },
  (open, { identities }, { about, other }) => {
    const one = of(identities, about);
    return one && desk.nameIdentity(open, one.id, of(one.names, other)?.name ?? one.name, BECAUSE);
  },
  (open, { disputes }, { about, other }) => {
    const one = of(disputes, about);
    return one && desk.settleDispute(open, one.id, of(one.sides, other)?.says ?? 'open', BECAUSE);
  },
  (open, { sources }, { about, other }) => {
    const one = of(
      sources.filter((source) => source.held),
      about,
    );
    const said = { published: of(DAYS, other) as string, because: BECAUSE };
    return one && desk.describeSource(open, one.id, said);
  },
  (open, { lineages, sources }, { about }) => {
    const held = new Set(sources.flatMap((source) => (source.held ? [source.id] : [])));
    const linked = of(
      lineages.filter(({ from, to }) => held.has(from) && held.has(to)),
      about,
    );
    return linked && desk.denyLineage(open, linked.from, linked.to, BECAUSE);
  },
  (open, { sources }, { about, other }) => {
    const held = sources.filter((source) => source.held);
    const [from, to] = [of(held, about), of(held, other)];
    const said = { kind: about % 2 === 0 ? ('rewrites' as const) : ('quotes' as const), because: BECAUSE };
    return from && to && desk.stateLineage(open, from.id, to.id, said);
  },
  (open, { sources }, { about }) => {
    const one = of(
      sources.filter((source) => source.held),
      about,
    );
    return one && desk.vouchOrigin(open, one.id, BECAUSE);
  },
  (open, { statements }, { about }) => {
    const one = of(statements, about);
    const words = one?.passages[0]?.exact;
    if (one === undefined || words === undefined) return undefined;
    const content = { attribute: 'description', value: words };
    return desk.makeStatement(open, { source: one.source, words, kind: 'attribute', content, because: BECAUSE });
  },
  (open, file, { about, other }) => {
    const one = of(file.statements, about);
    return (
      one &&
      desk.editable(open, one.id, file).then(({ content, ...read }) => {
        const act = of(['arrest', 'release', 'beating'], other) as string;
        const participants = Array.isArray(content.participants) ? content.participants.slice(other % 2) : [];
        const made = read.kind === 'act' ? { ...content, act, participants } : { ...content, when: { stated: '2024' } };
        return desk.correct(open, one.id, { ...read, content: made }, BECAUSE);
      })
    );
  },
  (open, { identities }, { about, other }) => {
    const one = of(
      identities.filter(({ kind }) => kind === 'person'),
      about,
    );
    if (one === undefined) return undefined;
    if (other % 3 === 0) return desk.giveConsent(open, one.id, 'public', BECAUSE);
    if (other % 3 === 1) return desk.withdrawConsent(open, one.id, BECAUSE);
    return desk.setPersonAccess(open, one.id, of(AUDIENCES, about) as (typeof ACCESS)[number], BECAUSE);
  },
  (open, { sources }, { about, other }) => {
    const one = of(
      sources.filter((source) => source.held),
      about,
    );
    return one && desk.setAccess(open, one.id, of(AUDIENCES, other) as (typeof ACCESS)[number], BECAUSE);
  },
];

/** Does what somebody would at a case as `file` shows it: one act, on records that the numbers choose; undefined for none. */
export const decideAs = (open: desk.OpenCase, file: CaseFile, choice: Choice): Promise<desk.Recorded> | undefined =>
  of(ACTS, choice.act)?.(open, file, choice);

/**
 * Opens a case in memory that holds these reports, as they were read, and decides there through the functions that a person's
 * commands come to. What is decided about is handed in anew each time, so that it can be of any derivation.
 */
export const decidingDesk = async (reports: readonly Received[]): Promise<DecidingDesk> => {
  const read = new Map(reports.map((one) => [one.read.file, one.read]));
  const byText = new Map(reports.map((one) => [one.read.document?.textSha256, one.read.reading]));
  let shown: CaseFile | undefined;
  const derive = (): CaseFile => shown as CaseFile;
  const open = await desk.openCase(
    await memoryStore(emptyMemory(), 'writing'),
    tools({
      reader: {
        version: 'as-handed-in/1',
        formats: 'as-handed-in/1',
        extract: async (_, file) => {
          const document = read.get(file)?.document;
          if (document === undefined) throw new Error(`${file} was not handed in`);
          return document;
        },
        read: (document) => byText.get(document.textSha256),
      },
      derivation: {
        version: 'as-handed-in/1',
        derive,
        explain: () => ({ file: derive(), tellings: () => [], apart: () => [], names: () => [], decisions: [] }),
      },
    }),
  );
  await desk.takeSources(
    open,
    (async function* () {
      for (const { bytes, read } of reports) yield { file: read.file, bytes };
    })(),
  );
  const attempt = async <T>(work: () => Promise<T> | undefined): Promise<T | undefined> => {
    try {
      return await work();
    } catch (thrown) {
      // What is refused (nobody can be parted from themselves, words that stand twice …) is not decided.
      if (isCaseError(thrown)) return undefined;
      throw thrown;
    }
  };
  return {
    decisions: () => standing(open.state),
    decide: async (file, choice) => {
      shown = file;
      return (await attempt(async () => decideAs(open, file, choice))) !== undefined;
    },
    withdraw: async (about) => {
      const all = standing(open.state).filter(({ kind }) => kind !== 'CaseOpened@1' && kind !== 'Withdrawn@1');
      const one = of(
        all.filter(({ kind }) => kind !== 'SourceTaken@1'),
        about,
      );
      if (one === undefined) return undefined;
      const done = await attempt(() => desk.withdraw(open, one.entry, BECAUSE));
      const withdrawal = standing(open.state).find(({ entry }) => entry === done?.entry);
      return withdrawal && { entry: one.entry, withdrawal };
    },
  };
};
