import type { KeptStatement, StatementKind } from '../../../../model/index.ts';
import type { FactField, NameHere, StatementChoices } from '../../../../telling/index.ts';

/** A statement while it is filled in. */
export type Draft = KeptStatement;
export type Content = KeptStatement['content'];
type Json = Content[string];

/** What the desk gives to fill a form: its lists, the names of its report, and the statement that is to be corrected. */
export type FormGiven = {
  readonly source: string;
  readonly statement?: KeptStatement;
  readonly words?: readonly string[];
  readonly names: readonly NameHere[];
  readonly choices: StatementChoices;
};

export type Input = 'text' | 'long' | 'name' | 'names' | 'choice' | 'when' | 'quantity' | 'people' | 'places';

/** A field of a kind of statement, and how it is filled in. */
export type FieldSpec = {
  readonly field: string;
  readonly label: FactField | 'act';
  readonly input: Input;
  readonly choice?: keyof StatementChoices;
  readonly required?: true;
};

const when: FieldSpec = { field: 'when', label: 'when', input: 'when' };
const characterisation: FieldSpec = { field: 'characterisation', label: 'characterisation', input: 'text' };

/** The fields of every kind of statement, in the order in which they are filled in. */
export const FIELDS: Readonly<Record<StatementKind, readonly FieldSpec[]>> = {
  act: [
    { field: 'act', label: 'act', input: 'choice', choice: 'act', required: true },
    { field: 'participants', label: 'participant', input: 'people' },
    when,
    { field: 'where', label: 'where', input: 'places' },
    { field: 'means', label: 'means', input: 'text' },
    { field: 'statedReason', label: 'statedReason', input: 'text' },
    characterisation,
  ],
  figure: [
    { field: 'measure', label: 'measure', input: 'choice', choice: 'measure', required: true },
    { field: 'quantity', label: 'quantity', input: 'quantity', required: true },
    { field: 'scope', label: 'scope', input: 'long', required: true },
    when,
  ],
  attribute: [
    { field: 'identity', label: 'identity', input: 'name', required: true },
    { field: 'attribute', label: 'attribute', input: 'choice', choice: 'attribute', required: true },
    { field: 'value', label: 'value', input: 'text', required: true },
    { field: 'other', label: 'other', input: 'name' },
    when,
  ],
  finding: [
    { field: 'by', label: 'by', input: 'name' },
    { field: 'finding', label: 'finding', input: 'long', required: true },
    { field: 'about', label: 'about', input: 'names' },
    characterisation,
    when,
  ],
  stance: [
    { field: 'holder', label: 'holder', input: 'name' },
    { field: 'stance', label: 'stance', input: 'choice', choice: 'stance', required: true },
    { field: 'towards', label: 'towards', input: 'long', required: true },
    { field: 'about', label: 'about', input: 'names' },
  ],
  evidence: [
    { field: 'item', label: 'item', input: 'text', required: true },
    { field: 'holder', label: 'holder', input: 'name' },
    { field: 'fate', label: 'fate', input: 'choice', choice: 'fate', required: true },
  ],
  request: [
    { field: 'from', label: 'from', input: 'name' },
    { field: 'to', label: 'to', input: 'name' },
    { field: 'what', label: 'what', input: 'long', required: true },
    when,
  ],
};

const BLANK: Readonly<Record<StatementKind, (words: string) => Content>> = {
  act: (words) => ({ act: 'other', trigger: words, participants: [] }),
  figure: (words) => ({ measure: 'other', quantity: { words: '', qualifier: 'exact' }, scope: words }),
  attribute: () => ({ attribute: 'post', value: '' }),
  finding: (words) => ({ finding: words, about: [] }),
  stance: (words) => ({ stance: 'claims', towards: words, about: [] }),
  evidence: () => ({ item: '', fate: 'cited' }),
  request: (words) => ({ what: words }),
};

/** An empty statement of a kind on chosen words. */
export const blank = (kind: StatementKind, words: string): Draft => ({
  kind,
  polarity: 'affirmed',
  modality: 'asserted',
  circumstances: 'unknown',
  voice: [],
  content: { kind, ...BLANK[kind](words) },
});

/** The content with a field set, or without it where there is nothing to say. */
export const withField = (content: Content, field: string, value: Json | undefined): Content => {
  const { [field]: _, ...rest } = content;
  return value === undefined || value === '' ? rest : { ...content, [field]: value };
};

/** Whether two values of a field say the same. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && 'words' in value && (value as { words: string }).words.trim() === '');

/** Fields that must be filled in and are not. */
export const missing = ({ kind, content }: Draft): readonly FieldSpec[] =>
  FIELDS[kind].filter(({ field, required }) => required === true && isEmpty(content[field]));

const isSaid = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** The draft without rows that were added and left empty. */
export const cleaned = (draft: Draft): Draft => {
  const rows = (field: string, keep: (row: Readonly<Record<string, unknown>>) => boolean): Content => {
    const list = draft.content[field];
    return Array.isArray(list)
      ? {
          [field]: list.filter((row) => (typeof row === 'string' ? isSaid(row) : keep(row as Record<string, unknown>))),
        }
      : {};
  };
  return {
    ...draft,
    voice: draft.voice.filter((link) => isSaid(link.name) || isSaid(link.words)),
    content: {
      ...draft.content,
      ...rows('participants', (row) => isSaid(row.identity) || isSaid(row.words) || row.count !== undefined),
      ...rows('where', (row) => isSaid(row.words)),
      ...rows('about', () => false),
    },
  };
};
