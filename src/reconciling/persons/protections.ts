import type { Access, Decision, DerivationInput, Protection, Reason, StatementRecord } from '../../model/index.ts';
import { by, reason, stricter, WRONGS } from '../../model/index.ts';
import { type Effect, isKnown } from '../decisions/effect.ts';
import type { Held } from '../held.ts';
import { findParty } from '../identities/find-party.ts';
import type { Identified, Who } from '../identities/identify.ts';
import { membersOf } from '../records/identity-records.ts';

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

/** Who is told as wronged, or speaks as one who took part or saw: the reason why, by identity. */
const exposed = (who: Identified, records: readonly StatementRecord[]): ReadonlyMap<string, Reason> => {
  const found = new Map<string, Reason>();
  const known = new Map(who.all.map((one) => [one.id, one]));
  const add = (id: string | undefined, why: Reason): void => {
    const one = id === undefined ? undefined : known.get(id);
    if (one === undefined) return;
    if (one.kind === 'person' && one.named && !found.has(one.id)) found.set(one.id, why);
    if (one.kind === 'group') for (const member of membersOf(one, who)) add(member, why);
  };
  const told = records.filter((record) => record.review !== 'rejected');
  for (const { content } of told) {
    if (content.kind !== 'act' || !WRONGS.has(content.act)) continue;
    for (const one of content.participants) if (one.role === 'patient') add(one.identity, reason('name-of-wronged'));
  }
  for (const { voice } of told) {
    const speaker = voice.at(-1);
    if (speaker?.basis === 'took-part' || speaker?.basis === 'saw') add(speaker.identity, reason('name-of-witness'));
  }
  return found;
};

/** Every way a person's name is written, aliases included. */
const namesOf = (who: Who, records: readonly StatementRecord[]): readonly string[] => [
  who.name,
  ...who.parties.filter(({ entity }) => entity.named).flatMap(({ entity }) => [entity.name, ...entity.names]),
  ...records.flatMap(({ content }) =>
    content.kind === 'attribute' && content.attribute === 'alias' && content.identity === who.id ? [content.value] : [],
  ),
];

type Case = { who?: Who; names: string[]; mark?: Ruling & { what: 'marked' }; consent?: Ruling };

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

/**
 * Who may know whose name. People decide it, person by person; where nobody did, whoever is told as wronged or speaks as
 * a witness is not named to the public. A ruling whose words are gone still protects the name it was about.
 */
export const protectionsOf = (
  who: Identified,
  records: readonly StatementRecord[],
  helds: ReadonlyMap<string, Held>,
  decisions: DerivationInput['decisions'],
): Protected => {
  const byParty = new Map(who.all.flatMap((one) => one.parties.map((party) => [party.key, one] as const)));
  const cases = new Map<string, Case>();
  const last = new Map<string, string>();
  const ruled = rulings(decisions).map((ruling) => {
    const party = findParty(helds, ruling.who);
    const found = party === undefined ? undefined : byParty.get(party);
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
  const rules = exposed(who, records);
  for (const id of rules.keys()) {
    const found = who.all.find((one) => one.id === id);
    if (found && !cases.has(id)) cases.set(id, { who: found, names: [] });
  }
  const protections = [...cases.values()].flatMap((one): Protection[] => {
    const held = verdict(one, one.who && rules.get(one.who.id));
    if (held === undefined) return [];
    const written = [...one.names, ...(one.who?.named ? namesOf(one.who, records) : [])].filter((name) => name !== '');
    const names = [...new Set(written)].sort();
    return [{ ...(one.who ? { identity: one.who.id } : {}), names, ...held }];
  });
  const effects = ruled.map(({ entry, subject, found }): Effect => {
    if (last.get(subject) !== entry) return { entry, effect: 'superseded', reason: reason('decided-later') };
    return found ? { entry, effect: 'applied' } : { entry, effect: 'orphaned', reason: reason('still-protects-name') };
  });
  const orderOf = (one: Protection): string => `${one.identity ?? '~'} ${one.names.join(' ')}`;
  return { protections: protections.sort(by(orderOf)), effects };
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
