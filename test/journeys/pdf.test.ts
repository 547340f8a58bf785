import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pdfOpener } from '../../src/entrances/cli/pdf/open-pdf.ts';
import { extract } from '../../src/formats/index.ts';
import type { CaseFileJson } from '../../src/model/index.ts';
import { aigak, scratchFolders } from '../support/cli.ts';
import { broken, LETTER, setLines, writePdf } from '../support/write-pdf.ts';

const folders = scratchFolders();
afterAll(folders.clear);

const SENTENCES = [
  'Police arrested the dockworker Orel Vintmar in Port Sarlin on 14 March 2023.',
  'Vintmar told the Harbour Watch that officers had beaten him in the cellar of the customs house.',
  'The interior ministry of Karvonia denied on 20 March 2023 that anybody had been mistreated in custody.',
  'His lawyer, Ida Solberk, said that she had not been let in for nine days and had complained to the prosecutor.',
];
const HEADLINE = 'Dockworker beaten in custody, his lawyer says';
const LINES = broken(SENTENCES.join(' ').split(' '), 42);
const LEFT = LINES.slice(0, 5);
const SIZE = 10;
const page = {
  set: [
    { text: HEADLINE, x: 60, y: 70, size: 18 },
    ...setLines(LEFT, { x: 40, y: 120, size: SIZE }),
    ...setLines(LINES.slice(5), { x: 310, y: 120, size: SIZE }),
  ],
};
const report = writePdf([page], { compressed: true });

describe('a folder with PDFs', () => {
  const root = folders.make();
  const reports = join(root, 'reports');
  mkdirSync(reports);
  const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(reports, name), bytes);
  put('a report.pdf', report);
  put('b scan.pdf', writePdf([{ set: [] }, { set: [] }]));
  put('c locked.pdf', writePdf([page], { password: 'harbour' }));
  const whole = writePdf(Array.from({ length: 4 }, () => page));
  put('d cut.pdf', whole.subarray(0, Math.floor(whole.length * 0.7)));
  put('e rubbish.pdf', `%PDF-1.7\n${'not a table at all '.repeat(300)}`);
  put('f named as pdf.pdf', 'This is plain text, whatever its name says. Nobody was arrested here.');
  const place = join(root, 'case');
  const built = aigak(['build', reports, '--case', place]);

  it('[F27] is taken whole: what can be read is read, and every other file is named with what to do', () => {
    expect(built.status).toBe(0);
    expect(built.stdout).toContain('3 taken');
    expect(built.stdout).toContain('3 failed');
    expect(built.stderr).toMatch(/b scan\.pdf.*OCR is not built in.*\n.*kept.*\n.*what to do: .*OCR/);
    expect(built.stderr).toMatch(/c locked\.pdf.*password.*\n.*kept.*\n.*what to do: Open it with its password/);
    expect(built.stderr).toMatch(/d cut\.pdf: read in part: the file ends before its end/);
    expect(built.stderr).toMatch(/e rubbish\.pdf.*damaged/);
    expect(built.stderr).not.toContain('not a table at all');
  });

  it('[C190] leads from every statement to the page and the place of its words', () => {
    const out = join(root, 'case.json');
    aigak(['export', place, '--format', 'json', '--audience', 'confidential', '--with-texts', '--out', out]);
    const json = JSON.parse(readFileSync(out, 'utf8')) as CaseFileJson;
    const source = json.sources.find((one) => one.file === 'a report.pdf');
    const passages = json.statements.filter((one) => one.source === source?.id).flatMap((one) => one.passages);
    expect(source?.title).toBe(HEADLINE);
    expect(passages.length).toBeGreaterThan(2);
    for (const { exact, page: number, boxes = [] } of passages) {
      expect(number).toBe(1);
      const shown = boxes.map(([x0, y0, x1, y1]) => {
        const line = page.set.find(({ x, y }) => y > y0 && y <= y1 && x <= x1 && x + 260 > x0);
        const letter = LETTER * (line?.size ?? SIZE);
        return line?.text.slice(Math.round((x0 - line.x) / letter), Math.round((x1 - line.x) / letter));
      });
      expect(shown.join(' ')).toBe(exact);
    }
    expect(json.sources.find((one) => one.file === 'd cut.pdf')?.unread?.[0]?.code).toBe('cut-short');
  });

  it('[T90] tells the page in the dossier', () => {
    const out = join(root, 'dossier.html');
    aigak(['export', place, '--format', 'dossier', '--audience', 'confidential', '--out', out]);
    expect(readFileSync(out, 'utf8')).toContain('<span class="n">p. 1</span>');
  });
});

describe('a page that a browser prints', () => {
  it('[F21] keeps its words and their order, in two columns and two scripts', async ({ skip }) => {
    const root = folders.make();
    const russian =
      'Адвокаты рабочих порта сообщили, что задержанных избивали в изоляторе, однако министерство опровергло эти сообщения и назвало их необоснованными.';
    const paragraphs = [...SENTENCES, russian, ...SENTENCES.toReversed()];
    const html = `<html lang="en"><meta charset="utf-8"><style>body{font:11pt serif}h1{font-size:22pt}div{columns:2;column-gap:20px;text-align:justify;hyphens:auto}</style><h1>${HEADLINE}</h1><div>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</div></html>`;
    writeFileSync(join(root, 'page.html'), html);
    const args = [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(root, 'profile')}`,
    ];
    const printed = spawnSync('chromium', [...args, '--print-to-pdf=page.pdf', 'page.html'], {
      cwd: root,
      timeout: 50_000,
    });
    if (printed.error || printed.status !== 0) skip('no chromium here');
    const bytes = new Uint8Array(readFileSync(join(root, 'page.pdf')));
    const { text } = await extract(bytes, 'page.pdf', { openPdf: pdfOpener(new AbortController().signal) });
    // The last four paragraphs stand twice; that which stands twice is kept once.
    expect(text).toBe([HEADLINE, ...SENTENCES, russian].join('\n\n'));
  });
});
