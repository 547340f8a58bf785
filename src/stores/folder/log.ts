import { join } from 'node:path';
import type { Log } from '../../desk/ports/index.ts';
import type { Disk } from './disk.ts';
import { diskError } from './disk-error.ts';
import { placeFile, replaceFile } from './place-file.ts';

const LINES = 'ledger/entries.jsonl';
const HEAD = 'ledger/head.json';

/** The ledger as two files. Errors are said as CaseErrors; a failed append is taken back before it is reported. */
export const folderLog = (disk: Disk, root: string, mayWrite: () => void): Log => {
  const lines = join(root, LINES);
  const head = join(root, HEAD);
  const writing = <T>(path: string, act: () => T): T => {
    mayWrite();
    try {
      return act();
    } catch (thrown) {
      throw diskError(thrown, path, 'writing');
    }
  };
  const reading = <T>(path: string, act: () => T): T => {
    try {
      return act();
    } catch (thrown) {
      throw diskError(thrown, path, 'reading');
    }
  };
  return {
    linesPlace: LINES,
    headPlace: HEAD,
    read: async () => reading(lines, () => disk.read(lines) ?? new Uint8Array()),
    head: async () => reading(head, () => disk.read(head)),
    append: async (bytes) =>
      writing(lines, () => {
        const isNew = disk.what(lines) === undefined;
        const before = disk.size(lines);
        try {
          disk.append(lines, bytes);
          if (isNew) disk.syncFolder(join(root, 'ledger'));
        } catch (thrown) {
          try {
            if (disk.size(lines) > before) disk.truncate(lines, before);
          } catch {
            // The line stays half-written beyond the head: the next opening sets it aside and says so.
          }
          throw thrown;
        }
      }),
    setHead: async (bytes) => writing(head, () => replaceFile(disk, head, bytes)),
    setAside: async (from) =>
      writing(lines, () => {
        const rest = (disk.read(lines) ?? new Uint8Array()).slice(from);
        const kept = disk.list(join(root, 'ledger')).filter((name) => name.startsWith('entries.torn-')).length;
        const place = `ledger/entries.torn-${kept + 1}`;
        placeFile(disk, join(root, place), rest);
        disk.truncate(lines, from);
        return place;
      }),
  };
};
