import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import { toAudience } from './to-audience.ts';

describe('coerced words before an audience', () => {
  const caseFile = inventedCaseFile();
  const open = caseFile.statements.find((one) => one.access === 'public');
  const hidden = caseFile.statements.find((one) => one.access === 'confidential');
  const alleging = (by: typeof open) => ({
    ...caseFile,
    statements: caseFile.statements.map((one) =>
      one.id === open?.id
        ? {
            ...one,
            circumstances: 'duress-alleged' as const,
            circumstancesReason: {
              code: 'duress-alleged-by',
              args: { statement: by?.id ?? '', source: by?.source ?? '' },
            },
          }
        : one,
    ),
  });
  const shown = (by: typeof open) => toAudience(alleging(by), 'public').statements.find((one) => one.id === open?.id);

  it('[T1] [T6] wait as of unknown circumstances where the statement that alleges duress is hidden', () => {
    expect(shown(hidden)).toMatchObject({ circumstances: 'unknown', strength: 'weak' });
    expect(shown(hidden)).not.toHaveProperty('circumstancesReason');
  });

  it('[T6] say which statement alleges duress where it may be read', () => {
    const other = caseFile.statements.find((one) => one.access === 'public' && one.id !== open?.id);
    expect(shown(other)).toMatchObject({
      circumstances: 'duress-alleged',
      circumstancesReason: { args: { statement: other?.id } },
    });
  });
});
