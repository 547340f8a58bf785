import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { BROWSER, type Eyes, openEyes } from '../support/desk-page.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import { root } from '../support/tree.ts';

const scratch = scratchFolders();
let desk: OpenDesk;
let eyes: Eyes;

describe.skipIf(BROWSER === undefined)('what a person has seen', () => {
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

  it('[W6] is what is drawn: a state that the window has only heard of is not decided on', async () => {
    const [here, there] = [await eyes.window(desk, '/disputes'), await eyes.window(desk, '/disputes')];
    const settle = async (page: typeof here, as: string) => {
      await page.keyboard.press('j');
      await page.keyboard.press('s');
      await page.getByRole('dialog').waitFor();
      await page.getByLabel('Settled as').fill(as);
      await page.getByLabel('Reason').fill('Read twice.');
      await page.getByRole('dialog').getByRole('button', { name: 'Record' }).click();
    };
    for (const page of [here, there]) await page.locator('.dispute').first().waitFor();
    // The other window hears that the case went on, and is not shown it: every screen is held back.
    let held: (() => void) | undefined;
    const until = new Promise<void>((go) => {
      held = go;
    });
    await there.route('**/api/screen/**', async (route) => {
      await until;
      await route.continue();
    });
    await settle(here, 'the first word');
    await here.getByText('Recorded').first().waitFor();
    await there.waitForTimeout(1500);
    await settle(there, 'the second word');
    const refused = there.getByRole('dialog');
    await refused.getByText('The case has changed since you looked').waitFor();
    held?.();
    await there.locator('.dispute').getByText('the first word').first().waitFor();
    await refused.getByRole('button', { name: 'Decide all the same' }).click();
    await there.getByText('Recorded').first().waitFor();
    await there.close();
    await here.close();
  });
});
