import { createHash } from 'node:crypto';
import { type Asked as AskedOfScreen, recordScreen, SCREENS, type Shown } from '../../../telling/index.ts';
import { jsonReply, type Reply } from '../reply.ts';
import { type Answers, type Asked, AskedWrongly } from './asked.ts';
import type { HeldCase } from './held-case.ts';
import { toldFor } from './told.ts';

type Draws = (shown: Shown, asked: AskedOfScreen) => object | undefined;

/** Names what an answer holds: the state of the case, what computes it, and everything that was asked. */
const tagOf = (parts: readonly string[], { query }: Asked): string => {
  const words = Object.keys(query)
    .sort()
    .map((name) => `${name}=${query[name]}`);
  return `"${createHash('sha256')
    .update(JSON.stringify([parts, words]))
    .digest('hex')
    .slice(0, 32)}"`;
};

/** Answers with what `draw` gives of the case as it is now, unless whoever asks has just that already. */
const drawn = async (held: HeldCase, asked: Asked, name: string, draw: Draws): Promise<Reply | undefined> => {
  const { head, tools } = await held.now();
  const tag = tagOf([name, head, tools.derivation.version, tools.reader.version], asked);
  if (asked.had === tag) return { status: 304, type: 'text/plain', body: '', tag };
  const made = draw(await toldFor(held, asked), asked.query);
  return made === undefined
    ? undefined
    : { ...jsonReply({ head, [name === 'record' ? 'record' : 'screen']: made }), tag };
};

const heard = (query: Asked['query'], had: string | undefined): Asked =>
  had === undefined ? { query } : { query, had };

const screens: Readonly<Record<string, Draws>> = SCREENS;

/** `GET /api/screen/:name`: a screen of the case, in the asked language and for the asked audience. */
export const screen: Answers = async (held, { query: { name = '', ...query }, had }) => {
  const draw = Object.hasOwn(screens, name) ? screens[name] : undefined;
  if (draw === undefined)
    throw new AskedWrongly(
      'unknown-screen',
      'the desk has no such screen',
      `It has: ${Object.keys(screens).sort().join(', ')}.`,
      404,
    );
  const reply = await drawn(held, heard(query, had), name, draw);
  if (reply !== undefined) return reply;
  throw new AskedWrongly(
    'not-there',
    'the case shows no such record to this audience',
    'Go back and choose another.',
    404,
  );
};

/** `GET /api/record/:id`: any record with the words it rests on, and why it is what it is. */
export const record: Answers = async (held, { query: { id = '', ...query }, had }) => {
  const reply = await drawn(held, heard({ ...query, id }, had), 'record', (shown) => recordScreen(shown, id));
  if (reply !== undefined) return reply;
  throw new AskedWrongly(
    'not-there',
    'the case shows no such record to this audience',
    'Go back and choose another.',
    404,
  );
};
