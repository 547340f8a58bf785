/** What telling says of what a search found, in one language; persons, bodies, places and groups are called as everywhere. */
export type FoundPhrases = {
  /** So many were found, and the first of them are shown; then how many of each kind. */
  readonly found: (total: number, shown: number, kinds: string) => string;
  readonly nothing: string;
  readonly kinds: Readonly<Record<'event' | 'source' | 'statement' | 'passage', string>>;
};

/** The same in English. */
export const englishFound: FoundPhrases = {
  found: (total, shown, kinds) => `${shown < total ? `The first ${shown} of ${total}` : `${total} found`}: ${kinds}`,
  nothing: 'Nothing in the case holds all these words.',
  kinds: { event: 'event', source: 'source', statement: 'statement', passage: 'passage' },
};
