import type { OpenedPdf, PdfPage } from '../../../formats/index.ts';

/** What the thread that reads a PDF is started with. */
export type PdfTask = { readonly bytes: Uint8Array; readonly library: string };

/** What that thread answers: once on opening, then once for each page asked for by its number. */
export type PdfAnswer =
  | { readonly opened: Pick<OpenedPdf, 'pages' | 'info'> }
  | { readonly refused: 'password' | 'damaged' }
  | { readonly page: PdfPage }
  | { readonly lost: number };
