export { drawnOnBy, withDrawnOn } from './dates/drawn-on.ts';
export { eventDates } from './dates/event-dates.ts';
export { groundSource } from './dates/ground-source.ts';
export { momentsOf } from './dates/moments.ts';
export { publicationOf } from './dates/publication.ts';
export { reportHints } from './dates/report-hints.ts';
export { decisionPlaces } from './decisions/decision-places.ts';
export { type Described, describeSources } from './decisions/describe-sources.ts';
export type { Effect } from './decisions/effect.ts';
export { listDecisions } from './decisions/list-decisions.ts';
export type { DisputeGround } from './disputes/dispute-ground.ts';
export { disputesOf } from './disputes/disputes.ts';
export { duressReadings } from './duress/duress-ground.ts';
export { markDuress } from './duress/mark-duress.ts';
export { buildEvents, type EventGround, type EventSketch, sketchEvents } from './events/build-events.ts';
export { eventGround } from './events/event-ground.ts';
export { explainEvents } from './events/explain-events.ts';
export { evidenceRecords } from './evidence/evidence-records.ts';
export { findingRecords } from './evidence/findings.ts';
export { gapRecords } from './evidence/gaps.ts';
export { newestDay, requestRecords } from './evidence/request-records.ts';
export { withContents } from './evidence/said-to-hold.ts';
export { type BuiltSeries, buildFigures } from './figures/build-figures.ts';
export { figureDisputes } from './figures/figure-disputes.ts';
export { figureScopes } from './figures/figure-scopes.ts';
export { type Held, heldSources, inOrder } from './held.ts';
export { explainNames } from './identities/explain-names.ts';
export { type Identified, identify, type Who } from './identities/identify.ts';
export { directionOf, publishedDays } from './lineage/direction.ts';
export { indexOf, linkOf, rankOf, spokenOf } from './lineage/shared-wording.ts';
export { type TextWords, textWords, wordsOfText } from './lineage/text-words.ts';
export { type Traced, trace } from './lineage/trace.ts';
export { type Listed, type WordingIndex, wordingIndex } from './lineage/wording-index.ts';
export { verdictOn, type WordingVerdict, wordingVerdict } from './lineage/wording-verdict.ts';
export {
  compareNames,
  JOINING_WEIGHT,
  type NameKind,
  type NameVerdict,
  PROPOSING_WEIGHT,
} from './names/compare-names.ts';
export { nameForm } from './names/name-form.ts';
export { type Exposed, exposedIn } from './persons/exposed.ts';
export { type Protected, protectionsOf, protectionsOver } from './persons/protections.ts';
export { buildProceedings } from './proceedings/build-proceedings.ts';
export { identityRecords } from './records/identity-records.ts';
export { onPages } from './records/on-pages.ts';
export { toldOf } from './records/told.ts';
export { acrossReports } from './relations/across-reports.ts';
export { relationRecords } from './relations/relation-records.ts';
export { buildRoster } from './roster/build-roster.ts';
export { buildFunnel, joinFunnels } from './roster/funnel.ts';
export { postStatements } from './statements/post-statements.ts';
export { review } from './statements/review.ts';
export { type Draft, draftAll, type Stated, stateAll } from './statements/state.ts';
export { gathering } from './strands/gathering.ts';
export { tiesOf } from './strands/ties.ts';
export { wordingTies } from './strands/wording-ties.ts';
