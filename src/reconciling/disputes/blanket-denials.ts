import type { EventRecord, StatementRecord } from '../../model/index.ts';
import { bounds } from '../../model/index.ts';
import { familyOf } from '../events/act-nature.ts';
import { dateOf } from '../events/happening.ts';

/** Words for nobody in particular, as a denial names whom it says nothing befell. */
const ANYBODY = /^(?:nobody|no[ -]one|none|anyone|anybody|a single person|anything)$/i;
const HAPPENED: ReadonlySet<string> = new Set(['asserted', 'reported', 'alleged']);

const isBlanket = (record: StatementRecord): boolean => {
  const { content, polarity, voice, review, circumstances } = record;
  if (content.kind !== 'act' || polarity !== 'denied' || voice.length === 0 || review === 'rejected') return false;
  const patients = content.participants.filter((one) => one.role === 'patient');
  return circumstances === 'free' && patients.length > 0 && patients.every((one) => ANYBODY.test(one.words ?? ''));
};

const dateApart = (a: string | undefined, b: string | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  const [p, q] = [bounds(a), bounds(b)];
  return (
    (p.min !== undefined && q.max !== undefined && p.min > q.max) ||
    (q.min !== undefined && p.max !== undefined && q.min > p.max)
  );
};

/**
 * Denials that name nobody ("nobody was beaten", he said) with the events they are said against: of the same kind of act,
 * affirmed in the same report by another voice, at a time that can be the same. Out: by event id, the denying statements.
 */
export const blanketDenials = (
  events: readonly EventRecord[],
  records: ReadonlyMap<string, StatementRecord>,
): ReadonlyMap<string, readonly string[]> => {
  const denials = [...records.values()].filter(isBlanket);
  if (denials.length === 0) return new Map();
  const against = (event: EventRecord, denial: StatementRecord): boolean => {
    if (denial.content.kind !== 'act' || familyOf(denial.content.act) !== familyOf(event.act)) return false;
    if (dateApart(dateOf(denial.content.when), dateOf(event.when.value))) return false;
    return event.statements.some((id) => {
      const one = records.get(id);
      if (one?.source !== denial.source || one.polarity !== 'affirmed' || one.strength !== 'strong') return false;
      const [said, denied] = [one.voice.at(-1)?.identity, denial.voice.at(-1)?.identity];
      return HAPPENED.has(one.modality) && (said === undefined || said !== denied);
    });
  };
  return new Map(
    events
      .filter((event) => event.polarity.value === 'affirmed')
      .map((event) => [
        event.id,
        denials
          .filter((one) => against(event, one))
          .map((one) => one.id)
          .sort(),
      ]),
  );
};
