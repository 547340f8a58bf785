import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsen, deletions, foldWord, withinOneLetter } from './fold-key.ts';
import { nameForm } from './name-form.ts';

const key = (name: string) => nameForm(name, 'person').key;
const letters = fc.string({ unit: fc.constantFrom(...'abcdehiklmnoprstuz'), minLength: 1, maxLength: 9 });

describe('the key of a name', () => {
  it('[C1] a name spelt in Kazakh, Russian and three Latin ways has one key', () => {
    const spellings = [
      'Жансая Қожабек',
      'Жансая Кожабек',
      'Zhansaya Qozhabek',
      'Jansaya Kojabek',
      'Kozhabek, Zhansaya',
    ];
    expect(new Set(spellings.map(key)).size).toBe(1);
  });

  it('[C1] doubled letters, marks and apostrophes are no difference, another name is', () => {
    expect(key("Rus'lan Abba-Šenko")).toBe(key('Ruslan Aba Shenko'));
    expect(key('Ruslan Abashenko')).not.toBe(key('Ruslan Abasheva'));
  });

  it('[C1] case never matters, and neither does the order of the parts', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщыэюяәғқңөұүһіabcdefghijklmnopqrstuvwxyz'),
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(word, word, (given, family) => {
        expect(foldWord(given.toUpperCase())).toBe(foldWord(given));
        expect(key(`${given} ${family}`)).toBe(key(`${family}, ${given}`));
        expect(coarsen(foldWord(given))).toBe(coarsen(foldWord(given.toUpperCase())));
      }),
    );
  });

  it('[C8] two words within one letter meet under a shared deletion, and only near words do', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(8), (a, b, at) => {
        const changed = a.slice(0, at % a.length) + b[0] + a.slice((at % a.length) + 1);
        expect(withinOneLetter(a, changed)).toBe(true);
        expect(deletions(a).some((less) => deletions(changed).includes(less))).toBe(true);
        if (withinOneLetter(a, b)) expect(deletions(a).some((less) => deletions(b).includes(less))).toBe(true);
      }),
    );
  });
});

describe('the key of a body', () => {
  const body = (name: string) => nameForm(name, 'organization');

  it('[C5] turning a name round, its hyphen and its possessive make no other body', () => {
    const names = [
      "Prosecutor General's Office",
      "Prosecutor-General's Office",
      'the Office of the General Prosecutor',
    ];
    expect(new Set(names.map((name) => body(name).key)).size).toBe(1);
    expect(body("Kenya's Ministry of Health").countries).toEqual(body('Kenyan Health Ministry').countries);
    expect(body('Kenyan Health Ministry').key).toBe(body('Ministry of Health').key);
  });

  it('[C5] an outlet is one with and without the ending of its web address', () => {
    expect(body('Lantern.org').key).toBe(body('Lantern').key);
    expect(body('77.net').key).not.toBe('');
  });
});
