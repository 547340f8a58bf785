import type { Fault } from '../truth/ledger/index.ts';
import { type CaseError, type CaseStore, caseError } from './ports/index.ts';
import { short } from './refused.ts';

const COPY = 'Do not work on this case. Get the file back from a copy, or compare it with one; then verify again.';

const entryNamed = ({ entry, hash }: Fault): string =>
  entry === undefined ? 'the ledger' : `entry ${entry}${hash ? ` (${short(hash)})` : ''}`;

const SAID: Readonly<Record<Fault['code'], (fault: Fault) => string>> = {
  'not-an-entry': (fault) => `${entryNamed(fault)} of the ledger is no longer readable as an entry`,
  changed: (fault) =>
    `${entryNamed(fault)} of the ledger is not what it was${fault.expected ? `: it used to be ${short(fault.expected)}` : ''}`,
  missing: (fault) => `an entry before ${entryNamed(fault)} of the ledger is gone: ${short(fault.expected)}`,
  repeated: (fault) => `${entryNamed(fault)} stands in the ledger twice`,
  'second-root': (fault) => `${entryNamed(fault)} of the ledger follows no other entry`,
  'loose-end': (fault) => `${entryNamed(fault)} of the ledger is followed by no later entry`,
  cut: (fault) => `the ledger was cut: entry ${fault.entry} and what came after it are gone`,
  'head-missing': () => `the ledger's head is gone`,
  'head-changed': () => `the ledger's head is not what it was`,
  'payload-missing': (fault) => `the content of ${entryNamed(fault)} is gone, and no decision destroyed it`,
  'payload-changed': (fault) => `the content of ${entryNamed(fault)} is not what it was`,
};

/** A fault in words, and the file it stands in. */
export const tellFault = (fault: Fault, store: CaseStore): { readonly what: string; readonly place: string } => {
  const place =
    fault.part === 'payload'
      ? store.payloads.placeOf(fault.payload ?? '')
      : fault.part === 'head'
        ? store.ledger.headPlace
        : `${store.ledger.linesPlace}${fault.entry === undefined ? '' : ` line ${fault.entry}`}`;
  return { what: SAID[fault.code](fault), place };
};

export const ADVICE_COPY = COPY;

/** The error for a ledger that is not what it was. */
export const faultError = (fault: Fault, store: CaseStore): CaseError => {
  const { what, place } = tellFault(fault, store);
  return caseError('tampered', { what, place, kept: 'The case was left as it was found.', advice: COPY });
};
