import type { CaseFile, Identity, SourceRecord, StatementRecord, When } from '../model/index.ts';
import {
  addEvent,
  addIdentity,
  addSource,
  emptyIndex,
  remove,
  renewed,
  type Searched,
  type SearchIndex,
} from './search-index.ts';
import type { UnitSource } from './unit.ts';

const sameList = <T>(a: readonly T[], b: readonly T[], same: (p: T, q: T) => boolean): boolean =>
  a.length === b.length && a.every((one, at) => same(one, b[at] as T));

const sameWhen = (a: When | undefined, b: When | undefined): boolean =>
  a?.stated === b?.stated && a?.inferred === b?.inferred;

const sameStatement = (a: StatementRecord, b: StatementRecord): boolean =>
  a === b || (a.id === b.id && sameList(a.passages, b.passages, (p, q) => p.start === q.start && p.end === q.end));

const HEADING = ['title', 'publisher', 'author', 'file', 'language', 'text'] as const;
const sameSource = (a: SourceRecord, b: SourceRecord): boolean =>
  a === b || (HEADING.every((field) => a[field] === b[field]) && sameWhen(a.published, b.published));

const sameIdentity = (a: Identity, b: Identity): boolean =>
  a === b ||
  (a.kind === b.kind &&
    a.name === b.name &&
    a.mentions === b.mentions &&
    sameList(a.names, b.names, (p, q) => p.name === q.name));

type EventRecord = CaseFile['events'][number];
const sameEvent = (a: EventRecord, b: EventRecord): boolean =>
  a === b ||
  (a.title === b.title &&
    sameWhen(a.when.value ?? a.when.readings[0]?.value, b.when.value ?? b.when.readings[0]?.value) &&
    sameList(a.statements, b.statements, (p, q) => p === q));

/** Statements that stand, by source. What a person rejected is told nowhere. */
const bySource = (statements: readonly StatementRecord[]): ReadonlyMap<string, StatementRecord[]> => {
  const found = new Map<string, StatementRecord[]>();
  for (const one of statements) {
    if (one.review === 'rejected') continue;
    const there = found.get(one.source);
    if (there === undefined) found.set(one.source, [one]);
    else there.push(one);
  }
  return found;
};

const NONE: readonly StatementRecord[] = [];

/**
 * Brings an index to a case file: what went is taken away, what came or changed is added, the rest is left as it is. Whatever the
 * index held before, it then finds what an index made of that file alone would find. Gives the index to go on with.
 */
export const bringTo = (before: SearchIndex, file: Searched): SearchIndex => {
  const index = renewed(before);
  const told = bySource(file.statements);
  const held = (id: string): UnitSource | undefined => {
    const number = index.numbers.get(id);
    return number === undefined ? undefined : index.units[number]?.from;
  };
  const leave = new Set<string>();
  for (const { id } of file.sources) leave.add(id);
  for (const { id } of file.identities) leave.add(id);
  for (const { id } of file.events) leave.add(id);
  for (const id of [...index.numbers.keys()]) if (!leave.has(id)) remove(index, id);
  for (const source of file.sources) {
    const statements = told.get(source.id) ?? NONE;
    const there = held(source.id);
    if (
      there === undefined ||
      !('source' in there) ||
      !sameSource(there.source, source) ||
      !sameList(there.statements, statements, sameStatement)
    )
      addSource(index, source, statements);
  }
  for (const identity of file.identities) {
    const there = held(identity.id);
    if (there === undefined || !('identity' in there) || !sameIdentity(there.identity, identity))
      addIdentity(index, identity);
  }
  for (const event of file.events) {
    const there = held(event.id);
    if (there === undefined || !('event' in there) || !sameEvent(there.event, event)) addEvent(index, event);
  }
  return index;
};

/** An index over a case file. It must be the file that the audience may read: whatever stands in it can be found. */
export const searchIndex = (file: Searched): SearchIndex => bringTo(emptyIndex(), file);
