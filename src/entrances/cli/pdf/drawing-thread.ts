import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { DrawingAnswer, DrawingTask } from './pdf-messages.ts';

/**
 * The thread in which one page of a PDF is drawn by pdf.js (Mozilla, Apache-2.0) on a canvas of @napi-rs/canvas (MIT), so that a
 * hostile file hangs or fills a thread and never the program. It fetches nothing, runs no script of the file and uses no
 * font of the machine.
 */
const { bytes, library, page: number, width, most } = workerData as DrawingTask;
const answer = (message: DrawingAnswer): void => parentPort?.postMessage(message);

Object.assign(globalThis, {
  fetch: () => {
    throw new Error('a PDF fetches nothing');
  },
  XMLHttpRequest: undefined,
  WebSocket: undefined,
});

type Canvas = {
  readonly getContext: (kind: '2d') => unknown;
  readonly toBuffer: (type: 'image/png') => Uint8Array;
};

const drawn = async (): Promise<DrawingAnswer> => {
  let createCanvas: (width: number, height: number) => Canvas;
  try {
    ({ createCanvas } = createRequire(join(library, 'package.json'))('@napi-rs/canvas'));
  } catch {
    return { undrawn: 'no-canvas' };
  }
  const pdfjs = (await import(
    pathToFileURL(join(library, 'legacy/build/pdf.mjs')).href
  )) as typeof import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await pdfjs.getDocument({
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
    // Pictures larger than this stay white: a small file can hold one that fills the memory.
    maxImageSize: most,
    cMapPacked: true,
    cMapUrl: `${join(library, 'cmaps')}/`,
    standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
    wasmUrl: `${join(library, 'wasm')}/`,
  }).promise;
  if (number < 1 || number > pdf.numPages) return { undrawn: 'no-such-page' };
  const page = await pdf.getPage(number);
  const asIs = page.getViewport({ scale: 1 });
  const scale = Math.min(width / asIs.width, Math.sqrt(most / (asIs.width * asIs.height)));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  const how = {
    canvas: null,
    canvasContext: canvas.getContext('2d'),
    viewport,
    annotationMode: pdfjs.AnnotationMode.DISABLE,
  };
  await page.render(how as unknown as Parameters<typeof page.render>[0]).promise;
  return { png: new Uint8Array(canvas.toBuffer('image/png')) };
};

drawn().then(answer, (thrown: unknown) =>
  answer({ undrawn: thrown instanceof Error && thrown.name === 'PasswordException' ? 'password' : 'damaged' }),
);
