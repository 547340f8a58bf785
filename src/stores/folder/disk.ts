import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';

/**
 * The few things a case folder asks of a disk. Each throws Node's own error (with its `code`). Kept apart so that a
 * test can cut the power between any two of them.
 */
export type Disk = {
  /** `folder`, `file` or undefined where nothing stands. */
  what(path: string): 'folder' | 'file' | undefined;
  /** Makes one folder that only its owner may enter. Fails where something stands there already. */
  makeFolder(path: string): void;
  /** Lets nobody but its owner into a folder. Fails where somebody else owns it. */
  makePrivate(path: string): void;
  /** Creates a file that must not exist, writes all bytes and waits until the disk has them. */
  writeNew(path: string, bytes: Uint8Array, mode: number): void;
  /** As `writeNew`, without waiting: for what can be computed again and is checked when it is read. */
  writeLoose(path: string, bytes: Uint8Array, mode: number): void;
  /** Adds bytes at the end of a file, which is created if need be, and waits until the disk has them. */
  append(path: string, bytes: Uint8Array): void;
  /** Shortens a file to so many bytes and waits until the disk has done so. */
  truncate(path: string, size: number): void;
  /** Gives a file a second name, which must not exist. */
  link(from: string, to: string): void;
  /** Renames a file in one step, replacing whatever had the name. */
  rename(from: string, to: string): void;
  remove(path: string): void;
  removeFolder(path: string): void;
  /** Waits until names made, changed or removed in a folder are on the disk. */
  syncFolder(path: string): void;
  read(path: string): Uint8Array | undefined;
  size(path: string): number;
  /** Names in a folder; empty where there is no folder. */
  list(path: string): readonly string[];
};

/** The code of Node's file system errors: ENOENT, EACCES, ENOSPC … or "". */
export const errorCode = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';

const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
};

const withFile = (path: string, flags: string, mode: number, act: (file: number) => void): void => {
  const file = openSync(path, flags, mode);
  try {
    act(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** The disk of this machine. */
export const nodeDisk: Disk = {
  what: (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found && (found.isDirectory() ? 'folder' : 'file');
  },
  makeFolder: (path) => {
    mkdirSync(path, { mode: 0o700 });
    chmodSync(path, 0o700);
  },
  makePrivate: (path) => chmodSync(path, 0o700),
  writeNew: (path, bytes, mode) => withFile(path, 'wx', mode, (file) => writeAll(file, bytes)),
  writeLoose: (path, bytes, mode) => writeFileSync(path, bytes, { flag: 'wx', mode }),
  append: (path, bytes) => withFile(path, 'a', 0o600, (file) => writeAll(file, bytes)),
  truncate: (path, size) => withFile(path, 'r+', 0o600, (file) => ftruncateSync(file, size)),
  link: linkSync,
  rename: renameSync,
  remove: unlinkSync,
  removeFolder: rmdirSync,
  syncFolder: (path) => {
    // Windows cannot open a folder to flush it; NTFS journals names by itself.
    if (process.platform === 'win32') return;
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  },
  read: (path) => {
    try {
      return readFileSync(path);
    } catch (thrown) {
      if (errorCode(thrown) === 'ENOENT') return undefined;
      throw thrown;
    }
  },
  size: (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  list: (path) => (existsSync(path) ? readdirSync(path) : []),
};
