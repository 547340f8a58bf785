/**
 * English pronouns that may stand for somebody, with what they say about him, her, it or them.
 * `own`: reflexive; `possessive`: determines a noun. Written for Aigak.
 */
export type PronounFacts = {
  readonly person: 1 | 2 | 3;
  readonly number: 'one' | 'many' | 'open';
  readonly sex: 'm' | 'f' | 'n' | '';
  readonly own?: true;
  readonly possessive?: true;
};

const third = (
  number: PronounFacts['number'],
  sex: PronounFacts['sex'],
  more: Partial<PronounFacts> = {},
): PronounFacts => ({
  person: 3,
  number,
  sex,
  ...more,
});
const first = (number: PronounFacts['number'], more: Partial<PronounFacts> = {}): PronounFacts => ({
  person: 1,
  number,
  sex: '',
  ...more,
});

export const pronouns: Readonly<Record<string, PronounFacts>> = {
  he: third('one', 'm'),
  him: third('one', 'm'),
  his: third('one', 'm', { possessive: true }),
  himself: third('one', 'm', { own: true }),
  she: third('one', 'f'),
  her: third('one', 'f'),
  hers: third('one', 'f'),
  herself: third('one', 'f', { own: true }),
  it: third('one', 'n'),
  its: third('one', 'n', { possessive: true }),
  itself: third('one', 'n', { own: true }),
  they: third('many', ''),
  them: third('many', ''),
  their: third('many', '', { possessive: true }),
  theirs: third('many', ''),
  themselves: third('many', '', { own: true }),
  i: first('one'),
  me: first('one'),
  my: first('one', { possessive: true }),
  mine: first('one'),
  myself: first('one', { own: true }),
  we: first('many'),
  us: first('many'),
  our: first('many', { possessive: true }),
  ours: first('many'),
  ourselves: first('many', { own: true }),
};

/** Pronouns that open a relative clause and stand for its head. */
export const relativePronouns: readonly string[] = ['who', 'whom', 'whose', 'which', 'that'];
