import type { Worker } from 'node:worker_threads';
import type { Told } from '../followers.ts';
import { type Reply, refusal, type WireError } from '../reply.ts';
import type { Asked } from './asked.ts';
import type { FromCase, ToCase } from './messages.ts';

/** The case, from where the requests come in. */
export type CaseFar = {
  readonly ask: (question: string, asked: Asked) => Promise<Reply>;
  /** Lets what is being done finish, then closes the case. */
  readonly close: () => Promise<void>;
};

const GONE: WireError = {
  code: 'gone',
  what: 'the desk is being closed',
  place: 'the desk',
  kept: 'Everything acknowledged before is kept.',
  advice: 'Start it again: aigak open CASE',
};

/** The case could not be opened; `place`, `kept` and `advice` as in a CaseError. */
export class NotOpened extends Error {
  override readonly name = 'NotOpened';
  readonly place: string;
  readonly kept: string;
  readonly advice: string;
  constructor({ what, place, kept, advice }: Extract<FromCase, { failed: unknown }>['failed']) {
    super(what);
    this.place = place;
    this.kept = kept;
    this.advice = advice;
  }
}

/**
 * Speaks with the thread that holds a case. Resolves when the case is open; throws NotOpened where it cannot be.
 * `tell` gets what followers are to know, `lost` is called where the thread ends without having been asked to.
 */
export const askThread = (worker: Worker, tell: (told: Told) => void, lost: () => void): Promise<CaseFar> => {
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  let over = false;
  const say = (message: ToCase): void => worker.postMessage(message);
  const end = (): void => {
    for (const answer of waiting.values()) answer(refusal(503, GONE));
    waiting.clear();
  };
  return new Promise((resolve, reject) => {
    let closed: () => void = () => undefined;
    const far: CaseFar = {
      ask: (question, what) =>
        over
          ? Promise.resolve(refusal(503, GONE))
          : new Promise((answer) => {
              const number = ++asked;
              waiting.set(number, answer);
              say({ number, question, asked: what });
            }),
      close: () =>
        new Promise((done) => {
          over = true;
          closed = done;
          say({ close: true });
        }),
    };
    worker.on('message', (message: FromCase) => {
      if ('opened' in message) resolve(far);
      else if ('failed' in message) reject(new NotOpened(message.failed));
      else if ('told' in message) tell(message.told);
      else if ('closed' in message) closed();
      else {
        waiting.get(message.number)?.(message.reply);
        waiting.delete(message.number);
      }
    });
    worker.on('error', (error) => reject(error));
    worker.on('exit', () => {
      end();
      closed();
      reject(new Error('the thread that holds the case ended'));
      if (!over) lost();
    });
  });
};
