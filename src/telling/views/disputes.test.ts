import { describe, expect, it } from 'vitest';
import { inventedCaseFile, inventedHeader } from '../../../test/support/case-file.ts';
import type { CaseFile, Dispute, StatementRecord } from '../../model/index.ts';
import { dossier } from '../dossier/dossier.ts';
import { namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import { disputeSheets } from '../terminal/disputes-sheet.ts';
import { renderTerminal } from '../terminal/render-terminal.ts';
import { disputes } from './disputes.ts';

const file = inventedCaseFile();
const [first, second] = file.statements.filter((one) => one.access === 'public') as [StatementRecord, StatementRecord];
const voice = file.identities.find((one) => one.kind === 'person')?.id ?? '';
const event = file.events.find((one) => one.access === 'public')?.id ?? '';

const dispute = (more: Partial<Dispute> = {}): Dispute => ({
  id: 'dsp-111111111111',
  about: event,
  kind: 'confession',
  sides: [
    { says: 'confessed', voices: [first.source], statements: [first.id], coerced: true },
    {
      says: 'contradicted',
      voices: [voice],
      statements: [second.id],
      standing: 'official',
      standings: [{ voice, standing: 'official' }],
    },
  ],
  state: 'open',
  reason: { code: 'confession-contradicted', args: { event } },
  ...more,
});
const withDisputes = (...all: Dispute[]): CaseFile => ({ ...file, disputes: all });
const told = (...all: Dispute[]) => disputes(withDisputes(...all), namesOf(withDisputes(...all), english), english);

describe('disagreements as told', () => {
  it('[T7] each side says what it holds, who holds it and in which standing; settled ones say so', () => {
    const [row] = told(dispute());
    expect(row?.sides.map((side) => [side.says, side.voices])).toEqual([
      ['Confessed', [{ names: [expect.any(String)] }]],
      ['Contradicted', [{ names: [expect.any(String)], standing: 'official' }]],
    ]);
    expect(row?.state).toBe('open');
    const [settled] = told(
      dispute({
        state: 'settled: never shown',
        reason: { code: 'settled-by-person', args: { entry: 'abcdef', because: 'asked twice' } },
      }),
    );
    expect([settled?.open, settled?.state, settled?.reason]).toEqual([
      false,
      'settled: never shown',
      'settled by a person’s decision abcdef, because: asked twice',
    ]);
  });

  it('[T6] coerced words stand as passed on, never as somebody’s own, on paper and in the terminal', () => {
    const [row] = told(dispute());
    expect(row?.sides.map((side) => side.coerced)).toEqual([true, false]);
    const page = dossier(withDisputes(dispute()), { ...inventedHeader, audience: 'confidential', title: 'A case' });
    const section = page.slice(
      page.indexOf('<section id="disputes"'),
      page.indexOf('</section>', page.indexOf('<section id="disputes"')),
    );
    expect(section).toContain(`<p class="who">${english.disputes.passedOn} `);
    expect(section).toContain(english.disputes.coerced);
    expect(section.match(/class="side(?: coerced)?"/g)).toHaveLength(2);
    const names = namesOf(withDisputes(dispute()), english);
    const sheet = renderTerminal(disputeSheets(told(dispute()), names, english), { width: 200, colour: false });
    expect(sheet).toContain(english.disputes.coerced);
    expect(sheet).toContain(`Confessed: ${english.disputes.passedOn}`);
  });

  it('[T7] official against independent is said so, and nothing else is', () => {
    const against = (standing: 'independent' | 'other') =>
      told(
        dispute({
          sides: [
            { says: 'counted', voices: [], statements: [first.id], standing: 'official' },
            { says: 'doubted', voices: [], statements: [second.id], standing },
          ],
        }),
      )[0]?.officialAgainstIndependent;
    expect([against('independent'), against('other')]).toEqual([true, false]);
  });

  it('[T8] words that stand inside others of the same side are told once', () => {
    const inner = {
      ...first,
      id: 'stm-inner',
      passages: [{ ...first.passages[0], end: (first.passages[0]?.end ?? 1) - 1 }],
    };
    const caseFile = {
      ...withDisputes(
        dispute({
          sides: [{ says: 'affirmed', voices: [], statements: [first.id, 'stm-inner'] }, ...dispute().sides.slice(1)],
        }),
      ),
      statements: [...file.statements, inner as StatementRecord],
    };
    const [row] = disputes(caseFile, namesOf(caseFile, english), english);
    expect(row?.sides[0]?.said.map((one) => one.statement)).toEqual([first.id]);
  });
});
