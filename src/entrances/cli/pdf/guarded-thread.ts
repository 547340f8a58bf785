import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { PdfTrouble } from '../../../formats/index.ts';
import { packageRoot } from '../package-root.ts';

/** What one file may take: memory in bytes beyond what the program had, and time for one answer, in milliseconds. */
export type PdfLimits = { readonly memory: number; readonly patience: number };

const HEAP_MB = 1024;
const LOOK = 50;

/** The compiled thread; under test too, since a thread cannot run TypeScript. */
const thread = (name: string): string => join(packageRoot(), `dist/entrances/cli/pdf/${name}.js`);

/** The folder of pdf.js. */
export const library = (): string => dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

class Interrupted extends Error {
  readonly code = 'interrupted';
  readonly advice = 'Run the command again.';
}

/** What a thread answered; or that it was ended, and why. */
export type Answered<A> = A | { readonly trouble: PdfTrouble };

/** A thread in which a PDF is looked at, and its guard: it answers one question at a time, or is ended. */
export class Guarded<Task, Answer> {
  readonly #worker: Worker;
  readonly #limits: PdfLimits;
  readonly #stop: AbortSignal;
  readonly #before = process.memoryUsage.rss();
  #ended: PdfTrouble | undefined;

  constructor(name: string, task: Task, limits: PdfLimits, stop: AbortSignal) {
    this.#limits = limits;
    this.#stop = stop;
    this.#worker = new Worker(thread(name), {
      workerData: task,
      // What the library prints is about the file's insides, and may hold its words.
      stdout: true,
      stderr: true,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
  }

  /** Waits for the next answer; ends the thread where it takes too much or the person stops. Throws when interrupted. */
  next(ask?: number): Promise<Answered<Answer>> {
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
      this.#worker.on('message', (answer: Answer) => settle(() => resolve(answer)));
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
