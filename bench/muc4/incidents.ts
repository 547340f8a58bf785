import { derive } from '../../src/derive.ts';
import {
  type CaseFile,
  type Document,
  digestText,
  type EventRecord,
  offsetMap,
  type SourceReading,
} from '../../src/model/index.ts';
import { createReader } from '../../src/reading/index.ts';
import { weightsOf } from '../treebank/weights.ts';
import { recased } from './recase.ts';
import type { Template, Wire } from './texts.ts';

/** Which of our acts a kind of incident is told by. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  KIDNAPPING: ['abduction', 'disappearance', 'detention', 'arrest'],
  BOMBING: ['attack', 'killing', 'death', 'injury', 'destruction'],
  ATTACK: ['attack', 'killing', 'death', 'injury', 'clash', 'destruction', 'torture', 'beating'],
  ARSON: ['destruction', 'attack'],
  ROBBERY: ['attack', 'other', 'destruction'],
};
const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'detained']);
/** So many letters around the words of a statement are its sentence, more or less. */
const AROUND = 160;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day in a report's dateline ("LIMA, 9 JAN 90"), as its publication. */
const dateline = (text: string): Pick<Document, 'published'> => {
  const found = /\b(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{2})\b/.exec(text.slice(0, 300));
  const month = found ? MONTHS.indexOf((found[2] as string).toLowerCase()) + 1 : 0;
  if (!found || month === 0) return {};
  const value = `19${found[3]}-${String(month).padStart(2, '0')}-${(found[1] as string).padStart(2, '0')}`;
  return { published: { words: found[0], value, from: 'text' } };
};

/** A reader of the set's reports: each recased, then read as the product reads an English text. */
export const wireReader = (): ((wire: Wire) => SourceReading) => {
  const reader = createReader(new Map([['en', weightsOf('en')]]));
  return ({ id, text: raw }) => {
    const text = recased(raw);
    const map = offsetMap(text);
    const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({
      kind: 'paragraph' as const,
      start: map.toCodePoint(match.index),
      end: map.toCodePoint(match.index + match[0].length),
    }));
    const document: Document = {
      ...{ format: 'bench/1', text, textSha256: digestText(text), blocks, removed: [], language: 'en', kind: 'news' },
      ...dateline(raw),
    };
    const reading = reader.read(document);
    return { source: id, file: id, document, ...(reading ? { reading } : {}) };
  };
};

const contentWords = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((one) => one.toLowerCase().match(/\p{L}{4,}/gu) ?? []));

/** The events of a case that are the incident which a template picked out of a report: those told in most of its words. */
const picked = (file: CaseFile, source: string, template: Template): readonly EventRecord[] => {
  const acts = new Set(template.type.split(/\s*\/\s*/).flatMap((type) => TOLD_BY[type] ?? []));
  const words = contentWords(template.words);
  const text = file.sources.find((one) => one.id === source)?.text?.toLowerCase() ?? '';
  const statements = new Map(file.statements.map((one) => [one.id, one]));
  const scored = file.events
    .filter((event) => acts.has(event.act) && event.sources.includes(source))
    .map((event) => {
      const near = event.statements
        .map((id) => statements.get(id))
        .filter((one) => one?.source === source)
        .flatMap((one) => one?.passages ?? [])
        .map(({ start, end }) => text.slice(Math.max(0, start - AROUND), end + AROUND))
        .join(' ');
      return { event, score: [...words].filter((word) => near.includes(word)).length };
    });
  const most = Math.max(0, ...scored.map((one) => one.score));
  return scored.filter((one) => one.score === most).map((one) => one.event);
};

export type Figures = 'agree' | 'conflict' | 'other' | 'none';

/** What the numbers of people harmed in two reports come to, as our series have them. */
const figuresOf = (file: CaseFile, sources: readonly string[]): Figures => {
  const both = file.figures.filter(
    (one) =>
      HARM.has(one.measure) && sources.every((source) => one.points.some((point) => point.sources.includes(source))),
  );
  if (both.length === 0) return 'none';
  if (both.some((one) => one.state === 'disputed')) return 'conflict';
  return both.some((one) => one.state === 'developing') ? 'other' : 'agree';
};

/** Whether two reports tell one incident, and whether their numbers agree, by reading and reconciling the two alone. */
export const judge = (
  [one, other]: readonly [SourceReading, SourceReading],
  [first, second]: readonly [Template, Template],
): { readonly same: boolean; readonly figures: Figures; readonly both: boolean } => {
  const file = derive({ sources: [one, other], decisions: [] });
  const [a, b] = [picked(file, one.source, first), picked(file, other.source, second)];
  const ids = new Set(a.map((event) => event.id));
  return {
    same: b.some((event) => ids.has(event.id)),
    both: a.length > 0 && b.length > 0,
    figures: figuresOf(file, [one.source, other.source]),
  };
};
