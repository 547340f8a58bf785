export { averageLinkage, type Link } from './coreference/average-linkage.ts';
export { type Comparison, compareTold } from './coreference/compare-told.ts';
export { groupTold } from './coreference/group-told.ts';
export { likeness, type ToldAct, type Topic, topicOf } from './coreference/told-act.ts';
export { boundEvents } from './dates/bound-events.ts';
export { dateDoubts, takenOn } from './dates/date-doubts.ts';
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
export { gathering } from './gathering.ts';
export { bySourceId, type Held, heldSources, inOrder, unreadTexts } from './held.ts';
export { sameDecided, withDecidedMentions } from './identities/decided-mentions.ts';
export { explainNames } from './identities/explain-names.ts';
export { type Identified, identify, type Who } from './identities/identify.ts';
export { type WhoIsWho, whoIsWho } from './identities/who-is-who.ts';
export { directionOf, publishedDays } from './lineage/direction.ts';
export { indexOf, linkOf, rankOf, spokenOf } from './lineage/shared-wording.ts';
export { type TextWords, textWords, wordsOfText } from './lineage/text-words.ts';
export { type Traced, trace } from './lineage/trace.ts';
export { type Listed, type WordingIndex, wordingIndex } from './lineage/wording-index.ts';
export { verdictOn, type WordingVerdict, wordingVerdict } from './lineage/wording-verdict.ts';
export { compareNames, comparePrepared, prepareName } from './names/compare-names.ts';
export type { NameKind, PreparedName } from './names/prepared-name.ts';
export { nameIdentities } from './names/resolution/name-identities.ts';
export type { NamedKind, NameMention } from './names/resolution/name-mention.ts';
export { JOINING_WEIGHT, type NameVerdict, PROPOSING_WEIGHT } from './names/weigh.ts';
export { nameWordKeys } from './names/word-keys.ts';
export { type Exposed, exposedIn } from './persons/exposed.ts';
export {
  type Protected,
  type ProtectionGround,
  protectionByRule,
  protectionOrder,
  protectionsOf,
  protectionsOver,
} from './persons/protections.ts';
export { buildProceedings } from './proceedings/build-proceedings.ts';
export { identityRecords } from './records/identity-records.ts';
export { onPages } from './records/on-pages.ts';
export { toldOf } from './records/told.ts';
export { acrossReports } from './relations/across-reports.ts';
export { relationRecords } from './relations/relation-records.ts';
export { buildRoster } from './roster/build-roster.ts';
export { buildFunnel, figureOrder, proportioned, type StageDraft, wordOrder } from './roster/funnel.ts';
export { postStatements } from './statements/post-statements.ts';
export { review } from './statements/review.ts';
export { type Draft, draftAll, type Stated, stateAll } from './statements/state.ts';
export { statementId } from './statements/statement-id.ts';
export { placesIn, tiesOf } from './strands/ties.ts';
export { wordingTies } from './strands/wording-ties.ts';
