import type { Offered, OpenCase } from '../../src/desk/index.ts';
import { openCase } from '../../src/desk/index.ts';
import type { CaseStore, Tools } from '../../src/desk/ports/index.ts';
import {
  by,
  type CaseFile,
  type CitedPassage,
  type DerivationInput,
  type Document,
  derivedId,
  digestText,
  fromUtf8,
  type Reading,
  type Span,
  wordsAt,
} from '../../src/model/index.ts';
import { testSalt } from './given-when-then.ts';
import { emptyMemory, type Memory, memoryStore } from './memory-store.ts';

/**
 * A desk's tools for tests: a reader that knows names of two words and "was arrested" or "was released", a derivation
 * that makes one statement of each, joins identities of one name, and applies decisions. Small enough to check by eye.
 */
export const testTools = (change: { reader?: string; author?: string } = {}): Tools => {
  let minute = 0;
  return {
    reader: {
      version: change.reader ?? 'test-reader/1',
      formats: 'test-formats/1',
      extract: async (bytes, file) => extractText(bytes, file),
      read: (document) =>
        document.language === 'en' ? readText(document, change.reader ?? 'test-reader/1') : undefined,
    },
    derivation: {
      version: 'test-derivation/1',
      derive: deriveSmall,
      explain: (input) => ({
        file: deriveSmall(input),
        tellings: () => [],
        apart: () => [],
        names: () => [],
        decisions: [],
      }),
    },
    clock: () => `2026-04-01T10:${String(minute++ % 60).padStart(2, '0')}:00Z`,
    salt: () => testSalt(minute),
    author: change.author ?? 'Asel',
    device: 'desk 1',
  };
};

const extractText = (bytes: Uint8Array, file: string): Document => {
  const text = fromUtf8(bytes);
  if (text === undefined || text.includes('\0'))
    throw Object.assign(new Error(`${file} is no text`), { code: 'binary', advice: 'Save it as text.' });
  return {
    format: 'test-formats/1',
    text,
    textSha256: digestText(text),
    blocks: [{ start: 0, end: [...text].length, kind: 'paragraph' }],
    removed: [],
    language: /[а-я]/i.test(text) ? 'ru' : 'en',
    kind: 'news',
    ...(text.startsWith('CONFIDENTIAL')
      ? { marking: { value: 'confidential' as const, words: 'CONFIDENTIAL', from: 'text' as const } }
      : {}),
  };
};

const spans = (text: string, pattern: RegExp): readonly (Span & { readonly words: string })[] =>
  [...text.matchAll(pattern)].map((match) => {
    const start = [...text.slice(0, match.index)].length;
    return { start, end: start + [...match[0]].length, words: match[0] };
  });

const readText = ({ text, textSha256, language }: Document, reader: string): Reading => {
  const names = spans(text, /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu);
  const entities = [...new Set(names.map(({ words }) => words))];
  return {
    textSha256,
    reader,
    language,
    sentences: [],
    mentions: names.map((name) => ({ ...name, form: 'name', entity: entities.indexOf(name.words) })),
    entities: entities.map((name) => ({
      kind: 'person',
      name,
      named: true,
      names: [name],
      mentions: names.flatMap((one, at) => (one.words === name ? [at] : [])),
      posts: [],
      nationalities: [],
    })),
    statements: spans(text, /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ was\s(?:arrested|released)/gu).map((span) => ({
      kind: 'act',
      sentence: 0,
      passages: [{ start: span.start, end: span.end }],
      voice: [],
      polarity: 'affirmed',
      modality: 'asserted',
      circumstances: 'unknown',
      strength: 'strong',
      content: {
        kind: 'act',
        act: span.words.endsWith('arrested') ? 'arrest' : 'release',
        trigger: span,
        participants: [
          { role: 'patient', entity: entities.findIndex((name) => span.words.startsWith(name)), words: span },
        ],
      },
    })),
    citations: [],
    gaps: [],
  };
};

const samePlace = (cited: CitedPassage, source: string, words: string, start: number): boolean =>
  cited.source === source && cited.exact === words && cited.start === start;

const deriveSmall = ({ sources, decisions }: DerivationInput): CaseFile => {
  const canonicalName = new Map<string, string>();
  const nameOf = (name: string): string => canonicalName.get(name) ?? name;
  for (const decision of decisions)
    if ('payload' in decision && decision.kind === 'IdentitiesJoined@1') {
      const [first = '', second = ''] = [decision.payload.a.name, decision.payload.b.name].sort();
      canonicalName.set(second, first);
    }
  const identities = new Map<string, CaseFile['identities'][number]>();
  const statements: CaseFile['statements'] = [];
  for (const { source, document, reading } of [...sources].sort(by(({ source }) => source))) {
    if (!document || !reading) continue;
    for (const { words, start, end } of reading.mentions) {
      const id = derivedId('id', nameOf(words));
      const held = identities.get(id) ?? {
        id,
        kind: 'person' as const,
        name: nameOf(words),
        names: [],
        roles: [],
        mentions: 0,
        sources: [],
        access: 'restricted' as const,
      };
      const passage = { source, start, end, exact: words };
      const others = held.names.filter(({ name }) => name !== words);
      const same = held.names.find(({ name }) => name === words);
      const names = [...others, { name: words, statements: [], passages: [...(same?.passages ?? []), passage] }];
      identities.set(id, {
        ...held,
        names,
        mentions: held.mentions + 1,
        sources: [...new Set([...held.sources, source])],
      });
    }
    for (const { passages, content } of reading.statements) {
      const [span] = passages;
      if (!span || content.kind !== 'act') continue;
      const exact = wordsAt(document.text, span);
      const review = decisions.findLast(
        (one) =>
          'payload' in one &&
          (one.kind === 'StatementAccepted@1' || one.kind === 'StatementRejected@1') &&
          one.payload.passages.some((passage) => samePlace(passage, source, exact, span.start)),
      );
      const name = reading.entities[content.participants[0]?.entity ?? -1]?.name ?? '';
      statements.push({
        id: derivedId('st', source, String(span.start)),
        source,
        passages: [{ ...span, exact }],
        voice: [],
        polarity: 'affirmed',
        modality: 'asserted',
        circumstances: 'unknown',
        strength: 'strong',
        kind: 'act',
        content: {
          kind: 'act',
          act: content.act,
          trigger: content.trigger.words,
          participants: [{ role: 'patient', identity: derivedId('id', nameOf(name)), words: name }],
        },
        proposedBy: reading.reader,
        review: review?.kind === 'StatementAccepted@1' ? 'accepted' : review ? 'rejected' : 'proposed',
        access: 'restricted',
      });
    }
  }
  return {
    sources: sources.map(({ source, file, document }) => ({
      id: source,
      file,
      held: true,
      language: document?.language ?? 'und',
      kind: 'news' as const,
      access: 'restricted' as const,
      ...(document ? { textSha256: document.textSha256, text: document.text } : {}),
    })),
    identities: [...identities.values()].sort(by(({ id }) => id)),
    statements: statements.sort(by(({ id }) => id)),
    events: [],
    figures: [],
    lineages: [],
    relations: [],
    disputes: [],
    proceedings: [],
    evidence: [],
    requests: [],
    decisions: decisions.map(({ entry, kind, author, at }) => ({
      entry,
      kind,
      author,
      at,
      about: kind,
      effect: 'applied' as const,
    })),
  };
};

/** Files to hand in: name and text (or bytes). */
export async function* offer(files: Readonly<Record<string, string | Uint8Array>>): AsyncIterable<Offered> {
  for (const [file, content] of Object.entries(files))
    yield { file, bytes: typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content };
}

/** A case in memory, opened for writing. */
export const memoryCase = async (
  tools: Tools = testTools(),
  memory: Memory = emptyMemory(),
): Promise<{ open: OpenCase; memory: Memory; store: CaseStore }> => {
  const store = await memoryStore(memory, 'writing');
  return { open: await openCase(store, tools, { title: 'The harbour case' }), memory, store };
};
