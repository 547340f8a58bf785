import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../test/support/case-file.ts';
import type { When } from '../model/index.ts';
import { namesOf } from './names.ts';
import { english } from './phrases/en.ts';
import { byPlace, tellWhen } from './tell-when.ts';

const names = namesOf(inventedCaseFile(), english);
const tell = (when: When | undefined) => tellWhen(when, names, english);

describe('telling a date', () => {
  it('[T3] prints a stated date plainly', () => {
    expect(tell({ stated: '2022-01-07' })).toMatchObject({ text: '7 January 2022', certainty: 'stated' });
  });

  it('[T3] keeps a yearless date and puts the inferred year beside it, with its reason', () => {
    const told = tell({
      stated: 'XXXX-01-17',
      inferred: '[2025-01-17..]',
      reason: { code: 'not-known-here', args: { event: 'evt-000000000001' } },
    });
    expect(told.text).toBe(
      '17 January, year not stated (not before 17 January 2025: reason “not-known-here” (event: release of Tamsin Orlo))',
    );
    expect(told).toMatchObject({ certainty: 'inferred', min: '2025-01-17', brief: 'not before 17 January 2025' });
  });

  it('[T3] does not blur a complete stated date with what was inferred beside it', () => {
    expect(tell({ stated: '2022-01-07', inferred: '[..2022-03-01]' }).text).toBe('7 January 2022');
  });

  it('[T3] says that a date is inferred where none is stated', () => {
    expect(tell({ words: 'a day earlier', inferred: '2022-01-06' }).text).toBe(
      '6 January 2022, inferred from “a day earlier”',
    );
    expect(tell({ words: 'that spring' }).text).toBe('“that spring”, no date worked out');
    expect(tell(undefined).text).toBe('date not known');
  });

  it('[T3] sorts by the first possible day, then the last, and puts what is unknown at the end', () => {
    const dates = ['2022-01-07', '[..2021-12-01]', '2022-01', '[2022-01-07..2022-01-09]'].map((stated) =>
      tell({ stated }),
    );
    const sorted = [tell(undefined), ...dates].sort(byPlace).map((told) => told.brief);
    expect(sorted).toEqual([
      'by 1 December 2021',
      'January 2022',
      '7 January 2022',
      'between 7 and 9 January 2022',
      'date not known',
    ]);
  });
});
