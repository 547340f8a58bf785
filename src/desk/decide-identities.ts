import { type CaseFile, type Identity, reason } from '../model/index.ts';
import { caseFile } from './case-file.ts';
import { citeIdentity } from './cite.ts';
import { lookUp } from './look-up.ts';
import type { OpenCase } from './open-case.ts';
import { caseError } from './ports/index.ts';
import { type Recorded, record } from './record.ts';

const lookUpIdentity = (open: OpenCase, { identities }: CaseFile, typed: string): Identity =>
  lookUp(
    identities.map((identity) => ({
      ...identity,
      alsoCalled: [identity.name, ...identity.names.map(({ name }) => name)],
    })),
    typed,
    { what: 'person, body or place', list: 'show CASE people', place: open.store.place },
  );

/** Where a typed name stands: the passages of that very name, so that the decision is about those words and no others. */
const within = (identity: Identity, typed: string): Identity => {
  const names = identity.names.filter(({ name }) => name === typed);
  return names.length > 0 ? { ...identity, name: typed, names } : identity;
};

/** Says that two identities are one. Throws where either is unknown or both are the same already. */
export const join = async (open: OpenCase, a: string, b: string, because: string): Promise<Recorded> => {
  const file = await caseFile(open);
  const [one, other] = [lookUpIdentity(open, file, a), lookUpIdentity(open, file, b)];
  if (one.id === other.id)
    throw caseError('refused', {
      what: `${a} and ${b} are one already: ${one.id}`,
      place: open.store.place,
      kept: 'Nothing was recorded.',
      advice: 'Nothing needs to be done. To take them apart, use part with two of its names.',
      reason: reason('one-already', { identity: one.id }),
    });
  const [p, q] = [within(one, a), within(other, b)];
  const payload = { a: await citeIdentity(open, p), b: await citeIdentity(open, q), because };
  return record(open, { command: 'JoinIdentities', payload }, `${one.id} and ${other.id}`);
};

/** The identity a person named, by that one of its names that is meant. Throws `unknown-id` where it does not bear the name. */
const byName = (open: OpenCase, file: CaseFile, typed: string, name: string | undefined): Identity => {
  const identity = lookUpIdentity(open, file, typed);
  if (name === undefined || identity.names.some((one) => one.name === name)) return within(identity, name ?? typed);
  throw caseError('unknown-id', {
    what: `no report calls ${identity.id} “${name}”`,
    place: open.store.place,
    kept: 'Nothing was recorded.',
    advice: 'Give a name exactly as the reports write it: show CASE people',
  });
};

/**
 * Says that two identities, or two names that were taken for one identity, are not the same. To part what was joined
 * by mistake, give two names as the reports write them, or its id twice with two of its names in `names`.
 */
export const part = async (
  open: OpenCase,
  a: string,
  b: string,
  because: string,
  names: { readonly a?: string; readonly b?: string } = {},
): Promise<Recorded> => {
  const file = await caseFile(open);
  const [one, other] = [byName(open, file, a, names.a), byName(open, file, b, names.b)];
  if (one.id === other.id && (one.name === other.name || (names.a ?? a) === (names.b ?? b)))
    throw caseError('refused', {
      what: `${a} and ${b} are one identity with one name: ${one.id}`,
      place: open.store.place,
      kept: 'Nothing was recorded.',
      advice: 'Give two different names of it, exactly as the reports write them: show CASE people',
      reason: reason('one-name', { identity: one.id }),
    });
  const payload = { a: await citeIdentity(open, one), b: await citeIdentity(open, other), because };
  return record(open, { command: 'PartIdentities', payload }, `${one.id} and ${other.id}`);
};

/** Gives an identity the name under which the case file shows it. */
export const nameIdentity = async (open: OpenCase, typed: string, name: string, because: string): Promise<Recorded> => {
  const identity = lookUpIdentity(open, await caseFile(open), typed);
  const payload = { who: await citeIdentity(open, identity), name, because };
  return record(open, { command: 'Name', payload }, identity.id);
};
