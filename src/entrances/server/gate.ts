import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Entry } from './one-time.ts';
import { plainPage } from './plain-page.ts';
import { type PlainWords, plainWords } from './plain-words.ts';
import { ALWAYS, freshNonce, NO_PAGE_POLICY, pagePolicy } from './policy.ts';
import { asked, type Reply } from './reply.ts';

export type Env = { readonly Bindings: HttpBindings };

/** Sends a reply as it is. */
export const send = ({ status, type, body, tag, headers = {} }: Reply): Response =>
  new Response(status === 304 ? null : typeof body === 'string' ? body : new Uint8Array(body), {
    status,
    headers: { 'Content-Type': type, ...(tag === undefined ? {} : { ETag: tag }), ...headers },
  });

/** Sends a page that stands alone, in the browser's language, under the policy that its style needs. */
export const sendPlain = (c: Context<Env>, page: keyof PlainWords, status: number): Response => {
  const nonce = freshNonce();
  const { language, words } = plainWords(c.req.header('accept-language'));
  return new Response(plainPage(words[page], language, nonce), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': pagePolicy(nonce) },
  });
};

/** Where a request says it comes from: the header as it was sent, once and only once. */
const header = (c: Context<Env>, name: 'host' | 'origin' | 'sec-fetch-site'): string | undefined => {
  const sent = c.env.incoming.headersDistinct[name];
  if (sent === undefined) return undefined;
  return sent.length === 1 ? sent[0] : '';
};

/** Whether a request is for a page that a person looks at, not for data. */
const isForPerson = (c: Context<Env>): boolean =>
  c.req.method === 'GET' && !c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html');

const NOT_OURS = 'Open the desk by the address that the terminal prints.';

/**
 * What stands on every answer: the headers that hold whatever it is, and a policy and a storing rule where the answer brings none of
 * its own.
 */
export const always: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const { headers } = c.res;
  for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', NO_PAGE_POLICY);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
};

/**
 * Lets in only requests under the desk's own name and port (a name that a stranger points at this machine is not one),
 * and none that another page, another origin or another port of this machine makes. Whatever changes something must say
 * that it comes from the desk.
 */
export const onlyOurs =
  (port: () => number): MiddlewareHandler<Env> =>
  async (c, next) => {
    const host = header(c, 'host') ?? '';
    if (host !== `127.0.0.1:${port()}` && host !== `localhost:${port()}`)
      return send(asked(421, 'wrong-host', 'this is not the name of the desk', NOT_OURS));
    const origin = header(c, 'origin');
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (origin === undefined ? !reads : origin !== `http://${host}`)
      return send(asked(403, 'wrong-origin', 'the request does not come from the desk’s own page', NOT_OURS));
    const site = header(c, 'sec-fetch-site');
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      return send(asked(403, 'wrong-site', 'the request comes from another page', NOT_OURS));
    return next();
  };

/** Exchanges a token for a session, and asks everything else for it. The cookie's name holds the port: browsers share cookies among ports. */
export const onlyKnown = (entry: Entry, port: () => number): MiddlewareHandler<Env> => {
  const cookie = () => `aigak-${port()}`;
  return async (c, next) => {
    const token = c.req.query('token');
    const had = getCookie(c, cookie());
    const known = had !== undefined && entry.knows(had);
    if (c.req.path === '/' && token !== undefined) {
      if (c.req.method !== 'GET') return send(asked(405, 'wrong-method', 'an address is opened with GET', NOT_OURS));
      const session = entry.spend(token);
      // A browser that fetched the address ahead, or goes back to it, is let in already.
      if (session === undefined) return known ? c.redirect('/', 303) : sendPlain(c, 'spent', 401);
      setCookie(c, cookie(), session, { path: '/', httpOnly: true, sameSite: 'Strict' });
      return c.redirect('/', 303);
    }
    if (known) return next();
    if (isForPerson(c)) return sendPlain(c, 'noSession', 401);
    return send(
      asked(
        401,
        'no-session',
        'this browser has not opened the desk',
        'Press Enter in the terminal where Aigak runs, and open the address that it prints.',
      ),
    );
  };
};
