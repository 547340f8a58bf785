import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './tree.ts';

/** A desk that runs as a process of its own, as a person starts it. */
export type OpenDesk = {
  readonly process: ChildProcess;
  readonly port: number;
  /** The one-time token of the last address that was printed. */
  readonly token: () => string;
  /** Everything both streams have said. */
  readonly said: () => string;
  /** Presses Enter and waits for a new address. */
  readonly anew: () => Promise<string>;
  /** Ends it with a signal; gives the exit code. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
};

const PATIENCE = 30_000;
const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)\/\?token=([\w-]+)/g;

/** Starts `aigak open` on a case and waits until it has printed its address. Rejects with what it said where it ends before. */
export const openDesk = (folder: string, more: readonly string[] = []): Promise<OpenDesk> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'bin/aigak.mjs'), 'open', folder, ...more], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8', NO_COLOR: '1', AIGAK_AUTHOR: 'A Tester' },
    });
    let said = '';
    const heard = new Set<() => void>();
    const addresses = () => [...said.matchAll(ADDRESS)];
    const closed = new Promise<number | null>((done) => child.on('close', done));
    const until = (count: number) =>
      new Promise<void>((done, late) => {
        const timer = setTimeout(() => late(new Error(`no address came: ${said}`)), PATIENCE);
        const look = () => {
          if (addresses().length < count) return;
          clearTimeout(timer);
          heard.delete(look);
          done();
        };
        heard.add(look);
        look();
      });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        said += part;
        for (const look of heard) look();
      });
    void closed.then((code) => reject(new Error(`the desk ended with ${code}: ${said}`)));
    until(1).then(
      () =>
        resolve({
          process: child,
          port: Number(addresses()[0]?.[1]),
          token: () => addresses().at(-1)?.[2] ?? '',
          said: () => said,
          anew: async () => {
            const next = until(addresses().length + 1);
            child.stdin.write('\n');
            await next;
            return addresses().at(-1)?.[2] ?? '';
          },
          end: (signal = 'SIGINT') => {
            child.kill(signal);
            return closed;
          },
        }),
      reject,
    );
  });

/** What came back. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
};

export type ToAsk = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is; in chunks, without a length, where it is a list. */
  readonly body?: string | Buffer | readonly Buffer[];
};

/** Asks as a program that is no browser does: the path goes out word for word, and no header is added but Host. */
export const ask = (port: number, path: string, { method = 'GET', headers = {}, body }: ToAsk = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const whole = typeof body === 'string' || Buffer.isBuffer(body) ? body : undefined;
    const length = whole === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(whole)) };
    let answered = false;
    const asking = request(
      // A line of its own for each: one that was refused half-way must not be used for what comes next.
      { host: '127.0.0.1', port, path, method, headers: { ...length, ...headers }, agent: false },
      (response) => {
        answered = true;
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        const done = () => {
          const bytes = Buffer.concat(parts);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text: bytes.toString('utf8'), bytes });
        };
        response.on('end', done);
        response.on('error', done);
      },
    );
    // A server that has refused a long body closes the line while it is still being sent.
    asking.on('error', (error) => (answered ? undefined : reject(error)));
    asking.on('socket', (line) => line.on('error', () => undefined));
    if (Array.isArray(body)) for (const part of body) asking.write(part);
    asking.end(whole);
  });

/** Spends the token of a desk; gives the cookie of the session. */
export const signIn = async (desk: OpenDesk, token = desk.token()): Promise<string> => {
  const { headers } = await ask(desk.port, `/?token=${token}`);
  return (headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
};

/** The code of a refusal. */
export const errorOf = ({ text }: Answer): string => JSON.parse(text).error.code;

/** Asks as the desk's own page does. */
export const asPage = (
  desk: OpenDesk,
  cookie: string,
  method: string,
  path: string,
  body?: ToAsk['body'],
): Promise<Answer> =>
  ask(desk.port, path, {
    method,
    headers: { Cookie: cookie, Origin: `http://127.0.0.1:${desk.port}` },
    ...(body === undefined ? {} : { body }),
  });

/** The head of the case that a desk shows. */
export const headOf = async (desk: OpenDesk, cookie: string): Promise<string> =>
  JSON.parse((await ask(desk.port, '/api/case', { headers: { Cookie: cookie } })).text).head;

/** Sends a decision as the desk's page does. */
export const act = (desk: OpenDesk, cookie: string, body: unknown): Promise<Answer> =>
  asPage(desk, cookie, 'POST', '/api/act', typeof body === 'string' ? body : JSON.stringify(body));

/** Follows a desk (server-sent events); gives what was heard so far, one line of data per event, and ends it. */
export const following = (desk: OpenDesk, cookie: string) => {
  let heard = '';
  const asking = request({
    host: '127.0.0.1',
    port: desk.port,
    path: '/api/follow',
    headers: { Cookie: cookie },
    agent: false,
  });
  asking.on('response', (response) => {
    response.setEncoding('utf8').on('data', (part: string) => (heard += part));
    response.on('error', () => undefined);
  });
  asking.on('error', () => undefined);
  asking.end();
  return {
    events: (name: string): readonly Readonly<Record<string, unknown>>[] =>
      [...heard.matchAll(/event: (\w+)\ndata: (.*)\n/g)].flatMap(([, event, data = '']) =>
        event === name ? [JSON.parse(data)] : [],
      ),
    end: () => asking.destroy(),
  };
};
