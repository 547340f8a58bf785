import { verifyCase } from '../../../desk/index.ts';
import { folderStore } from '../../../stores/folder/index.ts';
import type { Typed } from '../command.ts';
import type { Io } from '../io.ts';
import { progressLine } from '../progress-line.ts';
import { safeLine } from '../terminal-line.ts';
import { toolsFor } from '../tools.ts';
import { caseFolder } from '../with-case.ts';

/** `verify CASE`: whether the case is what it was; never whether what it says is true. */
export const verify = async (typed: Typed, io: Io): Promise<number> => {
  const [folder = ''] = typed.words;
  const progress = progressLine(io);
  const tools = toolsFor(typed, io, { progress: progress.step });
  const store = await folderStore(caseFolder(folder), 'reading');
  try {
    const report = await verifyCase(store, tools);
    progress.done();
    for (const note of report.notes) io.err(`note: ${safeLine(note.said)}\n`);
    for (const { entry, says } of report.statements) io.out(`${entry.slice(0, 12)}  ${safeLine(says)}\n`);
    for (const { what, by } of report.destroyed) {
      io.out(`${what.slice(0, 20)}  content destroyed by decision ${by.slice(0, 12)}\n`);
    }
    const { entries, payloads, originals, texts } = report.counts;
    const checked = `${entries} ledger entries, ${payloads} contents, ${originals} originals, ${texts} kept texts`;
    if (report.ok) {
      io.out(`Intact: ${checked}. This says that the case is what it was, not that what it says is true.\n`);
      return 0;
    }
    for (const problem of report.problems) {
      io.err(
        `${safeLine(problem.what)}\n  where: ${safeLine(problem.place)}\n  what to do: ${safeLine(problem.advice)}\n`,
      );
    }
    io.out(`NOT intact: first ${safeLine(report.first?.place ?? '')}; ${checked} were looked at.\n`);
    return 1;
  } finally {
    await store.close();
  }
};
