import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { BROWSER, type Eyes, openEyes } from '../support/desk-page.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import { root } from '../support/tree.ts';

const scratch = scratchFolders();
let desk: OpenDesk;
let eyes: Eyes;

const title = (page: Page) => page.locator('.claim h2');
const progress = (page: Page) => page.locator('.progress-said');

/** Presses a key and waits until another thing stands in front. */
const pressAndMove = async (page: Page, key: string): Promise<string> => {
  const before = await page.locator('.review-item').getAttribute('data-statement');
  await page.keyboard.press(key);
  await page.locator(`.review-item:not([data-statement="${before}"])`).waitFor();
  return before ?? '';
};

describe.skipIf(BROWSER === undefined)('the queue of things to check', () => {
  beforeAll(async () => {
    const folder = join(scratch.make(), 'case');
    const run = aigak(['build', join(root, 'examples/reports'), '--case', folder]);
    expect(run.status, said(run)).toBe(0);
    desk = await openDesk(folder);
    eyes = await openEyes();
  });
  afterAll(async () => {
    await eyes.close();
    await desk.end();
    scratch.clear();
  });

  it('[W12] the next thing is in front before the desk has answered, and what was decided is recorded', async () => {
    const page = await eyes.window(desk, '/review');
    await title(page).waitFor();
    expect(await progress(page).textContent()).toMatch(/^0 of /);
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/api/act*', async (route) => {
      await held;
      await route.continue();
    });
    const first = await pressAndMove(page, 'a');
    const second = await pressAndMove(page, 'r');
    expect(first).not.toBe(second);
    release();
    await expect.poll(() => progress(page).textContent(), { timeout: 20_000 }).not.toMatch(/^0 of .* · 0 of .* · /);
    await page.unroute('**/api/act*');
    await page.reload();
    await title(page).waitFor();
    const left = await page.locator('.review-item').getAttribute('data-statement');
    expect([first, second]).not.toContain(left);
    expect(eyes.complaints).toEqual([]);
    await page.close();
  });

  it('[W12] what was taken back stands in front again, and a second taking back reaches the decision before', async () => {
    const page = await eyes.window(desk, '/review');
    await title(page).waitFor();
    const before = await progress(page).textContent();
    const first = await pressAndMove(page, 'a');
    const second = await pressAndMove(page, 'a');
    const front = () => page.locator('.review-item').getAttribute('data-statement');
    await page.keyboard.press('u');
    await expect.poll(front).toBe(second);
    await page.keyboard.press('u');
    await expect.poll(front).toBe(first);
    await expect.poll(() => progress(page).textContent(), { timeout: 20_000 }).toBe(before);
    await page.close();
  });

  it('[W12] a decision that was refused comes back, with its reason', async () => {
    const page = await eyes.window(desk, '/review');
    await title(page).waitFor();
    const error = { code: 'disk-full', what: 'the disk is full', place: '', kept: '', advice: 'Make room.' };
    await page.route('**/api/act*', (route) => route.fulfill({ status: 507, json: { error } }));
    const refused = await pressAndMove(page, 'a');
    await page.getByText('the disk is full').first().waitFor();
    await page.keyboard.press('k');
    await expect.poll(() => page.locator('.review-item').getAttribute('data-statement')).toBe(refused);
    await page.close();
  });
});
