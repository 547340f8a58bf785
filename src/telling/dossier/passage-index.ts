import { type CaseFile, offsetMap, wordsAt } from '../../model/index.ts';
import type { TextMark } from './marked-text.ts';

type Place = { readonly source: string; readonly start: number; readonly end: number; readonly exact: string };

/** Where each passage stands in the dossier's texts. */
export type PassageIndex = {
  /** The anchor of a passage, or nothing where its text is not held or its words do not stand there. */
  readonly anchor: (place: Place) => string | undefined;
  readonly marks: (source: string) => readonly TextMark[];
};

const places = function* (caseFile: CaseFile): Generator<{ place: Place; shown: boolean }> {
  for (const { source, passages, review } of caseFile.statements) {
    for (const passage of passages) yield { place: { source, ...passage }, shown: review !== 'rejected' };
  }
  for (const identity of caseFile.identities) {
    for (const form of identity.names) for (const place of form.passages) yield { place, shown: false };
  }
  for (const source of caseFile.sources) for (const place of source.citedBy ?? []) yield { place, shown: false };
  for (const lineage of caseFile.lineages) {
    for (const place of lineage.citations ?? []) yield { place, shown: false };
    for (const pair of lineage.passages) for (const place of pair) yield { place, shown: false };
  }
};

/**
 * Collects every passage of a case file by source. A passage whose words are not found exactly where it says gets no
 * anchor: the dossier then shows the words without a link, and never points to other words.
 */
export const passageIndex = (caseFile: CaseFile): PassageIndex => {
  const texts = new Map(
    caseFile.sources.flatMap(({ id, text }) =>
      text === undefined ? [] : [[id, { text, map: offsetMap(text) }] as const],
    ),
  );
  const anchorOf = ({ source, start, end }: Place): string => `w-${source}-${start}-${end}`;
  const bySource = new Map<string, Map<string, TextMark>>();
  for (const { place, shown } of places(caseFile)) {
    const held = texts.get(place.source);
    if (held === undefined || wordsAt(held.text, place, held.map) !== place.exact || place.exact === '') continue;
    const marks = bySource.get(place.source) ?? new Map<string, TextMark>();
    const id = anchorOf(place);
    marks.set(id, { id, start: place.start, end: place.end, shown: shown || marks.get(id)?.shown === true });
    bySource.set(place.source, marks);
  }
  return {
    anchor: (place) => {
      const id = anchorOf(place);
      return bySource.get(place.source)?.has(id) === true ? id : undefined;
    },
    marks: (source) => [...(bySource.get(source)?.values() ?? [])],
  };
};
