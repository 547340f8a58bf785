import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The root of this checkout. */
export const root = join(import.meta.dirname, '../..');

/** The folder of shared reference material beside the checkout, where somebody put one; tests that need it skip without. */
export const shared = join(root, '../shared');
export const hasShared = existsSync(join(shared, 'seeds'));

/** What is built, installed or made by a command, and belongs to no version. */
const LEFT_OUT = /^(node_modules|dist|\.git|derived|sample-case|[^/]*-case|coverage)$/;

/** The files below folders of this checkout, as sorted paths from its root with forward slashes. Missing folders hold none. */
export const filesBelow = (...folders: readonly string[]): readonly string[] => {
  const walk = (folder: string): string[] =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
          if (LEFT_OUT.test(entry.name)) return [];
          const path = join(folder, entry.name);
          return entry.isDirectory() ? walk(path) : entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
        })
      : [];
  return folders.flatMap((folder) => walk(join(root, folder))).sort();
};

/** The content of a file of this checkout, as text. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
