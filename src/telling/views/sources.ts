import { byCodeUnit, type CaseFile, type ContractPassage } from '../../model/index.ts';
import { lineageNotes } from '../lineage-notes.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellReason } from '../tell-reason.ts';
import { byPlace, tellWhen } from '../tell-when.ts';

/** A source as told, with what it draws on. */
export type SourceRow = {
  readonly source: string;
  readonly file: string;
  readonly held: boolean;
  readonly name: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published: string;
  readonly language: string;
  readonly kind: string;
  readonly access: string;
  readonly drawsOn: readonly {
    readonly on: string;
    readonly id: string;
    readonly how: string;
    readonly reason: string;
    readonly passages: readonly (readonly [ContractPassage, ContractPassage])[];
    readonly citations: readonly ContractPassage[];
  }[];
  /** What of it did not become text, in words. */
  readonly unread: readonly string[];
  /** Why its date of publication cannot hold, in words. */
  readonly doubts: readonly string[];
  /** For a source that is cited, not held: the words that cite it. */
  readonly citedBy: readonly ContractPassage[];
};

const inOrder = (sources: CaseFile['sources'], names: Names, phrases: Phrases): CaseFile['sources'] =>
  sources
    .map((source) => ({ source, when: tellWhen(source.published, names, phrases) }))
    .sort(
      (a, b) =>
        Number(b.source.held) - Number(a.source.held) ||
        byPlace(a.when, b.when) ||
        byCodeUnit(a.source.id, b.source.id),
    )
    .map(({ source }) => source);

/** Every source: those held first, in the order of their dates, then those that are only cited; `from` of a lineage is the one that draws on `to`. */
export const sourcesView = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly SourceRow[] =>
  inOrder(caseFile.sources, names, phrases).map((source) => ({
    source: source.id,
    file: source.file,
    held: source.held,
    name: names.of(source.id),
    ...(source.title === undefined ? {} : { title: source.title }),
    ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
    ...(source.author === undefined ? {} : { author: source.author }),
    published: tellWhen(source.published, names, phrases).text,
    language: source.language,
    kind: phrases.sourceKinds[source.kind],
    access: phrases.access[source.access],
    doubts: (source.doubts ?? []).map((one) => tellReason(one, names, phrases)),
    unread: (source.unread ?? []).map((gap) => tellReason(gap, names, phrases)),
    drawsOn: caseFile.lineages
      .filter((lineage) => lineage.from === source.id)
      .map((lineage) => ({
        on: names.of(lineage.to),
        id: lineage.to,
        how: phrases.lineage[lineage.kind],
        reason: lineageNotes(lineage, names, phrases).join('; '),
        passages: lineage.passages,
        citations: lineage.citations ?? [],
      })),
    citedBy: source.citedBy ?? [],
  }));
