import type { FinderStanding, FunnelStageName, RosterStanding } from '../../model/index.ts';

/** Why something is still open: each code is a question that somebody could go and answer. */
export const QUESTION_CODES = [
  'decisions-contradict',
  'evidence-destroyed',
  'evidence-withheld',
  'verdict-final',
  'sentence-unknown',
  'silence',
  'request-unanswered',
  'dispute-open',
  'rest-prevented',
  'not-comparable',
  'groups-unnamed',
  'known-by-description',
  'cited-not-held',
  'report-undated',
  'word-lost',
  'weakly-read',
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

/** The arguments of a question, already in words. */
export type QuestionArgs = (name: string) => string;

/** What telling says of the roster, the funnel, evidence, findings and what is open. */
export type AffectedPhrases = {
  readonly standings: Readonly<Record<RosterStanding, string>>;
  readonly stages: Readonly<Record<FunnelStageName, string>>;
  readonly finders: Readonly<Record<FinderStanding, string>>;
  readonly questions: Readonly<Record<QuestionCode, (arg: QuestionArgs) => string>>;
  /** "44 of at least 98". */
  readonly share: (part: string, whole: string) => string;
  /** "by Mira Tolen and the Lantern Fund"; with whom, for those who took part. */
  readonly by: (standing: RosterStanding, who: string) => string;
  readonly why: (words: string) => string;
  readonly inferredOnly: string;
  readonly inReview: string;
  readonly saidBy: (voices: readonly string[]) => string;
  readonly partOf: (whole: string) => string;
  readonly members: (names: readonly string[]) => string;
  readonly more: (n: number) => string;
  readonly weakOnly: (n: number) => string;
  readonly silentFor: (months: number, to: string) => string;
  readonly asks: (from: string, to: string | undefined) => string;
  readonly holder: (who: string) => string;
  readonly notProducedBy: (who: string) => string;
  readonly finder: (who: string, standing: string, places: readonly string[]) => string;
  readonly about: (who: readonly string[]) => string;
  readonly calls: (words: readonly string[]) => string;
  readonly saidToHold: (n: number) => string;
  readonly labels: Readonly<
    Record<
      | 'roster'
      | 'rosterNote'
      | 'named'
      | 'described'
      | 'groups'
      | 'funnel'
      | 'funnelNote'
      | 'apart'
      | 'findings'
      | 'findingsNote'
      | 'evidence'
      | 'items'
      | 'requests'
      | 'cited'
      | 'gaps'
      | 'gapsNote'
      | 'questions'
      | 'questionsNote'
      | 'somebody',
      string
    >
  >;
};
