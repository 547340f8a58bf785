import { decisionLog } from '../../../desk/index.ts';
import { decisionsView } from '../../../telling/index.ts';
import { jsonReply } from '../reply.ts';
import { type Answers, audienceOf } from './asked.ts';
import { toldFor } from './told.ts';

/** `GET /api/ledger`: every entry in order, what became of it, and what it was about in words; for others than the holder, what they may know of. */
export const ledger: Answers = async (held, asked) => {
  const open = await held.now();
  const { file, names, phrases } = await toldFor(held, asked);
  const told = new Map(decisionsView(file, names, phrases).map((row) => [row.entry, row]));
  const whole = audienceOf(asked) === 'confidential';
  const rows = decisionLog(open)
    .filter(({ entry }) => whole || told.has(entry))
    .map((line) => ({
      ...line,
      called: phrases.decision[line.kind.replace(/@.*$/, '')] ?? line.kind,
      ...(told.has(line.entry) ? { told: told.get(line.entry) } : {}),
    }));
  return jsonReply({ head: open.head, rows });
};
