import { describe, expect, it } from 'vitest';
import { report, type Said, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { ActType, CaseFile, When } from '../../model/index.ts';

const derived = (...told: Told[]) => derive({ sources: told.map(report), decisions: [] });
const whenOf = (file: CaseFile, act: ActType): When | undefined =>
  file.statements.flatMap(({ content }) => (content.kind === 'act' && content.act === act ? [content.when] : []))[0];
const FILLER =
  'The first paragraph of this report speaks of the weather over the northern plains.\n\nThe second one does so too, at some length and to no purpose.\n\n';

const steps = (year: string, more: Partial<Told> = {}): Told => ({
  source: 'src-a',
  text: `${FILLER}An inquiry was opened in September 2031. It was suspended in December of that year. It was resumed in May.`,
  says: [
    {
      words: 'was opened',
      act: 'investigation-opened',
      when: { words: 'in September 2031', stated: '2031-09' },
    },
    {
      words: 'was suspended',
      act: 'investigation-suspended',
      when: {
        words: 'in December of that year',
        stated: 'XXXX-12',
        relative: { anchor: 'previous', unit: 'year', offset: 0 },
      },
    },
    { words: 'was resumed', act: 'investigation-resumed', when: { words: 'in May', stated: 'XXXX-05' } },
  ],
  published: year,
  ...more,
});

describe('steps of one proceeding', () => {
  it('[C16] a step without its year does not precede the steps told before it', () => {
    const file = derived(steps('2032-11-11'));
    expect(whenOf(file, 'investigation-suspended')).toMatchObject({
      inferred: '2031-12',
      reason: { code: 'relative-to-date', args: { date: '2031-09' } },
    });
    expect(whenOf(file, 'investigation-resumed')?.inferred).toBe('2032-05');
  });

  it('[C16] without a publication date the step stays open above, with the step it follows as its reason', () => {
    const { published: _, ...undated } = steps('');
    expect(whenOf(derived(undated), 'investigation-resumed')).toMatchObject({
      inferred: '[2032-05-01..]',
      reason: { code: 'after-step', args: { act: 'investigation-suspended', date: '2031-12' } },
    });
  });
});

describe('distances from what is told close by', () => {
  const told = (words: string, act: 'travel' | 'attack', first: Said): Told => ({
    source: 'src-a',
    text: `Anar Belikov was expelled and people were shot at on 24 March 2031. He spoke ${words} in Tresk.`,
    cast: { man: { kind: 'person', name: 'Anar Belikov' } },
    says: [
      first,
      {
        words: 'He spoke',
        act: 'statement',
        when: { words, relative: { anchor: 'event', unit: 'day', offset: 2, act } },
      },
    ],
  });
  const day = { words: 'on 24 March 2031', stated: '2031-03-24' };

  it('[C12] two days after a return or a shooting is counted from the expulsion or attack told next to it', () => {
    const back = told('two days after his return', 'travel', {
      words: 'was expelled',
      act: 'deportation',
      patient: 'man',
      when: day,
    });
    const shot = told('two days after the shooting', 'attack', { words: 'were shot at', act: 'attack', when: day });
    for (const one of [back, shot])
      expect(whenOf(derived(one), 'statement')).toMatchObject({
        inferred: '2031-03-26',
        reason: { code: 'relative-to-event' },
      });
  });
});

describe('distances from what another report tells', () => {
  it('[C12] three days after the shooting is counted from the only dated one of the case', () => {
    const shot = (source: string, date: string): Told => ({
      source,
      text: `Guards opened fire on ${date} near the wells (${source}).`,
      says: [{ words: 'opened fire', act: 'attack', when: { words: `on ${date}`, stated: date } }],
    });
    const after: Told = {
      source: 'src-z',
      text: 'Three days after the shooting the village was searched.',
      says: [
        {
          words: 'was searched',
          act: 'other',
          when: {
            words: 'Three days after the shooting',
            relative: { anchor: 'event', unit: 'day', offset: 3, act: 'attack' },
          },
        },
      ],
    };
    expect(whenOf(derived(after, shot('src-a', '2031-06-06')), 'other')?.inferred).toBe('2031-06-09');
    const two = derived(after, shot('src-a', '2031-06-06'), shot('src-b', '2031-08-06'));
    expect(whenOf(two, 'other')?.inferred).toBeUndefined();
  });
});

describe('the age of a report without a date', () => {
  const union = (more: Partial<Told> = {}): Told => ({
    source: 'src-a',
    text: 'The bakers of Tresk elected Anar Belikov after a long and stormy night. Four of them were killed since 1991 in the old harbour quarter of the town.',
    publisher: 'Tresk Wire',
    says: [
      {
        words: 'were killed',
        act: 'killing',
        when: { words: 'since 1991', stated: '1991', relation: 'since' },
      },
    ],
    ...more,
  });

  it('[C11] the beginning of a period of years gives no year to what is told after it', () => {
    const more = union();
    const told = {
      ...more,
      text: `${more.text} He was threatened in June.`,
      says: [
        ...(more.says ?? []),
        { words: 'was threatened', act: 'threat', when: { words: 'in June', stated: 'XXXX-06' } } as Said,
      ],
    };
    expect(whenOf(derived(told), 'threat')?.inferred).toBeUndefined();
  });

  it('[C13] the beginning of a period of years is no bound', () => {
    expect(derived(union()).sources[0]?.published).toBeUndefined();
  });

  it('[C17] a dated report that names it and takes over its words was written later', () => {
    const copy: Told = {
      source: 'src-b',
      text: 'Tresk Wire reports. The bakers of Tresk elected Anar Belikov after a long and stormy night, it said.',
      published: '2031-08-19',
      cast: { wire: { kind: 'organization', name: 'Tresk Wire', outlet: true } },
      cites: [{ words: 'Tresk Wire', who: 'wire', how: 'reported-by' }],
    };
    const published = (...all: Told[]) => derived(...all).sources.find((one) => one.id === 'src-a')?.published;
    expect(published(union(), copy)).toMatchObject({
      inferred: '[..2031-08-19]',
      reason: { code: 'drawn-on-by', args: { date: '2031-08-19', source: 'src-b' } },
    });
    const { cites: _, ...unnamed } = copy;
    expect(published(union(), unnamed)).toBeUndefined();
  });
});
