import type { Reason, StatementRecord } from '../../model/index.ts';
import { bounds, byCodeUnit, dayNumber, reason } from '../../model/index.ts';
import { COERCED, dateOf } from '../events/happening.ts';
import { type Allegation, type AllegationGround, allegationsOf } from './allegations.ts';
import { type Appearance, type AppearanceGround, appearancesOf } from './appearances.ts';

export type DuressGround = AllegationGround &
  AppearanceGround & {
    /** Statements whose words were coerced by what this audience may not read: they are not told, and it is not said why. */
    readonly unsettled: ReadonlySet<string>;
    /** Statements that a person corrected in something else than their freedom. */
    readonly follows: ReadonlySet<string>;
  };

/** What a person in custody was made to say may be shown this long after they are free; what is later is another appearance. */
const SHOWN_AFTER_DAYS = 31;
const TAKEN: ReadonlySet<string> = new Set(['arrest', 'detention', 'abduction']);

type Custody = { readonly taken: readonly number[]; readonly freed: readonly number[] };

/** First days of being taken and last days of being freed, by person. */
const custodies = (records: readonly StatementRecord[]): ReadonlyMap<string, Custody> => {
  const found = new Map<string, { taken: number[]; freed: number[] }>();
  for (const { content, polarity, modality, strength, review } of records) {
    if (content.kind !== 'act' || polarity === 'denied' || review === 'rejected') continue;
    if (strength !== 'strong' || (modality !== 'asserted' && modality !== 'reported')) continue;
    const date = dateOf(content.when);
    const { min, max } = date === undefined ? { min: undefined, max: undefined } : bounds(date);
    for (const { role, identity } of content.participants) {
      if (role !== 'patient' || identity === undefined) continue;
      const there = found.get(identity) ?? { taken: [], freed: [] };
      if (content.act === 'release' && max !== undefined) there.freed.push(dayNumber(max));
      if (TAKEN.has(content.act) && min !== undefined) there.taken.push(dayNumber(min));
      found.set(identity, there);
    }
  }
  return found;
};

/** Whether what was said can be what somebody was made to say: not before it, and not long after they were free again. */
const timesFit = (said: string | undefined, forced: string | undefined, custody: Custody | undefined): boolean => {
  const { min, max } = said === undefined ? { min: undefined, max: undefined } : bounds(said);
  const began = forced === undefined ? undefined : bounds(forced).min;
  if (max !== undefined && began !== undefined && max < began) return false;
  if (min === undefined || custody === undefined) return true;
  const day = dayNumber(min);
  const free = custody.freed.filter((one) => one + SHOWN_AFTER_DAYS < day);
  return free.every((one) => custody.taken.some((taken) => taken > one && taken <= day));
};

const reaches = (one: Allegation, { how, record, date, person }: Appearance, custody: Custody | undefined): boolean => {
  if (one.statement === record.id || one.person !== person) return false;
  if (one.signedOnly && how === 'recorded') return false;
  return timesFit(date, one.date, custody);
};

const sentenceKey = (record: StatementRecord, ground: DuressGround): string =>
  `${record.source} ${ground.readAt(record.id)?.read.sentence ?? record.id}`;

const countOf = ({ content }: StatementRecord): string | undefined =>
  content.kind === 'figure' && content.quantity.min !== undefined
    ? `${content.measure} ${content.quantity.min} ${content.quantity.max ?? ''} ${content.quantity.unit ?? ''}`
    : undefined;

/** The voice with the recording, or the word of speech, in the place of whoever was made to speak. */
const withoutSpeaker = (
  record: StatementRecord,
  speaker: (identity: string) => boolean,
  ground: DuressGround,
): StatementRecord['voice'] => {
  const links = ground.readAt(record.id)?.read.voice;
  return record.voice.map((link, at) => {
    if (link.identity === undefined || !speaker(link.identity)) return link;
    const words = links?.[at]?.through?.words ?? links?.[at]?.cue?.words;
    return { ...(words === undefined ? {} : { words }), basis: 'unstated' };
  });
};

/**
 * Carries an allegation or a finding of duress to every report that passes on what was said in the same recording or
 * confession: such words become coerced, lose their speaker as a voice and say which statement alleges it. Figures that the
 * same person gives elsewhere with the very same number are the same words. What is free stays as it is. Records go out in
 * the order they came in; the same in whatever order reports were added.
 */
export const markDuress = (records: readonly StatementRecord[], ground: DuressGround): readonly StatementRecord[] => {
  const appearances = appearancesOf(records, ground);
  const allegations = allegationsOf(records, new Set(appearances.map((one) => one.person)), ground);
  if (allegations.length === 0 && ground.unsettled.size === 0) return records;
  const byPerson = new Map<string, Allegation[]>();
  for (const one of allegations) byPerson.set(one.person, [...(byPerson.get(one.person) ?? []), one]);
  const custody = custodies(records);
  // Who says that they were forced says so freely, wherever a sentence hangs it.
  const tells = new Set(allegations.flatMap((one) => (one.told ? [one.statement] : [])));
  const why = new Map<string, { person: string; best: Allegation }>();
  const better = (a: Allegation, b: Allegation): number =>
    Number(b.found) - Number(a.found) || Number(b.told) - Number(a.told) || byCodeUnit(a.statement, b.statement);
  const mark = (record: StatementRecord, person: string, by: readonly Allegation[]): void => {
    const best = [...by].sort(better)[0];
    const stated = record.review === 'made' && !ground.follows.has(record.id);
    if (best === undefined || stated || tells.has(record.id)) return;
    const before = why.get(record.id);
    if (before === undefined || better(best, before.best) < 0) why.set(record.id, { person, best });
  };
  for (const one of appearances)
    mark(
      one.record,
      one.person,
      (byPerson.get(one.person) ?? []).filter((alleged) => reaches(alleged, one, custody.get(one.person))),
    );

  // What a reader already found to be coerced in its own report says why, and may be found where it was only alleged.
  const spokenIn = new Map<string, Set<string>>();
  for (const record of records) {
    if (!COERCED.has(record.circumstances) || record.content.kind !== 'act') continue;
    for (const { role, identity } of record.content.participants)
      if (identity !== undefined && (role === 'patient' || role === 'speaker')) {
        const key = sentenceKey(record, ground);
        spokenIn.set(key, (spokenIn.get(key) ?? new Set()).add(identity));
      }
  }
  const counts = new Map<string, string>();
  for (const record of records) {
    const marked = why.get(record.id);
    const coerced = COERCED.has(record.circumstances);
    const people = marked ? [marked.person] : coerced ? [...(spokenIn.get(sentenceKey(record, ground)) ?? [])] : [];
    const count = countOf(record);
    for (const person of people) {
      if (!marked)
        mark(
          record,
          person,
          (byPerson.get(person) ?? []).filter((alleged) => alleged.told && alleged.statement !== record.id),
        );
      if (count !== undefined) counts.set(`${person} ${count}`, person);
    }
  }
  for (const record of records) {
    const count = countOf(record);
    const person = record.voice.at(-1)?.identity;
    if (count === undefined || person === undefined || why.has(record.id)) continue;
    if (counts.has(`${person} ${count}`)) mark(record, person, byPerson.get(person) ?? []);
  }

  return records.map((record): StatementRecord => {
    const marked = why.get(record.id);
    if (marked !== undefined) {
      const { person, best } = marked;
      const found = best.found || record.circumstances === 'duress-found';
      const args = { statement: best.statement, source: best.source };
      const circumstancesReason: Reason = best.found
        ? reason('duress-found-by', args)
        : reason('duress-alleged-by', args);
      return {
        ...record,
        voice: withoutSpeaker(record, (identity) => identity === person, ground),
        circumstances: found ? 'duress-found' : 'duress-alleged',
        circumstancesReason,
      };
    }
    if (!ground.unsettled.has(record.id) || COERCED.has(record.circumstances)) return record;
    return { ...record, voice: withoutSpeaker(record, () => true, ground), circumstances: 'unknown', strength: 'weak' };
  });
};
