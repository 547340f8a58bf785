/** How much of what stands around words a narrow column bears, in UTF-16 units. */
const NEAR = 64;

/** The end of what stands before words, cut between two words; what is short enough stays whole. */
export const nearBefore = (before: string): string =>
  before.length <= NEAR ? before : `…${before.slice(-NEAR).replace(/^\S*/u, '')}`;

/** The beginning of what stands after words, cut likewise. */
export const nearAfter = (after: string): string =>
  after.length <= NEAR ? after : `${after.slice(0, NEAR).replace(/\s*\S*$/u, '')}\u00a0…`;
