import { join, resolve } from 'node:path';
import { type CaseStore, caseError, type StoreNote } from '../../desk/ports/index.ts';
import { folderCache } from './cache.ts';
import { type Disk, errorCode, nodeDisk } from './disk.ts';
import { diskError } from './disk-error.ts';
import { LOCK, type Lock, takeLock } from './lock.ts';
import { folderLog } from './log.ts';
import { PART, replaceFile } from './place-file.ts';
import { folderShelf } from './shelf.ts';

/**
 * creating: the folder may be missing or empty; an existing case is opened for writing.
 * writing:  an existing case, for this process alone.
 * reading:  an existing case, without a lock; works where nothing may be written.
 */
export type Purpose = 'creating' | 'writing' | 'reading';

const MARK = 'case.json';
const LAYOUT = '{"aigak":"case-folder/1"}\n';
const FOLDERS = ['originals', 'texts', 'ledger', 'ledger/payloads'];
/** What a crash can leave of a case that was only being created. */
const BEGINNINGS: ReadonlySet<string> = new Set([...FOLDERS, 'derived', LOCK]);

const notACase = (folder: string, what: string, advice: string) =>
  caseError('not-a-case', { what, place: folder, kept: 'Nothing was written.', advice });

/** Looks at the folder: is it a case, could it become one, or neither? Throws a CaseError in the last case. */
const look = (disk: Disk, folder: string, purpose: Purpose): 'case' | 'empty' | 'missing' => {
  const what = disk.what(folder);
  if (what === 'file')
    throw caseError('not-a-folder', {
      what: `${folder} is a file, not a case folder`,
      place: folder,
      kept: 'Nothing was written.',
      advice: 'Name the folder of a case.',
    });
  if (what === undefined) {
    if (purpose === 'creating') return 'missing';
    throw caseError('missing-folder', {
      what: `there is no folder ${folder}`,
      place: folder,
      kept: 'Nothing was written.',
      advice: 'Check the path, or make a case with: aigak build REPORTS --case FOLDER',
    });
  }
  const mark = disk.read(join(folder, MARK));
  if (mark) {
    if (new TextDecoder().decode(mark) === LAYOUT) return 'case';
    throw caseError('newer-layout', {
      what: `${join(folder, MARK)} does not say case-folder/1`,
      place: join(folder, MARK),
      kept: 'Nothing was written.',
      advice:
        'If a newer version of Aigak made this case, use that version. If the file was changed, get it back from a copy of the case.',
    });
  }
  const names = disk.list(folder).filter((name) => !name.startsWith(PART));
  if (
    purpose === 'creating' &&
    names.every((name) => BEGINNINGS.has(name)) &&
    disk.list(join(folder, 'ledger')).length <= 1
  )
    return 'empty';
  if (purpose === 'creating')
    throw caseError('not-empty', {
      what: `${folder} holds other files and is not a case`,
      place: folder,
      kept: 'Nothing was written.',
      advice: 'Choose a new or an empty folder for the case.',
    });
  throw notACase(
    folder,
    `${folder} is not a case: it has no ${MARK}`,
    'Name the folder that `aigak build … --case FOLDER` made.',
  );
};

const makeFolders = (disk: Disk, path: string): string[] => {
  if (disk.what(path)) return [];
  const made = makeFolders(disk, resolve(path, '..'));
  disk.makeFolder(path);
  disk.syncFolder(resolve(path, '..'));
  return [...made, path];
};

/** Removes what a crash left half-written. Only files that were never complete carry these names. */
const sweep = (disk: Disk, folder: string): StoreNote[] =>
  ['.', ...FOLDERS, 'derived'].flatMap((sub) =>
    disk
      .list(join(folder, sub))
      .filter((name) => name.startsWith(PART))
      .map((name): StoreNote => {
        disk.remove(join(folder, sub, name));
        return {
          code: 'leftover',
          place: `${sub}/${name}`,
          said: 'A file that was being written when an earlier run was cut off was never complete; it was removed.',
        };
      }),
  );

/**
 * A case on disk. `path` is the case folder; `disk` is the machine's own unless a test hands in another.
 * Throws a CaseError: missing-folder, not-a-folder, not-a-case, not-empty, newer-layout, locked, not-writable, …
 * A case that is being created appears on the disk with its first write.
 */
export const folderStore = async (path: string, purpose: Purpose, disk: Disk = nodeDisk): Promise<CaseStore> => {
  const folder = resolve(path);
  let lock: Lock | undefined;
  let made: string[] = [];
  let closed = false;
  const notes: StoreNote[] = [];
  const attempt = <T>(doing: 'reading' | 'writing', act: () => T): T => {
    try {
      return act();
    } catch (thrown) {
      throw diskError(thrown, folder, doing);
    }
  };
  const state = attempt('reading', () => look(disk, folder, purpose));
  const writable = purpose !== 'reading';
  if (writable)
    attempt('writing', () => {
      try {
        made = makeFolders(disk, folder);
        lock = takeLock(disk, folder);
        notes.push(...lock.notes, ...sweep(disk, folder));
      } catch (thrown) {
        undo(disk, made);
        throw thrown;
      }
    });
  let complete = state === 'case';
  const mayWrite = () => {
    if (closed) throw closedError(folder);
    if (!writable)
      throw caseError('opened-for-reading', {
        what: `${folder} was opened for reading only`,
        place: folder,
        kept: 'Nothing was written.',
        advice: 'Run a command that changes the case.',
      });
    if (complete) return;
    attempt('writing', () => {
      closeToOthers(disk, folder);
      for (const sub of FOLDERS) if (!disk.what(join(folder, sub))) disk.makeFolder(join(folder, sub));
      disk.syncFolder(folder);
      // The mark comes last: a folder with it has everything a case needs.
      replaceFile(disk, join(folder, MARK), new TextEncoder().encode(LAYOUT));
    });
    complete = true;
  };
  const shelf = (sub: string, ending: string, mode: number) =>
    folderShelf(disk, folder, { folder: sub, ending, mode }, mayWrite);
  return {
    place: folder,
    writable,
    notes,
    originals: shelf('originals', '', 0o400),
    texts: shelf('texts', '.txt', 0o600),
    payloads: shelf('ledger/payloads', '.json', 0o600),
    ledger: folderLog(disk, folder, mayWrite),
    derived: folderCache(disk, folder, mayWrite),
    close: async () => {
      if (closed) return;
      closed = true;
      attempt('writing', () => lock?.release());
      if (!complete) undo(disk, made);
    },
  };
};

/** An empty folder that becomes a case is closed to others. Where somebody else owns it, the folders in it still are. */
const closeToOthers = (disk: Disk, folder: string): void => {
  try {
    disk.makePrivate(folder);
  } catch (thrown) {
    if (errorCode(thrown) !== 'EPERM') throw thrown;
  }
};

const closedError = (folder: string) =>
  caseError('closed', {
    what: `${folder} has been closed`,
    place: folder,
    kept: 'Everything recorded before is kept.',
    advice: 'Open the case again.',
  });

/** Takes away folders that this opening made and that are still empty, innermost first. */
const undo = (disk: Disk, made: readonly string[]): void => {
  for (const folder of [...made].reverse())
    try {
      disk.removeFolder(folder);
    } catch (thrown) {
      if (errorCode(thrown) !== 'ENOTEMPTY') return;
    }
};
