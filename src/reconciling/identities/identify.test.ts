import { describe, expect, it } from 'vitest';
import { report, type Told } from '../../../test/support/readings.ts';
import type { DerivationInput, Payload } from '../../model/index.ts';
import { describePassage, digestText } from '../../model/index.ts';
import { heldSources, inOrder } from '../held.ts';
import { proposals } from './candidates.ts';
import { compareParties } from './compare.ts';
import { identify } from './identify.ts';
import { partiesOf } from './party.ts';

const held = (...told: Told[]) => heldSources(inOrder(told.map(report)), new Map());
const who = (told: Told[], decisions: DerivationInput['decisions'] = []) => identify(held(...told), decisions);
const named = (all: ReturnType<typeof who>) =>
  all.all
    .filter((one) => one.named)
    .map((one) => [...new Set(one.parties.flatMap((party) => party.entity.names))].sort());

const pianist = (source: string, name: string, post?: string): Told => ({
  source,
  text: `${name}, a Sarvan ${post ?? 'visitor'}, was seen in Tresk.`,
  cast: { him: { kind: 'person', name, ...(post === undefined ? {} : { posts: [post] }) } },
});

const at = (told: Told, words: string) => {
  const start = told.text.indexOf(words);
  const passage = describePassage(told.text, digestText(told.text), { start, end: start + words.length });
  return { name: words, kind: 'person', passage: { source: told.source, ...passage } };
};
let number = 0;
const decide = <K extends 'IdentitiesJoined@1' | 'IdentitiesParted@1' | 'Named@1'>(
  kind: K,
  payload: Omit<Payload<K>, 'because'>,
) =>
  ({
    entry: `e${number++}`,
    kind,
    author: 'Officer',
    at: '2031-01-01T00:00:00Z',
    payload: { ...payload, because: 'known' },
  }) as unknown as DerivationInput['decisions'][number];

describe('persons', () => {
  it('[C2] a name one letter away joins with a shared profession and stays apart without', () => {
    expect(
      who([pianist('src-a', 'Anar Belikov', 'pianist'), pianist('src-b', 'Anor Belikov', 'pianist')]).all,
    ).toHaveLength(1);
    expect(who([pianist('src-a', 'Anar Belikov'), pianist('src-b', 'Anor Belikov')]).all).toHaveLength(2);
  });

  it('[C2] two names in one list of members are two people, however alike', () => {
    const told: Told = {
      source: 'src-a',
      text: 'Two guards, Anar Belikov and Anor Belikov, were charged.',
      cast: {
        both: { kind: 'group', name: 'Two guards', unnamed: true, members: ['one', 'other'] },
        one: { kind: 'person', name: 'Anar Belikov', nationalities: ['Sarvan'] },
        other: { kind: 'person', name: 'Anor Belikov', nationalities: ['Sarvan'] },
      },
    };
    expect(named(who([told]))).toEqual(expect.arrayContaining([['Anar Belikov'], ['Anor Belikov']]));
  });

  it('[C255] two in one list whom a person joins are one, and a third in the list is not', () => {
    const told: Told = {
      source: 'src-a',
      text: 'Three guards, Anar Belikov, Anor Belikov and Timo Orsk, were charged.',
      cast: {
        all: { kind: 'group', name: 'Three guards', unnamed: true, members: ['one', 'other', 'third'] },
        one: { kind: 'person', name: 'Anar Belikov' },
        other: { kind: 'person', name: 'Anor Belikov' },
        third: { kind: 'person', name: 'Timo Orsk' },
      },
    };
    const joined = decide('IdentitiesJoined@1', { a: at(told, 'Anar Belikov'), b: at(told, 'Anor Belikov') });
    const people = who([told], [joined]).all.filter(({ kind }) => kind === 'person');
    expect(people).toHaveLength(2);
  });

  it('[C3] a surname joins the only full name, and stays open between two', () => {
    const short: Told = {
      source: 'src-b',
      text: 'Belikov was freed.',
      cast: { him: { kind: 'person', name: 'Belikov' } },
    };
    expect(named(who([pianist('src-a', 'Anar Belikov'), short]))).toEqual([['Anar Belikov', 'Belikov']]);
    const three = who([pianist('src-a', 'Anar Belikov'), short, pianist('src-c', 'Timo Belikov')]);
    expect(named(three)).toEqual(expect.arrayContaining([['Belikov']]));
    expect(three.all).toHaveLength(3);
  });

  it('[C3] a surname looks in its own report first', () => {
    const own: Told = {
      source: 'src-b',
      text: 'Timo Belikov spoke. Belikov was freed.',
      cast: { full: { kind: 'person', name: 'Timo Belikov' }, short: { kind: 'person', name: 'Belikov' } },
    };
    expect(named(who([pianist('src-a', 'Anar Belikov'), own]))).toEqual(
      expect.arrayContaining([['Belikov', 'Timo Belikov'], ['Anar Belikov']]),
    );
  });

  it('[C4] a man whose given name is a city is not that city', () => {
    const told: Told = {
      source: 'src-a',
      text: 'Tresk Olumbek was tried in Tresk.',
      cast: { man: { kind: 'person', name: 'Tresk Olumbek' }, city: { kind: 'place', name: 'Tresk' } },
    };
    expect(
      who([told])
        .all.map((one) => one.kind)
        .sort(),
    ).toEqual(['person', 'place']);
  });

  it('[C6] an unnamed investigator of one report is not the one of another; officials of a country who speak are one', () => {
    const told = (source: string): Told => ({
      source,
      text: 'Sarvan officials said that an investigator met Anar Belikov.',
      cast: {
        officials: { kind: 'group', name: 'Sarvan officials', unnamed: true, nationalities: ['Sarvan'] },
        investigator: { kind: 'person', name: 'an investigator', unnamed: true },
        him: { kind: 'person', name: 'Anar Belikov' },
      },
      says: [
        {
          words: 'met Anar Belikov',
          act: 'meeting',
          agent: 'investigator',
          other: 'him',
          voice: [{ by: 'officials' }],
        },
      ],
    });
    const kinds = who([told('src-a'), told('src-b')]).all.map((one) => `${one.kind} ${one.parties.length}`);
    expect(kinds.sort()).toEqual(['group 2', 'person 1', 'person 1', 'person 2']);
  });

  it('[C6] "the pianist" is the only pianist of that report, and nobody where there are two', () => {
    const one: Told = {
      source: 'src-a',
      text: 'Anar Belikov, a pianist, came. The pianist was freed. Timo Orsk, a guard, left.',
      cast: {
        him: { kind: 'person', name: 'Anar Belikov', posts: ['pianist'] },
        it: { kind: 'person', name: 'The pianist', unnamed: true },
        guard: { kind: 'person', name: 'Timo Orsk', posts: ['guard'] },
      },
      says: [{ words: 'The pianist was freed', act: 'release', patient: 'it' }],
    };
    expect(who([one]).all).toHaveLength(2);
    const two = {
      ...one,
      cast: { ...one.cast, guard: { kind: 'person' as const, name: 'Timo Orsk', posts: ['pianist'] } },
    };
    expect(who([two]).all).toHaveLength(3);
  });
});

describe('bodies', () => {
  const office = (source: string, name: string, country?: string): Told => ({
    source,
    text: `${name} said so.`,
    cast: { it: { kind: 'organization', name, ...(country === undefined ? {} : { nationalities: [country] }) } },
  });

  it('[C5] one office of one country is one, of another country another', () => {
    const all = who([
      office('src-a', "Kenyan Prosecutor-General's Office"),
      office('src-b', "Kenya's General Prosecutor's Office"),
      office('src-c', "Peruvian Prosecutor General's Office"),
    ]);
    expect(all.all.map((one) => one.parties.length).sort()).toEqual([1, 2]);
  });

  it('[C5] an office without its country joins the only such office, and none of two', () => {
    const bare = office('src-z', "Prosecutor General's Office");
    expect(who([office('src-a', "Kenyan Prosecutor-General's Office"), bare]).all).toHaveLength(1);
    expect(
      who([
        office('src-a', "Kenyan Prosecutor-General's Office"),
        office('src-b', "Peruvian Prosecutor-General's Office"),
        bare,
      ]).all,
    ).toHaveLength(3);
  });

  it('[C5] an abbreviation joins the name it abbreviates', () => {
    expect(named(who([office('src-a', 'Northern Radio/Voice of Plains'), office('src-b', 'NR/VP')]))).toHaveLength(1);
  });
});

describe('decisions about who is who', () => {
  const a = pianist('src-a', 'Anar Belikov');
  const b = pianist('src-b', 'Anar Belikov');
  const c = pianist('src-c', 'Wano Tarsk');

  it('[C7] people joined by a person are one, whatever their names', () => {
    const all = who([a, c], [decide('IdentitiesJoined@1', { a: at(a, 'Anar Belikov'), b: at(c, 'Wano Tarsk') })]);
    expect(all.all).toHaveLength(1);
    expect(all.effects.map((one) => one.effect)).toEqual(['applied']);
  });

  it('[C7] people parted by a person are never one, and the later of two decisions stands', () => {
    const part = decide('IdentitiesParted@1', { a: at(a, 'Anar Belikov'), b: at(b, 'Anar Belikov') });
    const join = decide('IdentitiesJoined@1', { a: at(a, 'Anar Belikov'), b: at(b, 'Anar Belikov') });
    expect(who([a, b], [part]).all).toHaveLength(2);
    const both = who([a, b], [part, join]);
    expect(both.all).toHaveLength(1);
    expect(both.effects.map((one) => one.effect)).toEqual(['superseded', 'applied']);
  });

  it('[C242] joinings that contradict a parting join nobody, not even by name, until one is withdrawn', () => {
    const all = who(
      [a, b, c],
      [
        decide('IdentitiesParted@1', { a: at(a, 'Anar Belikov'), b: at(b, 'Anar Belikov') }),
        decide('IdentitiesJoined@1', { a: at(a, 'Anar Belikov'), b: at(c, 'Wano Tarsk') }),
        decide('IdentitiesJoined@1', { a: at(c, 'Wano Tarsk'), b: at(b, 'Anar Belikov') }),
      ],
    );
    expect(all.effects.map((one) => [one.effect, one.reason?.code])).toEqual([
      ['superseded', 'contradicts-decisions'],
      ['superseded', 'contradicts-decisions'],
      ['superseded', 'contradicts-decisions'],
    ]);
    expect(all.all).toHaveLength(3);
  });

  it('[C7] a decision whose words are gone is orphaned; a name given by a person stands', () => {
    const gone = {
      ...at(a, 'Anar Belikov'),
      passage: { ...at(a, 'Anar Belikov').passage, exact: 'Nobody Here', prefix: '!', suffix: '!' },
    };
    expect(who([a, b], [decide('Named@1', { who: gone, name: 'X' })]).effects[0]?.effect).toBe('orphaned');
    expect(who([a, b], [decide('Named@1', { who: at(a, 'Anar Belikov'), name: 'A. Belikov' })]).all[0]?.name).toBe(
      'A. Belikov',
    );
  });
});

describe('cost', () => {
  it('[C8] comparisons grow with the number of reports, not with its square', () => {
    const count = (reports: number): number => {
      let asked = 0;
      const sources = Array.from({ length: reports }, (_, n) =>
        pianist(`src-${String(n).padStart(5, '0')}`, n % 2 === 0 ? 'Anar Belikov' : `Person${n}a Unrelated${n}b`),
      );
      proposals(held(...sources).flatMap(partiesOf), (p, q) => {
        asked++;
        return compareParties(p, q);
      });
      return asked;
    };
    expect(count(400)).toBeLessThan(count(200) * 2.5 + 10);
  });
});

describe('what kind a name is', () => {
  const told = (source: string, name: string, kind: 'person' | 'place', posts: string[] = []): Told => ({
    source,
    text: `${name}, ${posts.join(' ')} of ${source}, was named.`,
    cast: { it: { kind, name, posts } },
  });

  it('[C4] a town that one report misreads as a person is a town where others say so; a post keeps a person', () => {
    const towns = [told('src-a', 'Tresk', 'place'), told('src-b', 'Tresk', 'place')];
    expect(who([...towns, told('src-c', 'Tresk', 'person')]).all.map((one) => one.kind)).toEqual(['place']);
    expect(
      who([...towns, told('src-c', 'Tresk', 'person', ['baker'])])
        .all.map((one) => one.kind)
        .sort(),
    ).toEqual(['person', 'place']);
  });

  it('[C4] the publisher of a held report is a body, whatever a report took it for', () => {
    const all = identify(held(told('src-a', 'Border Lantern', 'person')), [], ['The Border Lantern']);
    expect(all.all.map((one) => one.kind)).toEqual(['organization']);
  });
});
