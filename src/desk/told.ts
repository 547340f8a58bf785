import { by, type CaseFile } from '../model/index.ts';
import type { Json } from '../truth/ledger/index.ts';
import { cacheName, fetchCached, keepCached } from './cached.ts';
import type { CaseHeader } from './case-file.ts';
import type { OpenCase } from './open-case.ts';

type Versions = CaseHeader['versions'];

/** What one version of Aigak told of the case when it last added to it. */
export type ToldThen = {
  readonly versions: Versions;
  /** How many entries the ledger had before this version first wrote to it, and when this was kept. */
  readonly from: number;
  readonly at: number;
  /** The last entry then. */
  readonly head: string;
  /** Without the reports' texts. */
  readonly file: CaseFile;
};

const PREFIX = 'told-';

export const versionsOf = ({ tools: { derivation, reader } }: Pick<OpenCase, 'tools'>): Versions => ({
  derivation: derivation.version,
  reader: reader.version,
  formats: reader.formats,
});

const nameOf = ({ derivation, reader, formats }: Versions): string => cacheName('told', derivation, reader, formats);

/** Whether two versions of Aigak are the same in all that a case file can depend on. */
export const sameVersions = (a: Versions, b: Versions): boolean => nameOf(a) === nameOf(b);

/**
 * Keeps what this version tells, so that a later one can say what it changed. It is derived: losing it loses no decision,
 * only the answer to what an older Aigak told. `before` is how many entries the ledger had when the run began.
 */
export const keepTold = async (open: OpenCase, file: CaseFile, before: number): Promise<void> => {
  const versions = versionsOf(open);
  const name = nameOf(versions);
  const known = (await fetchCached(open, name)) as unknown as ToldThen | undefined;
  const told: ToldThen = {
    versions,
    from: Math.min(known?.from ?? before, before),
    at: open.state.decisions.length,
    head: open.head,
    file: { ...file, sources: file.sources.map(({ text: _text, ...source }) => source) },
  };
  await keepCached(open, name, told as unknown as Json);
};

/** What every version told that was kept, the earliest first. Damaged ones count as lost. */
export const toldThen = async (open: OpenCase): Promise<readonly ToldThen[]> => {
  const found: ToldThen[] = [];
  for (const name of await open.store.derived.names()) {
    if (!name.startsWith(PREFIX)) continue;
    const told = (await fetchCached(open, name)) as unknown as ToldThen | undefined;
    const entry = open.state.decisions[(told?.at ?? 0) - 1]?.entry;
    // Kept beside another ledger, or before this one was cut: it tells nothing of this case.
    if (told !== undefined && entry === told.head) found.push(told);
  }
  return found.sort((a, b) => a.at - b.at || by((one: ToldThen) => nameOf(one.versions))(a, b));
};
