import type { Context } from 'hono';
import type { Env } from './gate.ts';
import { asked, type Reply } from './reply.ts';

const tooLarge = (most: number): Reply =>
  asked(
    413,
    'too-large',
    `more than ${Math.round(most / (1024 * 1024))} MB were sent`,
    'Send less; a large report is added with “aigak add”, which keeps it unread.',
  );

/**
 * The body of a request, of at most `most` bytes. One that says itself that it is larger is not read at all, and one that
 * grows larger is dropped where it does. Gives the refusal where it is too large or was cut off.
 */
export const readBody = async (c: Context<Env>, most: number): Promise<Uint8Array | Reply> => {
  const said = Number(c.req.header('content-length') ?? 0);
  if (!(said <= most)) return tooLarge(most);
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = c.req.raw.body?.getReader();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done || value === undefined) break;
      size += value.length;
      if (size > most) {
        parts.length = 0;
        // Whoever sends is told at once; what still comes is thrown away by closing the line.
        void reader?.cancel().catch(() => undefined);
        return { ...tooLarge(most), headers: { Connection: 'close' } };
      }
      parts.push(value);
    }
  } catch {
    return asked(400, 'cut-off', 'the request was cut off or came too slowly', 'Send it again.');
  }
  return new Uint8Array(Buffer.concat(parts));
};
