import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportOfCorpusCase } from '../support/corpus.ts';

const cases = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('the golden cases', () => {
  it('there are some', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  for (const { name } of cases)
    it(`${name} gives the same bytes as ever (meant to change? npx tsx tools/golden.ts ${name})`, async () => {
      const file = join(import.meta.dirname, name, 'expected.json');
      expect(existsSync(file), `${file} is missing`).toBe(true);
      const expected = readFileSync(file, 'utf8');
      const actual = await exportOfCorpusCase(name);
      // line by line first: a difference then shows as the records that differ
      expect(actual.split('\n')).toEqual(expected.split('\n'));
      expect(actual).toBe(expected);
    });
});
