import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { BROWSER, type Eyes, openEyes } from '../support/desk-page.ts';
import { askedIn } from '../support/desk-screens.ts';
import { fiveReportsHere } from '../support/five-reports.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import { shared } from '../support/tree.ts';

const scratch = scratchFolders();
let desk: OpenDesk;
let eyes: Eyes;
let folder: string;

type Progress = { readonly done: number; readonly of: number };
type Review = {
  readonly screen: { readonly progress: { readonly events: Progress; readonly others: Progress } };
};

/** Takes more than a minute, most of it the desk's recording: with the other slow tests. */
const SLOW = process.env.SLOW !== undefined;

describe.skipIf(BROWSER === undefined || !fiveReportsHere || !SLOW)('the five reports, checked at the desk', () => {
  beforeAll(async () => {
    folder = join(scratch.make(), 'case');
    const run = aigak(['build', join(shared, 'seeds'), '--case', folder]);
    expect(run.status, said(run)).toBe(0);
    desk = await openDesk(folder);
    eyes = await openEyes();
  });
  afterAll(async () => {
    await eyes.close();
    await desk.end();
    scratch.clear();
  });

  it('[W48] one key for each thing leads to a chronology that is checked from end to end', {
    timeout: 600_000,
  }, async () => {
    const page = await eyes.window(desk, '/review');
    const item = page.locator('.review-item');
    await item.waitFor();
    const progress = async () => (await askedIn<Review>(page, '/api/screen/review?lang=en')).screen.progress;
    const before = await progress();
    const began = performance.now();
    let keys = 0;
    for (;;) {
      const front = await item.getAttribute('data-statement', { timeout: 500 }).catch(() => null);
      if (front === null) {
        // More of the list may be on its way.
        if (await page.locator('.review-done').isVisible()) break;
        await page.waitForTimeout(100);
        continue;
      }
      const repeats = await page
        .locator('.review-acts')
        .getByRole('button', { name: /exact repeat/ })
        .count();
      await page.keyboard.press(repeats > 0 ? 'A' : 'a');
      keys++;
      await page.waitForFunction(
        (past) => document.querySelector('.review-item')?.getAttribute('data-statement') !== past,
        front,
      );
      expect(keys).toBeLessThanOrEqual(before.events.of + before.others.of);
    }
    const pressed = performance.now() - began;
    const done = async () => {
      const { events, others } = await progress();
      return events.of - events.done + (others.of - others.done);
    };
    await expect.poll(done, { timeout: 300_000, interval: 1000 }).toBe(0);
    const recorded = performance.now() - began;
    const { events, others } = await progress();
    process.stdout.write(
      `five reports: ${events.of} events and ${others.of} other strong things checked with ${keys} keys and no click, ` +
        `pressed in ${(pressed / 1000).toFixed(1)} s, recorded after ${(recorded / 1000).toFixed(1)} s\n`,
    );
    expect(events.of).toBeGreaterThan(20);
    expect(events.done).toBe(events.of);
    expect(eyes.complaints).toEqual([]);
    await page.close();
  });
});
