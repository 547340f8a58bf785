import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../model/index.ts';
import { orderSteps } from './order-steps.ts';
import { monthsBetween, silencesOf } from './silences.ts';
import type { Step } from './step.ts';

const ACTS = [
  'investigation-opened',
  'investigation-suspended',
  'investigation-resumed',
  'identification',
  'arrest',
  'trial',
  'conviction',
] as const;

const step = (id: string, act: Step['act'], min?: string, max?: string): Step => ({
  id,
  act,
  core: true,
  records: [],
  told: [],
  accused: new Set(),
  named: false,
  official: false,
  injured: new Set(),
  namesInjured: false,
  counts: new Set(),
  bodies: new Set(),
  places: new Set(),
  towns: new Set(),
  country: undefined,
  when: undefined,
  min,
  max,
  toldBy: undefined,
});

const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2030-01-01', n));
const anyStep = fc
  .record({
    act: fc.constantFrom(...ACTS),
    days: fc.tuple(day, day),
    open: fc.constantFrom('none', 'min', 'max', 'both'),
  })
  .map(({ act, days, open }) => {
    const [min, max] = [...days].sort() as [string, string];
    return step(
      '',
      act,
      open === 'min' || open === 'both' ? undefined : min,
      open === 'max' || open === 'both' ? undefined : max,
    );
  });
const anySteps = fc
  .array(anyStep, { maxLength: 12 })
  .map((steps) => steps.map((one, at) => ({ ...one, id: `ev-${String(at).padStart(2, '0')}` })));

describe('the order of steps', () => {
  it('[C84] puts no step before one that surely came earlier, whatever the dates', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const ordered = orderSteps(steps);
        expect([...ordered].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(steps);
        ordered.forEach((one, at) => {
          for (const later of ordered.slice(at + 1))
            expect(later.max !== undefined && one.min !== undefined && later.max < one.min).toBe(false);
        });
      }),
    );
  });

  it('[C84] does not depend on the order in which the steps come', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        expect(orderSteps([...steps].reverse())).toEqual(orderSteps(steps));
      }),
    );
  });

  it('[C84] leaves what dates leave open to the order of procedure', () => {
    const undated = [step('c', 'trial'), step('b', 'investigation-suspended'), step('a', 'conviction')];
    const opened = step('d', 'investigation-opened', '2031-02-01', '2031-02-28');
    expect(orderSteps([...undated, opened]).map((one) => one.act)).toEqual([
      'investigation-opened',
      'investigation-suspended',
      'trial',
      'conviction',
    ]);
  });
});

describe('silences', () => {
  it('[C86] count whole months only: a day less is a month less', () => {
    expect(monthsBetween('2031-02-28', '2031-09-01')).toBe(6);
    expect(monthsBetween('2031-01-31', '2031-02-28')).toBe(1);
    expect(monthsBetween('2031-01-15', '2031-02-14')).toBe(0);
    expect(monthsBetween('2031-01-15', '2032-01-15')).toBe(12);
  });

  it('[C86] hold no dated step, and are never longer than the days between', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const ordered = orderSteps(steps);
        for (const { from, to, months, within } of silencesOf(ordered, { day: '2036-01-01', source: 'src-a' })) {
          expect(from < to).toBe(true);
          expect(months.min).toBeLessThanOrEqual((dayNumber(to) - dayNumber(from)) / 28);
          expect(months.max ?? months.min).toBeGreaterThanOrEqual(months.min);
          for (const one of ordered)
            if (one.min !== undefined && one.max !== undefined && !within.includes(one.id))
              expect(one.min > from && one.max < to, `${one.id} lies in the silence`).toBe(false);
        }
      }),
    );
  });

  it('[C86] run to the newest report, and nowhere where the last step has no last day', () => {
    const opened = step('a', 'investigation-opened', '2031-02-01', '2031-02-28');
    const newest = { day: '2032-05-02', source: 'src-a' };
    expect(silencesOf([opened], newest).map((one) => [one.after, one.before, one.months])).toEqual([
      ['a', undefined, { min: 14 }],
    ]);
    expect(silencesOf([opened], undefined)).toEqual([]);
    expect(silencesOf([step('a', 'trial', '2031-02-01')], newest)).toEqual([]);
  });

  it('[C86] name the steps whose day is not known as what may fall into them', () => {
    const all = [
      step('a', 'investigation-opened', '2031-02-01', '2031-02-28'),
      step('b', 'identification', undefined, '2031-09-30'),
      step('c', 'arrest', '2032-05-28', '2032-05-28'),
    ];
    expect(silencesOf(all, undefined)).toMatchObject([
      { after: 'a', before: 'c', from: '2031-02-28', to: '2032-05-28', months: { min: 15, max: 16 }, within: ['b'] },
    ]);
  });
});
