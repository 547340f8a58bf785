import {
  type CaseFile,
  digestText,
  type Identity,
  type SourceRecord,
  type StatementRecord,
} from '../../src/model/index.ts';

/** What of a case file is searched. */
export type SearchedCase = Pick<CaseFile, 'sources' | 'identities' | 'events' | 'statements'>;
type EventRecord = CaseFile['events'][number];

const idOf = (kind: string, words: string) => `${kind}-${digestText(words).slice(0, 12)}`;

/** A source with a text. */
export const source = (text: string, more: Partial<SourceRecord> = {}): SourceRecord => ({
  id: idOf('src', `${more.file ?? ''}${text}`),
  file: 'report.txt',
  held: true,
  language: 'en',
  kind: 'news',
  access: 'public',
  text,
  ...more,
});

/** A person, or another identity, under some names. */
export const identity = (names: readonly string[], more: Partial<Identity> = {}): Identity => ({
  id: idOf('person', names.join()),
  kind: 'person',
  name: names[0] ?? '',
  names: names.map((name) => ({ name, statements: [], passages: [] })),
  roles: [],
  mentions: 1,
  sources: [],
  access: 'public',
  ...more,
});

/** A statement of a source's exact words; throws where the text does not hold them. */
export const said = (of: SourceRecord, exact: string, more: Partial<StatementRecord> = {}): StatementRecord => {
  const unit = (of.text ?? '').indexOf(exact);
  if (unit < 0) throw new Error(`the text does not hold: ${exact}`);
  const start = [...(of.text ?? '').slice(0, unit)].length;
  return {
    id: idOf('st', `${of.id} ${exact}`),
    source: of.id,
    passages: [{ start, end: start + [...exact].length, exact }],
    voice: [],
    polarity: 'affirmed',
    modality: 'asserted',
    circumstances: 'unknown',
    strength: 'strong',
    kind: 'act',
    content: { kind: 'act', act: 'arrest', trigger: 'arrested', participants: [] },
    proposedBy: 'rules',
    review: 'proposed',
    access: 'public',
    ...more,
  };
};

/** An event that rests on statements. */
export const happened = (title: string, statements: readonly StatementRecord[], day?: string): EventRecord => ({
  id: idOf('ev', title),
  act: 'arrest',
  title,
  when: { state: 'single', readings: [], ...(day === undefined ? {} : { value: { stated: day } }) },
  polarity: { state: 'single', value: 'affirmed', readings: [] },
  modality: { state: 'single', value: 'asserted', readings: [] },
  participants: [],
  statements: statements.map(({ id }) => id),
  sources: [...new Set(statements.map((one) => one.source))],
  origins: [],
  originsAtMost: 1,
  disputes: [],
  access: 'public',
});

export const searched = (more: Partial<SearchedCase>): SearchedCase => ({
  sources: [],
  identities: [],
  events: [],
  statements: [],
  ...more,
});
