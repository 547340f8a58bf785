import { basename, dirname, join } from 'node:path';
import { type Disk, errorCode } from './disk.ts';

/** What a file is called until it is complete; such names are never read, and swept up when the case is next opened. */
export const PART = '.part-';

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

let counter = 0;

const partOf = (path: string): string =>
  join(dirname(path), `${PART}${process.pid}-${counter++}-${basename(path).slice(0, 40)}`);

/** Makes a file under a passing name and lets `finish` give it its own; takes it away again where either fails. */
const viaPart = (disk: Disk, part: string, make: () => void, finish: () => void): void => {
  try {
    make();
    finish();
  } catch (thrown) {
    try {
      disk.remove(part);
    } catch {
      // What is left of it is swept up at the next opening; the first failure is the one to tell.
    }
    throw thrown;
  }
};

const placed = (disk: Disk, path: string, bytes: Uint8Array, mode: number, finish: (part: string) => void): void => {
  const part = partOf(path);
  viaPart(
    disk,
    part,
    () => disk.writeNew(part, bytes, mode),
    () => finish(part),
  );
  disk.syncFolder(dirname(path));
};

/**
 * Puts a whole file at `path` without waiting for the disk. After a power cut the old file, the new one, or a damaged
 * one may stand there: only for what carries its own hash and can be computed again.
 */
export const replaceLoosely = (disk: Disk, path: string, bytes: Uint8Array): void => {
  const part = partOf(path);
  viaPart(
    disk,
    part,
    () => disk.writeLoose(part, bytes, 0o600),
    () => disk.rename(part, path),
  );
};

/**
 * Puts a whole file at `path`, replacing one that is there: written beside it, flushed, renamed in one step, and the
 * folder flushed. Whoever looks sees the old file or the new one, never half of either.
 */
export const replaceFile = (disk: Disk, path: string, bytes: Uint8Array, mode = 0o600): void =>
  placed(disk, path, bytes, mode, (part) => disk.rename(part, path));

/**
 * Puts a whole file at `path` where nothing stands, and never over anything that does: throws EEXIST then. Uses a
 * second name for the written file, since a rename would replace; disks without such names get a look before the rename.
 */
export const placeFile = (disk: Disk, path: string, bytes: Uint8Array, mode = 0o600): void =>
  placed(disk, path, bytes, mode, (part) => {
    try {
      disk.link(part, path);
      disk.remove(part);
    } catch (thrown) {
      if (!NO_LINKS.has(errorCode(thrown))) throw thrown;
      if (disk.what(path)) throw Object.assign(new Error('file exists'), { code: 'EEXIST' });
      disk.rename(part, path);
    }
  });
