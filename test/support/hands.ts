import type { Locator, Page } from 'playwright-core';

/** How a person does things on a page: with the mouse, or by keyboard alone. */
export type Hands = {
  readonly name: string;
  /** Presses a button or a link; by keyboard with its own key where it has one. */
  readonly press: (page: Page, what: Locator, key?: string) => Promise<void>;
  /** Writes in a field, in place of what stands there. */
  readonly write: (page: Page, field: Locator, text: string) => Promise<void>;
  /** Takes the next choice of a list of choices. */
  readonly chooseNext: (page: Page, list: Locator) => Promise<void>;
};

const FAR = 400;

/** Goes from one thing to the next, as Tab does, until it stands on this one. */
const tabTo = async (page: Page, what: Locator): Promise<void> => {
  await what.waitFor();
  for (let pressed = 0; pressed < FAR; pressed++) {
    if (await what.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no keyboard reaches ${what}`);
};

export const MOUSE: Hands = {
  name: 'with the mouse',
  press: (_, what) => what.click(),
  write: async (page, field, text) => {
    await field.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  },
  chooseNext: async (_, list) => {
    const next = await list.evaluate((one) => (one as HTMLSelectElement).selectedIndex + 1);
    await list.selectOption({ index: next });
  },
};

export const KEYBOARD: Hands = {
  name: 'by keyboard alone',
  press: async (page, what, key) => {
    if (key !== undefined) {
      // A key is for what one sees: before that, it may be another's.
      await what.waitFor();
      for (const one of key.split(' ')) await page.keyboard.press(one);
      return;
    }
    await tabTo(page, what);
    const type = await what.getAttribute('type');
    await page.keyboard.press(type === 'radio' || type === 'file' ? 'Space' : 'Enter');
  },
  write: async (page, field, text) => {
    await tabTo(page, field);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  },
  chooseNext: async (page, list) => {
    await tabTo(page, list);
    await page.keyboard.press('ArrowDown');
  },
};
