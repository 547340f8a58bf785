import type { EventRecord, StatementRecord } from '../../model/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellWhen } from '../tell-when.ts';
import { statementsById, tellable } from '../views/said.ts';
import type { Change, Told } from './compared.ts';
import { matched } from './match.ts';

const dating = (event: EventRecord, { names }: Told, phrases: Phrases): string =>
  event.when.state === 'disputed'
    ? [...new Set(event.when.readings.map(({ value }) => tellWhen(value, names, phrases).brief))].sort().join(' / ')
    : tellWhen(event.when.value, names, phrases).brief;

const standing = (event: EventRecord, phrases: Phrases): string => {
  const known: Readonly<Record<string, string>> = { ...phrases.modality, affirmed: '', denied: phrases.denied };
  const of = (field: EventRecord['polarity']) =>
    field.value === undefined || field.state === 'disputed' ? field.readings.map((one) => one.value) : [field.value];
  const words = [...of(event.modality), ...of(event.polarity)].map((word) => known[word] ?? word).filter(Boolean);
  return [...new Set(words)].join(', ');
};

const place = (event: EventRecord, { names }: Told): string =>
  event.where === undefined
    ? ''
    : (event.where.value === undefined ? event.where.readings.map((one) => one.value) : [event.where.value])
        .map(names.of)
        .join(' / ');

/** Whether anything but what waits in review or was rejected carries an event. */
const isTold = (event: EventRecord, all: ReadonlyMap<string, StatementRecord>): boolean =>
  event.statements.some((id) => {
    const statement = all.get(id);
    return statement !== undefined && tellable(statement);
  });

/** Events that appeared, went, came together, were parted, or are dated, placed, held or counted otherwise. */
export const eventChanges = (
  before: Told,
  after: Told,
  added: ReadonlySet<string>,
  phrases: Phrases,
): readonly Change[] => {
  const [allBefore, allAfter] = [statementsById(before.file), statementsById(after.file)];
  const then = before.file.events.filter((event) => isTold(event, allBefore));
  const now = after.file.events.filter((event) => isTold(event, allAfter));
  const places = (told: Told) => (event: EventRecord) => event.statements.flatMap((id) => told.places.get(id) ?? []);
  const match = matched(then, now, places(before), places(after));
  const changes: Change[] = [];
  const moved = (kind: Change['kind'], event: EventRecord, was: string, is: string): void => {
    if (was !== is) changes.push({ kind, id: event.id, what: event.title, was: was, is: is });
  };
  for (const event of now) {
    const earlier = match.earlier(event);
    const [nearest] = earlier;
    if (nearest === undefined) {
      if (event.sources.some((id) => !added.has(id)))
        changes.push({ kind: 'appeared', id: event.id, what: event.title, is: dating(event, after, phrases) });
      continue;
    }
    // Two events then share no words, so more than one means that they came together.
    if (earlier.length > 1)
      changes.push({
        kind: 'now-one',
        id: event.id,
        what: event.title,
        was: earlier.map((one) => `${one.title} (${dating(one, before, phrases)})`).join(' · '),
      });
    if (match.later(nearest)[0] !== event) continue;
    const [was, is] = [dating(nearest, before, phrases), dating(event, after, phrases)];
    const because = event.when.state === 'disputed' ? is : tellWhen(event.when.value, after.names, phrases).text;
    if (was !== is) moved('dated', event, was, because);
    moved('placed', event, place(nearest, before), place(event, after));
    moved('standing', event, standing(nearest, phrases), standing(event, phrases));
    const said = (one: EventRecord) => phrases.attribution(one.sources.length, one.originsAtMost, []);
    // Where an added report brings another origin, its news say so.
    const told = event.originsAtMost > nearest.originsAtMost && event.sources.some((id) => added.has(id));
    if (nearest.originsAtMost !== event.originsAtMost && !told) moved('origins', event, said(nearest), said(event));
  }
  for (const event of then) {
    const later = match.later(event);
    if (later.length === 0)
      changes.push({ kind: 'gone', id: event.id, what: event.title, was: dating(event, before, phrases) });
    if (later.length > 1)
      changes.push({
        kind: 'now-apart',
        id: later[0]?.id ?? event.id,
        what: event.title,
        is: later.map((one) => `${one.title} (${dating(one, after, phrases)})`).join(' · '),
      });
  }
  return changes;
};
