import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/derive.ts';
import type { Explanation } from '../../src/model/index.ts';
import { english, renderTerminal, whyRecord, whySheets } from '../../src/telling/index.ts';
import { fiveReportsHere, readFiveReports } from '../support/five-reports.ts';
import { root } from '../support/tree.ts';

/** Through how many mouths the five reports tell, and how that is shown. Skipped where they are not beside the project. */
describe.skipIf(!fiveReportsHere)('the voices of five true reports', () => {
  let explanation: Explanation;
  beforeAll(async () => {
    explanation = explain({ sources: await readFiveReports(), decisions: [] });
  });
  const eventOf = (act: string, reports: number) => {
    const found = explanation.file.events.filter((one) => one.act === act && one.sources.length === reports);
    expect(found).toHaveLength(1);
    return found[0] as (typeof found)[number];
  };
  const called = (id: string | undefined) => explanation.file.identities.find((one) => one.id === id)?.name;
  const shown = (id: string, width: number): string => {
    const account = whyRecord(explanation, explanation.file, [id], english);
    if (account === undefined) throw new Error(`nothing is told of ${id}`);
    return renderTerminal(whySheets(account, new Map(), english), { width, colour: false });
  };

  it('[T152] why the release: five outlets are three origins at most, with the words they share side by side', () => {
    const release = eventOf('release', 5);
    expect(release.originsAtMost).toBe(3);
    const wide = shown(release.id, 110);
    expect(wide).toContain('Why at most 3 origins');
    const rows = wide.split('\n').filter((line) => line.includes('│'));
    expect(rows.some((line) => /“He( was freed)?.* │ .*“He( was freed)?/.test(line))).toBe(true);
    expect(rows.join('\n').match(/Ruzakhunov was released and/g)?.length).toBeGreaterThan(0);
    // In a narrow window the same words stand one under the other.
    const narrow = shown(release.id, 60);
    expect(narrow).not.toContain('│');
    expect(narrow.replace(/\s+/g, ' ').match(/“He was freed several days after his arrest”/g)?.length).toBeGreaterThan(
      1,
    );
    // What docs/the-case.md shows of it, line by line.
    const page = readFileSync(join(root, 'docs/the-case.md'), 'utf8').split('\n');
    const from = page.findIndex((line) => line.startsWith('    Why at most'));
    const block = page.slice(from, page.indexOf('', from)).map((line) => line.slice(4));
    const lines = block.filter((line) => line !== '' && line !== '…');
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(shown(release.id, 100)).toContain(line);
  });

  it('[C243] [C244] what befell him is told by himself, through the radio to which he told it and those who repeat it', () => {
    const torture = eventOf('torture', 3);
    expect(torture.originsAtMost).toBe(2);
    const himself = torture.origins.find((one) => called(one.voice) === 'Vikram Ruzakhunov');
    expect(himself).toMatchObject({ basis: 'took-part' });
    expect(himself?.through).toHaveLength(2);
    expect(himself?.repeats?.map((one) => called(one.from))).toContain('Radio Free Europe/Radio Liberty');
  });

  it('[C245] the police of Bishkek are a voice of their own, whose basis no words tell', () => {
    const seats = explanation.file.events.flatMap((event) =>
      event.origins
        .filter((one) => one.seat !== undefined)
        .map((one) => [called(one.voice), called(one.seat), one.basis]),
    );
    expect(seats).toContainEqual(['police', 'Bishkek', 'unstated']);
  });
});
