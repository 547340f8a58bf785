import type { FigureSeries, StatementRecord } from '../../model/index.ts';
import type { Told } from '../records/told.ts';
import { within } from '../records/told.ts';
import { ACT_OF_MEASURE, countOf, happened, type StandingDraft, sameNumber } from './standing-drafts.ts';
import { AFFECTED_UNIT, BECAUSE, HEADS, NAMES_MEMBERS, OF_A_FORCE, ONLY_SOME } from './words.ts';

type Figure = Extract<StatementRecord['content'], { kind: 'figure' }>;

/** A figure of people affected: which series it belongs to, whom its words mean, what standing it gives. */
export type CountedPeople = {
  readonly series: string;
  readonly record: StatementRecord;
  readonly content: Figure;
  readonly draft: StandingDraft;
  /** Identities whose words stand inside the figure's and have its number. */
  readonly groups: readonly string[];
  /** Persons whom the words name as members. */
  readonly members: readonly string[];
};

const ofAForce = (record: StatementRecord, { quantity, scope }: Figure): boolean =>
  OF_A_FORCE.test(quantity.unit ?? '') ||
  OF_A_FORCE.test(scope.split(' · ')[0] ?? '') ||
  (quantity.unit === undefined && OF_A_FORCE.test(record.passages[0]?.exact ?? ''));

/** What standing a figure gives those it counts, where it counts people affected at all. */
const standingOf = (record: StatementRecord, content: Figure): Pick<StandingDraft, 'standing' | 'act'> | undefined => {
  const { measure, quantity } = content;
  if (measure === 'recognised-victims') return { standing: 'recognised' };
  if (measure === 'represented') return { standing: 'represented' };
  if (measure === 'participated') return AFFECTED_UNIT.test(quantity.unit ?? '') ? { standing: 'heard' } : undefined;
  const act = ACT_OF_MEASURE[measure];
  if (act === undefined) return undefined;
  const onlyHeld = measure === 'arrested' || measure === 'detained';
  return onlyHeld && ofAForce(record, content) ? undefined : { standing: 'reported', act };
};

/** That only so many could take part is told of what happened, whatever mood the verb has. */
const counts = (record: StatementRecord, content: Figure): boolean =>
  happened(record) ||
  (content.measure === 'participated' &&
    record.polarity === 'affirmed' &&
    record.modality === 'hypothetical' &&
    record.passages.some((one) => ONLY_SOME.test(one.exact)));

/** Whose the people counted are ("her 23 clients"), with the body which that person heads. */
const whose = (record: StatementRecord, told: Told): string[] => {
  const place = told.place(record.id);
  const span = record.passages[0];
  if (place === undefined || span === undefined) return [];
  const owners = told
    .mentioned(place.held, span)
    .filter(({ mention, who }) => mention.form === 'pronoun' && who !== undefined && who.kind !== 'group')
    .flatMap(({ who }) => who?.id ?? []);
  const bodies = told
    .of(record.source)
    .flatMap(({ content }) =>
      content.kind === 'attribute' &&
      content.attribute === 'post' &&
      content.identity !== undefined &&
      owners.includes(content.identity) &&
      HEADS.test(content.value)
        ? (content.other ?? [])
        : [],
    );
  return [...new Set([...owners, ...bodies])].sort();
};

/** How far behind the figure's own words a list of its members may open: ", " and no more. */
const NEAR = 3;

const membersIn = (record: StatementRecord, told: Told): string[] => {
  const place = told.place(record.id);
  const sentence = told.sentence(record.id);
  const span = record.passages[0];
  if (place === undefined || sentence === undefined || span === undefined) return [];
  const opening = NAMES_MEMBERS.exec(sentence.exact);
  if (opening === null) return [];
  const after = within(sentence, opening.index + opening[0].length, sentence.exact.length);
  if (after.start < span.start || after.start - opening[0].length > span.end + NEAR) return [];
  const list = /^[^.;:]*?(?=\s(?:have|has|had|were|was|are|is|who|which)\b|[.;:]|$)/u.exec(after.exact)?.[0] ?? '';
  return told
    .mentioned(place.held, within(after, 0, list.length))
    .flatMap(({ mention, who }) => (mention.form === 'name' && who?.kind === 'person' ? [who.id] : []));
};

/** Every figure that counts people affected, over the series they stand in. */
export const countedPeople = (figures: readonly FigureSeries[], told: Told): readonly CountedPeople[] =>
  figures.flatMap((series) =>
    series.points.flatMap((point) =>
      point.statements.flatMap((id): CountedPeople[] => {
        const record = told.byId.get(id);
        if (record?.content.kind !== 'figure') return [];
        const { content } = record;
        const standing = standingOf(record, content);
        if (standing === undefined || !counts(record, content)) return [];
        const place = told.place(id);
        const said = place === undefined ? [] : record.passages.flatMap((span) => told.mentioned(place.held, span));
        const groups = said.flatMap(({ mention, who }) =>
          who?.kind === 'group' && sameNumber(place?.held.reading.entities[mention.entity]?.count, content.quantity)
            ? [who.id]
            : [],
        );
        const by = standing.standing === 'represented' ? whose(record, told) : [];
        const sentence = told.sentence(id);
        const because = sentence === undefined ? null : BECAUSE.exec(sentence.exact);
        const why =
          sentence === undefined || because === null
            ? undefined
            : [within(sentence, because.index, because.index + because[0].trimEnd().length)];
        return [
          {
            series: series.id,
            record,
            content,
            groups: [...new Set(groups)].sort(),
            members: membersIn(record, told),
            draft: {
              ...standing,
              statement: id,
              measure: content.measure,
              count: countOf(content.quantity),
              ...(content.when === undefined ? {} : { when: content.when }),
              ...(by.length === 0 ? {} : { by }),
              ...(why === undefined || standing.standing !== 'heard' ? {} : { why }),
            },
          },
        ];
      }),
    ),
  );
