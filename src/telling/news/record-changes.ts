import type { CaseFile, Reason, SourceRecord } from '../../model/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellReason } from '../tell-reason.ts';
import { tellWhen } from '../tell-when.ts';
import { tellContent } from '../views/content.ts';
import { saysOf, stateOf } from '../views/disputes.ts';
import { coerced, tellable } from '../views/said.ts';
import type { Change, Told } from './compared.ts';
import { matched } from './match.ts';

const placed = (told: Told, ids: readonly string[]): string[] => ids.flatMap((id) => told.places.get(id) ?? []);

/** Statements that people accepted, rejected or made meanwhile; and other than acts, those that are read or no longer read. */
const statementChanges = (before: Told, after: Told, added: ReadonlySet<string>, phrases: Phrases): Change[] => {
  const at = (told: Told) => new Map(told.file.statements.map((one) => [told.places.get(one.id) ?? one.id, one]));
  const [then, now] = [at(before), at(after)];
  const inEvents = (told: Told) => new Set(told.file.events.flatMap((event) => event.statements));
  const [eventsThen, eventsNow] = [inEvents(before), inEvents(after)];
  const changes: Change[] = [];
  for (const [place, statement] of now) {
    const was = then.get(place);
    const what = tellContent(statement, after.names, phrases);
    const review = phrases.review[statement.review](statement.reviewedBy);
    if (was !== undefined && was.review !== statement.review)
      changes.push({
        kind: 'reviewed',
        id: statement.id,
        what,
        was: phrases.review[was.review](was.reviewedBy),
        is: review,
      });
    if (was === undefined && statement.review === 'made')
      changes.push({ kind: 'reviewed', id: statement.id, what, is: review });
    else if (
      was === undefined &&
      !added.has(statement.source) &&
      !eventsNow.has(statement.id) &&
      tellable(statement) &&
      !coerced(statement.circumstances)
    )
      changes.push({ kind: 'appeared', id: statement.id, what });
  }
  for (const [place, statement] of then)
    if (!now.has(place) && !eventsThen.has(statement.id) && tellable(statement) && !coerced(statement.circumstances))
      changes.push({ kind: 'gone', id: statement.id, what: tellContent(statement, before.names, phrases) });
  return changes;
};

type Series = CaseFile['figures'][number];

/** The links by which a value of a series follows an earlier one, each named by where the two stand. */
const follows = (told: Told): ReadonlyMap<string, { series: Series; was: string; is: string; reason: Reason }> => {
  const found = new Map<string, { series: Series; was: string; is: string; reason: Reason }>();
  for (const series of told.file.figures)
    for (const point of series.points)
      for (const link of point.follows ?? []) {
        const earlier = series.points.find((one) => one.statements.some((id) => link.statements.includes(id)));
        const place = [...placed(told, point.statements), '<', ...placed(told, link.statements)].join(' ');
        found.set(place, { series, was: earlier?.words ?? '', is: point.words, reason: link.reason });
      }
  return found;
};

/** Figures that a later count replaces, or may have grown to, as was not told before. */
const figureChanges = (before: Told, after: Told, phrases: Phrases): Change[] => {
  const known = follows(before);
  return [...follows(after)].flatMap(([place, { series, was, is, reason }]): Change[] =>
    known.has(place)
      ? []
      : [
          {
            kind: 'figure',
            id: series.id,
            what: `${phrases.measures[series.measure]}: ${series.scope}`,
            was,
            is: `${is} (${tellReason(reason, after.names, phrases)})`,
          },
        ],
  );
};

const disputeChanges = (before: Told, after: Told, phrases: Phrases): Change[] => {
  const places = (told: Told) => (one: CaseFile['disputes'][number]) =>
    placed(
      told,
      one.sides.flatMap((side) => side.statements),
    ).map((place) => `${one.field ?? ''} ${place}`);
  const match = matched(before.file.disputes, after.file.disputes, places(before), places(after));
  const sides = (one: CaseFile['disputes'][number]) =>
    one.sides.map((side) => saysOf(one, side.says, phrases)).join(' / ');
  const found = after.file.disputes.flatMap((dispute): Change[] => {
    const [was] = match.earlier(dispute);
    const what = after.names.of(dispute.about);
    if (was === undefined) return [{ kind: 'dispute', id: dispute.id, what, is: sides(dispute) }];
    return was.state === dispute.state
      ? []
      : [
          {
            kind: 'settled',
            id: dispute.id,
            what,
            was: stateOf(was, before.file, phrases).state,
            is: stateOf(dispute, after.file, phrases).state,
          },
        ];
  });
  const gone = before.file.disputes.filter((one) => match.later(one).length === 0);
  return [
    ...found,
    ...gone.map(
      (one): Change => ({
        kind: 'settled',
        id: one.id,
        what: before.names.of(one.about),
        was: sides(one),
        is: phrases.labels.noneKnown,
      }),
    ),
  ];
};

/** Proceedings with steps or last steps they had not, and persons whose status is another. */
const proceedingChanges = (before: Told, after: Told, phrases: Phrases): Change[] => {
  const statementsOf = (told: Told) => {
    const events = new Map(told.file.events.map((event) => [event.id, event.statements]));
    return (one: CaseFile['proceedings'][number]) =>
      placed(told, [
        ...one.steps.flatMap((id) => events.get(id) ?? []),
        ...one.persons.flatMap((person) => person.statements),
      ]);
  };
  const match = matched(before.file.proceedings, after.file.proceedings, statementsOf(before), statementsOf(after));
  return after.file.proceedings.flatMap((one): Change[] => {
    const [was] = match.earlier(one);
    if (was === undefined) return [];
    const { id, title } = one;
    const last = (told: Told, proceeding: typeof one) => tellWhen(proceeding.lastStep, told.names, phrases).brief;
    const moved: Change[] =
      was.steps.length === one.steps.length && last(before, was) === last(after, one)
        ? []
        : [
            {
              kind: 'proceeding',
              id,
              what: title,
              was: phrases.news.steps(was.steps.length, last(before, was)),
              is: phrases.news.steps(one.steps.length, last(after, one)),
            },
          ];
    const called = (status: string): string => phrases.proceedings.status[status] ?? status;
    // Several whom nobody names are called alike: each status of then is that of one person of now.
    const statusThen = new Map<string, string[]>();
    for (const person of was.persons) {
      const name = before.names.of(person.identity);
      statusThen.set(name, [...(statusThen.get(name) ?? []), person.status]);
    }
    const unchanged = one.persons.filter((person) => {
      const then = statusThen.get(after.names.of(person.identity)) ?? [];
      const at = then.indexOf(person.status);
      if (at >= 0) then.splice(at, 1);
      return at >= 0;
    });
    const statuses = one.persons.flatMap((person): Change[] => {
      const name = after.names.of(person.identity);
      const was = unchanged.includes(person) ? undefined : statusThen.get(name)?.shift();
      return unchanged.includes(person)
        ? []
        : [
            {
              kind: 'status',
              id: person.identity,
              what: `${name}, ${title}`,
              ...(was === undefined ? {} : { was: called(was) }),
              is: called(person.status),
            },
          ];
    });
    const final =
      was.final === one.final
        ? []
        : [
            {
              kind: 'status' as const,
              id,
              what: title,
              is: one.final === 'known' ? phrases.labels.finalKnown : phrases.labels.finalNotKnown,
            },
          ];
    return [...moved, ...statuses, ...final];
  });
};

const citing = (file: CaseFile, source: SourceRecord): ReadonlySet<string> =>
  new Set([
    ...(source.citedBy ?? []).map((one) => `${one.source} ${one.start}`),
    ...file.lineages
      .filter((one) => one.to === source.id)
      .flatMap((one) => (one.citations ?? []).map((place) => `${place.source} ${place.start}`)),
  ]);

/** Sources that are described, dated or open to others than before, are gone, or were only cited and are held now. */
const sourceChanges = (before: Told, after: Told, phrases: Phrases): Change[] => {
  const now = new Map(after.file.sources.map((one) => [one.id, one]));
  const facts = (told: Told, one: SourceRecord) =>
    [
      one.title,
      one.publisher,
      one.author,
      tellWhen(one.published, told.names, phrases).brief,
      phrases.access[one.access],
      one.held ? phrases.labels.held : '',
    ].map((part) => part ?? '');
  return before.file.sources.flatMap((was): Change[] => {
    const is = now.get(was.id);
    const what = before.names.of(was.id);
    if (is === undefined && !was.held) {
      const cited = citing(before.file, was);
      const held = after.file.sources.find(
        (one) => one.held && [...citing(after.file, one)].some((place) => cited.has(place)),
      );
      return held === undefined
        ? []
        : [
            {
              kind: 'answered',
              id: held.id,
              what,
              was: phrases.labels.citedOnly,
              is: `${phrases.labels.held.toLowerCase()}: ${held.file}`,
            },
          ];
    }
    // One that is only cited is called as its outlet is, and that is told of the outlet.
    if (is !== undefined && !was.held && !is.held) return [];
    if (is === undefined) return [{ kind: 'source', id: was.id, what, is: phrases.news.sourceGone }];
    const [then, later] = [facts(before, was), facts(after, is)];
    const differs = then.flatMap((part, at) => (part === later[at] ? [] : [at]));
    if (differs.length === 0) return [];
    const of = (parts: readonly string[]) => differs.map((at) => parts[at] || phrases.labels.notGiven).join(' · ');
    return [{ kind: 'source', id: is.id, what: after.names.of(is.id), was: of(then), is: of(later) }];
  });
};

/** What changed of everything that is neither an event nor an identity. */
export const recordChanges = (
  before: Told,
  after: Told,
  added: ReadonlySet<string>,
  phrases: Phrases,
): readonly Change[] => [
  ...statementChanges(before, after, added, phrases),
  ...figureChanges(before, after, phrases),
  ...disputeChanges(before, after, phrases),
  ...proceedingChanges(before, after, phrases),
  ...sourceChanges(before, after, phrases),
];
