import { describe, expect, it } from 'vitest';
import { report, type Said, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { CaseFile, DerivationInput, EventRecord } from '../../model/index.ts';

const derived = (all: readonly Told[], decisions: DerivationInput['decisions'] = []): CaseFile =>
  derive({ sources: all.map((told) => report({ ...told, inSentences: true })), decisions });
const only = (file: CaseFile, act: EventRecord['act']): EventRecord => {
  const [event, ...more] = file.events.filter((one) => one.act === act);
  expect(more).toEqual([]);
  return event as EventRecord;
};
const codes = (bound: { chain: readonly { code: string }[] } | undefined) => bound?.chain.map((one) => one.code);

const cast = {
  man: { kind: 'person' as const, name: 'Anar Belikov' },
  captain: { kind: 'person' as const, name: 'Timo Orsk', posts: ['captain'] },
};
const on = (words: string, stated: string) => ({ words, stated });
const detained: Said = {
  words: 'captain Timo Orsk was detained',
  act: 'detention',
  patient: 'captain',
  when: on('28 May 2031', '2031-05-28'),
};
const tried: Said = { words: 'Timo Orsk was put on trial', act: 'trial', patient: 'captain' };
const guilty: Said = { words: 'Timo Orsk was found guilty', act: 'conviction', patient: 'captain' };

describe('what other happenings and reports say of a date', () => {
  it('[C247] a trial told without a date lies after the detention and before the report that tells of the verdict, with its chain', () => {
    const file = derived([
      {
        source: 'src-a',
        text: 'On 28 May 2031 captain Timo Orsk was detained.',
        cast,
        says: [detained],
        published: '2031-06-01',
      },
      { source: 'src-b', text: 'captain Timo Orsk was put on trial.', cast, says: [tried] },
      { source: 'src-c', text: 'captain Timo Orsk was found guilty.', cast, says: [guilty], published: '2032-03-12' },
    ]);
    const { bounds, when } = only(file, 'trial');
    expect([bounds?.min?.day, bounds?.max?.day]).toEqual(['2031-05-28', '2032-03-12']);
    expect(codes(bounds?.max)).toEqual(['procedure-before', 'told-by-report']);
    expect(when.value).toMatchObject({ inferred: '[2031-05-28..2032-03-12]' });
    // What the report itself gives stays as its reading.
    expect(only(file, 'conviction').bounds?.max).toMatchObject({
      day: '2032-03-12',
      chain: [{ code: 'told-by-report' }],
    });
  });

  it('[C247] “two days before his release” dates what it tells of, though the report dates no release', () => {
    const beaten: Said = {
      words: 'Anar Belikov was beaten two days before his release',
      act: 'beating',
      patient: 'man',
      when: {
        words: 'two days before his release',
        relative: { anchor: 'event', unit: 'day', offset: -2, act: 'release' },
      },
    };
    const freed: Said = {
      words: 'Anar Belikov was freed',
      act: 'release',
      patient: 'man',
      when: { words: 'after 3 May 2031', stated: '2031-05-03', relation: 'after' },
    };
    const file = derived([
      {
        source: 'src-a',
        text: 'Anar Belikov was beaten two days before his release.',
        cast: { man: cast.man },
        says: [beaten],
      },
      {
        source: 'src-b',
        text: 'Anar Belikov was freed after 3 May 2031.',
        cast: { man: cast.man },
        says: [freed],
        published: '2031-06-01',
      },
    ]);
    const { bounds, when } = only(file, 'beating');
    expect([bounds?.min?.day, bounds?.max?.day]).toEqual(['2031-05-01', '2031-05-30']);
    expect(codes(bounds?.max)).toEqual(['distance-before', 'told-by-report']);
    expect(when.value).toMatchObject({ words: 'two days before his release', inferred: '[2031-05-01..2031-05-30]' });
  });

  it('[C247] what one report’s words put first is not later than what they put after it', () => {
    const beaten: Said = {
      words: 'Anar Belikov was beaten',
      act: 'beating',
      patient: 'man',
      links: [{ to: 1, kind: 'precedes' }],
    };
    const freed: Said = {
      words: 'he was freed on 3 May 2031',
      act: 'release',
      patient: 'man',
      when: on('3 May 2031', '2031-05-03'),
    };
    const file = derived([
      {
        source: 'src-a',
        text: 'Anar Belikov was beaten before he was freed on 3 May 2031.',
        cast: { man: cast.man },
        says: [beaten, freed],
      },
    ]);
    expect(only(file, 'beating').bounds).toMatchObject({
      max: { day: '2031-05-03', chain: [{ code: 'words-put-before' }] },
    });
    expect(only(file, 'beating').when.value?.inferred).toBe('[..2031-05-03]');
  });

  it('[C247] that a report tells of something places it nowhere by itself: only its last day is known', () => {
    const file = derived([
      { source: 'src-a', text: 'captain Timo Orsk was put on trial.', cast, says: [tried], published: '2031-06-01' },
    ]);
    const { bounds, when } = only(file, 'trial');
    expect(bounds).toEqual({
      max: { day: '2031-06-01', chain: [{ code: 'told-by-report', args: { source: 'src-a', date: '2031-06-01' } }] },
    });
    expect(when.value).toBeUndefined();
  });

  it('[C248] a report dated before what it tells as past is told as a doubt, and bounds nothing', () => {
    const late: Said = { ...detained, when: on('28 May 2031', '2031-05-28') };
    const file = derived([
      {
        source: 'src-a',
        text: 'On 28 May 2031 captain Timo Orsk was detained. Later Timo Orsk was put on trial.',
        cast,
        says: [late],
        published: '2031-05-01',
      },
    ]);
    const event = only(file, 'detention');
    expect(event.doubts).toEqual([{ code: 'dated-after-report', args: { source: 'src-a', date: '2031-05-01' } }]);
    expect(event.when.value).toMatchObject({ stated: '2031-05-28' });
    expect(event.bounds).toBeUndefined();
  });

  it('[C248] a report received before the day it bears is in doubt; the day of receiving bounds what an undated report tells', () => {
    const taken = (source: string, at: string) =>
      ({
        entry: `e-${source}`,
        kind: 'SourceTaken@1',
        author: 'Officer',
        at,
        payload: {
          source,
          original: 'x',
          file: 'f',
          bytes: 1,
          acquisition: { how: 'received', circumstances: '' },
          access: 'restricted',
        },
      }) as unknown as DerivationInput['decisions'][number];
    const file = derived(
      [
        { source: 'src-a', text: 'captain Timo Orsk was put on trial.', cast, says: [tried], published: '2031-06-01' },
        { source: 'src-b', text: 'captain Timo Orsk was found guilty.', cast, says: [guilty] },
      ],
      [taken('src-a', '2031-05-02T08:00:00Z'), taken('src-b', '2033-02-01T08:00:00Z')],
    );
    expect(file.sources.map((one) => one.doubts?.map((each) => each.code))).toEqual([['dated-after-taken'], undefined]);
    const verdict = only(file, 'conviction');
    expect(verdict.bounds?.max).toMatchObject({
      day: '2033-02-01',
      chain: [{ code: 'told-by-report' }, { code: 'received-by' }],
    });
    expect(verdict.when.value?.inferred ?? '').not.toContain('2033');
  });

  it('[C248] words that put a thing before what their dates put after it leave both in doubt, and move neither', () => {
    const file = derived([
      {
        source: 'src-a',
        text: 'On 10 May 2031 Anar Belikov was beaten before he was freed on 3 May 2031.',
        cast: { man: cast.man },
        says: [
          {
            words: 'Anar Belikov was beaten',
            act: 'beating',
            patient: 'man',
            when: on('10 May 2031', '2031-05-10'),
            links: [{ to: 1, kind: 'precedes' }],
          },
          { words: 'he was freed', act: 'release', patient: 'man', when: on('3 May 2031', '2031-05-03') },
        ],
      },
    ]);
    const [beating, release] = [only(file, 'beating'), only(file, 'release')];
    expect(beating.doubts).toMatchObject([{ code: 'words-put-before', args: { act: 'release', date: '2031-05-03' } }]);
    expect(release.doubts).toMatchObject([{ code: 'words-put-after', args: { act: 'beating', date: '2031-05-10' } }]);
    expect([beating, release].map((one) => [one.when.value?.stated, one.bounds])).toEqual([
      ['2031-05-10', undefined],
      ['2031-05-03', undefined],
    ]);
  });
});
