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
 * The body of a request, of at most `most` bytes. Of one that says itself that it is larger nothing is kept, of one that grows larger
 * nothing from there on, and whoever sends is told at once: what still comes is thrown away, for as long as
 * one request may take. Gives the refusal where it is too large or was cut off.
 */
export const readBody = (c: Context<Env>, most: number): Promise<Uint8Array | Reply> => {
  const said = Number(c.req.header('content-length') ?? 0);
  const { incoming } = c.env;
  if (!(said <= most)) {
    incoming.resume();
    return Promise.resolve(tooLarge(most));
  }
  return new Promise((resolve) => {
    let parts: Buffer[] = [];
    let size = 0;
    const done = (answer: Uint8Array | Reply): void => {
      incoming.off('data', take).off('end', end).off('close', cut);
      parts = [];
      resolve(answer);
    };
    const take = (part: Buffer): void => {
      size += part.length;
      parts.push(part);
      if (size <= most) return;
      done(tooLarge(most));
      incoming.resume();
    };
    const end = (): void => done(new Uint8Array(Buffer.concat(parts)));
    const cut = (): void => done(asked(400, 'cut-off', 'the request was cut off or came too slowly', 'Send it again.'));
    incoming.on('data', take).on('end', end).on('close', cut).on('error', cut);
  });
};
