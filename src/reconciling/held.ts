import type {
  Access,
  DerivationInput,
  Document,
  EntityKind,
  OffsetMap,
  Reading,
  SourceReading,
  Span,
} from '../model/index.ts';
import { by, offsetMap, wordsAt } from '../model/index.ts';

/** Somebody who is listed because a person decided about them: no reading finds them there, or none says anything of them. */
export type DecidedMention = Span & { readonly entity: number; readonly name: string; readonly kind: EntityKind };

/** A source that could be read, with what every part of this room needs of it. */
export type Held = {
  readonly source: string;
  readonly file: string;
  readonly document: Document;
  readonly reading: Reading;
  readonly access: Access;
  readonly map: OffsetMap;
  /** Who is listed because people decided about them; those whom no reading finds are added to `reading`. Absent for nobody. */
  readonly decided?: readonly DecidedMention[];
};

/** The words of a held source's text at a span of code points. */
export const wordsOf = (held: Held, span: Span): string => wordsAt(held.document.text, span, held.map);

/**
 * Sources in the one order that nothing depends on: by id, each once (of two with one id, the first by file name).
 */
export const inOrder = (sources: DerivationInput['sources']): readonly SourceReading[] => {
  const sorted = [...sources].sort(by((one) => `${one.source}\u001f${one.file}`));
  return sorted.filter((one, at) => one.source !== sorted[at - 1]?.source);
};

/**
 * The sources that have a text in a language that no reader knows, with a reading that holds nothing: whose words they are can
 * be seen without reading them.
 */
export const unreadTexts = (sources: readonly SourceReading[], access: ReadonlyMap<string, Access>): readonly Held[] =>
  sources.flatMap(({ source, file, document, reading }) => {
    if (document === undefined || reading !== undefined) return [];
    const { textSha256, text, language } = document;
    const nothing = { sentences: [], mentions: [], entities: [], statements: [], citations: [], gaps: [] };
    return [
      {
        ...{ source, file, document, access: access.get(source) ?? 'restricted', map: offsetMap(text) },
        reading: { textSha256, reader: '', language: language ?? 'und', ...nothing },
      },
    ];
  });

/** The same by id, without their order: of two with one id, the first by file name. */
export const bySourceId = (sources: DerivationInput['sources']): ReadonlyMap<string, SourceReading> => {
  const found = new Map<string, SourceReading>();
  for (const one of sources) {
    const there = found.get(one.source);
    if (there === undefined || one.file < there.file) found.set(one.source, one);
  }
  return found;
};

/** The sources that have a text and a reading; `access` is looked up by source id. */
export const heldSources = (sources: readonly SourceReading[], access: ReadonlyMap<string, Access>): readonly Held[] =>
  sources.flatMap(({ source, file, document, reading }) =>
    document && reading
      ? [{ source, file, document, reading, access: access.get(source) ?? 'restricted', map: offsetMap(document.text) }]
      : [],
  );
