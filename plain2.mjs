import { request } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { readBody } from './dist/entrances/server/read-body.js';

const app = new Hono();
app.put('/', async (c) => {
  const b = await readBody(c, 20e6);
  console.log('  answered', b.status);
  return new Response(b.body ?? 'ok', { status: b.status ?? 200 });
});
const server = createAdaptorServer({
  fetch: app.fetch,
  autoCleanupIncoming: process.argv[2] !== 'no',
  serverOptions: process.argv[3]
    ? { requestTimeout: 30000, headersTimeout: 10000, connectionsCheckingInterval: 1000 }
    : {},
});
await new Promise((r) => server.listen(0, '127.0.0.1', r));
const port = server.address().port;
const ask = (k) =>
  new Promise((done) => {
    const r = request(
      {
        host: '127.0.0.1',
        port,
        method: 'PUT',
        agent: false,
        headers: k === 'd' ? { 'Content-Length': '9000000000' } : {},
      },
      (res) => {
        res.resume();
        res.on('end', () => done(res.statusCode));
      },
    );
    r.on('error', (e) => done(e.message));
    r.on('socket', (s) => s.on('error', () => {}));
    if (k === 'c') for (let i = 0; i < 400; i++) r.write(Buffer.alloc(65536));
    else r.write('x');
    r.end();
  });
for (const k of ['c', 'd', 'c', 'c']) {
  const t = performance.now();
  console.log(k, await ask(k), Math.round(performance.now() - t));
}
process.exit(0);
