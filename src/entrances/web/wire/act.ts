import type { DeskCommand } from '../../../desk/index.ts';
import { ask, WireError } from './fetch.ts';
import { headSeen, sawHead } from './head.ts';
import { queries } from './queries.ts';

/** One thing that a decision moved in what is derived, in the page's language. */
export type ChangeTold = {
  readonly kind: string;
  readonly id?: string;
  readonly text: string;
  /** What it is called, how it was told before, and how it is told now. */
  readonly what?: string;
  readonly was?: string;
  readonly is?: string;
};

/** What the desk answers to a decision. */
export type Acted = {
  readonly head: string;
  readonly recorded: readonly { readonly entry: string; readonly kind: string; readonly about: string }[];
  readonly changes: readonly ChangeTold[];
};

let last: Promise<unknown> = Promise.resolve();

/** Whoever decides quickly decides in order: each decision waits for the one before, so that each is about the state it follows. */
const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
};

/** The same request again, where the answer was lost on the way: the desk records it once. */
const sendTwice = async (body: string, language: string): Promise<Acted> => {
  const send = () =>
    ask<Acted>(`/api/act?lang=${language}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  try {
    return await send();
  } catch (thrown) {
    if (thrown instanceof WireError && thrown.told.code === 'unreachable') return await send();
    throw thrown;
  }
};

/**
 * Sends a decision about the state of the case that this window shows. Throws WireError: `stale` where the case moved on
 * meanwhile (nothing is recorded), `unreachable` where the desk is gone.
 */
export const act = (command: DeskCommand, language: string): Promise<Acted> => {
  const seen = headSeen();
  return inOrder(async () => {
    // A decision of this window that came before moved the head; one of another window did too, and then `seen` is old.
    const head = moved.get(seen ?? '') ?? seen;
    const body = JSON.stringify({ head, request: crypto.randomUUID(), command });
    const answer = await sendTwice(body, language).catch((thrown: unknown) => {
      // What changed is drawn, so that whoever decides all the same has seen it.
      const at = thrown instanceof WireError ? (thrown.answer as { head?: string } | undefined)?.head : undefined;
      if (at !== undefined) sawHead(at);
      throw thrown;
    });
    for (const [from, to] of moved) if (to === head) moved.set(from, answer.head);
    moved.set(head ?? '', answer.head);
    sawHead(answer.head);
    // What is shown is asked for anew by its new head; the next decision does not wait until that is drawn.
    void queries.invalidateQueries({ refetchType: 'none' });
    return answer;
  });
};

/** Heads that this window itself moved on from, and to which. */
const moved = new Map<string, string>();
