import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError } from './io.ts';

/**
 * Writes a file whole or not at all: beside its place, flushed, then renamed. Only its owner may read it, since it may
 * hold what others must not see. Throws CommandError where it cannot be written; a file that was there stays.
 */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  const target = resolve(path);
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (thrown) {
    await rm(beside, { force: true }).catch(() => {
      // What could not be removed could not be made either; the failure below is the one to tell.
    });
    const code = thrown instanceof Error ? String(Reflect.get(thrown, 'code')) : '';
    throw new CommandError(`${path} could not be written (${code})`, 'Choose another place with --out.');
  }
};
