import type { Access, SourceRecord } from '../model/index.ts';
import { stricter } from '../model/index.ts';
import { edited, type Tally, tally } from './in-order.ts';

/** A source that reports of several strands cite, once, kept as strands come and go. */
export type SourcePile = {
  readonly put: (part: SourceRecord) => void;
  readonly take: (part: SourceRecord) => void;
  readonly record: () => SourceRecord | undefined;
};

type Place = NonNullable<SourceRecord['citedBy']>[number];
const placeOf = (one: Place): string => `${one.source} ${String(one.start).padStart(9, '0')}`;
const itself = (one: string): string => one;

/** A pile of nothing. Places that cite the source and what it is said to hold stand side by side, under the strictest access. */
export const sourcePile = (): SourcePile => {
  const parts = new Set<SourceRecord>();
  const levels: Tally = new Map();
  let citedBy: readonly Place[] = [];
  let holds: readonly string[] = [];
  const change = (part: SourceRecord, sign: 1 | -1): void => {
    const [places, held] = [part.citedBy ?? [], part.saidToHold ?? []];
    citedBy = sign > 0 ? edited(citedBy, placeOf, [], places) : edited(citedBy, placeOf, places, []);
    holds = sign > 0 ? edited(holds, itself, [], held) : edited(holds, itself, held, []);
    tally(levels, part.access, sign);
  };
  return {
    put: (part) => {
      parts.add(part);
      change(part, 1);
    },
    take: (part) => {
      if (parts.delete(part)) change(part, -1);
    },
    record: () => {
      const [first] = parts;
      if (first === undefined || parts.size === 1) return first;
      return {
        ...first,
        citedBy: citedBy as Place[],
        ...(holds.length === 0 ? {} : { saidToHold: holds as string[] }),
        access: ([...levels.keys()] as Access[]).reduce(stricter),
      };
    },
  };
};
