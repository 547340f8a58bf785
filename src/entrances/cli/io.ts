/** Where a command writes and what it knows about its surroundings; handed in, so that tests need no process. */
export type Io = {
  readonly out: (text: string) => void;
  /** Messages and progress; never mixed into what `out` carries. */
  readonly err: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds that only grow, for progress. */
  readonly elapsed: () => number;
  /** Aborted when the person asks to stop (SIGINT). */
  readonly stop: AbortSignal;
};

/** Whether to colour what goes to `out`: only on a terminal, and not where NO_COLOR is set (no-color.org). */
export const colours = (io: Io): boolean =>
  io.outIsTerminal && (io.env.NO_COLOR === undefined || io.env.NO_COLOR === '') && io.env.TERM !== 'dumb';

/** A command line that cannot be understood: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something that a person asked for and that cannot be done: exit code 1, told with what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly advice: string;
  constructor(what: string, advice: string) {
    super(what);
    this.advice = advice;
  }
}
