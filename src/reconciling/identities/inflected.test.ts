import { describe, expect, it } from 'vitest';
import { report, type Told } from '../../../test/support/readings.ts';
import { heldSources, inOrder } from '../held.ts';
import { identify } from './identify.ts';

type Kind = 'person' | 'organization' | 'place';

/** A report that names one party, with a post where one is told. */
const naming = (source: string, kind: Kind, name: string, post?: string): Told => ({
  source,
  text: `${name} was named in Tresk${post === undefined ? '' : `, a ${post}`}.`,
  cast: { it: { kind, name, ...(post === undefined ? {} : { posts: [post] }) } },
});

/** How many are told of by reports that name one each. */
const how = (kind: Kind, ...names: readonly (string | readonly [string, string])[]): number => {
  const told = names.map((one, at) =>
    typeof one === 'string' ? naming(`src-${at}`, kind, one) : naming(`src-${at}`, kind, one[0], one[1]),
  );
  return identify(heldSources(inOrder(told.map(report)), new Map()), []).all.length;
};

describe('Cyrillic names in several cases', () => {
  it('[C219] a name in another case is one with the name, in whatever order they come', () => {
    expect(how('person', 'Антон Рудов', 'Антоном Рудовым', 'Антоне Рудове')).toBe(1);
    expect(how('person', 'Антоном Рудовым', 'Антоне Рудове')).toBe(1);
    expect(how('person', 'Анны Рудовой', 'Анна Рудова')).toBe(1);
    expect(how('person', 'Томаса Лорена', 'Томас Лорен')).toBe(1);
    expect(how('place', 'Орланкар', 'Орланкаром', 'Орланкаре')).toBe(1);
    expect(how('organization', 'Северная лига', 'Северной лиги')).toBe(1);
    expect(how('person', 'Ерсұлу Таңбай', 'Ерсұлу Таңбайдың')).toBe(1);
  });

  it('[C219] what could be a woman or another town stays apart, unless something else agrees', () => {
    expect(how('person', 'Антон Рудов', 'Антона Рудова')).toBe(2);
    expect(how('person', ['Антон Рудов', 'pianist'], ['Антона Рудова', 'pianist'])).toBe(1);
    expect(how('person', ['Антон Рудов', 'pianist'], ['Антона Рудова', 'guard'])).toBe(2);
    expect(how('place', 'Орланкар', 'Орланкара')).toBe(2);
    expect(how('person', 'Антон Рудов', 'Антон Рудин', 'Богданом Рудовым')).toBe(3);
    expect(how('person', 'Рудов', 'Рудовым')).toBe(2);
  });

  it('[C219] it gives its reason', () => {
    const told = [naming('src-a', 'place', 'Орланкар'), naming('src-b', 'place', 'Орланкаром')];
    const { all } = identify(heldSources(inOrder(told.map(report)), new Map()), []);
    expect(all.flatMap((one) => one.reasons.map((why) => why.code))).toEqual(['inflected-name']);
  });
});
