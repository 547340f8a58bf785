import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { BROWSER, type Eyes, openEyes } from '../support/desk-page.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';

const scratch = scratchFolders();
let desk: OpenDesk;
let eyes: Eyes;

const ENGLISH = `Dockworker beaten at Tresk station, lawyer says

12 March 2031

Police detained Nadir Olkhov, a dockworker, in Tresk on 9 March 2031. Officers beat him at the station for two hours, his lawyer Tamara Vesk told reporters on Wednesday. The regional police said that no force was used.
`;
const RUSSIAN = `Докера избили в отделении полиции

13 марта 2031 года

О задержании Надира Олхова сообщила его адвокат. По её словам, Олхову угрожали в отделении полиции города Треск.
`;

const field = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) => page.locator('.hit');

describe.skipIf(BROWSER === undefined)('the search', () => {
  beforeAll(async () => {
    const folder = scratch.make();
    const reports = join(folder, 'reports');
    mkdirSync(reports);
    writeFileSync(join(reports, 'tresk.txt'), ENGLISH);
    writeFileSync(join(reports, 'tresk-ru.txt'), RUSSIAN);
    const run = aigak(['build', reports, '--case', join(folder, 'case')]);
    expect(run.status, said(run)).toBe(0);
    desk = await openDesk(join(folder, 'case'));
    eyes = await openEyes();
  });
  afterAll(async () => {
    await eyes.close();
    await desk.end();
    scratch.clear();
  });

  it('[W60] [W62] a name typed in another script and inflection finds the person, says why, and leads to their page', async () => {
    const page = await eyes.window(desk, '/review');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await expect.poll(() => field(page).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('Олхову');
    const first = hits(page).first();
    await expect.poll(() => first.locator('h2').textContent()).toBe('Nadir Olkhov');
    expect(await first.locator('.hit-why').textContent()).toMatch(/Олхову → olkhov/i);
    expect(await first.locator('h2 mark').textContent()).toBe('Olkhov');
    expect(new URL(page.url()).searchParams.get('q')).toBe('Олхову');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('Олхову');
    expect(await hits(page).locator('.hit-words mark').allTextContents()).toContain('Олхову');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Nadir Olkhov' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/people\//);
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe('Олхову');
    await hits(page).first().locator('.hit-kind').click();
    await page.locator('.words-panel h2', { hasText: 'Nadir Olkhov' }).waitFor();
    await hits(page).first().locator('h2 a').click();
    await page.getByRole('heading', { level: 1, name: 'Nadir Olkhov' }).waitFor();
    expect(eyes.complaints).toEqual([]);
    await page.close();
  });

  it('[W62] counts each kind over all that was found, and shows one of them alone', async () => {
    const page = await eyes.window(desk, '/search?q=Olkhov');
    await hits(page).first().waitFor();
    const choices = page.locator('.search-kinds .choice');
    const before = await choices.allTextContents();
    const all = await hits(page).count();
    expect(before[0]).toBe(`All ${all}`);
    await choices.filter({ hasText: 'Words of reports' }).click();
    await expect.poll(() => hits(page).count()).toBeLessThan(all);
    expect(new Set(await hits(page).locator('.hit-kind').allTextContents()).size).toBeLessThanOrEqual(2);
    expect(await choices.allTextContents()).toEqual(before);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('passage');
    await page.close();
  });

  it('[W63] j and k go through what was found with its words beside it; what was found by words leads to them', async () => {
    const page = await eyes.window(desk, '/search?q=beat');
    await hits(page).first().waitFor();
    const titles = await hits(page).locator('h2').allTextContents();
    const at = () => page.locator('.hit[aria-current="true"] h2').textContent();
    await page.keyboard.press('j');
    expect(await at()).toBe(titles[0]);
    await page.locator('.words-panel h2').waitFor();
    await page.keyboard.press('j');
    expect(await at()).toBe(titles[1]);
    await page.keyboard.press('k');
    expect(await at()).toBe(titles[0]);
    const addresses = await hits(page)
      .locator('h2 a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    const leads = await hits(page).locator('.hit-kind').allTextContents();
    leads.forEach((kind, n) => {
      expect(addresses[n]).toMatch(
        /^Event/.test(kind)
          ? /^\/chronology\?on=/
          : /^(Words|Statement)/.test(kind)
            ? /^\/reader\/.+from=\d+&to=\d+/
            : /./,
      );
    });
    expect(leads.some((kind) => kind.startsWith('Event'))).toBe(true);
    await page.close();
  });

  it('[W61] keeps the last answer while it asks, and never shows one that comes too late', async () => {
    const page = await eyes.window(desk, '/search?q=Olkhov');
    await hits(page).first().waitFor();
    const before = await hits(page).count();
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/api/search?q=Vesk&*', async (route) => {
      await held;
      await route.continue();
    });
    await field(page).fill('Vesk');
    await page.locator('[aria-busy="true"]').waitFor();
    expect(await hits(page).count()).toBe(before);
    await field(page).fill('dockworker');
    await expect.poll(() => page.locator('.hit mark').first().textContent()).toMatch(/dockworker/i);
    const late = page.waitForResponse((answer) => answer.url().includes('q=Vesk'));
    release();
    await late;
    expect(await page.locator('.hit mark').allTextContents()).not.toContain('Vesk');
    await page.close();
  });

  it('[W64] says what to do without words, where nothing was found, and where the search failed', async () => {
    const page = await eyes.window(desk, '/search');
    await page.getByText('Type a name or a few words.').waitFor();
    await field(page).fill('“beat him gently”');
    await page.getByText('Nothing in this case holds all these words.').waitFor();
    expect(await page.locator('.empty li').count()).toBe(4);
    const error = { code: 'error-of-aigak', what: 'an error', place: 'the desk', kept: 'All', advice: 'Again' };
    await page.route('**/api/search*', (route) => route.fulfill({ status: 500, json: { error } }));
    await field(page).fill('Tresk');
    await page.getByRole('alert').waitFor();
    await page.unroute('**/api/search*');
    await page.getByRole('alert').getByRole('button').click();
    await hits(page).first().waitFor();
    await page.close();
  });
});
