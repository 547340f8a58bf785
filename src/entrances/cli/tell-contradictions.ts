import type { CaseFile } from '../../model/index.ts';
import type { Io } from './io.ts';
import { quoted, safeLine } from './terminal-line.ts';

const CODE = 'contradicts-decisions';
const SHORT = 12;

/** Asks which of the decisions that contradict each other is to be withdrawn; says nothing where none do. */
export const tellContradictions = async (file: CaseFile, folder: string, io: Io): Promise<void> => {
  // Nearly always there are none: what tells them is loaded only then.
  if (!file.decisions.some((one) => one.reason?.code === CODE)) return;
  const { contradictions, english, namesOf } = await import('../../telling/index.ts');
  for (const { decisions } of contradictions(file, namesOf(file, english), english)) {
    const told = decisions.map((row) => `${row.kind}: ${row.about} (${row.entry.slice(0, SHORT)})`).join('; ');
    io.err(
      `${safeLine(english.affected.questions['decisions-contradict'](() => told))}\n  what to do: withdraw the one that is wrong, and the others hold: aigak withdraw ${quoted(folder)} ID --because "…"\n`,
    );
  }
};
