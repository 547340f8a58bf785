import type { Dispute } from '../../model/index.ts';

/** In a disagreement about a confession, what is confessed and the accusation of the same stand together. */
const ACCUSING: ReadonlySet<string> = new Set(['confessed', 'accused']);

/**
 * Whether two sides of a disagreement stand against each other. Of a confession, whoever withdraws it, tells of force or
 * says otherwise stands against it, and not against each other; in all other kinds every side excludes the rest.
 */
export const opposed = ({ kind }: Dispute, a: Dispute['sides'][number], b: Dispute['sides'][number]): boolean =>
  a !== b && (kind !== 'confession' || ACCUSING.has(a.says) !== ACCUSING.has(b.says));
