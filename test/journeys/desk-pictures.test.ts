import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chronologyScreen } from '../../src/telling/screens/chronology/chronology.ts';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { BROWSER, type Eyes, openEyes } from '../support/desk-page.ts';
import { manyEvents } from '../support/many-events.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import { shownOf } from '../support/shown.ts';
import { root } from '../support/tree.ts';

const scratch = scratchFolders();
let desk: OpenDesk;
let eyes: Eyes;

const shownNow = (page: Page) => page.locator('.shown-now').innerText();
const numberShown = async (page: Page): Promise<number> => Number(/\d+/.exec(await shownNow(page))?.[0]);
const words = (page: Page) => page.locator('.words-panel .in-text mark');

/** A notch of a mouse wheel, in CSS pixels. */
const WHEEL = 120;

/** Opens the chronology with so many invented events in place of the case's own. */
const chronologyOf = async (count: number): Promise<Page> => {
  const page = await eyes.window(desk, '/disputes');
  const screen = chronologyScreen(shownOf(manyEvents(count)), {});
  await page.route('**/api/screen/chronology*', async (route) => {
    const { head } = (await (await route.fetch()).json()) as { head: string };
    await route.fulfill({ json: { head, screen } });
  });
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.locator('.chronology .row').first().waitFor();
  return page;
};

type Scrolled = { readonly last: number; readonly most: number; readonly long: number; readonly perStep: number };

/**
 * Scrolls the list by so many pixels a step, from the top on again where it ends: how many rows were in the page at most, which
 * was the last one seen, how often the page was held up for more than 50 ms, and how long it worked for each step.
 */
const scrolled = async (page: Page, pixels: number, steps: number): Promise<Scrolled> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.filter(({ name }) => name === 'TaskDuration').reduce((sum, { value }) => sum + value, 0);
  };
  const before = await worked();
  const seen = await page.evaluate(
    async ([stride, times]) => {
      const list = document.querySelector('.row-list') as HTMLElement;
      let [long, most, last] = [0, 0, 0];
      const watch = new PerformanceObserver((entries) => {
        long += entries.getEntries().length;
      });
      watch.observe({ type: 'longtask' });
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      for (let at = 1; at <= times; at++) {
        list.scrollTop = (at * stride) % (list.scrollHeight - list.clientHeight);
        await frame();
        const rows = list.querySelectorAll('[role="listitem"]');
        most = Math.max(most, rows.length);
        last = Math.max(last, Number(rows[rows.length - 1]?.getAttribute('aria-posinset')));
      }
      await frame();
      watch.disconnect();
      return { long, most, last };
    },
    [pixels, steps] as const,
  );
  return { ...seen, perStep: (1000 * ((await worked()) - before)) / steps };
};

describe.skipIf(BROWSER === undefined)('pictures of a case', () => {
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

  it('[W20] a person is chosen, the sentence and the counts follow, and one press takes it away', async () => {
    const page = await eyes.window(desk, '/chronology');
    await page.locator('.chronology .row').first().waitFor();
    const all = await numberShown(page);
    const person = page.locator('select[name="person"]');
    const value = await person.locator('option').nth(1).getAttribute('value');
    const promised = Number(/\((\d+)\)$/.exec((await person.locator('option').nth(1).innerText()).trim())?.[1]);
    await person.selectOption(value);
    await page.locator('.taken').waitFor();
    expect(new URL(page.url()).searchParams.get('person')).toBe(value);
    expect(await numberShown(page)).toBe(promised);
    expect(promised).toBeLessThan(all);
    const act = page.locator('select[name="act"]');
    const narrower = Number(/\((\d+)\)$/.exec((await act.locator('option').nth(1).innerText()).trim())?.[1]);
    await act.selectOption((await act.locator('option').nth(1).getAttribute('value')) ?? '');
    await expect.poll(() => page.locator('.taken').count()).toBe(2);
    expect(await numberShown(page)).toBe(narrower);
    await page.locator('.taken').first().click();
    await expect.poll(() => page.locator('.taken').count()).toBe(1);
    await page.keyboard.press('x');
    await expect.poll(() => numberShown(page)).toBe(all);
    expect(eyes.complaints).toEqual([]);
    await page.close();
  });

  it('[W21] the keys of the strip zoom in time, rows outside of it go, and the whole time comes back', async () => {
    const page = await eyes.window(desk, '/chronology');
    const from = page.getByRole('slider', { name: 'From' });
    await from.waitFor();
    const all = await page.locator('.chronology [role="list"] [role="listitem"]').first().getAttribute('aria-setsize');
    const first = Number(await from.getAttribute('aria-valuenow'));
    await from.focus();
    await page.keyboard.press('PageUp');
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull();
    expect(Number(await from.getAttribute('aria-valuenow'))).toBe(first + 365);
    expect(await from.getAttribute('aria-valuetext')).toMatch(/\d{4}/);
    await expect
      .poll(() => page.locator('.chronology [role="list"] [role="listitem"]').first().getAttribute('aria-setsize'))
      .not.toBe(all);
    await page.keyboard.press('Home');
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBeNull();
    await page.close();
  });

  it('[W21] drawing over the strip chooses that time', async () => {
    const page = await eyes.window(desk, '/chronology');
    const box = await page.locator('.density .strip').boundingBox();
    if (box === null) throw new Error('the strip is not shown');
    await page.mouse.move(box.x + box.width * 0.3, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).not.toBeNull();
    await page.locator('.taken').waitFor();
    await page.close();
  });

  it('[W24] a count of a plot, reached by keyboard alone, shows its words', async () => {
    const page = await eyes.window(desk, '/figures');
    await page.locator('.series').first().waitFor();
    await page.keyboard.press('j');
    await words(page).first().waitFor();
    const first = await words(page).first().innerText();
    await page.keyboard.press('j');
    await expect.poll(() => new URL(page.url()).searchParams.get('on')).toContain(':');
    await expect.poll(() => words(page).first().innerText()).not.toBe(first);
    const mark = page.locator('.plot .mark').first();
    if ((await mark.count()) > 0) {
      await mark.focus();
      await page.keyboard.press('Enter');
      await words(page).first().waitFor();
      expect(await page.locator('.counts tr.lit').count()).toBe(1);
    }
    expect(eyes.complaints).toEqual([]);
    await page.close();
  });

  it('[W25] each step of the proceedings shows words, an inferred one too', async () => {
    const page = await eyes.window(desk, '/proceedings');
    await page.locator('.step').first().waitFor();
    const steps = await page.locator('.step').count();
    for (let at = 0; at < steps; at++) {
      await page.keyboard.press('j');
      await expect.poll(() => page.locator('.step[aria-current="true"]').count()).toBe(1);
      await words(page).first().waitFor();
    }
    expect(eyes.complaints).toEqual([]);
    await page.close();
  });

  it('[W26] ten thousand events scroll from end to end with no more rows drawn than a hundred', {
    timeout: 180_000,
  }, async () => {
    const measure = async (count: number) => {
      const page = await chronologyOf(count);
      // The first pass compiles; the others are measured.
      await scrolled(page, WHEEL, 60);
      const wheel = await scrolled(page, WHEEL, 200);
      const jumps = await scrolled(page, 20 * WHEEL, Math.ceil(count / 30));
      await page.close();
      return { wheel, jumps };
    };
    const few = await measure(100);
    const many = await measure(10_000);
    for (const [how, small, large] of [
      ['by the wheel', few.wheel, many.wheel],
      ['end to end', few.jumps, many.jumps],
    ] as const)
      process.stdout.write(
        `chronology ${how}: 100 events ${small.perStep.toFixed(1)} ms a step, 10,000 events ${large.perStep.toFixed(1)} ms a step, ` +
          `long tasks ${small.long} and ${large.long}\n`,
      );
    expect(many.jumps.last).toBeGreaterThan(9_900);
    expect(Math.max(many.wheel.most, many.jumps.most)).toBeLessThan(60);
    // A step costs what its rows cost, however many there are beside them; the machine may be busy.
    expect(many.wheel.perStep).toBeLessThan(4 * few.wheel.perStep + 10);
    expect(many.jumps.perStep).toBeLessThan(4 * few.jumps.perStep + 10);
  });

  it('[W27] on a phone no picture is wider than the screen, in any language', async () => {
    for (const language of ['en', 'ru', 'kk', 'ky'] as const)
      for (const path of ['/chronology', '/figures', '/proceedings']) {
        const page = await eyes.window(desk, path, { language, size: [390, 844] });
        await page.getByRole('heading', { level: 1 }).waitFor();
        const [width, wide] = await page.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
        expect([language, path, wide]).toEqual([language, path, width]);
        await page.close();
      }
  });
});
