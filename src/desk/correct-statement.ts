import type { CaseFile, KeptStatement } from '../model/index.ts';
import { caseFile } from './case-file.ts';
import { citeStatement } from './cite.ts';
import { checkedContent, keepStatement } from './keep-statement.ts';
import { lookUpStatement } from './look-up.ts';
import type { OpenCase } from './open-case.ts';
import { type Recorded, record } from './record.ts';

/**
 * A statement as a person can change it: its content with names, as its report writes them, in place of ids. What is sent back
 * as it is corrects nothing. `file` is the whole case file, where it was derived already. Throws `unknown-id`.
 */
export const editable = async (open: OpenCase, typed: string, file?: CaseFile): Promise<KeptStatement> => {
  const whole = file ?? (await caseFile(open));
  return keepStatement(whole, lookUpStatement(open, whole, typed));
};

/**
 * Corrects a statement in one decision: as it was read it is rejected, and what the same words do say is made by the person.
 * Throws `invalid-content` where the content does not fit its kind, `refused` where nothing is changed.
 */
export const correct = async (
  open: OpenCase,
  typed: string,
  now: KeptStatement,
  because: string,
): Promise<Recorded> => {
  const file = await caseFile(open);
  const read = lookUpStatement(open, file, typed);
  const payload = {
    passages: await citeStatement(open, read),
    statement: keepStatement(file, read),
    corrected: { ...now, content: checkedContent(file, read.source, now) },
    because,
  };
  return record(open, { command: 'CorrectStatement', payload }, read.id, read.source);
};
