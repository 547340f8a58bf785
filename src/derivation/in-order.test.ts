import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byCodeUnit } from '../model/index.ts';
import { edited } from './in-order.ts';

const record = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), told: fc.nat(9) });
const key = (one: { readonly id: string }): string => one.id;

it('[G4] a list edited in place of what came and went is the list sorted anew', () => {
  fc.assert(
    fc.property(
      fc.array(record, { maxLength: 12 }),
      fc.array(record, { maxLength: 5 }),
      fc.nat(),
      (start, into, pick) => {
        const list = [...start].sort((p, q) => byCodeUnit(p.id, q.id));
        const out = list.filter((_, at) => ((pick >> at) & 1) === 1);
        const now = edited(list, key, out, into);
        const anew = [...list.filter((one) => !out.includes(one)), ...into];
        expect(now.map(key)).toEqual(anew.map(key).sort());
        expect(new Set(now)).toEqual(new Set(anew));
        expect(list).toEqual([...start].sort((p, q) => byCodeUnit(p.id, q.id)));
      },
    ),
  );
});

it('[G3] nothing taken out and nothing put in is the very same list', () => {
  const list = [{ id: 'a' }];
  expect(edited(list, key, [], [])).toBe(list);
  expect(edited(list, key, [{ id: 'a' }], [])).toEqual(list);
});
