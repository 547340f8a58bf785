import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import { shownOf } from '../../../test/support/shown.ts';
import { type CaseFile, dayNumber } from '../../model/index.ts';
import { reachOf } from './day-span.ts';
import { inferredStepById, proceedingsScreen } from './proceedings.ts';

/** The invented case with a second proceeding elsewhere, a silence and a step that nobody tells of. */
const moved = (): CaseFile => {
  const file = inventedCaseFile();
  const [trial] = file.proceedings;
  if (trial === undefined) throw new Error('the invented case has a trial');
  return {
    ...file,
    proceedings: [
      {
        ...trial,
        steps: ['evt-000000000006', 'evt-000000000003'],
        silences: [
          {
            after: 'evt-000000000006',
            before: 'evt-000000000003',
            from: '2021-05-12',
            to: '2022-03-03',
            months: { min: 9 },
            reason: { code: 'no-step-between', args: {} },
            within: [],
          },
        ],
        inferredSteps: [
          {
            act: 'investigation-resumed',
            after: 'evt-000000000006',
            before: 'evt-000000000003',
            when: { inferred: '[2021-05-12..2022-03-03]' },
            reason: { code: 'resumed-since', args: {} },
          },
        ],
      },
      { ...trial, id: 'prc-000000000002', jurisdiction: '', title: 'complaint', steps: ['evt-000000000001'] },
    ],
    looseSteps: [{ step: 'evt-000000000005', reason: { code: 'no-proceeding', args: {} } }],
  };
};

const screen = proceedingsScreen(shownOf(moved()));

describe('proceedings as a screen', () => {
  it('[W25] each jurisdiction has its proceedings, one that is not known comes last, and all have one axis', () => {
    expect(screen.jurisdictions.map(({ name, proceedings }) => [name, proceedings.map(({ id }) => id)])).toEqual([
      ['Karsova', ['prc-000000000001']],
      ['country not known', ['prc-000000000002']],
    ]);
    expect(screen.reach?.from).toBe(dayNumber('2021-05-12'));
    // The conviction has an open end: the axis goes on for a little behind the last day that is known.
    expect(screen.reach?.to).toBeGreaterThan(dayNumber('2022-03-03'));
    expect(screen.loose.map(({ id }) => id)).toEqual(['evt-000000000005']);
  });

  it('[W25] a silence is as long as it was, and says how long at least', () => {
    const [silence] = screen.jurisdictions[0]?.proceedings[0]?.silences ?? [];
    expect(silence).toMatchObject({ from: dayNumber('2021-05-12'), to: dayNumber('2022-03-03') });
    expect(silence?.brief).toContain('9 months');
    expect(silence?.text).toContain('12 May 2021');
  });

  it('[W25] an inferred step looks inferred and leads to the words of the steps around it', () => {
    const steps = screen.jurisdictions[0]?.proceedings[0]?.steps ?? [];
    expect(steps.map(({ inferred }) => inferred)).toEqual([false, true, false]);
    expect(inferredStepById(shownOf(moved()), steps[1]?.id ?? '')).toMatchObject({
      of: 'prc-000000000001',
      statements: ['stm-000000000007', 'stm-000000000010'],
    });
    expect(inferredStepById(shownOf(moved()), 'evt-000000000006')).toBeUndefined();
  });

  it('[W25] a judgment is not called final unless it is known to be', () => {
    expect(screen.jurisdictions[0]?.proceedings[0]?.end).toBe('not known to be final');
  });

  it('[W21] an axis has room beyond what is known only where an end is open', () => {
    expect(reachOf([{ min: 0, max: 99 }])).toEqual({ from: 0, to: 99 });
    expect(reachOf([{ min: 0, max: 99 }, { min: 50 }])).toEqual({ from: 0, to: 103 });
    expect(reachOf([{ min: 0, max: 99 }, { max: 50 }])).toEqual({ from: -4, to: 99 });
    expect(reachOf([{}])).toBeUndefined();
  });
});
