import { type Access, type CaseFile, mayRead } from '../../model/index.ts';
import { english } from '../phrases/en.ts';
import type { Phrases } from '../phrases/phrases.ts';
import {
  filterEvidence,
  filterFindings,
  filterFunnel,
  filterGaps,
  filterRequests,
  filterRoster,
} from './filter-affected.ts';
import { filterDisputes } from './filter-disputes.ts';
import { filterEvent } from './filter-event.ts';
import { filterFigures } from './filter-figures.ts';
import { filterIdentity } from './filter-identity.ts';
import { filterProceedings } from './filter-proceedings.ts';
import { filterReason, filterStatement, filterWhen } from './filter-statement.ts';
import { type Pseudonymised, pseudonymised } from './pseudonyms.ts';
import { type Visible, visibleTo } from './visible.ts';

const kept = <T>(values: readonly T[], ids: ReadonlySet<T>): T[] => values.filter((value) => ids.has(value));

const linksFor = (caseFile: CaseFile, audience: Access, visible: Visible, shown: (id: string) => boolean) => ({
  lineages: caseFile.lineages.flatMap((lineage) => {
    const reason = filterReason(lineage.reason, visible);
    if (!shown(lineage.from) || !shown(lineage.to) || reason === undefined) return [];
    const passages = lineage.passages.filter((pair) => pair.every((one) => visible.sources.has(one.source)));
    const citations = (lineage.citations ?? []).filter((one) => visible.sources.has(one.source));
    const footing = lineage.passages.length + (lineage.citations?.length ?? 0);
    if (footing > 0 && passages.length + citations.length === 0) return [];
    const { citations: _citations, through, ...rest } = lineage;
    const by = kept(through ?? [], visible.sources);
    return [
      {
        ...rest,
        passages,
        ...(lineage.citations === undefined ? {} : { citations }),
        ...(by.length === 0 ? {} : { through: by }),
        reason,
      },
    ];
  }),
  relations: caseFile.relations.flatMap((relation) => {
    const statements = kept(relation.statements, visible.statements);
    const lost = relation.statements.length > 0 && statements.length === 0;
    return lost || !shown(relation.from) || !shown(relation.to) ? [] : [{ ...relation, statements }];
  }),
  disputes: filterDisputes(caseFile, audience, visible, shown),
  evidence: filterEvidence(caseFile.evidence, visible),
  requests: filterRequests(caseFile.requests, visible),
});

/** Who is affected, and what is still open; a case file of an older version may have none of it. */
const affectedFor = (
  { roster, funnel, findings, gaps }: CaseFile,
  audience: Access,
  visible: Visible,
  called: (id: string) => string,
  series: ReadonlySet<string>,
): Pick<CaseFile, 'roster' | 'funnel' | 'findings' | 'gaps'> => ({
  ...(roster === undefined ? {} : { roster: filterRoster(roster, audience, visible, called) }),
  ...(funnel === undefined ? {} : { funnel: filterFunnel(funnel, audience, visible, series) }),
  ...(findings === undefined ? {} : { findings: filterFindings(findings, audience, visible) }),
  ...(gaps === undefined ? {} : { gaps: filterGaps(gaps, audience, visible) }),
});

/** Decisions that shield a person, or destroy what was told: why they were taken may tell who is shielded, in whatever words. */
const SHIELDING = /^(?:PersonAccessSet|ConsentGiven|ConsentWithdrawn|ContentDestroyed|Withdrawn)@/;

/**
 * Who decided is not told to the public, nor what they wrote for their colleagues: officers are at risk for what they
 * document. An empty name is withheld. Words that repeat what is hidden go, and so do, for all but the confidential
 * audience, the reasons of decisions that shield somebody.
 */
const decisionsFor = (caseFile: CaseFile, audience: Access, visible: Visible): CaseFile['decisions'] =>
  caseFile.decisions.flatMap(({ reason, decided, because, ...decision }) => {
    const about = decision.sources?.every((id) => visible.sources.has(id)) ?? audience === 'confidential';
    if (!about || visible.repeatsHidden(decision.about)) return [];
    const why = filterReason(reason, visible);
    const author = audience === 'public' ? '' : decision.author;
    const shields = audience !== 'confidential' && SHIELDING.test(decision.kind);
    const tells = (words: string | undefined): words is string =>
      words !== undefined && audience !== 'public' && !shields && !visible.repeatsHidden(words);
    return [
      {
        ...decision,
        author,
        ...(tells(decided) ? { decided } : {}),
        ...(tells(because) ? { because } : {}),
        ...(why === undefined ? {} : { reason: why }),
      },
    ];
  });

/**
 * A case file as an audience may see it, with the same masking of names for any other text that goes with it (a title).
 * Persons whose name the audience may not know stand under a code; see `pseudonymised`.
 */
export const forAudience = (caseFile: CaseFile, audience: Access, phrases: Phrases = english): Pseudonymised =>
  pseudonymised(filtered(caseFile, audience, phrases), audience);

/** The case file of `forAudience` alone. */
export const toAudience = (caseFile: CaseFile, audience: Access, phrases: Phrases = english): CaseFile =>
  forAudience(caseFile, audience, phrases).file;

/**
 * A case file without what an audience may not see (design, law 6): it goes, and with it everything that leads only
 * to it: names, passages, file names, reasons, inferences, decisions. What has lost a part of its footing is told anew
 * from what remains, never with a value that hidden words gave. `phrases` name events that lose their title.
 */
const filtered = (caseFile: CaseFile, audience: Access, phrases: Phrases): CaseFile => {
  const visible = visibleTo(caseFile, audience);
  if (visible.everything && audience === 'confidential') return caseFile;
  if (visible.everything && audience === 'restricted')
    return { ...caseFile, decisions: decisionsFor(caseFile, audience, visible) };
  const identities = caseFile.identities
    .filter((one) => visible.identities.has(one.id))
    .map((one) => filterIdentity(one, visible));
  const names = new Map(identities.map((one) => [one.id, one.name]));
  const called = (id: string): string => names.get(id) ?? phrases.lostVoice;
  const told = caseFile.events.flatMap((event) => {
    const shown = mayRead(audience, event.access) ? filterEvent(event, visible, called, phrases) : undefined;
    return shown === undefined ? [] : [shown];
  });
  const eventIds = new Set(told.map((one) => one.id));
  const shown = (id: string): boolean =>
    visible.sources.has(id) || visible.identities.has(id) || visible.statements.has(id) || eventIds.has(id);
  const links = linksFor(caseFile, audience, visible, shown);
  const disputeIds = new Set(links.disputes.map((one) => one.id));
  const figures = filterFigures(caseFile.figures, audience, visible);
  const events = told.map((one) => ({ ...one, disputes: kept(one.disputes, disputeIds) }));
  return {
    sources: caseFile.sources
      .filter((one) => visible.sources.has(one.id))
      .map(({ citedBy, published, saidToHold, doubts, ...one }) => ({
        ...one,
        ...(doubts === undefined ? {} : { doubts: doubts.flatMap((each) => filterReason(each, visible) ?? []) }),
        ...(published === undefined ? {} : { published: filterWhen(published, visible) }),
        ...(citedBy === undefined ? {} : { citedBy: citedBy.filter((place) => visible.sources.has(place.source)) }),
        ...(saidToHold === undefined ? {} : { saidToHold: kept(saidToHold, visible.statements) }),
      })),
    identities,
    statements: caseFile.statements
      .filter((one) => visible.statements.has(one.id))
      .map(({ reviewedBy, ...one }) =>
        filterStatement(
          { ...one, ...(reviewedBy === undefined || audience === 'public' ? {} : { reviewedBy }) },
          visible,
        ),
      ),
    events,
    figures,
    ...links,
    ...affectedFor(caseFile, audience, visible, called, new Set(figures.map((one) => one.id))),
    ...filterProceedings(caseFile, visible, new Map(events.map((one) => [one.id, one])), called),
    decisions: decisionsFor(caseFile, audience, visible),
    // Names that only hidden sources write go along up to here, to be hidden and nothing else.
    ...(caseFile.protections === undefined ? {} : { protections: caseFile.protections }),
  };
};
