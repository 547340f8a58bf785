import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import type { CaseFile } from '../../model/index.ts';
import { namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import { chronology } from './chronology.ts';
import { figures } from './figures.ts';
import { people } from './people.ts';

const tell = (caseFile: CaseFile = inventedCaseFile()) => chronology(caseFile, namesOf(caseFile, english), english);
const ids = (rows: readonly { event: string }[]) => rows.map((row) => row.event.slice(-1));

const changed = (id: string, change: object): CaseFile => {
  const caseFile = inventedCaseFile();
  Object.assign(caseFile.statements.find((one) => one.id === id) as object, change);
  return caseFile;
};

describe('the chronology', () => {
  it('[T3] orders events by the first day they can have happened, and keeps undated ones apart', () => {
    const told = tell();
    expect(ids(told.dated)).toEqual(['6', '1', '3']);
    expect(ids(told.undated)).toEqual(['2']);
  });

  it('[T5] lets what only weak words carry wait in review until a person accepts it', () => {
    expect(ids(tell().review)).toEqual(['5']);
    const accepted = tell(changed('stm-000000000009', { review: 'accepted', reviewedBy: 'Mira Tolen' }));
    expect(ids(accepted.review)).toEqual([]);
    expect(ids(accepted.undated)).toContain('5');
  });

  it('[T5] does not tell what was rejected', () => {
    const told = tell(changed('stm-000000000007', { review: 'rejected' }));
    expect(Object.values(told).flatMap(ids)).not.toContain('3');
  });

  it('[T5] does not tell as happened what was only imagined', () => {
    const told = tell(changed('stm-000000000007', { modality: 'hypothetical' }));
    expect(ids(told.dated)).not.toContain('3');
    expect(ids(told.review)).toContain('3');
  });

  it('[T6] keeps an event apart that only coerced words support, even when a person accepted the words', () => {
    expect(ids(tell().duress)).toEqual(['4']);
    const accepted = tell(changed('stm-000000000006', { review: 'accepted', circumstances: 'duress-found' }));
    expect(ids(accepted.duress)).toEqual(['4']);
  });

  it('[T6] coerced words give no figure and no part in an event', () => {
    const caseFile = changed('stm-000000000008', { circumstances: 'duress-alleged' });
    expect(figures(caseFile, namesOf(caseFile, english), english)).toEqual([]);
    const orlo = people(inventedCaseFile(), namesOf(inventedCaseFile(), english), english).person.find(
      (one) => one.name === 'Tamsin Orlo',
    );
    expect(orlo?.involvement.map((one) => one.event)).not.toContain('evt-000000000004');
  });

  it('[T7] tells a denied event with both words: what is alleged and that it is denied', () => {
    expect(tell().undated[0]?.standing).toEqual(['alleged', 'denied']);
  });

  it('[T7] counts origins “at most”, never reports as confirmations', () => {
    expect(tell().dated[1]?.attribution).toBe(
      '2 reports, at most 1 origin: Interior Ministry of Karsova (through Ludmir Courier and Karsova Herald)',
    );
  });

  it('[T7] lists every dating that differs, with who gives it', () => {
    const caseFile = inventedCaseFile();
    const event = caseFile.events[0];
    if (event) {
      event.when = {
        state: 'disputed',
        readings: [
          { value: { stated: '2021-05-18' }, statements: ['stm-000000000001'] },
          { value: { stated: '2021-05-17' }, statements: ['stm-000000000002'] },
        ],
      };
    }
    expect(tell(caseFile).dated.find((row) => row.event === event?.id)?.datings).toEqual([
      { text: '18 May 2021', says: 'Ludmir Courier', disputed: true },
      { text: '17 May 2021', says: 'Karsova Herald', disputed: true },
    ]);
  });
});
