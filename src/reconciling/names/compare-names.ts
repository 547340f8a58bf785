import { byCodeUnit } from '../../model/index.ts';
import { compareBodies } from './compare-bodies.ts';
import { comparePersons } from './compare-persons.ts';
import { prepareBody } from './prepare-body.ts';
import { preparePerson } from './prepare-person.ts';
import type { NameKind, PreparedName } from './prepared-name.ts';
import type { NameVerdict } from './weigh.ts';

/** Takes a written name apart once. A name whose kind is unknown is a body's where a legal form or number says so. */
export const prepareName = (written: string, kind: NameKind): PreparedName => {
  if (kind === 'person') return preparePerson(written);
  if (kind !== 'unknown') return prepareBody(written, kind === 'group' ? 'organization' : kind);
  const body = prepareBody(written, 'organization');
  const isBody =
    body.legal.length + body.numbers.length + body.countries.length > 0 || body.words.some((word) => word.common);
  return isBody ? body : { ...preparePerson(written), kind: 'unknown' };
};

const isPersons = ({ kind }: PreparedName): boolean => kind === 'person' || kind === 'unknown';
const asBody = (one: PreparedName): PreparedName => (isPersons(one) ? prepareBody(one.written, 'organization') : one);

/**
 * Compares two prepared names of one kind, from the two alone, whichever comes first. Where one of unknown kind meets a body's, both are
 * compared as bodies.
 */
export const comparePrepared = (a: PreparedName, b: PreparedName): NameVerdict => {
  const [p, q] = byCodeUnit(a.written, b.written) <= 0 ? [a, b] : [b, a];
  return isPersons(p) && isPersons(q) ? comparePersons(p, q) : compareBodies(asBody(p), asBody(q));
};

/** Compares two written names of one kind: a verdict word, a weight from 0 to 100 and the reason. Never throws. */
export const compareNames = (a: string, b: string, kind: NameKind): NameVerdict =>
  comparePrepared(prepareName(a, kind), prepareName(b, kind));
