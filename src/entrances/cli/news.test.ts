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
    expect(again.wrote).toContain('Nothing is new');
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

  it('[E12] says why, of a record by its id, its name or a file, and what is between two sources', async () => {
    const exported = JSON.parse((await cli('export', folder, '--format', 'json')).wrote) as {
      events: { id: string; title: string; sources: string[] }[];
    };
    const arrest = exported.events.find((one) => one.title === 'arrest of Lena Marsk' && one.sources.length > 2);
    const why = await cli('why', folder, arrest?.id.slice(0, 9) ?? '');
    expect([why.code, why.said]).toEqual([0, '']);
    expect(why.wrote).toMatch(/^case · Audience: confidential\n\narrest of Lena Marsk/);
    expect(why.wrote).toContain('“The police arrested Lena Marsk in Orvel on 9 March 2021');
    expect((await cli('why', folder, 'Lena Marsk')).wrote).toContain('Why these names are held to be one');
    expect((await cli('why', folder, 'copy.txt', 'second.txt')).wrote).toMatch(/copies Orvel Courier/);
    const json = JSON.parse((await cli('why', folder, arrest?.id ?? '', '--json')).wrote) as { aigak: string };
    expect(json.aigak).toBe('why/1');
    const wrong = await cli('why', folder, 'ev-ffffffff');
    expect([wrong.code, /what to do: /.test(wrong.said)]).toEqual([1, true]);
    expect((await cli('why', folder, arrest?.id ?? '', '--audience', 'public')).code).toBe(1);
  });

  it('[E12] says what changed since the beginning, by whom, and takes no lost answer for none', async () => {
    expect((await cli('diff', folder)).code).toBe(2);
    const since = await cli('diff', folder, '--since', '2020-01-01');
    expect([since.code, since.said]).toEqual([0, '']);
    expect(since.wrote).toMatch(/Since the beginning of the case/);
    expect(since.wrote).toMatch(/\d+ new · /);
    expect(since.wrote).toContain('the same Aigak has told this case since');
    rmSync(join(folder, 'derived'), { recursive: true });
    const lost = await cli('diff', folder, '--since', 'HEAD');
    expect(lost.wrote).toContain('Nothing was added or decided since.');
    expect(lost.wrote).toContain('It is not known what an older Aigak told here');
    const json = JSON.parse((await cli('diff', folder, '--since', 'HEAD', '--json')).wrote) as object;
    expect(json).toMatchObject({
      aigak: 'diff/1',
      reports: [],
      byReports: [],
      byDecisions: [],
      byAigak: { known: 'lost' },
    });
  });
});
