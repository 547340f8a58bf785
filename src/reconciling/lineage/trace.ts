import type { Access, DerivationInput, Lineage, SourceRecord, When } from '../../model/index.ts';
import { by } from '../../model/index.ts';
import type { Effect } from '../decisions/effect.ts';
import type { Held } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import { nameForm } from '../names/name-form.ts';
import { inChains } from './chains.ts';
import { citationLineage, citedOutlets, isPublisher } from './citations.ts';
import { lineageRulings, pairName } from './rulings.ts';
import { fromOneWire } from './same-wire.ts';
import { type Dependence, indexOf, sharedWording } from './shared-wording.ts';
import { withStated } from './stated-links.ts';
import { translations } from './translations.ts';
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
 * Traces shared wording, translation and attribution between reports, read or not; one lineage for each pair, with the words that show it. `index` holds
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
  const publishedOf = (source: string) => published.get(source);
  const helds = new Map(sources.map((held) => [held.source, held]));
  const rulings = lineageRulings(decisions, (source) => helds.has(source));
  const shared = sharedWording(sources, index, publishedOf, { cites, oneOutlet }, rulings);
  const translated = translations(sources, publishedOf, cites);
  const inTwo = new Set(translated.map(({ lineage }) => pairName(lineage.from, lineage.to)));
  const links = [
    ...shared.links.filter(({ lineage }) => !inTwo.has(pairName(lineage.from, lineage.to))),
    ...translated.filter(({ lineage }) => !rulings.isDenied(lineage.from, lineage.to)),
  ];
  const byName = citationLineage(cited, records, access);
  const met = (a: string, b: string) =>
    shared.met.has(pairName(a, b)) ||
    inTwo.has(pairName(a, b)) ||
    byName.lineages.some((one) => pairName(one.from, one.to) === pairName(a, b));
  const standing = byName.lineages.filter((one) => !rulings.isDenied(one.from, one.to));
  const wires = fromOneWire(withStated(links, rulings, helds), standing, publishedOf, (id) => helds.has(id));
  const wording = new Map(wires.links.map(({ lineage }) => [`${lineage.from} ${lineage.to}`, lineage]));
  const merged = wires.named.filter((one) => {
    const same = wording.get(`${one.from} ${one.to}`);
    const citations = [...(same?.citations ?? []), ...(one.citations ?? [])];
    if (same && citations.length > 0) wording.set(`${one.from} ${one.to}`, { ...same, citations });
    return same === undefined;
  });
  return {
    lineages: inChains([...wording.values(), ...merged].sort(by((one) => `${one.from} ${one.to}`))),
    dependences: [...wires.links.map((one) => one.dependence), ...wires.dependences].sort(
      by((one) => `${one.from} ${one.to}`),
    ),
    cited: byName.sources,
    effects: rulings.effects(met),
    headOf: index.headOf,
  };
};
