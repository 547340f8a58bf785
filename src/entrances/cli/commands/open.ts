import { join } from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { serveDesk } from '../../server/index.ts';
import type { Typed } from '../command.ts';
import type { DeskTask } from '../desk-thread.ts';
import { CommandError, type Io, UsageError } from '../io.ts';
import { packageRoot } from '../package-root.ts';
import { pageDrawer } from '../pdf/draw-page.ts';
import { caseFolder } from '../with-case.ts';

/** The port that was typed; 0, any that is free, where none was. Throws UsageError. */
const portOf = (typed: Typed): number => {
  const port = typed.text('port');
  if (port === undefined) return 0;
  if (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535) return Number(port);
  throw new UsageError('open: --port is a number from 1 to 65535; without it any free one is taken');
};

const portTaken = (thrown: unknown, port: number): never => {
  const code = thrown instanceof Error ? String(Reflect.get(thrown, 'code')) : '';
  if (code === 'EADDRINUSE' || code === 'EACCES')
    throw new CommandError(
      code === 'EACCES' ? `port ${port} may not be used by this account` : `port ${port} is used by another program`,
      'Name another with --port, or leave it out: any free one is taken.',
    );
  throw thrown;
};

/** When the person or the system asks to stop. */
const stopped = (io: Io): Promise<void> =>
  new Promise((resolve) => {
    if (io.stop.aborted) resolve();
    io.stop.addEventListener('abort', () => resolve(), { once: true });
    process.once('SIGTERM', () => resolve());
    process.once('SIGHUP', () => resolve());
  });

/** Calls `again` each time Enter is pressed; ends nothing where there is no keyboard. */
const onEnter = (again: () => void): (() => void) => {
  const heard = (part: Buffer) => {
    if (part.includes(0x0a)) again();
  };
  process.stdin.on('data', heard);
  process.stdin.on('error', () => undefined);
  return () => {
    process.stdin.off('data', heard);
    process.stdin.destroy();
  };
};

/** `open CASE`: the desk, a page in a browser of this machine, until Ctrl-C. */
export const open = async (typed: Typed, io: Io): Promise<number> => {
  const [folder = ''] = typed.words;
  const port = portOf(typed);
  const [by, device] = [typed.text('by'), typed.text('device')];
  const task: DeskTask = {
    folder: caseFolder(folder),
    ...(by === undefined ? {} : { by }),
    ...(device === undefined ? {} : { device }),
  };
  const worker = new Worker(join(packageRoot(), 'dist/entrances/cli/desk-thread.js'), { workerData: task });
  let gone = false;
  const stop = new AbortController();
  const lost = () => {
    gone = true;
    stop.abort();
  };
  const draw = pageDrawer(io.stop);
  const desk = await serveDesk({ worker, page: join(packageRoot(), 'dist/web'), draw, port, lost }).catch((thrown) =>
    portTaken(thrown, port),
  );
  const offer = () => io.out(`${desk.address()}\n`);
  io.out('The desk is open. In a browser of this machine, go to\n\n  ');
  offer();
  io.out('\nThe address works once. Enter prints a new one; Ctrl-C closes the desk.\n');
  const silent = onEnter(() => {
    io.out('  ');
    offer();
  });
  await Promise.race([
    stopped(io),
    new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve())),
  ]);
  silent();
  const closed = await desk.close();
  if (gone)
    throw new CommandError('the desk ended by itself', 'Open it again; everything that was acknowledged is kept.');
  io.err(
    closed
      ? 'The desk is closed; the case is free for others.\n'
      : 'The desk was ended while it worked something out. What was decided is kept; the next opening takes the case over.\n',
  );
  return 0;
};
