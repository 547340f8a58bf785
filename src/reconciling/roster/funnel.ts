import type {
  Access,
  ContractPassage,
  FigureSeries,
  FunnelStage,
  FunnelStageName,
  Measure,
  Reason,
  RosterEntry,
} from '../../model/index.ts';
import { by, derivedId, FUNNEL_STAGES, reason, stricter } from '../../model/index.ts';
import { passageOf, standingIn, type Told, within } from '../records/told.ts';
import { countOf, happened } from './standing-drafts.ts';
import { NOBODY_CAME_TO, UNNUMBERED_COMPLAINTS } from './words.ts';

const STAGE_OF: Partial<Record<Measure, FunnelStageName>> = {
  tortured: 'reported',
  'tortured-to-death': 'reported',
  killed: 'reported',
  injured: 'reported',
  missing: 'reported',
  detained: 'reported',
  complaints: 'complained',
  'recognised-victims': 'recognised',
  identified: 'identified',
  arrested: 'arrested',
  charged: 'charged',
  tried: 'tried',
  convicted: 'convicted',
};

const COUNTS: Readonly<Record<FunnelStageName, FunnelStage['counts']>> = {
  reported: 'victims',
  complained: 'complaints',
  recognised: 'victims',
  identified: 'suspects',
  arrested: 'suspects',
  charged: 'suspects',
  tried: 'suspects',
  convicted: 'suspects',
};

type Row = FunnelStage['figures'][number];
type Said = FunnelStage['words'][number];

/** The groups that a figure's own words mean: two figures of one group count the same people. */
const groupsIn = (statements: readonly string[], told: Told): ReadonlySet<string> =>
  new Set(
    statements.flatMap((id) => {
      const held = told.place(id)?.held;
      return (told.byId.get(id)?.passages ?? []).flatMap((span) =>
        held === undefined
          ? []
          : told
              .mentioned(held, span)
              .flatMap(({ mention, who }) =>
                who?.kind === 'group' && held.reading.entities[mention.entity]?.count !== undefined ? [who.id] : [],
              ),
      );
    }),
  );

/** Whom or what a point counts, in its own statement's words: a series is called by its widest. */
const scopeOf = (statements: readonly string[], told: Told): string | undefined => {
  const content = told.byId.get(statements[0] ?? '')?.content;
  return content?.kind === 'figure' && content.scope !== '' ? content.scope : undefined;
};

const rowsOf = (series: FigureSeries, told: Told): Row[] =>
  series.points.flatMap((point): Row[] => {
    const statements = point.statements.filter((id) => {
      const record = told.byId.get(id);
      return record !== undefined && happened(record);
    });
    if (statements.length === 0) return [];
    return [
      {
        series: series.id,
        scope: scopeOf(statements, told) ?? series.scope,
        count: countOf(point),
        ...(point.when === undefined ? {} : { when: point.when }),
        voices: told.voices(statements),
        statements,
      },
    ];
  });

/** The figure of an earlier stage that a figure is said to be a part of, or that counts the very same group. */
const wholeOf = (row: Row, earlier: readonly Row[], told: Told): Row['of'] => {
  const wholes = row.statements.flatMap((id) => {
    const content = told.byId.get(id)?.content;
    return content?.kind === 'figure' && content.partOf !== undefined ? [content.partOf] : [];
  });
  const groups = groupsIn(row.statements, told);
  const same = (other: Row): boolean =>
    other.statements.some((id) => wholes.includes(id)) ||
    [...groupsIn(other.statements, told)].some((id) => groups.has(id));
  const whole = [...earlier].reverse().find(same);
  return whole === undefined
    ? undefined
    : {
        series: whole.series,
        count: whole.count,
        statements: [...new Set([...whole.statements, ...row.statements])].sort(),
      };
};

/** Sentences that speak of a stage without a number, by stage. */
const unnumbered = (told: Told): ReadonlyMap<FunnelStageName, readonly Said[]> => {
  const found = new Map<FunnelStageName, Said[]>();
  const add = (stage: FunnelStageName, passage: ContractPassage): void => {
    const near = standingIn(passage, told);
    const speakers = near.flatMap(({ content }) =>
      content.kind === 'act' && content.topic !== undefined && content.topic.includes(passage.exact)
        ? content.participants.flatMap((one) => (one.role === 'speaker' ? (one.identity ?? []) : []))
        : [],
    );
    const statements = near.map((one) => one.id).sort();
    const voices = speakers.length > 0 ? [...new Set(speakers)].sort() : told.voices(statements);
    found.set(stage, [
      ...(found.get(stage) ?? []),
      { passages: [passage], voices: voices.length > 0 ? voices : [passage.source], statements },
    ]);
  };
  for (const held of told.helds)
    for (const span of held.reading.sentences) {
      const sentence = passageOf(held, span);
      const most = UNNUMBERED_COMPLAINTS.exec(sentence.exact);
      if (most) add('complained', within(sentence, most.index, most.index + most[0].trimEnd().length));
      const none = NOBODY_CAME_TO.exec(sentence.exact);
      const stage = FUNNEL_STAGES.find((one) => none?.groups?.[one] !== undefined);
      if (none && stage) add(stage, within(sentence, none.index, none.index + none[0].trimEnd().length));
    }
  return found;
};

/** Why the figures of a stage may not be divided by those of the stage before it. */
const apartFrom = (
  before: FunnelStage | undefined,
  stage: Omit<FunnelStage, 'id' | 'access' | 'apart'>,
): Reason | undefined => {
  if (before === undefined || stage.figures.length === 0) return undefined;
  const own = new Set(before.figures.map((one) => one.series));
  if (stage.figures.every((one) => one.of !== undefined && own.has(one.of.series))) return undefined;
  return before.counts === stage.counts
    ? reason('scope-not-known-same', { before: before.stage })
    : reason('counts-other-things', { before: before.stage });
};

/**
 * How far complaints came: for every stage from report to verdict the figures that give it, each with its scope and its
 * voices, and what is said of it without a number. Only a figure that the words make a part of another may be set in
 * proportion to it; figures of people affected that are arrested or tried themselves are not those answering for it.
 */
export const buildFunnel = (
  figures: readonly FigureSeries[],
  roster: readonly RosterEntry[],
  told: Told,
): readonly FunnelStage[] => {
  const affected = new Set(roster.flatMap((entry) => entry.statements));
  const words = unnumbered(told);
  const isAffected = (series: FigureSeries): boolean =>
    series.points.some((point) =>
      point.statements.some((id) => {
        const content = told.byId.get(id)?.content;
        return (
          affected.has(id) ||
          (content?.kind === 'figure' && content.partOf !== undefined && affected.has(content.partOf))
        );
      }),
    );
  const stageOf = (series: FigureSeries): FunnelStageName | undefined => {
    const stage = STAGE_OF[series.measure];
    if (stage === undefined || COUNTS[stage] === 'complaints') return stage;
    // Held officers answer for something, held people do not; a bare number may count either.
    if (isAffected(series)) return COUNTS[stage] === 'victims' ? stage : undefined;
    if (!series.points.some((point) => point.unit !== undefined)) return undefined;
    return series.measure === 'detained' ? 'arrested' : COUNTS[stage] === 'suspects' ? stage : undefined;
  };
  const stages: FunnelStage[] = [];
  const earlier: Row[] = [];
  for (const stage of FUNNEL_STAGES) {
    const series = figures.filter((one) => stageOf(one) === stage);
    // "Most" stands as the words of its clause, not twice.
    const inWords = new Set((words.get(stage) ?? []).flatMap((one) => one.statements));
    const rows = series
      .flatMap((one) => rowsOf(one, told))
      .filter((row) => row.count.min !== undefined || !row.statements.some((id) => inWords.has(id)))
      .map((row): Row => {
        const of = wholeOf(row, earlier, told);
        return of === undefined ? row : { ...row, of };
      });
    earlier.push(...rows);
    const said = [...(words.get(stage) ?? [])].sort(by(wordOrder));
    if (rows.length === 0 && said.length === 0) continue;
    const counts = COUNTS[stage];
    const drafted = {
      stage,
      counts,
      figures: rows.sort(by(figureOrder)),
      words: said,
    };
    const before = [...stages].reverse().find((one) => one.figures.length > 0);
    const apart = apartFrom(before, drafted);
    stages.push({
      id: derivedId('fun', stage),
      ...drafted,
      ...(apart === undefined ? {} : { apart }),
      access: accessOf(drafted, told),
    });
  }
  return stages;
};

const accessOf = ({ figures, words }: Pick<FunnelStage, 'figures' | 'words'>, told: Told): Access => {
  const ids = [...figures.flatMap((one) => one.statements), ...words.flatMap((one) => one.statements)];
  const held = new Map(told.helds.map((one) => [one.source, one.access]));
  const all = [
    ...ids.flatMap((id) => told.byId.get(id)?.access ?? []),
    ...words.flatMap((one) => one.passages.flatMap((place) => held.get(place.source) ?? [])),
  ];
  return all.reduce(stricter, all[0] ?? 'restricted');
};

/** A stage of the funnel before it is asked whether it may be set in proportion to the one before. */
export type StageDraft = Omit<FunnelStage, 'apart'>;

/** What a stage's figures and its words are sorted by. */
export const figureOrder = (row: Row): string => `${row.series} ${row.statements[0]}`;
export const wordOrder = (one: Said): string =>
  `${one.passages[0]?.source} ${String(one.passages[0]?.start).padStart(9, '0')}`;

/** Stages in their order, each with the reason why it may not be divided by the stage before it that has figures. */
export const proportioned = (drafts: readonly StageDraft[]): readonly FunnelStage[] => {
  const stages: FunnelStage[] = [];
  for (const stage of FUNNEL_STAGES) {
    const draft = drafts.find((one) => one.stage === stage);
    if (draft === undefined) continue;
    const before = [...stages].reverse().find((one) => one.figures.length > 0);
    const apart = apartFrom(before, draft);
    stages.push({ ...draft, ...(apart === undefined ? {} : { apart }) });
  }
  return stages;
};
