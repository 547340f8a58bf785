import type { DrawPage } from '../../server/index.ts';
import { Guarded, library, type PdfLimits } from './guarded-thread.ts';
import type { DrawingAnswer, DrawingTask } from './pdf-messages.ts';

const LIMITS: PdfLimits = { memory: 700_000_000, patience: 20_000 };
/** An A4 page of 2,400 pixels width has 8 million. */
const MOST_PIXELS = 12_000_000;

/**
 * Draws pages of PDFs, one after another, each in a thread of its own that is ended where the page takes more memory or time
 * than `limits` allow.
 */
export const pageDrawer = (stop: AbortSignal, limits: PdfLimits = LIMITS): DrawPage => {
  let last: Promise<unknown> = Promise.resolve();
  const draw: DrawPage = async (bytes, page, width) => {
    const task: DrawingTask = { bytes, library: library(), page, width, most: MOST_PIXELS };
    const guarded = new Guarded<DrawingTask, DrawingAnswer>('drawing-thread', task, limits, stop);
    try {
      const answer = await guarded.next();
      return 'trouble' in answer ? { undrawn: answer.trouble } : answer;
    } finally {
      await guarded.end();
    }
  };
  return (...asked) => {
    // One at a time: how much memory a page takes is seen by what the whole program takes.
    const mine = last.then(() => draw(...asked));
    last = mine.catch(() => undefined);
    return mine;
  };
};
