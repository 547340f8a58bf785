import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { caseError, type StoreNote } from '../../desk/ports/index.ts';
import { type Disk, errorCode } from './disk.ts';
import { placeFile } from './place-file.ts';

/** Who holds a case. `began` tells two processes with one number apart, where the system says when they began. */
type Holder = { readonly pid: number; readonly host: string; readonly since: string; readonly began?: string };

export const LOCK = 'lock';

/** When a process began, in clock ticks since the machine started: field 22 of /proc/PID/stat, on Linux only. */
const beganAt = (pid: number): string | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
};

const isAlive = ({ pid, began }: Holder): boolean => {
  try {
    process.kill(pid, 0);
  } catch (thrown) {
    if (errorCode(thrown) === 'ESRCH') return false;
  }
  const now = beganAt(pid);
  return began === undefined || now === undefined || began === now;
};

const sameText = (a: Uint8Array, b: Uint8Array): boolean => new TextDecoder().decode(a) === new TextDecoder().decode(b);

const parseHolder = (bytes: Uint8Array): Holder | undefined => {
  try {
    const value: Partial<Holder> = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value.pid === 'number' && typeof value.host === 'string' && typeof value.since === 'string'
      ? { pid: value.pid, host: value.host, since: value.since, ...(value.began ? { began: value.began } : {}) }
      : undefined;
  } catch {
    return undefined;
  }
};

const refused = (folder: string, holder: Holder | undefined, here: boolean) =>
  caseError('locked', {
    what: holder
      ? `another process is working on this case: process ${holder.pid}${here ? '' : ` on ${holder.host}`}, since ${holder.since}`
      : 'another process seems to be working on this case: its lock cannot be read',
    place: join(folder, LOCK),
    kept: 'The case is as it was; nothing was recorded.',
    advice:
      holder && here
        ? 'Wait until it has ended, or end it, then run the command again.'
        : `Make sure that nobody works on this case, then delete ${join(folder, LOCK)} and run the command again.`,
  });

export type Lock = { readonly notes: readonly StoreNote[]; release(): void };

/**
 * Takes a case for this process alone. Throws `locked`, naming the process and since when, where another one is
 * alive. A lock whose process is gone is taken over, and that is told in `notes`. Other errors are the disk's own.
 */
export const takeLock = (disk: Disk, folder: string): Lock => {
  const path = join(folder, LOCK);
  const began = beganAt(process.pid);
  const me: Holder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    ...(began === undefined ? {} : { began }),
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(me)}\n`);
  const notes: StoreNote[] = [];
  for (let attempt = 0; ; attempt++) {
    try {
      placeFile(disk, path, bytes);
      return {
        notes,
        release: () => {
          // Only our own: where somebody deleted it by hand, the case may be another's by now.
          const held = disk.read(path);
          if (held && sameText(held, bytes)) disk.remove(path);
        },
      };
    } catch (thrown) {
      // ENOENT: whoever holds the case swept up our unfinished lock with other leftovers.
      const code = errorCode(thrown);
      if (code !== 'EEXIST' && !(code === 'ENOENT' && attempt < 3)) throw thrown;
    }
    const found = disk.read(path);
    if (found === undefined) continue;
    const holder = parseHolder(found);
    const here = holder?.host === me.host;
    if (!holder || !here || isAlive(holder) || attempt > 3) throw refused(folder, holder, here);
    notes.push(takeOver(disk, path, found, holder));
  }
};

/** Moves a dead process's lock away. Puts it back if, between reading and moving, it had become another's. */
const takeOver = (disk: Disk, path: string, judged: Uint8Array, holder: Holder): StoreNote => {
  const away = `${path}.stale-${process.pid}`;
  try {
    disk.rename(path, away);
    const moved = disk.read(away);
    if (moved && !sameText(moved, judged)) disk.link(away, path);
    disk.remove(away);
  } catch (thrown) {
    // Somebody else was quicker; the next attempt sees whose it is now.
    if (errorCode(thrown) !== 'ENOENT' && errorCode(thrown) !== 'EEXIST') throw thrown;
  }
  return {
    code: 'stale-lock',
    place: path,
    said: `Process ${holder.pid} held this case since ${holder.since} and is gone; its lock was taken over.`,
  };
};
