import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { BROWSER, type Eyes, openEyes } from '../support/desk-page.ts';
import { askedIn, goTo } from '../support/desk-screens.ts';
import { act, headOf, type OpenDesk, openDesk, signIn } from '../support/open-desk.ts';

const scratch = scratchFolders();
let desk: OpenDesk;
let eyes: Eyes;

/** Markup that would run where it is taken for markup; each as it could stand in a report, a name, a title. */
const IMAGE = '<img src=x onerror="window.RAN=1">';
const SCRIPT = '<script>window.RAN=2</script>';
const LINK = '<a href="javascript:window.RAN=3">here</a>';
const FRAME = '<svg onload="window.RAN=4"><style>@import "http://127.0.0.1:9/x.css"</style></svg>';

const TITLE = `${SCRIPT} The harbour ${IMAGE}`;
const FILE = `${IMAGE.replaceAll('"', '')} harbour.txt`;
const REPORT = `The teacher Nadir Olkhov ${IMAGE} was arrested in Belvar on 3 May 1950. ${SCRIPT}

The teacher Nadir Olkhov ${LINK} was beaten by guards in Belvar on 4 May 1950. ${FRAME}

Two guards of "${IMAGE} Office" were detained on 5 May 1950.
`;
const NAME = `${IMAGE} Olkhov ${SCRIPT}`;
const REASON = `${LINK} Read twice ${FRAME}`;

type People = { readonly screen: { readonly lines: readonly { readonly id: string; readonly kind: string }[] } };

/** What of the page would be there if markup had been taken for markup. */
const takenForMarkup = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'img[src="x"], a[href^="javascript:"], [onerror], [onload], body script, base, svg style',
      ),
    ].map((one) => one.outerHTML.slice(0, 80)),
  );

describe.skipIf(BROWSER === undefined)('markup in a report, a name, a title', () => {
  let page: Page;
  let person: string;

  beforeAll(async () => {
    const place = scratch.make();
    const reports = join(place, 'reports');
    mkdirSync(reports);
    writeFileSync(join(reports, FILE), REPORT);
    const folder = join(place, 'case');
    const run = aigak(['build', reports, '--case', folder, '--title', TITLE]);
    expect(run.status, said(run)).toBe(0);
    desk = await openDesk(folder);
    eyes = await openEyes();
    page = await eyes.window(desk, '/people');
    const { screen } = await askedIn<People>(page, '/api/screen/people?lang=en');
    person = screen.lines.find(({ kind }) => kind === 'person')?.id ?? '';
    const cookie = await signIn(desk, await desk.anew());
    const command = { do: 'name', identity: person, name: NAME, because: REASON };
    const answer = await act(desk, cookie, { head: await headOf(desk, cookie), request: crypto.randomUUID(), command });
    expect(answer.status, answer.text).toBe(200);
  });
  afterAll(async () => {
    await eyes.close();
    await desk.end();
    scratch.clear();
  });

  it('[W49] is text on every screen: nothing of it runs, loads, opens or leads away', async () => {
    const opened: string[] = [];
    page.on('dialog', (dialog) => opened.push(dialog.message()));
    page.on('popup', (popup) => opened.push(popup.url()));
    await goTo(page, '/');
    const paths = await page
      .locator('.navigation li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(paths.length).toBeGreaterThan(7);
    const { screen } = await askedIn<{ readonly screen: { readonly reports: readonly { readonly source: string }[] } }>(
      page,
      '/api/screen/review?lang=en',
    );
    const source = screen.reports[0]?.source ?? '';
    const shown = [...paths, `/people/${person}`, `/reader/${source}`, `/reader/${source}?view=original`];
    for (const path of shown) {
      await goTo(page, path);
      await page.keyboard.press('j');
      await page.waitForTimeout(100);
      expect([path, await takenForMarkup(page)]).toEqual([path, []]);
      expect([path, await page.evaluate('window.RAN')]).toEqual([path, undefined]);
      expect(new URL(page.url()).pathname).toBe(path.replace(/[?].*/, ''));
      for (const frame of page.frames().slice(1)) expect(await frame.evaluate('window.RAN')).toBeUndefined();
    }
    expect(opened).toEqual([]);
    expect(eyes.strays).toEqual([]);
    expect(eyes.complaints).toEqual([]);
  });

  it('[W49] is shown letter by letter', async () => {
    await goTo(page, `/people/${person}`);
    expect(await page.title()).toContain(TITLE);
    expect(await page.locator('.case-title').first().textContent()).toContain(TITLE);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(NAME);
    await goTo(page, '/review');
    expect(await page.locator('.beside').innerText()).toMatch(/<(img|script|a|svg) /);
  });
});
