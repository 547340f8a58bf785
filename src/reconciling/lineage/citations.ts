import type { Access, ContractPassage, Lineage, SourceRecord, Span } from '../../model/index.ts';
import { bounds, by, derivedId, reason, stricter } from '../../model/index.ts';
import { dateOf } from '../events/happening.ts';
import { type Held, wordsOf } from '../held.ts';
import type { Identified, Who } from '../identities/identify.ts';
import { acronymLetters, initialsOf } from '../names/acronym.ts';
import { nameForm } from '../names/name-form.ts';

/** A report naming an outlet as where its words come from. */
type Cited = { readonly held: Held; readonly outlet: Who; readonly span: Span; readonly how: string };

const passage = (held: Held, span: Span): ContractPassage => ({
  source: held.source,
  start: span.start,
  end: span.end,
  exact: wordsOf(held, span),
});

/** Every outlet that a report cites: in its citations, and as the one to whom or through whom somebody spoke. */
export const citedOutlets = (sources: readonly Held[], who: Identified): readonly Cited[] =>
  sources.flatMap((held) => {
    const { citations, statements, entities, mentions } = held.reading;
    const found: Cited[] = [];
    const add = (entity: number | undefined, span: Span | undefined, how: string): void => {
      const outlet = who.of(held.source, entity);
      if (outlet?.named && outlet.kind === 'organization' && span) found.push({ held, outlet, span, how });
    };
    for (const one of citations) add(one.entity, one, one.how);
    for (const { voice } of statements)
      for (const { told } of voice) {
        if (told === undefined || !entities[told]?.outlet) continue;
        const at = entities[told]?.mentions[0];
        add(told, at === undefined ? undefined : mentions[at], 'told');
      }
    const seen = new Set<string>();
    return found.filter(({ outlet, span }) => {
      const key = `${outlet.id} ${span.start}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  });

/** Whether a publisher's name is one of an outlet's names, or abbreviates it, or is abbreviated by it. */
export const isPublisher = (publisher: string | undefined, outlet: Who): boolean => {
  if (publisher === undefined) return false;
  const own = nameForm(publisher, 'organization');
  const letters = acronymLetters(own);
  return outlet.parties.some((party) =>
    party.forms.some(
      (form) =>
        form.key === own.key ||
        form.joined === own.joined ||
        (letters !== undefined && initialsOf(form).includes(letters)) ||
        initialsOf(own).includes(acronymLetters(form) ?? ' '),
    ),
  );
};

/** Whether an outlet's every name is a part of a publisher's own: "The Post" in the report of "The Harbour Post". */
const isShortOf = (publisher: string | undefined, outlet: Who): boolean => {
  if (publisher === undefined) return false;
  const own = new Set(nameForm(publisher, 'organization').words);
  const forms = outlet.parties.flatMap((party) => party.forms);
  return forms.length > 0 && forms.every(({ words }) => words.length > 0 && words.every((word) => own.has(word)));
};

/** Whether one report is certainly later than another, as far as the days of both are known. */
const isLater = (one: SourceRecord, than: SourceRecord | undefined): boolean => {
  const [own, other] = [dateOf(one.published), dateOf(than?.published)];
  if (own === undefined || other === undefined) return false;
  const [first, last] = [bounds(own).min, bounds(other).max];
  return first !== undefined && last !== undefined && first > last;
};

/**
 * Attribution as lineage: a report draws on the outlet it names. Where a held source is that outlet's, on that source;
 * otherwise on a source that is listed as cited, not held. An outlet does not draw on itself.
 */
export const citationLineage = (
  cited: readonly Cited[],
  records: readonly SourceRecord[],
  access: ReadonlyMap<string, Access>,
): { lineages: readonly Lineage[]; sources: readonly SourceRecord[] } => {
  const groups = new Map<string, Cited[]>();
  for (const one of cited) {
    const own = records.find((record) => record.id === one.held.source)?.publisher;
    const isOther = records.some((record) => record.publisher !== own && isPublisher(record.publisher, one.outlet));
    if (isPublisher(own, one.outlet) || (!isOther && isShortOf(own, one.outlet))) continue;
    const key = `${one.held.source} ${one.outlet.id}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const lineages: Lineage[] = [];
  const unheld = new Map<string, SourceRecord>();
  for (const together of groups.values()) {
    const { held, outlet } = together[0] as Cited;
    const citations = together.map((one) => passage(held, one.span)).sort((a, b) => a.start - b.start);
    const itself = records.find((record) => record.id === held.source);
    // Nobody draws on what was not yet written.
    const its = records.filter(
      (record) =>
        record.held && record.id !== held.source && isPublisher(record.publisher, outlet) && !isLater(record, itself),
    );
    const how = [...new Set(together.map((one) => one.how))].sort().join(' ');
    if (its.length === 0) {
      const id = derivedId('cited', outlet.id);
      const before = unheld.get(id);
      const own = access.get(held.source) ?? 'restricted';
      unheld.set(id, {
        id,
        file: '',
        held: false,
        publisher: outlet.name,
        language: 'und',
        kind: 'other',
        citedBy: [...(before?.citedBy ?? []), ...citations].sort(
          by((one) => `${one.source} ${String(one.start).padStart(9, '0')}`),
        ),
        access: before ? stricter(before.access, own) : own,
      });
    }
    for (const to of its.length > 0 ? its.map((record) => record.id) : [derivedId('cited', outlet.id)]) {
      lineages.push({
        from: held.source,
        to,
        kind: 'quotes',
        passages: [],
        citations,
        reason: reason('names-as-source', { outlet: outlet.id, how }),
      });
    }
  }
  return { lineages, sources: [...unheld.values()].sort(by((one) => one.id)) };
};
