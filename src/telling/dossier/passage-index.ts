import { type CaseFile, offsetMap, wordsAt } from '../../model/index.ts';
import { paragraphs, type TextMark } from './marked-text.ts';

type Place = { readonly source: string; readonly start: number; readonly end: number; readonly exact: string };

/** Where each passage stands in the dossier's texts. */
export type PassageIndex = {
  /** The anchor of a passage, or nothing where its text is not held or its words do not stand there. */
  readonly anchor: (place: Place) => string | undefined;
  readonly marks: (source: string) => readonly TextMark[];
  /** The number of a held source in its list, as "S2"; nothing for one that is only cited. */
  readonly label: (source: string) => string | undefined;
  /** Where to find a passage on paper, as "S2 ¶5": the source's number and the paragraph of its text. */
  readonly reference: (place: Place) => string | undefined;
};

const places = function* (caseFile: CaseFile): Generator<{ place: Place; shown: boolean }> {
  for (const { source, passages, review } of caseFile.statements) {
    for (const passage of passages) yield { place: { source, ...passage }, shown: review !== 'rejected' };
  }
  for (const identity of caseFile.identities) {
    for (const form of identity.names) for (const place of form.passages) yield { place, shown: false };
  }
  for (const source of caseFile.sources) for (const place of source.citedBy ?? []) yield { place, shown: false };
  for (const entry of caseFile.roster ?? [])
    for (const one of entry.standings) for (const place of one.why ?? []) yield { place, shown: false };
  for (const stage of caseFile.funnel ?? [])
    for (const one of stage.words) for (const place of one.passages) yield { place, shown: false };
  for (const request of caseFile.requests)
    for (const place of request.answerPassages ?? []) yield { place, shown: false };
  for (const gap of caseFile.gaps ?? []) yield { place: gap.place, shown: false };
  for (const lineage of caseFile.lineages) {
    for (const place of lineage.citations ?? []) yield { place, shown: false };
    for (const pair of lineage.passages) for (const place of pair) yield { place, shown: false };
  }
};

/**
 * Collects every passage of a case file by source. A passage whose words are not found exactly where it says gets no
 * anchor: the dossier then shows the words without a link, and never points to other words. `order` is that in which the
 * sources are listed, by which they are numbered.
 */
export const passageIndex = (
  caseFile: CaseFile,
  order: readonly string[] = caseFile.sources.map(({ id }) => id),
): PassageIndex => {
  const texts = new Map(
    caseFile.sources.flatMap(({ id, text }) =>
      text === undefined ? [] : [[id, { text, map: offsetMap(text), parts: paragraphs(text) }] as const],
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
  const heldIds = new Set(caseFile.sources.filter((one) => one.held).map((one) => one.id));
  const numbers = new Map(order.filter((id) => heldIds.has(id)).map((id, at) => [id, `S${at + 1}`]));
  const label = (source: string): string | undefined => numbers.get(source);
  const anchor = (place: Place): string | undefined => {
    const id = anchorOf(place);
    return bySource.get(place.source)?.has(id) === true ? id : undefined;
  };
  return {
    anchor,
    label,
    reference: (place) => {
      const held = texts.get(place.source);
      const number = label(place.source);
      if (held === undefined || number === undefined || anchor(place) === undefined) return undefined;
      const at = held.map.toUtf16(place.start);
      return `${number} ¶${held.parts.findIndex((part) => at < part.end) + 1}`;
    },
    marks: (source) => [...(bySource.get(source)?.values() ?? [])],
  };
};
