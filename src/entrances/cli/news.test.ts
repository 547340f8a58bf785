import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Io } from './io.ts';
import { run } from './run.ts';

const FIRST = `A baker is free

12 March 2021

The police arrested Lena Marsk in Orvel on 9 March 2021, her lawyer said on Friday. Marsk was released on 11 March 2021 and went home to her family.
`;
const SECOND = `The baker is back

13 March 2021

Lena Marsk was arrested by officers on 9 March 2021 while she was closing the shop. Two guards beat Marsk with sticks in a police station, the lawyer told the Orvel Courier.
`;

const root = mkdtempSync(join(tmpdir(), 'aigak-news-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const cli = async (...args: string[]) => {
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

describe('what is new, from the command line', () => {
  const folder = join(root, 'case');
  const file = (name: string, text: string) => {
    writeFileSync(join(root, name), text);
    return join(root, name);
  };

  beforeAll(async () => {
    mkdirSync(join(root, 'reports'));
    writeFileSync(join(root, 'reports', 'first.txt'), FIRST);
    const built = await cli('build', join(root, 'reports'), '--case', folder);
    expect([built.code, built.wrote.includes(' new · ')]).toEqual([0, false]);
  });

  it('[E11] answers with counts and words, for a named audience', async () => {
    const { code, wrote, said } = await cli('add', folder, file('second.txt', SECOND));
    expect([code, said]).toEqual([0, '']);
    expect(wrote).toMatch(/1 taken, 0 already held/);
    expect(wrote).toMatch(/^Audience: confidential$/m);
    expect(wrote).toMatch(/^\d+ new · \d+ confirmed \(\d+ by a new origin\) · 0 contradicted · 0 repeated/m);
    expect(wrote).toMatch(/arrest of Lena Marsk\n.*Lena Marsk was arrested by officers on 9 March 2021/);
    expect(wrote).toContain('told before by A baker is free');
  });

  it('[E11] the same file again is held already, and a copy under another name repeats everything', async () => {
    const again = await cli('add', folder, file('again.txt', SECOND));
    expect(again.wrote).toMatch(/0 taken, 1 already held/);
    expect(again.wrote).not.toContain(' new · ');
    const copy = await cli('add', folder, file('copy.txt', `${SECOND}\n`));
    expect(copy.wrote).toMatch(/0 new · 0 confirmed · 0 contradicted · \d+ repeated from The baker is back/);
  });

  it('[E11] as JSON, with nothing else on standard output', async () => {
    const third = file('third.txt', '20 March 2021\n\nThe court convicted two guards on 19 March 2021.\n');
    const { wrote } = await cli('add', folder, third, '--json', '--audience', 'restricted');
    const news = JSON.parse(wrote) as { aigak: string; audience: string; reports: { counts: object }[] };
    expect([news.aigak, news.audience, news.reports.length]).toEqual(['news/1', 'restricted', 1]);
    const secret = file('fourth.txt', '21 March 2021\n\nPolice arrested Lena Marsk again on 20 March 2021.\n');
    const hidden = JSON.parse((await cli('add', folder, secret, '--json', '--audience', 'public')).wrote);
    expect([hidden.reports, hidden.changes]).toEqual([[], []]);
  });
});
