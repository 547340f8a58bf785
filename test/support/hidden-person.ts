import fc from 'fast-check';
import { type CaseFile, digestText } from '../../src/model/index.ts';

/** Invented people, each with written forms of one name in two scripts. */
const PEOPLE = [
  { given: ['Zhomart', 'Jomart', 'Жомарт'], family: ['Kesharov', 'Kesharoff', 'Кешаров'] },
  { given: ['Tamsina', 'Тамсина'], family: ['Orlokhan', 'Orlohan', 'Орлохан'] },
  { given: ['Bakhytgul', 'Baqytgul', 'Бахытгуль'], family: ['Dzhumakova', 'Jumakova', 'Джумакова'] },
  { given: ['Elvin', 'Элвин'], family: ["O'Reshik", 'О’Решик'] },
] as const;

/** How a name stands in a text, given one spelling of a given name and one of a family name. */
const WAYS: readonly ((given: string, family: string) => string)[] = [
  (given, family) => `${given} ${family}`,
  (given, family) => `${family} ${given}`,
  (_, family) => family,
  (given) => given,
  (given, family) => `${given.toUpperCase()} ${family.toUpperCase()}`,
  (given, family) => `${given} ${family}`.toLowerCase(),
  (given, family) => `${[...given][0]}. ${family}`,
  (given, family) => `${family} ${[...given][0]}.`,
  (_, family) => `${family}'s family`,
  (_, family) => `the ${family}’s case`,
  (given, family) => `https://news.example/2024/${given}-${family}-freed.html`.toLowerCase(),
  (given, family) => `https://news.example/${encodeURIComponent(`${given} ${family}`)}`,
  (given, family) => `${given}.${family}@mail.example`.toLowerCase(),
  (given, family) => `@${given}${family}`.toLowerCase(),
  (given, family) => `#Free${given}${family}`,
  (given, family) => `${family}_${given}_notes.pdf`,
  (given, family) => `${given}-\n${family}`,
  (_, family) => `${family}у`,
  (_, family) => `${family}ым`,
  (_, family) => `${family}ның`,
];

export type HiddenPerson = {
  readonly forms: readonly string[];
  readonly words: readonly string[];
  readonly written: readonly string[];
};

/** A person of whom some spellings are known, and texts that name them in any way. */
export const hiddenPerson: fc.Arbitrary<HiddenPerson> = fc.constantFrom(...PEOPLE).chain(({ given, family }) =>
  fc
    .array(fc.tuple(fc.constantFrom(...given), fc.constantFrom(...family), fc.constantFrom(...WAYS)), {
      minLength: 8,
      maxLength: 14,
    })
    .map((all) => ({
      forms: given.slice(0, 2).flatMap((one, at) => `${one} ${family[at] ?? family[0]}`),
      words: [...given, ...family],
      written: all.map(([one, other, way]) => way(one, other)),
    })),
);

const SOURCE = `src-${digestText('the report').slice(0, 12)}`;
const PERSON = `person-${digestText('the name').slice(0, 12)}`;
const STATEMENT = `st-${digestText('the statement').slice(0, 12)}`;
const codePoints = (text: string): number => [...text].length;

/** A case file that names a hidden person in every field a name can stand in. */
export const caseNaming = ({ forms, written }: HiddenPerson): CaseFile => {
  const text = written.map((words, at) => `Line ${at}: they spoke of ${words}, 🕊 and went.`).join('\n\n');
  const at = (nth: number): string => written[nth % written.length] ?? '';
  const passages = written.map((words) => {
    const start = codePoints(text.slice(0, text.indexOf(words)));
    return { source: SOURCE, start, end: start + codePoints(words), exact: words };
  });
  const first = passages[0] ?? { source: SOURCE, start: 0, end: 4, exact: 'Line' };
  const { source: _, ...place } = first;
  const reason = { code: 'same-name', args: { one: at(1), other: at(2), source: SOURCE } };
  const field = <T>(value: T) => ({ value, state: 'single' as const, readings: [{ value, statements: [STATEMENT] }] });
  const when = { words: `after ${at(3)}`, stated: '2024-05-01', reason };
  return {
    sources: [
      {
        id: SOURCE,
        file: `${at(4)}.txt`,
        held: true,
        title: at(5),
        publisher: at(6),
        author: at(7),
        language: 'en',
        kind: 'news',
        textSha256: digestText(text),
        text,
        access: 'public',
      },
    ],
    identities: [
      {
        id: PERSON,
        kind: 'person',
        name: forms[0] ?? '',
        names: forms.map((name) => ({ name, statements: [STATEMENT], passages: [first] })),
        roles: [{ role: `friend of ${at(8)}`, statements: [STATEMENT] }],
        mentions: 2,
        sources: [SOURCE],
        reason,
        access: 'public',
      },
      {
        id: `group-${digestText('family').slice(0, 12)}`,
        kind: 'group',
        name: `the family of ${at(2)}`,
        names: [{ name: at(2), statements: [], passages: passages.slice(2, 3) }],
        roles: [],
        mentions: 1,
        sources: [SOURCE],
        access: 'public',
      },
    ],
    statements: [
      {
        id: STATEMENT,
        source: SOURCE,
        passages: [place],
        voice: [{ words: at(1) }],
        polarity: 'affirmed',
        modality: 'asserted',
        circumstances: 'unknown',
        strength: 'strong',
        kind: 'act',
        content: {
          kind: 'act',
          act: 'arrest',
          trigger: at(2),
          participants: [{ role: 'patient', identity: PERSON, words: at(3) }],
          when,
          statedReason: at(9),
          topic: at(0),
        },
        proposedBy: 'rules-1',
        review: 'proposed',
        reviewedBy: at(2),
        access: 'public',
      },
    ],
    events: [
      {
        id: `evt-${digestText('event').slice(0, 12)}`,
        act: 'arrest',
        title: `arrest of ${at(0)}`,
        when: field(when),
        polarity: field('affirmed'),
        modality: field('asserted'),
        participants: [{ role: 'patient', identity: PERSON, words: at(3), statements: [STATEMENT] }],
        duration: `since ${at(4)}`,
        statements: [STATEMENT],
        sources: [SOURCE],
        origins: [{ voice: SOURCE, through: [SOURCE] }],
        originsAtMost: 1,
        disputes: [],
        access: 'public',
      },
    ],
    figures: [
      {
        id: 'fig-0123456789ab',
        measure: 'detained',
        scope: `with ${at(5)}`,
        points: [{ words: `2 of ${at(6)}`, statements: [STATEMENT], sources: [SOURCE] }],
        access: 'public',
      },
    ],
    lineages: [],
    relations: [],
    disputes: [],
    proceedings: [],
    evidence: [{ id: 'evd-0123456789ab', what: `shirt of ${at(3)}`, fate: 'held', statements: [STATEMENT] }],
    requests: [],
    decisions: [
      {
        entry: 'a'.repeat(64),
        kind: 'CaseOpened@1',
        author: at(1),
        at: '2026-01-01T00:00:00Z',
        about: `The case of ${at(0)}`,
        effect: 'applied',
        sources: [],
      },
    ],
    protections: [
      { identity: PERSON, names: [...forms], from: 'confidential', reason: { code: 'consent-withdrawn', args: {} } },
    ],
  };
};
