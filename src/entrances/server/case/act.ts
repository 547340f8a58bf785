import { z } from 'zod';
import { type DecisionLine, deskCommand, type OpenCase, perform, sinceHead } from '../../../desk/index.ts';
import { decisionsView } from '../../../telling/index.ts';
import { jsonReply, type Reply, refusal } from '../reply.ts';
import { type Answers, AskedWrongly } from './asked.ts';
import { changesOf } from './changes.ts';
import type { HeldCase } from './held-case.ts';
import { parsed } from './parsed.ts';
import { type ToldCase, toldFor } from './told.ts';

const actSchema = z.strictObject({ head: z.string(), request: z.uuid(), command: z.unknown() });

/** Answers that were given, by the request they answered: more than a lost line can ask for again. */
const MOST = 500;

/** What an entry recorded, in the words of whoever is told: what was decided about what, or which report came. */
const inWords = (
  open: OpenCase,
  told: Pick<ToldCase, 'file' | 'names' | 'phrases'>,
): ((line: DecisionLine) => string) => {
  const { file, names, phrases } = told;
  const rows = new Map(decisionsView(file, names, phrases).map((row) => [row.entry, row]));
  const reports = new Map([...open.state.sources.values()].map(({ entry, source }) => [entry, source]));
  return ({ entry, kind }) => {
    const row = rows.get(entry);
    const source = reports.get(entry);
    const about = source === undefined ? (row?.about ?? '') : names.of(source);
    const what = row?.kind ?? phrases.decision[kind.replace(/@.*$/, '')] ?? kind;
    return about === '' ? what : `${what}: ${about}`;
  };
};

/** Says that the case went on, and with what. */
export const stale = (open: OpenCase, head: string, told: Parameters<typeof inWords>[1]): Reply => {
  const { since, added } = sinceHead(open, head);
  const text = inWords(open, told);
  return refusal(
    409,
    {
      code: 'stale',
      what: 'the case went on after this page was shown',
      place: 'the ledger',
      kept: 'Nothing was recorded.',
      advice: 'Look at what changed, then decide anew.',
    },
    { head: open.head, since: since.map((line) => ({ ...line, text: text(line) })), sources: added },
  );
};

/** Refuses a change of a case that is only read. */
export const mustWrite = (held: HeldCase): void => {
  if (held.readOnlyBecause !== undefined)
    throw new AskedWrongly('read-only', held.readOnlyBecause, 'Open the desk again when the case is free.', 423);
};

/** What was refused of a command, without its words: where in it, and what was expected there. */
const wrongIn = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map((one) => `${one.path.join('.') || 'command'}: ${one.code}`)
    .join('; ');

const attempt = async (
  held: HeldCase,
  body: z.infer<typeof actSchema>,
  asked: Parameters<Answers>[1],
): Promise<Reply> => {
  const open = await held.now();
  if (body.head !== open.head) return stale(open, body.head, await toldFor(held, asked));
  const command = deskCommand.safeParse(body.command);
  if (!command.success)
    throw new AskedWrongly(
      'invalid-command',
      `this is no decision that the desk knows (${wrongIn(command.error)})`,
      'Load the page again: it may be older than the server.',
    );
  const before = await toldFor(held, asked);
  const recorded = await perform(open, command.data);
  const after = await toldFor(held, asked);
  return jsonReply({ head: (await held.now()).head, recorded, changes: changesOf(before, after) });
};

/**
 * `POST /api/act`: one decision, on the state its maker saw. A request that is repeated gets the answer of the first
 * time. What was refused is not remembered: the same request may be tried again.
 */
export const acting = (): Answers => {
  const answered = new Map<string, Reply>();
  return (held, asked) => {
    mustWrite(held);
    const body = actSchema.safeParse(parsed(asked.body));
    if (!body.success)
      throw new AskedWrongly(
        'invalid-request',
        `the request lacks something (${wrongIn(body.error)})`,
        'Load the page again.',
      );
    return held.inTurn(async () => {
      const { request } = body.data;
      const known = answered.get(request);
      if (known !== undefined) return known;
      const reply = await attempt(held, body.data, asked);
      if (reply.status !== 200) return reply;
      answered.set(request, reply);
      const [oldest] = answered.keys();
      if (answered.size > MOST && oldest !== undefined) answered.delete(oldest);
      return reply;
    });
  };
};
