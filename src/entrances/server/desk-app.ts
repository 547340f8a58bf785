import { type Context, Hono } from 'hono';
import { MOST_BYTES } from '../../desk/index.ts';
import type { CaseFar } from './case/ask-thread.ts';
import type { Followers } from './followers.ts';
import { always, type Env, onlyKnown, onlyOurs, send } from './gate.ts';
import { inTheirWords } from './in-their-words.ts';
import type { Entry } from './one-time.ts';
import { servePage } from './page-files.ts';
import { type DrawPage, pageImages } from './page-images.ts';
import { readBody } from './read-body.ts';
import { asked, type Reply, refusal } from './reply.ts';

/** A decision is words; this is a long book of them. */
const MOST_OF_AN_ACT = 1024 * 1024;

export type Served = {
  readonly far: CaseFar;
  readonly followers: Followers;
  readonly entry: Entry;
  readonly port: () => number;
  /** The folder of the built page. */
  readonly page: string;
  readonly draw: DrawPage;
};

/** The desk as a web application: the gate first, then what can be asked of the case, then the page. */
export const deskApp = ({ far, followers, entry, port, page, draw }: Served): Hono<Env> => {
  const app = new Hono<Env>({ strict: true });
  const about = (c: Context<Env>, more: Readonly<Record<string, string>> = {}) => {
    const had = c.req.header('if-none-match');
    return { query: { ...c.req.query(), ...more }, ...(had === undefined ? {} : { had }) };
  };
  app.use('*', always);
  app.use('*', onlyOurs(port));
  app.use('*', onlyKnown(entry, port));
  /** Sends what was answered, a refusal in the language of the page. */
  const answered = async (c: Context<Env>, reply: Reply) => send(await inTheirWords(reply, about(c)));
  /** Passes on what was asked of the case as it is. */
  const told =
    (question: string, ...named: readonly string[]) =>
    async (c: Context<Env>) =>
      answered(
        c,
        await far.ask(question, about(c, Object.fromEntries(named.map((name) => [name, c.req.param(name) ?? ''])))),
      );
  const sent = (question: string, most: number) => async (c: Context<Env>) => {
    const body = await readBody(c, most);
    return answered(c, body instanceof Uint8Array ? await far.ask(question, { ...about(c), body }) : body);
  };
  const drawn = pageImages(far, draw);
  app.get('/api/case', told('case'));
  app.get('/api/screen/:name', told('screen', 'name'));
  app.get('/api/record/:id', told('record', 'id'));
  app.get('/api/ledger', told('ledger'));
  app.get('/api/search', told('search'));
  app.get('/api/export', told('export'));
  app.get('/api/form', told('form'));
  app.get('/api/date', told('date'));
  app.get('/api/source/:id/original', told('original', 'id'));
  app.get('/api/source/:id/shape', told('shape', 'id'));
  app.get('/api/source/:id/page/:page', async (c) =>
    answered(c, await drawn(about(c, { id: c.req.param('id') }), c.req.param('page'))),
  );
  app.get('/api/follow', () => followers.join());
  app.put('/api/source', sent('take', MOST_BYTES));
  app.post('/api/act', sent('act', MOST_OF_AN_ACT));
  app.post('/api/verify', sent('verify', MOST_OF_AN_ACT));
  app.post('/api/publish', sent('publish', MOST_OF_AN_ACT));
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
