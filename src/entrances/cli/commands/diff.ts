import { type ByAigak, type CaseDiff, caseHeader, diffCase } from '../../../desk/index.ts';
import { ACCESS, type CaseFile } from '../../../model/index.ts';
import {
  changeSheet,
  decisionSheets,
  diffBetween,
  english,
  newsSheets,
  printDiff,
  renderTerminal,
  type Sheet,
  tellPseudonyms,
  withPseudonymsTold,
} from '../../../telling/index.ts';
import { oneOf, type Typed } from '../command.ts';
import { colours, type Io, UsageError } from '../io.ts';
import { progressLine } from '../progress-line.ts';
import { PLAIN_WIDTH } from '../tell-news.ts';
import { withCase } from '../with-case.ts';

const sinceWords = ({ since }: CaseDiff): string =>
  english.diff.since(since.entries, since.entry?.slice(0, 12), since.at?.slice(0, 10));

/** What a newer Aigak changed, or why it cannot be said, as a sheet. */
const aigakSheet = (by: ByAigak, sheet: (heading: string) => Sheet): Sheet => {
  const { byAigak, sameAigak, lostAigak, otherAudience, olderAigak } = english.diff;
  if (by.known === 'same') return { heading: byAigak, note: sameAigak, rows: [] };
  if (by.known === 'lost') return { heading: byAigak, note: lostAigak, rows: [] };
  if (by.known === 'other-audience') return { heading: byAigak, note: otherAudience, rows: [] };
  const of = ({ derivation, reader }: typeof by.versions.was) => `${derivation}, ${reader}`;
  const note = olderAigak(of(by.versions.was), of(by.versions.is), by.asOf.at?.slice(0, 10) ?? '');
  return { ...sheet(byAigak), note };
};

/** `diff CASE --since WHEN|DECISION|HEAD`: what changed since, by reports, by decisions and by a newer Aigak. */
export const diff = async (typed: Typed, io: Io): Promise<number> => {
  const [folder = ''] = typed.words;
  const since = typed.text('since');
  if (since === undefined)
    throw new UsageError(
      'diff: say since when, with --since 2024-05-31, a decision’s id, the head of an export, or HEAD',
    );
  const audience = oneOf(typed.text('audience') ?? 'confidential', ACCESS, '--audience');
  const progress = progressLine(io);
  return withCase(folder, typed, io, { purpose: 'reading', progress: progress.step, audience }, async (open) => {
    const states = await diffCase(open, { since, audience });
    const see = (file: CaseFile) => withPseudonymsTold(file, english);
    const found = { ...states, was: see(states.was), withReports: see(states.withReports), is: see(states.is) };
    progress.done();
    const { byAigak } = found;
    const told = diffBetween(byAigak.known === 'compared' ? { ...found, older: byAigak } : found, english);
    if (typed.flag('json')) {
      const { known } = byAigak;
      const aigak = known === 'compared' ? { known, versions: byAigak.versions, asOf: byAigak.asOf } : { known };
      io.out(printDiff(caseHeader(open, audience), found.since, aigak, told));
      return 0;
    }
    const { reports, changes, names } = told.news;
    const sheets = [
      ...reports.flatMap((one) => newsSheets(one, names, english)),
      ...(changes.length === 0 ? [] : [changeSheet(english.news.alsoChanged, changes, names, english)]),
      ...(told.decisions.length === 0 ? [] : decisionSheets(told.decisions, told.names, english)),
      ...(told.byDecisions.length === 0
        ? []
        : [changeSheet(english.diff.byDecisions, told.byDecisions, told.names, english)]),
      aigakSheet(byAigak, (heading) => changeSheet(heading, told.byAigak, told.aigakNames, english)),
    ];
    io.out(
      `${tellPseudonyms(found.title, english)} · ${english.labels.audience}: ${english.access[audience]}\n${sinceWords(found)}\n\n`,
    );
    if (reports.length + changes.length + told.decisions.length + told.byDecisions.length === 0)
      io.out(`${english.diff.nothing}\n\n`);
    const width = io.outIsTerminal ? io.columns : PLAIN_WIDTH;
    io.out(renderTerminal(sheets, { width, colour: colours(io) }));
    return 0;
  });
};
