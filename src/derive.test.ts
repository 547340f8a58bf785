import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report, type Said, type Told } from '../test/support/readings.ts';
import { derive, inputFor } from './derive.ts';
import {
  ACT_TYPES,
  type CaseFile,
  type DerivationInput,
  derivedSchema,
  describePassage,
  digestText,
  MODALITIES,
  POLARITIES,
  wordsAt,
} from './model/index.ts';

type Decisions = DerivationInput['decisions'];
const entry = (kind: string, payload: object, id = kind): Decisions[number] =>
  ({
    entry: `${digestText(id)}`,
    kind,
    author: 'Officer',
    at: '2031-01-01T00:00:00Z',
    payload,
  }) as unknown as Decisions[number];

const NAMES = ['Anar Belikov', 'Anor Belikov', 'Timo Orsk', 'Belikov'] as const;
const TEXT =
  'Anar Belikov and Anor Belikov, a pianist, met Timo Orsk in Tresk on March 5 or in June 2031, and Sarvan officials said that 40 people saw Belikov.';

/** Small reports over one text: who does what to whom, when, and who says so. */
const told = (source: string): fc.Arbitrary<Told> => {
  const person = fc.constantFrom('p0', 'p1', 'p2', 'p3');
  const act: fc.Arbitrary<Said> = fc.record(
    {
      words: fc.constantFrom('Anar Belikov', 'a pianist', 'met Timo Orsk', 'saw Belikov'),
      act: fc.constantFrom(...ACT_TYPES),
      patient: person,
      agent: person,
      when: fc.constantFrom(
        { words: 'on March 5', stated: 'XXXX-03-05' },
        { words: 'in June 2031', stated: '2031-06' },
      ),
      polarity: fc.constantFrom(...POLARITIES),
      modality: fc.constantFrom(...MODALITIES),
      circumstances: fc.constantFrom('free', 'duress-alleged', 'unknown'),
      voice: fc.constantFrom([{ by: 'officials' }], [{ by: 'p2' }], []),
    },
    { requiredKeys: ['words', 'act'] },
  ) as fc.Arbitrary<Said>;
  const figure = fc.constantFrom<Said>({
    words: '40 people',
    measure: 'detained',
    number: '40',
    value: 40,
    scope: ['town'],
  });
  return fc
    .record({
      says: fc.array(fc.oneof({ weight: 4, arbitrary: act }, { weight: 1, arbitrary: figure }), { maxLength: 5 }),
      published: fc.constantFrom(undefined, '2031-07-01', '2032-01'),
    })
    .map(({ says, published }) => ({
      source,
      text: TEXT,
      says,
      ...(published === undefined ? {} : { published }),
      cast: {
        ...Object.fromEntries(
          NAMES.map((name, at) => [`p${at}`, { kind: 'person' as const, name, posts: at < 2 ? ['pianist'] : [] }]),
        ),
        town: { kind: 'place' as const, name: 'Tresk' },
        officials: {
          kind: 'group' as const,
          name: 'Sarvan officials',
          unnamed: true as const,
          nationalities: ['Sarvan'],
        },
      },
    }));
};
const reports = fc
  .integer({ min: 1, max: 4 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => told(`src-${at}`))));
const bytes = (file: CaseFile): string => JSON.stringify(file);
const derived = (all: readonly Told[], decisions: Decisions = []) => derive({ sources: all.map(report), decisions });
const RUNS = { numRuns: 60 };

const passageOf = (source: string, words: string) => {
  const start = TEXT.indexOf(words);
  return { source, ...describePassage(TEXT, digestText(TEXT), { start, end: start + words.length }) };
};
const kept = (words: string, act = 'release') => ({
  passages: [passageOf('src-0', words)],
  statement: {
    kind: 'act',
    polarity: 'affirmed',
    modality: 'asserted',
    circumstances: 'free',
    voice: [],
    content: { act, trigger: words, participants: [{ role: 'patient', identity: 'Timo Orsk' }] },
  },
  because: 'checked against the recording',
});

describe('laws of derivation', () => {
  it('[C50] twice is the same, and the order in which sources come does not matter', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const once = bytes(derived(all));
        expect(bytes(derived(all))).toBe(once);
        expect(bytes(derived([...all].reverse()))).toBe(once);
      }),
      RUNS,
    );
  });

  it('[C52] whatever the readings hold, the outcome is valid by the contract', () => {
    fc.assert(
      fc.property(reports, (all) => {
        expect(derivedSchema.safeParse(derived(all)).error?.issues).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('[C51] every event, figure, name and role reaches words that stand in a text', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const file = derived(all);
        const statements = new Map(file.statements.map((one) => [one.id, one]));
        const texts = new Map(file.sources.map((one) => [one.id, one.text ?? '']));
        const stands = (source: string, one: { start: number; end: number; exact: string }) =>
          one.exact !== '' && wordsAt(texts.get(source) ?? '', one) === one.exact;
        const reached = [
          ...file.events.map((one) => one.statements),
          ...file.figures.flatMap((one) => one.points.map((point) => point.statements)),
          ...file.identities.flatMap((one) => one.roles.map((role) => role.statements)),
          ...(file.roster ?? []).flatMap((one) => [one.statements, ...one.standings.map((held) => held.statements)]),
          ...(file.funnel ?? []).flatMap((one) => one.figures.map((row) => row.statements)),
        ];
        for (const ids of reached) {
          expect(ids.length).toBeGreaterThan(0);
          for (const id of ids) {
            const record = statements.get(id);
            expect(record?.passages.every((passage) => stands(record.source, passage))).toBe(true);
          }
        }
        for (const { names } of file.identities)
          for (const name of names)
            expect(name.passages.length > 0 && name.passages.every((one) => stands(one.source, one))).toBe(true);
      }),
      RUNS,
    );
  });

  it('[C42] deciding and withdrawing leaves nothing behind but the line that says so', () => {
    const decisions: Decisions = [
      entry('StatementMade@1', kept('met Timo Orsk')),
      entry('StatementCorrected@1', { ...kept('met Timo Orsk'), corrected: kept('met Timo Orsk').statement }),
      entry('IdentitiesParted@1', {
        a: { name: 'Belikov', kind: 'person', passage: passageOf('src-0', 'Belikov') },
        b: { name: 'Timo Orsk', kind: 'person', passage: passageOf('src-0', 'Timo Orsk') },
        because: 'x',
      }),
      entry('SourceDescribed@1', { source: 'src-0', published: '2031-06-30' }),
    ];
    fc.assert(
      fc.property(reports, fc.constantFrom(...decisions), (all, decision) => {
        const never = derived(all);
        // The desk hands over what stands: the withdrawn decision is gone, its withdrawal is not.
        const after = derived(all, [entry('Withdrawn@1', { entry: decision.entry, because: 'a slip' })]);
        expect(bytes({ ...after, decisions: [] })).toBe(bytes(never));
        expect(after.decisions).toHaveLength(1);
      }),
      RUNS,
    );
  });
});

describe('decisions', () => {
  const one: Told = {
    source: 'src-0',
    text: TEXT,
    cast: { orsk: { kind: 'person', name: 'Timo Orsk' } },
    says: [{ words: 'met Timo Orsk', act: 'release', patient: 'orsk' }],
  };

  it('[C40] every entry is listed with its effect; one of an unknown kind is kept and never applied', () => {
    const unknown = { entry: 'f'.repeat(64), kind: 'Imagined@9', author: 'Officer', at: 't' };
    const destroyed = { entry: 'e'.repeat(64), kind: 'StatementRejected@1', author: 'Officer', at: 't' };
    const file = derived(
      [one],
      [
        entry('CaseOpened@1', { title: 'A case' }),
        unknown,
        destroyed,
        entry('AccessSet@1', { source: 'src-9', access: 'public', because: 'x' }),
      ],
    );
    expect(file.decisions.map((line) => [line.kind, line.effect, line.reason?.code])).toEqual([
      ['CaseOpened@1', 'applied', undefined],
      ['Imagined@9', 'orphaned', 'kind-not-understood'],
      ['StatementRejected@1', 'orphaned', 'content-destroyed'],
      ['AccessSet@1', 'orphaned', 'source-not-here'],
    ]);
    expect(file.decisions.at(-1)).toMatchObject({ decided: 'public', because: 'x' });
  });

  it('[C41] an accepted statement is marked, and stands by itself when a newer reader no longer makes it', () => {
    const accept = entry('StatementAccepted@1', kept('met Timo Orsk'));
    const before = derived([one], [accept]);
    expect(before.statements.filter((record) => record.kind === 'act').map((record) => record.review)).toEqual([
      'accepted',
    ]);
    const after = derived([{ ...one, says: [], reader: 'by-hand/2' }], [accept]);
    const survivor = after.statements.find((record) => record.kind === 'act');
    expect(survivor).toMatchObject({
      review: 'accepted',
      reviewedBy: 'Officer',
      passages: [{ exact: 'met Timo Orsk' }],
    });
    expect(after.events.map((event) => event.title)).toEqual(before.events.map((event) => event.title));
  });

  it('[C41] a rejected statement stays listed and makes no event; of accepting and rejecting the later stands', () => {
    const reject = entry('StatementRejected@1', kept('met Timo Orsk'));
    expect(derived([one], [reject])).toMatchObject({ events: [], decisions: [{ effect: 'applied' }] });
    const both = derived([one], [entry('StatementAccepted@1', kept('met Timo Orsk')), reject]);
    expect(both.decisions.map((line) => line.effect)).toEqual(['superseded', 'applied']);
    expect(both.statements.find((record) => record.kind === 'act')?.review).toBe('rejected');
  });

  it('[C41] a decision whose words are gone from the text is orphaned, not applied elsewhere', () => {
    const lost = kept('met Timo Orsk');
    const gone = {
      ...lost,
      passages: [{ ...passageOf('src-0', 'met Timo Orsk'), exact: 'met nobody', prefix: '?', suffix: '?' }],
    };
    expect(derived([one], [entry('StatementAccepted@1', gone)]).decisions[0]).toMatchObject({
      effect: 'orphaned',
      reason: { code: 'words-not-found' },
    });
  });

  it('[C43] what a person said of a source stands over what was found, and the later description over the earlier', () => {
    const describe = (published: string, id: string) => entry('SourceDescribed@1', { source: 'src-0', published }, id);
    const file = derived(
      [{ ...one, published: '2030-01-01' }],
      [describe('2031-06-29', 'x'), describe('2031-06-30', 'y')],
    );
    expect(file.sources[0]?.published).toMatchObject({ stated: '2031-06-30', reason: { code: 'described-by-person' } });
    expect(file.decisions.map((line) => line.effect)).toEqual(['superseded', 'applied']);
  });

  it('[C43] nothing of a source that an audience may not see is used for it, be it a date or a name', () => {
    const secret: Told = {
      ...one,
      source: 'src-1',
      says: [
        { words: 'met Timo Orsk', act: 'release', patient: 'orsk', when: { words: 'in June 2031', stated: '2031-06' } },
      ],
    };
    const input: DerivationInput = {
      sources: [one, secret].map(report),
      decisions: [entry('AccessSet@1', { source: 'src-1', access: 'confidential', because: 'a witness asked' })],
    };
    const open = derive(inputFor(input, 'restricted'));
    expect(bytes(open)).toBe(bytes(derived([one])));
    expect(derive(inputFor(input, 'confidential')).sources).toHaveLength(2);
  });
});
