import type { EntityKind, Reason } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import type { NameForm } from '../names/name-form.ts';
import { offeringKeys, seekingKeys } from './attach.ts';
import { meetingKeys } from './candidates.ts';
import type { Local } from './local.ts';
import { majorityKind, type Party } from './party.ts';
import { writtenCounts } from './preferred-name.ts';
import { acrossKey } from './unnamed.ts';

/**
 * Local groups of many reports about which the same is known: kind, names, peoples, posts. Across reports they are judged
 * alike, so that one stands for all, and a name that ten thousand reports bear is compared once.
 */
export type NameClass = {
  readonly print: string;
  /** Somebody with all that is known of the class, of no report. */
  readonly standsFor: Party;
  readonly named: boolean;
  readonly open: boolean;
  readonly across: string | undefined;
  /** The groups, by the key of their first party. */
  readonly locals: Map<string, Local>;
  /** How often names are written, and how often groups were put together within their reports and why. */
  readonly written: Map<string, number>;
  readonly reasons: Map<string, { readonly reason: Reason; count: number }>;
};

const firstOf = (local: Local): Party => local.parties[0] as Party;
export const localKey = (local: Local): string => firstOf(local).key;

const distinctForms = (parties: readonly Party[]): readonly NameForm[] => {
  const found = new Map<string, NameForm>();
  for (const form of parties.flatMap((party) => party.forms))
    if (!found.has(form.written)) found.set(form.written, form);
  return [...found.values()].sort((p, q) => byCodeUnit(p.written, q.written));
};

/** Somebody who is all the parties of a local group at once. */
const oneOf = (local: Local): Omit<Party, 'key' | 'held'> & { readonly across: string | undefined } => {
  const bearers = local.named ? local.parties.filter((party) => party.entity.named) : local.parties;
  const first = bearers[0] as Party;
  const kind: EntityKind = majorityKind(bearers);
  return {
    index: first.index,
    entity: first.entity,
    kind,
    forms: distinctForms(bearers),
    countries: [...new Set(bearers.flatMap((party) => party.countries))].sort(),
    posts: new Set(bearers.flatMap((party) => [...party.posts]).sort()),
    usage: first.usage,
    across: local.named ? undefined : local.parties.flatMap((party) => acrossKey(party) ?? []).sort()[0],
  };
};

/**
 * What a local group is judged by across reports, as a string; undefined for an unnamed one that meets nobody beyond its
 * report. `pinned`: a decision speaks of one of its parties, so that it is judged by itself.
 */
export const printOf = (local: Local, pinned: boolean): string | undefined => {
  const { kind, forms, countries, posts, across } = oneOf(local);
  if (!local.named && across === undefined && !pinned) return undefined;
  const names = local.named ? forms.map((form) => form.written) : [across ?? ''];
  return [
    kind,
    ...names,
    '|',
    ...countries,
    '|',
    ...posts,
    local.open ? '|open' : '',
    pinned ? localKey(local) : '',
  ].join('\u001f');
};

/** A class of nobody yet, for groups that are judged like this one. */
export const nameClass = (print: string, local: Local): NameClass => {
  const { across, ...one } = oneOf(local);
  // Of no report: what one report tells of two side by side is said apart from what they are.
  const held = { ...firstOf(local).held, source: `\u001f${print}` };
  return {
    print,
    standsFor: { ...one, key: print, held },
    named: local.named,
    open: local.open,
    across,
    locals: new Map(),
    written: new Map(),
    reasons: new Map(),
  };
};

const add = (into: Map<string, number>, key: string, by: number, least: number): void => {
  const now = (into.get(key) ?? 0) + by;
  if (now > least) into.set(key, now);
  else into.delete(key);
};

/** Puts a group into its class, or takes it out. */
export const count = (into: NameClass, local: Local, by: 1 | -1): void => {
  if (by > 0) into.locals.set(localKey(local), local);
  else into.locals.delete(localKey(local));
  const bearers = local.named ? local.parties.filter((party) => party.entity.named) : local.parties;
  // Names count a little even where no mention writes them out, so that the last bearer takes them along.
  for (const [written, times] of writtenCounts(bearers)) add(into.written, written, by * (times * SCALE + 1), 0);
  for (const { reason } of local.joints) {
    const key = JSON.stringify(reason);
    const there = into.reasons.get(key) ?? { reason, count: 0 };
    there.count += by;
    if (there.count > 0) into.reasons.set(key, there);
    else into.reasons.delete(key);
  }
};
const SCALE = 1_000_000;
/** How often a counted name is really written. */
export const timesWritten = (counted: number): number => Math.floor(counted / SCALE);

/** Keys under which a class meets others, those under which it looks for fuller names, and those under which it is found. */
export const classKeys = ({ standsFor, named, open, across }: NameClass) => ({
  meeting: named ? meetingKeys(standsFor) : across === undefined ? [] : [across],
  seeking: named && !open ? seekingKeys(standsFor) : [],
  offering: named ? offeringKeys(standsFor) : [],
});
