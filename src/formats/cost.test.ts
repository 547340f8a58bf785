import { describe, expect, it } from 'vitest';
import { extract } from './index.ts';

const TEXT = 'Two clerks of the town hall were released on Tuesday after nine days in custody, their lawyer said.\n\n';
const PAGE = `<html><body><p>${TEXT}</p>`;

/** Inputs named for what they do to a careless reader; `size` grows them. */
const MALADIES: Readonly<Record<string, (size: number) => string>> = {
  'only spaces': (size) => `${TEXT}${' '.repeat(size * 20)}x`,
  'only line ends': (size) => `${TEXT}${'\n'.repeat(size * 10)}x`,
  'one endless word': (size) => `${TEXT}${'a'.repeat(size * 20)}`,
  'one endless dash': (size) => `${TEXT}a${'-'.repeat(size * 20)}b`,
  'one endless paragraph': (size) => TEXT.replace('\n\n', ' ').repeat(size / 10),
  'stops and quotes': (size) => `${TEXT}${'."'.repeat(size * 10)}x`,
  'bars without words': (size) => TEXT + ' | '.repeat(size * 3),
  'a title on every line': (size) => 'Two Clerks Freed In Velmora\n'.repeat(size / 4) + TEXT,
  'a date on every line': (size) => '5 March 2031\n'.repeat(size / 4) + TEXT,
  'an arrow on every line': (size) => TEXT + '>\n'.repeat(size),
  'share buttons without end': (size) => TEXT + 'Share on '.repeat(size * 3),
  'angle brackets': (size) => PAGE + '<'.repeat(size * 3),
  ampersands: (size) => `${PAGE}<p>${'&'.repeat(size * 5)}`,
  'an attribute without end': (size) => `${PAGE}<a ${'x'.repeat(size * 20)}>`,
  'quotes that never close': (size) => PAGE + '<a b="'.repeat(size),
  'comments that never close': (size) => PAGE + '<!--'.repeat(size * 3),
  'scripts that never close': (size) => PAGE + '<script>'.repeat(size * 2),
  'closing tags of nothing': (size) => PAGE + '</div>'.repeat(size * 3),
  'paragraphs that never close': (size) => PAGE.replace('</p>', '').repeat(size / 20),
  'cells without end': (size) => `${PAGE}<table>${'<tr><td>a<td>b'.repeat(size / 2)}`,
  'brackets in metadata': (size) =>
    `<html><head><script type="application/ld+json">${'['.repeat(size * 10)}</script>${PAGE}`,
};
const SIZE = 8_000;
const MOST = 3;
/** Times are of the processor and the best of some runs; below this many milliseconds they say nothing. */
const FLOOR = 25;

const cost = async (input: string): Promise<number> => {
  const bytes = new TextEncoder().encode(input);
  const before = process.cpuUsage();
  await extract(bytes, 'hostile.txt');
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
};

describe('cost', () => {
  it.each(Object.entries(MALADIES))('[F17] twice the input costs at most three times the work: %s', async (_, make) => {
    await extract(new TextEncoder().encode(make(SIZE / 8)), 'warm.txt');
    const ratios: number[] = [];
    for (let run = 0; run < 4; run++) {
      const single = await cost(make(SIZE));
      const double = await cost(make(SIZE * 2));
      ratios.push(double / Math.max(single, FLOOR));
      if (Math.min(...ratios) <= MOST) break;
    }
    expect(Math.min(...ratios)).toBeLessThanOrEqual(MOST);
  });

  it('[F17] reads 20 KB of plain text in a few milliseconds and 200 KB of page in less than 300', async () => {
    const text = `Two Clerks Freed In Velmora\n\n${Array.from({ length: 190 }, (_, at) => TEXT.replace('Two', `${at}`)).join('')}`;
    const page = `<html><body><h1>Two Clerks Freed</h1>${Array.from({ length: 1500 }, (_, at) => `<div class="a b"><p>${TEXT.replace('Two', `${at}`)}</p></div>`).join('')}`;
    const best = async (input: string) => {
      const runs: number[] = [];
      for (let run = 0; run < 6; run++) runs.push(await cost(input));
      return Math.min(...runs);
    };
    expect(await best(text)).toBeLessThan(20);
    expect(await best(page)).toBeLessThan(600);
  });
});
