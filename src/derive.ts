import type { Access, CaseFile, DerivationInput, SourceRecord, StatementRecord, When } from './model/index.ts';
import { by, mayRead } from './model/index.ts';
import {
  buildEvents,
  buildFigures,
  describeSources,
  disputesOf,
  type Effect,
  eventDates,
  eventGround,
  evidenceRecords,
  figureScopes,
  groundSource,
  type Held,
  heldSources,
  type Identified,
  identify,
  identityRecords,
  inOrder,
  listDecisions,
  momentsOf,
  postStatements,
  publicationOf,
  relationRecords,
  reportHints,
  requestRecords,
  review,
  type Stated,
  stateAll,
  trace,
} from './reconciling/index.ts';

/** Changes whenever the same input can give another case file. */
export const DERIVATION_VERSION = 'derivation/1';

/** What is known of dates beyond one report; empty at first, then learnt from the events of the first pass. */
type Learnt = { readonly hints: ReturnType<typeof reportHints>; readonly dateOf: ReturnType<typeof eventDates> };

/** One pass: dates grounded with what is learnt so far, then statements under those dates, then people's rulings. */
const statePass = (
  helds: readonly Held[],
  who: Identified,
  published: ReadonlyMap<string, When | undefined>,
  learnt: Learnt,
  input: DerivationInput,
) => {
  const dated = new Map<string, When | undefined>();
  const stated = helds.flatMap((held): readonly Stated[] => {
    const known = published.get(held.source);
    const hints = learnt.hints.get(held.source) ?? new Map();
    const grounded = groundSource(momentsOf(held, who), publicationOf(known), known, hints, learnt.dateOf);
    dated.set(held.source, grounded.published);
    return stateAll(held, who, grounded.whens);
  });
  const read = [...stated.map((one) => one.record), ...helds.flatMap((held) => postStatements(held, who))];
  const reviewed = review(read, new Map(helds.map((held) => [held.source, held])), who, input.decisions);
  return { dated, stated, records: [...reviewed.records].sort(by((record) => record.id)), effects: reviewed.effects };
};

const byId = (records: readonly StatementRecord[]): ReadonlyMap<string, StatementRecord> =>
  new Map(records.map((record) => [record.id, record]));

/**
 * Computes a case file from readings and decisions: pure, so that the same input gives the same bytes. The order of sources
 * carries no meaning. The one place that knows the order of the parts: sources, identities, lineage, then dates and events
 * twice (events of the first pass date what one report leaves open), then figures, disputes and the rest. Never throws on a
 * reading of its own version; a decision that cannot be applied is listed as such.
 */
export const derive = (input: DerivationInput): CaseFile => {
  const { decisions } = input;
  const sources = inOrder(input.sources);
  const described = describeSources(sources, decisions);
  const helds = heldSources(sources, described.access);
  const published = new Map(described.records.map((record) => [record.id, record.published]));
  const publicationIn = (source: string) => publicationOf(published.get(source));
  const publishers = described.records.flatMap((record) => record.publisher ?? []);
  const who = identify(helds, decisions, publishers);
  const traced = trace(helds, described.records, published, described.access, who, decisions);

  const pass = (learnt: Learnt) => {
    const stated = statePass(helds, who, published, learnt, input);
    const ground = eventGround(who, stated.records, described.records, traced, decisions);
    return { ...stated, ground, events: buildEvents(stated.records, ground) };
  };
  const learn = ({ events, records, stated, ground }: ReturnType<typeof pass>, before: Learnt): Learnt => {
    const places = new Map(stated.map((one) => [one.record.id, { source: one.held.source, index: one.index }]));
    return {
      hints: reportHints(events, byId(records), places, ground.members, publicationIn, before.hints),
      dateOf: eventDates(events),
    };
  };
  const nothing: Learnt = { hints: new Map(), dateOf: () => undefined };
  const once = learn(pass(nothing), nothing);
  const twice = learn(pass(once), once);
  const last = pass(twice);

  const disputes = disputesOf(last.events, byId(last.records), decisions);
  const scopes = figureScopes(last.stated, who);
  const effects: readonly Effect[] = [
    ...described.effects,
    ...who.effects,
    ...traced.effects,
    ...last.effects,
    ...last.ground.effects,
    ...disputes.effects,
  ];
  const listed = described.records.map((record): SourceRecord => {
    const when = last.dated.get(record.id);
    return when === undefined ? record : { ...record, published: when };
  });
  return {
    sources: [...listed, ...traced.cited].sort(by((record) => record.id)),
    identities: [...identityRecords(who, last.records)],
    statements: last.records,
    events: [...disputes.events],
    figures: [...buildFigures(last.records, (id) => scopes.get(id) ?? [])],
    lineages: [...traced.lineages],
    relations: [...relationRecords(last.stated)],
    disputes: [...disputes.disputes],
    proceedings: [],
    evidence: evidenceRecords(last.records),
    requests: requestRecords(last.records),
    decisions: [...listDecisions(decisions, effects)],
  };
};

/**
 * The input as an audience may know it: sources stricter than the audience are left out before anything is derived, and so
 * are decisions about them. Nothing of a confidential source can then show through a date, a name or a count.
 */
export const inputFor = (input: DerivationInput, audience: Access): DerivationInput => {
  const sources = inOrder(input.sources);
  const { access } = describeSources(sources, input.decisions);
  const may = (source: string) => mayRead(audience, access.get(source) ?? 'restricted');
  const listed = listDecisions(input.decisions, []);
  return {
    sources: sources.filter((one) => may(one.source)),
    decisions: input.decisions.filter((_, at) => (listed[at]?.sources ?? []).every(may)),
  };
};
