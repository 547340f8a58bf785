import { join } from 'node:path';
import { caseError, type Shelf } from '../../desk/ports/index.ts';
import type { Disk } from './disk.ts';
import { errorCode } from './disk.ts';
import { diskError } from './disk-error.ts';
import { PART, placeFile } from './place-file.ts';

/** Where and how a shelf keeps its files: folder under the case, ending of the names, permissions of the files. */
export type ShelfPlan = { readonly folder: string; readonly ending: string; readonly mode: number };

const NAME = /^[0-9a-f]{64}$/;

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** A shelf as a folder of files. `mayWrite` throws where the case was opened for reading or is closed. */
export const folderShelf = (disk: Disk, root: string, plan: ShelfPlan, mayWrite: () => void): Shelf => {
  const placeOf = (name: string) => `${plan.folder}/${name}${plan.ending}`;
  const pathOf = (name: string) => {
    // Names come from ledger files, which anyone may have written: they must never lead out of the folder.
    if (!NAME.test(name)) throw new RangeError(`not a hash: ${name.slice(0, 80)}`);
    return join(root, plan.folder, name + plan.ending);
  };
  const reading = <T>(place: string, act: () => T): T => {
    try {
      return act();
    } catch (thrown) {
      throw diskError(thrown, join(root, place), 'reading');
    }
  };
  const writing = <T>(place: string, act: () => T): T => {
    mayWrite();
    try {
      return act();
    } catch (thrown) {
      throw diskError(thrown, join(root, place), 'writing');
    }
  };
  return {
    placeOf,
    names: async () =>
      reading(plan.folder, () =>
        disk
          .list(join(root, plan.folder))
          .filter((file) => !file.startsWith(PART) && file.endsWith(plan.ending))
          .map((file) => file.slice(0, file.length - plan.ending.length))
          .filter((name) => NAME.test(name))
          .sort(),
      ),
    has: async (name) => reading(placeOf(name), () => disk.what(pathOf(name)) === 'file'),
    get: async (name) => reading(placeOf(name), () => disk.read(pathOf(name))),
    put: async (name, bytes) =>
      writing(placeOf(name), () => {
        const path = pathOf(name);
        try {
          if (!disk.what(path)) return placeFile(disk, path, bytes, plan.mode);
        } catch (thrown) {
          if (errorCode(thrown) !== 'EEXIST') throw thrown;
        }
        const held = disk.read(path);
        if (held && sameBytes(held, bytes)) return;
        throw caseError('tampered', {
          what: `${placeOf(name)} is not what its name says`,
          place: path,
          kept: 'The file was left as it is, and nothing was recorded.',
          advice: 'Run verify, and get the file back from a copy of the case.',
        });
      }),
    remove: async (name) =>
      writing(placeOf(name), () => {
        const path = pathOf(name);
        if (!disk.what(path)) return;
        disk.remove(path);
        disk.syncFolder(join(root, plan.folder));
      }),
  };
};
