import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseFile, openCase } from '../../src/desk/index.ts';
import type { Reader } from '../../src/desk/ports/index.ts';
import { type CaseFile, type CaseFileJson, caseFileSchema } from '../../src/model/index.ts';
import { folderStore } from '../../src/stores/folder/index.ts';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { realReader, tools } from '../support/workbench.ts';

/** A case from the first report to a decision taken back, with the commands a person types. */
const scratch = scratchFolders();
const folder = scratch.make();
const place = join(folder, 'іс');
afterAll(() => scratch.clear());

const REPORTS = {
  'first.txt': `Teacher arrested in Belvar | The Belvar Herald

4 May 2021

The teacher Nadir Olkhov was arrested by police in the town of Belvar on 3 May 2021.

His brother, Samir Olkhov, said that he was beaten at the police station.
`,
  'second.txt': `Teacher freed

The teacher Nadeer Alhoff was released on 7 May. He told reporters that he had been beaten.
`,
};

const run = (...args: readonly string[]) => {
  const done = aigak(args, { cwd: folder });
  expect(done, said(done)).toMatchObject({ status: 0 });
  return done.stdout;
};
const exported = (): CaseFileJson =>
  caseFileSchema.parse(
    JSON.parse(run('export', place, '--format', 'json', '--with-texts', '--audience', 'confidential')),
  );
const act = ({ statements }: CaseFileJson, type: string) => {
  const found = statements.filter(({ content }) => content.kind === 'act' && content.act === type);
  expect(found.length, `statements of an ${type}`).toBeGreaterThan(0);
  return found[0]!;
};
const sourceOf = ({ sources }: Pick<CaseFile, 'sources'>, file: string) =>
  sources.find((source) => source.file === file)!;
const bearing = ({ identities }: Pick<CaseFile, 'identities'>, name: string) =>
  identities.filter(({ names }) => names.some((one) => one.name === name)).map(({ id }) => id);

/** The case as another reader would have it: opened beside the first, writing nothing. */
const underReader = async (reader: Reader): Promise<CaseFile> => {
  const store = await folderStore(place, 'reading');
  try {
    return await caseFile(await openCase(store, tools({ reader })));
  } finally {
    await store.close();
  }
};

describe('what a person decides', () => {
  let undecided: CaseFileJson;
  let decided: CaseFileJson;

  beforeAll(() => {
    mkdirSync(join(folder, 'reports'));
    for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(folder, 'reports', name), text);
    run('build', join(folder, 'reports'), '--case', place);
    undecided = exported();
    run('describe', place, 'second.txt', '--published', '2021-05-08', '--publisher', 'The Lower Gazette');
    run('accept', place, act(undecided, 'arrest').id, '--because', 'the custody record says the same');
    run('join', place, 'Nadir Olkhov', 'Nadeer Alhoff', '--because', 'the same school and the same day of birth');
    decided = exported();
  });

  it('is in the case file: a described source, an accepted statement, one person under two names', () => {
    expect(sourceOf(decided, 'second.txt')).toMatchObject({
      publisher: 'The Lower Gazette',
      published: { stated: '2021-05-08' },
    });
    expect(sourceOf(undecided, 'second.txt').publisher).not.toBe('The Lower Gazette');
    expect(act(undecided, 'arrest').review).toBe('proposed');
    expect(act(decided, 'arrest')).toMatchObject({ review: 'accepted', reviewedBy: 'A Tester' });
    expect(bearing(undecided, 'Nadir Olkhov')).not.toEqual(bearing(undecided, 'Nadeer Alhoff'));
    expect(bearing(decided, 'Nadir Olkhov')).toEqual(bearing(decided, 'Nadeer Alhoff'));
    expect(decided.decisions.filter(({ effect }) => effect !== 'applied')).toEqual([]);
  });

  it('dates what was told without a year, once the report has a date', () => {
    const release = act(decided, 'release');
    expect(release.content).toMatchObject({ when: { stated: 'XXXX-05-07', inferred: '2021-05-07' } });
  });

  it('survives a rebuild and the removal of derived/, to the byte', () => {
    const before = run('export', place, '--format', 'json', '--with-texts');
    run('build', join(folder, 'reports'), '--case', place);
    expect(run('export', place, '--format', 'json', '--with-texts')).toBe(before);
    rmSync(join(place, 'derived'), { recursive: true });
    expect(run('export', place, '--format', 'json', '--with-texts')).toBe(before);
  });

  it('survives a reader of another version that finds nothing any more', async () => {
    const real = realReader();
    const forgetful: Reader = {
      ...real,
      version: 'another reader/2',
      read: (document) => {
        const reading = real.read(document);
        return reading && { ...reading, reader: 'another reader/2', statements: [] };
      },
    };
    const file = await underReader(forgetful);
    const accepted = file.statements.filter(({ review }) => review === 'accepted');
    expect(accepted.map(({ passages }) => passages[0]?.exact)).toEqual([act(decided, 'arrest').passages[0]?.exact]);
    expect(file.statements.length).toBeLessThan(decided.statements.length);
    expect(sourceOf(file, 'second.txt').publisher).toBe('The Lower Gazette');
    expect(bearing(file, 'Nadir Olkhov')).toEqual(bearing(file, 'Nadeer Alhoff'));
    expect(bearing(file, 'Nadir Olkhov')).toHaveLength(1);
  });

  it('is verified: the words are present, and who accepted them is said, never more', () => {
    expect(run('verify', place)).toMatch(/words present; accepted by A Tester/);
  });

  it('leaves no trace in what is derived once it is withdrawn', () => {
    const mine = ['SourceDescribed@1', 'StatementAccepted@1', 'IdentitiesJoined@1'];
    for (const { entry } of decided.decisions.filter(({ kind }) => mine.includes(kind)))
      run('withdraw', place, entry, '--because', 'a slip');
    const { decisions: before, ledgerHead: _head, ...was } = undecided;
    const { decisions: after, ledgerHead: _later, ...is } = exported();
    expect(is).toEqual(was);
    // what was withdrawn is gone from the list; that it was withdrawn stays
    expect(after.map(({ kind }) => kind).sort()).toEqual(
      [...before.map(({ kind }) => kind), ...mine.map(() => 'Withdrawn@1')].sort(),
    );
  });
});
