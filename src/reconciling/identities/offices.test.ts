import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report, type Told } from '../../../test/support/readings.ts';
import { heldSources, inOrder } from '../held.ts';
import { identify } from './identify.ts';
import { holderOn } from './offices.ts';
import { whoIsWho } from './who-is-who.ts';

const named = (source: string, published: string, name: string, post = 'police chief'): Told => ({
  source,
  published,
  text: `Tresk ${post} ${name} spoke.`,
  cast: { town: { kind: 'place', name: 'Tresk' }, who: { kind: 'person', name, posts: [post] } },
  says: [{ words: 'spoke', act: 'statement', agent: 'who' }],
});
const meant = (source: string, published: string, words = 'The Tresk police chief', post = 'police chief'): Told => ({
  source,
  published,
  text: `${words} was questioned.`,
  cast: { who: { kind: 'person', name: words, unnamed: true, posts: [post] } },
  says: [{ words: 'was questioned', act: 'other', patient: 'who' }],
});
const held = (told: readonly Told[]) => heldSources(inOrder(told.map(report)), new Map());
const dates = (told: readonly Told[]) =>
  new Map(told.flatMap(({ source, published }) => (published === undefined ? [] : [[source, published] as const])));
const who = (...told: Told[]) => identify(held(told), [], [], dates(told));
const people = (...told: Told[]) =>
  who(...told)
    .all.filter((one) => one.kind === 'person')
    .map((one) => `${one.name} ${one.parties.length}`);

describe('a post that one person at a time holds', () => {
  const anar = named('src-a', '2031-03-12', 'Anar Belikov');

  it('[C205] "the Tresk police chief" of another report is the only one known to hold that post there at the time', () => {
    expect(people(anar, meant('src-b', '2031-03-14'))).toEqual(['Anar Belikov 2']);
    const found = who(anar, meant('src-b', '2031-03-14')).all.find((one) => one.kind === 'person');
    expect(found?.joints).toMatchObject([{ reason: { code: 'held-that-post', args: { date: '2031-03-14' } } }]);
    expect(people(anar, meant('src-b', '2031-03-14', 'The head of police in Tresk', 'head of police'))).toEqual([
      'Anar Belikov 2',
    ]);
  });

  it.each([
    ['another town', meant('src-b', '2031-03-14', 'The Orsk police chief')],
    ['no town', meant('src-b', '2031-03-14', 'The police chief')],
    ['years later', meant('src-b', '2034-03-14')],
    ['a deputy', meant('src-b', '2031-03-14', 'The deputy Tresk police chief', 'deputy Tresk police chief')],
    ['somebody presented as new', meant('src-b', '2031-03-14', 'A Tresk police chief')],
    ['a post that many hold', meant('src-b', '2031-03-14', 'The Tresk police officer', 'police officer')],
  ])('[C205] stays open: %s', (_, other) => {
    expect(people(anar, other)).toHaveLength(2);
  });

  it('[C205] stays open without a date of the report, and after the post is told as over', () => {
    const { published: _, ...undated } = meant('src-b', '2031-03-14');
    expect(people(anar, undated)).toHaveLength(2);
    const day = { from: '2031-04-01', to: '2031-04-01' };
    const is = { from: '2031-03-12', to: '2031-03-12', over: false };
    expect(holderOn(day, new Map([['a', [is]]]))).toBe('a');
    expect(holderOn(day, new Map([['a', [is, { from: '2031-03-20', to: '2031-03-20', over: true }]]]))).toBeUndefined();
  });

  it('[C205] of two who held it one after the other it is whoever held it before and after that day, else nobody', () => {
    const later = [named('src-c', '2031-09-01', 'Timo Orsken'), named('src-d', '2031-12-01', 'Timo Orsken')];
    expect(people(anar, ...later, meant('src-b', '2031-10-10')).sort()).toEqual(['Anar Belikov 1', 'Timo Orsken 3']);
    expect(people(anar, ...later, meant('src-b', '2031-06-10'))).toHaveLength(3);
    // Two at once: nobody can say who is meant.
    const both = [named('src-e', '2031-10-01', 'Boris Danko'), ...later];
    expect(people(...both, meant('src-b', '2031-10-10'))).toHaveLength(3);
  });

  it('[C205] comes out the same whether reports come and go one by one or all at once', () => {
    const all = [
      anar,
      named('src-c', '2031-09-01', 'Timo Orsken'),
      named('src-d', '2031-12-01', 'Timo Orsken'),
      meant('src-b', '2031-03-14'),
      meant('src-f', '2031-10-10'),
      named('src-g', '2031-10-05', 'Boris Danko'),
    ];
    const helds = held(all);
    const shown = (result: ReturnType<typeof who>) =>
      JSON.stringify(result.all.map(({ id, name, parties }) => [id, name, parties.map(({ key }) => key)]));
    fc.assert(
      fc.property(fc.array(fc.subarray([...helds]), { minLength: 1, maxLength: 5 }), (steps) => {
        const kept = whoIsWho();
        for (const step of steps) {
          const here = new Map(step.map((held) => [held.source, held]));
          kept.update(
            here,
            helds.map((held) => held.source),
            [],
            [],
            dates(all),
          );
        }
        const last = steps.at(-1) ?? [];
        expect(shown(kept.all())).toBe(shown(identify(last, [], [], dates(all))));
      }),
    );
  });
});
