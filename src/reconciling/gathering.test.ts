import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gathering } from './gathering.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const MOST = 3;

/** The groups worked out from nothing, by joining until nothing changes: the slow referee. */
const groupsOf = (keys: ReadonlyMap<string, readonly string[]>): string[][] => {
  const shared = (key: string) => [...keys.values()].filter((own) => own.includes(key)).length;
  let groups = [...keys.keys()].map((one) => new Set([one]));
  const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    [...a].some((x) =>
      [...b].some((y) => (keys.get(x) ?? []).some((key) => shared(key) <= MOST && (keys.get(y) ?? []).includes(key))),
    );
  for (let at = 0; at < groups.length; at++) {
    const other = groups.findIndex((one, place) => place > at && meet(groups[at] as Set<string>, one));
    if (other < 0) continue;
    groups[at] = new Set([...(groups[at] as Set<string>), ...(groups[other] as Set<string>)]);
    groups = groups.filter((_, place) => place !== other);
    at = -1;
  }
  return groups.map((one) => [...one].sort()).sort();
};

it('[G1] [G3] groups kept up to date are those worked out from nothing, and only those that changed are named', () => {
  const history = fc.array(
    fc.tuple(fc.constantFrom(...NAMES), fc.uniqueArray(fc.constantFrom('k', 'l', 'm', 'n', 'o'), { maxLength: 3 })),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(history, (changes) => {
      const together = gathering((_, sharing) => sharing <= MOST);
      const keys = new Map<string, readonly string[]>();
      let groups = new Map<string, readonly string[]>();
      for (const [member, own] of changes) {
        together.set(member, own);
        if (own.length === 0) keys.delete(member);
        else keys.set(member, own);
        for (const group of together.changed()) for (const one of group) groups.set(one, group);
        groups = new Map([...groups].filter(([one]) => keys.has(one)));
        const found = [...new Set([...groups.values()].map((group) => group.join(' ')))].sort();
        expect(found).toEqual(groupsOf(keys).map((group) => group.join(' ')));
      }
    }),
  );
});

it('[G3] a change names no group that it does not concern', () => {
  const together = gathering((_, sharing) => sharing <= MOST);
  for (const [member, key] of [
    ['a', 'k'],
    ['b', 'k'],
    ['c', 'l'],
    ['d', 'l'],
  ] as const)
    together.set(member, [key]);
  expect(together.changed()).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  together.set('e', ['l']);
  expect(together.changed()).toEqual([['c', 'd', 'e']]);
  together.set('c', []);
  expect(together.changed()).toEqual([['d', 'e']]);
  expect(together.changed()).toEqual([]);
});

it('[G1] what more than so many have in common ties nobody', () => {
  const together = gathering((_, sharing) => sharing <= MOST);
  for (const member of ['a', 'b', 'c']) together.set(member, ['k']);
  expect(together.changed()).toEqual([['a', 'b', 'c']]);
  together.set('d', ['k']);
  expect(together.changed()).toEqual([['a'], ['b'], ['c'], ['d']]);
  together.set('a', []);
  expect(together.changed()).toEqual([['b', 'c', 'd']]);
});
