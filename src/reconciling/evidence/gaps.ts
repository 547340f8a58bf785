import type { GapRecord } from '../../model/index.ts';
import { by, derivedId } from '../../model/index.ts';
import type { Held } from '../held.ts';
import { passageOf } from '../records/told.ts';

/** Where texts lost a word or could not be read: the sentence around each place, once. Nothing is put in their stead. */
export const gapRecords = (helds: readonly Held[]): readonly GapRecord[] => {
  const found = new Map<string, GapRecord>();
  for (const held of helds)
    for (const gap of held.reading.gaps) {
      const around = held.reading.sentences.find((one) => one.start <= gap.start && gap.end <= one.end) ?? gap;
      const id = derivedId('gap', held.source, String(around.start), gap.code);
      const place = passageOf(held, around);
      found.set(id, { id, code: gap.code, place, access: held.access });
    }
  return [...found.values()].sort(by((one) => one.id));
};
