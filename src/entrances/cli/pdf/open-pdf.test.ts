import { spawnSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { broken, setLines, writePdf } from '../../../../test/support/write-pdf.ts';
import { extract, FormatError } from '../../../formats/index.ts';
import { type Document, pagePlaces } from '../../../model/index.ts';
import { pdfOpener } from './open-pdf.ts';

const WORDS =
  'the harbour office had kept no list of those whom it had held during the strike, and nobody could say where they were taken that night or who had given the order to do so'.split(
    ' ',
  );
const LINES = broken(WORDS, 50);
const page = { set: setLines(LINES, { x: 60, y: 100 }) };
const never = new AbortController().signal;
const read = (bytes: Uint8Array, stop = never, limits?: { memory: number; patience: number }): Promise<Document> =>
  extract(bytes, 'report.pdf', { openPdf: pdfOpener(stop, limits) });
const failure = async (bytes: Uint8Array, limits?: { memory: number; patience: number }): Promise<FormatError> => {
  const thrown = await read(bytes, never, limits).catch((error: unknown) => error);
  if (thrown instanceof FormatError) return thrown;
  throw new Error('was read');
};
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

describe('a PDF opened', () => {
  it('[F21] is read in any script, whatever it is packed in', async () => {
    const russian = 'Полицейские увезли рабочих порта в неизвестном направлении, сообщили их родные.';
    const kazakh = 'Тергеу әңгімені қайта қарады, ғимарат ішінде ешкім болмады деп айтты.';
    const lines = [...broken(russian.split(' '), 50), ...broken(kazakh.split(' '), 50)];
    const document = await read(writePdf([{ set: setLines(lines, { x: 60, y: 100 }) }], { compressed: true }));
    expect(document.text.replace(/\s+/g, ' ')).toBe(`${russian} ${kazakh}`);
    expect(document.format).toBe('pdf/2');
  });

  it('[F24] leads to boxes on the page as it is shown, also where the page is turned', async () => {
    const start = WORDS.join(' ').indexOf('nobody');
    const line = LINES.findIndex((each) => each.includes('nobody'));
    const along = 60 + 6 * (LINES[line]?.indexOf('nobody') ?? 0);
    const down = 100 + 12 * line;
    const boxOf = async (rotate: number) => {
      const [place] = pagePlaces(await read(writePdf([{ ...page, rotate }])), { start, end: start + 6 });
      return place?.boxes[0]?.map(Math.round);
    };
    expect(await boxOf(0)).toEqual([along, down - 8, along + 36, down + 2]);
    // A page of 595 by 842 points turned clockwise is 842 wide: what stood at the top stands at the right.
    expect(await boxOf(90)).toEqual([842 - down - 2, along, 842 - down + 8, along + 36]);
    expect(await boxOf(180)).toEqual([595 - along - 36, 842 - down - 2, 595 - along, 842 - down + 8]);
  });

  it('[F5] gives the same document every time', async () => {
    const bytes = writePdf([page, page], { info: { title: 'A bulletin on the harbour' } });
    expect(JSON.stringify(await read(bytes))).toBe(JSON.stringify(await read(bytes)));
  });

  it('[F4] holds the words that pdftotext finds', ({ skip }) => {
    if (spawnSync('pdftotext', ['-v']).error) skip('pdftotext is not installed');
    const shown = spawnSync('pdftotext', ['-', '-'], { input: writePdf([page]), encoding: 'utf8' });
    return expect(read(writePdf([page])).then(({ text }) => text.split(/\s+/))).resolves.toEqual(
      shown.stdout.trim().split(/\s+/),
    );
  });
});

describe('a PDF that is locked, cut short or broken', () => {
  it('[F27] says that it needs its password', async () => {
    const error = await failure(writePdf([page], { password: 'harbour' }));
    expect(error).toMatchObject({ code: 'password', file: 'report.pdf' });
    expect(error.message).not.toContain('office');
  });

  it('[F26] cut short, keeps the pages that are there and says that it was cut', async () => {
    const pages = Array.from({ length: 6 }, (_, at) => ({
      set: setLines(broken([`Page${at}`, ...WORDS], 50), { x: 60, y: 100 }),
    }));
    const whole = writePdf(pages);
    const { text, gaps } = await read(whole.subarray(0, Math.floor(whole.length * 0.6)));
    expect(text).toContain('Page0 the harbour office');
    expect(text).toContain('Page2 the harbour office');
    expect(gaps?.[0]?.code).toBe('cut-short');
  });

  it('[F27] cut anywhere, is read in part or refused by name, and never throws anything else', async () => {
    const whole = writePdf([page, page]);
    for (const share of [0.01, 0.1, 0.35, 0.8, 0.99]) {
      const thrown = await read(whole.subarray(0, Math.max(9, Math.floor(whole.length * share)))).catch(
        (e: unknown) => e,
      );
      if (thrown instanceof Error) expect(thrown).toMatchObject({ name: 'FormatError', file: 'report.pdf' });
      else expect((thrown as Document).gaps?.map((gap) => gap.code)).toContain('cut-short');
    }
  });

  it('[F27] with nothing but a header, without pages or with a table that names itself, is refused by name', async () => {
    const loop = latin(
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 1 >>\nendobj\ntrailer\n<< /Root 1 0 R /Prev 9 /Size 2 >>\nstartxref\n9\n%%EOF',
    );
    const cycle = latin(
      '%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF',
    );
    for (const bytes of [latin(`%PDF-1.7\n${'garbage '.repeat(500)}`), latin('%PDF-1.7'), writePdf([]), loop, cycle])
      expect((await failure(bytes)).code).toMatch(/^(?:damaged|no-text)$/);
  });
});

describe('a PDF that wants more than to be read', () => {
  it('[F28] gets no script run, no link followed and no attachment opened', async () => {
    const catalog =
      '/OpenAction << /S /JavaScript /JS (app.launchURL\\("http://127.0.0.1:9/"\\)) >> /AA << /WC << /S /URI /URI (http://127.0.0.1:9/) >> >> /Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) >>] >> >>';
    expect((await read(writePdf([page], { catalog }))).text).toBe(WORDS.join(' '));
  });

  it('[F28] that unpacks to more than it may, costs that page and not the others', async () => {
    // Forty million spaces in forty kilobytes, as the second page's content.
    const bomb = new Uint8Array(deflateSync(Buffer.alloc(160_000_000, 0x20)));
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 3 /Kids [4 0 R 6 0 R 8 0 R] /MediaBox [0 0 595 842] >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
    ];
    const show = (words: string) => latin(`BT /F1 10 Tf 60 700 Td (${words}) Tj ET`);
    const parts = [latin('%PDF-1.4\n'), ...objects.map((body, at) => latin(`${at + 1} 0 obj\n${body}\nendobj\n`))];
    [show('The first page is short.'), bomb, show('The third page is short too.')].forEach((stream, at) => {
      const number = 4 + 2 * at;
      parts.push(
        latin(
          `${number} 0 obj\n<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R >>\nendobj\n${number + 1} 0 obj\n<< /Length ${stream.length}${at === 1 ? ' /Filter /FlateDecode' : ''} >>\nstream\n`,
        ),
        stream,
        latin('\nendstream\nendobj\n'),
      );
    });
    parts.push(latin('trailer\n<< /Root 1 0 R /Size 10 >>\nstartxref\n0\n%%EOF\n'));
    const { text, gaps } = await read(joined(...parts), never, { memory: 150_000_000, patience: 30_000 });
    expect(text).toContain('The first page is short.');
    expect(text).toContain('The third page is short too.');
    expect(gaps).toContainEqual({ code: 'pages-too-heavy', args: { pages: '2', of: 3 } });
  });

  it('[F28] that takes too long is given up', async () => {
    expect(await failure(writePdf([page]), { memory: 1e9, patience: 0 })).toMatchObject({ code: 'too-heavy' });
  });

  it('[F28] can be stopped between two pages and within one', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(read(writePdf([page]), stop.signal)).rejects.toMatchObject({ code: 'interrupted' });
  });
});
