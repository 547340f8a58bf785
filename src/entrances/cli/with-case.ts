import { basename, resolve } from 'node:path';
import { type OpenCase, openCase } from '../../desk/index.ts';
import type { Progress } from '../../desk/ports/index.ts';
import type { Access } from '../../model/index.ts';
import { folderStore } from '../../stores/folder/index.ts';
import type { Typed } from './command.ts';
import type { Io } from './io.ts';
import { safeLine } from './terminal-line.ts';
import { toolsFor } from './tools.ts';

type How = {
  readonly purpose: 'creating' | 'writing' | 'reading';
  readonly title?: string;
  readonly progress?: Progress;
  readonly audience?: Access;
};

/** The folder of a case, as typed. */
export const caseFolder = (typed: string): string => resolve(typed);

/**
 * Opens a case, tells what had to be mended, does the work, and closes it whatever happens. Throws what the store, the
 * desk or the work throws.
 */
export const withCase = async <T>(
  folder: string,
  typed: Typed,
  io: Io,
  how: How,
  work: (open: OpenCase) => Promise<T>,
): Promise<T> => {
  const tools = toolsFor(typed, io, how);
  const store = await folderStore(caseFolder(folder), how.purpose);
  try {
    const open = await openCase(store, tools, { title: how.title ?? basename(caseFolder(folder)) });
    for (const note of open.notes) io.err(`note: ${safeLine(note.said)}\n`);
    return await work(open);
  } finally {
    await store.close();
  }
};
