import type { CaseFile, DerivationInput, SourceRecord } from '../model/index.ts';
import { by, stricter } from '../model/index.ts';
import {
  type Effect,
  type Held,
  joinFunnels,
  listDecisions,
  type ProtectionGround,
  protectionsOf,
} from '../reconciling/index.ts';
import { joinIdentities } from './join-identities.ts';
import type { Strand } from './strand.ts';

/** What is known of the case beyond its strands. */
export type Whole = {
  /** Who the party of a report is. */
  readonly person: ProtectionGround['person'];
  readonly effects: readonly Effect[];
  readonly helds: ReadonlyMap<string, Held>;
  readonly decisions: DerivationInput['decisions'];
};

/** A source that several strands cite, once. */
const joinCited = (same: readonly SourceRecord[]): SourceRecord => {
  const [first] = same as readonly [SourceRecord, ...SourceRecord[]];
  if (same.length === 1) return first;
  const holds = [...new Set(same.flatMap((one) => one.saidToHold ?? []))].sort();
  return {
    ...first,
    citedBy: same
      .flatMap((one) => one.citedBy ?? [])
      .sort(by((one) => `${one.source} ${String(one.start).padStart(9, '0')}`)),
    ...(holds.length === 0 ? {} : { saidToHold: holds }),
    access: same.reduce((access, one) => stricter(access, one.access), first.access),
  };
};

const grouped = <T extends { readonly id: string }>(records: readonly T[]): readonly (readonly T[])[] => {
  const found = new Map<string, T[]>();
  for (const one of records) {
    const there = found.get(one.id);
    if (there) there.push(one);
    else found.set(one.id, [one]);
  }
  return [...found.values()];
};

/**
 * One case file out of its strands: records side by side in the order of the contract; people, bodies and places that
 * several strands speak of, sources that several cite, and the funnel, each once; decisions with what became of them; whose
 * name is protected, whatever strand says so.
 */
export const joinStrands = (strands: readonly Strand[], whole: Whole): CaseFile => {
  const { person, helds, decisions } = whole;
  const files = strands.map((one) => one.file);
  const all = <T>(take: (file: Strand['file']) => readonly T[], key: (one: T) => string): T[] =>
    files.flatMap(take).sort(by(key));
  const id = (one: { readonly id: string }): string => one.id;
  const identities = grouped(files.flatMap((one) => one.identities)).map(joinIdentities);
  const persons = protectionsOf(
    {
      person,
      rules: new Map(
        strands
          .flatMap((one) => [...one.exposed.rules])
          .sort(by(([identity, why]) => `${identity} ${why.code === 'name-of-wronged' ? 0 : 1}`))
          .reverse(),
      ),
      names: (identity) => strands.flatMap((one) => one.exposed.names(identity)),
      helds,
    },
    decisions,
  );
  const effects = [...strands.flatMap((one) => one.effects), ...whole.effects, ...persons.effects];
  return {
    sources: grouped(files.flatMap((one) => one.sources))
      .map(joinCited)
      .sort(by(id)),
    identities: identities.sort(by(id)),
    statements: all((one) => one.statements, id),
    events: all((one) => one.events, id),
    figures: all((one) => one.figures, id),
    lineages: all(
      (one) => one.lineages,
      (one) => `${one.from} ${one.to}`,
    ),
    relations: all(
      (one) => one.relations,
      (one) => `${one.from} ${one.to} ${one.kind}`,
    ),
    disputes: all((one) => one.disputes, id),
    proceedings: all((one) => one.proceedings, id),
    looseSteps: all(
      (one) => one.looseSteps ?? [],
      (one) => one.step,
    ),
    evidence: all((one) => one.evidence, id),
    requests: all((one) => one.requests, id),
    roster: all((one) => one.roster ?? [], id),
    funnel: [...joinFunnels(files.map((one) => one.funnel ?? []))],
    findings: all((one) => one.findings ?? [], id),
    gaps: all((one) => one.gaps ?? [], id),
    decisions: [...listDecisions(decisions, effects)],
    protections: [...persons.protections],
  };
};
