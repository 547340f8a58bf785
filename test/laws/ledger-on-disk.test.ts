import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accept,
  caseFile,
  decisionLog,
  describeSource,
  openCase,
  takeSources,
  verifyCase,
} from '../../src/desk/index.ts';
import { type Disk, folderStore, nodeDisk } from '../../src/stores/folder/index.ts';
import { offer, testTools } from '../support/desk-tools.ts';
import { failingDisk, quickDisk } from '../support/failing-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const REPORTS = { 'one.txt': 'Nur Adilov was arrested in the harbour.', 'two.txt': 'Noor Adilov was released.' };
const root = fileURLToPath(new URL('../..', import.meta.url));

const begin = async (folder: string, disk: Disk = quickDisk()) => {
  const store = await folderStore(folder, 'creating', disk);
  const open = await openCase(store, testTools(), { title: 'The harbour case' });
  return { store, open };
};

const filled = async (folder: string, disk?: Disk) => {
  const { store, open } = await begin(folder, disk);
  await takeSources(open, offer(REPORTS));
  await accept(open, (await caseFile(open)).statements[0]?.id ?? '', 'Confirmed.');
  await store.close();
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());

const verified = async (folder: string) => {
  const store = await folderStore(folder, 'reading');
  try {
    return await verifyCase(store, testTools());
  } finally {
    await store.close();
  }
};

const script = (name: string, ...args: string[]) => ['--import', 'tsx', join(root, 'test/support', name), ...args];

describe('a case on a disk', () => {
  it('[L4] any flipped byte of any file is found, and that file is named first', async () => {
    const folder = join(temporaryFolder(), 'case');
    await filled(folder, nodeDisk);
    const files = filesBelow(folder).filter((path) => path !== 'case.json');
    expect(files.length).toBeGreaterThan(8);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (which, place, mask) => {
        const path = files[which % files.length] ?? '';
        const full = join(folder, path);
        const bytes = readFileSync(full);
        chmodSync(full, 0o600);
        const at = place % bytes.length;
        writeFileSync(full, Uint8Array.from(bytes).with(at, (bytes[at] ?? 0) ^ mask));
        const { ok, first, notes } = await verified(folder);
        writeFileSync(full, bytes);
        // What can be computed again is not used when damaged; that is noted, and nothing is wrong with the case.
        expect(ok).toBe(path.startsWith('derived/'));
        expect((first ?? notes[0])?.place.split(' ')[0]).toBe(path);
      }),
      { numRuns: process.env.SLOW ? 1000 : 120 },
    );
    expect((await verified(folder)).ok).toBe(true);
  });

  it('[S7] a second process is refused, and told which process has the case and since when', async () => {
    const folder = join(temporaryFolder(), 'case');
    await filled(folder);
    const child = spawn(process.execPath, script('hold-case.ts', folder), {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await new Promise((resolve) => child.stdout.once('data', resolve));
      const refused = await folderStore(folder, 'writing').catch((thrown) => thrown);
      expect(refused).toMatchObject({ code: 'locked', place: join(folder, 'lock') });
      expect(refused.message).toContain(`process ${child.pid}`);
      expect(refused.message).toMatch(/since \d{4}-\d\d-\d\dT/);
      expect((await verified(folder)).ok).toBe(true);
    } finally {
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
    }
    const { store, open } = await begin(folder);
    expect(open.notes.map(({ code }) => code)).toEqual(['stale-lock']);
    await store.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('lock'))).toEqual([]);
  });

  it('[S16] a folder that may not be written is refused for writing, and can still be read', async ({ skip }) => {
    const isRoot = process.getuid?.() === 0;
    if (process.platform === 'win32') skip('permissions of this kind are unknown to Windows');
    const parent = temporaryFolder();
    const folder = join(parent, 'case');
    await filled(folder);
    // A tree that anyone may read and nobody else may write, as a shared archive is.
    chmodSync(parent, 0o755);
    for (const path of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
      const full = join(folder, path);
      chmodSync(full, statSync(full).isDirectory() ? 0o555 : 0o444);
    }
    const before = filesBelow(folder).sort();
    const asNobody = (...args: string[]) => {
      const { stdout, stderr } = spawnSync(process.execPath, script('as-nobody.ts', ...args), {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, TMPDIR: '/tmp', TSX_DISABLE_CACHE: '1' },
        ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
      });
      if (isRoot && stdout === '') skip(`no other user may run this checkout: ${stderr.split('\n')[0]}`);
      return JSON.parse(stdout);
    };
    const refused = asNobody(folder, 'creating');
    expect(refused).toMatchObject({ code: 'not-writable', place: folder });
    expect(refused.message).toContain(folder);
    expect(refused.advice).not.toBe('');
    expect(asNobody(join(folder, 'deeper', 'new'), 'creating')).toMatchObject({ code: 'not-writable' });
    expect(asNobody(folder, 'reading')).toEqual({ ok: true, entries: 4 });
    expect(filesBelow(folder).sort()).toEqual(before);
    for (const path of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
      chmodSync(join(folder, path), 0o700);
  });

  it('[S17] a disk that fills up, or fails, at any write is told, and all that was acknowledged stays', async () => {
    for (const code of ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'] as const)
      for (const kinds of [['writeNew'], ['writeLoose'], ['append'], ['rename'], ['link']] as const)
        for (let after = 0; after < (code === 'ENOSPC' ? 12 : 2); after++) {
          const folder = join(temporaryFolder(), 'case');
          await filled(folder);
          const acknowledged = readFileSync(join(folder, 'ledger/entries.jsonl'), 'utf8').trim().split('\n').length;
          let failed: unknown;
          let opened: Awaited<ReturnType<typeof begin>> | undefined;
          let more = 0;
          try {
            opened = await begin(folder, failingDisk(code, after, kinds));
            for (const title of ['A', 'B', 'C']) {
              await describeSource(opened.open, 'one.txt', { title });
              more++;
            }
          } catch (thrown) {
            failed = thrown;
          }
          if (failed) {
            const expected = { ENOSPC: 'disk-full', EDQUOT: 'disk-full', EIO: 'disk-failed', EROFS: 'not-writable' }[
              code
            ];
            expect(failed).toMatchObject({ code: expected, kept: expect.any(String), advice: expect.any(String) });
          }
          await opened?.store.close();
          rmSync(join(folder, 'lock'), { force: true });
          const { store, open } = await begin(folder);
          expect(decisionLog(open).length).toBeGreaterThanOrEqual(acknowledged + more);
          expect(filesBelow(folder).filter((path) => path.includes('.part-'))).toEqual([]);
          expect((await verifyCase(store, open.tools)).problems).toEqual([]);
          await store.close();
        }
  });

  it('[S17] a case that cannot even begin leaves nothing behind', async () => {
    const parent = temporaryFolder();
    await expect(begin(join(parent, 'deep', 'case'), failingDisk('ENOSPC', 0, ['writeNew']))).rejects.toMatchObject({
      code: 'disk-full',
    });
    expect(readdirSync(parent)).toEqual([]);
  });

  it('[D7] a case copied elsewhere is the same case', async () => {
    const parent = temporaryFolder();
    await filled(join(parent, 'case'));
    mkdirSync(join(parent, 'копия'));
    for (const path of filesBelow(join(parent, 'case')).filter((one) => !one.startsWith('derived'))) {
      mkdirSync(dirname(join(parent, 'копия', path)), { recursive: true });
      writeFileSync(join(parent, 'копия', path), readFileSync(join(parent, 'case', path)));
    }
    const [one, other] = [await begin(join(parent, 'case')), await begin(join(parent, 'копия'))];
    expect(await caseFile(other.open)).toEqual(await caseFile(one.open));
    expect(other.open.id).toBe(one.open.id);
    await one.store.close();
    await other.store.close();
  });
});
