import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DERIVATION_VERSION, derive, explain, keeper } from '../../src/derive.ts';
import type { Offered } from '../../src/desk/index.ts';
import type { Reader, Tools } from '../../src/desk/ports/index.ts';
import { extract, FORMATS_VERSION } from '../../src/formats/index.ts';
import { createReader } from '../../src/reading/index.ts';
import { root } from './tree.ts';

/** Every trained model of this checkout, as an entrance hands them in. */
const weights = (): ReadonlyMap<string, ReadonlyMap<string, Uint8Array>> => {
  const folder = join(root, 'weights');
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(
    languages.map(({ name }) => [
      name,
      new Map(
        readdirSync(join(folder, name)).map((file) => [file, new Uint8Array(readFileSync(join(folder, name, file)))]),
      ),
    ]),
  );
};

/** The real formats and the real reader. */
export const realReader = (): Reader => ({
  ...createReader(weights()),
  formats: FORMATS_VERSION,
  extract: (bytes, file) =>
    extract(bytes, file, {
      openPdf: async (pdf) =>
        (await import('../../src/entrances/cli/pdf/open-pdf.ts')).pdfOpener(new AbortController().signal)(pdf),
    }),
});

/**
 * Tools for a desk in tests: the real reader and derivation, with a clock that ticks a minute at each look and salts
 * that count, so that the same steps give the same ledger.
 */
export const tools = (changed: Partial<Tools> = {}): Tools => {
  let minute = 0;
  let salted = 0;
  return {
    reader: changed.reader ?? realReader(),
    derivation: { version: DERIVATION_VERSION, derive, explain, keeper },
    clock: () => new Date(Date.UTC(2026, 0, 1) + 60_000 * minute++).toISOString().replace('.000Z', 'Z'),
    salt: () => {
      const salt = new Uint8Array(32);
      new DataView(salt.buffer).setUint32(0, ++salted);
      return salt;
    },
    author: 'A Tester',
    device: 'a bench',
    ...changed,
  };
};

/** The files of a folder of this checkout, in the order of their names, as the desk is offered them. */
export async function* offered(folder: string, names?: readonly string[]): AsyncGenerator<Offered> {
  for (const file of names ?? readdirSync(join(root, folder)).sort())
    yield { file, bytes: new Uint8Array(readFileSync(join(root, folder, file))) };
}
