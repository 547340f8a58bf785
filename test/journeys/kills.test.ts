import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { decisionLog, openCase, verifyCase } from '../../src/desk/index.ts';
import { folderStore } from '../../src/stores/folder/index.ts';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { testTools } from '../support/desk-tools.ts';
import { root } from '../support/tree.ts';

const scratch = scratchFolders();
afterAll(() => scratch.clear());

/** How many times the command line is killed: a thousand in the long run of the tests. */
const KILLS = process.env.SLOW ? 1000 : 16;
/** A fresh case after so many kills: a case that grows slows the next command, and kills would fall ever earlier. */
const PER_CASE = 40;

/** The same numbers in [0, 1) on every run: which moment is hit still depends on the machine, what must hold does not. */
const numbers = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Runs a command and kills it outright after `after` ms. Out: what it said, and whether it was still alive then. */
const killed = (args: readonly string[], after: number): Promise<{ readonly said: string; readonly alive: boolean }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'bin/aigak.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8', NO_COLOR: '1', AIGAK_AUTHOR: 'A Tester' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      resolve({ said: output, alive: signal === 'SIGKILL' });
    });
  });

const report = (at: number) =>
  `The teacher Nadir Olkhov was arrested in the town of Belvar on ${1 + (at % 28)} May ${1950 + Math.floor(at / 28)}.\n`;

/**
 * What stands in a case after a kill: it opens, verifies, and tells its decisions in order. `halves` are corrections of which
 * only a half would be there: what was read rejected and nothing in its place, or the other way round.
 */
const inTheMorning = async (to: string) => {
  const store = await folderStore(to, 'writing');
  const open = await openCase(store, testTools());
  const entries = decisionLog(open).map(({ entry }) => entry);
  expect((await verifyCase(store, open.tools)).problems).toEqual([]);
  const halves = decisionLog(open).flatMap(({ entry, kind }) => {
    const decision = open.state.byEntry.get(entry);
    const payload = decision !== undefined && 'payload' in decision ? decision.payload : {};
    const whole = 'statement' in payload && 'corrected' in payload;
    return /^Statement(Rejected|Made)@/.test(kind) || (kind === 'StatementCorrected@1' && !whole) ? [entry] : [];
  });
  await store.close();
  return { entries, halves };
};

const begin = () => {
  const folder = scratch.make();
  const [from, to] = [join(folder, 'reports'), join(folder, 'case')];
  mkdirSync(from);
  for (const at of [0, 1, 2]) writeFileSync(join(from, `${at}.txt`), report(at));
  const since = performance.now();
  const run = aigak(['build', from, '--case', to]);
  expect(run.status, said(run)).toBe(0);
  const statement = /st-[0-9a-f]+/.exec(aigak(['show', to, 'chronology']).stdout)?.[0] ?? '';
  return { folder, to, statement, takes: performance.now() - since };
};

describe('a machine that is switched off in the middle of work', () => {
  it(`[S18] ${KILLS} kills at random moments of add, accept and correct lose nothing that was acknowledged`, async () => {
    const chance = numbers(20260101);
    let { folder, to, statement, takes } = begin();
    let acknowledged: string[] = [];
    let inTheMiddle = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      if (kill > 0 && kill % PER_CASE === 0) {
        ({ folder, to, statement, takes } = begin());
        acknowledged = [];
      }
      const file = join(folder, `added ${kill}.txt`);
      writeFileSync(file, report(100 + kill));
      const because = ['--because', `Seen, kill ${kill}.`];
      const work = [
        ['add', to, file],
        ['accept', to, statement, ...because],
        ['correct', to, statement, '--content', `{"means":"by car ${kill}"}`, ...because],
      ];
      const run = await killed(work[kill % work.length] as string[], chance() * takes * 0.8);
      if (run.alive) inTheMiddle += 1;
      const { entries: found, halves } = await inTheMorning(to);
      expect(halves, `after kill ${kill}`).toEqual([]);
      for (const entry of acknowledged) expect(found, `after kill ${kill}`).toContain(entry);
      const recorded = /Recorded \S+ .* as ([0-9a-f]{12})/.exec(run.said)?.[1];
      if (recorded !== undefined) expect(found.some((entry) => entry.startsWith(recorded))).toBe(true);
      if (/: 1 taken/.test(run.said)) expect(found.length).toBeGreaterThan(acknowledged.length);
      // What opens whole in the morning is acknowledged from then on.
      acknowledged = [...found];
    }
    expect(inTheMiddle).toBeGreaterThan(KILLS / 8);
    const last = aigak(['verify', to]);
    expect(last.status, said(last)).toBe(0);
  }, 3_600_000);
});
