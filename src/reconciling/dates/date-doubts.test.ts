import { describe, expect, it } from 'vitest';
import { report, type Said, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { DerivationInput } from '../../model/index.ts';

const WORDS =
  'Nobody had told the sister of the pianist, who learnt of it from the baker at six in the morning and ran the whole way down to the harbour without her shoes.';
const told = (source: string, published: string, more: Partial<Said> = {}): Told => ({
  source,
  published,
  text: `${WORDS} Anna Berg was arrested on 4 March 2031.`,
  cast: { anna: { kind: 'person', name: 'Anna Berg' } },
  says: [
    {
      words: 'Anna Berg was arrested on 4 March 2031',
      act: 'arrest',
      patient: 'anna',
      when: { words: '4 March 2031', stated: '2031-03-04' },
      ...more,
    } as Said,
  ],
});
const taken = (source: string, at: string) => ({
  entry: `took ${source}`,
  kind: 'SourceTaken@1',
  author: 'Officer',
  at,
  payload: {
    source,
    original: '0'.repeat(64),
    file: source,
    bytes: 1,
    acquisition: { how: 'received', circumstances: 'unknown' },
    access: 'restricted',
  },
});
const derived = (reports: readonly Told[], decisions: readonly unknown[] = []) =>
  derive({ sources: reports.map(report), decisions: decisions as DerivationInput['decisions'] });
const doubtsOf = (file: ReturnType<typeof derived>, source: string) =>
  file.sources.find((one) => one.id === source)?.doubts?.map((one) => one.code) ?? [];

describe('dates that cannot hold', () => {
  it('[C237] a report dated well before what it tells as past has its date in doubt; one dated after has not', () => {
    const file = derived([told('src-a', '2021-03-05'), told('src-b', '2031-03-05')]);
    expect([doubtsOf(file, 'src-a'), doubtsOf(file, 'src-b')]).toEqual([['tells-of-later'], []]);
    expect(file.sources.find((one) => one.id === 'src-a')?.published?.stated).toBe('2021-03-05');
  });

  it('[C237] what is planned, denied or only bounded by a time to come puts no date in doubt', () => {
    const when = (relation: 'until' | 'before') => ({ words: '4 March 2031', stated: '2031-03-04', relation });
    for (const more of [
      { modality: 'planned' as const },
      { polarity: 'denied' as const },
      { strength: 'weak' as const },
      { when: when('until') },
      { when: when('before') },
    ])
      expect(doubtsOf(derived([told('src-a', '2021-03-05', more as Partial<Said>)]), 'src-a')).toEqual([]);
  });

  it('[C237] a report dated later than the day it was taken into the case has its date in doubt, a day apart aside', () => {
    const of = (published: string) =>
      doubtsOf(derived([told('src-a', published)], [taken('src-a', '2031-03-05T10:00:00Z')]), 'src-a');
    expect(of('2031-03-06')).toEqual([]);
    expect(of('2031-03-07')).toEqual(['dated-after-taken']);
    expect(of('2099-01-01')).toEqual(['dated-after-taken']);
  });

  it('[C237] a date in doubt does not tell which report came first', () => {
    const how = (published: string) =>
      derived([told('src-a', published), told('src-b', '2031-03-05')]).lineages[0]?.reason.args.direction;
    expect([how('2031-03-06'), how('2021-03-05')]).toEqual(['published-later', 'direction-unknown']);
  });
});
