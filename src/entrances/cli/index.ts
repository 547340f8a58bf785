import type { Io } from './io.ts';
import { run } from './run.ts';

export type { Io } from './io.ts';
export { run } from './run.ts';

const WIDTH = 80;

/** Runs this process's command line; sets the exit code and lets what is written drain. */
export const main = async (): Promise<void> => {
  const stop = new AbortController();
  // Once: whoever presses it again means it, and the second time ends the process at once.
  process.once('SIGINT', () => {
    stop.abort();
    process.stderr.write('\naigak: stopping …\n');
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe has seen enough (| head): that is no failure.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const io: Io = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? process.stderr.columns ?? WIDTH,
    env: process.env,
    elapsed: () => performance.now(),
    stop: stop.signal,
  };
  process.exitCode = await run(process.argv.slice(2), io);
};
