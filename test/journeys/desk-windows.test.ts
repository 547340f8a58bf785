import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { BROWSER, type Eyes, openEyes } from '../support/desk-page.ts';
import { askedIn, drawn, goTo } from '../support/desk-screens.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import { root } from '../support/tree.ts';

const scratch = scratchFolders();
const desks: OpenDesk[] = [];
let folder: string;
let desk: OpenDesk;
let eyes: Eyes;

type Entry = { readonly entry: string; readonly kind: string; readonly because?: string };

const entriesIn = async (page: Page): Promise<readonly Entry[]> =>
  (await askedIn<{ readonly rows: readonly Entry[] }>(page, '/api/ledger?lang=en')).rows;

/** Opens the question how the disagreement in front is settled, and fills it in. */
const fillSettling = async (page: Page, settledAs: string, because: string): Promise<void> => {
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await page.getByRole('dialog').waitFor();
  await page.getByLabel('Settled as').fill(settledAs);
  await page.getByLabel('Reason').fill(because);
};

const problemsIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await (await fetch('/api/verify?lang=en', { method: 'POST' })).json()).report.problems);

const inFront = (page: Page) => page.locator('.review-item').getAttribute('data-statement');

/** When the desk is killed, in times of what a decision takes; the first is answered, to know what it takes. */
const MOMENTS = [
  undefined,
  0,
  0.3,
  0.8,
  ...(process.env.SLOW === undefined ? [] : [0.1, 0.2, 0.4, 0.5, 0.6, 0.7, 0.9, 1.2]),
];

const submit = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Record' }).click();
const openDisputes = (page: Page) => page.locator('.dispute.open').count();

/** Writes in the first open disagreement, in the page of a window, what another window decides meanwhile. */
const settle = async (page: Page, as: string): Promise<void> => {
  await fillSettling(page, as, `Because of ${as}.`);
  await submit(page);
  await page.getByText('Recorded').first().waitFor();
};

describe.skipIf(BROWSER === undefined)('two windows on one case', () => {
  beforeAll(async () => {
    folder = join(scratch.make(), 'case');
    const run = aigak(['build', join(root, 'examples/reports'), '--case', folder]);
    expect(run.status, said(run)).toBe(0);
    desk = await openDesk(folder);
    desks.push(desk);
    eyes = await openEyes();
  });
  afterAll(async () => {
    await eyes.close();
    for (const one of desks) if (one.process.exitCode === null) await one.end('SIGKILL');
    scratch.clear();
  });

  it('[W43] what is decided in one is there in the other by itself', async () => {
    const [here, there] = [await eyes.window(desk, '/disputes'), await eyes.window(desk, '/disputes')];
    await drawn(here);
    await drawn(there);
    const before = await openDisputes(there);
    expect(before).toBeGreaterThan(1);
    await settle(here, 'as told here');
    await expect.poll(() => openDisputes(there), { timeout: 20_000 }).toBe(before - 1);
    expect(eyes.complaints).toEqual([]);
    await here.close();
    await there.close();
  });

  it('[W44] a decision about a state that is gone is refused with what changed, and can be made all the same', async () => {
    const late = await eyes.window(desk, '/disputes');
    // This window hears of nothing that happens elsewhere.
    await late.route('**/api/follow*', () => undefined);
    await goTo(late, '/disputes');
    await fillSettling(late, 'as first thought', 'Read twice, and typed at length.');
    const before = (await entriesIn(late)).length;
    const open = await openDisputes(late);
    const other = await eyes.window(desk, '/disputes');
    await drawn(other);
    await settle(other, 'as thought elsewhere');
    eyes.forget();
    await submit(late);
    const told = late.getByRole('dialog').filter({ hasText: 'The case has changed' });
    await told.waitFor();
    expect(await told.getByRole('listitem').count()).toBe(1);
    expect(await told.innerText()).toContain('as thought elsewhere');
    const refused = await entriesIn(other);
    expect(refused.length).toBe(before + 1);
    // What changed is drawn behind the question as well.
    await expect.poll(() => openDisputes(late), { timeout: 20_000 }).toBe(open - 1);
    await told.getByRole('button', { name: 'Decide all the same' }).click();
    await late.getByText('Recorded').first().waitFor({ timeout: 20_000 });
    const after = await entriesIn(other);
    expect(after.length).toBe(before + 2);
    expect(JSON.stringify(after.at(-1))).toContain('Read twice, and typed at length.');
    eyes.forget();
    await late.close();
    await other.close();
  });

  it('[W44] what was typed for a decision that was refused stands beside what changed', async () => {
    const late = await eyes.window(desk, '/disputes');
    await late.route('**/api/follow*', () => undefined);
    await goTo(late, '/disputes');
    await fillSettling(late, 'as first thought', 'Typed at length.');
    const other = await eyes.window(desk, '/disputes');
    await drawn(other);
    await settle(other, 'as thought elsewhere too');
    await submit(late);
    const told = late.getByRole('dialog').filter({ hasText: 'The case has changed' });
    await told.waitFor();
    expect(await told.innerText()).toContain('Typed at length.');
    eyes.forget();
    await late.close();
    await other.close();
  });

  it('[W45] a desk that is killed while a decision is sent: the page says so, and the decision is there whole or not at all', {
    timeout: 240_000,
  }, async () => {
    await desk.end();
    const reopened = async () => {
      desk = await openDesk(folder);
      desks.push(desk);
      const page = await eyes.window(desk, '/review');
      await page.locator('.review-item').waitFor();
      return page;
    };
    let page = await reopened();
    let takes = 0;
    let kept = 0;
    for (const moment of MOMENTS) {
      const before = await entriesIn(page);
      const statement = await inFront(page);
      const since = performance.now();
      const answered = page.waitForResponse('**/api/act*').catch(() => undefined);
      await page.keyboard.press('a');
      if (moment === undefined) {
        await answered;
        takes = performance.now() - since;
      } else await page.waitForTimeout(moment * takes);
      await desk.end('SIGKILL');
      const alert = page.getByRole('alert').first();
      await alert.waitFor({ timeout: 20_000 });
      expect(await alert.innerText()).toContain('aigak open');
      await page.close();
      page = await reopened();
      expect(await problemsIn(page)).toEqual([]);
      const more = (await entriesIn(page)).length - before.length;
      expect([0, 1]).toContain(more);
      kept += more;
      // What is there is there whole: what was accepted stands in front no more, what was not does.
      if (more === 0) expect(await inFront(page)).toBe(statement);
      else expect(await inFront(page)).not.toBe(statement);
    }
    expect(kept).toBeGreaterThan(0);
    eyes.forget();
  });
});
