/**
 * Makes sure that the tests which need a browser find one: Chromium, Chrome or Edge as the desk itself looks for it. Where
 * none is there and this is Debian's root (a container), installs Debian's chromium; elsewhere says how, and those tests skip.
 * Never fails: a machine without a browser still runs all other tests.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const isThere = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const folders = (process.env.PATH ?? '').split(delimiter);
const inPath = (name) => folders.some((folder) => isThere(join(folder, name)));
const say = (line) => process.stderr.write(`aigak: ${line}\n`);

const install = () => {
  say('installing Debian’s chromium for the tests that look at the desk’s page (once; needs the network) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
  if (apt(...packages).status === 0) return;
  apt('update');
  if (apt(...packages).status !== 0) say('chromium could not be installed; the tests that need a browser will skip.');
};

const named = process.env.AIGAK_CHROMIUM;
if (named === undefined && !NAMES.some(inPath)) {
  if (process.platform === 'linux' && process.getuid?.() === 0 && inPath('apt-get')) install();
  else
    say(
      'no browser was found, so the tests that look at the desk’s page will skip. Install Chromium (Debian, Ubuntu: sudo apt-get install chromium), or name a browser in AIGAK_CHROMIUM.',
    );
}
