import { beforeAll, describe, expect, it } from 'vitest';
import { derive } from '../../src/derive.ts';
import type { CaseFile, Dispute, SourceReading } from '../../src/model/index.ts';
import { fiveReportsHere, readFiveReports } from '../support/five-reports.ts';

/** The five reports that the design starts from: where they disagree, who stands on which side, and what duress takes away. */
describe.skipIf(!fiveReportsHere)('five reports disagree', () => {
  let sources: SourceReading[];
  let file: CaseFile;
  const of = (kind: Dispute['kind']) => file.disputes.filter((one) => one.kind === kind);
  const nameOf = (id: string) => file.identities.find((one) => one.id === id)?.name ?? id;
  const words = (ids: readonly string[]) =>
    ids.map((id) => file.statements.find((one) => one.id === id)?.passages[0]?.exact ?? '').join(' | ');
  const side = (dispute: Dispute | undefined, says: string, standing?: string) =>
    dispute?.sides.find((one) => one.says === says && (standing === undefined || one.standing === standing));

  beforeAll(async () => {
    sources = await readFiveReports();
    file = derive({ sources, decisions: [] });
  });

  it('[C75] the confession against its withdrawal, the officials’ and the family’s words, and the fans who knew him', () => {
    const [dispute, ...others] = of('confession');
    expect(others).toEqual([]);
    const confessed = side(dispute, 'confessed');
    expect(confessed?.coerced).toBe(true);
    expect(words(confessed?.statements ?? [])).toContain('$200');
    expect(words(side(dispute, 'accused', 'official')?.statements ?? [])).toContain('terrorism');
    const withdrawn = side(dispute, 'withdrawn');
    expect(withdrawn?.voices.map(nameOf)).toEqual(['Vikram Ruzakhunov']);
    expect(words(withdrawn?.statements ?? [])).toContain('the evidence he gave in the video was fake');
    const officials = side(dispute, 'contradicted', 'official');
    expect(officials?.voices.map(nameOf)).toEqual(['Kamchybek Tashiyev']);
    expect(words(officials?.statements ?? [])).toMatch(/not a terrorist.*|.*didn’t participate/);
    expect(words(side(dispute, 'contradicted', 'concerned')?.statements ?? [])).toContain('traveled to Almaty');
    expect(words(side(dispute, 'recognised')?.statements ?? [])).toMatch(/recogni[sz]ed by his fans/);
  });

  it('[C75] the withdrawal told in one report reaches what the others pass on', () => {
    const withdrawals = file.relations.filter((one) => one.kind === 'withdraws');
    const reached = new Set(
      withdrawals.map((one) => file.statements.find((statement) => statement.id === one.to)?.source),
    );
    expect(reached.size).toBeGreaterThan(1);
  });

  it('[C74] the president’s claim against a report’s "no evidence", with the same claim in other reports', () => {
    const claimed = of('claim-unsupported').flatMap((dispute) => side(dispute, 'claimed') ?? []);
    const president = claimed.find((one) => one.voices.map(nameOf).includes('Kassym-Jomart Tokayev'));
    expect(president?.standing).toBe('official');
    expect(president?.statements.length).toBeGreaterThan(1);
    for (const dispute of of('claim-unsupported'))
      expect(words(side(dispute, 'no-evidence')?.statements ?? [])).toMatch(/evidence/);
  });

  it('[C73] guilt found by a court beside guilt denied by the defendants', () => {
    const [dispute, ...others] = of('verdict-denied');
    expect(others).toEqual([]);
    expect(side(dispute, 'found-guilty', 'court')).toBeDefined();
    expect(side(dispute, 'guilt-denied', 'accused')?.voices.map(nameOf)).toEqual(['The defendants']);
    expect(words(side(dispute, 'guilt-denied')?.statements ?? [])).toBe('They did not admit guilt');
  });

  it('[C70] [C72] no report tells the coerced words as facts, whichever reports are there', () => {
    const without = (left: number) => derive({ sources: sources.filter((_, at) => at !== left), decisions: [] });
    for (const one of [file, ...sources.map((_, at) => without(at))]) {
      expect(one.figures.filter((series) => series.measure === 'payment')).toEqual([]);
      const man = one.identities.find((identity) => identity.names.some((form) => form.name === 'Vikram Ruzakhunov'));
      const free = one.statements.filter(
        (statement) => statement.circumstances === 'free' && statement.voice.some((link) => link.identity === man?.id),
      );
      expect(free.some((statement) => /\$200|recruited/.test(statement.passages[0]?.exact ?? ''))).toBe(false);
    }
  });
});
