import { useSyncExternalStore } from 'react';
import type { Taken } from '../../../desk/index.ts';
import type { ReportNews } from '../../../telling/index.ts';
import type { ChangeTold } from './act.ts';
import { ask, pathWith, type Told, WireError } from './fetch.ts';
import { sawHead } from './head.ts';
import { queries } from './queries.ts';

/** A file that is handed in: its name with the folders it came with, and its bytes on this machine. */
export type Offered = { readonly name: string; readonly bytes: Blob };

/** What a taken report adds, in the page's language. */
export type NewsTold = Pick<ReportNews, 'source' | 'name' | 'counts'> & { readonly said: string };

/** One file and how far it has come. `refused`: the desk took nothing of it, or did not answer. */
export type Adding = Offered & {
  readonly key: number;
  readonly state: 'waiting' | 'reading' | 'answered' | 'refused';
  readonly taken?: Taken;
  readonly news?: NewsTold;
  readonly changes?: readonly ChangeTold[];
  readonly refusal?: Told;
};

/** Up to so many files each is compared with what was there before it; of more, the last alone: comparing costs more than reading. */
const COMPARED = 12;

let files: readonly Adding[] = [];
let next = 1;
let running = false;
const heard = new Set<() => void>();

const become = (now: readonly Adding[]): void => {
  files = now;
  for (const tell of heard) tell();
};
const mend = (key: number, change: Partial<Adding>): void =>
  become(files.map((one) => (one.key === key ? { ...one, ...change } : one)));

type Answer = {
  readonly head: string;
  readonly taken: Taken;
  readonly news?: NewsTold;
  readonly changes?: readonly ChangeTold[];
};

const send = async ({ key, name, bytes }: Adding, language: string, compared: boolean): Promise<void> => {
  mend(key, { state: 'reading' });
  try {
    const path = pathWith('/api/source', { file: name, lang: language, news: compared ? undefined : 'no' });
    const { head, taken, news, changes } = await ask<Answer>(path, { method: 'PUT', body: bytes });
    sawHead(head);
    mend(key, {
      state: taken.outcome === 'not-taken' ? 'refused' : 'answered',
      taken,
      ...(news === undefined ? {} : { news }),
      ...(changes === undefined ? {} : { changes }),
    });
  } catch (thrown) {
    if (!(thrown instanceof WireError)) throw thrown;
    mend(key, { state: 'refused', refusal: thrown.told });
  }
};

/** Sends what waits, one after the other: each report is compared with those before it. */
const run = async (language: string): Promise<void> => {
  if (running) return;
  running = true;
  try {
    for (let one = files.find(isWaiting); one !== undefined; one = files.find(isWaiting)) {
      const waiting = files.filter(isWaiting).length;
      await send(one, language, files.length <= COMPARED || waiting === 1);
    }
  } finally {
    running = false;
    await queries.invalidateQueries();
  }
};
const isWaiting = ({ state }: Adding): boolean => state === 'waiting';

/** Hands files in, in the order of their names; what was handed in before and is done stays listed. */
export const add = (offered: readonly Offered[], language: string): void => {
  become([...files, ...offered.map((one): Adding => ({ ...one, key: next++, state: 'waiting' }))]);
  void run(language);
};

/** Hands in again what was refused: one file, or all of them. */
export const addAgain = (language: string, key?: number): void => {
  become(
    files.map((one) =>
      one.state === 'refused' && (key === undefined || one.key === key)
        ? { key: one.key, name: one.name, bytes: one.bytes, state: 'waiting' as const }
        : one,
    ),
  );
  void run(language);
};

/** Takes from the list what is done with. */
export const forgetAdded = (): void =>
  become(files.filter((one) => one.state === 'waiting' || one.state === 'reading'));

window.addEventListener('beforeunload', (event) => {
  if (running) event.preventDefault();
});

/** The files that are being added, and those that were since the page was opened. */
export const useAdding = (): readonly Adding[] =>
  useSyncExternalStore(
    (tell) => {
      heard.add(tell);
      return () => heard.delete(tell);
    },
    () => files,
  );
