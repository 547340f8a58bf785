import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report, type Said, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { CaseFile, FigureSeries } from '../../model/index.ts';

const cast = {
  ministry: { kind: 'organization' as const, name: 'Interior Ministry' },
  league: { kind: 'organization' as const, name: 'Sarvan League' },
  doctor: { kind: 'person' as const, name: 'Timo Orsk' },
  town: { kind: 'place' as const, name: 'Tresk' },
  other: { kind: 'place' as const, name: 'Ludmir' },
};
type Count = Extract<Said, { measure: unknown }>;
type More = Partial<Count>;

/** A report on Tresk whose only other words are the given ones. */
const told = (source: string, published: string, words: string, says: readonly Said[]): Told => ({
  source,
  published,
  text: `${source} tells of Tresk and Ludmir. The Interior Ministry, the Sarvan League and Timo Orsk spoke. ${words}`,
  cast,
  says,
  inSentences: true,
});
const count = (words: string, number: string, value: number, more: More = {}): Said =>
  ({ words, number, value, measure: 'killed', ...more }) as Said;
const derived = (...all: Told[]): CaseFile => derive({ sources: all.map(report), decisions: [] });
const one = (file: CaseFile): FigureSeries => {
  expect(file.figures).toHaveLength(1);
  return file.figures[0] as FigureSeries;
};
const by = (who: 'ministry' | 'league' | 'doctor') => ({ voice: [{ by: who }] });
/** A count of those killed during the unrest in Tresk: one happening, whoever tells it. */
const killed = (source: string, published: string, number: string, value: number, more: More = {}): Told => {
  const words = `${number} people were killed during the unrest`;
  return told(source, published, `${words}.`, [count(words, number, value, { unit: 'person', ...more })]);
};
const relations = (file: CaseFile) =>
  file.figures.flatMap((series) =>
    (series.relatedTo ?? []).map(({ kind, reason, series: other }) => [
      series.points[0]?.words,
      kind,
      file.figures.find((known) => known.id === other)?.points[0]?.words,
      reason.code,
    ]),
  );

describe('a count by itself', () => {
  it('[C60] keeps words, bounds and voice, and is as of its report where nothing nearer is told', () => {
    const { points, state } = one(
      derived(killed('src-a', '2031-03-09', 'At least 40', 40, { atLeast: true, ...by('league') })),
    );
    expect(state).toBe('single');
    expect(points).toMatchObject([
      {
        min: 40,
        qualifier: 'at-least',
        words: 'At least 40',
        when: { inferred: '2031-03-09', reason: { code: 'as-told' } },
      },
    ]);
    expect(points[0]?.max).toBeUndefined();
    expect(points[0]?.voice).toBeDefined();
  });

  it('[C60] is as of when it was said, or as of what it states; a day of dying is no as-of time', () => {
    const words = '40 people were killed on 5 March 2031 during the unrest';
    const text = `On 7 March 2031 they spoke. By 8 March 2031 it stood so. ${words}.`;
    const at = (more: More): FigureSeries =>
      one(derived(told('src-a', '2031-03-09', text, [count(words, '40', 40, { unit: 'person', ...more })])));
    const said = { by: 'league', when: { words: 'On 7 March 2031', stated: '2031-03-07' } };
    expect(at({ voice: [said] }).points[0]?.when).toMatchObject({
      inferred: '2031-03-07',
      reason: { code: 'as-said' },
    });
    const until = { words: 'By 8 March 2031', stated: '2031-03-08', relation: 'by' as const };
    expect(at({ when: until, voice: [said] }).points[0]?.when?.stated).toBe('[..2031-03-08]');
    const day = at({ when: { words: 'on 5 March 2031', stated: '2031-03-05' }, voice: [said] }).points[0];
    expect([day?.when?.inferred, day?.period?.stated]).toEqual(['2031-03-07', '2031-03-05']);
  });
});

describe('counts of one thing', () => {
  it('[C61] of one happening in one place are one series; of what nobody frames they are not', () => {
    const series = one(derived(killed('src-a', '2031-03-09', '40', 40), killed('src-b', '2031-03-09', '41', 41)));
    expect(series.points).toHaveLength(2);
    const bare = (source: string, number: string, value: number) =>
      told(source, '2031-03-09', `There were ${number} dead.`, [count(`${number} dead`, number, value)]);
    const file = derived(bare('src-a', '40', 40), bare('src-b', '41', 41));
    expect(file.figures.map((figure) => figure.state)).toEqual(['single', 'single']);
    expect(relations(file).map(([, kind, , code]) => [kind, code])).toEqual([
      ['unclear', 'scope-not-told'],
      ['unclear', 'scope-not-told'],
    ]);
    expect(one(derived(bare('src-a', '40', 40), bare('src-b', '40', 40))).state).toBe('agreed');
  });

  it('[C61] two voices that one report sets against each other count one thing', () => {
    const text = 'The ministry said 37 were held. The league said 112 were held.';
    const held = (number: string, value: number, who: 'ministry' | 'league') =>
      count(`${number} were held`, number, value, { measure: 'detained', ...by(who) });
    const file = derived(told('src-a', '2031-03-09', text, [held('37', 37, 'ministry'), held('112', 112, 'league')]));
    expect(one(file)).toMatchObject({ state: 'disputed', range: { min: 37, max: 112 } });
  });

  it('[C62] a later number of the same voice replaces the earlier one without a dispute', () => {
    const file = derived(
      killed('src-a', '2031-03-09', '40', 40, by('ministry')),
      killed('src-b', '2031-04-09', '31', 31, by('ministry')),
    );
    const series = one(file);
    expect(series.points.find((point) => point.min === 31)?.follows).toMatchObject([
      { kind: 'supersedes', reason: { code: 'same-voice-later' } },
    ]);
    expect([series.points.length, series.range, file.disputes]).toEqual([2, { min: 31, max: 31 }, []]);
  });

  it('[C63] a later and greater number of another voice is a development, proposed and not asserted', () => {
    const file = derived(
      killed('src-a', '2031-03-09', '22', 22, by('doctor')),
      killed('src-b', '2031-09-09', '44', 44, by('league')),
    );
    const series = one(file);
    expect([series.state, series.range, file.disputes]).toEqual(['developing', { min: 22, max: 44 }, []]);
    const [later] = series.points.filter((point) => point.follows !== undefined);
    const earlier = series.points.find((point) => point.min === 22);
    expect(later).toMatchObject({ min: 44, follows: [{ kind: 'development', statements: earlier?.statements }] });
  });

  it('[C63] an official number and an independent one have not grown into each other, nor has one that is still given', () => {
    const mixed = derived(
      killed('src-a', '2031-03-09', '22', 22, by('ministry')),
      killed('src-b', '2031-09-09', '44', 44, by('league')),
    );
    expect(one(mixed).state).toBe('disputed');
    const still = derived(
      killed('src-a', '2031-03-09', '22', 22, by('doctor')),
      killed('src-b', '2031-09-09', '44', 44, by('league')),
      killed('src-c', '2031-10-09', '22', 22),
    );
    expect(one(still).state).toBe('disputed');
    expect(one(still).points.flatMap((point) => point.follows ?? [])).toEqual([]);
  });

  it('[C64] bounds that some number meets agree, and words without a number join none', () => {
    const agreed = derived(
      killed('src-a', '2031-03-09', '238', 238),
      killed('src-b', '2031-03-09', 'At least 238', 238, { atLeast: true }),
      killed('src-c', '2031-03-09', 'Hundreds of', 0, { vague: true }),
    );
    expect(one(agreed)).toMatchObject({ state: 'agreed', range: { min: 238, max: 238 } });
    expect(agreed.disputes).toEqual([]);
    const wide = derived(
      killed('src-a', '2031-03-09', 'At least 17', 17, { atLeast: true }),
      killed('src-b', '2031-03-09', '23', 23),
    );
    expect(one(wide)).toMatchObject({ state: 'range', range: { min: 17, max: 23 } });
    const dozens = derived(
      killed('src-a', '2031-03-09', 'Dozens of', 0, { vague: true, ...by('league') }),
      killed('src-b', '2031-03-09', '5000', 5000),
    );
    expect(one(dozens).state).toBe('disputed');
  });
});

describe('counts of other things', () => {
  it('[C65] other times, places and people are other series, with the reason', () => {
    const on = (source: string, number: string, value: number, day: string) =>
      killed(source, '2031-03-09', number, value, { when: { words: 'unrest', stated: day } });
    const times = derived(on('src-a', '40', 40, '2031-03-05'), on('src-b', '40', 40, '2031-03-07'));
    expect(new Set(relations(times).map(([, kind, , code]) => `${kind} ${code}`))).toEqual(
      new Set(['other-scope other-time']),
    );
    const places = derived(
      killed('src-a', '2031-03-09', '40', 40, { scope: ['town'] }),
      killed('src-b', '2031-03-09', '41', 41, { scope: ['other'] }),
    );
    expect(relations(places)[0]?.slice(1, 2)).toEqual(['other-scope']);
    const people = derived(
      killed('src-a', '2031-03-09', '40', 40),
      killed('src-b', '2031-03-09', '12', 12, { unit: 'child' }),
    );
    expect(new Set(relations(people).map((all) => all[3]))).toEqual(new Set(['other-people']));
  });

  it('[C65] the victims of one case are not those of the whole unrest, though both are recognised', () => {
    const words = (text: string, number: string, value: number, source: string, published: string) =>
      told(source, published, text, [
        count(`${number} people were recognised`, number, value, { measure: 'recognised-victims', unit: 'person' }),
      ]);
    const file = derived(
      words('25 people were recognised. More suffered during the unrest.', '25', 25, 'src-a', '2031-03-09'),
      words('In the case 22 people were recognised as victims.', '22', 22, 'src-b', '2031-06-09'),
      words('Officers went on trial and 44 people were recognised.', '44', 44, 'src-c', '2032-03-09'),
    );
    expect(file.figures.map(({ state, points }) => [state, points.map((point) => point.min).sort()]).sort()).toEqual([
      ['developing', [22, 44]],
      ['single', [25]],
    ]);
    expect(new Set(relations(file).map(([, kind, , code]) => `${kind} ${code}`))).toEqual(
      new Set(['other-scope case-against-whole']),
    );
  });

  it('[C66] identified, arrested and convicted are three series of one proceeding', () => {
    const stage = (source: string, number: string, value: number, measure: Count['measure']) =>
      told(source, '2031-03-09', `${number} officers in Tresk.`, [
        count(`${number} officers`, number, value, { measure, unit: 'officer' }),
      ]);
    const file = derived(
      stage('src-a', '10', 10, 'identified'),
      stage('src-b', '4', 4, 'arrested'),
      stage('src-c', '6', 6, 'convicted'),
    );
    expect(file.figures).toHaveLength(3);
    expect(file.disputes).toEqual([]);
    expect(relations(file)).toHaveLength(6);
    expect(new Set(relations(file).map(([, kind]) => kind))).toEqual(new Set(['other-stage']));
  });

  it('[C67] six told as part of 238 here and beside them there are unclear, with both readings', () => {
    const part = told('src-a', '2031-03-09', '238 people died during the unrest, including six of torture.', [
      count('238 people died', '238', 238, { unit: 'person' }),
      count('six of torture', 'six', 6, { unit: 'person', measure: 'tortured-to-death', partOf: 0 }),
    ]);
    const beside = told(
      'src-b',
      '2031-03-09',
      'six people were tortured to death and 238 people died during the unrest.',
      [
        count('six people were tortured to death', 'six', 6, { unit: 'person', measure: 'tortured-to-death' }),
        count('238 people died', '238', 238, { unit: 'person' }),
      ],
    );
    expect(relations(derived(part)).map(([, kind]) => kind)).toEqual(['part-of', 'part-of']);
    const both = derived(part, beside);
    expect(both.figures).toHaveLength(2);
    expect(new Set(relations(both).map(([, kind, , code]) => `${kind} ${code}`))).toEqual(
      new Set(['unclear part-or-beside']),
    );
    const args: Readonly<Record<string, unknown>> = both.figures[0]?.relatedTo?.[0]?.reason.args ?? {};
    expect([args.part, args.beside].map((id) => both.statements.some((statement) => statement.id === id))).toEqual([
      true,
      true,
    ]);
  });

  it('[C67] what completes a part to its whole is a part as well', () => {
    const file = derived(
      told('src-a', '2031-03-09', '23 people were killed, of whom 19 died at once and four died later.', [
        count('23 people were killed', '23', 23, { unit: 'person' }),
        count('19 died at once', '19', 19, { partOf: 0 }),
        count('four died later', 'four', 4),
      ]),
    );
    expect(relations(file).filter(([words, kind]) => words !== '23' && kind === 'part-of')).toHaveLength(2);
  });
});

describe('disputes and doubts over a figure', () => {
  it('[C68] numbers that exclude each other are a dispute with a side for each, and nothing is averaged', () => {
    const file = derived(
      killed('src-a', '2031-03-09', '4', 4, by('ministry')),
      killed('src-b', '2031-03-09', '23', 23, by('league')),
      killed('src-c', '2031-03-09', '23', 23, by('doctor')),
    );
    const series = one(file);
    expect(series).toMatchObject({ state: 'disputed', range: { min: 4, max: 23 } });
    expect(file.disputes).toMatchObject([
      { about: series.id, field: 'number', reason: { code: 'figures-exclude-each-other' } },
    ]);
    expect(file.disputes[0]?.sides.map((side) => [side.says, side.voices.length])).toEqual([
      ['4', 1],
      ['23', 2],
    ]);
  });

  it('[C69] words that call a number into question stay with its series', () => {
    const text = '40 people were killed during the unrest. The league called those figures into question.';
    const doubt = {
      words: 'The league called those figures into question',
      act: 'statement' as const,
      speaker: 'league',
    };
    const file = derived(
      told('src-a', '2031-03-09', text, [count('40 people were killed during the unrest', '40', 40), doubt]),
    );
    const series = one(file);
    expect(series.doubts).toHaveLength(1);
    expect(file.statements.find((statement) => statement.id === series.doubts?.[0])?.kind).toBe('act');
    const plain = derived(
      told('src-a', '2031-03-09', `${text} The league spoke.`, [
        count('40 people were killed during the unrest', '40', 40),
        { words: 'The league spoke', act: 'statement' as const, speaker: 'league' },
      ]),
    );
    expect(one(plain).doubts).toBeUndefined();
  });
});

describe('laws of series', () => {
  const anyReport = (source: string) =>
    fc
      .record({
        number: fc.constantFrom(3, 4, 22, 22, 23, 44),
        more: fc.record(
          {
            atLeast: fc.constant(true as const),
            unit: fc.constantFrom('person', 'child', 'officer'),
            scope: fc.constantFrom(['town'], ['other']),
            measure: fc.constantFrom('killed' as const, 'recognised-victims' as const, 'convicted' as const),
            voice: fc.constantFrom([{ by: 'ministry' }], [{ by: 'league' }]),
          },
          { requiredKeys: [] },
        ),
        published: fc.constantFrom('2031-03-09', '2031-06-09', '2032-01'),
      })
      .map(({ number, more, published }) => killed(source, published, String(number), number, more as More));
  const anyCase = fc
    .integer({ min: 1, max: 6 })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, at) => anyReport(`src-${at}`))));

  it('[C61] series do not depend on the order of sources, and hold every count once', () => {
    fc.assert(
      fc.property(anyCase, (all) => {
        const forwards = derived(...all);
        expect(derived(...[...all].reverse()).figures).toEqual(forwards.figures);
        expect(forwards.figures.flatMap((one) => one.points.flatMap((point) => point.statements)).sort()).toEqual(
          forwards.statements.flatMap((one) => (one.kind === 'figure' ? [one.id] : [])).sort(),
        );
      }),
    );
  });

  it('[C65] relations are told from both sides, between series of the case, and never of a series to itself', () => {
    fc.assert(
      fc.property(anyCase, (all) => {
        const { figures } = derived(...all);
        const pairs = figures.flatMap(({ id, relatedTo }) =>
          (relatedTo ?? []).map((one) => `${id}|${one.series}|${one.kind}`),
        );
        for (const pair of pairs) {
          const [from, to, kind] = pair.split('|');
          expect(pairs).toContain(`${to}|${from}|${kind}`);
          expect(from).not.toBe(to);
        }
      }),
    );
  });

  it('[C68] the range holds every number that still stands, and only a disputed series has a dispute', () => {
    fc.assert(
      fc.property(anyCase, (all) => {
        const { figures, disputes } = derived(...all);
        for (const { id, state, range, points } of figures) {
          expect(disputes.some((one) => one.about === id)).toBe(state === 'disputed');
          const numbers = points.flatMap(({ min, max }) => [min, max].flatMap((number) => number ?? []));
          expect(numbers).toContain(range?.min);
          expect(numbers).toContain(range?.max);
        }
      }),
    );
  });
});
