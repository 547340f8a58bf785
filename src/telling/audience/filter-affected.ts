import {
  type Access,
  type CaseFile,
  type Finding,
  type FunnelStage,
  type GapRecord,
  mayRead,
  type RosterEntry,
} from '../../model/index.ts';
import { filterReason, filterWhen } from './filter-statement.ts';
import type { Visible } from './visible.ts';

const all = (ids: readonly string[], shown: ReadonlySet<string>): boolean => ids.every((id) => shown.has(id));

const known = (ids: readonly string[], visible: Visible): string[] =>
  ids.filter((id) => visible.identities.has(id) || visible.sources.has(id));

/**
 * The roster as visible statements alone give it: a standing that leans on a hidden one goes whole, since its number or
 * its reason may come from there, and an entry goes that keeps none, or whose name only hidden words give.
 */
export const filterRoster = (
  roster: readonly RosterEntry[],
  audience: Access,
  visible: Visible,
  called: (id: string) => string,
): RosterEntry[] => {
  const shown = roster.flatMap((entry): RosterEntry[] => {
    if (!mayRead(audience, entry.access)) return [];
    const standings = entry.standings.flatMap(({ by, why, when, inferred, ...standing }) => {
      const reason = filterReason(inferred, visible);
      if (!all(standing.statements, visible.statements) || (inferred !== undefined && reason === undefined)) return [];
      const words = (why ?? []).filter((one) => visible.sources.has(one.source));
      const who = (by ?? []).filter((id) => visible.identities.has(id));
      return [
        {
          ...standing,
          voices: known(standing.voices, visible),
          ...(when === undefined ? {} : { when: filterWhen(when, visible) }),
          ...(who.length === 0 ? {} : { by: who }),
          ...(words.length === 0 ? {} : { why: words }),
          ...(reason === undefined ? {} : { inferred: reason }),
        },
      ];
    });
    const identities = entry.identities.filter((id) => visible.identities.has(id));
    const whole = all(entry.statements, visible.statements) && identities.length === entry.identities.length;
    const first = identities[0];
    const name =
      whole && !visible.repeatsHidden(entry.name) ? entry.name : first === undefined ? undefined : called(first);
    if (standings.length === 0 || name === undefined) return [];
    const { count, members, ...rest } = entry;
    const named = (members ?? []).filter((id) => visible.identities.has(id));
    return [
      {
        ...rest,
        identities,
        name,
        ...(count === undefined || !whole ? {} : { count }),
        ...(members === undefined || !whole || named.length === 0 ? {} : { members: named }),
        standings,
        statements: entry.statements.filter((id) => visible.statements.has(id)),
      },
    ];
  });
  const ids = new Set(shown.map((entry) => entry.id));
  return shown.map(({ partOf, ...entry }) => (partOf === undefined || !ids.has(partOf) ? entry : { ...entry, partOf }));
};

/** The funnel with the figures and words that visible statements give. */
export const filterFunnel = (
  funnel: readonly FunnelStage[],
  audience: Access,
  visible: Visible,
  series: ReadonlySet<string>,
): FunnelStage[] =>
  funnel.flatMap(({ apart, ...stage }) => {
    if (!mayRead(audience, stage.access)) return [];
    const figures = stage.figures.flatMap(({ of, when, ...row }) => {
      const shown = all(row.statements, visible.statements) && series.has(row.series);
      if (!shown || visible.repeatsHidden(row.scope)) return [];
      return [
        {
          ...row,
          voices: known(row.voices, visible),
          ...(when === undefined ? {} : { when: filterWhen(when, visible) }),
          ...(of === undefined || !series.has(of.series) || !all(of.statements, visible.statements) ? {} : { of }),
        },
      ];
    });
    const words = stage.words.flatMap((one) =>
      one.passages.every((place) => visible.sources.has(place.source))
        ? [
            {
              ...one,
              voices: known(one.voices, visible),
              statements: one.statements.filter((id) => visible.statements.has(id)),
            },
          ]
        : [],
    );
    const why = filterReason(apart, visible);
    if (figures.length + words.length === 0) return [];
    return [{ ...stage, figures, words, ...(why === undefined ? {} : { apart: why }) }];
  });

/** Findings that only visible statements tell, without whom an audience may not know. */
export const filterFindings = (findings: readonly Finding[], audience: Access, visible: Visible): Finding[] =>
  findings.flatMap(({ by, finder, when, ...one }) => {
    if (!mayRead(audience, one.access) || !all(one.statements, visible.statements)) return [];
    if (visible.repeatsHidden(one.finding)) return [];
    return [
      {
        ...one,
        ...(by === undefined || !visible.identities.has(by) ? {} : { by }),
        ...(finder === undefined || visible.repeatsHidden(finder) ? {} : { finder }),
        ...(when === undefined ? {} : { when: filterWhen(when, visible) }),
        places: one.places.filter((id) => visible.identities.has(id)),
        about: one.about.filter((id) => visible.identities.has(id)),
        voices: known(one.voices, visible),
        characterisation: one.characterisation.filter((place) => visible.sources.has(place.source)),
      },
    ];
  });

/** Gaps in texts that an audience may read. */
export const filterGaps = (gaps: readonly GapRecord[], audience: Access, visible: Visible): GapRecord[] =>
  gaps.filter((one) => mayRead(audience, one.access) && visible.sources.has(one.place.source));

/** Items of evidence as visible statements alone tell of them. */
export const filterEvidence = (items: CaseFile['evidence'], visible: Visible): CaseFile['evidence'] =>
  items.flatMap(({ holder, history, ...item }) => {
    const statements = item.statements.filter((id) => visible.statements.has(id));
    const whole = statements.length === item.statements.length;
    const retold = visible.contents(statements).flatMap((one) => (one.kind === 'evidence' ? [one] : []));
    const what = whole ? item.what : retold[0]?.item;
    if (statements.length === 0 || what === undefined || visible.repeatsHidden(what)) return [];
    const left = (history ?? []).flatMap((one) => {
      const shown = one.statements.filter((id) => visible.statements.has(id));
      const { when, ...rest } = one;
      if (shown.length === 0) return [];
      const date =
        when === undefined || shown.length < one.statements.length ? {} : { when: filterWhen(when, visible) };
      return [{ ...rest, ...date, voices: known(one.voices, visible), statements: shown }];
    });
    return [
      {
        ...item,
        what,
        ...(holder === undefined || !visible.identities.has(holder) ? {} : { holder }),
        fate: whole ? item.fate : (left.at(-1)?.fate ?? retold[0]?.fate ?? item.fate),
        ...(history === undefined ? {} : { history: left }),
        statements,
      },
    ];
  });

/** Requests as visible statements alone tell of them; an answer that hidden words give is no longer known. */
export const filterRequests = (requests: CaseFile['requests'], visible: Visible): CaseFile['requests'] =>
  requests.flatMap(
    ({ from, to, when, what, answer, answerReason, answerPassages, answeredBy, silence, ...request }) => {
      const statements = request.statements.filter((id) => visible.statements.has(id));
      if (statements.length === 0) return [];
      const whole = statements.length === request.statements.length;
      const reason = filterReason(answerReason, visible);
      const answered =
        whole &&
        all(answeredBy ?? [], visible.statements) &&
        (answerPassages ?? []).every((place) => visible.sources.has(place.source)) &&
        (answerReason === undefined || reason !== undefined);
      return [
        {
          ...request,
          ...(from === undefined || !visible.identities.has(from) ? {} : { from }),
          ...(to === undefined || !visible.identities.has(to) ? {} : { to }),
          ...(when === undefined || !whole ? {} : { when: filterWhen(when, visible) }),
          ...(what === undefined || !whole || visible.repeatsHidden(what) ? {} : { what }),
          answer: answered ? answer : ('none-known' as const),
          ...(reason === undefined || !answered ? {} : { answerReason: reason }),
          ...(answerPassages === undefined || !answered ? {} : { answerPassages }),
          ...(answeredBy === undefined || !answered ? {} : { answeredBy }),
          // The newest report, to which a silence is measured, may be a hidden one.
          ...(silence === undefined || !visible.everything ? {} : { silence }),
          statements,
        },
      ];
    },
  );
