import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report, type Said, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { CaseFile, EventRecord } from '../../model/index.ts';

const derived = (all: readonly Told[]): CaseFile =>
  derive({ sources: all.map((told) => report({ ...told, inSentences: true })), decisions: [] });

const beaten = (file: CaseFile): EventRecord => {
  const [event, ...more] = file.events.filter((one) => one.act === 'beating');
  expect(more).toEqual([]);
  return event as EventRecord;
};

const NAMES = [
  'Courier',
  'Lantern',
  'Gazette',
  'Monitor',
  'Dispatch',
  'Herald',
  'Tribune',
  'Observer',
  'Record',
  'Star',
];
const CAST = {
  man: { kind: 'person' as const, name: 'Anar Belikov', also: ['Belikov'] },
  guards: { kind: 'group' as const, name: 'guards', unnamed: true as const },
};

/** A report in which the man himself tells that he was beaten, to whom it says. */
const telling = (at: number, to: number | undefined, also: boolean, published: string): Told => {
  const outlet = to === undefined ? undefined : `The ${NAMES[to]}`;
  const words = 'guards had beaten him';
  const text = `Item ${NAMES[at]}${at} of the day. Anar Belikov ${outlet === undefined ? 'said' : `told ${outlet}`} that ${words} with rods ${at}. ${also ? 'The beating of Anar Belikov shocked many.' : ''}`;
  return {
    source: `src-${at}`,
    text,
    published,
    publisher: `The ${NAMES[at]}`,
    cast: {
      ...CAST,
      ...(outlet === undefined
        ? {}
        : { outlet: { kind: 'organization' as const, name: outlet, outlet: true as const } }),
    },
    says: [
      {
        words,
        act: 'beating',
        agent: 'guards',
        patient: 'man',
        voice: [
          {
            by: 'man',
            cue: outlet === undefined ? 'said' : 'told',
            ...(outlet === undefined ? {} : { told: 'outlet' }),
          },
        ],
      },
      ...(also
        ? [
            {
              words: 'The beating of Anar Belikov',
              act: 'beating',
              patient: 'man',
              strength: 'weak',
            } as const satisfies Said,
          ]
        : []),
    ],
  };
};

const tellings = fc.uniqueArray(
  fc.record({
    at: fc.nat(NAMES.length - 1),
    to: fc.option(fc.nat(NAMES.length - 1), { nil: undefined }),
    also: fc.boolean(),
    day: fc.integer({ min: 10, max: 28 }),
  }),
  { selector: (one) => one.at, minLength: 1, maxLength: NAMES.length },
);

describe('origins', () => {
  it('[C24] [C244] whoever speaks of what befell them through any outlets is one origin', () => {
    fc.assert(
      fc.property(tellings, (all) => {
        const file = derived(all.map((one) => telling(one.at, one.to, one.also, `2031-05-${one.day}`)));
        const event = beaten(file);
        expect(event.originsAtMost).toBe(1);
        const [origin] = event.origins;
        expect(file.identities.find((one) => one.id === origin?.voice)?.name).toBe('Anar Belikov');
        expect(origin?.through).toEqual(all.map((one) => `src-${one.at}`).sort());
        expect(origin?.basis).toBe('took-part');
        for (const one of origin?.repeats ?? []) expect(origin?.through).toContain(one.by);
      }),
      { numRuns: 60 },
    );
  });

  it('[C243] it says who has it from whom: from the outlet it was told to, or from that outlet’s own report', () => {
    const event = beaten(
      derived([
        telling(0, 0, false, '2031-05-10'),
        telling(1, 0, false, '2031-05-11'),
        telling(2, 3, false, '2031-05-12'),
      ]),
    );
    const outlet = event.origins[0]?.repeats?.find((one) => one.by === 'src-2')?.from ?? '';
    expect(outlet).toMatch(/^org-/);
    expect(event.origins[0]?.repeats).toContainEqual({ by: 'src-1', from: 'src-0' });
  });

  it('[C244] what a report only touches on while it quotes a voice for it is no further origin; what it states is', () => {
    const quoted = telling(0, undefined, true, '2031-05-10');
    expect(beaten(derived([quoted])).originsAtMost).toBe(1);
    const states = { ...quoted, says: quoted.says?.map((one) => ({ ...one, strength: 'strong' as const })) ?? [] };
    expect(beaten(derived([states])).originsAtMost).toBe(2);
  });

  it('[C245] police of one town are one voice in two reports, and of another town another', () => {
    const by = (source: string, town: string): Told => ({
      source,
      text: `Number ${source}. Police in the Lurian town of ${town} said that Anar Belikov was beaten.`,
      cast: {
        man: CAST.man,
        police: { kind: 'organization', name: 'Police', unnamed: true },
        town: { kind: 'place', name: town },
      },
      says: [
        { words: 'Anar Belikov was beaten', act: 'beating', patient: 'man', voice: [{ by: 'police', cue: 'said' }] },
      ],
    });
    const one = derived([by('src-a', 'Belsk'), by('src-b', 'Belsk'), by('src-c', 'Tresk')]);
    const { origins } = beaten(one);
    const seat = (id: string | undefined) => one.identities.find((each) => each.id === id)?.name;
    expect(origins.map((each) => [seat(each.seat), each.through]).sort()).toEqual([
      ['Belsk', ['src-a', 'src-b']],
      ['Tresk', ['src-c']],
    ]);
  });

  it('[C246] every reading of a field has its own origins, unless all tellings give it', () => {
    const dated = (source: string, day: number, voice: string): Told => ({
      source,
      text: `${voice} said that Anar Belikov was freed on ${day} May 2031.`,
      cast: { man: CAST.man, voice: { kind: 'person', name: voice } },
      says: [
        {
          words: `Anar Belikov was freed on ${day} May 2031`,
          act: 'release',
          patient: 'man',
          when: { words: `${day} May 2031`, stated: `2031-05-0${day}` },
          voice: [{ by: 'voice', cue: 'said' }],
        },
      ],
    });
    const [event] = derived([dated('src-a', 3, 'Mira Tolk'), dated('src-b', 5, 'Lev Dorran')]).events;
    expect(event?.when.readings.map((one) => one.origins?.map((each) => each.through))).toEqual([
      [['src-a']],
      [['src-b']],
    ]);
    expect(event?.polarity.readings.map((one) => one.origins)).toEqual([undefined]);
    expect(event?.participants.every((one) => one.origins === undefined || one.statements.length < 2)).toBe(true);
  });
});
