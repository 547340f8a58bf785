import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import {
  type Answer,
  ask,
  asPage,
  errorOf,
  following,
  headOf,
  type OpenDesk,
  openDesk,
  signIn,
} from '../support/open-desk.ts';
import { broken, setLines, writePdf } from '../support/write-pdf.ts';

const scratch = scratchFolders();
let desk: OpenDesk;
let folder: string;
let Cookie: string;

/** A case with one small report. */
const aCase = (name: string): string => {
  const made = scratch.make();
  const [from, to] = [join(made, 'reports'), join(made, name)];
  mkdirSync(from);
  writeFileSync(
    join(from, 'first.txt'),
    'The teacher Nadir Olkhov was arrested in the town of Belvar on 3 May 1950.\n',
  );
  const run = aigak(['build', from, '--case', to]);
  expect(run.status, said(run)).toBe(0);
  return to;
};

beforeAll(async () => {
  folder = aCase('case');
  desk = await openDesk(folder);
  Cookie = await signIn(desk);
});
afterAll(async () => {
  await desk.end();
  scratch.clear();
});

const look = (path: string): Promise<Answer> => ask(desk.port, path, { headers: { Cookie } });
const put = (name: string, body: string | Buffer | readonly Buffer[], more = ''): Promise<Answer> =>
  asPage(desk, Cookie, 'PUT', `/api/source?file=${encodeURIComponent(name)}${more}`, body);
const taken = async (name: string, body: string | Buffer): Promise<string> => {
  const answer = await put(name, body);
  expect(answer.status, answer.text).toBe(200);
  return JSON.parse(answer.text).taken.source;
};

const SANDBOX =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

describe('a report that is handed in', () => {
  it('[H13] is taken once, under its name, with what it adds', async () => {
    const bytes = Buffer.from('The teacher Nadir Olkhov was released in Belvar on 9 May 1950.\n');
    const before = await headOf(desk, Cookie);
    const first = JSON.parse((await put('from Belvar/release.txt', bytes)).text);
    expect(first.taken).toMatchObject({ outcome: 'taken', file: 'from Belvar/release.txt', language: 'en' });
    expect(first.news.counts).toMatchObject({ new: 1 });
    expect(first.head).not.toBe(before);
    const again = JSON.parse((await put('other name.txt', bytes)).text);
    expect(again.taken).toMatchObject({ outcome: 'known', knownAs: 'from Belvar/release.txt' });
    expect(again.head).toBe(first.head);
  });

  it('[H13] without words is kept or refused by name, as from the command line', async () => {
    expect(JSON.parse((await put('empty.txt', '')).text).taken).toMatchObject({ outcome: 'not-taken', code: 'empty' });
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(JSON.parse((await put('picture.png', picture)).text).taken.outcome).toBe('kept-not-read');
  });

  it.each([
    '../../etc/passwd',
    'a/../../b.txt',
    './b.txt',
    '/etc/passwd',
    'a//b.txt',
    'a/',
    '..',
    'C:\\reports\\b.txt',
    'c:b.txt',
    'a\\..\\b.txt',
    'a\u0000.txt',
    'a\u001b[31m.txt',
    'a\u202etxt.exe',
    'a\n.txt',
    '',
    '  ',
    'x'.repeat(300),
  ])('[H13] under the name %j is refused, and nothing is recorded', async (name) => {
    const head = await headOf(desk, Cookie);
    const answer = await put(name, 'The teacher Nadir Olkhov was freed.');
    expect([answer.status, errorOf(answer)]).toEqual([400, 'bad-name']);
    expect(await headOf(desk, Cookie)).toBe(head);
  });

  it('[H13] that is too large is refused before or while it is sent, and nothing is recorded', async () => {
    const head = await headOf(desk, Cookie);
    const declared = await ask(desk.port, '/api/source?file=large.txt', {
      method: 'PUT',
      headers: { Cookie, Origin: `http://127.0.0.1:${desk.port}`, 'Content-Length': '9000000000' },
      body: [Buffer.from('x')],
    });
    expect([declared.status, errorOf(declared)]).toEqual([413, 'too-large']);
    const pieces = Array.from({ length: 400 }, () => Buffer.alloc(64 * 1024, 'x'));
    const sent = await put('large.txt', pieces);
    expect([sent.status, errorOf(sent)]).toEqual([413, 'too-large']);
    expect(await headOf(desk, Cookie)).toBe(head);
  });

  it('[H7] that stops coming is given up, and the desk goes on meanwhile', async () => {
    const head = await headOf(desk, Cookie);
    const line = connect({ host: '127.0.0.1', port: desk.port });
    let heard = '';
    line.on('data', (part) => (heard += part));
    line.on('error', () => undefined);
    const Origin = `127.0.0.1:${desk.port}`;
    line.write(
      `PUT /api/source?file=slow.txt HTTP/1.1\r\nHost: ${Origin}\r\nOrigin: http://${Origin}\r\nCookie: ${Cookie}\r\nContent-Length: 1000\r\n\r\nThe teacher`,
    );
    expect(await headOf(desk, Cookie)).toBe(head);
    await new Promise((resolve) => line.on('close', resolve));
    expect(heard).toMatch(/^HTTP\/1\.1 4\d\d |^$/);
    expect(await headOf(desk, Cookie)).toBe(head);
  }, 60_000);
});

/** What a hostile page holds: whatever runs, loads or leads away. */
const HOSTILE = `<!doctype html><html><head><title>Arrest in Belvar</title>
<script>fetch('http://127.0.0.1:9/stolen')</script><script src="http://127.0.0.1:9/x.js"></script>
<style>@import url(http://127.0.0.1:9/x.css); body { background: url(http://127.0.0.1:9/x.png) }</style>
<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><base href="http://127.0.0.1:9/">
<link rel="stylesheet" href="http://127.0.0.1:9/x.css"></head>
<body onload="fetch('/api/case')"><p>The teacher Nadir Olkhov was beaten in Belvar on 4 May 1950.</p>
<a href="javascript:alert(1)">more</a><img src="x" onerror="alert(1)"><iframe src="/api/case"></iframe>
<form action="/api/act" method="post"><button>Press</button></form>
<svg onload="alert(1)" width="99999999" height="99999999"><script>alert(1)</script></svg></body></html>`;

describe('an original', () => {
  it('[H12] that is a hostile page is given byte for byte, under a policy where it runs and fetches nothing', async () => {
    const id = await taken('hostile.html', HOSTILE);
    const answer = await look(`/api/source/${id}/original`);
    expect([answer.status, answer.text]).toEqual([200, HOSTILE]);
    expect(answer.headers['content-security-policy']).toBe(SANDBOX);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it.each([
    ['picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'text/plain'],
    [
      'saved.mhtml',
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n\nThe teacher was freed.\n',
      'text/plain',
    ],
    ['notes.txt', 'The teacher <script>alert(1)</script> was held for nine days in Belvar.', 'text/plain'],
    ['page.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'application/octet-stream'],
    ['archive.html', Buffer.from('504b030414000000', 'hex'), 'application/octet-stream'],
  ] as const)('[H12] %s is never shown as a page', async (name, body, type) => {
    const id = await taken(name, typeof body === 'string' ? body : Buffer.concat([body, Buffer.from(name)]));
    const { headers } = await look(`/api/source/${id}/original`);
    expect(headers['content-type']).toMatch(new RegExp(`^${type}`));
    expect(headers['content-security-policy']).toBe(SANDBOX);
    if (type !== 'text/plain')
      expect(headers['content-disposition']).toMatch(/^attachment; filename="src-[0-9a-f]+\.\w+"$/);
  });

  it('[H12] is for the holder’s eyes, and is found by its id alone', async () => {
    const id = await taken('mine.txt', 'The teacher Nadir Olkhov was seen in Belvar.');
    for (const audience of ['public', 'restricted'])
      expect(errorOf(await look(`/api/source/${id}/original?audience=${audience}`))).toBe('not-for-audience');
    for (const other of ['src-000000000000', '..%2f..%2fcase.json', '%2e%2e', 'mine.txt', id.slice(0, 8)])
      expect([other, (await look(`/api/source/${other}/original`)).status]).toEqual([other, 404]);
    expect((await look(`/api/source/${id}/original?id=src-000000000000`)).status).toBe(200);
  });
});

const page = { set: setLines(broken(['The', 'harbour', 'office', 'was', 'closed.'], 50), { x: 60, y: 100 }) };

describe('a page of a PDF', () => {
  it('[H14] is drawn in the asked width, as a picture', async () => {
    const id = await taken('harbour.pdf', Buffer.from(writePdf([page, page])));
    const drawn = await look(`/api/source/${id}/page/2?width=600`);
    expect([drawn.status, drawn.headers['content-type']]).toEqual([200, 'image/png']);
    expect([drawn.bytes.readUInt32BE(16), drawn.bytes.readUInt32BE(20)]).toEqual([600, 849]);
    // Something is on it.
    expect(drawn.bytes.length).toBeGreaterThan(2000);
    expect((await look(`/api/source/${id}/page/1?width=999999`)).bytes.readUInt32BE(16)).toBe(2400);
    for (const none of ['3', '0', '-1', 'x', '1.5', '99999999'])
      expect(errorOf(await look(`/api/source/${id}/page/${none}`))).toBe('no-such-page');
    expect(errorOf(await look(`/api/source/${id}/page/1?audience=public`))).toBe('not-for-audience');
  });

  it('[H14] of a file that is locked, broken or no PDF is refused with why, and the desk goes on', async () => {
    const locked = await taken('locked.pdf', Buffer.from(writePdf([page], { password: 'harbour' })));
    expect(errorOf(await look(`/api/source/${locked}/page/1`))).toBe('password');
    const torn = await taken('torn.pdf', Buffer.from(`%PDF-1.7\n${'garbage '.repeat(500)}`));
    expect(errorOf(await look(`/api/source/${torn}/page/1`))).toBe('damaged');
    const text = await taken('no.pdf', 'This is no PDF, whatever its name says.');
    expect(errorOf(await look(`/api/source/${text}/page/1`))).toBe('no-pages');
    expect((await look('/api/case')).status).toBe(200);
  });
});

describe('what is handed out', () => {
  it('[H16] names its audience and its state, is never shown in the desk’s name, and holds no more than from the command line', async () => {
    expect(errorOf(await look('/api/export?format=json'))).toBe('no-audience');
    expect(errorOf(await look('/api/export?format=docx&audience=public'))).toBe('unknown-format');
    expect(errorOf(await look('/api/export?format=json&audience=everybody'))).toBe('unknown-audience');
    for (const format of ['json', 'dossier'])
      for (const audience of ['public', 'restricted', 'confidential']) {
        const { text, headers, status } = await look(`/api/export?format=${format}&audience=${audience}`);
        expect(status).toBe(200);
        expect(headers['content-disposition']).toMatch(
          new RegExp(`^attachment; filename="case-[^"]+-${audience}\\.(json|html)"$`),
        );
        expect(headers['content-type']).toBe('application/octet-stream');
        expect(text).toBe(aigak(['export', folder, '--format', format, '--audience', audience]).stdout);
      }
    const { text } = await look('/api/export?format=dossier&audience=restricted&lang=ru');
    const typed = ['export', folder, '--format', 'dossier', '--audience', 'restricted', '--language', 'ru'];
    expect(text).toContain('<html lang="ru"');
    expect(text).toBe(aigak(typed).stdout);
  });

  it('[H16] is recorded as given away only of the state it was made of', async () => {
    const head = await headOf(desk, Cookie);
    const { bytes } = await look('/api/export?format=json&audience=restricted');
    const publish = (of: string) =>
      asPage(desk, Cookie, 'POST', '/api/publish?format=json&audience=restricted', JSON.stringify({ head: of }));
    expect(errorOf(await publish('0'.repeat(64)))).toBe('stale');
    const done = JSON.parse((await publish(head)).text);
    expect(done.recorded).toMatchObject([{ kind: 'Published@1' }]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const told = aigak(['why', folder, done.recorded[0].entry, '--json']);
    expect(said(told)).toContain(done.recorded[0].entry.slice(0, 8));
    expect(sha256).toHaveLength(64);
    expect(errorOf(await publish(head))).toBe('stale');
  });

  it('[H16] can be verified, and the ledger tells every entry', async () => {
    const verified = JSON.parse((await asPage(desk, Cookie, 'POST', '/api/verify', '')).text);
    expect(verified.report).toMatchObject({ ok: true, problems: [] });
    const { rows } = JSON.parse((await look('/api/ledger')).text);
    expect(rows).toHaveLength(verified.report.counts.entries);
    expect(rows.map(({ number }: { number: number }) => number)).toEqual(rows.map((_: unknown, at: number) => at + 1));
  });
});

describe('a search', () => {
  it('[H18] finds a name in any script, for the asked audience, and nothing a body or a long query could break', async () => {
    const found = async (q: string, more = '') =>
      JSON.parse((await look(`/api/search?q=${encodeURIComponent(q)}${more}`)).text);
    const here = await found('Олхову');
    expect(here.total).toBeGreaterThan(0);
    expect(here.hits[0]).toMatchObject({ kind: 'person', title: 'Nadir Olkhov' });
    expect(here.took).toBeGreaterThanOrEqual(0);
    expect((await found('Olkhov', '&audience=public')).total).toBe(0);
    expect((await found('', '')).hits).toEqual([]);
    expect((await found('Olkhov', '&limit=1')).hits).toHaveLength(1);
    const people = await found('Olkhov', '&kind=person');
    expect(people.hits.map(({ kind }: { kind: string }) => kind)).toEqual(['person']);
    expect(people.counts).toEqual((await found('Olkhov')).counts);
    expect(errorOf(await look('/api/search?q=x&kind=toString'))).toBe('unknown-kind');
    expect(errorOf(await look(`/api/search?q=${'x'.repeat(2000)}`))).toBe('too-long');
    expect(errorOf(await look('/api/search?q=x&limit=9999'))).toBe('bad-limit');
  });
});

describe('whoever follows', () => {
  it('[H17] hears where the case stands, each move of it, and what takes long; and goodbye', async () => {
    const mine = await openDesk(aCase('followed'));
    const cookie = await signIn(mine);
    const window = following(mine, cookie);
    const until = async (seen: () => boolean) => {
      for (let at = 0; at < 200 && !seen(); at++) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(seen()).toBe(true);
    };
    await until(() => window.events('head').length > 0);
    const first = await headOf(mine, cookie);
    expect(window.events('head').at(-1)).toEqual({ head: first });
    const pages = Buffer.from(writePdf(Array.from({ length: 12 }, () => page)));
    const put = JSON.parse((await asPage(mine, cookie, 'PUT', '/api/source?file=long.pdf', pages)).text);
    await until(() => window.events('head').at(-1)?.head === put.head);
    expect(window.events('progress')).toContainEqual({
      doing: 'pages',
      file: 'long.pdf',
      done: 12,
      total: 12,
      left: 0,
    });
    await mine.end();
    await until(() => window.events('gone').length === 1);
    window.end();
  });
});
