import { basename } from 'node:path';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { folderStore } from '../../stores/folder/index.ts';
import { holdInThread } from '../server/index.ts';
import type { Io } from './io.ts';
import { toolsFor } from './tools.ts';

/** What the thread that holds a case is started with. */
export type DeskTask = { readonly folder: string; readonly by?: string; readonly device?: string };

const { folder, by, device } = workerData as DeskTask;
const stop = new AbortController();
/** Nothing of a thread goes to a terminal: what is to be said, it says to those who follow. */
const io: Io = {
  out: () => undefined,
  err: () => undefined,
  outIsTerminal: false,
  errIsTerminal: false,
  columns: 80,
  env: process.env,
  elapsed: () => performance.now(),
  stop: stop.signal,
};
const typed = {
  words: [],
  texts: () => [],
  flag: () => false,
  text: (option: string) => (option === 'by' ? by : option === 'device' ? device : undefined),
};

if (parentPort === null) throw new Error('this file is run as a thread');
parentPort.on('message', (message: unknown) => {
  if (typeof message === 'object' && message !== null && 'close' in message) stop.abort();
});
await holdInThread(
  parentPort,
  async (progress) => ({
    store: (purpose) => folderStore(folder, purpose),
    tools: toolsFor(typed, io, { progress }),
    title: basename(folder),
  }),
  io.elapsed,
);
