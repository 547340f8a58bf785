import type { Dispute, EventRecord, Relation, StatementRecord } from '../../model/index.ts';
import { COERCED } from '../events/happening.ts';
import { distinct } from './relation-records.ts';

const stands = (record: StatementRecord | undefined): record is StatementRecord =>
  record !== undefined && record.review !== 'rejected';

/**
 * Relations with those that only the whole case shows: a figure is part of another; a withdrawal of a confession reaches what
 * other reports pass on of it; a denial of an act or of guilt denies the event that reports tell. `within` are the relations
 * inside one report, `disputes` say which statements speak of one thing. Relations of rejected statements are left out.
 */
export const acrossReports = (
  within: readonly Relation[],
  disputes: readonly Dispute[],
  records: ReadonlyMap<string, StatementRecord>,
  events: readonly EventRecord[],
): readonly Relation[] => {
  const parts = [...records.values()].flatMap(({ id, content }): Relation[] =>
    content.kind === 'figure' && content.partOf !== undefined && content.partOf !== id && records.has(content.partOf)
      ? [{ from: id, to: content.partOf, kind: 'part-of', statements: [id] }]
      : [],
  );
  const eventIds = new Set(events.map((event) => event.id));
  const found = disputes.flatMap((dispute): Relation[] => {
    const of = (says: string) => dispute.sides.filter((side) => side.says === says).flatMap((side) => side.statements);
    const to = (from: readonly string[], target: readonly string[], kind: Relation['kind']) =>
      from.flatMap((one) => target.map((other): Relation => ({ from: one, to: other, kind, statements: [one] })));
    if (dispute.kind === 'confession') {
      const said = of('confessed').filter((id) => {
        const record = records.get(id);
        return record?.kind === 'act' || (record !== undefined && !COERCED.has(record.circumstances));
      });
      return [...to(of('withdrawn'), said, 'withdraws'), ...to(of('contradicted'), said.slice(0, 1), 'refutes')];
    }
    if (dispute.kind === 'verdict-denied') return to(of('guilt-denied'), [dispute.about], 'denies');
    if (dispute.kind === 'denied-act' && eventIds.has(dispute.about))
      return to(of('denied'), [dispute.about], 'denies');
    return [];
  });
  const known = (id: string) => eventIds.has(id) || stands(records.get(id));
  return distinct([...within, ...parts, ...found].filter((one) => known(one.from) && known(one.to)));
};
