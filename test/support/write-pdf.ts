import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Words to be set: baseline start in points from the top left corner; every letter is 0.6 em wide. */
export type Setting = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly angle?: number;
};
export type PdfPageToWrite = {
  readonly set: readonly Setting[];
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
};
export type PdfToWrite = {
  readonly info?: { readonly title?: string; readonly author?: string };
  readonly compressed?: boolean;
  /** Locks the file: it opens with this password only (standard security handler, revision 2). */
  readonly password?: string;
  /** More entries of the catalog, as PDF syntax. */
  readonly catalog?: string;
};

/** How far a letter goes, in ems. */
export const LETTER = 0.6;

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
const hex = (bytes: Iterable<number>): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const utf16 = (text: string): string =>
  [...text]
    .map((letter) =>
      letter
        .split('')
        .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
        .join(''),
    )
    .join('');

/** The padding of passwords in ISO 32000-1, algorithm 2. */
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
const md5 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
/** RC4, as old PDFs are locked with. */
const rc4 = (key: Uint8Array, data: Uint8Array): Uint8Array => {
  const box = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number) => {
    [box[a], box[b]] = [box[b] as number, box[a] as number];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (box[i] as number) + (key[i % key.length] as number)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (box[i] as number)) & 255;
    swap(i, j);
    return byte ^ (box[((box[i] as number) + (box[j] as number)) & 255] as number);
  });
};

/** Letters by the code that the font gives them. */
const codes = (pages: readonly PdfPageToWrite[]): ReadonlyMap<string, number> => {
  const letters = [...new Set(pages.flatMap((page) => page.set.flatMap(({ text }) => [...text])))].sort();
  if (letters.length > 223) throw new Error('more letters than one simple font holds');
  return new Map(letters.map((letter, at) => [letter, 32 + at]));
};

const toUnicode = (letters: ReadonlyMap<string, number>): string => {
  const rows = [...letters].map(([letter, code]) => `<${hex([code])}> <${utf16(letter)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += 100)
    blocks.push(`${Math.min(100, rows.length - at)} beginbfchar\n${rows.slice(at, at + 100).join('\n')}\nendbfchar`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`;
};

const number = (value: number): string => String(Math.round(value * 1000) / 1000);

const content = (page: PdfPageToWrite, letters: ReadonlyMap<string, number>): string =>
  page.set
    .map(({ text, x, y, size = 10, angle = 0 }) => {
      const turn = (-angle * Math.PI) / 180;
      const matrix = [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), x, (page.height ?? 842) - y];
      return `BT /F1 ${size} Tf ${matrix.map(number).join(' ')} Tm <${hex([...text].map((letter) => letters.get(letter) ?? 32))}> Tj ET`;
    })
    .join('\n');

/**
 * Writes a PDF of text, whole and small, for tests: pages of words where they are put, in a font of equal widths whose
 * letters can be any. Places are those of the unrotated page. The same input gives the same bytes.
 */
export const writePdf = (pages: readonly PdfPageToWrite[], how: PdfToWrite = {}): Uint8Array => {
  const letters = codes(pages);
  const id = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
  const owner =
    how.password === undefined ? undefined : rc4(md5(padded(how.password)).subarray(0, 5), padded(how.password));
  const key =
    how.password === undefined || owner === undefined
      ? undefined
      : md5(padded(how.password), owner, Uint8Array.from([0xfc, 0xff, 0xff, 0xff]), id).subarray(0, 5);
  const locked = (object: number, data: Uint8Array): Uint8Array =>
    key === undefined
      ? data
      : rc4(md5(key, Uint8Array.from([object & 255, object >> 8, 0, 0, 0])).subarray(0, 10), data);

  const parts: Uint8Array[] = [latin('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n')];
  let length = parts[0]?.length ?? 0;
  const places: number[] = [];
  const push = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  const object = (at: number, body: string, stream?: Uint8Array) => {
    places[at] = length;
    push(latin(`${at} 0 obj\n${body}\n`));
    if (stream !== undefined) {
      push(latin('stream\n'));
      push(stream);
      push(latin('\nendstream\n'));
    }
    push(latin('endobj\n'));
  };
  const stream = (at: number, text: string) => {
    const plain = latin(text);
    const data = locked(at, how.compressed ? new Uint8Array(deflateSync(plain)) : plain);
    object(at, `<< /Length ${data.length}${how.compressed ? ' /Filter /FlateDecode' : ''} >>`, data);
  };
  const string = (at: number, text: string): string => `<${hex(locked(at, Buffer.from(`feff${utf16(text)}`, 'hex')))}>`;

  const first = 6;
  object(1, `<< /Type /Catalog /Pages 2 0 R ${how.catalog ?? ''} >>`);
  object(
    2,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')}] >>`,
  );
  const last = 31 + letters.size;
  object(
    3,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Courier /FirstChar 32 /LastChar ${last} /Widths [${'600 '.repeat(letters.size)}] /ToUnicode 4 0 R >>`,
  );
  stream(4, toUnicode(letters));
  const { title, author } = how.info ?? {};
  object(
    5,
    `<< ${title === undefined ? '' : `/Title ${string(5, title)}`} ${author === undefined ? '' : `/Author ${string(5, author)}`} >>`,
  );
  pages.forEach((page, at) => {
    const self = first + 2 * at;
    const box = `[0 0 ${page.width ?? 595} ${page.height ?? 842}]`;
    object(
      self,
      `<< /Type /Page /Parent 2 0 R /MediaBox ${box} ${page.rotate === undefined ? '' : `/Rotate ${page.rotate}`} /Resources << /Font << /F1 3 0 R >> >> /Contents ${self + 1} 0 R >>`,
    );
    stream(self + 1, content(page, letters));
  });
  const count = first + 2 * pages.length;
  let encrypt = '';
  if (key !== undefined && owner !== undefined) {
    object(count, `<< /Filter /Standard /V 1 /R 2 /O <${hex(owner)}> /U <${hex(rc4(key, PADDING))}> /P -4 >>`);
    encrypt = ` /Encrypt ${count} 0 R`;
  }
  const all = encrypt === '' ? count : count + 1;
  const table = length;
  const rows = Array.from({ length: all - 1 }, (_, at) => `${String(places[at + 1]).padStart(10, '0')} 00000 n \n`);
  push(latin(`xref\n0 ${all}\n0000000000 65535 f \n${rows.join('')}`));
  push(
    latin(
      `trailer\n<< /Size ${all} /Root 1 0 R /Info 5 0 R /ID [<${hex(id)}> <${hex(id)}>]${encrypt} >>\nstartxref\n${table}\n%%EOF\n`,
    ),
  );
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** A paragraph broken into lines of at most so many letters, whole words only. */
export const broken = (words: readonly string[], letters: number): readonly string[] => {
  const lines: string[] = [];
  let open = '';
  for (const word of words) {
    if (open === '') open = word;
    else if (open.length + 1 + word.length <= letters) open += ` ${word}`;
    else {
      lines.push(open);
      open = word;
    }
  }
  return open === '' ? lines : [...lines, open];
};

/** Lines one under another from a place on the page. */
export const setLines = (
  lines: readonly string[],
  {
    x,
    y,
    size = 10,
    leading = 1.2,
  }: { readonly x: number; readonly y: number; readonly size?: number; readonly leading?: number },
): readonly Setting[] => lines.map((text, at) => ({ text, x, y: y + at * leading * size, size }));
