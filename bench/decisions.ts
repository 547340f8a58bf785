import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stderr } from 'node:process';
import { derive } from '../src/derive.ts';
import type { CaseFile, DecisionRecord, DerivationInput } from '../src/model/index.ts';
import { decidingDesk, type Received } from '../test/support/deciding.ts';
import { root, shared } from '../test/support/tree.ts';
import { type OtherReader, readerOfCommit, readerOfThis } from './decisions/readers.ts';
import { type Row, report } from './results.ts';
import { dice } from './scale/grammar/dice.ts';

/** A scratch folder for the older reader's files, and the commit whose reader is the older one. */
export type DecisionsOptions = { readonly data: string; readonly part?: string; readonly json?: boolean };

/** The last commit whose reader called itself rules/1. */
const OLDER = 'fa7143d';
const SEED = 1;
const DECISIONS = 1000;
/** How many decisions a case holds at a time: as many as people take, so that few of them contradict each other. */
const TOGETHER = 25;
/** Tries that come to nothing (nobody can be joined with themselves …) are made up for by further ones, so many times. */
const PATIENCE = 20;

type Decisions = DerivationInput['decisions'];
type Kind = { readonly made: number; readonly attached: number };

const receive = async (reader: OtherReader, folder: string): Promise<readonly Received[]> => {
  const received: Received[] = [];
  for (const file of readdirSync(folder).sort()) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const read = await reader.read(bytes, file);
    if (read) received.push({ bytes, read });
  }
  return received;
};

const BASE: ReadonlySet<string> = new Set(['CaseOpened@1', 'SourceTaken@1']);

/** Cases of a few decisions each, made on one reading of the same reports. */
const decideOn = async (received: readonly Received[], file: CaseFile, count: number, seed: number) => {
  const d = dice(seed);
  const cases: Decisions[] = [];
  for (let made = 0; made < count; made += TOGETHER) {
    const desk = await decidingDesk(received);
    const wanted = Math.min(TOGETHER, count - made);
    let done = 0;
    for (let tried = 0; done < wanted && tried < PATIENCE * wanted; tried++)
      if (await desk.decide(file, { act: d.below(1000), about: d.below(100_000), other: d.below(100_000) })) done++;
    cases.push(desk.decisions());
  }
  return cases;
};

/** What became of every decision that is more than the taking of a source; undefined for one that is not listed. */
const fates = (decisions: Decisions, file: CaseFile): readonly (DecisionRecord | undefined)[] => {
  const listed = new Map(file.decisions.map((one) => [one.entry, one]));
  return decisions.filter(({ kind }) => !BASE.has(kind)).map(({ entry }) => listed.get(entry));
};

const isAttached = (fate: DecisionRecord | undefined): boolean =>
  fate?.effect === 'applied' || fate?.effect === 'superseded';
/** Listed once, and if it came to nothing, with why. */
const isAccounted = (fate: DecisionRecord | undefined): boolean =>
  fate !== undefined && (fate.effect === 'applied' || fate.reason !== undefined);

/**
 * Decisions that outlive their reading: random ones of every kind, made by the desk's own functions on what an older reader
 * made of the sample and of the five reports (where these are here), then derived on what this reader makes of them.
 * Re-attached means applied, or superseded by a later decision; accounted for means listed, with a reason unless applied.
 * Some random decisions hold nowhere, not even on the readings they were made on (one name cannot be parted from another
 * that its own report gives to one person): how many did is printed beside. The standard error says what was lost, and why.
 */
export const run = async (options: DecisionsOptions): Promise<readonly Row[]> => {
  const commit = options.part ?? OLDER;
  const [older, newer] = [await readerOfCommit(commit, options.data), await readerOfThis()];
  const seeds = join(shared, 'seeds');
  const folders = [join(root, 'examples/reports'), ...(existsSync(seeds) ? [seeds] : [])];
  if (folders.length === 1) stderr.write('decisions: ../shared/seeds is not here; the sample alone is decided on\n');
  const kinds = new Map<string, Kind>();
  const lost = new Map<string, number>();
  let [made, attached, accounted, held, outlived] = [0, 0, 0, 0, 0];
  for (const [at, folder] of folders.entries()) {
    const [old, now] = [await receive(older, folder), await receive(newer, folder)];
    const sources = now.map((one) => one.read);
    const was = old.map((one) => one.read);
    const file = derive({ sources: was, decisions: [] });
    const cases = await decideOn(old, file, Math.ceil(DECISIONS / folders.length), SEED + at);
    for (const decisions of cases) {
      const then = fates(decisions, derive({ sources: was, decisions })).map(isAttached);
      held += then.filter(Boolean).length;
      const all = fates(decisions, derive({ sources, decisions }));
      const own = decisions.filter(({ kind }) => !BASE.has(kind));
      for (const [index, fate] of all.entries()) {
        const kind = own[index]?.kind ?? '';
        const known = kinds.get(kind) ?? { made: 0, attached: 0 };
        kinds.set(kind, { made: known.made + 1, attached: known.attached + (isAttached(fate) ? 1 : 0) });
        made++;
        if (isAttached(fate)) {
          attached++;
          if (then[index]) outlived++;
        } else {
          const why = `${kind} ${fate?.reason?.code ?? 'not listed'}`;
          lost.set(why, (lost.get(why) ?? 0) + 1);
        }
        if (isAccounted(fate)) accounted++;
      }
    }
  }
  for (const [why, count] of [...lost].sort()) stderr.write(`decisions: ${count} × ${why}\n`);
  const row = (metric: string, ours: number, bar?: string): Row => ({
    set: 'decisions',
    part: `made under ${commit}`,
    metric,
    ours,
    ...(bar === undefined ? {} : { bar }),
  });
  const rows = [
    row('decisions', made),
    row('re-attached, of those that held where they were made', outlived / held, '≥ 0.99'),
    row('accounted for', accounted / made, '1'),
    row('re-attached, of all', attached / made),
    row('held where they were made', held / made),
    ...[...kinds].sort().map(([kind, one]) => row(`re-attached, ${kind} (${one.made})`, one.attached / one.made)),
  ];
  report(rows, options);
  return rows;
};
