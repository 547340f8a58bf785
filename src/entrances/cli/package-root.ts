import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: three above this file, in `src` as in `dist`. Weights and examples stand there. */
export const packageRoot = (): string => fileURLToPath(new URL('../../../', import.meta.url));

/** The version that package.json states. */
export const packageVersion = (): string => {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return version;
};
