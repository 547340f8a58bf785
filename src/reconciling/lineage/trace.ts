import type { Access, DerivationInput, Lineage, SourceRecord, When } from '../../model/index.ts';
import { by } from '../../model/index.ts';
import { decisionsOf, type Effect } from '../decisions/effect.ts';
import type { Held } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import { nameForm } from '../names/name-form.ts';
import { citationLineage, citedOutlets, isPublisher } from './citations.ts';
import { type Dependence, indexOf, sharedWording } from './shared-wording.ts';
import type { WordingIndex } from './wording-index.ts';

/** Where the reports' words come from. */
export type Traced = {
  readonly lineages: readonly Lineage[];
  readonly dependences: readonly Dependence[];
  /** Sources that are cited but not held. */
  readonly cited: readonly SourceRecord[];
  readonly effects: readonly Effect[];
  /** The report that stands for a report and all copies of it: only that one is compared with others. */
  readonly headOf: (source: string) => string;
};

/**
 * Traces shared wording and attribution between reports; one lineage for each pair, with the words that show it. `index` holds
 * the words of exactly these sources; without one it is made.
 */
export const trace = (
  sources: readonly Held[],
  records: readonly SourceRecord[],
  published: ReadonlyMap<string, When | undefined>,
  access: ReadonlyMap<string, Access>,
  who: Identified,
  decisions: DerivationInput['decisions'],
  index: WordingIndex = indexOf(sources, published, decisions),
): Traced => {
  const cited = citedOutlets(sources, who);
  const publisher = new Map(records.map((record) => [record.id, record.publisher]));
  const cites = (held: Held, other: Held) =>
    cited.some((one) => one.held.source === held.source && isPublisher(publisher.get(other.source), one.outlet));
  const outlets = new Map(
    records.flatMap((record) =>
      record.publisher === undefined ? [] : [[record.id, nameForm(record.publisher, 'organization').key] as const],
    ),
  );
  const oneOutlet = (a: Held, b: Held) =>
    outlets.get(a.source) !== undefined && outlets.get(a.source) === outlets.get(b.source);
  const shared = sharedWording(sources, index, published, { cites, oneOutlet }, decisions);
  const denials = decisionsOf(decisions, 'LineageDenied@1');
  const denied = new Set(denials.flatMap(({ payload: { from, to } }) => [`${from} ${to}`, `${to} ${from}`]));
  const named = citationLineage(cited, records, access, denied);
  const wording = new Map(shared.lineages.map((one) => [`${one.from} ${one.to}`, one]));
  const merged = named.lineages.filter((one) => {
    const same = wording.get(`${one.from} ${one.to}`);
    if (same && one.citations) wording.set(`${one.from} ${one.to}`, { ...same, citations: one.citations });
    return same === undefined;
  });
  return {
    lineages: [...wording.values(), ...merged].sort(by((one) => `${one.from} ${one.to}`)),
    dependences: shared.dependences,
    cited: named.sources,
    effects: shared.effects,
    headOf: index.headOf,
  };
};
