import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { root } from './tree.ts';

const AXE = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds grave in a page as it stands, one line for each place. */
export const graveIn = async (page: Page): Promise<readonly string[]> => {
  // Sent as a whole by the debugger, which the page's content policy does not hold back.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const runner = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await runner.run(document, { resultTypes: ['violations'], iframes: false });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 3)
          .map((one) => `${id}: ${one.target.join(' ')}: ${one.failureSummary?.split('\n')[1]?.trim() ?? ''}`),
      );
  });
};

/** How wide the page is and what stands farthest out, where it is wider than its window; else nothing. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const named = out.slice(-3).map((one) => `${one.tagName}.${one.className}`);
    return [`${scrollWidth} px in ${clientWidth}: ${named.join(', ')}`];
  });

/** Which of navigation, screen and words stand over one another. */
export const overlapping = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const boxes = ['.bar', '.navigation', 'main.screen', '.words-panel'].flatMap((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box === undefined || box.width === 0 || box.height === 0 ? [] : [{ selector, box }];
    });
    return boxes.flatMap((a, at) =>
      boxes.slice(at + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return across > 1 && down > 1 ? [`${a.selector} over ${b.selector}`] : [];
      }),
    );
  });

/** Makes the window another size and waits until the page is drawn in it. */
export const resized = async (page: Page, [width, height]: readonly [number, number]): Promise<void> => {
  await page.setViewportSize({ width, height });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
};
