import { parseTyped } from './command.ts';
import { COMMANDS } from './commands.ts';
import { overview, usageOf } from './help.ts';
import { CommandError, type Io, UsageError } from './io.ts';

const INTERRUPTED = 130;

type Told = { readonly place: string; readonly kept: string; readonly advice: string };

const isTold = (thrown: Error): thrown is Error & Told =>
  ['place', 'kept', 'advice'].every((field) => typeof Reflect.get(thrown, field) === 'string');

/** Says a failure: what, where, what was kept, what to do. */
const tell = (thrown: unknown, io: Io): void => {
  if (thrown instanceof CommandError) {
    io.err(`aigak: ${thrown.message}\n  what to do: ${thrown.advice}\n`);
    return;
  }
  if (thrown instanceof Error && isTold(thrown)) {
    io.err(
      `aigak: ${thrown.message}\n  where: ${thrown.place}\n  kept: ${thrown.kept}\n  what to do: ${thrown.advice}\n`,
    );
    return;
  }
  const said = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  io.err(
    `aigak: an error of Aigak itself: ${said}\n  kept: everything recorded before it.\n  what to do: run “aigak verify CASE”; set AIGAK_DEBUG=1 and run the command again to see where it happened.\n`,
  );
  if (io.env.AIGAK_DEBUG !== undefined && thrown instanceof Error) io.err(`${thrown.stack ?? ''}\n`);
};

/**
 * Runs a command line (without "node" and the script) and gives the exit code: 0 done; 1 nothing could be read,
 * refused, or verification failed; 2 not understood; 130 stopped by the person. Never throws.
 */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const about = COMMANDS.find((command) => command.name === rest[0]);
    if (rest[0] !== undefined && about === undefined) {
      io.err(`aigak: there is no command “${rest[0]}”; “aigak help” lists them\n`);
      return 2;
    }
    (name === undefined ? io.err : io.out)(about === undefined ? overview(COMMANDS) : usageOf(about));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === 'version') {
    io.out(`${(await import('./package-root.ts')).packageVersion()}\n`);
    return 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) {
    io.err(`aigak: there is no command “${name}”; “aigak help” lists them\n`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(usageOf(command));
    return 0;
  }
  try {
    const code = await command.run(parseTyped(command, rest), io);
    return io.stop.aborted ? INTERRUPTED : code;
  } catch (thrown) {
    if (io.stop.aborted && thrown instanceof Error && Reflect.get(thrown, 'code') === 'interrupted') {
      io.err('aigak: stopped; everything recorded before is kept.\n');
      return INTERRUPTED;
    }
    if (thrown instanceof UsageError) {
      io.err(`aigak: ${thrown.message}\n`);
      return 2;
    }
    tell(thrown, io);
    return 1;
  }
};
