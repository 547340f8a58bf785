/**
 * Telling: a case file and an audience in; views, exchange formats and the dossier out. It arranges what is reconciled
 * and settles nothing.
 */
export { forAudience, toAudience } from './audience/to-audience.ts';
export { pseudonymNote, tellPseudonyms, withPseudonymsTold } from './audience/told-pseudonyms.ts';
export { dossier } from './dossier/dossier.ts';
export { isRepeat } from './exact-repeats.ts';
export { type CaseFileHeader, printCaseFile, toCaseFileJson } from './export-json.ts';
export type { LineageBox, LineageLine, LineagePlan } from './lineage-plan.ts';
export { type Names, namesOf } from './names.ts';
export { changesBetween } from './news/changes.ts';
export type { Change } from './news/compared.ts';
export { type Diff, diffBetween, printDiff } from './news/diff.ts';
export type { ChangeKind } from './news/kinds.ts';
export { type News, newsFor, printNews } from './news/news.ts';
export { type NewsRow, type ReportNews, reportNews } from './news/report-news.ts';
export { english } from './phrases/en.ts';
export {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  isInterfaceLanguage,
  phrasesFor,
} from './phrases/languages.ts';
export type { Phrases } from './phrases/phrases.ts';
export type { Problem } from './phrases/problem-phrases.ts';
export { sayEdtf } from './say-edtf.ts';
export { type CaseCounts, caseCounts } from './screens/case-counts.ts';
export type { ChronologyScreen } from './screens/chronology/chronology.ts';
export type { Density } from './screens/chronology/density.ts';
export type { DatedMark, EventRow } from './screens/chronology/event-rows.ts';
export type { Facet, FacetKey } from './screens/chronology/facets.ts';
export type { DateMeaning } from './screens/date-meaning.ts';
export type { DaySpan } from './screens/day-span.ts';
export type { DisputesScreen } from './screens/disputes.ts';
export type { EvidenceScreen } from './screens/evidence.ts';
export type { CountTold, FiguresScreen, SeriesTold } from './screens/figures.ts';
export type { LedgerScreen } from './screens/ledger.ts';
export type { PeopleScreen, PersonLine } from './screens/people.ts';
export type { PersonScreen, ToldBeside } from './screens/person.ts';
export type { ProceedingsScreen, ProceedingTold, SilenceTold, StepTold } from './screens/proceedings.ts';
export type { InText, Quote } from './screens/quote.ts';
export type { ReaderMark, ReaderPart, ReaderScreen } from './screens/reader.ts';
export { type RecordKind, type RecordScreen, recordScreen } from './screens/record.ts';
export type { Against, ReportToCheck, ReviewItem, ReviewScreen } from './screens/review.ts';
export type { RosterScreen } from './screens/roster.ts';
export { SCREENS } from './screens/screens.ts';
export type { Asked, Shown, VoiceStanding } from './screens/shown.ts';
export type { LineageTold, SourceLine, SourceScreen, SourcesScreen } from './screens/sources.ts';
export { tellReason } from './tell-reason.ts';
export { type ToldWhen, tellWhen } from './tell-when.ts';
export { evidenceSheets, questionSheets, rosterSheets } from './terminal/affected-sheets.ts';
export { disputeSheets } from './terminal/disputes-sheet.ts';
export { figuresSheet } from './terminal/figures-sheet.ts';
export { changeLine, changeSheet, newsLine, newsSheets } from './terminal/news-sheets.ts';
export { proceedingsSheets } from './terminal/proceedings-sheet.ts';
export { renderTerminal, type Sheet, type TerminalOptions } from './terminal/render-terminal.ts';
export {
  chronologySheets,
  contradictionSheets,
  decisionSheets,
  peopleSheets,
  reviewSheets,
  sourceSheets,
} from './terminal/sheets.ts';
export { whySheets } from './terminal/why-sheets.ts';
export { titleOfEvent, toldIn } from './titles/told-in.ts';
export { type Chronology, type ChronologyRow, chronology } from './views/chronology.ts';
export { type Contradiction, contradictions } from './views/contradictions.ts';
export { type DecisionRow, decisionsView } from './views/decisions.ts';
export { type DisputeRow, disputes } from './views/disputes.ts';
export { type EvidenceView, evidence } from './views/evidence.ts';
export { type FigureRow, figures } from './views/figures.ts';
export { type FindingRow, findings } from './views/findings.ts';
export { type People, type PersonRow, people } from './views/people.ts';
export { type PositionRow, positions } from './views/positions.ts';
export { looseSteps, type ProceedingRow, proceedings } from './views/proceedings.ts';
export { type QuestionRow, questions } from './views/questions.ts';
export { type ReviewRow, review } from './views/review.ts';
export { type FunnelRow, funnel, type RosterRow, roster } from './views/roster.ts';
export type { Said } from './views/said.ts';
export { type SourceRow, sourcesView } from './views/sources.ts';
export {
  type Choice,
  type NameHere,
  namesHere,
  type StatementChoices,
  statementChoices,
} from './views/statement-choices.ts';
export type { Fact, FactField } from './views/statement-facts.ts';
export { CONSEQUENCES, type Consequence } from './views/to-check.ts';
export type { Account } from './why/account.ts';
export { askable, whyRecord } from './why/why.ts';
