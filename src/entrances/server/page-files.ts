import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Hono } from 'hono';
import { type Env, send, sendPlain } from './gate.ts';
import { freshNonce, pagePolicy } from './policy.ts';
import { asked } from './reply.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** A name that Vite gives: a word, a hash, an ending; no folder, no hidden file. */
const NAME = /^[\w-][\w.-]*\.[a-z0-9]+$/i;

const META = /(<meta\s+(?:name|property)="csp-nonce"\s+(?:content|nonce)=")[^"]*"/g;

/** The page's HTML with the nonce where its component library looks for it. */
export const withNonce = (html: string, nonce: string): string =>
  html.includes('csp-nonce')
    ? html.replace(META, (_, before: string) => `${before}${nonce}"`)
    : html.replace('</head>', `<meta name="csp-nonce" content="${nonce}">\n</head>`);

/**
 * Serves the built page: `index.html` at every address that is no file (the page keeps its own addresses), and what
 * stands in `assets/` under names that hold a hash, which browsers may keep. `folder` is read anew each time, so that a
 * page built again is seen.
 */
export const servePage = (app: Hono<Env>, folder: string): void => {
  const gone = () =>
    send(asked(404, 'no-such-file', 'the desk’s page has no such file', 'Load the page again.', 'the page'));
  const file = async (parts: readonly string[], hashed: boolean): Promise<Response> => {
    const name = parts.at(-1) ?? '';
    const type = TYPES[extname(name).toLowerCase()];
    if (!NAME.test(name) || type === undefined) return gone();
    const bytes = await readFile(join(folder, ...parts)).catch(() => undefined);
    if (bytes === undefined) return gone();
    const headers = hashed ? { 'Cache-Control': 'private, max-age=31536000, immutable' } : {};
    return send({ status: 200, type, body: bytes, headers });
  };
  app.get('/assets/:name', (c) => file(['assets', c.req.param('name')], true));
  app.get('/:name{[\\w-]+\\.[a-z0-9]+}', (c) => file([c.req.param('name')], false));
  app.get('*', async (c) => {
    if (c.req.path.startsWith('/api/') || c.req.path.startsWith('/assets/')) return gone();
    const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
    if (html === undefined) return sendPlain(c, 'notBuilt', 503);
    const nonce = freshNonce();
    return new Response(withNonce(html, nonce), {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': pagePolicy(nonce) },
    });
  });
};
