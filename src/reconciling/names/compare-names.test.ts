import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, comparePrepared, prepareName } from './compare-names.ts';
import type { NameKind } from './prepared-name.ts';

const person = (a: string, b: string) => compareNames(a, b, 'person').verdict;
const body = (a: string, b: string) => compareNames(a, b, 'organization').verdict;

describe('two names of persons', () => {
  it.each([
    ['Жансая Қожабек', 'Kozhabek Zhansaya'],
    ['Серікұлы Оразбек', 'Orazbek Serikuly'],
    ['Orazbek Tilesov', 'TILESOV, Orazbek'],
    ['Mr. Orazbek Tilesov', 'Orazbek Tilesov'],
    ['OrazbekTilesov', 'Orazbek Tilesov'],
    ['Sergey Tilesov', 'Sergejs Tilesov'],
    ['Mohammed bin Karim Orsk', 'Muhammad ibn Kareem Orsk'],
    ['Азизбек уулу Тынчтык', 'Tynchtyk Azizbek uulu'],
    ['Tilesov Orazbek Kemeluly', 'Tilesov Orazbek Kemelevich'],
    ['Νίκος Τσαντής', 'Nikos Tsantis'],
  ])('[C200] %s and %s are one', (a, b) => {
    expect(person(a, b)).toBe('same');
  });

  it.each([
    ['Orazbek Tilesov', 'Bekzat Tilesov'],
    ['Tilesov Orazbek Kemelevich', 'Tilesov Orazbek Muratovich'],
    ['Orazbek A. Tilesov', 'Orazbek Murat Tilesov'],
    ['Karim al-Orski', 'Karim al-Tresk'],
    ['पीटर मोडी', 'पीटर मेडी'],
  ])('[C200] a word of its own on either side keeps %s and %s two', (a, b) => {
    expect(person(a, b)).not.toBe('same');
    expect(compareNames(a, b, 'person').weight).toBeLessThan(75.5);
  });

  it.each([
    ['Orazbek Tilesov', 'Orazbek Tilesof'],
    ['Ерлан Тілесов', 'Ержан Тілесов'],
    ['Айдар Орск', 'Айдан Орск'],
    ['Bill Orsk', 'William Orsk'],
    ['Миша Орск', 'Михаил Орск'],
    ['O. Tilesov', 'Orazbek Tilesov'],
    ['Orazbek Tilesov', 'Orazbek Kemelevich Tilesov'],
    ['Tilesov Orazbek', 'Tilesova Orazbek'],
    ['Omarsk Tilesov', 'Umarsk Tilesov'],
    ['فرناندو طارسك', 'Fernando Tarsk'],
  ])(
    '[C201] a letter, an ending, a short name or initials between %s and %s is put before a person, never joined',
    (a, b) => {
      expect(person(a, b)).toBe('likely');
    },
  );

  it('[C201] a letter beside no other word that agrees is not even proposed', () => {
    expect(compareNames('Orazbeg Tilesof', 'Orazbek Tilesov', 'person').verdict).not.toBe('likely');
    expect(person('Tilesof', 'Tilesov')).not.toBe('likely');
    // Of a word that a great many people bear, agreement says less.
    expect(compareNames('Ali Orsken', 'Ali Orskan', 'person').weight).toBeLessThan(
      compareNames('Tynchtyk Orsken', 'Tynchtyk Orskan', 'person').weight,
    );
  });

  it('[C201] two given names turned round are not joined unasked; with a comma they are', () => {
    expect(person('Hans Friedrich', 'Friedrich Hans')).toBe('likely');
    expect(person('Hans Friedrich', 'Friedrich, Hans')).toBe('same');
  });

  it('[C201] a surname alone is nobody in particular', () => {
    expect(person('Tilesov', 'Orazbek Tilesov')).toBe('unsure');
  });
});

describe('two names of bodies and things', () => {
  it.each([
    ['Orsk Steel AG', 'Orsk Steel Aktiengesellschaft'],
    ['ТОО «Северный Луч»', 'Северный Луч, товарищество с ограниченной ответственностью'],
    ['"Солтүстік" ЖШС', 'ТОО "Солтүстік"'],
    ['OAO Tarskprom', 'Open Joint Stock Company Tarskprom'],
    ['The Orsk & Tarsk Group, Inc.', 'Orsk and Tarsk Group Inc'],
    ['First Orsk Bank', '1st Orsk Bank'],
    ['Brigade Forty-Four', 'Brigade 44'],
    ["Int'l Orsk Bank", 'International Orsk Bank'],
    ['U.S. Department of Rivers', 'United States Dept of Rivers'],
    ['Orsk Treaty Organisation', 'Orsk Treaty Organization'],
    ['L.X.O. Rivers L.L.C.', 'LXO Rivers LLC'],
  ])('[C202] %s and %s are one', (a, b) => {
    expect(body(a, b)).toBe('same');
  });

  it.each([
    ['Orsk Prison No. 5', 'Orsk Prison No. 6'],
    ['Orsk Fund VIII L.P.', 'Orsk Fund IX L.P.'],
    ['Orsk Solutions, Inc.', 'Orsk Solutions II, Inc.'],
    ['Government of Kenya', 'Government of Peru'],
    ['Orsk Bank Mexico', 'Orsk Bank'],
    ['Orsk Construction Bank', 'Orsk Construction Trust'],
    ['Orsk Litigation Union', 'Orsk Union'],
    ['The Tresk Trust', 'The Trell Trust'],
  ])('[C202] %s and %s are two', (a, b) => {
    expect(['different', 'unsure']).toContain(body(a, b));
  });

  it('[C202] a ship is one with and without its prefix, and never one for a letter', () => {
    expect(compareNames('MV Tarsk Spirit', 'Tarsk Spirit', 'thing').verdict).toBe('same');
    expect(compareNames('Tarn', 'Tare', 'thing').verdict).not.toBe('likely');
  });

  it('[C201] another legal form, a letter or a longer reach is proposed at most', () => {
    expect(body('Orsk Steel Ltd', 'Orsk Steel AG')).toBe('likely');
    expect(body('Orskan Steel', 'Orsken Steel')).toBe('likely');
    expect(body('Orsken', 'Orsken Europe')).toBe('likely');
  });
});

const kinds: NameKind[] = ['person', 'organization', 'place', 'thing', 'unknown'];
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        'Орск',
        'Tarsk',
        'A.',
        'bin',
        'ООО',
        'No.',
        '5',
        'uulu',
        'Karim',
        "O'",
        '习近',
        'محمد',
        '-',
        ',',
        'VII',
      ),
      { maxLength: 6 },
    )
    .map((words) => words.join(' ')),
);

describe('any two names', () => {
  it('[C203] weigh the same whichever comes first, and a name with letters is itself', () => {
    fc.assert(
      fc.property(anything, anything, fc.constantFrom(...kinds), (a, b, kind) => {
        const there = compareNames(a, b, kind);
        expect(compareNames(b, a, kind)).toEqual(there);
        expect(Number.isInteger(there.weight) && there.weight >= 0 && there.weight <= 100).toBe(true);
      }),
    );
  });

  it('[C203] one letter put in, left out or changed in one word never joins two words of Latin letters', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeoubdgklmnprstz'), minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat(8), fc.constantFrom(...'bdkmpt'), (given, family, at, letter) => {
        const place = 1 + (at % (family.length - 1));
        const changed = family.slice(0, place) + letter + family.slice(place + 1);
        const [a, b] = [`${given} ${family}`, `${given} ${changed}`];
        fc.pre(prepareName(a, 'person').joined !== prepareName(b, 'person').joined);
        expect(compareNames(a, b, 'person').verdict).not.toBe('same');
      }),
    );
  });

  it('[C203] bad input is weighed too: empty, only signs, a page of words, one word a thousand times', () => {
    for (const kind of kinds)
      for (const odd of ['', '   ', '...', '«»', 'x'.repeat(20_000), 'Orsk '.repeat(2_000), '\u0000\uFFFD', '💥 💥'])
        for (const other of ['', 'Orazbek Tilesov', odd]) expect(() => compareNames(odd, other, kind)).not.toThrow();
    expect(compareNames('', '', 'person').verdict).toBe('different');
  });

  it('[C203] a name is taken apart once however often it is compared', () => {
    const names = ['Orazbek Tilesov', 'Tilesov O.', 'Bekzat Tarsk'].map((name) => prepareName(name, 'person'));
    for (const a of names)
      for (const b of names) expect(comparePrepared(a, b)).toEqual(compareNames(a.written, b.written, 'person'));
  });
});
