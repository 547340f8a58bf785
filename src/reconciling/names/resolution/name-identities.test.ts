import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameIdentities } from './name-identities.ts';
import type { NamedKind, NameMention } from './name-mention.ts';

/** Mentions of one kind: each line is a document, names in it are parted by commas. */
const mentions = (kind: NamedKind, ...documents: readonly string[]): readonly NameMention[] =>
  documents.flatMap((line, at) => line.split(', ').map((written) => ({ written, kind, document: `d${at}` })));

/** Clusters as lists of written names, each name with its document, in the order of mentions. */
const clusters = (list: readonly NameMention[], foremost = false): readonly (readonly string[])[] => {
  const found = new Map<number, string[]>();
  nameIdentities(list, { foremost }).clusters.forEach((cluster, at) => {
    const one = list[at] as NameMention;
    found.set(cluster, [...(found.get(cluster) ?? []), `${one.written} ${one.document}`]);
  });
  return [...found.values()];
};

/** Whether all of them are one. */
const areOne = (kind: NamedKind, ...documents: readonly string[]): boolean =>
  clusters(mentions(kind, ...documents)).length === 1;

describe('inflected names', () => {
  it('[C210] forms of one name meet in the base form that stands among them, or in the one they share', () => {
    expect(areOne('place', 'Орланкар', 'Орланкаре, Орланкара', 'Орланкаром')).toBe(true);
    expect(areOne('place', 'Орланкаре', 'Орланкаром', 'Орланкару')).toBe(true);
    expect(areOne('person', 'Антон Рудов', 'Антона Рудова', 'Антоном Рудовым')).toBe(true);
    expect(areOne('person', 'Марты Лорен', 'Марта Лорен', 'Мартой Лорен')).toBe(true);
    expect(areOne('place', 'Нор-Орланкар', 'Нор-Орланкаре', 'Нор-Орланкара')).toBe(true);
    expect(areOne('organization', 'Палата портовых рабочих', 'Палаты портовых рабочих')).toBe(true);
    expect(areOne('organization', 'Северная лига', 'Северной лиги', 'Северную Лигу')).toBe(true);
  });

  it('[C210] names that are not forms of one stay apart, however alike, and so do kinds', () => {
    expect(areOne('place', 'Орланкар', 'Орланкур')).toBe(false);
    expect(areOne('person', 'Антон Рудов', 'Антон Рудин')).toBe(false);
    expect(areOne('person', 'Марта Рудова', 'Марат Рудов')).toBe(false);
    expect(clusters([...mentions('person', 'Рудов'), ...mentions('place', 'Рудов')])).toHaveLength(2);
  });

  it('[C211] a woman and a man of one surname are told apart by forms that only one of them has', () => {
    expect(areOne('person', 'Анна Рудова, Рудовой', 'Антон Рудов, Рудовым')).toBe(false);
    const found = clusters(mentions('person', 'Анна Рудова, Рудовой', 'Антон Рудов, Рудовым'));
    expect(found.map((one) => one.length)).toEqual([2, 2]);
    // The same letters: his genitive in his report, her name in hers.
    const both = clusters(mentions('person', 'Анна Рудова, Рудова', 'Антон Рудов, Рудова'));
    expect(both).toEqual([
      ['Анна Рудова d0', 'Рудова d0'],
      ['Антон Рудов d1', 'Рудова d1'],
    ]);
    // A foreign surname that declines is a man's.
    expect(
      clusters(mentions('person', 'Томас Лорен, Томаса Лорена, Марта Лорен, Марты Лорен, Лорена'))[0],
    ).toHaveLength(3);
  });

  it('[C211] a given name or a Slavic surname tells of whom a name can be, where its forms do not', () => {
    const trio = mentions('person', 'Томас Лорен, Марта Лорен, Лорена, Лорен', 'Елена Рудова, Богдан Рудов, Рудову');
    expect(clusters(trio).map((one) => one.length)).toEqual([3, 1, 1, 1, 1]);
    expect(areOne('person', 'Сергея Рудова', 'Рудов', 'Рудовым')).toBe(true);
  });

  it('[C217] Kazakh and Kyrgyz suffixes fall where the name stands without one', () => {
    const turkic = mentions('person', 'Ерсұлу Таңбай', 'Ерсұлу Таңбайдың', 'Ерсұлу Таңбайға').map((one) => ({
      ...one,
      turkic: true,
    }));
    expect(clusters(turkic)).toHaveLength(1);
    expect(clusters(turkic.slice(1))).toHaveLength(2);
  });
});

describe('names that say less', () => {
  it('[C212] a surname, with or without an initial, joins the only full name it fits, near before far; with two it stays open', () => {
    expect(areOne('person', 'Антон Рудов, Рудов', 'Рудову', 'А. Рудов', 'А.Рудова')).toBe(true);
    expect(areOne('person', 'Антон Рудов', 'Б. Рудов')).toBe(false);
    expect(areOne('person', 'Антон Р. Рудов', 'Антоном Рудовым', 'Антон Рудов')).toBe(true);
    const sons = mentions('person', 'Антон Рудов', 'Антон Рудов-младший', 'Рудов', 'Антона Рудова-младшего');
    expect(clusters(sons).map((one) => one.length)).toEqual([2, 2]);
    expect(areOne('person', 'Лора ван дер Мелл', 'ван дер Мелл', 'Мелл')).toBe(true);
    expect(areOne('person', 'Антон Маркович Рудов', 'Антону Рудову')).toBe(true);
    expect(clusters(mentions('person', 'Антон Рудов, Рудов', 'Богдан Рудов, Рудов', 'Рудов'))).toEqual([
      ['Антон Рудов d0', 'Рудов d0'],
      ['Богдан Рудов d1', 'Рудов d1'],
      ['Рудов d2'],
    ]);
  });

  it('[C218] who is named most is meant by a surname alone only where that is asked for', () => {
    const many = ['Антон Рудов', 'Антона Рудова', 'Антон Рудов', 'Антон Рудов', 'Антон Рудов', 'Богдан Рудов', 'Рудов'];
    expect(clusters(mentions('person', ...many)).map((one) => one.length)).toEqual([5, 1, 1]);
    expect(clusters(mentions('person', ...many), true).map((one) => one.length)).toEqual([6, 1]);
    expect(clusters(mentions('person', ...many.slice(2)), true).map((one) => one.length)).toEqual([3, 1, 1]);
  });

  it('[C213] a body without its country joins the only one of that name whose country is told', () => {
    expect(areOne('organization', 'Верховный суд Перу, Верховного суда')).toBe(true);
    const two = clusters(mentions('organization', 'Верховный суд Перу', 'Верховный суд Кении', 'Верховного суда'));
    expect(two.map((one) => one.length)).toEqual([1, 1, 1]);
  });
});

describe('names known under more than one form', () => {
  it('[C213] a country is one under all its names, and a body under its country’s name or adjective', () => {
    expect(areOne('place', 'США', 'Соединенных Штатов', 'Америку', 'АҚШ')).toBe(true);
    expect(areOne('place', 'Российской Федерации', 'Россия', 'РФ', 'россиян')).toBe(true);
    const peoples: readonly NameMention[] = [
      { written: 'Перу', kind: 'place', document: 'a' },
      { written: 'перуанскими', kind: 'person', document: 'a' },
      { written: 'Норвежцы', kind: 'person', document: 'a' },
      { written: 'норвежцев', kind: 'group', document: 'b' },
      { written: 'Норвегии', kind: 'place', document: 'b' },
      { written: 'Чех', kind: 'person', document: 'b' },
      { written: 'Чехия', kind: 'place', document: 'b' },
    ];
    expect(clusters(peoples).map((one) => one.length)).toEqual([2, 3, 1, 1]);
    expect(areOne('organization', 'МИД Перу', 'министерства иностранных дел Перу', 'перуанским МИДом')).toBe(true);
    expect(areOne('organization', 'МИД Перу', 'МИД Кении')).toBe(false);
    expect(areOne('organization', 'ООН', 'Организации Объединенных Наций')).toBe(true);
  });

  it('[C214] initials and clipped words stand for the only name they can abbreviate', () => {
    expect(areOne('organization', 'Лига портовых рабочих', 'ЛПР', 'ЛПРа')).toBe(true);
    expect(areOne('organization', 'Министерство лесов', 'Минлес', 'Минлесом')).toBe(true);
    expect(clusters(mentions('organization', 'Лига портовых рабочих', 'Ложа плотников Ростры', 'ЛПР'))).toHaveLength(3);
    expect(areOne('organization', 'Кей-ти-ви', 'KTV')).toBe(true);
    expect(areOne('organization', 'агентство Маяк', 'Маяк')).toBe(true);
    // Latin letters that look like the Cyrillic ones: what stands there more often decides which they are.
    expect(areOne('organization', 'ОКС', 'ОКС', 'OKC')).toBe(true);
    expect(areOne('organization', 'Совет ООН', 'Совета Организации Объединенных Наций')).toBe(true);
  });

  it('[C215] a Latin name meets the only Cyrillic one that sounds like it word for word', () => {
    expect(areOne('organization', 'Brightmore', 'Брайтмору', 'Брайтмор')).toBe(true);
    expect(areOne('event', 'Venxit', 'Венкзита', 'Венксит')).toBe(true);
    expect(areOne('organization', 'Brightmore', 'Брайтнор')).toBe(false);
    expect(areOne('organization', 'Tiro', 'Тиру')).toBe(false);
    expect(areOne('person', 'Peter Brightmore', 'Питер Брайтмор', 'Брайтмора')).toBe(true);
    expect(areOne('person', 'Peter Brightmore', 'Питер Лорен')).toBe(false);
  });
});

const WORDS = 'Рудов Рудова Рудову Лорен Лорена Антон Антона Анна Анны МИД Перу РФ Орланкаре Beacon А. «Маяк»'.split(
  ' ',
);
const KINDS: readonly NamedKind[] = ['person', 'organization', 'place', 'event'];
const mention: fc.Arbitrary<NameMention> = fc.record({
  written: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  kind: fc.constantFrom(...KINDS),
  document: fc.constantFrom('a', 'b', 'c'),
});

describe('laws of names', () => {
  it('[C216] the order of mentions makes no difference', () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 14 }), fc.infiniteStream(fc.nat(1000)), (list, order) => {
        const turned = list
          .map((one, at) => ({ one, at, by: order.next().value as number }))
          .sort((a, b) => a.by - b.by || a.at - b.at);
        const straight = nameIdentities(list).clusters;
        const shuffled = nameIdentities(turned.map(({ one }) => one)).clusters;
        turned.forEach((p, i) => {
          turned.forEach((q, j) => {
            expect(shuffled[i] === shuffled[j]).toBe(straight[p.at] === straight[q.at]);
          });
        });
      }),
    );
  });

  it('[C216] joinings with their reasons lead through every cluster and never out of one', () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 14 }), (list) => {
        const { clusters: found, joins } = nameIdentities(list);
        const reached = list.map((_, at) => at);
        for (let round = 0; round < list.length; round++)
          for (const { a, b } of joins) {
            const least = Math.min(reached[a] as number, reached[b] as number);
            reached[a] = least;
            reached[b] = least;
          }
        expect(reached).toEqual(found);
        for (const { reason } of joins) expect(reason.code).not.toBe('');
        list.forEach((one, at) => {
          expect(list[found[at] as number]?.kind).toBe(one.kind);
        });
      }),
    );
  });
});
