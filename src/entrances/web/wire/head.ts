import { useSyncExternalStore } from 'react';

/** Long work that the desk reports: which file, how many are done, of how many. `left` in seconds. */
export type Working = {
  readonly doing: string;
  readonly file?: string;
  readonly done: number;
  readonly total?: number;
  readonly left?: number;
};

/** What the page knows of the desk: the ledger's last entry, whether it answers, what it is working on. */
export type Following = {
  readonly head: string | undefined;
  readonly reached: 'waiting' | 'yes' | 'no';
  readonly working: Working | undefined;
};

let now: Following = { head: undefined, reached: 'waiting', working: undefined };
const heard = new Set<() => void>();

const become = (change: Partial<Following>): void => {
  now = { ...now, ...change };
  for (const tell of heard) tell();
};

/** The state of the case that each part of the page shows at this moment, by what it asked for. */
const shown = new Map<string, string>();

/** Notes which state a part of the page shows; the answer takes the note back. */
export const showing = (part: string, head: string): (() => void) => {
  shown.set(part, head);
  return () => void shown.delete(part);
};

/**
 * The state of the case that a person looks at: a decision is about that state and no other. What the window has heard of and not
 * drawn yet has not been seen; where its parts show different states, the older one counts.
 */
export const headSeen = (): string | undefined => [...shown.values()].find((head) => head !== now.head) ?? now.head;

/** Notes that the case is at this head now. */
export const sawHead = (head: string): void => {
  if (head !== now.head) become({ head });
};

/** Follows the desk for as long as the page lives: heads that move in other windows, progress, and its going away. */
export const follow = (): void => {
  const source = new EventSource('/api/follow');
  source.onopen = () => become({ reached: 'yes' });
  source.onerror = () => become({ reached: 'no', working: undefined });
  source.addEventListener('head', (event) => {
    const { head } = JSON.parse(event.data) as { head: string };
    become({ head, reached: 'yes', working: undefined });
  });
  source.addEventListener('progress', (event) => become({ working: JSON.parse(event.data) as Working }));
  window.addEventListener('offline', () => {
    // The network of the world may go: the desk is on this machine. Only a desk that does not answer is gone.
    fetch('/api/case', { credentials: 'same-origin' }).catch(() => become({ reached: 'no', working: undefined }));
  });
  source.addEventListener('gone', () => become({ reached: 'no', working: undefined }));
};

/** The desk as this window follows it. */
export const useFollowing = (): Following =>
  useSyncExternalStore(
    (tell) => {
      heard.add(tell);
      return () => heard.delete(tell);
    },
    () => now,
  );
