import { describe, expect, it } from 'vitest';
import { type Figure, report, type Said } from '../../../test/support/readings.ts';
import { derive, inputFor } from '../../derive.ts';
import {
  type CaseFile,
  type DerivationInput,
  describePassage,
  digestText,
  type KeptStatement,
  type SourceReading,
} from '../../model/index.ts';

type Decision = DerivationInput['decisions'][number];

const TEXT = 'Police beat Anar Belikov in Tresk. A day later Timo Orsk was freed. Askar Belikov saw it.';
const CAST: Readonly<Record<string, Figure>> = {
  anar: { kind: 'person', name: 'Anar Belikov' },
  timo: { kind: 'person', name: 'Timo Orsk' },
  police: { kind: 'organization', name: 'Police' },
  town: { kind: 'place', name: 'Tresk' },
};
const WORDS = 'Police beat Anar Belikov in Tresk';
const BEATING: Said = {
  words: WORDS,
  act: 'beating',
  trigger: 'beat',
  patient: 'anar',
  agent: 'police',
  where: 'town',
};

const read = (
  says: readonly Said[] = [BEATING],
  more: { cast?: Readonly<Record<string, Figure>>; reader?: string; published?: string } = {},
): SourceReading =>
  report({
    source: 'src-a',
    text: TEXT,
    says,
    ...more,
    cast: more.cast ?? CAST,
  });
const passage = (words: string) => {
  const start = TEXT.indexOf(words);
  return { source: 'src-a', ...describePassage(TEXT, digestText(TEXT), { start, end: start + words.length }) };
};
const decided = (kind: string, payload: object, id: string): Decision =>
  ({
    entry: digestText(id),
    kind,
    author: 'Officer',
    at: '2031-01-01T00:00:00Z',
    payload: { ...payload, because: 'I read it again.' },
  }) as unknown as Decision;

const READ: KeptStatement = {
  kind: 'act',
  polarity: 'affirmed',
  modality: 'asserted',
  circumstances: 'free',
  voice: [],
  content: {
    kind: 'act',
    act: 'beating',
    trigger: 'beat',
    participants: [
      { role: 'agent', identity: 'Police', words: 'Police' },
      { role: 'patient', identity: 'Anar Belikov', words: 'Anar Belikov' },
    ],
    where: [{ identity: 'Tresk', words: 'Tresk' }],
  },
};
const other = (content: object, more: Partial<KeptStatement> = {}): KeptStatement => ({
  ...READ,
  ...more,
  content: { ...READ.content, ...content } as KeptStatement['content'],
});
const correction = (corrected: KeptStatement, statement = READ, id = 'a correction') =>
  decided('StatementCorrected@1', { passages: [passage(WORDS)], statement, corrected }, id);
const ruling = (kind: 'Accepted' | 'Rejected', statement: KeptStatement) =>
  decided(`Statement${kind}@1`, { passages: [passage(WORDS)], statement }, `${kind} ${JSON.stringify(statement)}`);

const file = (decisions: readonly Decision[], sources: readonly SourceReading[] = [read()]): CaseFile =>
  derive({ sources, decisions });
const acts = ({ statements }: CaseFile) =>
  statements.flatMap(({ content, review }) => (content.kind === 'act' ? [[content.act, review]] : [])).sort();
const effects = (one: CaseFile) => one.decisions.map(({ effect, reason }) => reason?.code ?? effect);
const BEATEN_DOWN = other({ act: 'torture' });

describe('corrections', () => {
  it('[C252] what was read is rejected beside what a person made of it, and each names the other', () => {
    const before = file([]);
    const after = file([correction(BEATEN_DOWN)]);
    expect(acts(after)).toEqual([
      ['beating', 'rejected'],
      ['torture', 'made'],
    ]);
    const made = after.statements.find((one) => one.review === 'made');
    const rejected = after.statements.find((one) => one.review === 'rejected');
    expect(made).toMatchObject({
      id: before.statements.find(({ kind }) => kind === 'act')?.id,
      reviewedBy: 'Officer',
      strength: 'strong',
      passages: rejected?.passages,
      reviewReason: { code: 'corrects', args: { statement: rejected?.id } },
    });
    expect(rejected).toMatchObject({ reviewReason: { code: 'corrected-by-person', args: { statement: made?.id } } });
    expect(after.events.map(({ act }) => act)).toEqual(['torture']);
    expect(after.decisions).toMatchObject([{ about: WORDS, decided: 'torture', effect: 'applied' }]);
  });

  it('[C252] where the other side of an act was meant, though both statements hang on the same word', () => {
    const [agent, patient] = READ.content.participants as Record<string, string>[];
    const turned = other({
      participants: [
        { ...agent, role: 'patient' },
        { ...patient, role: 'agent' },
      ],
    });
    const after = file([correction(turned)]);
    const roles = after.events[0]?.participants.map(({ role, identity }) => [
      role,
      after.identities.find(({ id }) => id === identity)?.name,
    ]);
    expect(roles?.sort()).toEqual([
      ['agent', 'Anar Belikov'],
      ['patient', 'Police'],
    ]);
    expect(effects(after)).toEqual(['applied']);
  });

  it('[C252] a statement of another kind stands apart from what was read', () => {
    const described = other({}, { kind: 'attribute' });
    const content = { kind: 'attribute', attribute: 'injury', value: 'beat', identity: 'Anar Belikov' };
    const after = file([correction({ ...described, content })]);
    expect(after.statements.map(({ kind, review }) => [kind, review]).sort()).toEqual([
      ['act', 'rejected'],
      ['attribute', 'made'],
    ]);
    expect(after.events).toEqual([]);
  });

  it('[C252] it stands by itself where no reader makes the statement any more, and finds it where its words are drawn otherwise', () => {
    const gone = file([correction(BEATEN_DOWN)], [read([], { reader: 'by-hand/2' })]);
    expect([acts(gone), effects(gone)]).toEqual([[['torture', 'made']], ['applied']]);
    const shorter = file([correction(BEATEN_DOWN)], [read([{ ...BEATING, words: 'beat Anar Belikov' }])]);
    expect(acts(shorter)).toEqual(acts(file([correction(BEATEN_DOWN)])));
  });

  it('[C252] withdrawn, it leaves no trace', () => {
    const taken = decided('Withdrawn@1', { entry: correction(BEATEN_DOWN).entry }, 'withdrawn');
    expect(JSON.stringify({ ...file([taken]), decisions: [] })).toBe(JSON.stringify(file([])));
  });

  it('[C253] a date that was left as it was is grounded anew; one that was corrected stands', () => {
    const freed: Said = {
      words: 'A day later Timo Orsk was freed',
      act: 'release',
      trigger: 'freed',
      patient: 'timo',
      when: { words: 'A day later', relation: 'on', relative: { anchor: 'publication', offset: -1, unit: 'day' } },
    };
    const when = { words: 'A day later' };
    const kept = other({ act: 'release', trigger: 'freed', participants: [], when }, {});
    const { where: _, ...content } = kept.content;
    const statement = { ...kept, content };
    const correct = (now: object) =>
      decided(
        'StatementCorrected@1',
        {
          passages: [passage(freed.words)],
          statement,
          corrected: { ...statement, content: { ...content, ...now } },
        },
        JSON.stringify(now),
      );
    const dated = (published: string, decision: Decision) =>
      file([decision], [read([freed], { published })]).statements.flatMap(({ content, review }) =>
        content.kind === 'act' && review === 'made' ? [content.when?.inferred ?? content.when?.stated] : [],
      );
    const toTransfer = correct({ act: 'transfer' });
    expect(dated('2031-05-20', toTransfer)).toEqual(['2031-05-19']);
    expect(dated('2031-06-11', toTransfer)).toEqual(['2031-06-10']);
    expect(dated('2031-06-11', correct({ when: { words: 'A day later', stated: '2030-01-01' } }))).toEqual([
      '2030-01-01',
    ]);
  });

  it('[C253] whoever was left as they were is who the reading says, though two bear the name', () => {
    const brothers = ['Anar Belikov', 'Askar Belikov'].map((name) => ({
      kind: 'person' as const,
      name,
      also: ['Belikov'],
    }));
    const cast = { ...CAST, anar: brothers[0] as Figure, askar: brothers[1] as Figure };
    const named = (one: KeptStatement) =>
      JSON.parse(JSON.stringify(one).replaceAll('"identity":"Anar Belikov"', '"identity":"Belikov"')) as KeptStatement;
    const whose = (decisions: readonly Decision[]) => {
      const { events, identities } = file(decisions, [read([BEATING], { cast })]);
      return events[0]?.participants.map((one) => identities.find(({ id }) => id === one.identity)?.name).sort();
    };
    expect(whose([correction(named(BEATEN_DOWN), named(READ))])).toEqual(['Anar Belikov', 'Police']);
    expect(whose([])).toEqual(['Anar Belikov', 'Police']);
  });

  it('[C254] of a correction and a later ruling on what was read the later stands', () => {
    for (const [kind, review] of [
      ['Accepted', 'accepted'],
      ['Rejected', 'rejected'],
    ] as const) {
      const later = file([correction(BEATEN_DOWN), ruling(kind, READ)]);
      expect([acts(later), effects(later)]).toEqual([[['beating', review]], ['decided-later', 'applied']]);
      const earlier = file([ruling(kind, READ), correction(BEATEN_DOWN)]);
      expect([acts(earlier), effects(earlier)]).toEqual([
        acts(file([correction(BEATEN_DOWN)])),
        ['decided-later', 'applied'],
      ]);
    }
  });

  it('[C254] a ruling on what was corrected leaves the reading rejected', () => {
    const rejected = file([correction(BEATEN_DOWN), ruling('Rejected', BEATEN_DOWN)]);
    expect([acts(rejected), effects(rejected)]).toEqual([[['beating', 'rejected']], ['applied', 'applied']]);
    expect(rejected.events).toEqual([]);
    const again = file([correction(BEATEN_DOWN), correction(other({ act: 'attack' }), BEATEN_DOWN, 'another')]);
    expect([acts(again), effects(again)]).toEqual([
      [
        ['attack', 'made'],
        ['beating', 'rejected'],
      ],
      ['applied', 'applied'],
    ]);
  });

  it('[C254] a statement made by hand that is rejected is gone, by a decision that is applied', () => {
    const hand = decided('StatementMade@1', { passages: [passage(WORDS)], statement: BEATEN_DOWN }, 'by hand');
    const after = file([hand, ruling('Rejected', BEATEN_DOWN)], [read([])]);
    expect([acts(after), effects(after)]).toEqual([[], ['decided-later', 'applied']]);
  });

  it('[C43] a correction of words in a source that an audience may not see does nothing for it', () => {
    const hidden = decided('AccessSet@1', { source: 'src-a', access: 'confidential' }, 'hidden');
    const input = inputFor({ sources: [read()], decisions: [correction(BEATEN_DOWN), hidden] }, 'public');
    expect(input.decisions).toEqual([]);
    expect(derive(input).statements).toEqual([]);
  });
});
