import type { CaseFile } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import { repeatsIn } from '../exact-repeats.ts';
import type { NewsKind } from '../news/kinds.ts';
import { newsOfReport, type ReportNews } from '../news/report-news.ts';
import { tellEventWhen } from '../tell-bounds.ts';
import { tellReason } from '../tell-reason.ts';
import { tellContent } from '../views/content.ts';
import { type DisputeRow, disputes } from '../views/disputes.ts';
import { tellOrigin } from '../views/origins.ts';
import { type Fact, statementFacts } from '../views/statement-facts.ts';
import { type Checking, type Consequence, type ToCheck, toCheck } from '../views/to-check.ts';
import { type Quote, quoteOf } from './quote.ts';
import { type Asked, once, type Shown } from './shown.ts';

/** What stands against a thing: a side of a disagreement that is not its own. */
export type Against = {
  readonly dispute: string;
  readonly kind: string;
  readonly says: string;
  readonly quotes: readonly Quote[];
};

/** One thing to check, beside its words. */
export type ReviewItem = {
  /** The statement that is judged for the whole. */
  readonly statement: string;
  /** What leads to the whole of it: its event, else the statement. */
  readonly record: string;
  readonly kind: 'act' | 'figure' | 'attribute' | 'finding' | 'stance' | 'evidence' | 'request';
  readonly consequence: Consequence;
  readonly title: string;
  /** What the statement says, field by field. */
  readonly facts: readonly Fact[];
  /** How the event is dated where its statement gives no time. */
  readonly dated?: string;
  /** "5 reports, at most 2 origins: …". */
  readonly attribution: string;
  /** What its dating, or its place among other happenings, contradicts. */
  readonly doubts: readonly string[];
  readonly lead: Quote;
  /** Other words that carry it, a few of them, other reports first; and how many there are. */
  readonly others: readonly Quote[];
  readonly otherCount: number;
  readonly against: readonly Against[];
  /** Statements that repeat the lead exactly and wait too. */
  readonly repeats: readonly string[];
  /** What it adds, where one report's news is asked for. */
  readonly news?: NewsKind;
};

/** A report that was taken in, and what it added. */
export type ReportToCheck = {
  readonly source: string;
  readonly name: string;
  /** How many strong things of it wait. */
  readonly waiting: number;
  /** "4 new · 9 confirmed (2 by a new origin) · …", for those taken since. */
  readonly news?: string;
};

/** What is new, the most consequential first. */
export type ReviewScreen = {
  readonly part: 'strong' | 'weak';
  readonly progress: Checking['progress'];
  /** How many wait in this part, and how many in the other. */
  readonly waiting: { readonly strong: number; readonly weak: number };
  /** Which of them are here: from this one on. */
  readonly from: number;
  readonly items: readonly ReviewItem[];
  /** Reports taken since the asked entry that have something waiting, the newest first. */
  readonly fresh: readonly ReportToCheck[];
  readonly freshCount: number;
  /** Every report with something waiting, by name, to choose from. */
  readonly reports: readonly ReportToCheck[];
  /** The report whose news alone is shown. */
  readonly of?: ReportToCheck;
};

/** Things that are sent at once: enough that the next one is there already, however fast a person decides. */
const WINDOW = 60;
const OTHERS = 4;
const AGAINST = 2;
/** Reports whose news is worked out unasked. */
const FRESH = 6;

const takenOrder = ({ decisions, sources }: CaseFile): readonly string[] => {
  const held = new Set(sources.filter((one) => one.held).map((one) => one.id));
  const taken = decisions.flatMap((one) => (one.kind.startsWith('SourceTaken@') ? (one.sources ?? []) : []));
  const known = [...new Set(taken)].filter((id) => held.has(id));
  // What a lesser audience is not told the taking of stands before the rest.
  return [...[...held].filter((id) => !known.includes(id)).sort(byCodeUnit), ...known];
};

/** Sources taken after an entry of the ledger; all of them where there is no such entry. */
const takenSince = ({ decisions }: CaseFile, since: string | undefined): ReadonlySet<string> | undefined => {
  const at = since === undefined ? -1 : decisions.findIndex((one) => one.entry === since);
  if (at < 0) return undefined;
  return new Set(
    decisions.slice(at + 1).flatMap((one) => (one.kind.startsWith('SourceTaken@') ? (one.sources ?? []) : [])),
  );
};

const newsOf = (shown: Shown, source: string): ReportNews | undefined =>
  once(shown.file, `news ${shown.phrases.language} ${source}`, () => {
    const order = takenOrder(shown.file);
    const before = new Set(order.slice(0, order.indexOf(source)));
    return newsOfReport(shown.file, source, before, shown.names, shown.phrases);
  });

const newsTold = (shown: Shown, source: string): string | undefined => {
  const news = newsOf(shown, source);
  if (news === undefined) return undefined;
  if (!news.read) return shown.phrases.news.nothingRead(news.language);
  const counts = { ...news.counts, review: news.review.length, duress: news.duress.length };
  return shown.phrases.news.summary(counts, news.repeatedFrom);
};

const contesting = ({ file, names, phrases }: Shown): readonly DisputeRow[] =>
  once(file, `disputes ${phrases.language}`, () => disputes(file, names, phrases).filter((one) => one.open));

const againstOf = ({ thing, statements }: ToCheck, shown: Shown): readonly Against[] => {
  const mine = new Set(statements.map((one) => one.id));
  const all = once(shown.file, 'statements', () => new Map(shown.file.statements.map((one) => [one.id, one])));
  return contesting(shown).flatMap((row) => {
    const own = row.sides.filter((side) => side.said.some((one) => mine.has(one.statement)));
    if (own.length === 0 && row.anchor !== thing.record) return [];
    return row.sides
      .filter((side) => !own.includes(side))
      .map((side) => ({
        dispute: row.dispute,
        kind: row.kind,
        says: side.says,
        quotes: side.said.slice(0, AGAINST).flatMap((one) => {
          const statement = all.get(one.statement);
          return statement === undefined ? [] : [quoteOf(statement, shown)];
        }),
      }));
  });
};

const attributionOf = ({ thing, statements }: ToCheck, { names, phrases }: Shown): string => {
  const sources = new Set(statements.map((one) => one.source));
  const { event } = thing;
  if (event === undefined) return phrases.count.reports(sources.size);
  const origins = event.origins.map((origin) => tellOrigin(origin, event, names, phrases));
  return phrases.attribution(new Set([...sources, ...event.sources]).size, event.originsAtMost, origins);
};

const itemOf = (one: ToCheck, shown: Shown, news: ReadonlyMap<string, NewsKind> | undefined): ReviewItem => {
  const { file, names, phrases } = shown;
  const { lead, thing, statements, consequence } = one;
  const repeats = once(file, 'repeats', () => repeatsIn(file));
  const facts = statementFacts(lead, names, phrases);
  const others = [...statements]
    .filter((other) => other !== lead && (lead.strength === 'weak' || other.strength === 'strong'))
    .sort(
      (a, b) =>
        Number(a.source === lead.source) - Number(b.source === lead.source) ||
        byCodeUnit(a.source, b.source) ||
        byCodeUnit(a.id, b.id),
    );
  const kind = news?.get(lead.id);
  const undated = thing.event !== undefined && !facts.some((fact) => fact.field === 'when');
  return {
    statement: lead.id,
    record: thing.event?.id ?? lead.id,
    kind: lead.kind,
    consequence,
    title: thing.event?.title ?? tellContent(lead, names, phrases),
    facts,
    ...(undated && thing.event?.when.value !== undefined
      ? { dated: tellEventWhen(thing.event, names, phrases).text }
      : {}),
    attribution: attributionOf(one, shown),
    doubts: (thing.event?.doubts ?? []).map((doubt) => tellReason(doubt, names, phrases)),
    lead: quoteOf(lead, shown),
    others: others.slice(0, OTHERS).map((other) => quoteOf(other, shown)),
    otherCount: others.length,
    against: againstOf(one, shown),
    repeats: repeats(lead).map((repeat) => repeat.id),
    ...(kind === undefined ? {} : { news: kind }),
  };
};

/**
 * What is to be checked, a window of it. Asked: `part` ("weak" for what is weakly carried), `source` (only what this report
 * added), `since` (the entry of the ledger after which a report is new), `from` (the first one of the window, from 0).
 */
export const reviewScreen = (shown: Shown, asked: Asked): ReviewScreen => {
  const { file, names } = shown;
  const all = toCheck(file);
  const chosen = file.sources.some((one) => one.id === asked.source && one.held) ? asked.source : undefined;
  const shownPart = chosen === undefined ? all : toCheck(file, chosen);
  const part = asked.part === 'weak' ? 'weak' : 'strong';
  const list = shownPart[part];
  const from = Math.min(Math.max(0, Math.floor(Number(asked.from ?? 0)) || 0), Math.max(0, list.length - 1));
  const waiting = once(file, 'waiting by report', () => {
    const count = new Map<string, number>();
    for (const { statements } of all.strong)
      for (const source of new Set(statements.map((one) => one.source)))
        count.set(source, (count.get(source) ?? 0) + 1);
    return count;
  });
  const report = (source: string): ReportToCheck => ({
    source,
    name: names.of(source),
    waiting: waiting.get(source) ?? 0,
  });
  const withNews = (source: string): ReportToCheck => {
    const news = newsTold(shown, source);
    return { ...report(source), ...(news === undefined ? {} : { news }) };
  };
  const since = takenSince(file, asked.since);
  const order = takenOrder(file);
  const fresh = [...order].reverse().filter((id) => (since?.has(id) ?? true) && waiting.has(id));
  const news =
    chosen === undefined
      ? undefined
      : new Map(
          newsOf(shown, chosen)?.rows.flatMap((row) => row.said.map((said) => [said.statement, row.kind] as const)),
        );
  return {
    part,
    progress: shownPart.progress,
    waiting: { strong: shownPart.strong.length, weak: shownPart.weak.length },
    from,
    items: list.slice(from, from + WINDOW).map((one) => itemOf(one, shown, news)),
    fresh: fresh.slice(0, FRESH).map(withNews),
    freshCount: fresh.length,
    reports: order.filter((id) => waiting.has(id) || id === chosen).map(report),
    ...(chosen === undefined ? {} : { of: withNews(chosen) }),
  };
};
