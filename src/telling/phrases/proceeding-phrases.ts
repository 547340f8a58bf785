/** What telling says of proceedings in one language. Codes of stages and statuses are those of the contract. */
export type ProceedingPhrases = {
  readonly stage: Readonly<Record<string, string>>;
  /** What a person is called by their status: never a perpetrator before a final judgment. */
  readonly status: Readonly<Record<string, string>>;
  readonly outcome: Readonly<Record<string, string>>;
  readonly related: Readonly<Record<string, string>>;
  /** A status that another has replaced. */
  readonly earlier: (status: string) => string;
  /** "by a step dated 4 March 2032". */
  readonly since: (when: string) => string;
  /** A silence in words; without `to` it runs to the newest report. `within` are steps whose day is not known. */
  readonly silence: (told: {
    readonly from: string;
    readonly to: string;
    readonly open: boolean;
    readonly min: number;
    readonly max?: number;
    readonly within: readonly string[];
  }) => string;
  /** The same for a drawing, as short as can be. */
  readonly silenceBrief: (min: number) => string;
  readonly inferredStep: (act: string) => string;
  readonly undated: (n: number) => string;
  readonly toldAgain: string;
  readonly unknownCountry: string;
  readonly lanes: string;
  readonly stageNow: string;
  readonly persons: string;
  readonly charges: string;
  readonly outcomes: string;
  /** Above charges, outcomes and other proceedings in a list. */
  readonly record: string;
  readonly relatedTo: string;
  readonly loose: string;
  readonly looseNote: string;
  readonly note: string;
  readonly whyHere: string;
};
