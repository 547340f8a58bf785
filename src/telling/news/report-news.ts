import type { CaseFile, StatementRecord, When } from '../../model/index.ts';
import { edtfShape } from '../edtf-shape.ts';
import { inContext } from '../in-context.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellWhen } from '../tell-when.ts';
import { tellContent } from '../views/content.ts';
import { type Said, statementsById, tellStatement } from '../views/said.ts';
import { type Classified, classify, type Told } from './classify.ts';
import { NEWS, type NewsKind } from './kinds.ts';
import { opposed } from './opposed.ts';
import { inRows, isSpoken } from './rows.ts';

/** One thing a report tells, in words. */
export type NewsRow = {
  readonly kind: NewsKind;
  readonly byNewOrigin: boolean;
  /** What is told, with its standing; then what else the same words tell. */
  readonly what: string;
  readonly also: readonly string[];
  readonly when: string;
  /** The words that show best what it adds, and every statement of the report that tells it. */
  readonly words: { readonly exact: string; readonly start: number; readonly end: number };
  /** The same words with what stands around them, where they are few. */
  readonly inContext: string;
  /** Whoever says it, where it is not the report itself. */
  readonly voice: string;
  readonly said: readonly Said[];
  /** Told before by these sources. */
  readonly heldBy: readonly string[];
  /** Whose words it repeats. */
  readonly from: readonly string[];
  /** What it speaks against, for what contradicts. */
  readonly against: readonly { readonly says: string; readonly by: readonly string[]; readonly words: string }[];
  readonly wasWeak: boolean;
};

/** What one report adds. The counts count rows; every statement of the report stands in one row or in one of the lists. */
export type ReportNews = {
  readonly source: string;
  readonly name: string;
  readonly file: string;
  readonly language: string;
  /** Whether anything was read from it at all. */
  readonly read: boolean;
  readonly counts: Readonly<Record<NewsKind, number>> & { readonly byNewOrigin: number };
  /** Whom the repeated things come from. */
  readonly repeatedFrom: readonly string[];
  readonly rows: readonly NewsRow[];
  readonly review: readonly Said[];
  readonly duress: readonly Said[];
  readonly rejected: readonly Said[];
};

const standing = (told: Told, phrases: Phrases): string => {
  const [first] = told.statements;
  if (first === undefined) return '';
  const words = [
    ...(first.modality === 'asserted' ? [] : [phrases.modality[first.modality]]),
    ...(first.polarity === 'denied' ? [phrases.denied] : []),
  ];
  return words.length === 0 ? '' : ` [${words.join(', ')}]`;
};

const whenOf = (told: Told): When | undefined => {
  const { event } = told.thing;
  const own = told.statements.flatMap(({ content }) => ('when' in content ? (content.when ?? []) : []))[0];
  return told.kind === 'contradicted' ? own : (event?.when.value ?? own);
};

const title = (told: Told, names: Names, phrases: Phrases): string => {
  const { thing, statements } = told;
  const [first] = statements;
  if (thing.event !== undefined) return thing.event.title;
  return first === undefined ? '' : tellContent(first, names, phrases);
};

const againstOf = (
  { dispute, statements }: Told,
  all: ReadonlyMap<string, StatementRecord>,
  names: Names,
  phrases: Phrases,
) => {
  const mine = new Set(statements.map((one) => one.id));
  const { affirmed, denied } = phrases.news;
  const known: Readonly<Record<string, string>> = { affirmed, denied };
  const say = (says: string) => known[says] ?? phrases.disputes.says[says] ?? phrases.date.say(edtfShape(says));
  if (dispute === undefined) return [];
  const own = dispute.sides.filter((side) => side.statements.some((id) => mine.has(id)));
  return dispute.sides
    .filter((side) => own.some((one) => opposed(dispute, one, side)))
    .map((side) => ({
      says: say(side.says),
      by: side.voices.map(names.of),
      words: all.get(side.statements[0] ?? '')?.passages[0]?.exact ?? '',
    }));
};

/** Sources or voices by name, in the order of the ids, each once. */
const named = (ids: readonly string[], names: Names): string[] => [...new Set(ids)].sort().map(names.of);

const voiceOf = (statement: StatementRecord | undefined, names: Names, phrases: Phrases): string => {
  const last = statement?.voice.at(-1);
  if (last === undefined) return '';
  return last.identity === undefined ? (last.words ?? phrases.lostVoice) : names.of(last.identity);
};

const rowsOf = ({ told }: Classified, caseFile: CaseFile, names: Names, phrases: Phrases): NewsRow[] => {
  const all = statementsById(caseFile);
  const text = caseFile.sources.find((one) => one.id === told[0]?.statements[0]?.source)?.text;
  return inRows(told).map(({ lead, also }) => {
    const [first] = lead.statements;
    const { start = 0, end = 0, exact = '' } = first?.passages[0] ?? {};
    const everything = [lead, ...also];
    // The act of speaking is told by the words themselves and by whose they are.
    const beside = also.filter((one) => !isSpoken(one));
    return {
      kind: lead.kind,
      byNewOrigin: lead.byNewOrigin,
      what: `${title(lead, names, phrases)}${standing(lead, phrases)}`,
      also: beside.map((one) => `${title(one, names, phrases)}${standing(one, phrases)}`),
      when: tellWhen(whenOf(lead), names, phrases).brief,
      words: { start, end, exact },
      inContext: inContext(text, { start, end, exact }),
      voice: voiceOf(first, names, phrases),
      said: everything.flatMap((one) => one.statements).map((one) => tellStatement(one, names, phrases)),
      heldBy: named(
        everything.flatMap((one) => one.held.map((held) => held.source)),
        names,
      ),
      from: named(
        everything.flatMap((one) => one.from),
        names,
      ),
      against: againstOf(lead, all, names, phrases),
      wasWeak: lead.wasWeak,
    };
  });
};

/**
 * What one report adds to what the `known` sources tell; undefined where the audience sees no such report. In: a case file
 * that holds them all, as an audience may see it.
 */
export const newsOfReport = (
  caseFile: CaseFile,
  id: string,
  known: ReadonlySet<string>,
  names: Names,
  phrases: Phrases,
): ReportNews | undefined => {
  const source = caseFile.sources.find((one) => one.id === id);
  if (source === undefined) return undefined;
  const classified = classify(caseFile, id, known);
  const rows = rowsOf(classified, caseFile, names, phrases);
  const tell = (statements: readonly StatementRecord[]) => statements.map((one) => tellStatement(one, names, phrases));
  const count = (kind: NewsKind) => rows.filter((row) => row.kind === kind).length;
  const [fresh, confirmed, contradicted, repeated] = NEWS.map(count) as [number, number, number, number];
  return {
    source: id,
    name: names.of(id),
    file: source.file,
    language: source.language,
    read: rows.length + classified.review.length + classified.duress.length + classified.rejected.length > 0,
    counts: {
      new: fresh,
      confirmed,
      contradicted,
      repeated,
      byNewOrigin: rows.filter((row) => row.byNewOrigin).length,
    },
    repeatedFrom: [...new Set(rows.flatMap((row) => (row.kind === 'repeated' ? row.from : [])))],
    rows,
    review: tell(classified.review),
    duress: tell(classified.duress),
    rejected: tell(classified.rejected),
  };
};

/**
 * What each added report adds to what was there before it: reports are taken in the order given, each compared with the
 * known ones and those before it. In: a case file that holds them all, as an audience may see it.
 */
export const reportNews = (
  caseFile: CaseFile,
  added: readonly string[],
  names: Names,
  phrases: Phrases,
): readonly ReportNews[] => {
  const known = new Set(caseFile.sources.filter((one) => one.held && !added.includes(one.id)).map((one) => one.id));
  return added.flatMap((id) => {
    const news = newsOfReport(caseFile, id, known, names, phrases);
    known.add(id);
    return news ?? [];
  });
};
