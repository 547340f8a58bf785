import { parseArgs } from 'node:util';
import { type Io, UsageError } from './io.ts';

type OptionSpec = { readonly type: 'string' | 'boolean'; readonly multiple?: boolean };

/** What a person typed after the command's name, checked against its options. */
export type Typed = {
  readonly words: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly texts: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
};

/** One command: how it is typed, what it is for, and what it does. `run` gives the exit code. */
export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** What its help says besides: what can be chosen, what holds where nothing is chosen. */
  readonly details?: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** How many words it takes: least and most. */
  readonly words: readonly [number, number];
  readonly run: (typed: Typed, io: Io) => Promise<number>;
};

/** Options every command that changes a case understands. */
export const WHO: Readonly<Record<string, OptionSpec>> = { by: { type: 'string' }, device: { type: 'string' } };

/** Checks a command line against a command. Throws UsageError saying what is wrong, with the usage line. */
export const parseTyped = (command: Command, args: readonly string[]): Typed => {
  const usage = `Usage: aigak ${command.usage}`;
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options: { ...command.options }, allowPositionals: true, strict: true });
  } catch (thrown) {
    const said = thrown instanceof Error ? (thrown.message.split('. ')[0] ?? '') : '';
    throw new UsageError(`${command.name}: ${said}\n${usage}`);
  }
  const words = parsed.positionals;
  const [least, most] = command.words;
  if (words.length < least) throw new UsageError(`${command.name}: something is missing\n${usage}`);
  if (words.length > most) {
    throw new UsageError(`${command.name}: “${words[most]}” is one word too many (quote names with spaces)\n${usage}`);
  }
  const all = (option: string): readonly string[] => {
    const value = parsed.values[option];
    const list = Array.isArray(value) ? value : [value];
    return list.filter((one): one is string => typeof one === 'string');
  };
  return { words, texts: all, text: (option) => all(option).at(-1), flag: (option) => parsed.values[option] === true };
};

/** The reason a decision needs. Throws UsageError where none is given: a decision without a reason cannot be defended. */
export const becauseOf = (typed: Typed, command: string): string => {
  const because = typed.text('because')?.trim() ?? '';
  if (because === '')
    throw new UsageError(`${command}: say why, with --because "…"; the reason is kept with the decision`);
  return because;
};

/** One of a few words. Throws UsageError naming them. */
export const oneOf = <T extends string>(value: string, allowed: readonly T[], option: string): T => {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} is one of: ${allowed.join(', ')}`);
  return found;
};
