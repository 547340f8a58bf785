import { describe, expect, it } from 'vitest';
import { report, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { CaseFile } from '../../model/index.ts';

const derived = (...all: Told[]): CaseFile =>
  derive({ sources: all.map((one) => report({ ...one, inSentences: true })), decisions: [] });
const entry = (file: CaseFile, name: string) => file.roster?.find((one) => one.name.includes(name));
const standings = (file: CaseFile, name: string) =>
  entry(file, name)?.standings.map((one) => [one.standing, one.count?.words ?? '', one.inferred?.code ?? '']);

const clients: Told = {
  source: 'src-a',
  text: 'Mira Tolen, head of the Lantern Fund, spoke. Only two of her 12 clients could join the inquiry due to deportation and an entry ban. Oskar Venn was beaten.',
  cast: {
    lawyer: { kind: 'person', name: 'Mira Tolen', pronouns: ['her'] },
    fund: { kind: 'organization', name: 'Lantern Fund' },
    clients: { kind: 'group', name: '12 clients', unnamed: true, count: 12 },
    man: { kind: 'person', name: 'Oskar Venn' },
  },
  says: [
    {
      words: 'her 12 clients',
      measure: 'represented',
      number: '12',
      value: 12,
      unit: 'client',
      voice: [{ by: 'lawyer' }],
    },
    {
      words: 'Only two of her 12 clients could join',
      measure: 'participated',
      number: 'two',
      value: 2,
      unit: 'client',
      partOf: 0,
      modality: 'hypothetical',
    },
    { words: 'Oskar Venn was beaten', act: 'beating', patient: 'man' },
  ],
};

describe('the roster', () => {
  it('[C91] keeps a part with its group, and infers the rest with the words that say why', () => {
    const file = derived(clients);
    expect(standings(file, '12 clients')).toEqual([
      ['represented', '12', ''],
      ['heard', 'two', ''],
      ['prevented', '10', 'rest-of-whole'],
    ]);
    const [represented, , prevented] = entry(file, '12 clients')?.standings ?? [];
    const named = (name: string) => file.identities.find((one) => one.name === name)?.id;
    expect(represented?.by).toEqual([named('Mira Tolen')]);
    expect(prevented?.why?.map((one) => one.exact)).toEqual(['due to deportation and an entry ban']);
  });

  it('[C91] infers nothing where no words say why, or where the number is not exact', () => {
    const text = 'Only two of 12 clients could join the inquiry.';
    const says: Told['says'] = [
      { words: '12 clients', measure: 'represented', number: '12', value: 12, unit: 'client' },
      { words: 'two of 12 clients', measure: 'participated', number: 'two', value: 2, unit: 'client', partOf: 0 },
    ];
    expect(standings(derived({ source: 'src-a', text, says }), '12 clients')?.map(([one]) => one)).toEqual([
      'represented',
      'heard',
    ]);
    const more = 'Only two of at least 12 clients could join the inquiry due to a ban.';
    const vague: Told['says'] = [
      { words: 'at least 12 clients', measure: 'represented', number: '12', value: 12, atLeast: true, unit: 'client' },
      {
        words: 'two of at least 12 clients',
        measure: 'participated',
        number: 'two',
        value: 2,
        unit: 'client',
        partOf: 0,
      },
    ];
    expect(derived({ source: 'src-a', text: more, says: vague }).roster?.flatMap((one) => one.standings)).toHaveLength(
      2,
    );
  });

  it('[C92] joins a named person to a group only by words that name members', () => {
    const file = derived({
      ...clients,
      text: `${clients.text} Nine villagers, including Pavo Dren, are missing.`,
      cast: { ...clients.cast, dren: { kind: 'person', name: 'Pavo Dren' } },
      says: [
        ...(clients.says ?? []),
        {
          words: 'Nine villagers, including Pavo Dren',
          measure: 'missing',
          number: 'Nine',
          value: 9,
          unit: 'villager',
        },
      ],
    });
    const dren = file.identities.find((one) => one.name === 'Pavo Dren')?.id;
    expect(entry(file, 'Nine')?.members).toEqual([dren]);
    expect(file.roster?.filter((one) => one.members !== undefined)).toHaveLength(1);
  });

  it('[C90] lists whom violence befell even where it is an officer, and no officer who was merely arrested', () => {
    const cast: Told['cast'] = {
      officer: { kind: 'person', name: 'Tomas Erde', posts: ['sergeant'] },
      doer: { kind: 'person', name: 'Ivo Brank' },
      teacher: { kind: 'person', name: 'Sanna Orlo' },
    };
    const text =
      'The sergeant Tomas Erde was arrested. Ivo Brank beat Sanna Orlo. Ivo Brank was arrested. Sanna Orlo was arrested.';
    const arrest = (who: string, words: string) => ({ words, act: 'arrest' as const, patient: who });
    const says: Told['says'] = [
      arrest('officer', 'Tomas Erde was arrested'),
      { words: 'Ivo Brank beat Sanna Orlo', act: 'beating', agent: 'doer', patient: 'teacher' },
      arrest('doer', 'Ivo Brank was arrested'),
      arrest('teacher', 'Sanna Orlo was arrested'),
    ];
    expect(derived({ source: 'src-a', text, cast, says }).roster?.map((one) => one.name)).toEqual(['Sanna Orlo']);
    const hurt = derived({
      source: 'src-a',
      text: `${text} Tomas Erde was beaten.`,
      cast,
      says: [...says, { words: 'Tomas Erde was beaten', act: 'beating', patient: 'officer' }],
    });
    expect(hurt.roster?.map((one) => one.name).sort()).toEqual(['Sanna Orlo', 'Tomas Erde']);
  });

  it('[C90] does not list what is denied, planned or said under duress as having befallen anybody', () => {
    for (const change of [
      { polarity: 'denied' as const },
      { modality: 'planned' as const },
      { circumstances: 'duress-alleged' as const, voice: [{ by: 'man' }] },
    ])
      expect(
        derived({ ...clients, says: [{ words: 'Oskar Venn was beaten', act: 'beating', patient: 'man', ...change }] })
          .roster,
      ).toEqual([]);
  });

  it('[C90] one count told by two reports is one entry, and a part of another kind of count keeps its own', () => {
    const dead = (source: string, text: string): Told => ({
      source,
      text,
      cast: {
        dead: { kind: 'group', name: '31 people', unnamed: true, count: 31 },
        town: { kind: 'place', name: 'Norwold' },
      },
      says: [
        { words: '31 people were killed', measure: 'killed', number: '31', value: 31, unit: 'person', scope: ['town'] },
        { words: '31 people were killed', act: 'killing', patient: 'dead' },
      ],
    });
    const file = derived(
      dead('src-a', 'In all 31 people were killed in Norwold.'),
      dead('src-b', 'The ministry says that 31 people were killed in Norwold.'),
    );
    expect(file.roster?.map((one) => [one.count?.min, one.identities.length])).toEqual([[31, 2]]);
    expect(file.roster?.[0]?.standings).toHaveLength(1);
  });
});

describe('the funnel', () => {
  const told: Told = {
    source: 'src-a',
    text: 'At least 98 people were tortured but only 44 were recognised. In all, 7 officers were arrested. Most complaints about torture did not reach a court, she said.',
    says: [
      {
        words: 'At least 98 people were tortured',
        measure: 'tortured',
        number: '98',
        value: 98,
        atLeast: true,
        unit: 'person',
      },
      {
        words: 'only 44 were recognised',
        measure: 'recognised-victims',
        number: '44',
        value: 44,
        unit: 'person',
        partOf: 0,
      },
      { words: '7 officers were arrested', measure: 'arrested', number: '7', value: 7, unit: 'officer' },
    ],
  };

  it('[C93] sets a figure in proportion only to the one it is said to be a part of', () => {
    const stages = new Map(derived(told).funnel?.map((one) => [one.stage, one]));
    expect([...stages.keys()]).toEqual(['reported', 'complained', 'recognised', 'arrested']);
    expect(stages.get('recognised')?.figures[0]?.of?.count.min).toBe(98);
    expect(stages.get('recognised')?.apart).toBeUndefined();
    expect(stages.get('arrested')?.figures[0]?.of).toBeUndefined();
    expect(stages.get('arrested')?.apart?.code).toBe('counts-other-things');
  });

  it('[C93] keeps “most” as words, in their place', () => {
    const complained = derived(told).funnel?.find((one) => one.stage === 'complained');
    expect(complained?.figures).toEqual([]);
    expect(complained?.words[0]?.passages[0]?.exact).toBe('Most complaints about torture did not reach a court');
  });

  it('[C93] people held or tried who are on the roster are not those who answer for it', () => {
    const text = 'In the raid 26 villagers were arrested. Then 3 officers were charged.';
    const file = derived({
      source: 'src-a',
      text,
      says: [
        { words: '26 villagers were arrested', measure: 'arrested', number: '26', value: 26, unit: 'villager' },
        { words: '3 officers were charged', measure: 'charged', number: '3', value: 3, unit: 'officer' },
      ],
    });
    expect(file.funnel?.map((one) => [one.stage, one.figures[0]?.count.min])).toEqual([['charged', 3]]);
    expect(file.roster?.map((one) => one.count?.min)).toEqual([26]);
  });
});

describe('the words of the roster', () => {
  it('[C51] every standing reaches words that stand in a text', () => {
    const file = derived(clients);
    const text = new Map(file.sources.map((one) => [one.id, [...(one.text ?? '')]]));
    const all = file.roster?.flatMap((one) => one.standings) ?? [];
    expect(all.length).toBeGreaterThan(3);
    for (const one of all) {
      const passages = file.statements
        .filter(({ id }) => one.statements.includes(id))
        .flatMap((said) => said.passages.map((at) => ({ source: said.source, ...at })));
      expect(passages.length).toBeGreaterThan(0);
      for (const at of [...passages, ...(one.why ?? [])])
        expect(text.get(at.source)?.slice(at.start, at.end).join('')).toBe(at.exact);
    }
  });
});
