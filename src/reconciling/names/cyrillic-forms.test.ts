import { describe, expect, it } from 'vitest';
import { countryOf, isCountryWord } from './countries.ts';
import { nameForm } from './name-form.ts';

const body = (name: string) => nameForm(name, 'organization');

describe('names of bodies and countries in Cyrillic', () => {
  it('[C213] the country of a Cyrillic body is found in any case, as a name or an adjective, and taken out', () => {
    for (const name of ['МИД Перу', 'министерство иностранных дел Перу', 'перуанский МИД'])
      expect([body(name).key, body(name).countries]).toEqual(['mid', ['peru']]);
    expect(body('правительство Кении').countries).toEqual(body('Kenyan government').countries);
    expect(body('ООН').key).toBe(body('Организация Объединенных Наций').key);
    expect(body('Северная лига').countries).toEqual([]);
  });

  it('[C213] a country has the same key in Russian, Kazakh, Kyrgyz and English', () => {
    const place = (name: string) => nameForm(name, 'place').key;
    expect(new Set(['Россия', 'РФ', 'Ресей', 'Российская Федерация', 'Russia'].map(place)).size).toBe(1);
    expect(new Set(['Перуанская Республика', 'Республика Перу', 'Перу'].map(place)).size).toBe(1);
    expect(place('Киргизия')).toBe(place('Kyrgyzstan'));
    expect([countryOf('перуанский'), countryOf('Перу'), countryOf('Peruvian')]).toEqual(['peru', 'peru', 'peru']);
    expect(isCountryWord('Орланкар')).toBe(false);
  });

  it('[C219] a Cyrillic name carries the names that it could be another case of, a Latin one none', () => {
    expect(nameForm('Антоном Рудовым', 'person').cases?.keys).toContain(nameForm('Антон Рудов', 'person').key);
    expect(nameForm('России', 'place').cases?.keys).toContain(nameForm('Russia', 'place').key);
    expect(nameForm('Anton Rudov', 'person').cases).toBeUndefined();
  });
});
