import type { MessagePort } from 'node:worker_threads';
import type { Progress } from '../../../desk/ports/index.ts';
import type { WireError } from '../reply.ts';
import { answering, toldFailure } from './answer.ts';
import { type Handed, type HeldCase, holdCase } from './held-case.ts';
import type { FromCase, ToCase } from './messages.ts';
import { paced } from './paced.ts';

/** The other end of a thread. */
type Port = Pick<MessagePort, 'postMessage' | 'on' | 'close'>;

/** Why a case could not be opened. An error that says what to do is ours, and names folders and no words of a report. */
const failureOf = (thrown: unknown): Extract<FromCase, { failed: unknown }>['failed'] => {
  const advice: unknown = thrown instanceof Error ? Reflect.get(thrown, 'advice') : undefined;
  const told = toldFailure(thrown);
  const { error } = JSON.parse(String(told.body)) as { readonly error: WireError };
  return thrown instanceof Error && typeof advice === 'string' ? { ...error, what: thrown.message, advice } : error;
};

/**
 * Holds a case in a thread of its own, so that deriving a large one never keeps a request waiting that does not need it.
 * `hand` makes what the case is opened with; it is told where to send progress. Says `opened`, or `failed` with why.
 */
export const holdInThread = async (
  port: Port,
  hand: (progress: Progress) => Promise<Handed>,
  elapsed: () => number,
): Promise<void> => {
  const say = (message: FromCase): void => port.postMessage(message);
  let held: HeldCase;
  /** Whether followers were told of work since they last heard where the case stands. */
  let worked = false;
  try {
    const tellStep = paced(elapsed, (data) => {
      worked = true;
      say({ told: { event: 'progress', data } });
    });
    held = await holdCase(await hand(tellStep));
  } catch (thrown) {
    say({ failed: failureOf(thrown) });
    port.close();
    return;
  }
  say({ opened: true });
  const answer = answering(held);
  let head = '';
  const tellHead = async (): Promise<void> => {
    const now = (await held.now()).head;
    if (now === head && !worked) return;
    head = now;
    worked = false;
    say({ told: { event: 'head', data: { head } } });
  };
  // The first derivation begins at once: by the time somebody looks, it is done or its progress is seen.
  let busy: Promise<unknown> = held.derivedFor('confidential').then(tellHead, tellHead);
  port.on('message', (message: ToCase) => {
    if ('close' in message) {
      void busy
        .then(() => held.inTurn(() => held.close()))
        .finally(() => {
          say({ closed: true });
          port.close();
        });
      return;
    }
    const { number, question, asked } = message;
    const doing = answer(question, asked).then(async (reply) => {
      say({ number, reply });
      await tellHead();
    });
    busy = Promise.allSettled([busy, doing]);
  });
};
