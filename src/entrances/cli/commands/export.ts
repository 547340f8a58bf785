import { exportCase, type OpenCase, recordPublication, titleFor } from '../../../desk/index.ts';
import { ACCESS, type Access } from '../../../model/index.ts';
import { dossier, type Phrases, printCaseFile } from '../../../telling/index.ts';
import { oneOf, type Typed } from '../command.ts';
import { CommandError, type Io, UsageError } from '../io.ts';
import { findChromium, printPdf } from '../print-pdf.ts';
import { progressLine } from '../progress-line.ts';
import { spoken } from '../spoken.ts';
import { withCase } from '../with-case.ts';
import { writeWhole } from '../write-whole.ts';

const FORMATS = ['json', 'dossier', 'pdf'] as const;
type Format = (typeof FORMATS)[number];

/** What an export of a case is, as text. */
export const exported = async (
  open: OpenCase,
  format: Format,
  audience: Access,
  options: { readonly withTexts: boolean; readonly pretty: boolean; readonly phrases?: Phrases },
): Promise<string> => {
  if (format === 'json') {
    return printCaseFile(await exportCase(open, { audience, withTexts: options.withTexts }), {
      pretty: options.pretty,
    });
  }
  // The dossier always holds the reports' texts: every fact opens its words there.
  const file = await exportCase(open, { audience, withTexts: true });
  return dossier(file, { ...file, title: await titleFor(open, audience) }, options.phrases);
};

/**
 * What is handed out, as bytes. Where no browser can print, the page itself is kept beside the place of the PDF, so that
 * it can be printed by hand. Throws CommandError naming what to install.
 */
const printed = async (text: string, format: Format, out: string | undefined, io: Io): Promise<string | Uint8Array> => {
  if (format !== 'pdf' || out === undefined) return text;
  const program = findChromium(io.env);
  if (program !== undefined) return printPdf(text, out, program);
  const page = `${out.replace(/\.pdf$/i, '')}.html`;
  await writeWhole(page, text);
  throw new CommandError(
    `no Chromium was found to print the PDF with; the dossier was kept as a page: ${page}`,
    'Install chromium (or Google Chrome), or name it in AIGAK_CHROMIUM; or open the page in a browser and print it.',
  );
};

/** `export CASE --format json|dossier|pdf`: for an audience, restricted unless another is named; to standard output or a file. */
export const exportCommand = async (typed: Typed, io: Io): Promise<number> => {
  const [folder = ''] = typed.words;
  const format = typed.text('format');
  if (format === undefined) throw new UsageError('export: say --format json, --format dossier or --format pdf');
  const as = oneOf(format, FORMATS, '--format');
  const audience = oneOf(typed.text('audience') ?? 'restricted', ACCESS, '--audience');
  const phrases = await spoken(typed);
  const options = { withTexts: typed.flag('with-texts'), pretty: typed.flag('pretty'), phrases };
  const out = typed.text('out');
  if (as === 'pdf' && out === undefined)
    throw new UsageError('export: a PDF is written to a file; name it with --out FILE');
  const recording = typed.flag('record');
  const progress = progressLine(io);
  const how = { purpose: recording ? ('writing' as const) : ('reading' as const), progress: progress.step, audience };
  return withCase(folder, typed, io, how, async (open) => {
    const text = await exported(open, as, audience, options);
    progress.done();
    const made = await printed(text, as, out, io);
    if (out === undefined) io.out(text);
    else {
      await writeWhole(out, made);
      io.err(`Written for the ${audience} audience: ${out}\n`);
    }
    if (recording) {
      const { entry } = await recordPublication(open, { audience, format: as, bytes: Buffer.from(made) });
      io.err(`Recorded what was given away as ${entry.slice(0, 12)}.\n`);
    }
    return 0;
  });
};
