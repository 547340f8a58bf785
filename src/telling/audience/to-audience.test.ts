import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENTIAL_WORDS, inventedCaseFile, inventedHeader } from '../../../test/support/case-file.ts';
import { markedCaseFile, markOf } from '../../../test/support/marked-case-file.ts';
import { ACCESS, type CaseFile, derivedSchema, mayRead } from '../../model/index.ts';
import { dossier } from '../dossier/dossier.ts';
import { printCaseFile, toCaseFileJson } from '../export-json.ts';
import { toAudience } from './to-audience.ts';

const everything = (caseFile: CaseFile, audience: 'public' | 'restricted' | 'confidential'): string => {
  const header = { ...inventedHeader, audience };
  return [
    JSON.stringify(toAudience(caseFile, audience)),
    printCaseFile(toCaseFileJson(caseFile, header, { withTexts: true }), { pretty: true }),
    dossier(caseFile, { ...header, title: 'A case' }),
  ].join('\n');
};

describe('what an audience sees', () => {
  it('[T1] nothing of a confidential source reaches the public or a restricted audience', () => {
    for (const audience of ['public', 'restricted'] as const) {
      const shown = everything(inventedCaseFile(), audience);
      expect(CONFIDENTIAL_WORDS.filter((word) => shown.includes(word))).toEqual([]);
    }
    const all = everything(inventedCaseFile(), 'confidential');
    expect(CONFIDENTIAL_WORDS.filter((word) => !all.includes(word))).toEqual([]);
  });

  it('[T1] holds for any case and any access, even where records are marked less strictly than their sources', () => {
    fc.assert(
      fc.property(markedCaseFile, fc.constantFrom(...ACCESS), (caseFile, audience) => {
        const shown = everything(caseFile, audience);
        caseFile.sources.forEach((source, at) => {
          if (mayRead(audience, source.access)) return;
          expect(shown).not.toContain(markOf(at));
          expect(shown).not.toContain(source.id);
        });
        expect(derivedSchema.safeParse(toAudience(caseFile, audience)).error).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it('[T1] changes nothing for an audience that may see everything', () => {
    fc.assert(
      fc.property(markedCaseFile, (caseFile) => {
        expect(toAudience(caseFile, 'confidential')).toEqual(caseFile);
      }),
      { numRuns: 50 },
    );
  });

  it('[T1] filtering twice changes no more than filtering once', () => {
    fc.assert(
      fc.property(markedCaseFile, fc.constantFrom(...ACCESS), (caseFile, audience) => {
        const once = toAudience(caseFile, audience);
        expect(toAudience(once, audience)).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });

  it('[T1] an inferred date goes with the hidden record it was inferred from, and the stated one stays', () => {
    const caseFile = inventedCaseFile();
    const event = caseFile.events.find((one) => one.id === 'evt-000000000003');
    const reason = { code: 'fixture-not-before', args: { event: 'evt-000000000006' } };
    const when = { stated: 'XXXX-03-03', inferred: '[2022-03-03..]', reason };
    if (event) event.when = { value: when, state: 'single', readings: [{ value: when, statements: event.statements }] };
    const shown = toAudience(caseFile, 'public').events.find((one) => one.id === 'evt-000000000003');
    expect(shown?.when.value).toEqual({ stated: 'XXXX-03-03' });
  });

  it('[T13] the public is not told who decided; a restricted audience is', () => {
    expect(everything(inventedCaseFile(), 'public')).not.toContain('Mira Tolen');
    expect(everything(inventedCaseFile(), 'restricted')).toContain('Mira Tolen');
  });
});
