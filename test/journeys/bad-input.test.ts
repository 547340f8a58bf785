import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { copyShipped } from '../support/shipped.ts';
import { root } from '../support/tree.ts';

const scratch = scratchFolders();
afterAll(() => scratch.clear());

const GOOD =
  'The teacher Nadir Olkhov was arrested in the town of Belvar on 3 May 2021.\n\nHe was released on 7 May 2021.\n';
/** NOBODY, a user without powers on every Unix. */
const NOBODY = 65534;

/** A folder of reports (with Cyrillic and spaces in its path), and the place where the case would come. */
const reports = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = scratch.make();
  const from = join(folder, 'есептер 1');
  mkdirSync(from);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(from, name), content);
  return { folder, from, to: join(folder, 'іс 1') };
};
const build = ({ from, to }: { from: string; to: string }) => aigak(['build', from, '--case', to]);
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const exported = (to: string) => {
  const run = aigak(['export', to, '--format', 'json', '--with-texts', '--audience', 'confidential']);
  expect(run, said(run)).toMatchObject({ status: 0 });
  return JSON.parse(run.stdout) as {
    sources: { file: string; text?: string; published?: { stated?: string } }[];
    statements: unknown[];
  };
};
/** No stack of calls, and no words of the report, reach a person who made no mistake in the program. */
const isClear = (text: string) => {
  expect(text).not.toMatch(/^\s+at .*\.(js|mjs|ts):\d+/m);
  expect(text).not.toContain('Olkhov');
};

describe('bad input', () => {
  it('an empty folder is said to be empty, and no case is made', () => {
    const place = reports({});
    const run = build(place);
    expect(run.status).toBe(1);
    expect(said(run)).toContain('есептер 1');
    isClear(said(run));
    expect(existsSync(place.to)).toBe(false);
  });

  it('a folder that is not there is named', () => {
    const place = reports({});
    const run = aigak(['build', join(place.folder, 'жоқ'), '--case', place.to]);
    expect(run.status).not.toBe(0);
    expect(said(run)).toContain('жоқ');
    isClear(said(run));
    expect(existsSync(place.to)).toBe(false);
  });

  it('where only bad files stand, nothing could be read: exit 1, and each is named', () => {
    const place = reports({
      'бос.txt': '',
      'photo.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]),
    });
    const run = build(place);
    expect(run.status).toBe(1);
    for (const name of ['бос.txt', 'photo.txt']) expect(said(run)).toContain(name);
    isClear(said(run));
  });

  it('an empty file and a binary named .txt are named, and the rest goes on', () => {
    const binary = new Uint8Array(5000).map((_, at) => (at * 7919) % 256);
    const place = reports({ 'a empty.txt': '', 'b binary.txt': binary, 'c good.txt': GOOD });
    const run = build(place);
    expect(run, said(run)).toMatchObject({ status: 0 });
    for (const name of ['a empty.txt', 'b binary.txt']) expect(said(run)).toContain(name);
    isClear(said(run));
    expect(exported(place.to).statements.length).toBeGreaterThan(0);
  });

  it('a file above 20 MB is kept, not read, and said', () => {
    const huge = GOOD.repeat(Math.ceil((20 * 1024 * 1024 + 1) / GOOD.length));
    const place = reports({ 'huge.txt': huge, 'small.txt': GOOD });
    const run = build(place);
    expect(run, said(run)).toMatchObject({ status: 0 });
    expect(said(run)).toMatch(/huge\.txt/);
    expect(said(run)).toMatch(/kept/i);
    isClear(said(run));
    expect(readdirSync(join(place.to, 'originals'))).toContain(sha256(huge));
    const text = exported(place.to).sources.find(({ file }) => file === 'huge.txt')?.text;
    expect(text).toBeUndefined();
  });

  it('a page of 100,000 nested tags neither overflows nor stalls, and its words are found', () => {
    const page = `<!doctype html><html><body>${'<div>'.repeat(100_000)}<p>${GOOD}</p>${'</div>'.repeat(100_000)}</body></html>`;
    const place = reports({ 'deep.html': page });
    const since = performance.now();
    const run = build(place);
    expect(performance.now() - since).toBeLessThan(30_000);
    expect(run, said(run)).toMatchObject({ status: 0 });
    expect(exported(place.to).sources[0]?.text).toContain('Nadir Olkhov');
  });

  it('UTF-16 and windows-1251 are read as what they are', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(GOOD, 'utf16le')]);
    const russian =
      'Учителя Надира Ольхова задержали в городе Белвар. Его освободили через несколько дней, сообщила его сестра.';
    const cp1251 = Uint8Array.from(russian, (letter) => {
      const point = letter.codePointAt(0) ?? 0;
      if (point === 0x451) return 0xb8;
      return point >= 0x410 && point <= 0x44f ? point - 0x410 + 0xc0 : point;
    });
    const place = reports({ 'sixteen.txt': utf16, 'старый.txt': cp1251 });
    const run = build(place);
    expect(run, said(run)).toMatchObject({ status: 0 });
    const texts = Object.fromEntries(exported(place.to).sources.map(({ file, text }) => [file, text]));
    expect(texts['sixteen.txt']).toContain('The teacher Nadir Olkhov was arrested');
    expect(texts['старый.txt']).toContain('Учителя Надира Ольхова задержали');
  });

  it('a file that is gone when its turn comes is named, and the rest goes on', () => {
    const place = reports({ 'a good.txt': GOOD });
    symlinkSync(join(place.folder, 'nowhere.txt'), join(place.from, 'b gone.txt'));
    const run = build(place);
    expect(run, said(run)).toMatchObject({ status: 0 });
    expect(said(run)).toContain('b gone.txt');
    isClear(said(run));
  });

  it('files that disappear while it runs cost nothing but themselves', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `${String(at).padStart(2, '0')}.txt`,
        GOOD.replace('May 2021', `May ${2000 + at}`),
      ]),
    );
    const place = reports(files);
    const child = spawn(process.execPath, [join(root, 'bin/aigak.mjs'), 'build', place.from, '--case', place.to], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const originals = join(place.to, 'originals');
    const watch = setInterval(() => {
      if (!existsSync(originals) || readdirSync(originals).length === 0) return;
      clearInterval(watch);
      for (const name of ['27.txt', '28.txt', '29.txt']) unlinkSync(join(place.from, name));
    }, 2);
    const status = await ended;
    clearInterval(watch);
    expect(status, output).toBe(0);
    isClear(output);
    const held = new Set(exported(place.to).sources.map(({ file }) => file));
    for (const name of Object.keys(files)) expect(held.has(name) || output.includes(name), name).toBe(true);
    expect(aigak(['verify', place.to]).status).toBe(0);
  });

  const isRoot = process.getuid?.() === 0;
  it.skipIf(process.platform === 'win32')(
    'a case folder that may not be written is named, and nothing is half-written',
    () => {
      const place = reports({ 'good.txt': GOOD });
      mkdirSync(place.to);
      chmodSync(place.to, 0o555);
      // root may write anywhere, so as root the command runs as nobody, from a copy that nobody can read
      let from = root;
      if (isRoot) {
        from = scratch.make();
        copyShipped(from);
        for (const folder of [from, place.folder, place.from]) chmodSync(folder, 0o755);
      }
      const run = aigak(['build', place.from, '--case', place.to], {
        from,
        cwd: place.folder,
        ...(isRoot ? { uid: NOBODY } : {}),
      });
      expect(run.status, said(run)).toBe(1);
      expect(said(run)).toContain('іс 1');
      isClear(said(run));
      expect(readdirSync(place.to)).toEqual([]);
      rmSync(place.to, { recursive: true });
    },
  );
});
