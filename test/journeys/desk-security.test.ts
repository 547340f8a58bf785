import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { act, ask, errorOf, headOf, type OpenDesk, openDesk, signIn } from '../support/open-desk.ts';

const scratch = scratchFolders();
const desks: OpenDesk[] = [];
afterAll(async () => {
  for (const desk of desks) if (desk.process.exitCode === null) await desk.end('SIGKILL');
  scratch.clear();
});

const SECRET = 'Nadir Olkhov';
const FILE = 'the harbour strike.txt';

/** A case with two small reports. */
const makeCase = (): string => {
  const folder = scratch.make();
  const [from, to] = [join(folder, 'reports'), join(folder, 'case')];
  mkdirSync(from);
  writeFileSync(join(from, FILE), `The teacher ${SECRET} was arrested in the town of Belvar on 3 May 1950.\n`);
  writeFileSync(join(from, 'second.txt'), `The teacher ${SECRET} was released in Belvar on 9 May 1950.\n`);
  const run = aigak(['build', from, '--case', to]);
  expect(run.status, said(run)).toBe(0);
  return to;
};

const started = async (folder: string, more: readonly string[] = []): Promise<OpenDesk> => {
  const desk = await openDesk(folder, more);
  desks.push(desk);
  return desk;
};

let folder: string;
let desk: OpenDesk;
let Cookie: string;
let firstToken: string;
beforeAll(async () => {
  folder = makeCase();
  desk = await started(folder);
  firstToken = desk.token();
  Cookie = await signIn(desk);
});

describe('who may come in', () => {
  it('[H2] the token opens once: it is spent, a wrong one never was, and Enter gives a new one', async () => {
    for (const token of [firstToken, 'x', '', `${firstToken}A`, 'é'.repeat(43)]) {
      const refused = await ask(desk.port, `/?token=${encodeURIComponent(token)}`);
      expect(refused.status).toBe(401);
      expect(refused.headers['set-cookie']).toBeUndefined();
      expect(refused.text).toContain('press Enter');
      expect(refused.text).toContain('aigak open CASE');
      expect(refused.text).not.toContain('<script');
    }
    const token = await desk.anew();
    const opened = await ask(desk.port, `/?token=${token}`);
    expect(opened.status).toBe(303);
    expect(opened.headers.location).toBe('/');
    expect(opened.headers['set-cookie']?.[0]).toMatch(/^aigak-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await ask(desk.port, `/?token=${token}`)).status).toBe(401);
    // A browser that was let in and comes by the same address again, as by going back, is not sent away.
    const back = await ask(desk.port, `/?token=${token}`, { headers: { Cookie } });
    expect([back.status, back.headers.location, back.headers['set-cookie']]).toEqual([303, '/', undefined]);
    // The first session still holds: another browser came, nobody was sent away.
    expect((await ask(desk.port, '/api/case', { headers: { Cookie } })).status).toBe(200);
  });

  it('[H2] an address that was not spent no longer opens once a new one was printed', async () => {
    const before = await desk.anew();
    await desk.anew();
    expect((await ask(desk.port, `/?token=${before}`)).status).toBe(401);
  });

  it.each(['/', '/api/case', '/api/screen/disputes', '/api/follow', '/assets/main.js', '/index.html', '/api/none'])(
    '[H2] %s without the session, or with a wrong one, is 401',
    async (path) => {
      for (const sent of [{}, { Cookie: `aigak-${desk.port}=${'a'.repeat(43)}` }, { Cookie: 'aigak-1=x' }]) {
        const answer = await ask(desk.port, path, { headers: sent });
        expect(answer.status).toBe(401);
        expect(answer.text).not.toContain('Olkhov');
      }
    },
  );

  it('[H2] a person without the session is shown what to do, a program an error that says it', async () => {
    const page = await ask(desk.port, '/', { headers: { Accept: 'text/html' } });
    expect([page.status, page.text.includes('press Enter')]).toEqual([401, true]);
    for (const [wanted, language] of [
      ['kk-KZ,ru;q=0.8', 'kk'],
      ['de,ky;q=0.5', 'ky'],
      ['ru', 'ru'],
      ['de', 'en'],
      ['"><script>', 'en'],
    ] as const) {
      const headers = { Accept: 'text/html', 'Accept-Language': wanted };
      const { text } = await ask(desk.port, '/', { headers });
      expect(text).toContain(`<html lang="${language}">`);
      expect(text).toContain('Enter');
      expect(text).not.toContain('<script');
    }
    expect(errorOf(await ask(desk.port, '/api/case'))).toBe('no-session');
  });
});

describe('where a request comes from', () => {
  it('[H1] no other name or port of this machine is answered, whatever it shows', async () => {
    for (const Host of [
      'evil.example',
      `evil.example:${desk.port}`,
      '127.0.0.1',
      '127.0.0.1:1',
      `[::1]:${desk.port}`,
      `localhost.evil.example:${desk.port}`,
      `127.0.0.1:${desk.port}.evil.example`,
      `0.0.0.0:${desk.port}`,
      `LOCALHOST:${desk.port}`,
    ]) {
      const answer = await ask(desk.port, '/api/case', { headers: { Cookie, Host } });
      // What is no host at all is refused before anything of it is looked at.
      expect([Host, answer.status === 400 ? 421 : answer.status]).toEqual([Host, 421]);
    }
    const token = await desk.anew();
    expect((await ask(desk.port, `/?token=${token}`, { headers: { Host: 'rebound.example' } })).status).toBe(421);
    // It was not spent by that.
    expect((await ask(desk.port, `/?token=${token}`)).status).toBe(303);
    expect((await ask(desk.port, '/api/case', { headers: { Cookie, Host: `localhost:${desk.port}` } })).status).toBe(
      200,
    );
  });

  it('[H1] an address within the request does not stand for the host', async () => {
    const answer = await ask(desk.port, 'http://evil.example/api/case', { headers: { Cookie, Host: 'evil.example' } });
    expect(answer.status).toBe(421);
  });

  it('[H1] the network sees no open port', async () => {
    const others = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).filter((one) => !one.internal));
    for (const { address, scopeid } of others as { address: string; scopeid?: number }[])
      await expect(
        new Promise((resolve, reject) => {
          const line = connect({ host: scopeid ? `${address}%${scopeid}` : address, port: desk.port });
          line.on('connect', () => resolve(line.destroy()));
          line.on('error', reject);
        }),
      ).rejects.toThrow();
    expect(desk.port).toBeGreaterThan(0);
  });

  it.each([
    { Origin: 'http://evil.example' },
    { Origin: 'null' },
    { Origin: 'https://127.0.0.1' },
    { Origin: 'http://127.0.0.1:1' },
    { Origin: '' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'anything' },
  ])('[H3] with %o it is refused', async (from) => {
    for (const path of ['/api/case', '/', '/api/follow', `/?token=${desk.token()}`])
      expect((await ask(desk.port, path, { headers: { Cookie, ...(from as Record<string, string>) } })).status).toBe(
        403,
      );
  });

  it('[H3] what changes something must come from the desk’s own page', async () => {
    const head = await headOf(desk, Cookie);
    const body = JSON.stringify({ head, request: crypto.randomUUID(), command: { do: 'nothing' } });
    expect((await ask(desk.port, '/api/act', { method: 'POST', headers: { Cookie }, body })).status).toBe(403);
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
      expect([403, 405]).toContain((await ask(desk.port, '/api/act', { method, headers: { Cookie } })).status);
  });

  it('[H3] no header and no word of the address turns a reading request into a decision', async () => {
    for (const [path, headers] of [
      ['/api/act', { 'X-HTTP-Method-Override': 'POST' }],
      ['/api/act?_method=POST', {}],
      ['/api/act', { 'X-Method-Override': 'POST', 'X-HTTP-Method': 'POST' }],
    ] as const)
      expect((await ask(desk.port, path, { headers: { Cookie, ...headers } })).status).toBe(404);
  });
});

describe('what every answer carries', () => {
  it('[H4] a policy that runs only the desk’s own files, and no leave to keep anything', async () => {
    for (const path of ['/', '/api/case', '/none', `/?token=x`, '/assets/none.js']) {
      const { headers } = await ask(desk.port, path, { headers: { Cookie } });
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('[H4] the nonce of a page’s style is another each time', async () => {
    const nonces = await Promise.all(
      [1, 2, 3].map(async () => {
        const { headers } = await ask(desk.port, '/?token=x');
        return /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
      }),
    );
    expect(new Set(nonces).size).toBe(3);
    expect(nonces[0]?.length).toBeGreaterThan(20);
  });
});

describe('what is asked for', () => {
  it.each([
    '/assets/../../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/%252e%252e%252fpackage.json',
    '/assets/..\\..\\package.json',
    '/assets/%00main.js',
    '/assets//etc/passwd',
    '/../package.json',
    '/.built',
    '/%2e%2e%2fcase.json',
    '/assets/.hidden.js',
    '/api/record/..%2f..%2fcase.json',
    '/api/screen/__proto__',
    '/api/screen/constructor',
    '/api/screen/..%2fcase',
  ])('[H9] %s leads nowhere', async (path) => {
    const { status, text } = await ask(desk.port, path, { headers: { Cookie } });
    // What is no file and no question is an address of the page itself.
    expect(status === 200 ? text.slice(0, 15).toLowerCase() : '<!doctype html>').toBe('<!doctype html>');
    expect([200, 400, 404, 503]).toContain(status);
    expect(text).not.toMatch(/"dependencies"|root:|case-folder/);
  });

  it('[H9] an unknown screen is answered with those there are', async () => {
    const answer = await ask(desk.port, '/api/screen/none', { headers: { Cookie } });
    expect([answer.status, errorOf(answer)]).toEqual([404, 'unknown-screen']);
    expect(JSON.parse(answer.text).error.advice).toContain('disputes');
  });
});

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('a decision that is sent', () => {
  it('[H7] is refused with a reason where it is no JSON, too deep, too large or unknown, and nothing is recorded', async () => {
    const head = await headOf(desk, Cookie);
    const request = crypto.randomUUID();
    const command = { do: 'accept', statement: 'st-1', because: 'Seen.' };
    const cases: readonly (readonly [string, number, unknown])[] = [
      ['invalid-json', 400, '{"head":'],
      ['invalid-json', 400, ''],
      ['invalid-json', 400, 'head=x'],
      ['too-deep', 400, deep(10_000)],
      ['too-deep', 400, `{"head":"${head}","request":"${request}","command":${deep(10_000)}}`],
      ['too-large', 413, `"${'x'.repeat(1_100_000)}"`],
      ['invalid-request', 400, []],
      ['invalid-request', 400, { head, command }],
      ['invalid-request', 400, { head, request: 'again', command }],
      ['invalid-request', 400, { head, request, command, author: 'Somebody Else' }],
      ['invalid-command', 400, { head, request, command: { do: 'destroyEverything' } }],
      ['invalid-command', 400, { head, request, command: { ...command, because: '' } }],
      ['invalid-command', 400, { head, request, command: { ...command, by: 'Somebody Else' } }],
      ['invalid-command', 400, { head, request, command: { do: '__proto__' } }],
      ['unknown-id', 404, { head, request, command }],
    ];
    for (const [code, status, body] of cases) {
      const answer = await act(desk, Cookie, body);
      expect([code, answer.status, errorOf(answer)]).toEqual([code, status, code]);
      expect(Object.values(JSON.parse(answer.text).error).filter((one) => one === '')).toEqual([]);
    }
    expect(await headOf(desk, Cookie)).toBe(head);
  });

  it('[H7] in pieces without a length is dropped where it grows too large', async () => {
    const answer = await ask(desk.port, '/api/act', {
      method: 'POST',
      headers: { Cookie, Origin: `http://127.0.0.1:${desk.port}` },
      body: Array.from({ length: 40 }, () => Buffer.alloc(64 * 1024, 'x')),
    });
    expect([answer.status, errorOf(answer)]).toEqual([413, 'too-large']);
  });

  it('[H5], [H6] is made once on the state its maker saw; another window is told what changed', async () => {
    const seen = await ask(desk.port, '/api/case', { headers: { Cookie } });
    const { head, entries } = JSON.parse(seen.text);
    const source = /src-[0-9a-f]+/.exec(aigak(['show', folder, 'sources']).stdout)?.[0] ?? '';
    const one = { head, request: crypto.randomUUID(), command: { do: 'describe', source, title: 'A morning at sea' } };
    const done = await act(desk, Cookie, one);
    expect(done.status, done.text).toBe(200);
    const { recorded, head: now } = JSON.parse(done.text);
    expect(recorded).toHaveLength(1);
    expect(now).not.toBe(head);
    // The answer was lost and the request comes again: the first answer, and nothing twice.
    expect((await act(desk, Cookie, one)).text).toBe(done.text);
    // Another window, which saw the state before.
    const late = await act(desk, Cookie, { ...one, request: crypto.randomUUID() });
    expect([late.status, errorOf(late)]).toEqual([409, 'stale']);
    const told = JSON.parse(late.text);
    expect(told.head).toBe(now);
    expect(told.since.map(({ entry }: { entry: string }) => entry)).toEqual([recorded[0].entry]);
    const after = JSON.parse((await ask(desk.port, '/api/case', { headers: { Cookie } })).text);
    expect(after.entries).toBe(entries + 1);
  });
});

describe('a desk that ends', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('[H11] by %s, closes the case and gives its lock back', async (signal) => {
    const mine = makeCase();
    const open = await started(mine);
    expect(aigak(['describe', mine, FILE, '--title', 'x']).stderr).toContain('another process is working on this case');
    await open.end(signal);
    expect(open.said()).toContain('the case is free for others');
    const after = aigak(['describe', mine, FILE, '--title', 'x']);
    expect([after.status, after.stderr.includes('lock was taken over')]).toEqual([0, false]);
  });

  it('[H8] leaves a second one to read until then, and says so', async () => {
    const reading = await started(folder);
    const cookie = await signIn(reading);
    const info = JSON.parse((await ask(reading.port, '/api/case', { headers: { Cookie: cookie } })).text);
    expect(info).toMatchObject({ writable: false, readOnlyBecause: expect.stringContaining('another process') });
    const command = { do: 'accept', statement: 'st-1', because: 'Seen.' };
    const refused = await act(reading, cookie, { head: info.head, request: crypto.randomUUID(), command });
    expect([refused.status, errorOf(refused)]).toEqual([423, 'read-only']);
    // What its holder decides meanwhile is seen.
    const source = /src-[0-9a-f]+/.exec(aigak(['show', folder, 'sources']).stdout)?.[0] ?? '';
    const describe = { do: 'describe', source, publisher: 'The Belvar Lamp' };
    const done = await act(desk, Cookie, { head: info.head, request: crypto.randomUUID(), command: describe });
    expect(done.status, done.text).toBe(200);
    expect(await headOf(reading, cookie)).toBe(JSON.parse(done.text).head);
    await reading.end();
  });

  it('[H10] has printed no word of a report, no title and no name of a file', () => {
    expect(desk.said()).not.toMatch(/Olkhov|Belvar|harbour|second\.txt|sea/);
    expect(desk.said().match(/token=/g)?.length).toBe(desk.said().match(/http:/g)?.length);
  });
});
