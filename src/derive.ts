import type {
  Access,
  CaseFile,
  DerivationInput,
  Explanation,
  SourceReading,
  SourceRecord,
  StatementRecord,
  When,
} from './model/index.ts';
import { by, mayRead } from './model/index.ts';
import {
  acrossReports,
  buildEvents,
  buildFigures,
  buildFunnel,
  buildProceedings,
  buildRoster,
  type Draft,
  decisionPlaces,
  describeSources,
  disputesOf,
  draftAll,
  drawnOnBy,
  duressReadings,
  type Effect,
  eventDates,
  eventGround,
  evidenceRecords,
  explainEvents,
  explainNames,
  figureDisputes,
  figureScopes,
  findingRecords,
  gapRecords,
  groundSource,
  type Held,
  heldSources,
  type Identified,
  identify,
  identityRecords,
  inOrder,
  listDecisions,
  markDuress,
  momentsOf,
  newestDay,
  onPages,
  postStatements,
  protectionsOf,
  protectionsOver,
  publicationOf,
  relationRecords,
  reportHints,
  requestRecords,
  review,
  type Stated,
  sketchEvents,
  stateAll,
  toldOf,
  trace,
  withContents,
  withDrawnOn,
} from './reconciling/index.ts';

/** Changes whenever the same input can give another case file. */
export const DERIVATION_VERSION = 'derivation/2';

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
  const records = markDuress(sorted, { ...duress, standing: duress.standings(sorted) });
  // What may not be told for a reason that may not be told either is listed, and nothing is made of it.
  const told = duress.unsettled.size === 0 ? records : records.filter((one) => !isUntold(one, duress.unsettled));
  return { dated, stated, records, told, effects: reviewed.effects };
};

const COERCED: ReadonlySet<string> = new Set(['duress-alleged', 'duress-found']);
const isUntold = ({ id, circumstances }: StatementRecord, unsettled: ReadonlySet<string>): boolean =>
  circumstances === 'unknown' && unsettled.has(id);

const byId = (records: readonly StatementRecord[]): ReadonlyMap<string, StatementRecord> =>
  new Map(records.map((record) => [record.id, record]));

/** What events and identities were worked out from. */
type Grounds = {
  readonly told: readonly StatementRecord[];
  readonly ground: ReturnType<typeof eventGround>;
  readonly who: Identified;
};

/**
 * The one place that knows the order of the parts: sources, identities, lineage, then dates and events twice (events of the
 * first pass date what one report leaves open), then figures, disputes and the rest. Whoever wants to explain the case file
 * is handed, by `from`, what its events and identities were worked out from.
 */
const workOut = (input: DerivationInput, from: (grounds: Grounds) => void): CaseFile => {
  const { decisions } = input;
  const sources = inOrder(input.sources);
  const described = describeSources(sources, decisions);
  const helds = heldSources(sources, described.access);
  const published = new Map(described.records.map((record) => [record.id, record.published]));
  const publicationIn = (source: string) => publicationOf(published.get(source));
  const publishers = described.records.flatMap((record) => record.publisher ?? []);
  const who = identify(helds, decisions, publishers);
  const traced = trace(helds, described.records, published, described.access, who, decisions);

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
    input.unsettled ?? [],
  );
  const state = (learnt: Learnt, before: ReadonlyMap<string, Dated>) =>
    statePass(prepared, who, published, learnt, before, decisions, duress);
  const nothing: Learnt = { hints: new Map(), dateOf: () => undefined };
  const first = state(nothing, new Map());
  const ground = eventGround(who, first.told, described.records, traced, decisions);
  const places = new Map(first.stated.map((one) => [one.record.id, { source: one.held.source, index: one.index }]));
  const learn = (records: readonly StatementRecord[], before: Learnt): Learnt => {
    const events = sketchEvents(records, ground);
    const hints = reportHints(events, byId(records), places, ground.members, publicationIn, before.hints);
    return { hints, dateOf: eventDates(events) };
  };
  const once = learn(first.told, nothing);
  const second = state(once, first.dated);
  const last = state(learn(second.told, once), second.dated);
  from({ told: last.told, ground, who });
  const events = buildEvents(last.told, ground);

  const persons = protectionsOf(who, last.records, new Map(helds.map((held) => [held.source, held])), decisions);
  const drawnOn = drawnOnBy(traced.lineages, published);
  const listed = described.records.map((record): SourceRecord => {
    const when = withDrawnOn(last.dated.get(record.id)?.published, drawnOn.get(record.id));
    return when === undefined ? record : { ...record, published: when };
  });
  const dated = new Map(listed.map((record) => [record.id, record.published]));
  const scopes = figureScopes(last.stated, who);
  const series = buildFigures(
    last.told,
    helds,
    who,
    (id) => scopes.get(id) ?? [],
    (source) => dated.get(source),
  );
  const figures = series.map(({ disputed: _pairs, ...one }) => one);
  const told = toldOf(last.told, last.stated, who);
  const roster = buildRoster(figures, told);
  const records = byId(last.told);
  const within = relationRecords(last.stated);
  const sourceIds = new Set(described.records.map((one) => one.id));
  const disputes = disputesOf(
    {
      records,
      events,
      figures: series,
      relations: within,
      standing: duress.standings(last.told),
      isSource: (id) => sourceIds.has(id),
      isNamed: (id) => ground.who(id)?.named === true,
      members: ground.members,
      readAt: duress.readAt,
    },
    figureDisputes(series, records),
    decisions,
  );
  const effects: readonly Effect[] = [
    ...described.effects,
    ...who.effects,
    ...traced.effects,
    ...last.effects,
    ...ground.effects,
    ...disputes.effects,
    ...persons.effects,
  ];
  const file: CaseFile = {
    sources: [...listed, ...withContents(traced.cited, told)].sort(by((record) => record.id)),
    identities: [...identityRecords(who, last.records)],
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
    decisions: [...listDecisions(decisions, effects)],
    protections: [...persons.protections],
  };
  return onPages(file, sources);
};

/**
 * Computes a case file from readings and decisions: pure, so that the same input gives the same bytes. The order of sources
 * carries no meaning. Never throws on a reading of its own version; a decision that cannot be applied is listed as such.
 */
export const derive = (input: DerivationInput): CaseFile =>
  workOut(input, () => {
    // Nobody asks why.
  });

/**
 * The same case file with what it has no room for: why statements are held to tell one happening, why names are held to be
 * of one person, which words each decision was about. Reasons are worked out for the record that is asked about.
 */
export const explain = (input: DerivationInput): Explanation => {
  let grounds!: Grounds;
  const file = workOut(input, (from) => {
    grounds = from;
  });
  const { told, ground, who } = grounds;
  return {
    file,
    ...explainEvents(told, file.events, ground),
    names: explainNames(who),
    decisions: decisionPlaces(input.decisions),
  };
};

/**
 * The input as an audience may know it: sources stricter than the audience are left out before anything is derived, and so
 * are decisions about them, and decisions of which it is not known what they are about. Words that such a source shows to be
 * coerced are named as unsettled: they are not told as facts to those who may not read why. Nothing of a confidential source
 * can then show through a date, a name or a count.
 */
export const inputFor = (input: DerivationInput, audience: Access): DerivationInput => {
  const sources = inOrder(input.sources);
  const { access } = describeSources(sources, input.decisions);
  const may = (source: string) => mayRead(audience, access.get(source) ?? 'restricted');
  const listed = listDecisions(input.decisions, []);
  const decisions = input.decisions.filter((_, at) => listed[at]?.sources?.every(may) ?? audience === 'confidential');
  if (sources.every((one) => may(one.source))) return { ...input, sources, decisions };
  return {
    sources: sources.filter((one) => may(one.source)),
    decisions,
    // Words that a hidden report shows to be coerced are not free for those who may not read it.
    unsettled: derive(input).statements.flatMap((one) =>
      may(one.source) && COERCED.has(one.circumstances) ? [one.id] : [],
    ),
  };
};

const ABOUT_PERSONS: ReadonlySet<string> = new Set([
  'PersonAccessSet@1',
  'ConsentGiven@1',
  'ConsentWithdrawn@1',
  'ConsentWithdrawn@2',
]);

/**
 * The case file derived for an audience from what it may read. What people decided about a person's name holds whatever
 * source its words stand in; names found in hidden sources serve to hide them, and telling passes none of them on.
 */
export const deriveFor = (input: DerivationInput, audience: Access): CaseFile => {
  const file = derive(inputFor(input, audience));
  if (!input.decisions.some((one) => ABOUT_PERSONS.has(one.kind))) return file;
  const persons = file.identities
    .filter((one) => one.kind === 'person')
    .map((one) => ({ id: one.id, names: [one.name, ...one.names.map((form) => form.name)] }));
  const whole = derive(input).protections ?? [];
  return { ...file, protections: protectionsOver(file.protections ?? [], persons, whole) };
};

/** The same for an audience: explained from what it may read. */
export const explainFor = (input: DerivationInput, audience: Access): Explanation => ({
  ...explain(inputFor(input, audience)),
  file: deriveFor(input, audience),
});

/** One thing that happened to a case: a source came or went, a person decided something or took a decision back. */
export type Change =
  | { readonly kind: 'source-added'; readonly source: SourceReading }
  | { readonly kind: 'source-withdrawn'; readonly source: string }
  | { readonly kind: 'decided'; readonly decision: DerivationInput['decisions'][number] }
  /** `withdrawal` is the ledger's own entry of taking `entry` back; it stays in the list, `entry` leaves it. */
  | {
      readonly kind: 'decision-withdrawn';
      readonly entry: string;
      readonly withdrawal: DerivationInput['decisions'][number];
    };

/** What was compared and worked out anew by the last step, in counts that are the same on every machine. */
export type Work = { readonly comparisons: number };

/** A case as it stands: what it was computed from, and the case file. */
export type State = { readonly input: DerivationInput; readonly file: CaseFile; readonly work: Work };

const changed = (input: DerivationInput, change: Change): DerivationInput => {
  const { sources, decisions } = input;
  switch (change.kind) {
    case 'source-added':
      return { ...input, sources: [...sources.filter((one) => one.source !== change.source.source), change.source] };
    case 'source-withdrawn':
      return { ...input, sources: sources.filter((one) => one.source !== change.source) };
    case 'decided':
      return { ...input, decisions: [...decisions, change.decision] };
    case 'decision-withdrawn':
      return { ...input, decisions: [...decisions.filter((one) => one.entry !== change.entry), change.withdrawal] };
  }
};

const stateOf = (input: DerivationInput): State => ({ input, file: derive(input), work: { comparisons: 0 } });

/** A case of which nothing is known yet. */
export const start = (): State => stateOf({ sources: [], decisions: [] });

/**
 * The case after one change. Folded over any history it gives what `derive` gives for what is left of it. The state handed
 * in stays as it was. A source that is added again replaces what was known of it; what is not there cannot be withdrawn and
 * changes nothing.
 */
export const step = (state: State, change: Change): State => stateOf(changed(state.input, change));
