import { type ByAigak, type CaseDiff, caseHeader, diffCase } from '../../../desk/index.ts';
import { ACCESS, type CaseFile } from '../../../model/index.ts';
import {
  changeSheet,
  decisionSheets,
  diffBetween,
  newsSheets,
  type Phrases,
  printDiff,
  renderTerminal,
  type Sheet,
  tellPseudonyms,
  toldIn,
} from '../../../telling/index.ts';
import { oneOf, type Typed } from '../command.ts';
import { colours, type Io, UsageError } from '../io.ts';
import { progressLine } from '../progress-line.ts';
import { readerNote, spoken } from '../spoken.ts';
import { PLAIN_WIDTH } from '../tell-news.ts';
import { withCase } from '../with-case.ts';

const sinceWords = ({ since }: CaseDiff, phrases: Phrases): string =>
  phrases.diff.since(since.entries, since.entry?.slice(0, 12), since.at?.slice(0, 10));

/** What a newer Aigak changed, or why it cannot be said, as a sheet. */
const aigakSheet = (by: ByAigak, sheet: (heading: string) => Sheet, phrases: Phrases): Sheet => {
  const { byAigak, sameAigak, lostAigak, otherAudience, olderAigak } = phrases.diff;
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
  const phrases = await spoken(typed);
  const progress = progressLine(io);
  return withCase(folder, typed, io, { purpose: 'reading', progress: progress.step, audience }, async (open) => {
    const states = await diffCase(open, { since, audience });
    const see = (file: CaseFile) => toldIn(file, phrases);
    const found = { ...states, was: see(states.was), withReports: see(states.withReports), is: see(states.is) };
    progress.done();
    const { byAigak } = found;
    const told = diffBetween(byAigak.known === 'compared' ? { ...found, older: byAigak } : found, phrases);
    if (typed.flag('json')) {
      const { known } = byAigak;
      const aigak = known === 'compared' ? { known, versions: byAigak.versions, asOf: byAigak.asOf } : { known };
      io.out(printDiff(caseHeader(open, audience), found.since, aigak, told));
      return 0;
    }
    const { reports, changes, names } = told.news;
    const sheets = [
      ...reports.flatMap((one) => newsSheets(one, names, phrases)),
      ...(changes.length === 0 ? [] : [changeSheet(phrases.news.alsoChanged, changes, names, phrases)]),
      ...(told.decisions.length === 0 ? [] : decisionSheets(told.decisions, told.names, phrases)),
      ...(told.byDecisions.length === 0
        ? []
        : [changeSheet(phrases.diff.byDecisions, told.byDecisions, told.names, phrases)]),
      aigakSheet(byAigak, (heading) => changeSheet(heading, told.byAigak, told.aigakNames, phrases), phrases),
    ];
    io.out(
      `${tellPseudonyms(found.title, phrases)} · ${phrases.labels.audience}: ${phrases.access[audience]}\n${readerNote(phrases)}${sinceWords(found, phrases)}\n\n`,
    );
    if (reports.length + changes.length + told.decisions.length + told.byDecisions.length === 0)
      io.out(`${phrases.diff.nothing}\n\n`);
    const width = io.outIsTerminal ? io.columns : PLAIN_WIDTH;
    io.out(renderTerminal(sheets, { width, colour: colours(io) }));
    return 0;
  });
};
