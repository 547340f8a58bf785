import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** A report of the sample case, with letters of two UTF-16 units before the words that are to be picked. */
const HARBOUR = `${readFileSync(join(root, 'examples/reports/02-photographer-freed.txt'), 'utf8').trim()}

«Әділ Қайратұлы» 🕊👩‍⚖️ «ұстаз».

The guards broke the lamp of the night porter.`;

type Kept = {
  sources: { id: string; file: string }[];
  statements: {
    review: string;
    content: Record<string, unknown>;
    passages: { start: number; end: number; exact: string }[];
  }[];
};

/** The case as the desk gives it out. */
const kept = (page: Page): Promise<Kept> =>
  page.evaluate(async () => (await fetch('/api/export?format=json&audience=confidential')).json());

/** Selects words of the text as a mouse does, from their first letter to their last. */
const drag = async (page: Page, words: string): Promise<void> => {
  const ends = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.report-text') as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getBoundingClientRect();
      return { x0: box.left + 1, x1: box.right - 1, y: box.top + box.height / 2 };
    }
    return undefined;
  }, words);
  if (ends === undefined) throw new Error(`the text does not show: ${words}`);
  await page.mouse.move(ends.x0, ends.y);
  await page.mouse.down();
  await page.mouse.move(ends.x1, ends.y, { steps: 8 });
  await page.mouse.up();
};

const reader = async (page: Page): Promise<void> => {
  await page.locator('.review-item').waitFor();
  await page.keyboard.press('o');
  await page.locator('.report-text').waitFor();
};

describe.skipIf(BROWSER === undefined)('reading a report', () => {
  beforeAll(async () => {
    const place = scratch.make();
    const reports = join(place, 'reports');
    mkdirSync(reports);
    writeFileSync(join(reports, 'harbour.txt'), HARBOUR);
    // Ten thousand paragraphs, no two alike, and one line of two hundred thousand letters.
    const watches = Array.from({ length: 10_000 }, (_, n) => `${n}-күні теңіз тыныш болды, ешкім сөйлемеді.`);
    const long = `${watches.join('\n\n')}\n\n${'ң'.repeat(200_000)}`;
    writeFileSync(join(reports, 'long.txt'), long);
    const folder = join(place, 'case');
    const run = aigak(['build', reports, '--case', folder]);
    expect(run.status, said(run)).toBe(0);
    desk = await openDesk(folder);
    eyes = await openEyes();
  });
  afterAll(async () => {
    await eyes.close();
    await desk.end();
    scratch.clear();
  });

  const source = async (page: Page, file: string): Promise<string> =>
    (await kept(page)).sources.find((one) => one.file === file)?.id ?? '';

  it('[W14] one key leads from a fact to its words, lit where they stand, and one leads back', async () => {
    const page = await eyes.window(desk, '/review');
    await page.locator('.review-item').waitFor();
    const before = page.url();
    const words = await page.locator('.beside .in-text mark').first().textContent();
    await reader(page);
    const lit = await page.locator('.report-text .lit').allTextContents();
    expect(lit.join('')).toBe(words);
    await expect.poll(() => page.locator('.report-text .lit').first().isVisible()).toBe(true);
    for (const key of ['Escape', 'o']) {
      await page.keyboard.press(key);
      await page.locator('.review-item').waitFor();
      expect(page.url().replace(/[?].*/, '')).toBe(before.replace(/[?].*/, ''));
      if (key === 'Escape') await reader(page);
    }
    expect(eyes.complaints).toEqual([]);
    await page.close();
  });

  it('[W15] [W17] [H21] words selected by mouse are made into a statement where they stand, whatever stands before them', async () => {
    const page = await eyes.window(desk, '/review');
    await page.locator('.review-item').waitFor();
    await page.goto(new URL(`/reader/${await source(page, 'harbour.txt')}`, page.url()).href);
    await page.locator('.report-text').waitFor();
    const refused = await page.evaluate(async () => {
      const [, id] = /reader\/([\w-]+)/.exec(location.pathname) ?? [];
      const paths = [`/api/form?source=${id}&audience=public`, `/api/source/${id}/shape?audience=public`];
      return Promise.all(paths.map(async (path) => (await fetch(path)).status));
    });
    expect(refused).toEqual([403, 403]);
    await drag(page, 'broke the lamp of the night porter');
    await page.locator('.picked-bar q').waitFor();
    expect(await page.locator('.picked-bar q').textContent()).toBe('broke the lamp of the night porter');
    await page.getByRole('button', { name: /Make a statement/ }).click();
    await page.getByLabel('What happened', { exact: false }).nth(1).selectOption('destruction');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    const made = async () => (await kept(page)).statements.find((one) => one.review === 'made');
    await expect
      .poll(async () => (await made())?.passages[0]?.exact, { timeout: 15_000 })
      .toBe('broke the lamp of the night porter');
    const one = await made();
    expect(one?.content.act).toBe('destruction');
    expect(eyes.complaints.filter((line) => !line.includes('403'))).toEqual([]);
    await page.close();
  });

  it('[W16] [W17] by keyboard alone: words picked and made into a statement, a fact corrected and taken back', async () => {
    const page = await eyes.window(desk, '/review');
    await page.locator('.review-item').waitFor();
    await page.goto(new URL(`/reader/${await source(page, 'harbour.txt')}`, page.url()).href);
    await page.locator('.report-text').waitFor();
    await page.keyboard.press('v');
    for (let down = 0; down < 40; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    for (let right = 0; right < 3; right++) await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => page.locator('.picked-bar q').textContent()).toBe('guards broke the lamp');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').locator('form').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('7');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    const statements = async () => (await kept(page)).statements.filter((one) => one.review === 'made').length;
    const before = await statements();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.locator('.review-item').waitFor();
    await page.keyboard.press('e');
    const form = page.getByRole('dialog').locator('form');
    await form.waitFor();
    const when = form.getByLabel('When', { exact: false }).first();
    await when.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2023-13');
    await page.getByText('This is not a date in EDTF.', { exact: false }).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2023-03-04');
    await page.getByText('Reads: 4 March 2023').waitFor();
    expect(await form.locator('.changed').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(statements, { timeout: 15_000 }).toBe(before + 1);
    await page.keyboard.press('u');
    await expect.poll(statements, { timeout: 15_000 }).toBe(before);
    expect(eyes.complaints.filter((line) => !line.includes('403'))).toEqual([]);
    await page.close();
  });

  it('[W19] a report of ten thousand paragraphs is drawn where it is looked at', async () => {
    const page = await eyes.window(desk, '/review');
    await page.locator('.review-item').waitFor();
    const id = await source(page, 'long.txt');
    await page.goto(new URL(`/reader/${id}?from=400036&to=400046`, page.url()).href);
    await page.locator('.report-text .lit').first().waitFor({ timeout: 15_000 });
    expect(await page.locator('.report-text p').count()).toBeLessThan(200);
    const longest = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let worst = 0;
          new PerformanceObserver((list) => {
            for (const task of list.getEntries()) worst = Math.max(worst, task.duration);
          }).observe({ type: 'longtask' });
          const box = document.querySelector('.report-text');
          let steps = 0;
          const step = () => {
            if (box !== null) box.scrollTop += 900;
            if (++steps < 60) requestAnimationFrame(step);
            else setTimeout(() => done(worst), 200);
          };
          step();
        }),
    );
    expect(longest).toBeLessThan(500);
    await page.close();
  });
});
