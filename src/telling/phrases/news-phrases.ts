import type { ChangeKind, NewsKind } from '../news/kinds.ts';

/** The counts of one report, as a line of words is made of them. */
export type NewsCounts = Readonly<Record<NewsKind, number>> & {
  readonly byNewOrigin: number;
  readonly review: number;
  readonly duress: number;
};

/** What telling says of what is new, in one language. */
export type NewsPhrases = {
  /** "4 new · 9 confirmed (2 by a new origin) · 1 contradicted · 7 repeated from RFE/RL". */
  readonly summary: (counts: NewsCounts, repeatedFrom: readonly string[]) => string;
  readonly headings: Readonly<Record<NewsKind | 'byNewOrigin', string>>;
  readonly heldBy: (sources: readonly string[]) => string;
  readonly from: (sources: readonly string[]) => string;
  readonly against: (says: string, by: readonly string[], words: string) => string;
  readonly wasWeak: string;
  readonly also: (things: readonly string[]) => string;
  /** "told in 3 places of the report". */
  readonly toldIn: (places: number) => string;
  readonly affirmed: string;
  readonly denied: string;
  readonly nothingRead: (language: string) => string;
  readonly nothingNew: string;
  readonly whatIsNew: string;
  readonly allOfIt: (command: string) => string;
  /** Over what changed beside what the added reports tell. */
  readonly alsoChanged: string;
  readonly changes: Readonly<Record<ChangeKind, string>>;
  /** "was …, now …": either may be absent. */
  readonly moved: (then: string | undefined, now: string | undefined) => string;
  readonly steps: (count: number, last: string) => string;
  readonly sourceGone: string;
};
