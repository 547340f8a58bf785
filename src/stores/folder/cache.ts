import { join } from 'node:path';
import type { Cache } from '../../desk/ports/index.ts';
import { type Disk, errorCode } from './disk.ts';
import { diskError } from './disk-error.ts';
import { PART, replaceLoosely } from './place-file.ts';

const FOLDER = 'derived';
const NAME = /^[a-z0-9][a-z0-9.-]*$/;

/**
 * What can be computed again, as files of a folder that anyone may delete at any time. Nothing here waits for the
 * disk: what a power cut damages is recognised by its hash and computed again.
 */
export const folderCache = (disk: Disk, root: string, mayWrite: () => void): Cache => {
  const folder = join(root, FOLDER);
  const pathOf = (name: string) => {
    if (!NAME.test(name)) throw new RangeError(`not a cache name: ${name.slice(0, 80)}`);
    return join(folder, name);
  };
  const attempt = <T>(name: string, doing: 'reading' | 'writing', act: () => T): T => {
    try {
      return act();
    } catch (thrown) {
      throw diskError(thrown, join(folder, name), doing);
    }
  };
  return {
    get: async (name) =>
      attempt(name, 'reading', () => {
        const bytes = disk.read(pathOf(name));
        return bytes && new TextDecoder().decode(bytes);
      }),
    put: async (name, text) =>
      attempt(name, 'writing', () => {
        mayWrite();
        if (!disk.what(folder)) disk.makeFolder(folder);
        replaceLoosely(disk, pathOf(name), new TextEncoder().encode(text));
      }),
    remove: async (name) =>
      attempt(name, 'writing', () => {
        mayWrite();
        try {
          disk.remove(pathOf(name));
        } catch (thrown) {
          if (errorCode(thrown) !== 'ENOENT') throw thrown;
        }
      }),
    names: async () =>
      attempt('', 'reading', () =>
        disk
          .list(folder)
          .filter((name) => !name.startsWith(PART) && NAME.test(name))
          .sort(),
      ),
  };
};
