import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { decisionLog, openCase, verifyCase } from '../../src/desk/index.ts';
import { folderStore } from '../../src/stores/folder/index.ts';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { testTools } from '../support/desk-tools.ts';
import { act, ask, errorOf, type OpenDesk, openDesk, signIn } from '../support/open-desk.ts';

const scratch = scratchFolders();
const desks: OpenDesk[] = [];
afterAll(async () => {
  for (const desk of desks) if (desk.process.exitCode === null) await desk.end('SIGKILL');
  scratch.clear();
});

const KILLS = process.env.SLOW ? 200 : 20;

/** The same numbers in [0, 1) on every run: which moment is hit still depends on the machine, what must hold does not. */
const numbers = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const begin = () => {
  const folder = scratch.make();
  const [from, to] = [join(folder, 'reports'), join(folder, 'case')];
  mkdirSync(from);
  writeFileSync(
    join(from, 'first.txt'),
    'The teacher Nadir Olkhov was arrested in the town of Belvar on 3 May 1950.\n',
  );
  const run = aigak(['build', from, '--case', to]);
  expect(run.status, said(run)).toBe(0);
  return { to, source: /src-[0-9a-f]+/.exec(aigak(['show', to, 'sources']).stdout)?.[0] ?? '' };
};

/** The entries of a case whose holder is gone, checked whole. */
const inTheMorning = async (to: string): Promise<readonly string[]> => {
  const store = await folderStore(to, 'writing');
  const open = await openCase(store, testTools());
  const entries = decisionLog(open).map(({ entry }) => entry);
  expect((await verifyCase(store, open.tools)).problems).toEqual([]);
  await store.close();
  return entries;
};

const reopened = async (to: string) => {
  const desk = await openDesk(to);
  desks.push(desk);
  return { desk, cookie: await signIn(desk) };
};

describe('a desk that is switched off in the middle of a decision', () => {
  it(`[H15] ${KILLS} times: the decision is there whole or not at all, and sent again is there once`, async () => {
    const { to, source } = begin();
    const chance = numbers(20260105);
    let last: { readonly body: object; readonly there: boolean } | undefined;
    let takes = 100;
    let unanswered = 0;
    let recorded = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { desk, cookie } = await reopened(to);
      if (last !== undefined) {
        // The answer never came, so the page sends what it sent: the state it names is the one it saw then.
        const again = await act(desk, cookie, last.body);
        if (last.there) expect([again.status, errorOf(again)], `kill ${kill}`).toEqual([409, 'stale']);
        else expect(again.status, again.text).toBe(200);
      }
      const { head: before, entries } = JSON.parse(
        (await ask(desk.port, '/api/case', { headers: { Cookie: cookie } })).text,
      );
      const command = { do: 'describe', source, title: `As told, ${kill}` };
      const body = { head: before, request: crypto.randomUUID(), command };
      const since = performance.now();
      const answer = act(desk, cookie, body).catch(() => undefined);
      if (kill === 0) {
        await answer;
        takes = performance.now() - since;
      } else await new Promise((resolve) => setTimeout(resolve, chance() * takes * 1.2));
      await desk.end('SIGKILL');
      const answered = await answer;
      const found = await inTheMorning(to);
      expect([entries, entries + 1], `kill ${kill}`).toContain(found.length);
      const there = found.length === entries + 1;
      if (answered?.status === 200) expect(there).toBe(true);
      else unanswered++;
      if (there) recorded++;
      last = answered?.status === 200 ? undefined : { body, there };
    }
    expect(unanswered).toBeGreaterThan(KILLS / 8);
    expect(recorded).toBeGreaterThan(0);
    const end = aigak(['verify', to]);
    expect(end.status, said(end)).toBe(0);
  }, 3_600_000);
});
