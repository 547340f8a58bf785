import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Offered } from '../../desk/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import { CommandError } from './io.ts';

/** A file to be taken: where it is and what it is called; or why it cannot be. */
export type Found = { readonly file: string; readonly path: string; readonly error?: unknown };

const failure = (code: string): Error => Object.assign(new Error(code), { code });

const inFolder = async (folder: string, root: string, skip: string): Promise<Found[]> => {
  let entries: Dirent[];
  const called = (path: string): string => relative(root, path).split(sep).join('/');
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return [{ file: `${called(folder)}/`, path: folder, error }];
  }
  const found: Found[] = [];
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    const path = join(folder, entry.name);
    // Hidden files are an editor's or a system's; the case itself may stand among its reports.
    if (entry.name.startsWith('.') || path === skip) continue;
    if (entry.isDirectory()) found.push(...(await inFolder(path, root, skip)));
    else if (entry.isFile()) found.push({ file: called(path), path });
    else if (entry.isSymbolicLink()) {
      const target = await stat(path).catch((error: unknown) => error);
      if (target instanceof Error) found.push({ file: called(path), path, error: target });
      else if ((target as { isFile(): boolean }).isFile()) found.push({ file: called(path), path });
      // A link to a folder could lead in a circle or out of the reports.
      else found.push({ file: called(path), path, error: failure('EISDIR') });
    } else found.push({ file: called(path), path, error: failure('not a plain file') });
  }
  return found;
};

/**
 * Lists the files of a folder and its folders, by name in code-unit order, without hidden ones and without the case
 * folder `skip`. A single file counts as a folder of one. Throws CommandError where the place does not exist.
 */
export const folderFiles = async (place: string, skip: string): Promise<readonly Found[]> => {
  const path = resolve(place);
  const kind = await stat(path).catch((thrown: unknown) => {
    const code = thrown instanceof Error ? String(Reflect.get(thrown, 'code')) : '';
    throw new CommandError(
      code === 'ENOENT' ? `there is no folder ${place}` : `${place} cannot be read (${code})`,
      'Give the folder that holds the reports.',
    );
  });
  if (kind.isFile()) return [{ file: basename(path), path }];
  const real = await realpath(path);
  return inFolder(real, real, resolve(skip));
};

/** Reads files one after another as they are asked for; ends early when the person asks to stop. */
export const offered = async function* (files: readonly Found[], stop: AbortSignal): AsyncGenerator<Offered> {
  for (const { file, path, error } of files) {
    if (stop.aborted) return;
    if (error !== undefined) {
      yield { file, error };
      continue;
    }
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (thrown) {
      // A file that went away meanwhile is one failure; the others are still taken.
      yield { file, error: thrown };
      continue;
    }
    yield { file, bytes };
  }
};
