import { beforeAll, describe, expect, it } from 'vitest';
import { derive, explain } from '../../src/derive.ts';
import type { CaseFile, SourceReading } from '../../src/model/index.ts';
import { english, type News, type NewsRow, newsFor, newsLine, whyRecord } from '../../src/telling/index.ts';
import { fiveReportsHere, readFiveReports } from '../support/five-reports.ts';

/** What the fifth of the five reports adds to the first four. */
describe.skipIf(!fiveReportsHere)('the fifth report added to four', () => {
  let all: SourceReading[];
  let before: CaseFile;
  let after: CaseFile;
  let news: News;
  const fifth = () => all.find((one) => one.file.startsWith('004'))?.source ?? '';
  const rows = (kind: NewsRow['kind']) => (news.reports[0]?.rows ?? []).filter((row) => row.kind === kind);
  const told = (kind: NewsRow['kind']) => rows(kind).flatMap((row) => [row.what, ...row.also]);

  beforeAll(async () => {
    all = await readFiveReports();
    before = derive({ sources: all.filter((one) => one.source !== fifth()), decisions: [] });
    after = derive({ sources: all, decisions: [] });
    news = newsFor(before, after, [fifth()], english);
  });

  it('[T70] says what is new: the deputy chief detained, four officers arrested, the case suspended', () => {
    expect(told('new')).toEqual(
      expect.arrayContaining([
        'detention of Berik Abilbekov',
        'arrest of four police officers',
        'investigation suspended',
      ]),
    );
    expect(rows('new').find((row) => row.what.startsWith('detention of Berik'))?.when).toBe('28 May 2024');
  });

  it('[T70] [T71] says what it confirms by a new origin, and what it repeats from whom', () => {
    expect(told('confirmed')).toEqual(
      expect.arrayContaining(['investigation opened', 'torture of Vikram Ruzakhunov', '10 identified', '238 killed']),
    );
    // nobody of the thousands is named: that both reports are about one story makes it one detention
    const thousands = (['new', 'confirmed', 'repeated'] as const).filter((kind) =>
      told(kind).includes('detention of thousands'),
    );
    expect(thousands).toEqual(['confirmed']);
    expect(rows('repeated').find((row) => row.what.startsWith('release of'))).toMatchObject({ from: ['The Diplomat'] });
    const [report] = news.reports;
    expect(report && newsLine(report, english)).toMatch(
      /^\d+ new · \d+ confirmed \(\d+ by a new origin\) · 1 contradicted · \d+ repeated from The Diplomat/,
    );
    // the family's account of why he came stands against what he was shown saying
    expect(rows('contradicted').map((row) => row.words.exact)).toEqual([expect.stringContaining('traveled to Almaty')]);
  });

  it('[T70] [T74] counts every statement once and shows each row its own words', () => {
    const [report] = news.reports;
    const said = [
      ...(report?.rows ?? []).flatMap((row) => row.said),
      ...(report?.review ?? []),
      ...(report?.duress ?? []),
    ];
    const its = after.statements.filter((one) => one.source === fifth()).map((one) => one.id);
    expect(said.map((one) => one.statement).sort()).toEqual([...its].sort());
    const text = after.sources.find((one) => one.id === fifth())?.text ?? '';
    for (const row of report?.rows ?? [])
      expect([...text].slice(row.words.start, row.words.end).join('')).toBe(row.words.exact);
    const shown = (report?.rows ?? []).map((row) => `${row.kind} ${row.what} ${row.words.start}`);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('[T77] tells that the verdict cannot be older than the detention it reports', () => {
    const verdict = news.changes.find((one) => one.kind === 'dated' && one.what.startsWith('conviction of'));
    expect(verdict?.is).toContain('not before 17 January 2025');
    expect(verdict?.is).toContain('Berik Abilbekov');
  });

  it('[T70] [T71] a copy of it under another name repeats everything', () => {
    const original = all.find((one) => one.source === fifth());
    if (original === undefined) throw new Error('the fifth report is gone');
    const copy = { ...original, source: 'src-cccccccccccc', file: 'copy.txt' };
    const file = derive({ sources: [...all, copy], decisions: [] });
    const [report] = newsFor(after, file, [copy.source], english).reports;
    expect(report?.counts).toMatchObject({ new: 0, confirmed: 0, contradicted: 0 });
    expect(report?.counts.repeated).toBeGreaterThan(10);
  });
});

/** Why the five reports tell of one release, and through how many mouths. */
describe.skipIf(!fiveReportsHere)('why the release is what it is', () => {
  it('[T78] five reports collapse into three origins, with the words they share side by side', async () => {
    const explanation = explain({ sources: await readFiveReports(), decisions: [] });
    const { file } = explanation;
    const release = file.events.find((one) => one.act === 'release' && one.sources.length === 5);
    const account = whyRecord(explanation, file, [release?.id ?? ''], english);
    const section = (heading: string) => account?.sections.find((one) => one.heading === heading)?.steps ?? [];
    const { headings } = english.why;
    const origins = section(headings.origins(release?.originsAtMost ?? 0));
    const shared = origins
      .filter((one) => one.words.length > 1)
      .map((one) => one.words.slice(0, 2).map(({ passage }) => passage));
    expect(shared).toHaveLength(2);
    expect(shared.flat().map((one) => one.exact)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('freed several days'),
        expect.stringContaining('released and returned'),
      ]),
    );
    for (const [a, b] of shared) expect(a?.source).not.toBe(b?.source);
    expect(section(headings.said)).toHaveLength(release?.statements.length ?? 0);
    expect(section(headings.date).flatMap((one) => one.notes)).toContain('told next to 9 January 2022');
    expect(section(headings.one).length).toBeGreaterThan(0);
  });
});
