import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tree.ts';

/** Copies what a user installs (program, weights, examples and the libraries it needs, nothing of development) into a folder. */
export const copyShipped = (to: string): void => {
  const copy = (path: string) => {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(to, path), { recursive: true });
  };
  for (const path of ['package.json', 'bin', 'dist', 'weights', 'examples', 'schema']) copy(path);
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>;
  };
  for (const [path, { dev, optional }] of Object.entries(packages)) if (path !== '' && !dev && !optional) copy(path);
};
