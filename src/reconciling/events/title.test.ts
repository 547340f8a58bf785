import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../model/index.ts';
import { titleOf } from './title.ts';

type Cast = EventRecord['participants'];
const patients = (...words: string[]): Cast =>
  words.map((one, at) => ({ role: 'patient', words: one, statements: [`st-${at}`] }));
const title = (act: EventRecord['act'], cast: Cast) => titleOf(act, cast, undefined, () => undefined);

describe('a title', () => {
  it('[C28] says once whom two reports count alike', () => {
    expect(title('victim-recognised', patients('25 people', '25 individuals'))).toBe('25 people recognised as victims');
    expect(title('arrest', patients('Twenty-six villagers', 'the 26 people'))).toBe('arrest of twenty-six villagers');
    expect(title('arrest', patients('six men', 'seven women'))).toBe('arrest of six men and seven women');
  });

  it('[C28] holds no pronoun, no owner and no bare number', () => {
    expect(title('torture', patients('them'))).toBe('torture');
    expect(title('statement', [{ role: 'speaker', words: 'one', statements: ['st-1'] }])).toBe('statement');
    expect(title('attack', patients('several of them', 'whose brother'))).toBe('attack on the brother');
    expect(title('acquittal', patients('Two'))).toBe('acquittal of two people');
  });

  it('[C28] writes small what was great only at the start of its sentence', () => {
    expect(title('torture', patients('At least 98 individuals'))).toBe('torture of at least 98 individuals');
    expect(title('arrest', patients('Soldiers'))).toBe('arrest of soldiers');
    expect(title('arrest', patients('Kenyans'))).toBe('arrest of Kenyans');
    expect(title('arrest', patients('Kenyan officials'))).toBe('arrest of Kenyan officials');
  });

  it('[C28] puts names first, and leaves out whom another telling only describes', () => {
    const cast = (told: string): Cast => [
      { role: 'patient', words: 'a baker', statements: [told] },
      { role: 'patient', identity: 'person-1', statements: ['st-2'] },
    ];
    const name = (told: string) =>
      titleOf('release', cast(told), undefined, () => ({ name: 'Anar Belikov', named: true }));
    expect(name('st-2')).toBe('release of Anar Belikov and a baker');
    expect(name('st-1')).toBe('release of Anar Belikov');
  });
});
