import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../formats/index.ts';
import type { Io } from './io.ts';
import { pdfOpener } from './pdf/open-pdf.ts';
import { findChromium } from './print-pdf.ts';
import { run } from './run.ts';

const REPORT = `Baker freed in Orvel

Orvel, 12 March 2021 -- Baker Lena Marsk was arrested on 9 March 2021. She was released on 11 March 2021, police said.
`;
const root = mkdtempSync(join(tmpdir(), 'aigak print '));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const cli = async (args: readonly string[], env: Io['env'] = {}) => {
  const said: string[] = [];
  const io: Io = {
    out: () => {},
    err: (text) => void said.push(text),
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    env: { PATH: process.env.PATH, AIGAK_AUTHOR: 'Mira Tolen', ...env },
    elapsed: () => 0,
    stop: new AbortController().signal,
  };
  return { code: await run(args, io), said: said.join('') };
};

const folder = join(root, 'іс');
beforeAll(async () => {
  mkdirSync(join(root, 'reports'));
  writeFileSync(join(root, 'reports', 'first.txt'), REPORT);
  await cli(['build', join(root, 'reports'), '--case', folder, '--title', 'The baker of Orvel']);
  await cli(['access', folder, 'first.txt', 'public', '--because', 'It was published.']);
});

const exporting = (out: string, audience: string) => [
  ...['export', folder, '--format', 'pdf', '--audience', audience, '--out', out],
];

describe('a dossier on paper', () => {
  it('[E14] says what to install where no browser is found, and keeps the page', async () => {
    const { code, said } = await cli(exporting(join(root, 'none.pdf'), 'restricted'), { PATH: root });
    expect([code, /what to do: Install chromium/.test(said), said.includes('none.html')]).toEqual([1, true, true]);
    expect(readFileSync(join(root, 'none.html'), 'utf8').endsWith('</html>\n')).toBe(true);
    expect(existsSync(join(root, 'none.pdf'))).toBe(false);
  });

  it('[E14] says so where the browser that is named cannot print, and leaves nothing behind', async () => {
    const out = join(root, 'failed.pdf');
    const { code, said } = await cli(exporting(out, 'restricted'), { AIGAK_CHROMIUM: process.execPath });
    expect([code, said.includes('did not print the dossier')]).toEqual([1, true]);
    expect(readdirSync(root).filter((name) => name.startsWith('aigak-print-') || name === 'failed.pdf')).toEqual([]);
  });

  it.skipIf(findChromium(process.env) === undefined)(
    '[E14] prints A4 with the case, the audience and every text, and names nobody who is hidden',
    async () => {
      const out = join(root, 'public.pdf');
      const { code, said } = await cli(exporting(out, 'public'));
      expect(code, said).toBe(0);
      expect(statSync(out).mode & 0o777).toBe(0o600);
      const bytes = new Uint8Array(readFileSync(out));
      expect(Buffer.from(bytes).toString('latin1')).toMatch(/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
      const { text } = await extract(bytes, 'public.pdf', { openPdf: pdfOpener(new AbortController().signal) });
      expect(text).toMatch(/The baker of Orvel[\s\S]*Person A/);
      expect(text.replace(/\s+/g, ' ')).toMatch(/1 person is shown under a pseudonym/);
      expect(text).toMatch(/S1 ¶\d/);
      expect(text.replace(/\s+/g, ' ')).toContain('Baker [Person A] was arrested on 9 March 2021');
      expect(text).not.toMatch(/Marsk|Lena/);
      expect(readdirSync(root).filter((name) => name.startsWith('aigak-print-'))).toEqual([]);
    },
    60_000,
  );
});
