import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { BROWSER, type Eyes, openEyes } from '../support/desk-page.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import { root } from '../support/tree.ts';

const scratch = scratchFolders();
let desk: OpenDesk;
let eyes: Eyes;

describe.skipIf(BROWSER === undefined)('sources on the page', () => {
  beforeAll(async () => {
    const folder = join(scratch.make(), 'case');
    const run = aigak(['build', join(root, 'examples/reports'), '--case', folder]);
    expect(run.status, said(run)).toBe(0);
    desk = await openDesk(folder);
    eyes = await openEyes();
  });
  afterAll(async () => {
    await eyes?.close();
    await desk?.end();
    scratch.clear();
  });

  it('[W30] of two files handed in, the one that cannot be read is kept and says why; the other says what it adds', async () => {
    const page = await eyes.window(desk, '/sources?part=adding');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
        {
          name: 'b.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('The teacher Nadir Olkhov was released in Belvar on 9 May 1950.\n'),
        },
        { name: 'c.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      ]);
    const line = (name: string) => page.locator('.added-file', { hasText: name });
    await line('b.txt').locator('.added-news').waitFor({ timeout: 60_000 });
    expect(await line('b.txt').locator('.added-news').textContent()).toMatch(/^1 new/);
    expect(await line('a.png').textContent()).toMatch(/kept, but not read.*Why.*unchanged/s);
    await line('c.txt').getByRole('button', { name: 'Try again' }).waitFor();
    expect(await line('c.txt').textContent()).toMatch(/not taken.*empty/s);
    await line('b.txt').getByRole('link', { name: 'Check what it says' }).click();
    await page.waitForURL(/\/review\?source=src-/);
    expect(eyes.complaints).toEqual([]);
    await page.close();
  }, 120_000);

  it('[W31] a description reads its date aloud first, shows every date that moved, and is taken back', async () => {
    const page = await eyes.window(desk, '/sources');
    await page.locator('.row-list .row').first().waitFor();
    await page.locator('.row-list .row', { hasText: 'Two officers jailed' }).click();
    await page.keyboard.press('Enter');
    const head = page.locator('.source-page h1');
    await head.waitFor();
    const published = page.locator('.source-page .facts .published');
    const before = await published.textContent();
    await page.keyboard.press('e');
    const date = page.getByRole('textbox', { name: 'Published' });
    await date.fill('2024-13');
    await page.getByText('This is no date').waitFor();
    await date.fill('2025-02');
    await page.getByText('February 2025').waitFor();
    await page.getByRole('textbox', { name: 'Reason' }).fill('It stands on the front page.');
    await page.getByRole('button', { name: 'Record' }).click();
    const effect = page.locator('.effect');
    await effect.waitFor({ timeout: 60_000 });
    expect(await effect.locator('h2').textContent()).toMatch(/\d+ dates? moved/);
    const moved = effect.locator('.row').first();
    expect(await moved.locator('.moved-dates').textContent()).toMatch(/\S → \S/);
    await moved.click();
    await page.locator('.words-panel .quoted').first().waitFor();
    expect(await published.textContent()).toContain('February 2025');
    await page.keyboard.press('u');
    await expect.poll(() => published.textContent(), { timeout: 30_000 }).toBe(before);
    expect(eyes.complaints).toEqual([]);
    await page.close();
  }, 120_000);

  it('[W32] a line of the drawing leads to the words that both reports share, beside each other', async () => {
    const page = await eyes.window(desk, '/sources?part=lineage');
    await page.locator('.lineage-line').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.shared-words .pair blockquote').first().waitFor();
    const pairs = await page
      .locator('.shared-words .pair:not(.pair-head)')
      .evaluateAll((all) =>
        all.map((pair) => [...pair.querySelectorAll('blockquote')].map((one) => one.textContent ?? '')),
      );
    for (const pair of pairs) expect(pair.every((one) => one.length > 10)).toBe(true);
    const lines = await page.locator('.lineage-line').count();
    expect(await page.locator('.lineage-list li').count()).toBe(lines);
    expect(eyes.complaints).toEqual([]);
    await page.close();
  }, 120_000);

  it('[W33] nothing is destroyed before the name of its file was typed letter by letter', async () => {
    const page = await eyes.window(desk, '/sources');
    const rows = page.locator('.row-list .row');
    await rows.first().waitFor();
    const before = await rows.count();
    await rows.first().click();
    await rows.first().click();
    const file = (await page.locator('.facts div', { hasText: 'File' }).locator('dd').textContent()) ?? '';
    await page.getByRole('button', { name: 'Destroy' }).click();
    const now = page.getByRole('button', { name: 'Destroy for good' });
    await page.getByRole('textbox', { name: 'Reason' }).fill('Consent was withdrawn.');
    await page.getByRole('textbox', { name: 'Type its file name' }).fill(file.slice(0, -1));
    expect(await now.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'Type its file name' }).fill(file);
    await now.click();
    await page.waitForURL(/\/sources$/);
    await expect.poll(() => rows.count(), { timeout: 60_000 }).toBe(before - 1);
    await page.close();
  }, 120_000);
});
