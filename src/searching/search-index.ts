import type { CaseFile, Identity, SourceRecord, StatementRecord } from '../model/index.ts';
import { eventUnit, GAP, identityUnit, sourceUnit, type Unit } from './unit.ts';
import { emptyVocabulary, listUnit, unlistUnit, type Vocabulary } from './vocabulary.ts';

/** What of a case file is searched. */
export type Searched = Pick<CaseFile, 'sources' | 'identities' | 'events' | 'statements'>;
type EventRecord = CaseFile['events'][number];

/**
 * An index over one case file as one audience may read it. It holds a resource: what is added to it or taken from it changes it
 * in place. Sources' texts are referred to, not copied.
 */
export type SearchIndex = {
  readonly vocabulary: Vocabulary;
  /** By number, ascending as they came; undefined where one was taken away. */
  readonly units: (Unit | undefined)[];
  readonly numbers: Map<string, number>;
  /** Statements by number, and for each number the units of the events that rest on it. */
  readonly statements: Map<string, number>;
  readonly events: (readonly number[])[];
  /** How many words were looked at to build what it holds: what adding and taking away cost. */
  work: number;
};

/** An index of nothing. */
export const emptyIndex = (): SearchIndex => ({
  vocabulary: emptyVocabulary(),
  units: [],
  numbers: new Map(),
  statements: new Map(),
  events: [],
  work: 0,
});

const formsOf = ({ words }: Unit): ReadonlySet<number> => {
  const forms = new Set(words);
  forms.delete(GAP);
  return forms;
};

const put = (index: SearchIndex, unit: Unit): void => {
  const number = index.units.length;
  index.units.push(unit);
  index.numbers.set(unit.id, number);
  index.work += unit.words.length;
  for (const form of formsOf(unit)) listUnit(index.vocabulary, form, number);
};

const NONE: readonly number[] = [];

/** The number of a statement, by which events are found without looking ids up. */
const statementNumber = ({ statements, events }: SearchIndex, id: string): number => {
  const there = statements.get(id);
  if (there !== undefined) return there;
  const number = events.push(NONE) - 1;
  statements.set(id, number);
  return number;
};

const linkEvent = (index: SearchIndex, { statements }: EventRecord, unit: number): void => {
  for (const id of statements) {
    const number = statementNumber(index, id);
    index.events[number] = [...(index.events[number] ?? NONE), unit];
  }
};

const unlinkEvent = (index: SearchIndex, { statements }: EventRecord, unit: number): void => {
  for (const id of statements) {
    const number = statementNumber(index, id);
    index.events[number] = (index.events[number] ?? NONE).filter((one) => one !== unit);
  }
};

/** Takes away what has an id: a source with its statements, an identity or an event. Nothing of its words stays behind. */
export const remove = (index: SearchIndex, id: string): void => {
  const number = index.numbers.get(id);
  const unit = number === undefined ? undefined : index.units[number];
  if (number === undefined || unit === undefined) return;
  index.work += unit.words.length;
  for (const form of formsOf(unit)) unlistUnit(index.vocabulary, form, number);
  if ('event' in unit.from) unlinkEvent(index, unit.from.event, number);
  index.units[number] = undefined;
  index.numbers.delete(id);
  while (index.units.length > 0 && index.units.at(-1) === undefined) index.units.pop();
};

/** Adds a source with those of its statements that stand; whatever had its id before goes. Costs what its text costs. */
export const addSource = (index: SearchIndex, source: SourceRecord, statements: readonly StatementRecord[]): void => {
  remove(index, source.id);
  const numbers = Int32Array.from(statements, ({ id }) => statementNumber(index, id));
  put(index, sourceUnit(index.vocabulary, source, statements, numbers));
};

/** Adds a person, body, place or group. */
export const addIdentity = (index: SearchIndex, identity: Identity): void => {
  remove(index, identity.id);
  put(index, identityUnit(index.vocabulary, identity));
};

/** Adds an event. */
export const addEvent = (index: SearchIndex, event: EventRecord): void => {
  remove(index, event.id);
  put(index, eventUnit(index.vocabulary, event));
  linkEvent(index, event, index.units.length - 1);
};

/** Numbers of units only grow, so that lists stay in order; when most of them are empty, it is cheaper to begin anew. */
const worn = ({ units, numbers }: SearchIndex): boolean => units.length > 1000 && numbers.size * 2 < units.length;

/** Makes anew what has been changed more often than it is long. */
export const renewed = (index: SearchIndex): SearchIndex => {
  if (!worn(index)) return index;
  const fresh = emptyIndex();
  for (const unit of index.units) {
    if (unit === undefined) continue;
    if ('source' in unit.from) addSource(fresh, unit.from.source, unit.from.statements);
    else if ('identity' in unit.from) addIdentity(fresh, unit.from.identity);
    else addEvent(fresh, unit.from.event);
  }
  return fresh;
};
