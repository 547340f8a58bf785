/**
 * Makes the pictures of the guide and of README.md anew, from the sample case in a folder of its own: `npm run pictures`, or
 * `npm run pictures NAME…` for some of them. They show what the desk shows; nothing in them is drawn by hand. Needs a browser.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { BROWSER, openEyes } from '../../test/support/desk-page.ts';
import { openDesk } from '../../test/support/open-desk.ts';
import { HEAVIEST, PICTURES, USUAL } from './list.ts';
import { toPalette } from './to-palette.ts';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'docs/guide/pictures');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (BROWSER === undefined) {
  process.stderr.write('No browser was found: install Chromium, or name one in AIGAK_CHROMIUM.\n');
  process.exit(2);
}
const named = process.argv.slice(2);
const unknown = named.filter((name) => !PICTURES.some((one) => one.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no such picture: ${unknown.join(', ')}. ${PICTURES.map(({ name }) => name).join(' ')}\n`,
  );
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'aigak-pictures-'));
const sample = join(folder, 'sample-case');
const built = spawnSync(
  process.execPath,
  [
    join(root, 'bin/aigak.mjs'),
    'build',
    join(root, 'examples/reports'),
    '--case',
    sample,
    '--title',
    'The sample case',
  ],
  { encoding: 'utf8', env: { PATH: process.env.PATH, LANG: 'C.UTF-8', AIGAK_AUTHOR: 'A Reader' } },
);
if (built.status !== 0) throw new Error(built.stderr);
mkdirSync(out, { recursive: true });
const desk = await openDesk(sample);
const eyes = await openEyes();
try {
  for (const { name, path, keys = [], language = 'en', dark = false, size = USUAL } of PICTURES) {
    if (named.length > 0 && !named.includes(name)) continue;
    const page = await eyes.window(desk, path, { language, dark, size });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const settled = async () => {
      await page.waitForLoadState('networkidle');
      await page.locator('.loading').first().waitFor({ state: 'detached' });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(300);
    };
    await settled();
    for (const key of keys) {
      await page.keyboard.press(key);
      await settled();
    }
    const picture = toPalette(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
    if (picture.length > HEAVIEST) throw new Error(`${name} weighs ${picture.length} bytes, more than ${HEAVIEST}`);
    writeFileSync(join(out, `${name}.png`), picture);
    say(`${name}.png ${Math.round(picture.length / 1024)} KB`);
    await page.context().close();
  }
} finally {
  await eyes.close();
  await desk.end();
  rmSync(folder, { recursive: true, force: true });
}
