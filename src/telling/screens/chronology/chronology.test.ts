import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../../test/support/case-file.ts';
import { manyEvents } from '../../../../test/support/many-events.ts';
import { shownOf } from '../../../../test/support/shown.ts';
import { dayNumber, isoDay } from '../../../model/index.ts';
import { english } from '../../phrases/en.ts';
import { mayLieIn } from '../day-span.ts';
import type { Asked } from '../shown.ts';
import { chronologyScreen } from './chronology.ts';
import { density } from './density.ts';
import { FACETS } from './facets.ts';

const COUNT = 400;
const shown = shownOf(manyEvents(COUNT));
const all = chronologyScreen(shown, {});

const choice = (key: (typeof FACETS)[number]) =>
  fc.option(fc.constantFrom(...(all.facets.find((one) => one.key === key)?.options ?? []).map((one) => one.value)), {
    nil: undefined,
  });
const asked: fc.Arbitrary<Asked> = fc.record({
  person: choice('person'),
  place: choice('place'),
  act: choice('act'),
  source: choice('source'),
  origin: choice('origin'),
  modality: choice('modality'),
  dispute: choice('dispute'),
  text: fc.option(fc.constantFrom('person', 'NUMBER 3', 'nobody'), { nil: undefined }),
  from: fc.option(fc.integer({ min: 16_900, max: 20_200 }).map(isoDay), { nil: undefined }),
});

describe('the chronology as a screen', () => {
  it('[W20] each list counts what its choices would leave under all other choices', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...FACETS), (wanted, key) => {
        const facet = chronologyScreen(shown, wanted).facets.find((one) => one.key === key);
        for (const { value, n } of [...(facet?.options.slice(0, 2) ?? []), ...(facet?.options.slice(-2) ?? [])])
          expect(chronologyScreen(shown, { ...wanted, [key]: value }).shown).toBe(n);
      }),
      { numRuns: 25 },
    );
  });

  it('[W20] every further condition takes away and adds nothing, in the same order', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...FACETS), (wanted, key) => {
        const wide = chronologyScreen(shown, { ...wanted, [key]: undefined }).rows.map((one) => one.id);
        const narrow = chronologyScreen(shown, wanted).rows.map((one) => one.id);
        expect(wide.filter((id) => narrow.includes(id))).toEqual(narrow);
      }),
    );
  });

  it('[W20] whoever asks for a region is shown what happened in its towns', () => {
    const place = (name: string) =>
      all.facets.find((one) => one.key === 'place')?.options.find((one) => one.label === name);
    const [region, town] = [place('Place 0'), place('Place 1')];
    const inTown = chronologyScreen(shown, { place: town?.value ?? '' }).rows;
    const inRegion = chronologyScreen(shown, { place: region?.value ?? '' }).rows.map((one) => one.id);
    expect(inTown.length).toBeGreaterThan(0);
    expect(inTown.every((one) => inRegion.includes(one.id))).toBe(true);
  });

  it('[W20] what is chosen is told by its name, also where it leaves nothing', () => {
    const { chosen, rows, facets } = chronologyScreen(shown, { person: 'idn-000000000003', text: 'nobody' });
    expect(chosen.map((one) => one.label)).toEqual(['Person Number 3', '“nobody”']);
    expect(rows).toEqual([]);
    expect(facets.find((one) => one.key === 'person')?.options).toEqual([
      { value: 'idn-000000000003', label: 'Person Number 3', n: 0 },
    ]);
  });

  it('[W21] a window shows whatever may lie in it, open ends among it, and says how many have no date', () => {
    const [from, to] = ['2018-03-01', '2018-05-31'];
    const screen = chronologyScreen(shown, { from, to });
    const expected = all.rows.filter((one) =>
      (one.datings ?? [one]).some((span) => mayLieIn(span, dayNumber(from), dayNumber(to))),
    );
    expect(screen.rows.map((one) => one.id)).toEqual(expected.map((one) => one.id));
    expect(screen.undatedLeftOut).toBe(
      all.rows.filter((one) => one.part === 'undated' || one.part === 'spoken').length,
    );
    expect(screen.reach).toEqual(all.reach);
    expect(screen.window).toEqual({ from: dayNumber(from), to: dayNumber(to) });
  });

  it('[W21] a month is as long as the month, and what is not before a day has no last one', () => {
    const rows = all.rows.filter((one) => one.part === 'dated');
    const month = rows.find((one) => /^[A-Z][a-z]+ \d{4}$/.test(one.brief));
    expect([28, 29, 30, 31]).toContain((month?.max ?? 0) - (month?.min ?? 0) + 1);
    const open = rows.find((one) => one.brief.startsWith('not before'));
    expect(open?.min).toBeDefined();
    expect(open?.max).toBeUndefined();
    expect(open?.inferred).toBe(true);
    expect(rows.find((one) => one.datings !== undefined)?.datings).toHaveLength(2);
  });

  it('[W21] what was said later stands apart from when it happened', () => {
    const row = all.rows.find((one) => one.said !== undefined && one.min !== undefined);
    expect(row?.said?.[0]?.min).toBeGreaterThan(row?.max ?? row?.min ?? 0);
  });

  it('[W22] an act that is only words is shown with how they begin, since its title alone says nothing', () => {
    const [row] = all.rows.filter((one) => one.act === english.acts.statement);
    expect(row?.words).toMatch(/^“.+”$/);
    expect(all.rows.find((one) => one.act === english.acts.arrest)?.words).toBeUndefined();
  });

  it('[W22] what only duress supports stands last, counts as no event, and has its note', () => {
    const screen = chronologyScreen(shownOf(inventedCaseFile()), {});
    expect(screen.rows.map((one) => one.part)).toEqual(['dated', 'dated', 'dated', 'undated', 'duress']);
    expect([screen.total, screen.duress, screen.waiting]).toEqual([4, 1, 1]);
    expect(screen.duressNote).toContain('Convention against Torture');
  });

  it('[W23] the strip counts each dated event as one, wherever its date may lie', () => {
    const counted = [...all.density.sure, ...all.density.loose].reduce((sum, one) => sum + one, 0);
    expect(counted).toBeCloseTo(all.rows.filter((one) => one.part === 'dated').length, 0);
    const [month, year, open] = [
      density([{ min: 0, max: 29 }], 0, 364, 12),
      density([{ min: 0, max: 364 }], 0, 364, 12),
      density([{ min: 200 }], 0, 364, 12),
    ];
    expect(month.sure).toEqual([1, ...Array<number>(11).fill(0)]);
    expect(year.loose).toEqual(Array<number>(12).fill(0.08));
    expect(open.loose.indexOf(1)).toBe(6);
  });

  it('[W20] a day that is none, or words that are no day, ask for nothing', () => {
    for (const from of ['2018-02-31', 'yesterday', '2018'])
      expect(chronologyScreen(shown, { from }).rows.length).toBe(all.rows.length);
  });
});
