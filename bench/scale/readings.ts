import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { stderr } from 'node:process';
import { extract } from '../../src/formats/index.ts';
import { digest, type SourceReading, utf8 } from '../../src/model/index.ts';
import { createReader } from '../../src/reading/index.ts';
import { archive, type Report } from './grammar/archive.ts';

const WEIGHTS = join(import.meta.dirname, '../../weights/en');

/** The reader that ships, with its English weights. */
export const shippedReader = () =>
  createReader(
    new Map([
      [
        'en',
        new Map(readdirSync(WEIGHTS).map((file) => [file, new Uint8Array(readFileSync(join(WEIGHTS, file)))] as const)),
      ],
    ]),
  );
type Reader = ReturnType<typeof shippedReader>;

/** A report as a source of a case, read. */
export const readReport = async (reader: Reader, { text, file }: Report): Promise<SourceReading> => {
  const bytes = utf8(text);
  const document = await extract(bytes, file);
  const reading = reader.read(document);
  return { source: `src-${digest(bytes).slice(0, 12)}`, file, document, ...(reading ? { reading } : {}) };
};

/** The lines of a file, one after the other, none of them held longer than asked for; a last line without its end is left out. */
function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  const block = Buffer.alloc(1 << 20);
  try {
    let rest: Buffer = Buffer.alloc(0);
    for (let size = readSync(file, block); size > 0; size = readSync(file, block)) {
      const bytes = Buffer.concat([rest, block.subarray(0, size)]);
      let from = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
        yield bytes.toString('utf8', from, end);
        from = end + 1;
      }
      rest = Buffer.from(bytes.subarray(from));
    }
  } finally {
    closeSync(file);
  }
}

/** A few letters that tell one grammar's reports from another's. */
const grammarOf = (seed: number): string => {
  const reports = archive(seed);
  return digest(utf8(Array.from({ length: 200 }, () => reports.next().value.text).join(''))).slice(0, 8);
};

/**
 * The first `count` reports of an archive, read: as cached in `folder` under the seed, the grammar and the reader, the rest read now
 * and added there, with a line on the standard error that says how many are done and how long the rest will take.
 */
export async function* readings(folder: string, seed: number, count: number): AsyncGenerator<SourceReading> {
  const reader = shippedReader();
  const path = join(
    folder,
    `readings-${seed}-${grammarOf(seed)}-${reader.version.replaceAll(/[^a-z0-9.]+/gi, '-')}.jsonl`,
  );
  const reports = archive(seed);
  let at = 0;
  let bytes = 0;
  if (existsSync(path))
    for (const line of linesOf(path)) {
      if (at >= count) return;
      bytes += Buffer.byteLength(line) + 1;
      const known = JSON.parse(line) as SourceReading;
      const { file, text } = reports.next().value;
      // A cache of another grammar is of no use from where it differs.
      if (known.file !== file || known.source !== `src-${digest(utf8(text)).slice(0, 12)}`)
        throw new Error(`${path} holds other reports than the grammar writes; delete it`);
      at++;
      yield known;
    }
  if (existsSync(path)) truncateSync(path, bytes);
  const began = performance.now();
  for (let done = 1; at < count; at++, done++) {
    const one = await readReport(reader, reports.next().value);
    appendFileSync(path, `${JSON.stringify(one)}\n`);
    if (done % 100 === 0) {
      const left = Math.round(((performance.now() - began) / done / 1000) * (count - at - 1));
      stderr.write(`\rread ${at + 1} of ${count} reports, ${left} s left `);
    }
    yield one;
  }
  if (at >= 100) stderr.write('\r');
}
