import type { Access, CaseFile, Identity } from '../model/index.ts';
import { caseFile } from './case-file.ts';
import { citeIdentity } from './cite.ts';
import { setAccess } from './decide-sources.ts';
import { lookUp } from './look-up.ts';
import type { OpenCase } from './open-case.ts';
import { isCaseError } from './ports/index.ts';
import { type Recorded, record } from './record.ts';

const lookUpPerson = (open: OpenCase, { identities }: CaseFile, typed: string): Identity =>
  lookUp(
    identities
      .filter((one) => one.kind === 'person')
      .map((one) => ({ ...one, alsoCalled: [one.name, ...one.names.map(({ name }) => name)] })),
    typed,
    { what: 'person', list: 'show CASE people', place: open.store.place },
  );

/** Says which audiences may know a person's name; the others see a pseudonym in its place. */
export const setPersonAccess = async (
  open: OpenCase,
  typed: string,
  access: Access,
  because: string,
): Promise<Recorded> => {
  const person = lookUpPerson(open, await caseFile(open), typed);
  const payload = { who: await citeIdentity(open, person), access, because };
  return record(open, { command: 'SetPersonAccess', payload }, person.id);
};

/** Sets the access of a source or, where no source is called so, of a person's name. */
export const setAccessOf = async (
  open: OpenCase,
  typed: string,
  access: Access,
  because: string,
): Promise<Recorded> => {
  try {
    return await setAccess(open, typed, access, because);
  } catch (thrown) {
    if (!isCaseError(thrown) || thrown.code !== 'unknown-id') throw thrown;
    return setPersonAccess(open, typed, access, because);
  }
};

/** Records that a person agrees to be named to an audience. */
export const giveConsent = async (
  open: OpenCase,
  typed: string,
  scope: 'public' | 'restricted',
  because: string,
): Promise<Recorded> => {
  const person = lookUpPerson(open, await caseFile(open), typed);
  const payload = { who: await citeIdentity(open, person), scope, because };
  return record(open, { command: 'GiveConsent', payload }, person.id);
};

/** Records that a person no longer agrees, or never did: from then on the name is for the confidential audience alone. */
export const withdrawConsent = async (open: OpenCase, typed: string, because: string): Promise<Recorded> => {
  const person = lookUpPerson(open, await caseFile(open), typed);
  const payload = { who: await citeIdentity(open, person), because };
  return record(open, { command: 'WithdrawConsent', payload }, person.id);
};
