import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accept,
  caseFile,
  correct,
  decisionLog,
  describeSource,
  destroy,
  editable,
  type OpenCase,
  openCase,
  takeSources,
  verifyCase,
  withdraw,
} from '../../src/desk/index.ts';
import { folderStore } from '../../src/stores/folder/index.ts';
import { offer, testTools } from '../support/desk-tools.ts';
import { disk, isPowerCut, quickDisk } from '../support/failing-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const REPORTS = {
  'one.txt': 'Nur Adilov was arrested in the harbour. He was not seen again.',
  'two.txt': 'Noor Adilov was released on Monday.',
};

/** Every step of the work is cut off in the long run of the tests, every third in the short one. */
const STRIDE = process.env.SLOW ? 1 : 3;

/** A day's work on a case. Each step tells which entries are on the disk once it has returned. */
const work: readonly ((open: OpenCase) => Promise<unknown>)[] = [
  (open) => takeSources(open, offer(REPORTS)),
  async (open) => accept(open, (await caseFile(open)).statements[0]?.id ?? '', 'Confirmed.'),
  (open) => describeSource(open, 'one.txt', { published: '2024-05-31' }),
  (open) => withdraw(open, decisionLog(open).at(-1)?.entry ?? '', 'An error.'),
  (open) => takeSources(open, offer({ 'three.txt': 'Later Dana Omarova was arrested.' })),
  (open) => destroy(open, { source: 'two.txt', because: 'Asked for.' }),
  (open) => describeSource(open, 'three.txt', { title: 'A note' }),
  async (open) => {
    const { id } = (await caseFile(open)).statements.at(-1) ?? { id: '' };
    const read = await editable(open, id);
    await correct(open, id, { ...read, polarity: 'denied' }, 'The report denies it.');
  },
];

/** Works until the power goes. Returns the entries that were acknowledged, and whether all the work was done. */
const workUntilDark = async (folder: string, steps: number, chance: () => number) => {
  const power = disk(steps, chance);
  let acknowledged: string[] = [];
  try {
    const store = await folderStore(folder, 'creating', power.disk);
    const open = await openCase(store, testTools(), { title: 'The harbour case' });
    for (const act of work) {
      await act(open);
      acknowledged = decisionLog(open).map(({ entry }) => entry);
    }
    await store.close();
    return { acknowledged, done: true, taken: power.taken() };
  } catch (thrown) {
    if (!isPowerCut(thrown)) throw thrown;
    power.die();
    return { acknowledged, done: false, taken: power.taken() };
  }
};

/** What a person finds in the morning: a case that opens, verifies and holds all that was acknowledged. */
const checkMorning = async (folder: string, acknowledged: readonly string[]) => {
  // The same disk, with power enough, and as quick: nothing waits for a real one.
  const store = await folderStore(folder, 'creating', quickDisk());
  const open = await openCase(store, testTools(), { title: 'The harbour case' });
  const found = decisionLog(open).map(({ entry }) => entry);
  expect(found.slice(0, acknowledged.length)).toEqual(acknowledged);
  const report = await verifyCase(store, open.tools);
  expect(report.problems).toEqual([]);
  expect(report.notes.filter(({ code }) => code.startsWith('unfinished'))).toEqual([]);
  // Work goes on where it stopped.
  const again = await takeSources(open, offer({ 'four.txt': 'Timur Aliev was arrested.' }));
  expect(again.taken + again.known).toBe(1);
  expect((await caseFile(open)).sources.some(({ file }) => file === 'four.txt')).toBe(true);
  await store.close();
};

/** The process is dead, but its lock names the one that runs this test. Taking over such locks is tested elsewhere. */
const buryLock = (folder: string) => rmSync(join(folder, 'lock'), { force: true });

describe('a power cut', () => {
  it('[S18] after any step loses no acknowledged decision, whatever the disk does with what was not flushed', async () => {
    const parent = temporaryFolder();
    const whole = await workUntilDark(join(parent, 'whole'), Number.POSITIVE_INFINITY, () => 0);
    expect(whole.done).toBe(true);
    expect(whole.acknowledged).toHaveLength(10);
    // Without chance: all that was not flushed is lost, or none of it.
    for (const [name, chance] of [
      ['all', 0],
      ['none', 0.999],
    ] as const)
      for (let steps = 0; steps < whole.taken; steps += STRIDE) {
        const folder = join(parent, `${name}-${steps}`);
        const { acknowledged, done } = await workUntilDark(folder, steps, () => chance);
        expect(done).toBe(false);
        buryLock(folder);
        await checkMorning(folder, acknowledged);
      }
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.taken - 1),
        fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
        async (steps, chances) => {
          let at = 0;
          const folder = join(temporaryFolder(), 'case');
          const { acknowledged } = await workUntilDark(
            folder,
            steps,
            () => (chances[at++ % chances.length] ?? 0) / 100,
          );
          buryLock(folder);
          await checkMorning(folder, acknowledged);
        },
      ),
      { numRuns: process.env.SLOW ? 200 : 30 },
    );
  }, 240_000);
});
