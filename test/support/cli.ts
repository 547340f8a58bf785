import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './tree.ts';

export type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

export type RunOptions = {
  readonly cwd?: string;
  /** Another checkout than this one, or a copy of what ships. */
  readonly from?: string;
  /** A user and group to run as; only root may. */
  readonly uid?: number;
};

/** Runs the compiled command line as a person would, without a terminal and with stdin closed. */
export const aigak = (args: readonly string[], { cwd = root, from = root, uid }: RunOptions = {}): Run => {
  const run = spawnSync(process.execPath, [join(from, 'bin/aigak.mjs'), ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', NO_COLOR: '1', AIGAK_AUTHOR: 'A Tester' },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  if (run.error) throw run.error;
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
};

/** What both streams said, for messages that a person reads wherever they appear. */
export const said = ({ stdout, stderr }: Run): string => `${stdout}\n${stderr}`;

/** Makes folders whose names hold spaces and Cyrillic, and removes them all at the end. */
export const scratchFolders = (): { make(): string; clear(): void } => {
  const made: string[] = [];
  return {
    make: () => {
      const folder = mkdtempSync(join(tmpdir(), 'aigak іс қағаздары '));
      made.push(folder);
      return folder;
    },
    clear: () => {
      for (const folder of made) rmSync(folder, { recursive: true, force: true });
    },
  };
};
