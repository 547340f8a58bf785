import type { DerivationInput, Dispute, EventRecord, StatementRecord, When } from '../../model/index.ts';
import { by, derivedId, reason } from '../../model/index.ts';
import { decisionsOf, type Effect } from '../decisions/effect.ts';
import { blanketDenials } from './blanket-denials.ts';
import { voicesOf } from './voices-of.ts';

type Sides = Dispute['sides'];

const saysWhen = (when: When): string => when.inferred ?? when.stated ?? when.words ?? '';

/**
 * Disagreements about one event: affirmed by some and denied by others (also by who says that nobody was harmed), or dated in ways that cannot both be true.
 * A person may settle one; it stays listed with how it was settled.
 */
export const disputesOf = (
  events: readonly EventRecord[],
  records: ReadonlyMap<string, StatementRecord>,
  decisions: DerivationInput['decisions'],
): { disputes: readonly Dispute[]; events: readonly EventRecord[]; effects: readonly Effect[] } => {
  const found: Dispute[] = [];
  const add = (
    event: EventRecord,
    field: string,
    readings: readonly { says: string; statements: string[] }[],
  ): string => {
    const id = derivedId('dsp', event.id, field);
    const sides: Sides = readings.map((one) => ({ ...one, voices: voicesOf(one.statements, records) }));
    found.push({
      id,
      about: event.id,
      field,
      sides,
      state: 'open',
      reason: reason('readings-exclude-each-other', { field, event: event.id }),
    });
    return id;
  };
  const denials = blanketDenials(events, records);
  const marked = events.map((event): EventRecord => {
    const disputes: string[] = [];
    if (event.polarity.state === 'disputed')
      disputes.push(
        add(
          event,
          'polarity',
          event.polarity.readings.map(({ value, statements }) => ({ says: value, statements })),
        ),
      );
    const denied = denials.get(event.id) ?? [];
    if (denied.length > 0)
      disputes.push(
        add(event, 'polarity', [
          { says: 'affirmed', statements: event.statements },
          { says: 'denied', statements: [...denied] },
        ]),
      );
    if (event.when.state === 'disputed')
      disputes.push(
        add(
          event,
          'when',
          event.when.readings.map(({ value, statements }) => ({ says: saysWhen(value), statements })),
        ),
      );
    return disputes.length === 0 ? event : { ...event, disputes: disputes.sort() };
  });
  const effects: Effect[] = [];
  const settled = new Map<string, string>();
  for (const { entry, payload } of decisionsOf(decisions, 'DisputeSettled@1')) {
    const about = found.find((dispute) =>
      dispute.sides.some((side) =>
        side.statements.some((id) => {
          const record = records.get(id);
          return payload.passages.some(
            (passage) =>
              record?.source === passage.source &&
              record.passages.some((one) => one.start < passage.end && passage.start < one.end),
          );
        }),
      ),
    );
    if (!about) {
      effects.push({ entry, effect: 'orphaned', reason: reason('no-such-dispute') });
      continue;
    }
    const before = settled.get(about.id);
    if (before !== undefined) effects.push({ entry: before, effect: 'superseded', reason: reason('decided-later') });
    settled.set(about.id, entry);
    about.state = `settled: ${payload.settledAs}`;
    about.reason = reason('settled-by-person', { entry });
  }
  for (const entry of settled.values()) effects.push({ entry, effect: 'applied' });
  return { disputes: found.sort(by((one) => one.id)), events: marked, effects };
};
