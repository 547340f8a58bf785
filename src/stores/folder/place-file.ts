import { basename, dirname, join } from 'node:path';
import { type Disk, errorCode } from './disk.ts';

/** What a file is called until it is complete; such names are never read, and swept up when the case is next opened. */
export const PART = '.part-';

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

let counter = 0;

const placed = (disk: Disk, path: string, bytes: Uint8Array, mode: number, finish: (part: string) => void): void => {
  const folder = dirname(path);
  const part = join(folder, `${PART}${process.pid}-${counter++}-${basename(path).slice(0, 40)}`);
  try {
    disk.writeNew(part, bytes, mode);
    finish(part);
  } catch (thrown) {
    try {
      disk.remove(part);
    } catch {
      // What is left of it is swept up at the next opening; the first failure is the one to tell.
    }
    throw thrown;
  }
  disk.syncFolder(folder);
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
