import type { CaseFile, ContractPassage, StatementRecord } from '../../src/model/index.ts';
import { digestText } from '../../src/model/index.ts';

/**
 * An invented case, by hand: a schoolteacher of an invented country is arrested, a broadcaster shows him confessing, and
 * a court convicts two officers. Three held reports (one rewrites another, one is confidential), one only cited.
 * It holds inferred and yearless dates, a dispute, a denial, coerced words, a weak reading and decisions.
 */
const TEXTS = {
  'src-aaaaaaaaaaaa': `Teacher freed after nine days 🕊

Ludmir, 19 May 2021 -- Schoolteacher Tamsin Orlo was released on May 18 after nine days in custody, the Interior Ministry of Karsova said. Ministry officials said 14 people were injured during the strike.

Orlo told the Ludmir Courier that guards beat him. The ministry denied that anyone was beaten.

A state channel had shown Orlo saying he was paid 300 marks. His family said he was forced to say so.`,
  'src-bbbbbbbbbbbb': `Учитель вышел на свободу

Teacher Tamsin Orlo was released on May 18 after nine days in custody. Orlo told the Ludmir Courier that guards beat him.

On 3 March two officers, Pavo Dren and Istvan Kolm, were convicted of torture. <b>Neither admitted guilt & both will appeal.</b>`,
  'src-cccccccccccc': `Notes of a conversation with Vesna Halik

Vesna Halik, a nurse at Brenik clinic, said she saw Tamsin Orlo with burns on 12 May 2021. She named the guard as Joren Mast.`,
} as const;

type SourceId = keyof typeof TEXTS;

/** Finds words in a source's text; code points, as everywhere. */
const at = (source: SourceId, exact: string): ContractPassage => {
  const text = TEXTS[source];
  const unit = text.indexOf(exact);
  if (unit < 0) throw new Error(`the fixture's text does not hold: ${exact}`);
  const start = [...text.slice(0, unit)].length;
  return { source, start, end: start + [...exact].length, exact };
};

const A = 'src-aaaaaaaaaaaa';
const B = 'src-bbbbbbbbbbbb';
const C = 'src-cccccccccccc';
const CITED = 'src-dddddddddddd';

type Given = Partial<Omit<StatementRecord, 'id' | 'source' | 'content' | 'kind'>> & Pick<StatementRecord, 'content'>;

const statement = (id: string, source: SourceId, exact: string, given: Given): StatementRecord => {
  const { start, end } = at(source, exact);
  return {
    id,
    source,
    passages: [{ start, end, exact }],
    voice: [],
    polarity: 'affirmed',
    modality: 'asserted',
    circumstances: 'unknown',
    strength: 'strong',
    proposedBy: 'rules-1',
    review: 'proposed',
    access: source === C ? 'confidential' : 'public',
    ...given,
    kind: given.content.kind,
  };
};

const ORLO = 'idn-000000000001';
const MINISTRY = 'idn-000000000002';
const DREN = 'idn-000000000003';
const KOLM = 'idn-000000000004';
const LUDMIR = 'idn-000000000005';
const HALIK = 'idn-000000000006';
const MAST = 'idn-000000000007';
const COURIER = 'idn-000000000008';
const BRENIK = 'idn-000000000009';

const act = (
  type: Extract<StatementRecord['content'], { kind: 'act' }>['act'],
  trigger: string,
  participants: Extract<StatementRecord['content'], { kind: 'act' }>['participants'],
): Extract<StatementRecord['content'], { kind: 'act' }> => ({ kind: 'act', act: type, trigger, participants });

const orlo = { role: 'patient', identity: ORLO } as const;

const statements: StatementRecord[] = [
  statement('stm-000000000001', A, 'Schoolteacher Tamsin Orlo was released on May 18 after nine days in custody', {
    voice: [{ identity: MINISTRY, basis: 'unstated' }],
    content: {
      ...act('release', 'released', [orlo]),
      when: { words: 'on May 18', stated: 'XXXX-05-18', inferred: '2021-05-18' },
    },
  }),
  statement('stm-000000000002', B, 'Teacher Tamsin Orlo was released on May 18 after nine days in custody', {
    content: act('release', 'released', [orlo]),
  }),
  statement('stm-000000000003', A, 'guards beat him', {
    voice: [{ identity: ORLO, basis: 'took-part' }],
    modality: 'alleged',
    review: 'accepted',
    reviewedBy: 'Mira Tolen',
    content: act('beating', 'beat', [orlo, { role: 'agent', words: 'guards' }]),
  }),
  statement('stm-000000000004', B, 'guards beat him', {
    voice: [{ identity: COURIER }, { identity: ORLO, basis: 'took-part' }],
    modality: 'alleged',
    content: act('beating', 'beat', [orlo, { role: 'agent', words: 'guards' }]),
  }),
  statement('stm-000000000005', A, 'The ministry denied that anyone was beaten', {
    voice: [{ identity: MINISTRY }],
    polarity: 'denied',
    content: act('beating', 'beaten', [{ role: 'patient', words: 'anyone' }]),
  }),
  statement('stm-000000000006', A, 'he was paid 300 marks', {
    voice: [{ identity: ORLO }],
    circumstances: 'duress-alleged',
    content: act('other', 'paid', [orlo]),
  }),
  statement('stm-000000000007', B, 'On 3 March two officers, Pavo Dren and Istvan Kolm, were convicted of torture', {
    content: act('conviction', 'convicted', [
      { role: 'patient', identity: DREN },
      { role: 'patient', identity: KOLM },
    ]),
  }),
  statement('stm-000000000008', A, '14 people were injured during the strike', {
    voice: [{ words: 'Ministry officials' }],
    content: {
      kind: 'figure',
      measure: 'injured',
      quantity: { words: '14 people', min: 14, max: 14, qualifier: 'exact', unit: 'person' },
      scope: 'during the strike',
    },
  }),
  statement('stm-000000000009', B, 'both will appeal', {
    strength: 'weak',
    modality: 'planned',
    content: act('appeal', 'appeal', [{ role: 'agent', words: 'both' }]),
  }),
  statement('stm-000000000010', C, 'she saw Tamsin Orlo with burns on 12 May 2021', {
    voice: [{ identity: HALIK, basis: 'saw' }],
    content: { ...act('injury', 'burns', [orlo]), when: { words: '12 May 2021', stated: '2021-05-12' } },
  }),
  statement('stm-000000000011', C, 'She named the guard as Joren Mast', {
    voice: [{ identity: HALIK }],
    content: act('identification', 'named', [
      { role: 'agent', identity: HALIK },
      { role: 'patient', identity: MAST },
    ]),
  }),
  statement('stm-000000000012', B, 'Neither admitted guilt', {
    content: { kind: 'stance', holder: DREN, stance: 'denies', towards: 'guilt', about: ['stm-000000000007'] },
  }),
];

const name = (written: string, passages: ContractPassage[], ids: string[] = []) => ({
  name: written,
  statements: ids,
  passages,
});

const identities: CaseFile['identities'] = [
  {
    id: ORLO,
    kind: 'person',
    name: 'Tamsin Orlo',
    names: [
      name('Tamsin Orlo', [at(A, 'Tamsin Orlo'), at(B, 'Tamsin Orlo')], ['stm-000000000001', 'stm-000000000002']),
      name(
        'Orlo',
        [at(A, 'Orlo told')].map((one) => ({ ...one, end: one.start + 4, exact: 'Orlo' })),
      ),
    ],
    roles: [{ role: 'schoolteacher', statements: ['stm-000000000001'] }],
    mentions: 6,
    sources: [A, B],
    access: 'public',
  },
  {
    id: MINISTRY,
    kind: 'organization',
    name: 'Interior Ministry of Karsova',
    names: [name('Interior Ministry of Karsova', [at(A, 'Interior Ministry of Karsova')])],
    roles: [],
    mentions: 3,
    sources: [A],
    access: 'public',
  },
  ...(
    [
      [DREN, 'Pavo Dren'],
      [KOLM, 'Istvan Kolm'],
    ] as const
  ).map(([id, called]) => ({
    id,
    kind: 'person' as const,
    name: called,
    names: [name(called, [at(B, called)], ['stm-000000000007'])],
    roles: [{ role: 'officer', statements: ['stm-000000000007'] }],
    mentions: 1,
    sources: [B],
    access: 'public' as const,
  })),
  {
    id: LUDMIR,
    kind: 'place',
    name: 'Ludmir',
    names: [name('Ludmir', [at(A, 'Ludmir')])],
    roles: [],
    mentions: 1,
    sources: [A],
    access: 'public',
  },
  {
    id: HALIK,
    kind: 'person',
    name: 'Vesna Halik',
    names: [name('Vesna Halik', [at(C, 'Vesna Halik')], ['stm-000000000010'])],
    roles: [{ role: 'nurse', statements: ['stm-000000000010'] }],
    mentions: 2,
    sources: [C],
    access: 'confidential',
  },
  {
    id: MAST,
    kind: 'person',
    name: 'Joren Mast',
    names: [name('Joren Mast', [at(C, 'Joren Mast')], ['stm-000000000011'])],
    roles: [],
    mentions: 1,
    sources: [C],
    access: 'confidential',
  },
  {
    id: COURIER,
    kind: 'organization',
    name: 'Ludmir Courier',
    names: [name('Ludmir Courier', [at(A, 'Ludmir Courier'), at(B, 'Ludmir Courier')])],
    roles: [],
    mentions: 2,
    sources: [A, B],
    access: 'public',
  },
  {
    id: BRENIK,
    kind: 'organization',
    name: 'Brenik clinic',
    names: [name('Brenik clinic', [at(C, 'Brenik clinic')])],
    roles: [],
    mentions: 1,
    sources: [C],
    access: 'confidential',
  },
];

const single = <T>(value: T, ids: string[]) => ({
  value,
  state: ids.length === 1 ? ('single' as const) : ('agreed' as const),
  readings: [{ value, statements: ids }],
});

const yearOfRelease = {
  words: 'on May 18',
  stated: 'XXXX-05-18',
  inferred: '2021-05-18',
  reason: { code: 'fixture-year-of-report', args: { source: A, published: '2021-05-19' } },
};

const RELEASED = ['stm-000000000001', 'stm-000000000002'];
const BEATEN = ['stm-000000000003', 'stm-000000000004', 'stm-000000000005'];

const events: CaseFile['events'] = [
  {
    id: 'evt-000000000001',
    act: 'release',
    title: 'release of Tamsin Orlo',
    when: single(yearOfRelease, RELEASED),
    where: single(LUDMIR, ['stm-000000000001']),
    polarity: single('affirmed', RELEASED),
    modality: single('asserted', RELEASED),
    participants: [{ ...orlo, statements: RELEASED }],
    duration: 'nine days in custody',
    statements: RELEASED,
    sources: [A, B],
    origins: [{ voice: MINISTRY, through: [A, B] }],
    originsAtMost: 1,
    disputes: [],
    access: 'public',
  },
  {
    id: 'evt-000000000002',
    act: 'beating',
    title: 'beating of Tamsin Orlo',
    when: { state: 'single', readings: [] },
    polarity: {
      state: 'disputed',
      readings: [
        { value: 'affirmed', statements: BEATEN.slice(0, 2) },
        { value: 'denied', statements: BEATEN.slice(2) },
      ],
    },
    modality: single('alleged', BEATEN),
    participants: [
      { ...orlo, statements: BEATEN.slice(0, 2) },
      { role: 'agent', words: 'guards', statements: BEATEN.slice(0, 2) },
    ],
    statements: BEATEN,
    sources: [A, B],
    origins: [
      { voice: ORLO, through: [A, B] },
      { voice: MINISTRY, through: [A] },
    ],
    originsAtMost: 2,
    disputes: ['dsp-000000000001'],
    access: 'public',
  },
  {
    id: 'evt-000000000003',
    act: 'conviction',
    title: 'conviction of Pavo Dren and Istvan Kolm',
    when: single(
      {
        words: 'On 3 March',
        stated: 'XXXX-03-03',
        inferred: '[2022-03-03..]',
        reason: { code: 'fixture-not-before', args: { event: 'evt-000000000001' } },
      },
      ['stm-000000000007'],
    ),
    polarity: single('affirmed', ['stm-000000000007']),
    modality: single('asserted', ['stm-000000000007']),
    participants: [
      { role: 'patient', identity: DREN, statements: ['stm-000000000007'] },
      { role: 'patient', identity: KOLM, statements: ['stm-000000000007'] },
    ],
    statements: ['stm-000000000007'],
    sources: [B],
    origins: [{ voice: B, through: [B] }],
    originsAtMost: 1,
    disputes: [],
    access: 'public',
  },
  {
    id: 'evt-000000000004',
    act: 'other',
    title: 'payment to Tamsin Orlo',
    when: { state: 'single', readings: [] },
    polarity: single('affirmed', ['stm-000000000006']),
    modality: single('asserted', ['stm-000000000006']),
    participants: [{ ...orlo, statements: ['stm-000000000006'] }],
    statements: ['stm-000000000006'],
    sources: [A],
    origins: [],
    originsAtMost: 0,
    disputes: [],
    access: 'public',
  },
  {
    id: 'evt-000000000005',
    act: 'appeal',
    title: 'appeal',
    when: { state: 'single', readings: [] },
    polarity: single('affirmed', ['stm-000000000009']),
    modality: single('planned', ['stm-000000000009']),
    participants: [{ role: 'agent', words: 'both', statements: ['stm-000000000009'] }],
    statements: ['stm-000000000009'],
    sources: [B],
    origins: [{ voice: B, through: [B] }],
    originsAtMost: 1,
    disputes: [],
    access: 'public',
  },
  {
    id: 'evt-000000000006',
    act: 'injury',
    title: 'injury of Tamsin Orlo',
    when: single({ words: '12 May 2021', stated: '2021-05-12' }, ['stm-000000000010']),
    polarity: single('affirmed', ['stm-000000000010']),
    modality: single('asserted', ['stm-000000000010']),
    participants: [{ ...orlo, statements: ['stm-000000000010'] }],
    statements: ['stm-000000000010'],
    sources: [C],
    origins: [{ voice: HALIK, through: [C] }],
    originsAtMost: 1,
    disputes: [],
    access: 'confidential',
  },
];

const source = (
  id: SourceId,
  file: string,
  given: Partial<CaseFile['sources'][number]>,
): CaseFile['sources'][number] => ({
  id,
  file,
  held: true,
  language: 'en',
  kind: 'news',
  textSha256: digestText(TEXTS[id]),
  text: TEXTS[id],
  access: 'public',
  ...given,
});

const SHARED = 'was released on May 18 after nine days in custody';

/** The case file, fresh on every call, so that a test may change its copy. */
export const inventedCaseFile = (): CaseFile =>
  structuredClone({
    sources: [
      source(A, 'courier.txt', {
        title: 'Teacher freed after nine days',
        publisher: 'Ludmir Courier',
        author: 'Dana Veil',
        published: { stated: '2021-05-19' },
      }),
      source(B, 'вестник.html', { title: 'Учитель вышел на свободу', publisher: 'Karsova Herald' }),
      source(C, 'nurse-notes.txt', {
        title: 'Notes of a conversation',
        kind: 'interview-notes',
        access: 'confidential',
      }),
      {
        id: CITED,
        file: '',
        held: false,
        title: 'a state channel’s broadcast',
        language: 'und',
        kind: 'video',
        access: 'public',
      },
    ],
    identities,
    statements,
    events,
    figures: [
      {
        id: 'fig-000000000001',
        measure: 'injured',
        scope: 'people, during the strike',
        points: [
          {
            min: 14,
            max: 14,
            words: '14',
            unit: 'person',
            voice: MINISTRY,
            statements: ['stm-000000000008'],
            sources: [A],
          },
        ],
        access: 'public',
      },
    ],
    lineages: [
      {
        from: B,
        to: A,
        kind: 'rewrites',
        passages: [[at(B, SHARED), at(A, SHARED)]],
        reason: { code: 'fixture-shared-words', args: { words: 10 } },
      },
    ],
    relations: [{ from: 'stm-000000000012', to: 'stm-000000000007', kind: 'denies', statements: ['stm-000000000012'] }],
    disputes: [
      {
        id: 'dsp-000000000001',
        about: 'evt-000000000002',
        field: 'polarity',
        sides: [
          { says: 'affirmed', voices: [ORLO], statements: BEATEN.slice(0, 2) },
          { says: 'denied', voices: [MINISTRY], statements: BEATEN.slice(2) },
        ],
        state: 'open',
        reason: { code: 'fixture-denied', args: {} },
      },
    ],
    proceedings: [
      {
        id: 'prc-000000000001',
        jurisdiction: 'Karsova',
        title: 'trial of two officers',
        steps: ['evt-000000000003'],
        persons: [{ identity: DREN, status: 'convicted', statements: ['stm-000000000007'] }],
        final: 'not-known',
      },
    ],
    evidence: [],
    requests: [],
    decisions: [
      {
        entry: '1'.repeat(64),
        kind: 'CaseOpened@1',
        author: 'Mira Tolen',
        at: '2026-02-01T09:00:00Z',
        about: 'Orlo',
        effect: 'applied',
        sources: [],
      },
      {
        entry: '2'.repeat(64),
        kind: 'SourceTaken@1',
        author: 'Mira Tolen',
        at: '2026-02-01T09:01:00Z',
        about: 'nurse-notes.txt',
        effect: 'applied',
        sources: [C],
      },
      {
        entry: '3'.repeat(64),
        kind: 'StatementAccepted@1',
        author: 'Mira Tolen',
        at: '2026-02-02T09:00:00Z',
        about: 'guards beat him',
        effect: 'applied',
        sources: [A],
      },
    ],
  } satisfies CaseFile);

/** A header for it. */
export const inventedHeader = {
  aigak: 'casefile/1',
  versions: { derivation: '1', reader: 'rules-1', formats: '1' },
  case: 'case-0123456789ab',
  ledgerHead: '3'.repeat(64),
  audience: 'confidential',
} as const;

/** Words that stand in the confidential source alone: none of them may reach another audience. */
export const CONFIDENTIAL_WORDS = [
  'Halik',
  'Vesna',
  'Mast',
  'Joren',
  'Brenik',
  'nurse',
  'burns',
  '2021-05-12',
  'Notes of a',
  C,
];
