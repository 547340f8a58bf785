import { caseHeader, type OpenCase } from '../../desk/index.ts';
import type { Access, CaseFile } from '../../model/index.ts';
import {
  changeSheet,
  english,
  newsFor,
  newsLine,
  newsSheets,
  printNews,
  renderTerminal,
  tellPseudonyms,
  toAudience,
  withPseudonymsTold,
} from '../../telling/index.ts';
import { colours, type Io } from './io.ts';

/** A case file of a case that holds nothing. */
const NOTHING: CaseFile = {
  sources: [],
  identities: [],
  statements: [],
  events: [],
  figures: [],
  lineages: [],
  relations: [],
  disputes: [],
  proceedings: [],
  evidence: [],
  requests: [],
  decisions: [],
};

export const PLAIN_WIDTH = 100;
/** Of more reports than this at once, each gets its line of counts; everything is in `diff` and in `--json`. */
const IN_FULL = 5;

type Added = {
  /** Undefined where nothing was held. */
  readonly before: CaseFile | undefined;
  readonly after: CaseFile;
  readonly added: readonly string[];
  readonly audience: Access;
  readonly json: boolean;
  /** The case's folder, as it is typed. */
  readonly folder: string;
};

/** Tells what added reports bring, for an audience: in words, or as JSON. */
export const tellNews = (open: OpenCase, { before, after, added, audience, json, folder }: Added, io: Io): void => {
  const see = (file: CaseFile | undefined) => withPseudonymsTold(toAudience(file ?? NOTHING, audience), english);
  const news = newsFor(see(before), see(after), added, english);
  if (json) {
    io.out(printNews(caseHeader(open, audience), news));
    return;
  }
  const render = { width: io.outIsTerminal ? io.columns : PLAIN_WIDTH, colour: colours(io) };
  io.out(`\n${english.labels.audience}: ${english.access[audience]}\n\n`);
  if (news.reports.length > IN_FULL) {
    const rows = news.reports.map((one) => ({
      lead: one.name,
      lines: [{ text: newsLine(one, english), tone: 'plain' as const }],
    }));
    io.out(tellPseudonyms(renderTerminal([{ heading: english.news.whatIsNew, rows }], render), english));
    io.out(`\n${english.news.allOfIt(`aigak diff ${folder} --since WHEN`)}\n\n`);
    return;
  }
  const sheets = news.reports.flatMap((one) => newsSheets(one, news.names, english));
  const moved =
    news.changes.length === 0 ? [] : [changeSheet(english.news.alsoChanged, news.changes, news.names, english)];
  io.out(`${tellPseudonyms(renderTerminal([...sheets, ...moved], render), english)}\n`);
};
