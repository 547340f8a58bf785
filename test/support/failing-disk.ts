import { readFileSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { type Disk, nodeDisk } from '../../src/stores/folder/index.ts';

/** Thrown from the moment the power is gone: by the step that was cut off and by every later one. */
export class PowerCut extends Error {}

export const isPowerCut = (thrown: unknown): boolean =>
  thrown instanceof PowerCut || (thrown instanceof Error && thrown.cause instanceof PowerCut);

/** What a disk may do with what was not flushed when the power goes: a number in [0, 1) at each question. */
export type Chance = () => number;

/**
 * A disk whose power goes after `steps` steps. Writing counts as several steps: the name, half of the bytes, all of
 * them, the flush. Of bytes that were written and not flushed any beginning may survive; names of files that were
 * made and whose folder was not flushed may be gone. Nothing is really flushed, which makes it quick.
 */
export const disk = (
  steps: number,
  chance: Chance = () => 0.5,
): { readonly disk: Disk; readonly taken: () => number; die(): void } => {
  let taken = 0;
  let dead = false;
  /** Files with bytes that are not flushed: the length that is safe. */
  const unflushed = new Map<string, number>();
  /** Names that are not flushed, by folder: how to take them back. */
  const unnamed = new Map<string, { readonly path: string; readonly undo: () => void }[]>();
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
  const quietly = (act: () => void) => {
    try {
      act();
    } catch {
      // The name went another way already.
    }
  };
  const die = () => {
    if (dead) return;
    dead = true;
    for (const [path, safe] of unflushed)
      quietly(() => {
        const bytes = readFileSync(path);
        truncateSync(path, safe + Math.floor(chance() * (bytes.length - safe + 1)));
      });
    // A folder's names reach the disk in order: what is kept is a beginning of what was done.
    for (const names of unnamed.values()) {
      const kept = Math.floor(chance() * (names.length + 1));
      for (const { undo } of names.slice(kept).reverse()) quietly(undo);
    }
  };
  const step = () => {
    if (dead || taken >= steps) {
      die();
      throw new PowerCut('the power is gone');
    }
    taken++;
  };
  const named = (path: string, undo: () => void) => {
    const folder = folderOf(path);
    unnamed.set(folder, [...(unnamed.get(folder) ?? []), { path, undo }]);
  };
  const write = (path: string, bytes: Uint8Array, flag: 'a' | 'wx', mode: number) => {
    const safe = flag === 'a' ? nodeDisk.size(path) : 0;
    const isNew = nodeDisk.what(path) === undefined;
    step();
    writeFileSync(path, bytes.slice(0, bytes.length >> 1), { flag, mode });
    if (isNew) named(path, () => unlinkSync(path));
    unflushed.set(path, safe);
    step();
    writeFileSync(path, bytes.slice(bytes.length >> 1), { flag: 'a' });
    step();
    unflushed.delete(path);
  };
  const careful: Disk = {
    ...nodeDisk,
    makeFolder: (path) => {
      step();
      nodeDisk.makeFolder(path);
    },
    writeNew: (path, bytes, mode) => write(path, bytes, 'wx', mode | 0o200),
    writeLoose: (path, bytes, mode) => {
      step();
      writeFileSync(path, bytes, { flag: 'wx', mode });
      unflushed.set(path, 0);
      named(path, () => unlinkSync(path));
    },
    append: (path, bytes) => write(path, bytes, 'a', 0o600),
    truncate: (path, size) => {
      step();
      nodeDisk.truncate(path, size);
    },
    link: (from, to) => {
      step();
      nodeDisk.link(from, to);
      named(to, () => unlinkSync(to));
    },
    rename: (from, to) => {
      step();
      const before = nodeDisk.read(to);
      const moved = nodeDisk.read(from) ?? new Uint8Array();
      nodeDisk.rename(from, to);
      const safe = unflushed.get(from);
      if (safe !== undefined) unflushed.set(to, safe);
      named(to, () => {
        writeFileSync(from, moved);
        if (before) writeFileSync(to, before);
        else unlinkSync(to);
      });
    },
    remove: (path) => {
      step();
      const bytes = nodeDisk.read(path) ?? new Uint8Array();
      nodeDisk.remove(path);
      named(path, () => writeFileSync(path, bytes, { flag: 'wx' }));
    },
    syncFolder: (path) => {
      step();
      unnamed.delete(path);
    },
  };
  return { disk: careful, taken: () => taken, die };
};

/** A disk that never fails and never waits: for all in a test that is not about the disk. */
export const quickDisk = (): Disk => disk(Number.POSITIVE_INFINITY).disk;

/** A disk on which one kind of step fails from the `after`th time on, with the system's own error code. */
export const failingDisk = (code: string, after: number, kinds: readonly (keyof Disk)[]): Disk => {
  const quick = quickDisk();
  let count = 0;
  const fail = () => {
    if (++count > after) throw Object.assign(new Error(`${code}: the system says no`), { code });
  };
  return {
    ...quick,
    writeLoose: (path, bytes, mode) => {
      if (kinds.includes('writeLoose')) fail();
      quick.writeLoose(path, bytes, mode);
    },
    writeNew: (path, bytes, mode) => {
      if (kinds.includes('writeNew')) fail();
      quick.writeNew(path, bytes, mode);
    },
    append: (path, bytes) => {
      if (!kinds.includes('append')) return quick.append(path, bytes);
      try {
        fail();
      } catch (thrown) {
        // As a full disk does: some of the bytes are there.
        quick.append(path, bytes.slice(0, bytes.length >> 1));
        throw thrown;
      }
      quick.append(path, bytes);
    },
    rename: (from, to) => {
      if (kinds.includes('rename')) fail();
      quick.rename(from, to);
    },
    link: (from, to) => {
      if (kinds.includes('link')) fail();
      quick.link(from, to);
    },
  };
};
