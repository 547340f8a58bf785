import type { Page } from 'playwright-core';

/** Something of the page that is looked at: its name, and how to come to it. */
export type Surface = { readonly name: string; readonly show: (page: Page) => Promise<void> };

/** The address of a place on the desk that `page` is signed in to. */
const addressOf = (page: Page, path: string): string => `${new URL(page.url()).origin}${path}`;

/** Goes to a path of the desk and waits until what it asks of the desk is there and drawn. */
export const goTo = async (page: Page, path: string): Promise<void> => {
  await page.goto(addressOf(page, path));
  await drawn(page);
};

/** Waits until a heading stands and nothing is said to be fetched. */
export const drawn = async (page: Page): Promise<void> => {
  await page.locator('main h1, main .empty, main .failed').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('.loading') === null);
  await page.evaluate(() => document.fonts.ready);
};

/** Asks the desk as its page does; gives the screen or record that came. */
export const askedIn = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json();
  }, path);

type Wire<T> = { readonly screen: T };
type Row = { readonly id: string; readonly kind: string };
type Named = { readonly names: readonly { readonly name: string }[] };

/** Ids of people, those that are written in most ways first, as the desk tells them. */
const peopleIn = async (page: Page): Promise<readonly string[]> => {
  const { screen } = await askedIn<Wire<{ readonly lines: readonly Row[] }>>(page, '/api/screen/people?lang=en');
  const people = screen.lines.filter(({ kind }) => kind === 'person').slice(0, 12);
  const counted: [number, string][] = [];
  for (const { id } of people) {
    const { screen: person } = await askedIn<Wire<Named>>(page, `/api/screen/person?lang=en&id=${id}`);
    counted.push([person.names.length, id]);
  }
  return counted.sort(([a], [b]) => b - a).map(([, id]) => id);
};

type Report = { readonly source: string };

/** One report as a web page and one as a PDF, where the case has them. */
const reportsIn = async (page: Page): Promise<readonly string[]> => {
  const { screen } = await askedIn<Wire<{ readonly reports: readonly Report[] }>>(page, '/api/screen/review?lang=en');
  const found = new Map<string, string>();
  for (const { source } of screen.reports) {
    const { kind } = await askedIn<{ readonly kind: string }>(page, `/api/source/${source}/shape`);
    if (kind === 'html' || kind === 'pdf') found.set(kind, source);
  }
  return [...found.values()];
};

/** Opens with a key and waits for the question that it leads to. */
const byKey = async (page: Page, path: string, keys: readonly string[]): Promise<void> => {
  await goTo(page, path);
  for (const key of keys) await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
  await drawn(page);
};

/**
 * Every place of the page with its first line chosen, so that words stand in the third column; a web page
 * and a PDF of the case as text and as original; the page of a person; and the questions that stand in front of a page.
 * In: a page that is signed in to the desk.
 */
export const surfacesOf = async (page: Page): Promise<readonly Surface[]> => {
  const [person = ''] = await peopleIn(page);
  // As the navigation names them, so that a screen that is added is looked at too.
  const paths = await page
    .locator('.navigation li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const places = paths.map((path) => ({
    name: path,
    show: async (on: Page) => {
      await goTo(on, path);
      await on.keyboard.press('j');
      await drawn(on);
    },
  }));
  const reports = (await reportsIn(page)).flatMap((source) =>
    ['', '?view=original'].map((view) => ({
      name: `reader${view}`,
      show: (on: Page) => goTo(on, `/reader/${source}${view}`),
    })),
  );
  return [
    ...places,
    ...reports,
    { name: 'a person', show: (on) => goTo(on, `/people/${person}`) },
    { name: 'the keys', show: (on) => byKey(on, '/', ['?']) },
    { name: 'correcting', show: (on) => byKey(on, '/review', ['e']) },
    { name: 'settling', show: (on) => byKey(on, '/disputes', ['j', 's']) },
    { name: 'joining', show: (on) => byKey(on, `/people/${person}`, ['m']) },
    {
      name: 'the reason of a decision',
      show: async (on) => {
        await goTo(on, `/people/${person}`);
        await on.locator('.names summary').first().click();
        await on.locator('.names .act').first().click();
        await on.getByRole('dialog').waitFor();
      },
    },
  ];
};
