import { exportCase, type OpenCase, recordPublication, titleFor } from '../../../desk/index.ts';
import { ACCESS, type Access } from '../../../model/index.ts';
import { dossier, printCaseFile } from '../../../telling/index.ts';
import { oneOf, type Typed } from '../command.ts';
import { type Io, UsageError } from '../io.ts';
import { progressLine } from '../progress-line.ts';
import { withCase } from '../with-case.ts';
import { writeWhole } from '../write-whole.ts';

const FORMATS = ['json', 'dossier'] as const;

/** What an export of a case is, as text. */
export const exported = async (
  open: OpenCase,
  format: (typeof FORMATS)[number],
  audience: Access,
  options: { readonly withTexts: boolean; readonly pretty: boolean },
): Promise<string> => {
  if (format === 'json') {
    return printCaseFile(await exportCase(open, { audience, withTexts: options.withTexts }), {
      pretty: options.pretty,
    });
  }
  // The dossier always holds the reports' texts: every fact opens its words there.
  const file = await exportCase(open, { audience, withTexts: true });
  return dossier(file, { ...file, title: await titleFor(open, audience) });
};

/** `export CASE --format json|dossier`: for an audience, restricted unless another is named; to standard output or a file. */
export const exportCommand = async (typed: Typed, io: Io): Promise<number> => {
  const [folder = ''] = typed.words;
  const format = typed.text('format');
  if (format === undefined) throw new UsageError('export: say --format json or --format dossier');
  const as = oneOf(format, FORMATS, '--format');
  const audience = oneOf(typed.text('audience') ?? 'restricted', ACCESS, '--audience');
  const options = { withTexts: typed.flag('with-texts'), pretty: typed.flag('pretty') };
  const out = typed.text('out');
  const recording = typed.flag('record');
  const progress = progressLine(io);
  const how = { purpose: recording ? ('writing' as const) : ('reading' as const), progress: progress.step, audience };
  return withCase(folder, typed, io, how, async (open) => {
    const text = await exported(open, as, audience, options);
    progress.done();
    if (out === undefined) io.out(text);
    else {
      await writeWhole(out, text);
      io.err(`Written for the ${audience} audience: ${out}\n`);
    }
    if (recording) {
      const { entry } = await recordPublication(open, { audience, format: as, bytes: Buffer.from(text) });
      io.err(`Recorded what was given away as ${entry.slice(0, 12)}.\n`);
    }
    return 0;
  });
};
