import type { EventBounds, EventRecord, Field, Origin, When } from '../../model/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { filterReason, filterWhen } from './filter-statement.ts';
import type { Visible } from './visible.ts';

/** Bounds of which every reason may be known; where one end's may not, neither is told, since the two were told as one. */
const shownBounds = (bounds: EventBounds, visible: Visible): EventBounds | undefined => {
  const chains = [bounds.min, bounds.max].flatMap((one) => one?.chain ?? []);
  return chains.every((one) => filterReason(one, visible) !== undefined) ? bounds : undefined;
};

/** Origins as the reports that an audience may see pass them on; a voice that is hidden leaves its first report to answer. */
const shownOrigins = (origins: readonly Origin[], visible: Visible): Origin[] =>
  origins.flatMap(({ voice, through: all, basis, seat, repeats = [], ...rest }) => {
    const through = all.filter((id) => visible.sources.has(id));
    const first = through[0];
    if (first === undefined) return [];
    const shown = (id: string): boolean => visible.identities.has(id) || visible.sources.has(id);
    const passed = repeats.filter((one) => shown(one.by) && shown(one.from));
    return [
      {
        ...rest,
        voice: shown(voice) ? voice : first,
        through,
        ...(basis === undefined || !shown(voice) ? {} : { basis }),
        ...(seat === undefined || !shown(voice) || !shown(seat) ? {} : { seat }),
        ...(passed.length === 0 ? {} : { repeats: passed }),
      },
    ];
  });

/** A field with only the readings that visible statements give; its state is worked out again where some are gone. */
const filterField = <T>(field: Field<T>, visible: Visible, clean: (value: T) => T | undefined): Field<T> => {
  const readings = field.readings.flatMap((reading) => {
    const statements = reading.statements.filter((id) => visible.statements.has(id));
    const value = clean(reading.value);
    const origins = reading.origins === undefined ? {} : { origins: shownOrigins(reading.origins, visible) };
    return statements.length === 0 || value === undefined ? [] : [{ value, statements, ...origins }];
  });
  const same =
    readings.length === field.readings.length &&
    readings.every((reading, at) => reading.statements.length === field.readings[at]?.statements.length);
  const only = readings.length === 1 ? readings[0] : undefined;
  if (only && !same) {
    return { value: only.value, state: only.statements.length === 1 ? 'single' : 'agreed', readings };
  }
  const cleaned = field.value === undefined ? undefined : clean(field.value);
  const carried =
    cleaned !== undefined && readings.some((one) => JSON.stringify(one.value) === JSON.stringify(cleaned));
  // A value that no remaining reading gives may have been worked out from hidden ones: it goes.
  const keeps = cleaned !== undefined && (same || carried);
  return {
    ...(keeps ? { value: cleaned } : {}),
    state: same || readings.length > 1 ? field.state : 'single',
    readings,
  };
};

const SUBJECT_ROLES = ['patient', 'speaker', 'agent'] as const;

/** A title made of the act and the first visible participant, for events that lost a statement. */
const retitle = (
  event: EventRecord,
  participants: EventRecord['participants'],
  called: (id: string) => string,
  phrases: Phrases,
): string => {
  for (const role of SUBJECT_ROLES) {
    const one = participants.find((participant) => participant.role === role);
    const name = one?.identity === undefined ? one?.words : called(one.identity);
    if (name !== undefined) return `${phrases.acts[event.act]}: ${name}`;
  }
  return phrases.acts[event.act];
};

/** Whether a visible statement names the participant by these words. */
const retold = (words: string, statements: readonly string[], visible: Visible): boolean =>
  visible
    .contents(statements)
    .some((content) => content.kind === 'act' && content.participants.some((one) => one.words === words));

/** An event as visible statements alone tell it, or nothing where none is left. */
export const filterEvent = (
  event: EventRecord,
  visible: Visible,
  called: (id: string) => string,
  phrases: Phrases,
): EventRecord | undefined => {
  const statements = event.statements.filter((id) => visible.statements.has(id));
  if (statements.length === 0) return undefined;
  const whole = statements.length === event.statements.length;
  const participants = event.participants.flatMap(({ identity, ...one }) => {
    const left = one.statements.filter((id) => visible.statements.has(id));
    if (left.length === 0 && (one.statements.length > 0 || !whole)) return [];
    const shown = identity !== undefined && visible.identities.has(identity);
    const { count, words, origins: traced, ...rest } = one;
    const intact = left.length === one.statements.length;
    return [
      {
        ...rest,
        ...(shown ? { identity } : {}),
        ...(words === undefined || visible.repeatsHidden(words) || !(intact || retold(words, left, visible))
          ? {}
          : { words }),
        ...(count === undefined || !intact ? {} : { count }),
        ...(traced === undefined ? {} : { origins: shownOrigins(traced, visible) }),
        statements: left,
      },
    ];
  });
  const origins = shownOrigins(event.origins, visible);
  const { where, duration, bounds: all, doubts, ...rest } = event;
  const bounds = all === undefined ? undefined : shownBounds(all, visible);
  const doubted = (doubts ?? []).flatMap((one) => filterReason(one, visible) ?? []);
  // What was carried over from what is hidden goes, with all that was inferred from it.
  const cleanWhen = (when: When): When => {
    if (when.reason?.code !== 'bounded' || bounds !== undefined) return filterWhen(when, visible);
    const { inferred: _inferred, reason: _reason, ...stated } = when;
    return stated;
  };
  const shownPlace = (id: string): string | undefined => (visible.identities.has(id) ? id : undefined);
  const place = where === undefined ? undefined : filterField(where, visible, shownPlace);
  return {
    ...rest,
    title: whole && !visible.repeatsHidden(event.title) ? event.title : retitle(event, participants, called, phrases),
    when: filterField(event.when, visible, cleanWhen),
    ...(bounds === undefined ? {} : { bounds }),
    ...(doubted.length === 0 ? {} : { doubts: doubted }),
    ...(place === undefined || place.readings.length === 0 ? {} : { where: place }),
    polarity: filterField(event.polarity, visible, (value) => value),
    modality: filterField(event.modality, visible, (value) => value),
    participants,
    ...(duration === undefined || !whole ? {} : { duration }),
    statements,
    sources: event.sources.filter((id) => visible.sources.has(id)),
    origins,
    originsAtMost: whole ? event.originsAtMost : Math.min(event.originsAtMost, origins.length),
  };
};
