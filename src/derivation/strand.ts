import type {
  CaseFile,
  DerivationInput,
  Explanation,
  SourceReading,
  SourceRecord,
  StatementRecord,
  When,
} from '../model/index.ts';
import { by } from '../model/index.ts';
import {
  acrossReports,
  boundEvents,
  buildEvents,
  buildFigures,
  buildFunnel,
  buildProceedings,
  buildRoster,
  type Described,
  type Draft,
  dateDoubts,
  disputesOf,
  draftAll,
  drawnOnBy,
  duressReadings,
  type Effect,
  type Exposed,
  eventDates,
  eventGround,
  evidenceRecords,
  explainEvents,
  exposedIn,
  figureDisputes,
  figureScopes,
  findingRecords,
  gapRecords,
  groundSource,
  type Held,
  type Identified,
  identityRecords,
  indexOf,
  markDuress,
  momentsOf,
  newestDay,
  onPages,
  postStatements,
  publicationOf,
  relationRecords,
  reportHints,
  requestRecords,
  review,
  type Stated,
  sketchEvents,
  stateAll,
  takenOn,
  toldOf,
  trace,
  unreadTexts,
  withContents,
  withDrawnOn,
} from '../reconciling/index.ts';

/** What a strand is derived from: its sources and decisions, and who everybody in it is in the whole case. */
export type StrandInput = {
  readonly sources: readonly SourceReading[];
  readonly helds: readonly Held[];
  readonly described: Described;
  readonly decisions: DerivationInput['decisions'];
  readonly unsettled: readonly string[];
  readonly who: Identified;
};

/** The part of a case file that one strand of reports gives; what is told of the case as a whole is put together later. */
export type Strand = {
  readonly file: Omit<CaseFile, 'decisions' | 'protections'>;
  readonly effects: readonly Effect[];
  /** How many pairs of texts, tellings and counts were compared. */
  readonly comparisons: number;
  /** Whom the strand tells as wronged or as a witness, and how it writes the names of the persons in it. */
  readonly exposed: Exposed;
  /** Why its statements are held to tell one happening; worked out when it is asked for. */
  readonly explain: () => Pick<Explanation, 'tellings' | 'apart'>;
};

/** What is known of dates beyond one report; empty at first, then learnt from the events of the first pass. */
type Learnt = { readonly hints: ReturnType<typeof reportHints>; readonly dateOf: ReturnType<typeof eventDates> };

/** What of a source stays the same in every pass. */
type Prepared = {
  readonly held: Held;
  readonly moments: ReturnType<typeof momentsOf>;
  readonly drafts: readonly Draft[];
  readonly posts: readonly StatementRecord[];
  /** Whether a time is counted from an event, whose date other reports may tell. */
  readonly leansOnEvents: boolean;
};

/** A source under the dates of one pass. */
type Dated = { readonly hints: number; readonly published: When | undefined; readonly stated: readonly Stated[] };

/**
 * One pass: dates grounded with what is learnt so far, then statements under those dates, then people's rulings. A source of
 * which nothing was learnt since the pass before is kept as it was: hints only ever grow.
 */
const statePass = (
  prepared: readonly Prepared[],
  who: Identified,
  published: ReadonlyMap<string, When | undefined>,
  learnt: Learnt,
  before: ReadonlyMap<string, Dated>,
  decisions: DerivationInput['decisions'],
  duress: ReturnType<typeof duressReadings>,
) => {
  const dated = new Map<string, Dated>();
  for (const { held, moments, drafts, leansOnEvents } of prepared) {
    const hints = learnt.hints.get(held.source) ?? new Map();
    const known = before.get(held.source);
    if (known && known.hints === hints.size && !leansOnEvents) {
      dated.set(held.source, known);
      continue;
    }
    const when = published.get(held.source);
    const grounded = groundSource(moments, publicationOf(when), when, hints, learnt.dateOf);
    const stated = stateAll(drafts, grounded.whens);
    dated.set(held.source, { hints: hints.size, published: grounded.published, stated });
  }
  const stated = [...dated.values()].flatMap((one) => one.stated);
  const read = [...stated.map((one) => one.record), ...prepared.flatMap((one) => one.posts)];
  const helds = new Map(prepared.map(({ held }) => [held.source, held]));
  const reviewed = review(read, helds, who, decisions);
  const sorted = [...reviewed.records].sort(by((record) => record.id));
  const records = markDuress(sorted, { ...duress, standing: duress.standings(sorted), follows: reviewed.follows });
  // What may not be told for a reason that may not be told either is listed, and nothing is made of it.
  const told = duress.unsettled.size === 0 ? records : records.filter((one) => !isUntold(one, duress.unsettled));
  // What a person corrected stands in its place wherever the reading is gone back to.
  const standing = stated.map((one) => {
    const record = reviewed.corrected.get(one.record.id);
    return record === undefined ? one : { ...one, record };
  });
  return { dated, stated: standing, records, told, effects: reviewed.effects };
};

const isUntold = ({ id, circumstances }: StatementRecord, unsettled: ReadonlySet<string>): boolean =>
  circumstances === 'unknown' && unsettled.has(id);

const byId = (records: readonly StatementRecord[]): ReadonlyMap<string, StatementRecord> =>
  new Map(records.map((record) => [record.id, record]));

/**
 * The one place that knows the order of the parts: lineage, then dates and events (events of the first pass date what one
 * report leaves open), then figures, disputes and the rest. Pure; reports of other strands have no say in it.
 */
export const deriveStrand = (input: StrandInput): Strand => {
  const { sources, helds, described, decisions, who } = input;
  const published = new Map(described.records.map((record) => [record.id, record.published]));
  const publicationIn = (source: string) => publicationOf(published.get(source));
  const taken = takenOn(decisions);
  const heldOf = new Map(helds.map((held) => [held.source, held]));
  const doubts = new Map(
    described.records.map(({ id }) => [id, dateDoubts(heldOf.get(id), published.get(id), taken.get(id))] as const),
  );
  // A date that cannot hold tells nothing of who drew on whom.
  const trusted = described.records.map(
    ({ published: when, ...record }): SourceRecord =>
      when === undefined || (doubts.get(record.id) ?? []).length > 0 ? record : { ...record, published: when },
  );
  const reliable = new Map(trusted.map((record) => [record.id, record.published]));
  let comparisons = 0;
  const compared = (): void => {
    comparisons++;
  };
  const texts = [...helds, ...unreadTexts(sources, described.access)];
  const traced = trace(
    texts,
    trusted,
    reliable,
    described.access,
    who,
    decisions,
    indexOf(texts, reliable, decisions, compared),
  );

  const prepared = helds.map((held): Prepared => {
    const moments = momentsOf(held, who);
    return {
      held,
      moments,
      drafts: draftAll(held, who),
      posts: postStatements(held, who),
      leansOnEvents: moments.some((moment) => moment.when.relative?.anchor === 'event'),
    };
  });
  const duress = duressReadings(
    helds,
    prepared.flatMap((one) => one.drafts),
    who,
    input.unsettled,
  );
  const state = (learnt: Learnt, before: ReadonlyMap<string, Dated>) =>
    statePass(prepared, who, published, learnt, before, decisions, duress);
  const nothing: Learnt = { hints: new Map(), dateOf: () => undefined };
  const first = state(nothing, new Map());
  const ground = { ...eventGround(who, first.told, described.records, traced, decisions, helds), compared };
  const places = new Map(first.stated.map((one) => [one.record.id, { source: one.held.source, index: one.index }]));
  const learn = (records: readonly StatementRecord[], before: Learnt): Learnt => {
    const events = sketchEvents(records, ground);
    const hints = reportHints(events, byId(records), places, ground.members, publicationIn, before.hints);
    return { hints, dateOf: eventDates(events) };
  };
  const once = learn(first.told, nothing);
  const second = state(once, first.dated);
  const last = state(learn(second.told, once), second.dated);

  const drawnOn = drawnOnBy(traced.lineages, reliable);
  const listed = described.records.map((record): SourceRecord => {
    const when = withDrawnOn(last.dated.get(record.id)?.published, drawnOn.get(record.id));
    const doubted = doubts.get(record.id) ?? [];
    return {
      ...record,
      ...(when === undefined ? {} : { published: when }),
      ...(doubted.length === 0 ? {} : { doubts: [...doubted] }),
    };
  });
  const records = byId(last.told);
  const within = relationRecords(last.stated);
  const events = boundEvents({
    events: buildEvents(last.told, ground),
    records,
    stated: last.stated,
    relations: within,
    members: ground.members,
    sources: listed,
    received: taken,
  });
  const dated = new Map(listed.map((record) => [record.id, record.published]));
  const scopes = figureScopes(last.stated, who);
  const series = buildFigures(
    last.told,
    helds,
    who,
    (id) => scopes.get(id) ?? [],
    (source) => dated.get(source),
    compared,
  );
  const figures = series.map(({ disputed: _pairs, ...one }) => one);
  const told = toldOf(last.told, last.stated, who);
  const roster = buildRoster(figures, told);
  const sourceIds = new Set(described.records.map((one) => one.id));
  const standing = duress.standings(last.told);
  const disputes = disputesOf(
    {
      records,
      events,
      figures: series,
      relations: within,
      standing,
      isSource: (id) => sourceIds.has(id),
      isNamed: (id) => ground.who(id)?.named === true,
      members: ground.members,
      readAt: duress.readAt,
    },
    figureDisputes(series, records),
    decisions,
  );
  const file = {
    sources: [...listed, ...withContents(traced.cited, told)].sort(by((record) => record.id)),
    identities: [...identityRecords(who, last.records, standing)],
    statements: [...last.records],
    events: [...disputes.events],
    figures,
    lineages: [...traced.lineages],
    relations: [...acrossReports(within, disputes.disputes, records, disputes.events)],
    disputes: [...disputes.disputes],
    ...buildProceedings({
      events: disputes.events,
      records: last.told,
      stated: last.stated,
      helds,
      who,
      members: ground.members,
      sources: listed,
    }),
    evidence: evidenceRecords(told),
    requests: requestRecords(told, newestDay(listed)),
    roster: [...roster],
    funnel: [...buildFunnel(figures, roster, told)],
    findings: [...findingRecords(told)],
    gaps: [...gapRecords(helds)],
  };
  return {
    file: onPages(file, sources),
    effects: [...described.effects, ...traced.effects, ...last.effects, ...ground.effects, ...disputes.effects],
    comparisons,
    exposed: exposedIn(who, last.records),
    explain: () => explainEvents(last.told, disputes.events, ground),
  };
};
