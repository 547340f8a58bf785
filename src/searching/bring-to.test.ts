import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { happened, identity, type SearchedCase, said, searched, source } from '../../test/support/searched-case.ts';
import { addSource, bringTo, emptyIndex, remove, search, searchIndex } from './index.ts';

const WORDS =
  'Orlokhan Орлохана Орлохан Kesharov Кешарову beaten beat torture пыток пытка пытали court суд суду сотта сот халқы guards'.split(
    ' ',
  );
const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));

/** A small case of some of ten sources, each with a statement or none, an event on each statement, and people. */
const aCase: fc.Arbitrary<SearchedCase> = fc
  .record({
    texts: fc.uniqueArray(
      fc.record({
        file: fc.constantFrom(...'abcdefghij'),
        text: sentence,
        language: fc.constantFrom('en', 'ru', 'kk', ''),
        title: fc.option(word, { nil: undefined }),
        day: fc.option(fc.constantFrom('2020', '2021-03-04'), { nil: undefined }),
        stated: fc.boolean(),
        rejected: fc.boolean(),
      }),
      { selector: ({ file }) => file, maxLength: 8 },
    ),
    people: fc.uniqueArray(sentence, { maxLength: 4 }),
  })
  .map(({ texts, people }) => {
    const made = texts.map(({ file, text, language, title, day, stated, rejected }) => {
      const one = source(text, {
        id: `src-${file}`,
        file,
        language,
        ...(title === undefined ? {} : { title }),
        ...(day === undefined ? {} : { published: { stated: day } }),
      });
      const words = text.split(' ').slice(0, 3).join(' ');
      return { one, statement: stated ? [said(one, words, rejected ? { review: 'rejected' } : {})] : [] };
    });
    const statements = made.flatMap(({ statement }) => statement);
    return searched({
      sources: made.map(({ one }) => one),
      identities: people.map((names, at) => identity([names], { id: `person-${at}`, mentions: at })),
      statements,
      events: statements
        .map((one) => happened(one.passages[0]?.exact ?? '', [one]))
        .filter((one, at, all) => all.findIndex(({ id }) => id === one.id) === at),
    });
  });
const query = fc.oneof(
  word,
  sentence,
  word.map((one) => one.slice(0, 3)),
  sentence.map((one) => `"${one}"`),
);

/** What is found, without how much was looked at. */
const answers = (index: ReturnType<typeof emptyIndex>, queries: readonly string[]) =>
  queries.map((one) => {
    const { work: _, ...rest } = search(index, one, { limit: 50 });
    return rest;
  });

describe('an index brought from one case file to the next', () => {
  it('[Q6] finds what an index of the last alone finds, and keeps no word of what went', () => {
    fc.assert(
      fc.property(
        fc.array(aCase, { minLength: 1, maxLength: 4 }),
        fc.array(query, { minLength: 3, maxLength: 6 }),
        (cases, queries) => {
          const last = cases.at(-1) as SearchedCase;
          const brought = cases.reduce(bringTo, emptyIndex());
          const fresh = searchIndex(last);
          expect(answers(brought, queries)).toEqual(answers(fresh, queries));
          expect([...brought.vocabulary.numbers.keys()].sort()).toEqual([...fresh.vocabulary.numbers.keys()].sort());
          expect([...brought.vocabulary.keys.keys()].sort()).toEqual([...fresh.vocabulary.keys.keys()].sort());
        },
      ),
    );
  });

  it('[Q6] finds the same in whatever order sources came', () => {
    fc.assert(
      fc.property(aCase, fc.array(query, { minLength: 3, maxLength: 6 }), fc.boolean(), (one, queries, turned) => {
        const order = turned ? [...one.sources].reverse() : one.sources;
        const index = emptyIndex();
        for (const each of order)
          addSource(
            index,
            each,
            one.statements.filter((st) => st.source === each.id && st.review !== 'rejected'),
          );
        const fresh = searchIndex({ ...one, identities: [], events: [] });
        expect(answers(index, queries)).toEqual(answers(fresh, queries));
      }),
    );
  });

  it('[Q7] costs what changed holds, and is made anew before it is worn out', () => {
    const text = 'The court of Tamsk heard Orlokhan.';
    const costs = [10, 300].map((size) => {
      const sources = Array.from({ length: size }, (_, at) => source(text, { id: `src-${at}`, file: `${at}` }));
      let index = searchIndex(searched({ sources }));
      const before = index.work;
      index = bringTo(index, searched({ sources: [...sources, source(text, { file: 'one' })] }));
      remove(index, 'src-3');
      return index.work - before;
    });
    expect(costs[0]).toBe(costs[1]);
    let worn = emptyIndex();
    for (let at = 0; at < 2500; at++)
      worn = bringTo(worn, searched({ sources: [source(text, { file: 'kept' }), source(text, { file: `${at}` })] }));
    expect(worn.units.length).toBeLessThan(1010);
    expect(search(worn, 'orlokhan').total).toBe(2);
  });
});
