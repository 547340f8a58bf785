import { reason } from '../model/index.ts';
import { caseFile } from './case-file.ts';
import { citeStatement } from './cite.ts';
import { keepStatement } from './keep-statement.ts';
import { lookUpStatement } from './look-up.ts';
import type { OpenCase } from './open-case.ts';
import { caseError } from './ports/index.ts';
import { type Recorded, recordBatch } from './record.ts';

const HOLDS: ReadonlySet<string> = new Set(['accepted', 'made']);

/**
 * Accepts many statements at once: the first, and those that repeat it, or an accepted one, exactly. Those that hold already
 * are passed over. Throws `refused`, naming them, where some are no repeats or were rejected; nothing is recorded then.
 */
export const acceptRepeats = async (
  open: OpenCase,
  typed: readonly string[],
  because: string,
): Promise<readonly Recorded[]> => {
  const { isRepeat } = await import('../telling/index.ts');
  const file = await caseFile(open);
  const asked = [...new Set(typed.map((one) => lookUpStatement(open, file, one)))];
  const [first] = asked;
  const seen = file.statements.filter((one) => one === first || HOLDS.has(one.review));
  const strange = asked.filter(
    (one) => one.review === 'rejected' || !seen.some((other) => one === other || isRepeat(file, one, other)),
  );
  if (strange.length > 0)
    throw caseError('refused', {
      what: `no exact repeat of the first, or of an accepted statement: ${strange.map(({ id }) => id).join(', ')}`,
      place: open.store.place,
      kept: 'Nothing was recorded.',
      advice: 'Look at each of them beside its words, and accept it alone.',
      reason: reason('no-exact-repeat', { statements: strange.map(({ id }) => id).join(', ') }),
    });
  const left = asked.filter((one) => !HOLDS.has(one.review));
  const commands = [];
  for (const one of left) {
    const payload = { passages: await citeStatement(open, one), statement: keepStatement(file, one), because };
    commands.push({ about: one.id, source: one.source, command: { command: 'AcceptStatement' as const, payload } });
  }
  return recordBatch(open, commands);
};
