import { verifyCase } from '../../../desk/index.ts';
import { jsonReply } from '../reply.ts';
import type { Answers } from './asked.ts';

/** `POST /api/verify`: whether the case is what it was; never whether what it says is true. Nothing is decided meanwhile. */
export const verify: Answers = (held) =>
  held.inTurn(async () => {
    const open = await held.now();
    return jsonReply({ head: open.head, report: await verifyCase(open.store, open.tools) });
  });
