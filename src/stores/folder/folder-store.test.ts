import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyMemory, memoryStore } from '../../../test/support/memory-store.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { storeAcceptance } from '../../desk/ports/store.acceptance.ts';
import { digestText, utf8 } from '../../model/index.ts';
import { folderStore } from './index.ts';

const name = digestText('content');

storeAcceptance('a folder', () => {
  const folder = join(temporaryFolder(), 'case');
  return { open: () => folderStore(folder, 'creating'), look: () => folderStore(folder, 'reading') };
});

storeAcceptance('memory', () => {
  const memory = emptyMemory();
  return { open: () => memoryStore(memory, 'writing'), look: () => memoryStore(memory, 'reading') };
});

describe('a case in a folder', () => {
  it('[S10] only its owner may enter it, and originals may not be written by anyone', async () => {
    const folder = join(temporaryFolder(), 'case');
    mkdirSync(folder, { mode: 0o755 });
    const store = await folderStore(folder, 'creating');
    await store.originals.put(name, utf8('content'));
    await store.payloads.put(name, utf8('content'));
    await store.close();
    const mode = (path: string) => statSync(join(folder, path)).mode & 0o777;
    expect([mode('.'), mode('originals'), mode('ledger')]).toEqual([0o700, 0o700, 0o700]);
    expect(mode(`originals/${name}`)).toBe(0o400);
    expect([mode(`ledger/payloads/${name}.json`), mode('case.json')]).toEqual([0o600, 0o600]);
  });

  it('[S11] opening a case into which nothing is written leaves nothing behind', async () => {
    const parent = temporaryFolder();
    const store = await folderStore(join(parent, 'a', 'b'), 'creating');
    await store.close();
    expect(readdirSync(parent)).toEqual([]);
  });

  it('[S12] each folder that cannot be a case is refused with its own reason, and stays as it was', async () => {
    const parent = temporaryFolder();
    writeFileSync(join(parent, 'file'), 'x');
    mkdirSync(join(parent, 'full'));
    writeFileSync(join(parent, 'full', 'letter.txt'), 'x');
    mkdirSync(join(parent, 'newer'));
    writeFileSync(join(parent, 'newer', 'case.json'), '{"aigak":"case-folder/2"}\n');
    const refusal = (path: string, purpose: 'creating' | 'writing' | 'reading') =>
      folderStore(join(parent, path), purpose).then(
        () => 'none',
        (thrown) => thrown.code,
      );
    expect(await refusal('missing', 'reading')).toBe('missing-folder');
    expect(await refusal('missing', 'writing')).toBe('missing-folder');
    expect(await refusal('file', 'creating')).toBe('not-a-folder');
    expect(await refusal('full', 'creating')).toBe('not-empty');
    expect(await refusal('full', 'reading')).toBe('not-a-case');
    expect(await refusal('newer', 'writing')).toBe('newer-layout');
    expect(readdirSync(parent).sort()).toEqual(['file', 'full', 'newer']);
    expect(readdirSync(join(parent, 'full'))).toEqual(['letter.txt']);
  });

  it('[S13] a lock whose process is gone is taken over and told; one of another machine is not', async () => {
    const folder = join(temporaryFolder(), 'case');
    const store = await folderStore(folder, 'creating');
    await store.originals.put(name, utf8('content'));
    await store.close();
    const lock = (host: string) =>
      writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, host, since: '2026-01-01T00:00:00Z' }));
    lock(hostname());
    const taken = await folderStore(folder, 'writing');
    expect(taken.notes.map(({ code }) => code)).toEqual(['stale-lock']);
    expect(taken.notes[0]?.said).toContain(String(2 ** 22 + 1));
    await taken.close();
    lock('another-machine');
    await expect(folderStore(folder, 'writing')).rejects.toMatchObject({ code: 'locked' });
    expect(readdirSync(folder)).toContain('lock');
  });

  it('[S14] what a crash left half-written is swept up at the next opening and told', async () => {
    const folder = join(temporaryFolder(), 'case');
    const store = await folderStore(folder, 'creating');
    await store.originals.put(name, utf8('content'));
    await store.close();
    writeFileSync(join(folder, 'originals', '.part-1-0-abc'), 'half');
    const again = await folderStore(folder, 'writing');
    expect(again.notes.map(({ code }) => code)).toEqual(['leftover']);
    expect(await again.originals.names()).toEqual([name]);
    await again.close();
    expect(readdirSync(join(folder, 'originals'))).toEqual([name]);
  });

  it('[S15] a case reached through a link is the same case, and locked as one', async () => {
    const parent = temporaryFolder();
    const store = await folderStore(join(parent, 'case'), 'creating');
    symlinkSync(join(parent, 'case'), join(parent, 'link'));
    await expect(folderStore(join(parent, 'link'), 'creating')).rejects.toMatchObject({ code: 'locked' });
    await store.close();
  });
});
