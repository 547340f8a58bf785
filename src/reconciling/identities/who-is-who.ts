import type { DerivationInput, Reason } from '../../model/index.ts';
import { by, reason } from '../../model/index.ts';
import { decisionsOf, type Effect } from '../decisions/effect.ts';
import type { Held } from '../held.ts';
import { classRegister } from './class-register.ts';
import type { Joint } from './components.ts';
import { isDescription } from './described.ts';
import { findParty } from './find-party.ts';
import type { Identified, Who } from './identified.ts';
import { firstParty, identityId, type Settled, settle } from './identity.ts';
import { kindVotes, written } from './kind-votes.ts';
import type { Local } from './local.ts';
import { alone } from './local-identity.ts';
import { type Meant, meantIn } from './meant.ts';
import { localKey, type NameClass } from './name-class.ts';
import { officeRegister } from './office-register.ts';
import { type Party, partyKey } from './party.ts';
import { namedOf, type ReportParties, rawParties, reportParties } from './report-parties.ts';
import { resolve } from './resolve.ts';
import { joiningsIn, type Rulings, ruleOn } from './rulings.ts';

type Decisions = DerivationInput['decisions'];

/** Who everybody is in the whole case, kept as reports come and go. */
export type WhoIsWho = {
  /**
   * Brings it up to date. In: every source that can be read, by id; the ids of those that came, went, changed or are described
   * otherwise since last time; what people decided; the publishers of the sources, and when each came out (EDTF, as stated).
   * Out: the sources in which somebody is now somebody else, is called otherwise, or is held to be one for another reason.
   */
  readonly update: (
    helds: ReadonlyMap<string, Held>,
    changed: Iterable<string>,
    decisions: Decisions,
    publishers: Iterable<string>,
    published?: ReadonlyMap<string, string>,
  ) => ReadonlySet<string>;
  /** Everybody in some of the sources, each with their namings there alone. */
  readonly within: (sources: readonly string[]) => Identified;
  /** Everybody, with the pairs of namings that were joined and why. */
  readonly all: () => Identified;
  readonly effects: () => readonly Effect[];
  /** How many pairs of names have been compared so far. */
  readonly comparisons: () => number;
  /** Who the party of a report is. */
  readonly at: (party: string) => Pick<Who, 'id' | 'named'> | undefined;
};

/** An identity with its id, which depends on who else bears its name. */
type Identity = Settled & { id: string };

const NO_DATES: ReadonlyMap<string, string> = new Map();
const sourceOf = (party: string): string => party.slice(0, party.indexOf('#'));
const bearers = ({ kind, key }: Settled): string => `${kind}|${key}`;
const printOf = ({ id, kind, name, named, why }: Identity): string => JSON.stringify([id, kind, name, named, why]);

/** A case in which nobody is known. */
export const whoIsWho = (): WhoIsWho => {
  const reports = new Map<string, ReportParties>();
  const votes = kindVotes();
  const sourcesOf = new Map<string, Set<string>>();
  const register = classRegister();
  const offices = officeRegister();
  const identityOf = new Map<string, Identity>();
  const sameName = new Map<string, Set<Identity>>();
  const described = new Map<string, ReadonlyMap<string, Meant>>();
  const describing = new Set<string>();
  const toldAs = new Map<string, string>();
  const knownAs = new Map<string, string>();
  let comparisons = 0;
  let rulings: Rulings = { joins: [], apart: [], effects: [] };
  let calls: readonly { readonly entry: string; readonly party: string | undefined; readonly name: string }[] = [];
  let pins = new Map<string, string>();
  let callEffects: readonly Effect[] = [];

  const printAt = (party: string): string | undefined => {
    const local = reports.get(sourceOf(party))?.localOf.get(party);
    return local === undefined ? undefined : reports.get(local.source)?.prints.get(localKey(local));
  };

  /** Whom decisions speak of, and with whom: a report is looked at again where that changes. */
  const rule = (decisions: Decisions, helds: ReadonlyMap<string, Held>): ReadonlySet<string> => {
    const find = (named: Parameters<typeof findParty>[1]) => findParty(helds, named);
    rulings = ruleOn(joiningsIn(decisions, find));
    calls = decisionsOf(decisions, 'Named@1').map(({ entry, payload }) => ({
      entry,
      party: find(payload.who),
      name: payload.name,
    }));
    const now = new Map<string, string>();
    const pin = (party: string, what: string): void => {
      now.set(party, `${now.get(party) ?? ''} ${what}`);
    };
    for (const { entry, a, b } of rulings.joins) for (const party of [a, b]) pin(party, entry);
    for (const [a, b] of rulings.apart) {
      pin(a, `≠${b}`);
      pin(b, `≠${a}`);
    }
    for (const { party } of calls) if (party !== undefined) pin(party, 'called');
    const changed = [...pins.keys(), ...now.keys()].filter((party) => pins.get(party) !== now.get(party));
    pins = now;
    return new Set(changed.map(sourceOf));
  };

  const look = (held: Held, raw: readonly Party[]): ReportParties =>
    reportParties(
      held,
      raw,
      votes.settled,
      rulings.apart.filter(([a, b]) => sourceOf(a) === held.source && sourceOf(b) === held.source),
      (party) => pins.has(party),
    );

  const forget = (identity: Identity): void => {
    const there = sameName.get(bearers(identity));
    there?.delete(identity);
    if (there?.size === 0) sameName.delete(bearers(identity));
  };
  /** Takes classes that are one in the place of what they were. Out: the names whose bearers changed. */
  const replace = (classes: readonly NameClass[], calledBy: ReadonlyMap<string, string>): readonly string[] => {
    const names: string[] = [];
    const before = new Set(classes.flatMap((one) => identityOf.get(one.print) ?? []));
    for (const one of before) {
      forget(one);
      names.push(bearers(one));
    }
    for (const { print } of classes) identityOf.delete(print);
    const prints = new Set(classes.map((one) => one.print));
    const inReach = <T extends { readonly a: string; readonly b: string }>(pairs: readonly T[]): T[] =>
      pairs.flatMap((one) => {
        const [a, b] = [printAt(one.a), printAt(one.b)];
        return a !== undefined && b !== undefined && prints.has(a) && prints.has(b) ? [{ ...one, a, b }] : [];
      });
    const apart = inReach(rulings.apart.map(([a, b]) => ({ a, b }))).map(({ a, b }) => [a, b] as const);
    const between = { joins: inReach(rulings.joins), apart, besides: register.besides(classes) };
    for (const resolved of resolve(classes, between, () => {
      comparisons++;
    })) {
      const called = resolved.classes.flatMap((one) => calledBy.get(one.print) ?? []).at(-1);
      const settled = settle(resolved, called);
      if (settled === undefined) continue;
      const identity: Identity = { ...settled, id: '' };
      for (const one of resolved.classes) identityOf.set(one.print, identity);
      const same = sameName.get(bearers(identity)) ?? new Set<Identity>();
      sameName.set(bearers(identity), same.add(identity));
      names.push(bearers(identity));
    }
    return names;
  };
  /** The same classes as before, with more or fewer namings. */
  const recount = (identity: Identity, calledBy: ReadonlyMap<string, string>): readonly string[] => {
    const called = identity.classes.flatMap((one) => calledBy.get(one.print) ?? []).at(-1);
    const settled = settle(identity, called);
    if (settled !== undefined && bearers(settled) === bearers(identity)) {
      Object.assign(identity, settled);
      return [];
    }
    return replace(identity.classes, calledBy);
  };
  const giveIds = (name: string): void => {
    const same = [...(sameName.get(name) ?? [])];
    const only = same.filter((one) => one.named).length === 1;
    for (const one of same) one.id = identityId(one, one.named && only ? '' : (one.classes[0] as NameClass).print);
  };

  const describe = (source: string): boolean => {
    const report = reports.get(source);
    const found = report === undefined ? new Map<string, Meant>() : meantIn(report, identityOf, offices);
    const before = JSON.stringify([...(described.get(source) ?? [])]);
    if (found.size > 0) described.set(source, found);
    else described.delete(source);
    return JSON.stringify([...found]) !== before;
  };

  const update: WhoIsWho['update'] = (helds, changed, decisions, publishers, published = NO_DATES) => {
    const again = new Set<string>();
    const raw = new Map<string, readonly Party[]>();
    const file = (report: ReportParties | undefined, isIn: boolean): void => {
      if (report === undefined) return;
      const named = namedOf(report.raw);
      if (isIn) votes.add(named);
      else votes.remove(named);
      for (const name of new Set(named.map(written))) {
        const there = sourcesOf.get(name) ?? new Set<string>();
        if (isIn) sourcesOf.set(name, there.add(report.held.source));
        else there.delete(report.held.source);
      }
    };
    for (const source of changed) {
      const held = helds.get(source);
      const report = reports.get(source);
      if (report !== undefined && report.held !== held) {
        file(report, false);
        register.take(report);
        offices.take(source);
        reports.delete(source);
        described.delete(source);
        describing.delete(source);
      }
      if (held === undefined) continue;
      if (reports.has(source)) {
        if (offices.dated(source) !== published.get(source)) again.add(source);
        continue;
      }
      again.add(source);
      const parties = rawParties(held);
      raw.set(source, parties);
      file({ held, raw: parties, locals: [], prints: new Map(), localOf: new Map(), besides: [] }, true);
    }
    votes.publish(publishers);
    for (const name of votes.changed()) for (const source of sourcesOf.get(name) ?? []) again.add(source);
    for (const source of rule(decisions, helds)) if (helds.has(source)) again.add(source);
    for (const source of again) {
      const before = reports.get(source);
      if (before) register.take(before);
      const held = helds.get(source) as Held;
      const now = look(held, before?.raw ?? raw.get(source) ?? []);
      reports.set(source, now);
      register.put(now);
      offices.put(now, published.get(source));
      if (now.locals.some((local) => !local.named && isDescription(local.parties[0] as Party))) describing.add(source);
      else describing.delete(source);
    }
    const printed = rulings.joins.flatMap(({ entry, a, b }) => {
      const [p, q] = [printAt(a), printAt(b)];
      return p === undefined || q === undefined ? [] : [{ entry, a: p, b: q }];
    });
    register.join(printed);
    const calledBy = new Map<string, string>();
    for (const { party, name } of calls) {
      const print = party === undefined ? undefined : printAt(party);
      if (print !== undefined) calledBy.set(print, name);
    }

    const { met, counted, gone } = register.changed();
    const touched = new Set<Identity>();
    const names = new Set<string>();
    for (const print of gone) {
      const identity = identityOf.get(print);
      if (identity === undefined) continue;
      // Whoever else bears the name is now the only one of it, perhaps.
      forget(identity);
      names.add(bearers(identity));
      identityOf.delete(print);
      toldAs.delete(print);
      knownAs.delete(print);
    }
    for (const classes of met) for (const name of replace(classes, calledBy)) names.add(name);
    for (const one of counted) {
      const identity = identityOf.get(one.print);
      if (identity === undefined) for (const name of replace([one], calledBy)) names.add(name);
      else if (!touched.has(identity)) for (const name of recount(identity, calledBy)) names.add(name);
      const now = identityOf.get(one.print);
      if (now) touched.add(now);
    }
    for (const name of names) {
      giveIds(name);
      for (const one of sameName.get(name) ?? []) touched.add(one);
    }
    const dirty = new Set(again);
    const askAgain = new Set<string>();
    for (const identity of touched) {
      const print = printOf(identity);
      for (const one of identity.classes) {
        const called = toldAs.get(one.print) !== print;
        const known = knownAs.get(one.print) !== identity.knownAs;
        if (!called && !known) continue;
        toldAs.set(one.print, print);
        knownAs.set(one.print, identity.knownAs);
        for (const source of [
          ...[...one.locals.values()].map((local) => local.source),
          ...offices.meaning(one.print),
        ]) {
          if (called) dirty.add(source);
          askAgain.add(source);
        }
      }
    }
    for (const source of new Set([...askAgain, ...again, ...offices.changed()]))
      if (describing.has(source) && describe(source)) dirty.add(source);
    callEffects = effectsOfCalls();
    return dirty;
  };

  /** Of two names given to one person the later stands. */
  const effectsOfCalls = (): readonly Effect[] => {
    const last = new Map<string, string>();
    const of = (party: string) => at(party)?.id ?? party;
    for (const { entry, party } of calls) if (party !== undefined) last.set(of(party), entry);
    return calls.map(({ entry, party }): Effect => {
      if (party === undefined) return { entry, effect: 'orphaned', reason: reason('words-not-found') };
      if (last.get(of(party)) === entry) return { entry, effect: 'applied' };
      return { entry, effect: 'superseded', reason: reason('decided-later') };
    });
  };

  /** Whom a local group belongs to: somebody of the case, or nobody beyond its report. */
  const belongs = (local: Local): { identity: Identity; meant?: Meant } | undefined => {
    const print = reports.get(local.source)?.prints.get(localKey(local));
    const own = print === undefined ? undefined : identityOf.get(print);
    if (own) return { identity: own };
    const meant = described.get(local.source)?.get((local.parties[0] as Party).key);
    const other = meant === undefined ? undefined : identityOf.get(meant.print);
    return meant && other ? { identity: other, meant } : undefined;
  };
  const at: WhoIsWho['at'] = (party) => {
    const local = reports.get(sourceOf(party))?.localOf.get(party);
    if (local === undefined) return undefined;
    return belongs(local)?.identity ?? alone(local);
  };

  const within = (sources: readonly string[], withJoints = false): Identified => {
    const found = new Map<string, { who: Who; parties: Party[]; reasons: Reason[]; joints: Joint[] }>();
    const index = new Map<string, string>();
    for (const source of sources)
      for (const local of reports.get(source)?.locals ?? []) {
        const whose = belongs(local);
        const { identity, meant } = whose ?? {};
        const who: Who | undefined = identity
          ? { ...identity, parties: [], reasons: identity.why === undefined ? [] : [identity.why], joints: [] }
          : alone(local);
        if (who === undefined) continue;
        const there = found.get(who.id) ?? { who, parties: [], reasons: [...who.reasons], joints: [] };
        found.set(who.id, there);
        there.parties.push(...local.parties);
        if (meant) there.reasons.push(meant.reason);
        if (withJoints) there.joints.push(...local.joints);
        if (withJoints && meant) {
          const to = firstIn(meant.print, source);
          if (to) there.joints.push({ a: to.key, b: (local.parties[0] as Party).key, reason: meant.reason });
        }
        for (const party of local.parties) index.set(party.key, who.id);
      }
    if (withJoints)
      for (const identity of new Set(identityOf.values())) found.get(identity.id)?.joints.push(...jointsOf(identity));
    const all = new Map(
      [...found].map(([id, { who, parties, reasons, joints }]): readonly [string, Who] => [
        id,
        {
          id,
          kind: who.kind,
          name: who.name,
          named: who.named,
          parties: parties.sort(by((party) => party.key)),
          reasons,
          joints,
        },
      ]),
    );
    return {
      all: [...all.values()].sort(by((one) => one.id)),
      of: (source, entity) => (entity === undefined ? undefined : all.get(index.get(partyKey(source, entity)) ?? '')),
      effects: [],
    };
  };
  const firstIn = (print: string, source: string): Party | undefined =>
    [...(register.get(print)?.locals.values() ?? [])].find((local) => local.source === source)?.parties[0] ??
    (register.get(print) && firstParty(register.get(print) as NameClass));
  /** Pairs of namings that show why an identity's reports speak of one. */
  const jointsOf = ({ classes, joints }: Identity): readonly Joint[] => {
    const first = (print: string) => {
      const one = register.get(print);
      return one && firstParty(one)?.key;
    };
    const across = joints.flatMap(({ a, b, reason: why }) => {
      const [p, q] = [first(a), first(b)];
      return p === undefined || q === undefined ? [] : [{ a: p, b: q, reason: why }];
    });
    const alike = classes.flatMap((one) => {
      const keys = [...one.locals.keys()].sort();
      const why = reason(one.named ? 'same-name' : 'same-description');
      return keys.slice(1).map((key, before) => ({ a: keys[before] as string, b: key, reason: why }));
    });
    return [...across, ...alike];
  };
  return {
    update,
    within: (sources) => within(sources),
    all: () => ({ ...within([...reports.keys()].sort(), true), effects: [...rulings.effects, ...callEffects] }),
    effects: () => [...rulings.effects, ...callEffects],
    comparisons: () => comparisons,
    at,
  };
};
