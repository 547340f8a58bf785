import { type Context, Hono } from 'hono';
import type { CaseFar } from './case/ask-thread.ts';
import type { Followers } from './followers.ts';
import { always, type Env, onlyKnown, onlyOurs, send } from './gate.ts';
import type { Entry } from './one-time.ts';
import { servePage } from './page-files.ts';
import { readBody } from './read-body.ts';
import { asked, refusal } from './reply.ts';

/** A decision is words; this is a long book of them. */
const MOST_OF_AN_ACT = 1024 * 1024;

export type Served = {
  readonly far: CaseFar;
  readonly followers: Followers;
  readonly entry: Entry;
  readonly port: () => number;
  /** The folder of the built page. */
  readonly page: string;
};

/** The desk as a web application: the gate first, then what can be asked of the case, then the page. */
export const deskApp = ({ far, followers, entry, port, page }: Served): Hono<Env> => {
  const app = new Hono<Env>({ strict: true });
  const about = (c: Context<Env>, more: Readonly<Record<string, string>> = {}) => {
    const had = c.req.header('if-none-match');
    return { query: { ...c.req.query(), ...more }, ...(had === undefined ? {} : { had }) };
  };
  app.use('*', always);
  app.use('*', onlyOurs(port));
  app.use('*', onlyKnown(entry, port));
  app.get('/api/case', async (c) => send(await far.ask('case', about(c))));
  app.get('/api/screen/:name', async (c) => send(await far.ask('screen', about(c, { name: c.req.param('name') }))));
  app.get('/api/record/:id', async (c) => send(await far.ask('record', about(c, { id: c.req.param('id') }))));
  app.get('/api/follow', () => followers.join());
  app.post('/api/act', async (c) => {
    const body = await readBody(c, MOST_OF_AN_ACT);
    return body instanceof Uint8Array ? send(await far.ask('act', { ...about(c), body })) : send(body);
  });
  app.all('/api/*', (c) =>
    send(
      asked(
        c.req.method === 'GET' ? 404 : 405,
        'no-such-question',
        'the desk knows no such question',
        'Load the page again: it may be older than the server.',
      ),
    ),
  );
  servePage(app, page);
  app.notFound(() => send(asked(405, 'wrong-method', 'the desk does no such thing', 'Load the page again.')));
  app.onError((thrown) =>
    send(
      refusal(500, {
        code: 'error-of-aigak',
        what: `an error of Aigak itself (${thrown.name})`,
        place: 'the server',
        kept: 'Everything recorded before it is kept.',
        advice: 'Load the page again. Please report the error.',
      }),
    ),
  );
  return app;
};
