import type { KeptStatement } from '../model/index.ts';
import { caseFile } from './case-file.ts';
import { citeStatement } from './cite.ts';
import { checkedContent, keepStatement } from './keep-statement.ts';
import { lookUpStatement } from './look-up.ts';
import type { OpenCase } from './open-case.ts';
import { type Recorded, recordBatch } from './record.ts';

/**
 * Corrects a statement: as it was read it is rejected, and what the same words do say is made by the person. Throws
 * `invalid-content` where the content does not fit its kind.
 */
export const correct = async (
  open: OpenCase,
  typed: string,
  now: KeptStatement,
  because: string,
): Promise<readonly Recorded[]> => {
  const file = await caseFile(open);
  const read = lookUpStatement(open, file, typed);
  const statement: KeptStatement = { ...now, content: checkedContent(file, read.source, now) };
  const passages = await citeStatement(open, read);
  const of = { about: read.id, source: read.source };
  return recordBatch(open, [
    {
      ...of,
      command: { command: 'RejectStatement', payload: { passages, statement: keepStatement(file, read), because } },
    },
    { ...of, command: { command: 'MakeStatement', payload: { passages, statement, because } } },
  ]);
};
