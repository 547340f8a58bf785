import type { CaseFile, ContractPassage, EventRecord, Role, StatementRecord, When } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellEventWhen } from '../tell-bounds.ts';
import { tellReason } from '../tell-reason.ts';
import { byPlace, type ToldWhen, tellWhen } from '../tell-when.ts';
import { tellOrigin } from './origins.ts';
import { coerced, type Said, statementsById, tellable, tellStatement } from './said.ts';

/** One event as told. */
export type ChronologyRow = {
  readonly event: string;
  readonly act: EventRecord['act'];
  readonly title: string;
  readonly when: ToldWhen;
  /** Every dating with who gives it, where there is more than one; `disputed` where they exclude each other. */
  readonly datings: readonly { readonly text: string; readonly says: string; readonly disputed: boolean }[];
  /** What its dating, or its place among other happenings, contradicts. */
  readonly doubts: readonly string[];
  readonly where: readonly string[];
  /** "alleged", "denied", "disputed": how the reports hold it. Empty when it is plainly stated. */
  readonly standing: readonly string[];
  readonly participants: readonly {
    readonly role: Role;
    readonly name: string;
    readonly identity?: string;
  }[];
  readonly duration?: string;
  /** "5 reports, at most 2 origins: …". */
  readonly attribution: string;
  /** What was said, for acts that are only words: the exact words of the strongest statement. */
  readonly words?: ContractPassage;
  readonly said: readonly Said[];
};

/** The chronology: what is told with a date, what is told without, what only duress supports, what waits in review. */
export type Chronology = {
  readonly dated: readonly ChronologyRow[];
  readonly undated: readonly ChronologyRow[];
  /** Undated acts that are only words: what somebody said, at a time not known. */
  readonly spoken: readonly ChronologyRow[];
  readonly duress: readonly ChronologyRow[];
  readonly review: readonly ChronologyRow[];
};

/** Acts that consist of words: without them, such an event says nothing. */
const SPOKEN: ReadonlySet<EventRecord['act']> = new Set([
  'statement',
  'interview',
  'denial',
  'demand',
  'request',
  'threat',
]);

const datingsOf = (event: EventRecord, all: ReadonlyMap<string, StatementRecord>, names: Names, phrases: Phrases) => {
  const says = new Map<string, Set<string>>();
  for (const { value, statements } of event.when.readings) {
    const { text } = tellWhen(value, names, phrases);
    const sources = says.get(text) ?? new Set<string>();
    for (const id of statements) if (all.has(id)) sources.add(names.of(all.get(id)?.source ?? id));
    says.set(text, sources);
  }
  const disputed = event.when.state === 'disputed';
  if (says.size < 2) return [];
  return [...says].map(([text, sources]) => ({ text, says: phrases.list([...sources]), disputed }));
};

/** The dating an event is placed by: its agreed value, else the reading with the earliest possible day. */
const placing = (event: EventRecord, names: Names, phrases: Phrases): ToldWhen => {
  if (event.when.value !== undefined) return tellEventWhen(event, names, phrases);
  const told = event.when.readings.map((reading: { value: When }) => tellWhen(reading.value, names, phrases));
  return told.sort(byPlace)[0] ?? tellWhen(undefined, names, phrases);
};

const standingOf = (event: EventRecord, phrases: Phrases): string[] => {
  const words = (field: EventRecord['polarity']): string[] =>
    field.value === undefined || field.state === 'disputed'
      ? field.readings.map((reading) => reading.value)
      : [field.value];
  const polarity = new Set(words(event.polarity));
  const modality = new Set(words(event.modality));
  const known: Readonly<Record<string, string>> = phrases.modality;
  const told = [...modality].sort(byCodeUnit).map((word) => known[word] ?? word);
  // Said by some and denied by others: both words are shown, in that order.
  return polarity.has('denied') ? [...(polarity.size > 1 ? told : []), phrases.denied] : told;
};

const whereOf = (event: EventRecord, names: Names): string[] => {
  if (event.where === undefined) return [];
  const { value, readings } = event.where;
  return value === undefined ? [...new Set(readings.map((r) => names.of(r.value)))] : [names.of(value)];
};

/** Tells one event. */
export const tellEvent = (
  event: EventRecord,
  all: ReadonlyMap<string, StatementRecord>,
  names: Names,
  phrases: Phrases,
): ChronologyRow => {
  const heldSources = new Set(event.statements.flatMap((id) => all.get(id)?.source ?? []));
  const origins = event.origins.map((origin) => tellOrigin(origin, event, names, phrases));
  const said = event.statements.flatMap((id) => {
    const statement = all.get(id);
    return statement === undefined || statement.review === 'rejected' ? [] : [tellStatement(statement, names, phrases)];
  });
  const first = said.find((one) => !one.weak) ?? said[0];
  const passage = SPOKEN.has(event.act) ? first?.passages[0] : undefined;
  return {
    event: event.id,
    act: event.act,
    title: event.title,
    when: placing(event, names, phrases),
    datings: datingsOf(event, all, names, phrases),
    doubts: (event.doubts ?? []).map((one) => tellReason(one, names, phrases)),
    where: whereOf(event, names),
    standing: standingOf(event, phrases),
    participants: event.participants.map((one) => ({
      role: one.role,
      name:
        (one.identity === undefined ? one.words : names.of(one.identity)) ??
        (one.count === undefined ? phrases.lostVoice : String(one.count)),
      ...(one.identity === undefined ? {} : { identity: one.identity }),
    })),
    ...(event.duration === undefined ? {} : { duration: event.duration }),
    attribution: phrases.attribution(new Set([...heldSources, ...event.sources]).size, event.originsAtMost, origins),
    ...(first === undefined || passage === undefined ? {} : { words: { source: first.source, ...passage } }),
    said,
  };
};

const shelf = (event: EventRecord, all: ReadonlyMap<string, StatementRecord>): keyof Chronology | undefined => {
  const statements = event.statements.flatMap((id) => all.get(id) ?? []).filter((one) => one.review !== 'rejected');
  if (statements.length === 0) return undefined;
  const free = statements.filter((one) => !coerced(one.circumstances));
  if (free.length === 0) return 'duress';
  const told = free.filter(tellable);
  // What was only imagined has not been said to have happened.
  if (told.every((one) => one.modality === 'hypothetical')) return 'review';
  return 'dated';
};

/**
 * Lays a case file's events out in time. An event is told when a free statement carries it strongly or a person took
 * it over; one that only coerced words support stands apart, one that is only weakly carried waits in review, and one
 * whose statements were all rejected is not told at all.
 */
export const chronology = (caseFile: CaseFile, names: Names, phrases: Phrases): Chronology => {
  const all = statementsById(caseFile);
  const rows: Record<keyof Chronology, ChronologyRow[]> = {
    dated: [],
    undated: [],
    spoken: [],
    duress: [],
    review: [],
  };
  for (const event of caseFile.events) {
    const where = shelf(event, all);
    if (where === undefined) continue;
    const row = tellEvent(event, all, names, phrases);
    const placed = row.when.min !== undefined || row.when.max !== undefined;
    const undated = SPOKEN.has(event.act) ? 'spoken' : 'undated';
    rows[where === 'dated' && !placed ? undated : where].push(row);
  }
  const inTime = (a: ChronologyRow, b: ChronologyRow) => byPlace(a.when, b.when) || byCodeUnit(a.event, b.event);
  for (const list of Object.values(rows)) list.sort(inTime);
  return rows;
};
