import type { Access, Decision, DerivationInput, Protection, Reason } from '../../model/index.ts';
import { by, reason, stricter } from '../../model/index.ts';
import { type Effect, isKnown } from '../decisions/effect.ts';
import type { Held } from '../held.ts';
import { findParty } from '../identities/find-party.ts';
import type { Who } from '../identities/identify.ts';

/** Whom a protection is about. */
type Person = Pick<Who, 'id' | 'named'>;

export type Protected = { readonly protections: readonly Protection[]; readonly effects: readonly Effect[] };

type Named = Extract<Decision, { kind: 'ConsentGiven@1' }>['payload']['who'];
type Ruling = { readonly entry: string; readonly who: Named } & (
  | { readonly what: 'marked'; readonly access: Access }
  | { readonly what: 'given'; readonly access: Access }
  | { readonly what: 'withdrawn' }
);

/** A consent whose scope is no audience covers the people who work on the case, and nobody else. */
const scopeOf = (scope: string): Access => (scope === 'public' ? 'public' : 'restricted');

/** What people decided about who may know whose name, in ledger order. A withdrawal without its consent is left out. */
const rulings = (decisions: DerivationInput['decisions']): readonly Ruling[] => {
  const given = new Map<string, Named>();
  return decisions.flatMap((one): Ruling[] => {
    if (!isKnown(one)) return [];
    const { entry } = one;
    switch (one.kind) {
      case 'PersonAccessSet@1':
        return [{ entry, what: 'marked', who: one.payload.who, access: one.payload.access }];
      case 'ConsentGiven@1':
        given.set(entry, one.payload.who);
        return [{ entry, what: 'given', who: one.payload.who, access: scopeOf(one.payload.scope) }];
      case 'ConsentWithdrawn@2':
        return [{ entry, what: 'withdrawn', who: one.payload.who }];
      case 'ConsentWithdrawn@1': {
        const who = given.get(one.payload.entry);
        return who === undefined ? [] : [{ entry, what: 'withdrawn', who }];
      }
      default:
        return [];
    }
  });
};

type Case = { who?: Person; names: string[]; mark?: Ruling & { what: 'marked' }; consent?: Ruling };

/** What holds for one person: consent that was taken back first, then the stricter of a mark and a consent, then the rule. */
const verdict = (
  { mark, consent }: Case,
  rule: Reason | undefined,
): Pick<Protection, 'from' | 'reason'> | undefined => {
  if (consent?.what === 'withdrawn') return { from: 'confidential', reason: reason('consent-withdrawn') };
  const given = consent?.what === 'given' ? consent.access : undefined;
  if (mark !== undefined) {
    const from = stricter(mark.access, given ?? 'public');
    return { from, reason: reason('name-marked', { access: from }) };
  }
  if (given !== undefined) return { from: given, reason: reason('consent-given', { scope: given }) };
  return rule === undefined ? undefined : { from: 'restricted', reason: rule };
};

/** The protection that holds for a named person of whom people decided nothing. `names`: every way the name is written. */
export const protectionByRule = (identity: string, names: readonly string[], why: Reason): Protection => ({
  identity,
  names: distinctNames(names),
  from: 'restricted',
  reason: why,
});

const distinctNames = (names: readonly string[]): string[] => [...new Set(names.filter((name) => name !== ''))].sort();

/** What protections are sorted by. */
export const protectionOrder = (one: Protection): string => `${one.identity ?? '~'} ${one.names.join(' ')}`;

/** What protecting names needs to know of the case as a whole. */
export type ProtectionGround = {
  /** Who the party of a report is, by its key. */
  readonly person: (party: string) => Person | undefined;
  /** Why a person is not named to the public where people decided nothing. */
  readonly rule: (identity: string) => Reason | undefined;
  /** Every way in which a person's name is written in the case. */
  readonly names: (identity: string) => readonly string[];
  readonly helds: ReadonlyMap<string, Held>;
};

/**
 * Who may know whose name, as people decided it, person by person; where nobody did, whoever is told as wronged or speaks as
 * a witness is not named to the public (`protectionByRule`). A ruling whose words are gone still protects the name it was
 * about. Out: what was decided, sorted, with what became of each decision.
 */
export const protectionsOf = (
  { person, rule, names: writtenOf, helds }: ProtectionGround,
  decisions: DerivationInput['decisions'],
): Protected => {
  const cases = new Map<string, Case>();
  const last = new Map<string, string>();
  const ruled = rulings(decisions).map((ruling) => {
    const party = findParty(helds, ruling.who);
    const found = party === undefined ? undefined : person(party);
    const key = found?.id ?? `name ${ruling.who.name}`;
    const one = cases.get(key) ?? { ...(found ? { who: found } : {}), names: [] };
    one.names.push(ruling.who.name);
    if (ruling.what === 'marked') one.mark = ruling;
    else one.consent = ruling;
    cases.set(key, one);
    const subject = `${ruling.what === 'marked' ? 'mark' : 'consent'} ${key}`;
    last.set(subject, ruling.entry);
    return { entry: ruling.entry, subject, found };
  });
  const protections = [...cases.values()].flatMap((one): Protection[] => {
    const held = verdict(one, one.who && rule(one.who.id));
    if (held === undefined) return [];
    const names = distinctNames([...one.names, ...(one.who?.named ? writtenOf(one.who.id) : [])]);
    return [{ ...(one.who ? { identity: one.who.id } : {}), names, ...held }];
  });
  const effects = ruled.map(({ entry, subject, found }): Effect => {
    if (last.get(subject) !== entry) return { entry, effect: 'superseded', reason: reason('decided-later') };
    return found ? { entry, effect: 'applied' } : { entry, effect: 'orphaned', reason: reason('still-protects-name') };
  });
  return { protections: protections.sort(by(protectionOrder)), effects };
};

const DECIDED: ReadonlySet<string> = new Set(['consent-withdrawn', 'name-marked', 'consent-given']);

/**
 * What people decided about names in the whole case, laid over a case file derived from a part of its sources: a mark
 * made on words of a hidden source protects the person everywhere. Names that only hidden sources write are carried for
 * hiding alone.
 */
export const protectionsOver = (
  shown: readonly Protection[],
  persons: readonly { readonly id: string; readonly names: readonly string[] }[],
  whole: readonly Protection[],
): Protection[] => {
  const byName = new Map(persons.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
  const decided = whole
    .filter((one) => DECIDED.has(one.reason.code))
    .map(({ identity: _, ...one }): Protection => {
      const id = one.names.flatMap((name) => byName.get(name) ?? [])[0];
      return id === undefined ? one : { identity: id, ...one };
    });
  const settled = new Set(decided.flatMap((one) => one.identity ?? []));
  return [...shown.filter((one) => one.identity === undefined || !settled.has(one.identity)), ...decided];
};
