import { describe, expect, it } from 'vitest';
import { MUST_FIND, MUST_NOT_FIND, type SearchPair } from '../../test/support/search-pairs.ts';
import { happened, identity, said, searched, source } from '../../test/support/searched-case.ts';
import { wordsAt } from '../model/index.ts';
import { type SearchOptions, search, searchIndex } from './index.ts';

const finds = ({ language, query, text }: SearchPair): boolean => {
  const index = searchIndex(searched({ sources: [source(`Ab. ${text} oc.`, { language })] }));
  return search(index, `${query} `).counts.passage > 0;
};

const freed = source('Veka Orlokhan was freed on 3 May. Guards had beaten her with cables.', {
  title: 'Baker freed in Tamsk',
  publisher: 'Lowland Lantern',
  published: { stated: '2021-05-04' },
});
const trial = source(
  'The court heard of the beating.\n\nIt was far away. The baker, Orlokhan, did not come to Tamsk.',
  {
    published: { stated: '2023-02-01' },
  },
);
const russian = source('Орлохан рассказала суду о пытках. Пытки отрицали.', { language: 'ru' });
const freeing = said(freed, 'Veka Orlokhan was freed on 3 May');
const beating = said(freed, 'Guards had beaten her with cables.');
const kase = searched({
  sources: [freed, trial, russian],
  identities: [identity(['Veka Orlokhan', 'Орлохан']), identity(['Tamsk'], { kind: 'place', mentions: 9 })],
  statements: [freeing, beating],
  events: [happened('Release of Veka Orlokhan', [freeing], '2021-05-03'), happened('Ill-treatment', [beating])],
});
const index = searchIndex(kase);
const found = (query: string, options?: SearchOptions) =>
  search(index, query, options).hits.map(({ kind, id }) => {
    const name =
      [...kase.identities].find((one) => one.id === id)?.name ?? kase.events.find((one) => one.id === id)?.title;
    const at = kase.sources.findIndex((one) => one.id === id);
    const st = kase.statements.findIndex((one) => one.id === id);
    return `${kind} ${name ?? (at < 0 ? st : at)}`;
  });

describe('a word and its forms', () => {
  it('[Q1] find each other, names across scripts: 98 of 100 pairs of each language', () => {
    const kinds = new Map<string, { all: number; missed: string[] }>();
    for (const pair of MUST_FIND) {
      const kind = /^\p{Lu}/u.test(pair.text) ? 'names' : pair.language;
      const there = kinds.get(kind) ?? { all: 0, missed: [] };
      kinds.set(kind, there);
      there.all++;
      if (!finds(pair)) there.missed.push(`${pair.query} → ${pair.text}`);
    }
    expect(MUST_FIND.length).toBeGreaterThan(600);
    const told = [...kinds].map(
      ([kind, { all, missed }]) => `${kind}: ${all - missed.length} of ${all} ${missed.join(', ')}`,
    );
    process.stdout.write(`recall of search: ${told.join('; ')}\n`);
    for (const [kind, { all, missed }] of kinds)
      expect([kind, missed.length / all < 0.025], missed.join()).toEqual([kind, true]);
  });

  it('[Q2] that only look or sound near do not', () => {
    expect(MUST_NOT_FIND.length).toBeGreaterThan(80);
    expect(MUST_NOT_FIND.filter(finds).map(({ query, text }) => `${query} → ${text}`)).toEqual([]);
  });

  it('[Q1] are found in small letters and capitals, with hyphens and apostrophes', () => {
    const text = "НАЗВАЛ ОРЛОХАНА. Kasym-Zholbarys O'Reshik's friend; АҚ ЖОЛ";
    const one = searchIndex(searched({ sources: [source(text, { language: 'ru' })] }));
    for (const query of ['orlokhan', 'орлохану', 'Jolbarys', "o'reshik", 'O’Reshik', 'қасым жолбарыс', 'ақ жол'])
      expect([query, search(one, query).counts.passage]).toEqual([query, 1]);
  });
});

describe('a query', () => {
  it('[Q3] needs all its words, in one text or one name, wherever they stand', () => {
    expect(found('orlokhan beating', { kinds: ['passage'] })).toEqual(['passage 1', 'passage 0']);
    expect(found('orlokhan cables court')).toEqual([]);
    expect(found('lantern cables', { kinds: ['passage'] })).toEqual(['passage 0']);
    expect(found('')).toEqual([]);
    expect(found(' - ')).toEqual([]);
  });

  it('[Q3] takes its last word as a beginning, unless something stands behind it', () => {
    expect(found('orlo', { kinds: ['person'] })).toEqual(['person Veka Orlokhan']);
    expect(found('орло', { kinds: ['person'] })).toEqual(['person Veka Orlokhan']);
    const tolbay = searchIndex(searched({ identities: [identity(['Tolbayev'])] }));
    for (const half of ['Tolbay', 'Толба', 'толбай']) expect([half, search(tolbay, half).total]).toEqual([half, 1]);
    expect(found('orlo ')).toEqual([]);
    expect(found('orlo freed')).toEqual([]);
    expect(found('пыт', { kinds: ['passage'] })).toEqual(['passage 2']);
  });

  it('[Q3] finds words between quotation marks in a row, as they are written', () => {
    expect(found('"was freed on"', { kinds: ['passage'] })).toEqual(['passage 0']);
    expect(found('«рассказала суду»', { kinds: ['passage'] })).toEqual(['passage 2']);
    expect(found('"freed was"')).toEqual([]);
    expect(found('"was free"')).toEqual([]);
    expect(found('"was freed" орлохан', { kinds: ['statement'] })).toEqual(['statement 0']);
    expect(found('"baker freed" beating', { kinds: ['passage'] })).toEqual(['passage 0']);
    expect(found('"tamsk veka"')).toEqual([]);
  });

  it('[Q3] names the words that were too many to be looked for', () => {
    const words = Array.from({ length: 20 }, (_, at) => `w${at}`);
    expect(search(index, words.join(' ')).left).toEqual(words.slice(15));
    expect(search(index, words.map((word) => `"${word}"`).join(' ')).left).toEqual(words.slice(15));
  });
});

describe('what is found', () => {
  it('[Q4] stands with names and titles first, then what is said, then mere words', () => {
    expect(found('орлохан')).toEqual([
      'person Veka Orlokhan',
      'event Release of Veka Orlokhan',
      'statement 0',
      'passage 2',
      'passage 1',
      'passage 0',
    ]);
    expect(found('tamsk')).toEqual(['place Tamsk', 'source 0', 'passage 1']);
  });

  it('[Q4] stands by nearness, then by how words match, then by date', () => {
    const near = source('The guard beat Talin.', { published: { stated: '2001' } });
    const far = source(`The guard came. ${'Then nothing happened. '.repeat(30)} They beat Talin.`, {
      published: { stated: '2020' },
    });
    const newer = source('A guard beat Talin.', { published: { stated: '2010' } });
    const other = source('Guards had beaten Talin.', { published: { stated: '2021' } });
    const all = [far, other, near, newer];
    const order = search(searchIndex(searched({ sources: all })), 'guard beat talin ').hits.map(({ id }) => id);
    expect(order).toEqual([newer, near, other, far].map(({ id }) => id));
  });

  it('[Q4] is counted beyond the limit, by kind', () => {
    const { total, counts, hits } = search(index, 'орлохан', { limit: 2 });
    expect([total, hits.length]).toEqual([6, 2]);
    expect(counts).toMatchObject({ person: 1, event: 1, statement: 1, passage: 3, source: 0 });
  });

  it('[Q4] an event is found by what it rests on, once', () => {
    expect(found('beaten cables', { kinds: ['event'] })).toEqual(['event Ill-treatment']);
    expect(found('orlokhan', { kinds: ['event'] })).toEqual(['event Release of Veka Orlokhan']);
  });

  it('[Q5] says which word of the text answered which, and where all of them stand', () => {
    const [hit] = search(index, 'пыток Orlokh', { kinds: ['passage'] }).hits;
    expect(hit?.matched).toEqual([
      { word: 'пыток', form: 'пытках', how: 'inflected' },
      { word: 'Orlokh', form: 'Орлохан', how: 'begun' },
    ]);
    expect(hit?.marks.map((mark) => wordsAt(russian.text ?? '', mark))).toEqual(['Орлохан', 'пытках']);
    expect(wordsAt(russian.text ?? '', hit?.place ?? { start: 0, end: 0 })).toBe('Орлохан рассказала суду о пытках');
    const [statement] = search(index, 'guard', { kinds: ['statement'] }).hits;
    expect(wordsAt(freed.text ?? '', statement?.place ?? { start: 0, end: 0 })).toBe(
      'Guards had beaten her with cables.',
    );
    expect(statement).toMatchObject({
      source: freed.id,
      matched: [{ word: 'guard', form: 'Guards', how: 'inflected' }],
    });
  });

  it('[Q5] counts code points, and finds words that were moved by what stands for a name', () => {
    const one = source('🕊🕊 Person A was beaten.');
    const moved = {
      ...said(one, 'Person A was beaten'),
      passages: [{ start: 1, end: 12, exact: 'Person A was beaten' }],
    };
    const { hits } = search(searchIndex(searched({ sources: [one], statements: [moved] })), 'beaten', {
      kinds: ['statement'],
    });
    expect(hits.map(({ place }) => wordsAt(one.text ?? '', place ?? { start: 0, end: 0 }))).toEqual([
      'Person A was beaten',
    ]);
  });

  it('[Q8] is never a statement that was rejected, nor anything that does not stand in the file', () => {
    const without = searched({ ...kase, statements: [{ ...beating, review: 'rejected' }], events: [] });
    expect(search(searchIndex(without), 'cables', { kinds: ['statement', 'event'] }).total).toBe(0);
    expect(search(searchIndex(searched({ ...kase, sources: [trial] })), 'cables').total).toBe(0);
  });
});
