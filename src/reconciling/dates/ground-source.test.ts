import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report, type Said, type TimeSpec, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import { addDays, bounds, compatible, type StatementRecord, type When } from '../../model/index.ts';
import { firstNotBefore, lastNotAfter, shift } from './calendar.ts';

const man = { man: { kind: 'person' as const, name: 'Anar Belikov' } };
const derived = (...told: Told[]) => derive({ sources: told.map(report), decisions: [] });
const whenOf = (records: readonly StatementRecord[], words: string): When | undefined => {
  const record = records.find((one) => one.passages[0]?.exact === words);
  return record?.content.kind === 'act' ? record.content.when : undefined;
};

/** What two reports below say: a release in the lead, and something said at a dated time further down. */
const leadAnd = (words: string, stated: string, when: TimeSpec): Said[] => [
  { words: 'Anar Belikov was freed', act: 'release', patient: 'man', when: { words, stated } },
  { words: 'He spoke', act: 'statement', speaker: 'man', when },
];

/** A report with one dated act in a later paragraph, or, with `lead`, in its first. */
const telling = (when: TimeSpec, more: Partial<Told> & { before?: string; lead?: true } = {}): Told => {
  const filler =
    'The first paragraph of this report speaks of the weather over the northern plains.\n\nThe second one does so too, at some length and to no purpose.\n\n';
  return {
    source: 'src-a',
    text: `${more.lead ? '' : filler}${more.before ?? ''}Anar Belikov was freed ${when.words} in Tresk, the report goes on to say.`,
    cast: man,
    says: [{ words: 'Anar Belikov was freed', act: 'release', patient: 'man', when } as Said],
    ...more,
  };
};
const freed = (told: Told, ...others: Told[]) =>
  whenOf(
    derived(told, ...others).statements.filter((one) => one.source === told.source),
    'Anar Belikov was freed',
  );

describe('dates without a year', () => {
  it('[C10] a full date is stated and nothing is inferred beside it', () => {
    expect(freed(telling({ words: 'on 5 March 2031', stated: '2031-03-05' }))).toEqual({
      words: 'on 5 March 2031',
      stated: '2031-03-05',
    });
    expect(freed(telling({ words: 'by March 2031', stated: '2031-03', relation: 'by' }))?.stated).toBe('[..2031-03]');
  });

  it('[C11] the publication gives the year: the latest such day not after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 364 }), (offset, back) => {
        const published = addDays('2025-01-01', offset);
        const day = addDays(published, -back);
        const stated = `XXXX${day.slice(4)}`;
        const when = freed(telling({ words: 'on that day', stated }, { published }));
        expect(when?.stated).toBe(stated);
        expect(compatible(when?.inferred ?? '', stated)).toBe(true);
        expect((bounds(when?.inferred ?? '').min ?? '') <= addDays(published, 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('[C11] the same day dated elsewhere in the report gives the year, before the publication does', () => {
    const told = telling(
      { words: 'on March 5', stated: 'XXXX-03-05' },
      {
        published: '2034-06-01',
        times: [{ words: 'on 5 March 2031', stated: '2031-03-05' }],
        before: 'He was seized on 5 March 2031 at dawn. ',
      },
    );
    expect(freed(told)?.inferred).toBe('2031-03-05');
  });

  it('[C11] a month told with its year gives the year to days of that month', () => {
    const told = telling(
      { words: 'on March 9', stated: 'XXXX-03-09' },
      {
        published: '2034-09-01',
        times: [{ words: 'in March 2031', stated: '2031-03' }],
        before: 'There was unrest in March 2031. ',
      },
    );
    expect(freed(told)).toMatchObject({ inferred: '2031-03-09', reason: { code: 'same-month-told' } });
  });

  it('[C11] where the told month and the fresh news both fit, both are kept and none chosen', () => {
    const told = telling(
      { words: 'on March 9', stated: 'XXXX-03-09' },
      {
        published: '2034-03-12',
        times: [{ words: 'in March 2031', stated: '2031-03' }],
        before: 'There was unrest in March 2031. ',
      },
    );
    expect(freed(told)?.inferred).toBe('[2031-03-09,2034-03-09]');
  });

  it('[C11] another report that dates the same event gives its year, with the statement it leans on', () => {
    const other = telling(
      { words: 'on 9 March 2031', stated: '2031-03-09' },
      { source: 'src-b', published: '2031-04-01' },
    );
    const when = freed(telling({ words: 'on March 9', stated: 'XXXX-03-09' }), other);
    expect(when).toMatchObject({ stated: 'XXXX-03-09', inferred: '2031-03-09', reason: { code: 'dated-elsewhere' } });
  });

  it('[C13] an undated report is not older than what it tells; its news is not older either, and the set stays open', () => {
    const told = telling(
      { words: 'on January 17', stated: 'XXXX-01-17' },
      {
        lead: true,
        says: leadAnd('on January 17', 'XXXX-01-17', { words: 'in September 2031', stated: '2031-09' }),
        text: 'Anar Belikov was freed on January 17 in Tresk, the report says at its very start.\n\nHe spoke in September 2031 of it.',
      },
    );
    const file = derived(told);
    expect(whenOf(file.statements, 'Anar Belikov was freed')).toMatchObject({
      inferred: '[2032-01-17..]',
      reason: { code: 'not-before-told' },
    });
    expect(file.sources[0]?.published).toMatchObject({ inferred: '[2032-01-17..]' });
  });

  it('[C13] a date that no statement tells of bounds nothing: it may lie ahead', () => {
    const told = telling(
      { words: 'on January 17', stated: 'XXXX-01-17' },
      {
        times: [{ words: 'in September 2031', stated: '2031-09' }],
        text: 'Anar Belikov was freed on January 17 in Tresk, the report says.\n\nElections are due in September 2031 there.',
      },
    );
    expect(freed(told)).toEqual({ words: 'on January 17', stated: 'XXXX-01-17' });
    expect(derived(told).sources[0]?.published).toBeUndefined();
  });

  it('[C13] the news of an undated report lies in the year last told when it follows it there', () => {
    const told = telling(
      { words: 'on May 28', stated: 'XXXX-05-28' },
      {
        says: leadAnd('on May 28', 'XXXX-05-28', { words: 'in April 2031', stated: '2031-04' }),
        text: 'Anar Belikov was freed on May 28 in Tresk, the report says at its very start.\n\nHe spoke in April 2031 of it.',
      },
    );
    expect(freed(told)).toMatchObject({ inferred: '2031-05-28', reason: { code: 'year-last-told' } });
  });
});

describe('distances', () => {
  it('[C12] a weekday is the latest one up to publication', () => {
    const monday = { words: 'on Monday', relative: { anchor: 'publication', unit: 'weekday', weekday: 1 } } as const;
    expect(freed(telling(monday, { published: '2031-03-12' }))).toMatchObject({
      inferred: '2031-03-10',
      reason: { code: 'relative-to-publication' },
    });
  });

  it('[C12] what has no anchor gets no date', () => {
    const monday = { words: 'on Monday', relative: { anchor: 'publication', unit: 'weekday', weekday: 1 } } as const;
    expect(freed(telling(monday))).toEqual({ words: 'on Monday' });
  });

  it('[C12] a day earlier is a day before the date told last, with or without its year', () => {
    const earlier = { words: 'a day earlier', relative: { anchor: 'previous', unit: 'day', offset: -1 } } as const;
    const full = {
      times: [{ words: 'on 1 March 2031', stated: '2031-03-01' }],
      before: 'He spoke on 1 March 2031 at noon. ',
    };
    expect(freed(telling(earlier, full))?.inferred).toBe('2031-02-28');
    const bare = {
      times: [{ words: 'on September 27', stated: 'XXXX-09-27' }],
      before: 'He spoke on September 27 at noon. ',
    };
    expect(freed(telling(earlier, bare))?.inferred).toBe('XXXX-09-26');
  });

  it('[C12] several days after an arrest lie after that arrest and within reach of it', () => {
    const told: Told = {
      source: 'src-a',
      text: 'Anar Belikov was arrested on 5 March 2031. He was freed several days after his arrest.',
      cast: man,
      says: [
        {
          words: 'was arrested',
          act: 'arrest',
          patient: 'man',
          when: { words: 'on 5 March 2031', stated: '2031-03-05' },
        },
        {
          words: 'He was freed',
          act: 'release',
          patient: 'man',
          when: {
            words: 'several days after his arrest',
            relation: 'on',
            relative: { anchor: 'event', unit: 'day', vague: true, act: 'arrest' },
          },
        },
      ],
    };
    const range = bounds(whenOf(derived(told).statements, 'He was freed')?.inferred ?? '');
    expect(range.min).toBe('2031-03-06');
    expect(range.max !== undefined && range.max < '2031-05-01').toBe(true);
  });

  it('[C12] shifting forth and back returns to the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 20000 }), fc.integer({ min: -400, max: 400 }), (at, offset) => {
        const day = addDays('2000-01-01', at);
        expect(shift(shift(day, offset, 'day') ?? '', -offset, 'day')).toBe(day);
        const bare = `XXXX${day.slice(4)}`;
        expect(lastNotAfter(bare, day)).toBe(day);
        expect(firstNotBefore(bare, day)).toBe(day);
      }),
    );
  });
});

describe('order of procedure', () => {
  const verdict: Told = {
    source: 'src-v',
    text: 'On January 17 a court convicted two guards, Berin Askov and Timo Orsk.\n\nIt was in September 2031 that the inquiry began.',
    cast: {
      guards: { kind: 'group', name: 'two guards', unnamed: true, count: 2, members: ['one', 'other'] },
      one: { kind: 'person', name: 'Berin Askov' },
      other: { kind: 'person', name: 'Timo Orsk' },
    },
    says: [
      {
        words: 'a court convicted two guards',
        act: 'conviction',
        patient: 'guards',
        when: { words: 'On January 17', stated: 'XXXX-01-17' },
      },
    ],
  };
  const arrest: Told = {
    source: 'src-w',
    text: 'Police detained Berin Askov on 28 May 2032.',
    cast: { one: { kind: 'person', name: 'Berin Askov' } },
    says: [
      {
        words: 'Police detained Berin Askov',
        act: 'detention',
        patient: 'one',
        when: { words: 'on 28 May 2032', stated: '2032-05-28' },
      },
    ],
  };

  it('[C14] a verdict without a year is not before the arrest of one of the convicted, and stays open above', () => {
    const file = derived(verdict, arrest);
    const when = whenOf(file.statements, 'a court convicted two guards');
    expect(when).toMatchObject({
      stated: 'XXXX-01-17',
      inferred: '[2033-01-17..]',
      reason: { code: 'not-before', args: { act: 'detention', date: '2032-05-28' } },
    });
    expect(file.statements.map((one) => one.id)).toContain(when?.reason?.args.statement);
  });
});

describe('when words were said', () => {
  it('[C15] the time of saying is kept apart, and what was told had happened by then', () => {
    const told: Told = {
      source: 'src-a',
      text: 'In April 2031 Anar Belikov reported that four guards had been arrested.',
      cast: { ...man, guards: { kind: 'group', name: 'four guards', unnamed: true, count: 4 } },
      says: [
        {
          words: 'four guards had been arrested',
          act: 'arrest',
          patient: 'guards',
          voice: [{ by: 'man', when: { words: 'In April 2031', stated: '2031-04' } }],
        },
      ],
    };
    const record = derived(told).statements.find((one) => one.kind === 'act');
    expect(record?.said).toEqual({ words: 'In April 2031', stated: '2031-04' });
    expect(whenOf(record ? [record] : [], 'four guards had been arrested')).toMatchObject({
      inferred: '[..2031-04]',
      reason: { code: 'not-after-said' },
    });
  });
});
