import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { BROWSER, type Eyes, openEyes } from '../support/desk-page.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import { root } from '../support/tree.ts';

const scratch = scratchFolders();
let desk: OpenDesk;
let eyes: Eyes;

describe.skipIf(BROWSER === undefined)('the ledger on the page', () => {
  beforeAll(async () => {
    const folder = join(scratch.make(), 'case');
    const run = aigak(['build', join(root, 'examples/reports'), '--case', folder]);
    expect(run.status, said(run)).toBe(0);
    const named = aigak(['describe', folder, '02-photographer-freed.txt', '--publisher', 'Border Dispatch']);
    expect(named.status, said(named)).toBe(0);
    desk = await openDesk(folder);
    eyes = await openEyes();
  });
  afterAll(async () => {
    await eyes?.close();
    await desk?.end();
    scratch.clear();
  });

  it('[W34] an entry is taken back by a new one with a reason, and the taking back is taken back', async () => {
    const page = await eyes.window(desk, '/ledger');
    const lines = page.locator('.entry-line');
    const number = async () => Number(await lines.first().locator('.number').textContent());
    await lines.first().waitFor();
    const before = await number();
    const takeBack = async (because: string) => {
      await page.keyboard.press('x');
      await page.getByRole('textbox', { name: 'Reason' }).fill(because);
      await page.getByRole('button', { name: 'Record' }).click();
    };
    await lines.first().click();
    await takeBack('It was another paper.');
    await expect.poll(number, { timeout: 30_000 }).toBe(before + 1);
    const first = () => lines.first().textContent();
    expect(await first()).toMatch(new RegExp(`no\\. ${before}.*It was another paper`));
    const taken = page.locator('.entry-line', { hasText: `taken back by no. ${before + 1}` });
    await taken.waitFor();
    await lines.first().click();
    await takeBack('It was this paper after all.');
    await expect.poll(number, { timeout: 30_000 }).toBe(before + 2);
    await expect
      .poll(() => page.locator('.entry-line', { hasText: `taken back by no. ${before + 1}` }).count())
      .toBe(0);
    expect(eyes.complaints).toEqual([]);
    await page.close();
  }, 120_000);

  it('[W35] verifying says what was checked, and how much of it', async () => {
    const page = await eyes.window(desk, '/ledger?part=verify');
    await page.getByRole('button', { name: 'Verify the case' }).click();
    const report = page.locator('.verified');
    await report.waitFor({ timeout: 60_000 });
    expect(await report.locator('h2').textContent()).toBe('Everything is as it was recorded.');
    expect(await report.textContent()).toMatch(/\d+ entries of the ledger.*13 originals/s);
    await page.close();
  }, 120_000);

  it('[W36] a file is made only for somebody who is named, and is recorded as given when a person says so', async () => {
    const page = await eyes.window(desk, '/ledger?part=given');
    const make = page.getByRole('button', { name: 'Download' });
    expect(await make.isDisabled()).toBe(true);
    await page.getByRole('radio', { name: /^Public/ }).check();
    const coming = page.waitForEvent('download');
    await make.click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^case-.*-public\.html$/);
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/^<!doctype html>/i);
    await page.getByRole('button', { name: 'Yes, record it' }).click();
    await page.locator('.given-part .lines li').first().waitFor({ timeout: 30_000 });
    expect(await page.locator('.given-part .lines li').count()).toBe(1);
    expect(eyes.complaints).toEqual([]);
    await page.close();
  }, 120_000);
});
