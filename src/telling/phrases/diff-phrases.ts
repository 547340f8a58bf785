/** What telling says of a difference between two states of a case, in one language. */
export type DiffPhrases = {
  /** After which entry of the ledger: its number, its short id, its day. */
  readonly since: (entries: number, entry: string | undefined, day: string | undefined) => string;
  readonly nothing: string;
  readonly byDecisions: string;
  readonly byAigak: string;
  readonly sameAigak: string;
  readonly lostAigak: string;
  readonly otherAudience: string;
  readonly olderAigak: (then: string, now: string, day: string) => string;
};

/** The same in English. */
export const englishDiff: DiffPhrases = {
  since: (entries, entry, day) =>
    entry === undefined
      ? 'Since the beginning of the case'
      : `Since entry ${entries} of the ledger, ${entry}${day === undefined ? '' : `, recorded on ${day}`}`,
  nothing: 'Nothing was added or decided since.',
  byDecisions: 'What decisions changed',
  byAigak: 'What a newer Aigak changed',
  sameAigak: 'Nothing: the same Aigak has told this case since.',
  lostAigak:
    'It is not known what an older Aigak told here: it was not kept, or derived/ was deleted. No decision is lost by that.',
  otherAudience: 'Not compared for this audience: what an older Aigak told was kept for the confidential one.',
  olderAigak: (then, now, day) =>
    `Told of the same reports and decisions (those recorded until ${day}): by ${then}, and now by ${now}. What was there then is computed again now; no report and no decision changed any of this.`,
};
