import process from 'node:process';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../src/entrances/cli/print-pdf.ts';
import type { OpenDesk } from './open-desk.ts';

/** The browser of this machine, as the desk finds it; tests that look at the page skip where there is none. */
export const BROWSER = findChromium(process.env);
if (BROWSER === undefined)
  process.stdout.write(
    'skipped: tests of the page, because no browser was found (npm test installs Debian’s where it may)\n',
  );

/** Milliseconds; below what a test is given. */
const PATIENCE = 55_000;

const QUIET = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** The address of a report's original, which is shown in a frame under a policy of its own. */
const ORIGINAL = /\/api\/source\/[^/]+\/original/;

export type Looking = {
  readonly language?: 'en' | 'ru' | 'kk' | 'ky';
  readonly dark?: boolean;
  readonly size?: readonly [number, number];
};

/** A browser that looks at desks; what went wrong on its pages, and every address outside of the desk that they asked for. */
export type Eyes = {
  /** A window of its own on a desk, signed in with a fresh address, at `path`. */
  window(desk: OpenDesk, path: string, looking?: Looking): Promise<Page>;
  /** Errors and warnings of the pages' consoles, and errors that nothing caught. Content policy violations are among them. */
  readonly complaints: readonly string[];
  /** Requests to any other address than the desks'. */
  readonly strays: readonly string[];
  /** Forgets the complaints so far, where a test provokes some. */
  forget(): void;
  close(): Promise<void>;
};

/** Starts the browser. Call only where BROWSER is defined. */
export const openEyes = async (): Promise<Eyes> => {
  const browser: Browser = await chromium.launch({ executablePath: BROWSER ?? '', args: QUIET });
  const complaints: string[] = [];
  const strays: string[] = [];
  const watched = async (context: BrowserContext, own: string): Promise<Page> => {
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(own) && !/^(data|blob|about):/.test(url)) strays.push(url);
    });
    const page = await context.newPage();
    page.on('console', (message) => {
      // What an original tries in its frame, and is not let, is its own affair; that nothing comes of it is tested apart.
      if (ORIGINAL.test(message.location().url)) return;
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    return page;
  };
  return {
    window: async (desk, path, { language = 'en', dark = false, size = [1440, 900] } = {}) => {
      const context = await browser.newContext({
        viewport: { width: size[0], height: size[1] },
        colorScheme: dark ? 'dark' : 'light',
        locale: language,
        reducedMotion: 'reduce',
      });
      // A machine that is busy with other tests is slow, not wrong.
      context.setDefaultTimeout(PATIENCE);
      const own = `http://127.0.0.1:${desk.port}`;
      const page = await watched(context, own);
      await page.goto(`${own}/?token=${await desk.anew()}`);
      await page.goto(`${own}${path}`);
      return page;
    },
    complaints,
    strays,
    forget: () => void complaints.splice(0),
    close: () => browser.close(),
  };
};
