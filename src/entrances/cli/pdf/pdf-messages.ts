import type { OpenedPdf, PdfPage } from '../../../formats/index.ts';

/** What the thread that reads a PDF is started with. */
export type PdfTask = { readonly bytes: Uint8Array; readonly library: string };

/** What that thread answers: once on opening, then once for each page asked for by its number. */
export type PdfAnswer =
  | { readonly opened: Pick<OpenedPdf, 'pages' | 'info'> }
  | { readonly refused: 'password' | 'damaged' }
  | { readonly page: PdfPage }
  | { readonly lost: number };

/** What the thread that draws a page is started with: which page, how many pixels wide, and how many pixels it may have at most. */
export type DrawingTask = PdfTask & { readonly page: number; readonly width: number; readonly most: number };

/** What that thread answers, once. */
export type DrawingAnswer =
  | { readonly png: Uint8Array }
  | { readonly undrawn: 'no-canvas' | 'no-such-page' | 'password' | 'damaged' };
