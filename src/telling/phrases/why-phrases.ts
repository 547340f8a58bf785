import type { EventRecord } from '../../model/index.ts';

/** What telling says when it is asked why, in one language. */
export type WhyPhrases = {
  readonly headings: Readonly<
    Record<
      | 'said'
      | 'one'
      | 'apart'
      | 'date'
      | 'place'
      | 'cast'
      | 'disputes'
      | 'decisions'
      | 'names'
      | 'roles'
      | 'points'
      | 'related'
      | 'sides'
      | 'lineage'
      | 'steps'
      | 'status'
      | 'about'
      | 'rests'
      | 'rules'
      | 'read',
      string
    >
  > & { readonly origins: (atMost: number) => string };
  /** What holds of a statement unless its own line says otherwise. */
  readonly usual: string;
  readonly oneNote: string;
  readonly apartNote: string;
  readonly originsNote: string;
  readonly noDecision: string;
  readonly onlyOne: string;
  readonly notDependent: string;
  readonly undated: string;
  readonly nowhere: string;
  readonly vouched: string;
  /** What the state of a field means for how its value was taken. */
  readonly field: Readonly<Record<EventRecord['when']['state'], string>>;
  readonly noValue: string;
  /** How a statement was read, each part with what it means. */
  readonly read: {
    readonly voice: (chain: string, basis: string | undefined) => string;
    readonly ownWords: string;
    readonly affirmed: string;
    readonly denied: string;
    readonly modality: Readonly<Record<string, string>>;
    readonly circumstances: Readonly<Record<string, string>>;
    readonly strong: string;
    readonly weak: string;
    readonly accepted: (by: string) => string;
    readonly rejected: (by: string) => string;
    readonly made: (by: string) => string;
    readonly proposed: (by: string) => string;
    readonly dated: (when: string) => string;
    readonly saidAt: (when: string) => string;
    readonly follows: (statement: string) => string;
  };
  readonly sameNameSpelt: string;
  readonly joined: (reason: string) => string;
  readonly heldApart: (event: string, reason: string) => string;
  readonly ofVoice: (voice: string, reports: number) => string;
  readonly ofReports: (first: string, through: readonly string[]) => string;
  readonly ofReport: (report: string) => string;
  readonly mutual: string;
  readonly byWayOf: (sources: readonly string[]) => string;
  readonly moreLike: (n: number) => string;
  readonly sameNameMore: (n: number) => string;
  readonly countsAs: (what: string) => string;
  readonly decided: (kind: string, author: string, day: string) => string;
  /** What one record is to another by the code of their relation; `turned` where the other is it to this one. */
  readonly relation: (kind: string, turned: boolean) => string;
  readonly inSource: (source: string) => string;
};
