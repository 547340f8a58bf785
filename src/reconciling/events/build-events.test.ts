import { describe, expect, it } from 'vitest';
import { report, type Said, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { ActType, DerivationInput } from '../../model/index.ts';
import { happening } from './happening.ts';
import { sameHappening } from './same-happening.ts';

const cast = {
  man: { kind: 'person' as const, name: 'Anar Belikov' },
  other: { kind: 'person' as const, name: 'Timo Orsk' },
  guards: { kind: 'group' as const, name: 'guards', unnamed: true as const },
  officials: { kind: 'group' as const, name: 'Sarvan officials', unnamed: true as const, nationalities: ['Sarvan'] },
  town: { kind: 'place' as const, name: 'Tresk' },
  region: { kind: 'place' as const, name: 'Tresk region' },
};
/** Texts that share no five words in a row, so that nothing is one by wording alone. */
const text = (source: string) =>
  'Anar Belikov was freed|on 5 March 2031|or 7 March 2031|or 9 June 2031|in Tresk|in the Tresk region|Sarvan officials said|and 40 people|with Timo Orsk|and guards'
    .split('|')
    .map((words) => `${words} (${source}).`)
    .join(' ');
const told = (source: string, ...says: Said[]): Told => ({ source, text: text(source), cast, says });
const derived = (...all: Told[]) => derive({ sources: all.map(report), decisions: [] });
const on = (day: '5 March 2031' | '7 March 2031' | '9 June 2031') => ({
  words: day,
  stated: { '5 March 2031': '2031-03-05', '7 March 2031': '2031-03-07', '9 June 2031': '2031-06-09' }[day],
});
const freed = (more: object = {}) =>
  ({ words: 'Anar Belikov was freed', act: 'release' as ActType, patient: 'man', ...more }) as Said;

describe('one happening or several', () => {
  it('[C20] tellings of one act on one person at one time are one event, with an undated one beside them', () => {
    const { events } = derived(
      told('src-a', freed({ when: on('5 March 2031') })),
      told('src-b', freed({ when: on('5 March 2031') })),
      told('src-c', freed()),
    );
    expect(events.map((event) => [event.statements.length, event.when.state, event.when.value?.stated])).toEqual([
      [3, 'agreed', '2031-03-05'],
    ]);
  });

  it('[C20] other people and other times are other events; an undated telling that fits two stands alone', () => {
    expect(derived(told('src-a', freed()), told('src-b', freed({ patient: 'other' }))).events).toHaveLength(2);
    const three = derived(
      told('src-a', freed({ when: on('5 March 2031') })),
      told('src-b', freed({ when: on('9 June 2031') })),
      told('src-c', freed()),
    );
    expect(three.events.map((event) => event.statements.length)).toEqual([1, 1, 1]);
  });

  it('[C20] arrest and detention of one person are one event, and the pair is judged alike from either side', () => {
    const file = derived(told('src-a', freed({ act: 'arrest' })), told('src-b', freed({ act: 'detention' })));
    expect(file.events).toHaveLength(1);
    const acts = [
      freed(),
      freed({ act: 'arrest', when: on('5 March 2031') }),
      freed({ patient: 'other' }),
      freed({ when: on('7 March 2031') }),
      freed({ when: on('5 March 2031') }),
      freed({ act: 'killing', patient: undefined, agent: 'guards' }),
    ];
    const records = derived(...acts.map((act, at) => told(`src-${at}`, act))).statements;
    const all = records.flatMap(
      (record) =>
        happening(
          record,
          () => [],
          () => true,
        ) ?? [],
    );
    expect(all).toHaveLength(acts.length);
    for (const a of all)
      for (const b of all) expect(sameHappening(a, b, false).verdict).toBe(sameHappening(b, a, false).verdict);
  });

  it('[C20] what one speaker says on two occasions is not one statement', () => {
    const says = (words: string) => ({ words, act: 'statement' as ActType, speaker: 'man' }) as Said;
    expect(derived(told('src-a', says('Anar Belikov was freed'), says('and 40 people'))).events).toHaveLength(2);
  });

  it('[C20] a broadcast of one day is one, unless two channels are named', () => {
    const shown = (source: string, agent: string) =>
      told(source, { words: 'Anar Belikov was freed', act: 'broadcast', agent, when: on('5 March 2031') } as Said);
    expect(derived(shown('src-a', 'guards'), shown('src-b', 'man')).events).toHaveLength(1);
    expect(derived(shown('src-a', 'other'), shown('src-b', 'man')).events).toHaveLength(2);
  });

  it('[C21] acts whose victims nobody names stay apart', () => {
    const unknown = (source: string) => told(source, { words: '40 people', act: 'beating', agent: 'guards' } as Said);
    expect(derived(unknown('src-a'), unknown('src-b')).events).toHaveLength(2);
  });
});

describe('what is not simply so', () => {
  it('[C22] a denied act is an event whose polarity is denied, a planned one says planned', () => {
    const [denied] = derived(told('src-a', freed({ polarity: 'denied' }))).events;
    expect(denied?.polarity.value).toBe('denied');
    const [planned] = derived(told('src-a', freed({ modality: 'planned' }))).events;
    expect(planned?.modality.value).toBe('planned');
  });

  it('[C22] affirmed by one and denied by another is a dispute with two sides, and no value is chosen', () => {
    const file = derived(
      told('src-a', freed()),
      told('src-b', freed({ polarity: 'denied', voice: [{ by: 'officials' }] })),
    );
    expect(file.events[0]?.polarity).toMatchObject({ state: 'disputed' });
    expect(file.events[0]?.polarity.value).toBeUndefined();
    expect(file.disputes.map((one) => one.sides.map((side) => side.says))).toEqual([['affirmed', 'denied']]);
    expect(file.events[0]?.disputes).toEqual([file.disputes[0]?.id]);
  });

  it('[C19] who says that nobody was harmed disputes what the same report tells, and the event stands as affirmed', () => {
    const beaten = { words: 'Anar Belikov was freed', act: 'beating', patient: 'man' } as Said;
    const nobody = (more: object): Said =>
      ({ words: 'in Tresk', act: 'beating', patient: 'nobody', polarity: 'denied', ...more }) as Said;
    const withNobody = (source: string, ...says: Said[]): Told => ({
      ...told(source, ...says),
      cast: { ...cast, nobody: { kind: 'person', name: 'nobody', unnamed: true } },
      text: `${text(source)} nobody`,
    });
    const denial = nobody({ voice: [{ by: 'officials' }] });
    const file = derived(withNobody('src-a', beaten, denial));
    const event = file.events.find((one) => one.polarity.value === 'affirmed');
    expect(file.disputes).toMatchObject([
      { about: event?.id, field: 'polarity', sides: [{ says: 'affirmed', voices: ['src-a'] }, { says: 'denied' }] },
    ]);
    expect(event?.disputes).toEqual([file.disputes[0]?.id]);
    expect(derived(withNobody('src-a', beaten), withNobody('src-b', denial)).disputes).toEqual([]);
    expect(derived(withNobody('src-a', beaten, nobody({}))).disputes).toEqual([]);
  });

  it('[C22] what is only imagined never joins what happened', () => {
    expect(derived(told('src-a', freed()), told('src-b', freed({ modality: 'hypothetical' }))).events).toHaveLength(2);
  });

  it('[C23] words under alleged duress make no event, no figure and no origin; that they were made is told', () => {
    const coerced = { circumstances: 'duress-alleged', voice: [{ by: 'man' }] } as const;
    const file = derived(
      told(
        'src-a',
        { words: 'Anar Belikov was freed', act: 'attack', agent: 'man', ...coerced } as Said,
        { words: '40 people', measure: 'payment', number: '40', value: 40, ...coerced } as Said,
        {
          words: 'Sarvan officials said',
          act: 'forced-confession',
          patient: 'man',
          circumstances: 'duress-alleged',
        } as Said,
      ),
    );
    expect(file.statements).toHaveLength(3);
    expect(file.figures).toEqual([]);
    expect(file.events.map((event) => [event.act, event.origins.map((one) => one.voice)])).toEqual([
      ['forced-confession', ['src-a']],
    ]);
  });

  it('[C25] datings that exclude each other are both kept, neither is chosen', () => {
    const file = derived(
      told('src-a', freed({ when: on('5 March 2031') })),
      told('src-b', freed({ when: on('7 March 2031') })),
    );
    expect(file.events).toHaveLength(1);
    expect(file.events[0]?.when).toMatchObject({ state: 'disputed', readings: [{}, {}] });
    expect(file.events[0]?.when.value).toBeUndefined();
    expect(file.disputes[0]?.field).toBe('when');
  });

  it('[C27] a town within its region refines it', () => {
    const file = derived(
      told('src-a', freed({ where: 'region', when: on('5 March 2031') })),
      told('src-b', freed({ where: 'town', when: on('5 March 2031') })),
    );
    const names = new Map(file.identities.map((one) => [one.id, one.name]));
    expect(file.events[0]?.where?.state).toBe('refined');
    expect(names.get(file.events[0]?.where?.value ?? '')).toBe('Tresk');
  });
});

describe('origins', () => {
  const own = (source: string, words: string): Told => ({
    source,
    text: `${words} Anar Belikov was freed.`,
    cast: { man: cast.man },
    says: [freed()],
  });
  const SHARED =
    'Crowds were gathering outside the district prison before morning because somebody had promised music.';

  it('[C24] reports that share wording are one origin, one that shares nothing is another', () => {
    const file = derived(
      own('src-a', SHARED),
      own('src-b', SHARED),
      own('src-c', 'Nothing of this was known in the capital.'),
    );
    expect(file.events[0]).toMatchObject({
      originsAtMost: 2,
      origins: [{ voice: 'src-a', through: ['src-a', 'src-b'] }, { voice: 'src-c' }],
    });
  });

  it('[C24] one voice is one origin through however many reports', () => {
    const file = derived(
      told('src-a', freed({ voice: [{ by: 'officials' }] })),
      told('src-b', freed({ voice: [{ by: 'officials' }] })),
    );
    expect(file.events[0]?.originsAtMost).toBe(1);
    expect(file.events[0]?.origins[0]?.through).toEqual(['src-a', 'src-b']);
  });

  it('[C24] a report that a person vouched for counts by itself', () => {
    const vouched = {
      entry: 'e1',
      kind: 'OriginVouchedFor@1',
      author: 'Officer',
      at: '2031-01-01T00:00:00Z',
      payload: { source: 'src-b', because: 'was there' },
    };
    const sources = [own('src-a', SHARED), own('src-b', SHARED)].map(report);
    const file = derive({ sources, decisions: [vouched] as unknown as DerivationInput['decisions'] });
    expect(file.events[0]).toMatchObject({ originsAtMost: 2, origins: [{}, { voice: 'src-b', vouched: true }] });
  });
});

describe('figures', () => {
  const count = (source: string, number: string, value: number, more: object = {}): Told => ({
    source,
    text: `Sarvan officials said ${number} people were held in Tresk. Timo Orsk counted too.`,
    cast: { officials: cast.officials, town: cast.town, other: cast.other },
    says: [
      { words: `${number} people were held`, measure: 'detained', number, value, scope: ['town'], ...more } as Said,
    ],
  });

  it('[C26] one count by two voices is one series of two points, each with its voice', () => {
    const file = derived(
      count('src-a', '40', 40, { voice: [{ by: 'officials' }] }),
      count('src-b', '98', 98, { voice: [{ by: 'other' }], atLeast: true }),
    );
    expect(file.figures).toHaveLength(1);
    expect(file.figures[0]?.points.map((point) => [point.min, point.max]).sort()).toEqual([
      [40, 40],
      [98, undefined],
    ]);
    expect(new Set(file.figures[0]?.points.map((point) => point.voice)).size).toBe(2);
  });

  it('[C26] counts of other things or without a common scope are other series', () => {
    expect(derived(count('src-a', '40', 40), count('src-b', '41', 41, { measure: 'killed' })).figures).toHaveLength(2);
    expect(
      derived(count('src-a', '40', 40, { scope: [] }), count('src-b', '41', 41, { scope: [] })).figures,
    ).toHaveLength(2);
  });
});
