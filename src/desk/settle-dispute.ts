import type { CitedPassage } from '../model/index.ts';
import { caseFile } from './case-file.ts';
import { citeStatement } from './cite.ts';
import { lookUp } from './look-up.ts';
import type { OpenCase } from './open-case.ts';
import { type Recorded, record } from './record.ts';

/** Says how a dispute is settled, in the decider's words; the sides that disagreed stay on the record. */
export const settleDispute = async (
  open: OpenCase,
  typed: string,
  settledAs: string,
  because: string,
): Promise<Recorded> => {
  const file = await caseFile(open);
  const dispute = lookUp(file.disputes, typed, {
    what: 'dispute',
    list: 'show CASE disputes',
    place: open.store.place,
  });
  const sides = new Set(dispute.sides.flatMap(({ statements }) => statements));
  const passages: CitedPassage[] = [];
  for (const statement of file.statements)
    if (sides.has(statement.id)) passages.push(...(await citeStatement(open, statement)));
  return record(open, { command: 'SettleDispute', payload: { passages, settledAs, because } }, dispute.id);
};
