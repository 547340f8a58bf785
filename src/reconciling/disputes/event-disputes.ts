import type { EventRecord, When } from '../../model/index.ts';
import { blanketDenials } from './blanket-denials.ts';
import {
  type DisputeGround,
  type DisputeRelation,
  eventsByStatement,
  type Found,
  isFree,
  takesSide,
} from './dispute-ground.ts';
import { sideOf } from './sides.ts';

const VERDICT: ReadonlySet<string> = new Set(['conviction', 'sentence', 'trial', 'charge', 'acquittal']);

const saysWhen = (when: When): string => when.inferred ?? when.stated ?? when.words ?? '';

/** Datings that exclude each other; readings that come to one date for different reasons are one side. */
const datingOf = (event: EventRecord, ground: DisputeGround): Found[] => {
  if (event.when.state !== 'disputed') return [];
  const says = new Map<string, string[]>();
  // Words that could not be dated ("on Saturday") exclude nothing.
  for (const { value, statements } of event.when.readings)
    if (value.inferred !== undefined || value.stated !== undefined)
      says.set(saysWhen(value), [...(says.get(saysWhen(value)) ?? []), ...statements]);
  if (says.size < 2) return [];
  const sides = [...says].map(([one, statements]) => sideOf(one, statements, ground));
  return [{ about: event.id, key: 'when', kind: 'dating', field: 'when', sides }];
};

/** Denials that point at a statement of an affirmed event: "denied having beaten him". Guilt is not an act. */
const pointedDenials = (ground: DisputeGround): ReadonlyMap<string, readonly DisputeRelation[]> => {
  const eventOf = eventsByStatement(ground.events);
  const found = new Map<string, DisputeRelation[]>();
  for (const { from, to, kind } of ground.relations) {
    if (kind !== 'denies' && kind !== 'refutes') continue;
    const record = ground.records.get(from);
    const event = eventOf.get(to);
    if (record === undefined || event === undefined || !takesSide(record) || !isFree(record)) continue;
    if (VERDICT.has(event.act) || event.polarity.value !== 'affirmed' || !event.statements.some(affirms(ground)))
      continue;
    found.set(event.id, [...(found.get(event.id) ?? []), { from, to, kind }]);
  }
  return found;
};

const affirms =
  ({ records }: DisputeGround) =>
  (id: string): boolean => {
    const one = records.get(id);
    return (
      one !== undefined &&
      one.polarity === 'affirmed' &&
      takesSide(one) &&
      isFree(one) &&
      one.modality !== 'hypothetical'
    );
  };

/**
 * Disagreements about an event: affirmed by some and denied by others (in so many words, of nobody at all, or by a denial that
 * points at it), and dated in ways that cannot both be true. At most one of each for an event.
 */
export const eventDisputes = (ground: DisputeGround): readonly Found[] => {
  const blanket = blanketDenials(ground.events, ground.records);
  const pointed = pointedDenials(ground);
  return ground.events.flatMap((event): Found[] => {
    const readings = event.polarity.state === 'disputed' ? event.polarity.readings : [];
    const denied = [
      ...readings.flatMap((one) => (one.value === 'denied' ? one.statements : [])),
      ...(blanket.get(event.id) ?? []),
      ...(pointed.get(event.id) ?? []).map((one) => one.from),
    ];
    const affirmed = event.statements.filter((id) => !denied.includes(id));
    const relations = pointed.get(event.id) ?? [];
    const act: Found[] =
      denied.length === 0 || affirmed.length === 0
        ? []
        : [
            {
              about: event.id,
              key: 'polarity',
              kind: 'denied-act',
              field: 'polarity',
              sides: [sideOf('affirmed', affirmed, ground), sideOf('denied', denied, ground)],
              ...(relations.length === 0 ? {} : { relations }),
            },
          ];
    return [...act, ...datingOf(event, ground)];
  });
};
