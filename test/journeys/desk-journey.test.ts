import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { BROWSER, type Eyes, openEyes } from '../support/desk-page.ts';
import { askedIn, drawn } from '../support/desk-screens.ts';
import { type Hands, KEYBOARD, MOUSE } from '../support/hands.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import { root } from '../support/tree.ts';

const scratch = scratchFolders();
let eyes: Eyes;

const REPORT = `The night porter Arlen Doskov was beaten by two guards of the harbour office in Veldimar on 3 May 2021.

The guards denied that the night porter Arlen Doskov was beaten on 3 May 2021.
`;

type Rows = { readonly rows: readonly { readonly kind: string; readonly entry: string }[] };
type People = { readonly screen: { readonly lines: readonly { readonly kind: string }[] } };

const kindsIn = async (page: Page): Promise<readonly string[]> =>
  (await askedIn<Rows>(page, '/api/ledger?lang=en')).rows.map(({ kind }) => kind);

const namedIn = async (page: Page): Promise<number> =>
  (await askedIn<People>(page, '/api/screen/people?lang=en')).screen.lines.filter(({ kind }) => kind === 'person')
    .length;

/** Waits until the ledger has one more entry, and gives its kind. */
const recordedAfter = async (page: Page, before: readonly string[]): Promise<string> => {
  await expect.poll(async () => (await kindsIn(page)).length, { timeout: 20_000 }).toBe(before.length + 1);
  return (await kindsIn(page)).at(-1) ?? '';
};

const dialog = (page: Page): Locator => page.getByRole('dialog');
const record = (page: Page): Locator => dialog(page).getByRole('button', { name: 'Record', exact: true });
const reason = (page: Page): Locator => dialog(page).getByLabel('Reason', { exact: true });
const place = (page: Page, path: string): Locator => page.locator(`.navigation a[href="${path}"]`);

describe.skipIf(BROWSER === undefined)('a day at the desk', () => {
  beforeAll(async () => {
    eyes = await openEyes();
  });
  afterAll(async () => {
    await eyes.close();
    scratch.clear();
  });

  describe.each<Hands>([MOUSE, KEYBOARD])('$name', (hands) => {
    const { press, write, chooseNext } = hands;
    let desk: OpenDesk;
    let folder: string;
    let page: Page;

    beforeAll(async () => {
      folder = join(scratch.make(), 'case');
      const run = aigak(['build', join(root, 'examples/reports'), '--case', folder]);
      expect(run.status, said(run)).toBe(0);
      desk = await openDesk(folder);
      page = await eyes.window(desk, '/review');
      page.setDefaultTimeout(15_000);
      await page.locator('.review-item').waitFor();
    });
    afterAll(async () => {
      await page.close();
      await desk.end();
    });

    it('[W46] a report that is added is told by what is new in it', async () => {
      await press(page, place(page, '/sources'));
      await press(page, page.getByRole('button', { name: 'Add reports' }), 'a');
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        press(page, page.locator(hands === MOUSE ? 'label:has(> input[type=file])' : 'input[type=file]').first()),
      ]);
      await chooser.setFiles({ name: 'porter.txt', mimeType: 'text/plain', buffer: Buffer.from(REPORT) });
      await expect.poll(() => page.locator('.added-news').innerText(), { timeout: 20_000 }).toMatch(/[1-9]\d* new/);
      await press(page, page.getByRole('link', { name: 'Check what it says' }));
      await expect.poll(() => page.locator('.news-told').innerText()).toContain('What this report added');
      expect(await page.locator('.beside .in-text mark').first().innerText()).toContain('beaten');
    });

    it('[W46] its words are looked at where they stand, and one comes back to the fact', async () => {
      const front = await page.locator('.review-item').getAttribute('data-statement');
      const words = await page.locator('.beside .in-text mark').first().textContent();
      await press(page, page.locator('.beside').getByRole('link', { name: 'In the report' }).first(), 'o');
      await page.locator('.report-text .lit').first().waitFor();
      expect((await page.locator('.report-text .lit').allTextContents()).join('')).toBe(words);
      await press(page, page.locator('.reader-head .link').first(), 'Escape');
      await page.locator('.review-item').waitFor();
      expect(await page.locator('.review-item').getAttribute('data-statement')).toBe(front);
    });

    it('[W46] it is corrected beside its words, and the next thing is in front', async () => {
      const before = await kindsIn(page);
      const front = await page.locator('.review-item').getAttribute('data-statement');
      await press(page, page.locator('.review-acts').getByRole('button', { name: /Correct/ }), 'e');
      await chooseNext(page, dialog(page).getByLabel('How firmly'));
      await write(page, reason(page), 'The guards’ own word is no more than a word.');
      await press(page, record(page));
      expect(await recordedAfter(page, before)).toContain('StatementCorrected');
      await expect.poll(() => page.locator('.review-item').getAttribute('data-statement')).not.toBe(front);
    });

    it('[W46] a source is described, and the dates that hung on it are told', async () => {
      const before = await kindsIn(page);
      await press(page, place(page, '/sources'));
      const row = page.locator('.row-list .row', { hasText: 'Two officers jailed' });
      await press(page, row);
      await press(page, row);
      await page.locator('.source-page').waitFor();
      await press(page, page.getByRole('button', { name: /^Describe/ }), 'e');
      await write(page, dialog(page).getByRole('textbox', { name: 'Published' }), '2025-02');
      await write(page, reason(page), 'It stands on the front page.');
      await press(page, record(page));
      await expect.poll(() => page.locator('.effect h2').innerText(), { timeout: 20_000 }).toMatch(/\d+ dates? moved/);
      expect(await recordedAfter(page, before)).toContain('SourceDescribed');
    });

    it('[W46] [W47] two identities are joined, and parted again by taking it back', async () => {
      const before = await kindsIn(page);
      await press(page, place(page, '/people'), 'g p');
      await drawn(page);
      const persons = await namedIn(page);
      await write(page, page.getByRole('searchbox').first(), 'Doskov');
      const row = page.locator('.row-list .row').first();
      await press(page, row);
      await press(page, row);
      await page.locator('.person-page').waitFor();
      await press(page, page.getByRole('button', { name: /Join with another/ }), 'm');
      await press(page, dialog(page).getByRole('radio').first());
      await write(page, reason(page), 'Both were at the gate that night.');
      await press(page, record(page));
      expect(await recordedAfter(page, before)).toContain('IdentitiesJoined');
      await expect.poll(() => namedIn(page)).toBe(persons - 1);
      const joined = await kindsIn(page);
      await press(page, page.locator('.toast').getByRole('button', { name: /Undo/ }).last(), 'u');
      expect(await recordedAfter(page, joined)).toContain('Withdrawn');
      await expect.poll(() => namedIn(page)).toBe(persons);
    });

    it('[W46] a disagreement is settled, with both sides kept', async () => {
      const before = await kindsIn(page);
      await press(page, place(page, '/disputes'), 'g d');
      const first = page.locator('.dispute.open').first();
      await first.waitFor();
      const about = await first.getByRole('heading', { level: 2 }).innerText();
      const open = await page.locator('.dispute.open').count();
      await press(page, first.getByRole('button', { name: /Settle/ }), 'j s');
      await press(page, dialog(page).locator('.settle-sides button').first());
      await write(page, reason(page), 'Read beside each other.');
      await press(page, record(page));
      expect(await recordedAfter(page, before)).toContain('DisputeSettled');
      await expect.poll(() => page.locator('.dispute.open').count()).toBe(open - 1);
      const settled = page.locator('.dispute:not(.open)').filter({ hasText: about.trim() });
      expect(await settled.locator('mark').count()).toBeGreaterThan(1);
    });

    it('[W46] the case is verified, and a dossier is made for an audience', async () => {
      const before = await kindsIn(page);
      await press(page, place(page, '/ledger'));
      await press(page, page.getByRole('button', { name: 'Verify', exact: true }), 'v');
      await press(page, page.getByRole('button', { name: 'Verify the case' }));
      await expect
        .poll(() => page.locator('.verified h2').innerText(), { timeout: 30_000 })
        .toBe('Everything is as it was recorded.');
      await press(page, page.getByRole('button', { name: 'Given out' }));
      await press(page, page.locator('.export-form').getByRole('radio', { name: /^Public/ }));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        press(page, page.getByRole('button', { name: 'Download' })),
      ]);
      expect(download.suggestedFilename()).toMatch(/-public\.html$/);
      expect(readFileSync(await download.path(), 'utf8')).toContain('<html');
      await press(page, page.getByRole('button', { name: 'Yes, record it' }));
      expect(await recordedAfter(page, before)).toContain('Published');
    });

    it('[W46] what came of it verifies, and nothing was asked of anybody else', async () => {
      expect([eyes.complaints, eyes.strays]).toEqual([[], []]);
      const decided = (await kindsIn(page)).filter((kind) => !/SourceTaken|CaseOpened/.test(kind)).length;
      expect(decided).toBe(6);
      await page.close();
      await desk.end();
      const verified = aigak(['verify', folder]);
      expect(verified.status, said(verified)).toBe(0);
    });
  });
});
