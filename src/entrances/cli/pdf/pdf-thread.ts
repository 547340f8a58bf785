import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { PdfItem, PdfPage } from '../../../formats/index.ts';
import type { PdfAnswer, PdfTask } from './pdf-messages.ts';

/**
 * The thread in which one PDF is parsed by pdf.js (Mozilla, Apache-2.0), so that a hostile file can be stopped: it hangs or
 * fills a thread, never the program. Before the library loads, whatever it might fetch, load or draw with is taken away.
 */
const { bytes, library } = workerData as PdfTask;
const answer = (message: PdfAnswer): void => parentPort?.postMessage(message);

const refuse = (): never => {
  throw new Error('a PDF fetches nothing');
};
/** The library names these classes when it loads; only drawing would use them, and nothing is drawn. */
class Undrawn {}
Object.assign(globalThis, {
  fetch: refuse,
  XMLHttpRequest: undefined,
  WebSocket: undefined,
  DOMMatrix: Undrawn,
  ImageData: Undrawn,
  Path2D: Undrawn,
});
// The library looks for a canvas written in native code, which is not needed and is not loaded even where npm put it.
process.dlopen = refuse;

type Loaded = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Proxy = Awaited<ReturnType<Loaded['getDocument']>['promise']>;

const open = async (): Promise<{ pdfjs: Loaded; pdf: Proxy }> => {
  const pdfjs = (await import(pathToFileURL(join(library, 'legacy/build/pdf.mjs')).href)) as Loaded;
  const task = pdfjs.getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    disableAutoFetch: true,
    disableStream: true,
    cMapPacked: true,
    // In Node the library reads these from the disk, by name.
    cMapUrl: `${join(library, 'cmaps')}/`,
    standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
  });
  return { pdfjs, pdf: await task.promise };
};

/** More than a page of any book holds; a page with more is taken for an attempt to fill the memory. */
const MOST_ITEMS = 400_000;

const readPage = async (pdfjs: Loaded, pdf: Proxy, number: number): Promise<PdfPage> => {
  const page = await pdf.getPage(number);
  try {
    const { transform, width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    if (items.length > MOST_ITEMS) throw new Error('more runs of text than a page can hold');
    const [a = 1, b = 0] = transform as number[];
    const scale = Math.sqrt(a * a + b * b) || 1;
    const placed = items.flatMap((item): readonly PdfItem[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [alongX = 1, alongY = 0, upX = 0, upY = 1, x = 0, y = 0] = pdfjs.Util.transform(
        transform,
        item.transform,
      ) as number[];
      return [
        {
          text: item.str,
          x,
          y,
          width: item.width * scale,
          size: Math.sqrt(upX * upX + upY * upY),
          angle: (Math.atan2(alongY, alongX) * 180) / Math.PI,
        },
      ];
    });
    return { width, height, items: placed };
  } finally {
    page.cleanup();
  }
};

const begin = async (): Promise<void> => {
  let opened: Awaited<ReturnType<typeof open>>;
  try {
    opened = await open();
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : '';
    answer({ refused: name === 'PasswordException' ? 'password' : 'damaged' });
    return;
  }
  const { pdfjs, pdf } = opened;
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value : undefined;
  let info: Record<string, unknown> = {};
  try {
    info = (await pdf.getMetadata()).info as Record<string, unknown>;
  } catch {
    // A file whose own data are broken still has its pages.
  }
  const [title, author] = [text(info.Title), text(info.Author)];
  parentPort?.on('message', (number: number) => {
    readPage(pdfjs, pdf, number).then(
      (page) => answer({ page }),
      () => answer({ lost: number }),
    );
  });
  answer({
    opened: {
      pages: pdf.numPages,
      info: { ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }) },
    },
  });
};

void begin();
