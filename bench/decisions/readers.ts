import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { stderr } from 'node:process';
import { pathToFileURL } from 'node:url';
import { type Document, digest, type Reading, type SourceReading } from '../../src/model/index.ts';
import { root } from '../../test/support/tree.ts';

/** Formats and a reader of some version: undefined for a file that they cannot make a document of. */
export type OtherReader = { readonly read: (bytes: Uint8Array, file: string) => Promise<SourceReading | undefined> };

type Formats = {
  extract(bytes: Uint8Array, file: string, options?: { openPdf?: (pdf: Uint8Array) => unknown }): Promise<Document>;
};
type Readers = {
  createReader(weights: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>): {
    read(document: Document): Reading | undefined;
  };
};

const load = async <T>(folder: string, path: string): Promise<T> =>
  (await import(pathToFileURL(join(folder, path)).href)) as T;

/** The reader of a checkout: its formats, its rules and its weights, entered by their doors. */
const readerIn = async (folder: string): Promise<OtherReader> => {
  const formats = await load<Formats>(folder, 'src/formats/index.ts');
  const { createReader } = await load<Readers>(folder, 'src/reading/index.ts');
  const weights = join(folder, 'weights/en');
  const files = readdirSync(weights).map((name) => [name, new Uint8Array(readFileSync(join(weights, name)))] as const);
  const reader = createReader(new Map([['en', new Map(files)]]));
  const pdf = 'src/entrances/cli/pdf/open-pdf.ts';
  const openPdf = existsSync(join(folder, pdf))
    ? async (bytes: Uint8Array) => {
        const { pdfOpener } = await load<{ pdfOpener(stop: AbortSignal): (bytes: Uint8Array) => unknown }>(folder, pdf);
        return pdfOpener(new AbortController().signal)(bytes);
      }
    : undefined;
  return {
    read: async (bytes, file) => {
      try {
        const document = await formats.extract(bytes, file, openPdf === undefined ? {} : { openPdf });
        const reading = reader.read(document);
        return { source: `src-${digest(bytes).slice(0, 12)}`, file, document, ...(reading ? { reading } : {}) };
      } catch (error) {
        stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
        return undefined;
      }
    },
  };
};

/** The reader of this checkout. */
export const readerOfThis = (): Promise<OtherReader> => readerIn(root);

/**
 * The reader as it was at a commit: its sources and weights are laid out in `folder`, with this checkout's libraries. Throws
 * where the commit is not in this repository.
 */
export const readerOfCommit = async (commit: string, folder: string): Promise<OtherReader> => {
  const git = (...args: readonly string[]): Buffer => {
    try {
      return execFileSync('git', ['-C', root, ...args], { maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] });
    } catch {
      throw new Error(`commit ${commit} is not in this repository; fetch its whole history, or name another by --part`);
    }
  };
  const whole = git('rev-parse', '--verify', `${commit}^{commit}`).toString('utf8').trim();
  const place = join(folder, `reader-${whole.slice(0, 12)}`);
  if (!existsSync(join(place, 'node_modules'))) {
    mkdirSync(place, { recursive: true });
    const packed = git('archive', '--format=tar', whole, 'src', 'weights', 'package.json', 'tsconfig.base.json');
    execFileSync('tar', ['-x', '-C', place], { input: packed, maxBuffer: 1 << 30 });
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  }
  return readerIn(place);
};
