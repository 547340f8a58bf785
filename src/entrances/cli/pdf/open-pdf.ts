import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { OpenedPdf, OpenPdf, PdfTrouble } from '../../../formats/index.ts';
import { packageRoot } from '../package-root.ts';
import type { PdfAnswer, PdfTask } from './pdf-messages.ts';

/** What one file may take: memory in bytes beyond what the program had, and time for one answer, in milliseconds. */
export type PdfLimits = { readonly memory: number; readonly patience: number };

const LIMITS: PdfLimits = { memory: 1_500_000_000, patience: 60_000 };
const HEAP_MB = 1024;
const LOOK = 50;
/** How often a file may fill or hang its thread before its other pages are given up. */
const MOST_FALLS = 3;

/** The compiled thread; under test too, since a thread cannot run TypeScript. */
const thread = (): string => join(packageRoot(), 'dist/entrances/cli/pdf/pdf-thread.js');
const library = (): string => dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

class Interrupted extends Error {
  readonly code = 'interrupted';
  readonly advice = 'Run the command again.';
}

type Answered = PdfAnswer | { readonly trouble: PdfTrouble };

/** A thread and its guard: it answers one question at a time, or is ended. */
class Guarded {
  readonly #worker: Worker;
  readonly #limits: PdfLimits;
  readonly #stop: AbortSignal;
  readonly #before = process.memoryUsage.rss();
  #ended: PdfTrouble | undefined;

  constructor(bytes: Uint8Array, limits: PdfLimits, stop: AbortSignal) {
    this.#limits = limits;
    this.#stop = stop;
    const task: PdfTask = { bytes, library: library() };
    this.#worker = new Worker(thread(), {
      workerData: task,
      // What the library prints is about the file's insides, and may hold its words.
      stdout: true,
      stderr: true,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
  }

  /** Waits for the next answer; ends the thread where it takes too much or the person stops. Throws when interrupted. */
  next(ask?: number): Promise<Answered> {
    if (this.#ended !== undefined) return Promise.resolve({ trouble: this.#ended });
    return new Promise((resolve, reject) => {
      const begun = performance.now();
      const settle = (then: () => void) => {
        clearInterval(watch);
        this.#worker.removeAllListeners();
        // A thread that fails after its answer is noticed at the next question.
        this.#worker.on('error', () => {
          this.#ended = 'damaged';
        });
        then();
      };
      const end = (trouble: PdfTrouble) =>
        settle(() => {
          this.#ended = trouble;
          void this.#worker.terminate().then(() => resolve({ trouble }));
        });
      const watch = setInterval(() => {
        if (this.#stop.aborted)
          settle(
            () => void this.#worker.terminate().then(() => reject(new Interrupted('stopped while reading a PDF'))),
          );
        else if (process.memoryUsage.rss() - this.#before > this.#limits.memory) end('too-heavy');
        else if (performance.now() - begun > this.#limits.patience) end('too-heavy');
      }, LOOK);
      this.#worker.removeAllListeners();
      this.#worker.on('message', (answer: PdfAnswer) => settle(() => resolve(answer)));
      this.#worker.on('error', (error) =>
        end(Reflect.get(error, 'code') === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-heavy' : 'damaged'),
      );
      this.#worker.on('exit', () => end('damaged'));
      if (ask !== undefined) this.#worker.postMessage(ask);
    });
  }

  async end(): Promise<void> {
    this.#worker.removeAllListeners();
    await this.#worker.terminate();
  }
}

const opened = (answer: Answered): answer is Extract<PdfAnswer, { opened: unknown }> => 'opened' in answer;

/**
 * Opens PDFs with pdf.js in a thread of their own, which is ended where a file takes more memory or time than `limits`
 * allow, or when `stop` is aborted. A page that ends its thread costs that page; the file is opened anew for the next one.
 */
export const pdfOpener =
  (stop: AbortSignal, limits: PdfLimits = LIMITS): OpenPdf =>
  async (bytes) => {
    let guarded = new Guarded(bytes, limits, stop);
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
        guarded = new Guarded(bytes, limits, stop);
        if (falls <= MOST_FALLS && !opened(await guarded.next())) falls = MOST_FALLS + 1;
        return { trouble: answer.trouble };
      }
      return { trouble: 'damaged' };
    };
    return { pages, info, page, close: () => guarded.end() };
  };
