import {
  type ActType,
  byCodeUnit,
  type CaseFile,
  type EntityKind,
  type Identity,
  type Role,
} from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellReason } from '../tell-reason.ts';
import { tellWhen } from '../tell-when.ts';
import { WRONGS } from '../wrongs.ts';
import { chronology } from './chronology.ts';

/** A person, body, place or group as told. */
export type PersonRow = {
  readonly identity: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Other written forms, each with where it stands first. */
  readonly alsoWritten: readonly { readonly name: string; readonly passages: Identity['names'][number]['passages'] }[];
  readonly roles: readonly { readonly role: string; readonly when?: string; readonly statements: readonly string[] }[];
  readonly members: readonly { readonly identity: string; readonly name: string }[];
  readonly partOf?: { readonly identity: string; readonly name: string };
  readonly count?: number;
  readonly mentions: number;
  readonly sources: readonly string[];
  readonly passages: Identity['names'][number]['passages'];
  /** In how many events they only speak: counted, since the words stand with those events. */
  readonly spoke: number;
  readonly involvement: readonly {
    readonly role: string;
    readonly event: string;
    readonly title: string;
    readonly when: string;
    readonly standing: readonly string[];
  }[];
  readonly reason?: string;
};

export type People = Readonly<Record<EntityKind, readonly PersonRow[]>>;

/** Reasons that say no more than the list of names beside them. */
const PLAIN_REASONS: ReadonlySet<string> = new Set(['same-name', 'one-in-this-report']);

const row = (
  identity: Identity,
  { spoke, involvement }: Pick<PersonRow, 'spoke' | 'involvement'>,
  names: Names,
  phrases: Phrases,
): PersonRow => ({
  identity: identity.id,
  kind: identity.kind,
  name: identity.name,
  alsoWritten: identity.names.filter((form) => form.name !== identity.name),
  roles: identity.roles.map((held) => ({
    role: held.role,
    ...(held.when === undefined ? {} : { when: tellWhen(held.when, names, phrases).text }),
    statements: held.statements,
  })),
  members: (identity.members ?? []).map((id) => ({ identity: id, name: names.of(id) })),
  ...(identity.partOf === undefined ? {} : { partOf: { identity: identity.partOf, name: names.of(identity.partOf) } }),
  ...(identity.count === undefined ? {} : { count: identity.count }),
  mentions: identity.mentions,
  sources: identity.sources.map(names.of),
  passages: identity.names.flatMap((form) => form.passages),
  spoke,
  involvement,
  ...(identity.reason === undefined || PLAIN_REASONS.has(identity.reason.code)
    ? {}
    : { reason: tellReason(identity.reason, names, phrases) }),
});

/** Whoever is told as acting in a wrong is only said to have acted. */
const roleIn = (act: ActType, role: Role, phrases: Phrases): string =>
  role === 'agent' && WRONGS.has(act) ? phrases.roleInWrong : phrases.roles[role];

/**
 * Everybody and everything named, by kind; whoever is mentioned most comes first. What a person is said to have part
 * in is listed with its standing and only from events that are told: nobody's name stands beside a weak reading.
 */
export const people = (caseFile: CaseFile, names: Names, phrases: Phrases): People => {
  const involved = new Map<string, { spoke: number; involvement: PersonRow['involvement'][number][] }>();
  const told = chronology(caseFile, names, phrases);
  for (const event of [...told.dated, ...told.undated, ...told.spoken]) {
    for (const one of event.participants) {
      if (one.identity === undefined) continue;
      const list = involved.get(one.identity) ?? { spoke: 0, involvement: [] };
      involved.set(one.identity, list);
      if (event.act === 'statement') {
        list.spoke += one.role === 'speaker' ? 1 : 0;
        continue;
      }
      const { event: id, title, standing } = event;
      list.involvement.push({
        role: roleIn(event.act, one.role, phrases),
        event: id,
        title,
        when: event.when.brief,
        standing,
      });
    }
  }
  const rows: Record<EntityKind, PersonRow[]> = { person: [], organization: [], group: [], place: [] };
  for (const identity of caseFile.identities) {
    rows[identity.kind].push(row(identity, involved.get(identity.id) ?? { spoke: 0, involvement: [] }, names, phrases));
  }
  const rank = (a: PersonRow, b: PersonRow) =>
    b.mentions - a.mentions || byCodeUnit(a.name, b.name) || byCodeUnit(a.identity, b.identity);
  for (const list of Object.values(rows)) list.sort(rank);
  return rows;
};
