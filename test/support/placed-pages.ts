import type { OpenPdf } from '../../src/formats/index.ts';
import { LETTER, type PdfPageToWrite } from './write-pdf.ts';

/** Stands for a PDF library: hands over what was set, word for word, without bytes in between. */
export const placedPages =
  (pages: readonly PdfPageToWrite[], info: { title?: string; author?: string } = {}): OpenPdf =>
  async () => ({
    pages: pages.length,
    info,
    page: async (number) => {
      const { set = [], width = 595, height = 842 } = pages[number - 1] ?? {};
      const items = set.map(({ text, x, y, size = 10, angle = 0 }) => ({
        text,
        x,
        y,
        size,
        angle,
        width: [...text].length * LETTER * size,
      }));
      return { width, height, items };
    },
    close: async () => undefined,
  });
