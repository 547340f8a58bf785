import { basename, resolve } from 'node:path';
import { caseFile, keepTold, type OpenCase, type Taken, type TakeReport, takeSources } from '../../../desk/index.ts';
import { ACCESS, type Access, type CaseFile } from '../../../model/index.ts';
import { oneOf, type Typed } from '../command.ts';
import { type Found, folderFiles, offered } from '../folder-files.ts';
import { type Io, UsageError } from '../io.ts';
import { progressLine } from '../progress-line.ts';
import { tellContradictions } from '../tell-contradictions.ts';
import { quoted, safeLine } from '../terminal-line.ts';
import { withCase } from '../with-case.ts';

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What only some reports need told is loaded for them: most of a build's modules would be there to say nothing. */
const tellFailure = async (one: Taken, io: Io): Promise<void> => {
  if (one.outcome === 'not-taken' || one.outcome === 'kept-not-read') {
    io.err(
      `${safeLine(one.file)}: ${safeLine(one.what)}\n  kept: ${safeLine(one.kept)}\n  what to do: ${safeLine(one.advice)}\n`,
    );
  }
  if (one.outcome === 'taken' && one.confidential) {
    io.err(
      `${safeLine(one.file)}: marked as confidential in its own words, and kept so\n  what to do: nothing, or say otherwise with “aigak access”\n`,
    );
  }
  if (one.outcome === 'taken' && one.gaps !== undefined) {
    const { tellGap } = await import('../tell-gap.ts');
    io.err(
      `${safeLine(one.file)}: read in part: ${safeLine(one.gaps.map(tellGap).join('; '))}\n  kept: its bytes, whole, and the text that could be read\n  what to do: look at those places in the file itself; state by hand what they say\n`,
    );
  }
  if (one.outcome === 'taken' && !one.readable) {
    io.err(
      `${safeLine(one.file)}: kept as text; Aigak has no reader for its language (${one.language}) yet\n  what to do: make statements from it by hand, with “aigak state”\n`,
    );
  }
};

const tellCase = (derived: CaseFile, folder: string, io: Io): void => {
  const weak = derived.statements.filter((one) => one.strength === 'weak' && one.review === 'proposed').length;
  const counts = [
    plural(derived.sources.filter((one) => one.held).length, 'source'),
    plural(derived.events.length, 'event'),
    plural(derived.identities.length, 'name'),
    plural(derived.figures.length, 'figure'),
    `${plural(weak, 'statement')} in review`,
  ];
  io.out(`The case holds ${counts.join(', ')}.\nNext: aigak show ${quoted(folder)} chronology\n`);
};

/** What was held before anything is added; undefined where nothing was. */
const heldBefore = async (open: OpenCase): Promise<CaseFile | undefined> =>
  open.head === '' ? undefined : await caseFile(open);

type Taking = {
  readonly files: readonly Found[];
  readonly folder: string;
  /** The command that goes on where this one stopped. */
  readonly again: string;
  readonly audience: Access;
  readonly json: boolean;
  /** The folder the reports were looked for in. */
  readonly from?: string;
};

/** Takes files into an open case, says what became of each and what the new ones add. Gives the exit code. */
const take = async (open: OpenCase, taking: Taking, io: Io, finish: () => void): Promise<number> => {
  const { files, folder, again, audience, json } = taking;
  // What is told in passing must not stand among the lines of a JSON answer.
  const say = json ? io.err : io.out;
  let report: TakeReport;
  let before: CaseFile | undefined;
  const entriesBefore = open.state.decisions.length;
  try {
    before = await heldBefore(open);
    report = await takeSources(open, offered(files, io.stop));
  } finally {
    finish();
  }
  for (const one of report.files) await tellFailure(one, io);
  const failed = report.keptNotRead + report.notTaken;
  say(`${safeLine(folder)}: ${report.taken} taken, ${report.known} already held, ${failed} failed.\n`);
  if (io.stop.aborted) {
    io.err(
      `aigak: stopped after ${report.files.length} of ${plural(files.length, 'file')}; what was taken is kept.\n  what to do: run “${again}” again, it goes on where it stopped.\n`,
    );
    return 1;
  }
  if (report.taken + report.known === 0) {
    io.err(
      files.length === 0
        ? `aigak: there is no report to read in ${safeLine(taking.from ?? folder)}: the folder holds no file (hidden files do not count).\n  what to do: put reports into it as text, HTML or PDF files.\n`
        : 'aigak: nothing could be read.\n  what to do: see the line of each file above.\n',
    );
    return 1;
  }
  if (!json && report.taken === 0) say('Nothing is new: the case holds these files byte for byte already.\n');
  const after = await caseFile(open);
  finish();
  // Only what nothing was left out of is what this version tells.
  if (audience === 'confidential') await keepTold(open, after, entriesBefore);
  const added = report.files.flatMap((one) => (one.outcome === 'taken' ? [one.source] : []));
  if (json || (before !== undefined && added.length > 0)) {
    const { tellNews } = await import('../tell-news.ts');
    tellNews(open, { before, after, added, audience, json, folder: quoted(folder) }, io);
  }
  if (!json) tellCase(after, folder, io);
  if (audience === 'confidential') await tellContradictions(after, folder, io);
  return 0;
};

/** `build REPORTS --case CASE`: makes the case where it is absent, and adds what it does not hold yet. */
export const build = async (typed: Typed, io: Io): Promise<number> => {
  const [reports = ''] = typed.words;
  const folder = typed.text('case');
  if (folder === undefined) throw new UsageError('build: say where the case is to be kept, with --case FOLDER');
  return buildCase(reports, folder, typed, io);
};

const askedFor = (typed: Typed) => ({
  audience: oneOf(typed.text('audience') ?? 'confidential', ACCESS, '--audience'),
  json: typed.flag('json'),
});

/** What `build` and `demo` share. */
export const buildCase = async (reports: string, folder: string, typed: Typed, io: Io): Promise<number> => {
  const asked = askedFor(typed);
  const files = await folderFiles(reports, folder);
  const progress = progressLine(io, files.length);
  const title = typed.text('title');
  const { audience } = asked;
  const how = {
    purpose: 'creating' as const,
    progress: progress.step,
    audience,
    ...(title === undefined ? {} : { title }),
  };
  const again = `aigak build ${quoted(reports)} --case ${quoted(folder)}`;
  const taking = { files, folder, again, from: reports, ...asked };
  return withCase(folder, typed, io, how, (open) => take(open, taking, io, progress.done));
};

/** `add CASE FILE…`: adds single files to a case that exists, and answers what they add. */
export const add = async (typed: Typed, io: Io): Promise<number> => {
  const [folder = '', ...paths] = typed.words;
  const asked = askedFor(typed);
  const files = paths.map((path): Found => ({ file: basename(path), path: resolve(path) }));
  const progress = progressLine(io, files.length);
  const again = `aigak add ${quoted(folder)} …`;
  const how = { purpose: 'writing' as const, progress: progress.step, audience: asked.audience };
  return withCase(folder, typed, io, how, (open) => take(open, { files, folder, again, ...asked }, io, progress.done));
};
