import type { EventRecord, StatementRecord } from '../../model/index.ts';
import { type DisputeGround, isFree, type Side } from './dispute-ground.ts';
import type { Standing } from './standing.ts';

const VERDICTS: ReadonlySet<string> = new Set(['conviction', 'sentence', 'acquittal', 'charge']);

/** Whoever speaks in a statement, else the report itself. Coerced words have no voice but the report that passes them on. */
const voiceOf = (record: StatementRecord): string | undefined => {
  const { content, voice, source } = record;
  if (!isFree(record)) return source;
  if (content.kind === 'stance' && content.holder !== undefined) return content.holder;
  if (content.kind === 'finding' && content.by !== undefined) return content.by;
  if (content.kind === 'act' && voice.length === 0) {
    const speaker = content.participants.find((one) => one.role === 'speaker' && one.identity !== undefined);
    const authority = content.participants.find((one) => one.role === 'authority' && one.identity !== undefined);
    if (speaker?.identity !== undefined) return speaker.identity;
    if (VERDICTS.has(content.act) && authority?.identity !== undefined) return authority.identity;
  }
  return voice.length === 0 ? source : voice.at(-1)?.identity;
};

/** Who takes a side: known voices and reports that speak for themselves; reports that only pass words on where nobody is known. */
export const voicesOf = (statements: readonly string[], ground: DisputeGround): string[] => {
  const here = statements.flatMap((id) => ground.records.get(id) ?? []);
  const voices = here.flatMap((record) => voiceOf(record) ?? []);
  return [...new Set(voices.length > 0 ? voices : here.map((record) => record.source))].sort();
};

/**
 * One side of a disagreement: a code or a value for what it says, the statements that say so, whoever speaks in them and in
 * which standing. `voices` stands in for those of the statements, as a court does for its verdict.
 */
export const sideOf = (
  says: string,
  statements: readonly string[],
  ground: DisputeGround,
  voices: readonly string[] = voicesOf(statements, ground),
): Side => {
  const standingOf = (id: string): Standing => (ground.isSource(id) ? 'outlet' : ground.standing(id));
  const standings = voices.map((voice) => ({ voice, standing: standingOf(voice) }));
  const all = new Set(standings.map((one) => one.standing));
  const [only] = all;
  const here = statements.flatMap((id) => ground.records.get(id) ?? []);
  const coerced = here.length > 0 && here.every((record) => !isFree(record));
  return {
    says,
    voices: [...voices],
    statements: [...new Set(statements)].sort(),
    ...(coerced || standings.length === 0 ? {} : { standings }),
    ...(!coerced && all.size === 1 && only !== undefined ? { standing: only } : {}),
    ...(coerced ? { coerced } : {}),
  };
};

/** The court or body of an event, where it has one that is known. */
export const authoritiesOf = (event: EventRecord): string[] =>
  event.participants.flatMap(({ role, identity }) =>
    role === 'authority' && identity !== undefined ? [identity] : [],
  );
