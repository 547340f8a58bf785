import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/entrances/web/words/words-in.ts';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { BROWSER, type Eyes, openEyes } from '../support/desk-page.ts';
import { goTo, type Surface, surfacesOf } from '../support/desk-screens.ts';
import { graveIn, overlapping, resized, tooWide } from '../support/look-at-page.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import { root } from '../support/tree.ts';

const scratch = scratchFolders();
let desk: OpenDesk;
let eyes: Eyes;

const SLOW = process.env.SLOW !== undefined;
const BUDGET = 250 * 1024;
const WIDE = [1440, 900] as const;
const PHONE = [390, 844] as const;
/** What is left of a window of 1440 by 900 where everything is drawn twice as large. */
const TWICE = [720, 450] as const;

type Found = { readonly grave: string[]; readonly wide: string[]; readonly over: string[] };

/** Looks at one surface with the wide window's eyes, then a phone's, then magnified; with something chosen and without. */
const lookAt = async (page: Page, name: string, found: Found): Promise<void> => {
  found.grave.push(...(await graveIn(page)).map((one) => `${name}: ${one}`));
  const narrow = async (how: string) => {
    await resized(page, PHONE);
    found.wide.push(...(await tooWide(page)).map((one) => `${name}${how}: ${one}`));
    await resized(page, TWICE);
    const over = [...(await overlapping(page)), ...(await tooWide(page))];
    found.over.push(...over.map((one) => `${name}${how}: ${one}`));
  };
  await narrow('');
  if (new URL(page.url()).searchParams.has('on') && (await page.getByRole('dialog').count()) === 0) {
    await page.keyboard.press('Escape');
    await narrow(', nothing chosen');
  }
  await resized(page, WIDE);
};

/** Every surface; each in one of the two themes, by turns, or in both where there is time. */
const walk = async (page: Page, surfaces: readonly Surface[], turn: number): Promise<Found> => {
  const found: Found = { grave: [], wide: [], over: [] };
  for (const [at, { name, show }] of surfaces.entries())
    for (const theme of SLOW ? (['light', 'dark'] as const) : ([(at + turn) % 2 === 0 ? 'light' : 'dark'] as const)) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await show(page);
      await lookAt(page, `${name}, ${theme}`, found);
    }
  return found;
};

describe.skipIf(BROWSER === undefined)('every screen, for every pair of eyes', () => {
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

  it('[W42] needs at most 250 KB of compressed script to show the first screen', async () => {
    const page = await eyes.window(desk, '/api/case');
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await goTo(page, '/');
    const all = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
    process.stdout.write(`first screen: ${sizes.length} scripts, ${(all / 1024).toFixed(1)} KB compressed\n`);
    expect(all).toBeGreaterThan(10_000);
    expect(all).toBeLessThanOrEqual(BUDGET);
    await page.close();
  });

  it('[W40] [W41] what would be wrong is found', async () => {
    const page = await eyes.window(desk, '/');
    await goTo(page, '/');
    await page.evaluate(() => {
      const wrong = document.createElement('p');
      wrong.style.cssText = 'position: absolute; top: 0; left: 0; width: 2000px; color: #ccc; background: #fff';
      wrong.append('pale', document.createElement('button'));
      document.body.append(wrong);
      (document.querySelector('.navigation') as HTMLElement).style.cssText = 'margin-right: -99px';
    });
    expect((await graveIn(page)).map((one) => one.split(':')[0])).toContain('button-name');
    expect((await graveIn(page)).map((one) => one.split(':')[0])).toContain('color-contrast');
    expect(await tooWide(page)).toHaveLength(1);
    await page.close();
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    let found: Found;
    let looked = 0;
    beforeAll(async () => {
      const page = await eyes.window(desk, '/', { language });
      await goTo(page, '/');
      const surfaces = await surfacesOf(page);
      looked = surfaces.length;
      found = await walk(page, surfaces, LANGUAGES.indexOf(language));
      await page.close();
    }, 600_000);

    it('[W40] [W41] every place was looked at', () => expect(looked).toBeGreaterThan(14));
    it('[W40] axe finds nothing serious in either theme', () => expect(found.grave).toEqual([]));
    it('[W41] nothing is wider than a phone', () => expect(found.wide).toEqual([]));
    it('[W41] magnified to twice its size, nothing stands over anything else', () => expect(found.over).toEqual([]));
    it('[W2] the console stays silent', () => expect([eyes.complaints, eyes.strays]).toEqual([[], []]));
  });
});
