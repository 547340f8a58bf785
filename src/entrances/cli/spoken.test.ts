import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Io } from './io.ts';
import { run } from './run.ts';

const FREED = `Baker freed in Orvel

Orvel, 12 March 2021 -- Baker Lena Marsk was arrested on 9 March 2021. She was released on 11 March 2021, police said.
`;
const HOME = `Baker back home

Orvel, 13 March 2021 -- Lena Marsk returned to Orvel on 12 March 2021. Officials denied that she was beaten.
`;

const root = mkdtempSync(join(tmpdir(), 'aigak-languages-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const cli = async (args: readonly string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    env: { AIGAK_AUTHOR: 'Mira Tolen' },
    elapsed: () => 0,
    stop: new AbortController().signal,
  };
  const code = await run(args, io);
  return { code, said: err.join(''), wrote: out.join('') };
};

describe('the language of what is told', () => {
  it('[E15] tells views, accounts and dossiers in the language that is typed, and says that a native reader is awaited', async () => {
    const place = join(root, 'case');
    mkdirSync(join(root, 'two reports'));
    writeFileSync(join(root, 'two reports', 'a.txt'), FREED);
    writeFileSync(join(root, 'two reports', 'b.txt'), HOME);
    expect((await cli(['build', join(root, 'two reports'), '--case', place])).code).toBe(0);
    const told = await cli(['show', place, 'chronology', '--language', 'ru']);
    expect(told.wrote).toContain('Арест — Lena Marsk');
    expect(told.wrote).toContain('9 марта 2021 г.');
    expect(told.wrote).toContain('Перевод ждёт вычитки носителем языка.');
    const inEnglish = await cli(['show', place, 'chronology']);
    expect(inEnglish.wrote).toContain('arrest of Lena Marsk');
    expect(inEnglish.wrote).not.toMatch(/awaits a native reader|[а-яё]/);
    const page = await cli(['export', place, '--format', 'dossier', '--language', 'ru']);
    expect(page.wrote).toContain('<html lang="ru"');
    expect(page.wrote).toContain('Перевод ждёт вычитки носителем языка.');
    expect((await cli(['why', place, 'Lena Marsk', '--language', 'ru'])).wrote).toContain('Кем или чем названо');
    expect((await cli(['diff', place, '--since', 'HEAD', '--language', 'ru'])).wrote).toContain('ничего не добавлено');
    const other = await cli(['show', place, '--language', 'de']);
    expect([other.code, other.said]).toEqual([2, expect.stringContaining('--language is one of: en, ru, kk, ky')]);
  });
});
