import type { CitedPassage, DerivationInput, Dispute, StatementRecord } from '../../model/index.ts';
import { reason } from '../../model/index.ts';
import { decisionsOf, type Effect } from '../decisions/effect.ts';

const touches = (record: StatementRecord | undefined, passage: CitedPassage): boolean =>
  record?.source === passage.source &&
  record.passages.some((one) => one.start < passage.end && passage.start < one.end);

/**
 * Lays over disagreements what people settled. A decision finds its dispute by the passages it was about: the one of whose
 * sides most of them hold words, the first of equals; of two about one dispute the later stands. A settled dispute stays
 * listed, with how it was settled.
 */
export const settle = (
  found: readonly Dispute[],
  records: ReadonlyMap<string, StatementRecord>,
  decisions: DerivationInput['decisions'],
): { readonly disputes: readonly Dispute[]; readonly effects: readonly Effect[] } => {
  const effects: Effect[] = [];
  const settled = new Map<string, { readonly entry: string; readonly as: string; readonly because: string }>();
  const reached = (dispute: Dispute, passages: readonly CitedPassage[]): number =>
    passages.filter((passage) =>
      dispute.sides.some((side) => side.statements.some((id) => touches(records.get(id), passage))),
    ).length;
  for (const { entry, payload } of decisionsOf(decisions, 'DisputeSettled@1')) {
    const best = found
      .map((dispute) => ({ dispute, hits: reached(dispute, payload.passages) }))
      .reduce((top, one) => (one.hits > top.hits ? one : top), { dispute: undefined as Dispute | undefined, hits: 0 });
    if (best.dispute === undefined) {
      effects.push({ entry, effect: 'orphaned', reason: reason('no-such-dispute') });
      continue;
    }
    const before = settled.get(best.dispute.id);
    if (before) effects.push({ entry: before.entry, effect: 'superseded', reason: reason('decided-later') });
    settled.set(best.dispute.id, { entry, as: payload.settledAs, because: payload.because });
  }
  for (const { entry } of settled.values()) effects.push({ entry, effect: 'applied' });
  const disputes = found.map((dispute): Dispute => {
    const how = settled.get(dispute.id);
    if (how === undefined) return dispute;
    const why = reason('settled-by-person', { entry: how.entry, because: how.because });
    return { ...dispute, state: `settled: ${how.as}`, reason: why };
  });
  return { disputes, effects };
};
