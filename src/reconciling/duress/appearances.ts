import type { ReadStatement, StatementRecord } from '../../model/index.ts';
import { dateOf } from '../events/happening.ts';
import type { Held } from '../held.ts';
import { CONFESSION, RECORDING } from './duress-words.ts';

/** Where a record was read, with the statement as its reading has it. A record entered by hand has none. */
export type ReadAt = { readonly held: Held; readonly read: ReadStatement };

/** A statement that passes on what somebody said in a recording, a broadcast or a confession. */
export type Appearance = {
  readonly person: string;
  readonly record: StatementRecord;
  readonly how: 'recorded' | 'confessed';
  /** When the words were said or shown, as far as it is told. */
  readonly date: string | undefined;
};

export type AppearanceGround = {
  readonly readAt: (id: string) => ReadAt | undefined;
  readonly who: (source: string, entity: number | undefined) => string | undefined;
};

const UTTERED: ReadonlySet<string> = new Set(['statement', 'interview', 'broadcast', 'forced-confession', 'denial']);

type Cue = {
  readonly person: string;
  readonly start: number;
  readonly how: Appearance['how'];
  readonly date: string | undefined;
};

/** Who speaks in a recording or confesses, by the links of a statement's voice. */
const cuesOf = (record: StatementRecord, at: ReadAt, ground: AppearanceGround): readonly Cue[] => {
  const { held, read } = at;
  const recorded = read.circumstances !== 'free';
  const marked = read.voice.filter((link) => RECORDING.test(link.through?.words ?? ''));
  const date = dateOf(record.said);
  return read.voice.flatMap((link): Cue[] => {
    const person = ground.who(held.source, link.entity);
    if (person === undefined || link.cue === undefined) return [];
    const here = marked.length > 0 ? marked.includes(link) : recorded;
    const confesses = CONFESSION.test(link.cue.words) && link.told === undefined;
    if (!here && !confesses) return [];
    return [{ person, start: link.cue.start, how: here ? 'recorded' : 'confessed', date }];
  });
};

/**
 * Statements that pass on what somebody said in a recording, a broadcast or a confession: those whose voice speaks there,
 * the act of speaking itself, and positions taken in it. What the same person says elsewhere is none.
 */
export const appearancesOf = (records: readonly StatementRecord[], ground: AppearanceGround): readonly Appearance[] => {
  const found: Appearance[] = [];
  const cues = new Map<string, Cue>();
  for (const record of records) {
    const at = ground.readAt(record.id);
    if (at === undefined) {
      // Taken over by a person from a reading that is gone: what is known of it is its voice and its circumstances.
      const person = record.voice.at(-1)?.identity;
      if (record.review === 'accepted' && record.circumstances === 'unknown' && person !== undefined)
        found.push({ person, record, how: 'recorded', date: dateOf(record.said) });
      continue;
    }
    for (const cue of cuesOf(record, at, ground)) {
      found.push({ person: cue.person, record, how: cue.how, date: cue.date });
      cues.set(`${record.source} ${cue.start} ${cue.person}`, cue);
    }
  }
  for (const record of records) {
    const at = ground.readAt(record.id);
    const { content, circumstances } = record;
    if (at === undefined || record.voice.length > 0) continue;
    if (content.kind === 'act' && at.read.content.kind === 'act' && UTTERED.has(content.act)) {
      const { start } = at.read.content.trigger;
      for (const { role, identity } of content.participants) {
        if (identity === undefined || (role !== 'speaker' && role !== 'agent' && role !== 'patient')) continue;
        const cue = cues.get(`${record.source} ${start} ${identity}`);
        if (cue !== undefined || (role === 'speaker' && circumstances === 'unknown'))
          found.push({
            person: identity,
            record,
            how: cue?.how ?? 'recorded',
            date: dateOf(content.when) ?? cue?.date,
          });
      }
    } else if (content.kind === 'stance' && content.holder !== undefined) {
      const confesses = content.stance === 'concedes' && record.passages.some((one) => CONFESSION.test(one.exact));
      if (circumstances === 'unknown' || confesses)
        found.push({
          person: content.holder,
          record,
          how: circumstances === 'unknown' ? 'recorded' : 'confessed',
          date: dateOf(record.said),
        });
    }
  }
  return found;
};
