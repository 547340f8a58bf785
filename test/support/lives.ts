import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { archive } from '../../bench/scale/grammar/archive.ts';
import type { Change } from '../../src/derive.ts';
import { type CaseFile, digest, type SourceReading, utf8 } from '../../src/model/index.ts';
import type { Choice, DecidingDesk, Received } from './deciding.ts';
import { root } from './tree.ts';
import { realReader } from './workbench.ts';

const SAMPLE = 'examples/reports';
const reader = realReader();
const known = new Map<string, Promise<Received>>();

/** A report as it is received and read; each is read once. */
const receive = (file: string, bytes: Uint8Array): Promise<Received> => {
  const reading = async (): Promise<Received> => {
    const document = await reader.extract(bytes, file);
    const made = reader.read(document);
    const source = `src-${digest(bytes).slice(0, 12)}`;
    return { bytes, read: { source, file, document, ...(made ? { reading: made } : {}) } };
  };
  const one = known.get(file) ?? reading();
  known.set(file, one);
  return one;
};

/** Reports of the generated archive, from one place in it on: some hundreds after its start, incidents run beside each other. */
export const generated = (from: number, count: number): Promise<Received[]> => {
  const reports = archive(1);
  const texts = Array.from({ length: from + count }, () => reports.next().value).slice(from);
  return Promise.all(texts.map(({ file, text }) => receive(file, utf8(text))));
};

/** The reports of the sample case. */
export const sample = (): Promise<Received[]> =>
  Promise.all(
    readdirSync(join(root, SAMPLE))
      .sort()
      .map((file) => receive(file, new Uint8Array(readFileSync(join(root, SAMPLE, file))))),
  );

/** One step of a history: whether a report comes or goes, or somebody decides; the numbers say which. */
export type Happens = Choice & { readonly kind: 'comes' | 'goes' | 'decides' | 'withdraws' };

/** Histories of up to so many steps. */
export const histories = (length: number): fc.Arbitrary<readonly Happens[]> => {
  const number = fc.nat(999);
  const kinds = (['comes', 'comes', 'comes', 'goes', 'decides', 'decides', 'decides', 'withdraws'] as const).map(
    (one) => fc.constant(one),
  );
  return fc.array(fc.record({ kind: fc.oneof(...kinds), act: number, about: number, other: number }), {
    minLength: 1,
    maxLength: length,
  });
};

/** What a step of a history comes to in a case that holds some reports of a pool; undefined for nothing. */
export const changeOf = async (
  happens: Happens,
  pool: readonly Received[],
  here: ReadonlyMap<string, SourceReading>,
  desk: DecidingDesk,
  file: CaseFile,
): Promise<Change | undefined> => {
  switch (happens.kind) {
    case 'comes':
      return { kind: 'source-added', source: (pool[happens.about % pool.length] as Received).read };
    case 'goes': {
      const source = [...here.keys()][happens.about % Math.max(1, here.size)];
      return source === undefined ? undefined : { kind: 'source-withdrawn', source };
    }
    case 'decides': {
      if (!(await desk.decide(file, happens))) return undefined;
      const decision = desk.decisions().at(-1);
      return decision && { kind: 'decided', decision };
    }
    case 'withdraws': {
      const done = await desk.withdraw(happens.about);
      return done && { kind: 'decision-withdrawn', ...done };
    }
  }
};
