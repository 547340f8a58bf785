import type { OpenedPdf, OpenPdf } from '../../../formats/index.ts';
import { type Answered, Guarded, library, type PdfLimits } from './guarded-thread.ts';
import type { PdfAnswer, PdfTask } from './pdf-messages.ts';

const LIMITS: PdfLimits = { memory: 1_500_000_000, patience: 60_000 };
/** How often a file may fill or hang its thread before its other pages are given up. */
const MOST_FALLS = 3;

const inThread = (bytes: Uint8Array, limits: PdfLimits, stop: AbortSignal): Guarded<PdfTask, PdfAnswer> =>
  new Guarded('pdf-thread', { bytes, library: library() }, limits, stop);

const opened = (answer: Answered<PdfAnswer>): answer is Extract<PdfAnswer, { opened: unknown }> => 'opened' in answer;

/**
 * Opens PDFs with pdf.js in a thread of their own, which is ended where a file takes more memory or time than `limits`
 * allow, or when `stop` is aborted. A page that ends its thread costs that page; the file is opened anew for the next one.
 */
export const pdfOpener =
  (stop: AbortSignal, limits: PdfLimits = LIMITS): OpenPdf =>
  async (bytes) => {
    let guarded = inThread(bytes, limits, stop);
    const first = await guarded.next();
    if ('trouble' in first || !opened(first)) {
      await guarded.end();
      if ('refused' in first) return { trouble: first.refused };
      return { trouble: 'trouble' in first ? first.trouble : 'damaged' };
    }
    const { pages, info } = first.opened;
    let falls = 0;
    const page: OpenedPdf['page'] = async (number) => {
      if (falls > MOST_FALLS) return { trouble: 'too-heavy' };
      const answer = await guarded.next(number);
      if ('page' in answer) return answer.page;
      if ('trouble' in answer) {
        falls++;
        await guarded.end();
        guarded = inThread(bytes, limits, stop);
        if (falls <= MOST_FALLS && !opened(await guarded.next())) falls = MOST_FALLS + 1;
        return { trouble: answer.trouble };
      }
      return { trouble: 'damaged' };
    };
    return { pages, info, page, close: () => guarded.end() };
  };
