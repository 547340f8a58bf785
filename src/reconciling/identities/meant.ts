import { type Reason, reason } from '../../model/index.ts';
import { fittingDescribed, isDescription, type KnownBy } from './described.ts';
import type { Settled } from './identity.ts';
import { localKey } from './name-class.ts';
import type { OfficeRegister } from './office-register.ts';
import { holderOn } from './offices.ts';
import type { Party } from './party.ts';
import type { ReportParties } from './report-parties.ts';

/** A person whom a description means, by the print of one of their namings, and why. */
export type Meant = { readonly print: string; readonly reason: Reason };

type Known = Settled & { readonly id: string };

/** Whom a post means that one person at a time holds ("the Tresk police chief"), known from other reports of that time. */
const inOffice = (party: Party, identityOf: ReadonlyMap<string, Known>, offices: OfficeRegister): Meant | undefined => {
  const found = offices.known(party);
  if (found === undefined) return undefined;
  const holders = new Map<Known, (typeof found.given)[number][]>();
  for (const one of found.given) {
    const identity = identityOf.get(one.print);
    if (identity?.kind === 'person') holders.set(identity, [...(holders.get(identity) ?? []), one]);
  }
  const holder = holderOn(found.day, holders);
  const [print] = (holder === undefined ? [] : (holders.get(holder) ?? [])).map((one) => one.print).sort();
  if (print === undefined) return undefined;
  return { print, reason: reason('held-that-post', { post: found.office.words, date: found.day.from }) };
};

/**
 * Whom the unnamed persons of a report mean, by the key of their party: the only one named in that report who fits, else whoever held at that
 * time a post that one person at a time holds. Whoever is not among them stays open.
 */
export const meantIn = (
  { locals, prints }: ReportParties,
  identityOf: ReadonlyMap<string, Known>,
  offices: OfficeRegister,
): ReadonlyMap<string, Meant> => {
  const namedHere = new Map<string, { known: KnownBy; print: string }>();
  for (const local of locals) {
    const print = local.named ? prints.get(localKey(local)) : undefined;
    const identity = print === undefined ? undefined : identityOf.get(print);
    if (identity?.kind === 'person' && print !== undefined && !namedHere.has(identity.id))
      namedHere.set(identity.id, { known: identity.known, print });
  }
  const known = new Map([...namedHere].map(([id, one]) => [id, one.known]));
  const found = new Map<string, Meant>();
  for (const local of locals) {
    const party = local.parties[0] as Party;
    if (local.named || prints.has(localKey(local)) || !isDescription(party)) continue;
    const [only, ...others] = fittingDescribed(party, known);
    const print = only === undefined || others.length > 0 ? undefined : namedHere.get(only)?.print;
    const here = print && { print, reason: reason('only-such-person', { description: party.entity.name }) };
    const meant = here || (only === undefined ? inOffice(party, identityOf, offices) : undefined);
    if (meant) found.set(party.key, meant);
  }
  return found;
};
