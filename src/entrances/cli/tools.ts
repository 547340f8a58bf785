import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { DERIVATION_VERSION, derive, deriveFor, explain, explainFor, keeper } from '../../derive.ts';
import type { Progress, Reader, Tools } from '../../desk/ports/index.ts';
import { extract, FORMATS_VERSION } from '../../formats/index.ts';
import type { Access } from '../../model/index.ts';
import { createReader } from '../../reading/index.ts';
import type { Typed } from './command.ts';
import { CommandError, type Io } from './io.ts';
import { packageRoot } from './package-root.ts';

/** The trained models: one folder per language under `weights/`, every file of it by name. */
const weights = (): ReadonlyMap<string, ReadonlyMap<string, Uint8Array>> => {
  const folder = join(packageRoot(), 'weights');
  try {
    const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return new Map(
      languages.map(({ name }) => {
        const files = readdirSync(join(folder, name), { withFileTypes: true }).filter((entry) => entry.isFile());
        return [name, new Map(files.map((file) => [file.name, readFileSync(join(folder, name, file.name))]))];
      }),
    );
  } catch (thrown) {
    const code = thrown instanceof Error ? String(Reflect.get(thrown, 'code')) : '';
    throw new CommandError(
      `the language weights in ${folder} cannot be read (${code})`,
      'Install Aigak again; the case itself is not touched.',
    );
  }
};

/** Reads what a language's weights allow; other languages are kept as text. */
const reader = (io: Io, progress: Progress | undefined): Reader => {
  const { version, read } = createReader(weights());
  return {
    version,
    formats: FORMATS_VERSION,
    read,
    extract: (bytes, file) =>
      extract(bytes, file, {
        // The library behind it is large: it loads with the first PDF, and a case without one never pays for it.
        openPdf: async (pdf) => (await import('./pdf/open-pdf.ts')).pdfOpener(io.stop)(pdf),
        ...(progress === undefined
          ? {}
          : { progress: (page, pages) => progress({ doing: 'pages', file, done: page, total: pages }) }),
      }),
  };
};

const accountName = (): string | undefined => {
  try {
    return userInfo().username;
  } catch {
    // An account without an entry in the user list (a container): the person must say who decides.
    return undefined;
  }
};

const authorOf = (typed: Typed, io: Io): string => {
  const author = (typed.text('by') ?? io.env.AIGAK_AUTHOR ?? accountName())?.trim() ?? '';
  if (author !== '') return author;
  throw new CommandError('nobody is named as deciding', 'Add --by NAME, or set AIGAK_AUTHOR.');
};

/** A second is precise enough for a decision, and says less about a person's habits. */
const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

/**
 * The tools of a desk on this machine: weights from the package, this computer's clock and chance. The device is named
 * only where the person names it: a case must not tell on which machine it was made. With `audience`, derivation sees
 * only what that audience may read.
 */
export const toolsFor = (typed: Typed, io: Io, more: { progress?: Progress; audience?: Access } = {}): Tools => {
  const { audience, progress } = more;
  return {
    reader: reader(io, progress),
    derivation: {
      version: DERIVATION_VERSION,
      derive: audience === undefined ? derive : (input) => deriveFor(input, audience),
      explain: audience === undefined ? explain : (input) => explainFor(input, audience),
      ...(audience === undefined ? { keeper } : {}),
    },
    clock: now,
    salt: () => randomBytes(32),
    author: authorOf(typed, io),
    device: typed.text('device') ?? io.env.AIGAK_DEVICE ?? 'unnamed device',
    ...(progress === undefined ? {} : { progress }),
  };
};
