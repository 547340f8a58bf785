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

/** Every letter of the four languages that is not in English, both cases. */
const LETTERS = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯӘҒҚҢӨҰҮҺІ'.split('').flatMap((one) => [one, one.toLowerCase()]);

/** The fonts in which the browser really drew the letters of an element. */
const fontsOf = async (page: Page, selector: string): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root: document } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: document.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName, isCustomFont }) => `${familyName}${isCustomFont ? '' : ' (of the system)'}`);
};

describe.skipIf(BROWSER === undefined)('the frame of the page', () => {
  beforeAll(async () => {
    const folder = join(scratch.make(), 'case');
    const run = aigak(['build', join(root, 'examples/reports'), '--case', folder, '--title', 'The harbour case']);
    expect(run.status, said(run)).toBe(0);
    desk = await openDesk(folder);
    eyes = await openEyes();
  });
  afterAll(async () => {
    await eyes.close();
    await desk.end();
    scratch.clear();
  });

  it('[W2] opens at what there is to do, says which case it is, and asks nothing of any other address', async () => {
    const page = await eyes.window(desk, '/');
    await page.getByRole('link', { name: 'The harbour case' }).first().waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.title()).toContain('The harbour case');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(eyes.complaints).toEqual([]);
    expect(eyes.strays).toEqual([]);
    await page.close();
  });

  it('[W3] every letter of the four languages is set in the page’s own two typefaces', async () => {
    const page = await eyes.window(desk, '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate((letters) => {
      for (const [id, family] of [
        ['serif', 'var(--serif)'],
        ['sans', 'var(--sans)'],
      ] as const) {
        const p = document.createElement('p');
        p.id = `letters-${id}`;
        p.style.fontFamily = family;
        p.textContent = letters.join('');
        document.body.append(p);
      }
    }, LETTERS);
    await page.evaluate(() => document.fonts.ready);
    for (const [id, family] of [
      ['serif', 'Source Serif 4'],
      ['sans', 'Source Sans 3'],
    ])
      for (const font of await fontsOf(page, `#letters-${id}`)) {
        expect(font).toContain(family);
        expect(font).not.toContain('of the system');
      }
    await page.close();
  });

  it('[W4] ? lists the keys, and Escape closes them', async () => {
    const page = await eyes.window(desk, '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').locator('kbd').count()).toBeGreaterThan(2);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.close();
  });

  it('[W5] says in words when the desk has stopped, with what to do', async () => {
    const page = await eyes.window(desk, '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.context().setOffline(true);
    await page.context().route('**/api/**', (route) => route.abort());
    await page.evaluate(() => window.dispatchEvent(new Event('offline')));
    await page.getByRole('alert').waitFor({ timeout: 20_000 });
    expect(await page.getByRole('alert').innerText()).toContain('aigak open');
    await page.close();
  });

  it('[W72] stands and says that the desk has stopped where a screen is gone to that was never fetched', async () => {
    const page = await eyes.window(desk, '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.route('**/assets/**', (route) => route.abort());
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /Evidence/ })
      .click();
    await page.getByRole('alert').waitFor({ timeout: 20_000 });
    expect(await page.getByRole('alert').innerText()).toContain('aigak open');
    expect(await page.getByRole('navigation').count()).toBe(1);
    await page.close();
  });

  it('[W73] never scrolls as a whole on a wide window: the columns do', async () => {
    const page = await eyes.window(desk, '/roster');
    await page.getByRole('table').first().waitFor();
    const beyond = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(await beyond()).toBeLessThanOrEqual(0);
    await page.goto(new URL('/review', page.url()).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('o');
    await page.waitForURL(/reader/u);
    await page.locator('mark').first().waitFor();
    expect(await beyond()).toBeLessThanOrEqual(0);
    await page.close();
  });
});
