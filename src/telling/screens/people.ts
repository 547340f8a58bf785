import type { EntityKind } from '../../model/index.ts';
import { type PersonRow, people } from '../views/people.ts';
import { once, type Shown } from './shown.ts';

/** A person, body, group or place in one line. */
export type PersonLine = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly alsoWritten: readonly string[];
  /** What they are, as told last. */
  readonly role?: string;
  readonly count?: number;
  readonly mentions: number;
  readonly sources: number;
  /** In how many told events they have part. */
  readonly events: number;
};

/** Everybody and everything named, by kind; whoever is mentioned most comes first. */
export type PeopleScreen = { readonly lines: readonly PersonLine[] };

const KINDS: readonly EntityKind[] = ['person', 'organization', 'group', 'place'];

/** Every identity as told, by its id. */
export const peopleTold = ({ file, names, phrases }: Shown): ReadonlyMap<string, PersonRow> =>
  once(file, `people ${phrases.language}`, () => {
    const told = people(file, names, phrases);
    return new Map(KINDS.flatMap((kind) => told[kind].map((row) => [row.identity, row] as const)));
  });

/** An identity in one line. */
export const personLine = (row: PersonRow): PersonLine => {
  const role = row.roles.at(-1)?.role;
  return {
    id: row.identity,
    kind: row.kind,
    name: row.name,
    alsoWritten: row.alsoWritten.map(({ name }) => name),
    ...(role === undefined ? {} : { role }),
    ...(row.count === undefined ? {} : { count: row.count }),
    mentions: row.mentions,
    sources: row.sources.length,
    events: row.involvement.length,
  };
};

/** The list of people, bodies, groups and places. */
export const peopleScreen = (shown: Shown): PeopleScreen => ({
  lines: [...peopleTold(shown).values()].map(personLine),
});
