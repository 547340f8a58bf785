import type { Command } from './command.ts';

/** The overview: every command with one line. */
export const overview = (commands: readonly Command[]): string => {
  const longest = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(longest)}  ${command.summary}`);
  return `Aigak turns reports about a case into a case file that anyone can check.

Usage: aigak COMMAND …      aigak help COMMAND for its options

${lines.join('\n')}

CASE is the case's folder. Sources, statements, persons and decisions are named by the id that the views print, or by
its beginning (at least 4 characters); sources also by file name, persons and bodies also by name.
Whoever decides is recorded: --by NAME, or AIGAK_AUTHOR, or the name of the user account.
Exit code: 0 done; 1 nothing could be read, refused, or verification failed; 2 not understood.
`;
};

/** One command's usage, and what there is to choose. */
export const usageOf = ({ usage, summary, details = [] }: Command): string =>
  `aigak ${usage}\n\n${summary[0]?.toUpperCase()}${summary.slice(1)}.\n${details.length === 0 ? '' : `\n${details.join('\n')}\n`}`;
