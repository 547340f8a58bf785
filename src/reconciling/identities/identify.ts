import type { DerivationInput, EntityKind, Reason } from '../../model/index.ts';
import { by, byCodeUnit, derivedId, reason } from '../../model/index.ts';
import { decisionsOf, type Effect } from '../decisions/effect.ts';
import type { Held } from '../held.ts';
import { attachLesser } from './attach.ts';
import { proposals } from './candidates.ts';
import { canonical, groups, type Joint } from './components.ts';
import { attachDescribed } from './described.ts';
import { findParty } from './find-party.ts';
import { type Party, partiesOf, partyKey } from './party.ts';
import { preferredName } from './preferred-name.ts';
import { joiningsIn, ruleOn } from './rulings.ts';
import { settleKinds } from './settle-kinds.ts';
import { unnamedProposals } from './unnamed.ts';

/** Everybody and everything that is one across reports. */
export type Who = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly named: boolean;
  readonly parties: readonly Party[];
  readonly reasons: readonly Reason[];
  readonly joints: readonly Joint[];
};

export type { Joint };

export type Identified = {
  readonly all: readonly Who[];
  /** Who an entity of a source is; undefined where it is an unnamed one that no statement speaks of. */
  of(source: string, entity: number | undefined): Who | undefined;
  readonly effects: readonly Effect[];
};

/** Whether anything but pronouns stands for a party: "he" alone is nobody that a case can list. */
const isDescribed = ({ entity, held }: Party): boolean =>
  entity.mentions.some((at) => held.reading.mentions[at]?.form !== 'pronoun');

const majorityKind = (parties: readonly Party[]): EntityKind => {
  const votes = new Map<EntityKind, number>();
  for (const { kind } of parties) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  return [...votes.entries()].sort((p, q) => q[1] - p[1] || byCodeUnit(p[0], q[0]))[0]?.[0] ?? 'person';
};

/**
 * Decides who is who across reports. Decisions bind: joined parties come together first, parted ones never do, and decisions
 * that contradict each other join nobody; see `ruleOn`. Then come names that are the same, then names that say less.
 */
export const identify = (
  sources: readonly Held[],
  decisions: DerivationInput['decisions'],
  publishers: readonly string[] = [],
): Identified => {
  const helds = new Map(sources.map((held) => [held.source, held]));
  const parties = settleKinds(sources.flatMap(partiesOf), publishers);
  const named = parties.filter((party) => party.entity.named && party.forms.length > 0);
  const ruled = ruleOn(joiningsIn(decisions, (one) => findParty(helds, one)));
  const into = groups(
    parties.map((party) => party.key),
    ruled.apart,
  );
  const effects: Effect[] = [...ruled.effects];
  for (const { entry, a, b } of ruled.joins) into.join(a, b, reason('joined-by-person', { entry }));
  for (const { a, b, reason: why } of canonical(proposals(named))) into.join(a, b, why);
  attachLesser(named, into);
  attachDescribed(parties, into);
  for (const { a, b, reason: why } of canonical(unnamedProposals(parties.filter((party) => !party.entity.named))))
    into.join(a, b, why);

  const calls = decisionsOf(decisions, 'Named@1').map((one) => ({ ...one, party: findParty(helds, one.payload.who) }));
  const called = new Map<string, (typeof calls)[number]>();
  for (const one of calls) if (one.party !== undefined) called.set(into.root(one.party), one);
  for (const one of calls) {
    const { entry } = one;
    if (one.party === undefined) effects.push({ entry, effect: 'orphaned', reason: reason('words-not-found') });
    else if (called.get(into.root(one.party)) === one) effects.push({ entry, effect: 'applied' });
    else effects.push({ entry, effect: 'superseded', reason: reason('decided-later') });
  }

  const byRoot = new Map<string, Party[]>();
  for (const party of parties) {
    const root = into.root(party.key);
    byRoot.set(root, [...(byRoot.get(root) ?? []), party]);
  }
  const drafts = [...byRoot.entries()]
    .map(([root, together]) => ({ root, together: together.sort(by((party) => party.key)) }))
    .filter(
      ({ root, together }) =>
        called.has(root) || together.some((one) => one.entity.named || (one.usage !== undefined && isDescribed(one))),
    )
    .map(({ root, together }) => {
      const kind = majorityKind(together);
      const { name, key } = preferredName(together, kind);
      const isNamed = together.some((party) => party.entity.named);
      return { root, together, kind, named: isNamed, name: called.get(root)?.payload.name ?? name, key };
    });
  const taken = new Map<string, number>();
  for (const { kind, key, named: known } of drafts)
    if (known) taken.set(`${kind}|${key}`, (taken.get(`${kind}|${key}`) ?? 0) + 1);
  const whos = drafts.map((draft): Who => {
    const first = draft.together[0] as Party;
    const alone = draft.named && taken.get(`${draft.kind}|${draft.key}`) === 1;
    return {
      id: derivedId(draft.kind === 'organization' ? 'org' : draft.kind, draft.key, alone ? '' : first.key),
      kind: draft.kind,
      name: draft.name,
      named: draft.named,
      parties: draft.together,
      reasons: into.reasons(draft.root),
      joints: into.joints(draft.root),
    };
  });
  const index = new Map<string, Who>();
  for (const who of whos) for (const party of who.parties) index.set(party.key, who);
  return {
    all: whos.sort(by((who) => who.id)),
    of: (source, entity) => (entity === undefined ? undefined : index.get(partyKey(source, entity))),
    effects,
  };
};
