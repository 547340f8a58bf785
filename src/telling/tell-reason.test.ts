import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../test/support/case-file.ts';
import { namesOf } from './names.ts';
import { english } from './phrases/en.ts';
import { tellReason } from './tell-reason.ts';

const names = namesOf(inventedCaseFile(), english);

/** Every code written as `reason('code', …)` or `code: 'code'` in the room that gives reasons. */
const codesUsed = (): string[] => {
  const room = fileURLToPath(new URL('../reconciling/', import.meta.url));
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const codes = files.flatMap((file) =>
    [...readFileSync(join(room, file), 'utf8').matchAll(/\breason\(\s*'([a-z-]+)'|\bcode: '([a-z-]+)'/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    ),
  );
  return [...new Set(codes)].sort();
};

/** Every code by which a format says what of a file did not become text. */
const gapsUsed = (): string[] => {
  const file = fileURLToPath(new URL('../formats/pdf/read-pdf.ts', import.meta.url));
  return [...readFileSync(file, 'utf8').matchAll(/\b(?:reason|gap)\(\s*'([a-z-]+)'/g)].map((match) => match[1] ?? '');
};

describe('telling a reason', () => {
  it('[T4] counts places as one speaks: one place, two places', () => {
    const shared = (passages: string) =>
      tellReason(
        { code: 'shared-wording', args: { words: '39', passages, percent: '80', direction: '' } },
        names,
        english,
      );
    expect(shared('1')).toContain('39 words in one place,');
    expect(shared('2')).toContain('39 words in 2 places,');
  });

  it('[T4] has a sentence for every code that reconciling and the formats use', () => {
    expect(codesUsed().length).toBeGreaterThan(10);
    expect(gapsUsed().length).toBeGreaterThan(3);
    const codes = [...codesUsed(), ...gapsUsed()];
    const missing = codes.filter((code) => english.reasons[code] === undefined);
    expect(missing, 'give each a sentence in src/telling/phrases/en-reasons.ts').toEqual([]);
  });

  it('[T4] tells every sentence without its arguments and without leaving a gap to see', () => {
    for (const [code, sentence] of Object.entries(english.reasons)) {
      const told = sentence(() => 'SOMETHING');
      expect(told, code).toMatch(/\S/);
      expect(told, code).not.toMatch(/undefined|\bnull\b| {2}|\.$/);
    }
  });

  it('[T4] shows a code it does not know, with its arguments in words', () => {
    expect(
      tellReason(
        { code: 'from-the-future', args: { source: 'src-aaaaaaaaaaaa', day: '2022-01-07', n: 3 } },
        names,
        english,
      ),
    ).toBe('reason “from-the-future” (day: 7 January 2022, n: 3, source: Ludmir Courier)');
  });
});
