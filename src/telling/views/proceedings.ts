import type { CaseFile, EventRecord, Proceeding, StatementRecord } from '../../model/index.ts';
import { byCodeUnit, parseDate } from '../../model/index.ts';
import { edtfShape } from '../edtf-shape.ts';
import { firstWords, type Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellReason } from '../tell-reason.ts';
import { type ToldWhen, tellWhen } from '../tell-when.ts';
import { tellEvent } from './chronology.ts';
import { type Said, statementsById, tellStatement } from './said.ts';

/** One step as told. An inferred step has no words of its own, only its reason. */
export type StepRow = {
  readonly step: string;
  /** The event it leads to in the chronology; a finding or a request has none. */
  readonly event?: string;
  readonly title: string;
  readonly when: ToldWhen;
  readonly standing: readonly string[];
  readonly inferred: boolean;
  readonly toldAgain: boolean;
  /** Why it stands here: why it was inferred, or why it was joined. */
  readonly why?: string;
  readonly said: readonly Said[];
};

/** Where somebody stands: the present status first in words, the earlier ones with since when they held. */
export type StandingRow = {
  /** Whoever stands there alike, since the same time, by the same way. */
  readonly people: readonly { readonly identity: string; readonly name: string }[];
  readonly status: string;
  readonly since?: string;
  readonly earlier: readonly string[];
  readonly said: readonly Said[];
};

/** A silence: after which step it begins, and its sentence. */
export type SilenceRow = {
  readonly after: string;
  readonly before?: string;
  readonly from: string;
  readonly to: string;
  readonly brief: string;
  readonly text: string;
};

/** A proceeding as told: its steps in their order, its silences, where each person stands, and whether its end is known. */
export type ProceedingRow = {
  readonly proceeding: string;
  readonly title: string;
  readonly jurisdiction: string;
  readonly stage: string;
  readonly final: boolean;
  readonly lastStep: string;
  readonly steps: readonly StepRow[];
  readonly silences: readonly SilenceRow[];
  readonly persons: readonly StandingRow[];
  readonly charges: readonly { readonly words: string; readonly persons: string }[];
  readonly outcomes: readonly { readonly text: string; readonly persons: string }[];
  readonly related: readonly { readonly proceeding: string; readonly title: string; readonly how: string }[];
};

type Ground = {
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly statements: ReadonlyMap<string, StatementRecord>;
  readonly names: Names;
  readonly phrases: Phrases;
};

const TITLE = 90;

/** A finding or a request in few words: who, and what in their own words. */
const statementTitle = ({ content }: StatementRecord, { names, phrases }: Ground): string => {
  if (content.kind === 'finding')
    return `${phrases.labels.finding}: ${content.by === undefined ? '' : `${names.of(content.by)}, `}${phrases.quote(firstWords(content.finding, TITLE))}`;
  if (content.kind === 'request')
    return `${phrases.labels.request}: ${content.from === undefined ? '' : `${names.of(content.from)}, `}${phrases.quote(firstWords(content.what, TITLE))}`;
  return '';
};

const tellStep = (id: string, why: string | undefined, again: boolean, ground: Ground): StepRow[] => {
  const { events, statements, names, phrases } = ground;
  const event = events.get(id);
  const reason = why === undefined ? {} : { why };
  if (event !== undefined) {
    const { title, when, standing, said } = tellEvent(event, statements, names, phrases);
    const limits = standing.filter((word) => word !== phrases.modality.asserted);
    return [{ step: id, event: id, title, when, standing: limits, inferred: false, toldAgain: again, ...reason, said }];
  }
  const statement = statements.get(id);
  if (statement === undefined) return [];
  const { content } = statement;
  const dated = content.kind === 'finding' || content.kind === 'request' ? content.when : undefined;
  return [
    {
      step: id,
      title: statementTitle(statement, ground),
      when: tellWhen(dated, names, phrases),
      standing: [],
      inferred: false,
      toldAgain: false,
      ...reason,
      said: [tellStatement(statement, names, phrases)],
    },
  ];
};

const stepsOf = (proceeding: Proceeding, ground: Ground): StepRow[] => {
  const { names, phrases } = ground;
  const joined = new Map(proceeding.joined?.map((one) => [one.step, one.reason]));
  return proceeding.steps.flatMap((id) => {
    const reason = joined.get(id);
    const why = reason === undefined ? undefined : tellReason(reason, names, phrases);
    const before = (proceeding.inferredSteps ?? [])
      .filter((one) => one.before === id)
      .map(
        (one): StepRow => ({
          step: `${one.after}-${one.before}`,
          title: phrases.proceedings.inferredStep(phrases.acts[one.act]),
          when: tellWhen(one.when, names, phrases),
          standing: [],
          inferred: true,
          toldAgain: false,
          why: tellReason(one.reason, names, phrases),
          said: [],
        }),
      );
    return [...before, ...tellStep(id, why, reason?.code === 'step-told-again', ground)];
  });
};

const silencesOf = (proceeding: Proceeding, steps: readonly StepRow[], phrases: Phrases): SilenceRow[] => {
  const rows = new Map(steps.map((row) => [row.step, row]));
  const say = (day: string): string => phrases.date.say(edtfShape(day));
  // A step that is dated by one day or month is told by that; an open one by the day that bounds the silence.
  const edge = (id: string | undefined, day: string): string => {
    const when = id === undefined ? undefined : rows.get(id)?.when;
    return when?.min !== undefined && when.max !== undefined && parseDate(when.min) !== undefined
      ? when.brief
      : say(day);
  };
  return (proceeding.silences ?? []).map(({ after, before, from, to, months, within }) => ({
    after,
    ...(before === undefined ? {} : { before }),
    from,
    to,
    brief: phrases.proceedings.silenceBrief(months.min),
    text: phrases.proceedings.silence({
      from: edge(after, from),
      to: edge(before, to),
      open: before === undefined,
      min: months.min,
      ...(months.max === undefined ? {} : { max: months.max }),
      within: steps.flatMap((row) =>
        within.includes(row.step) && !row.toldAgain ? [`${row.title}, ${row.when.brief}`] : [],
      ),
    }),
  }));
};

const nameOf = ({ people }: StandingRow): string => people[0]?.name ?? '';

/** Members of one group mostly stand alike: they are told once, with all their statements. */
const together = (rows: StandingRow[], row: StandingRow): StandingRow[] => {
  const way = (one: StandingRow) => [one.status, one.since ?? '', ...one.earlier].join('|');
  const at = rows.findIndex((one) => way(one) === way(row));
  const alike = rows[at];
  if (alike === undefined) return [...rows, row];
  const known = new Set(alike.said.map((one) => one.statement));
  const said = [...alike.said, ...row.said.filter((one) => !known.has(one.statement))];
  return rows.map((one, index) => (index === at ? { ...one, people: [...one.people, ...row.people], said } : one));
};

const personsOf = (proceeding: Proceeding, { statements, names, phrases }: Ground): StandingRow[] => {
  const held = new Map<string, Proceeding['persons'][number][]>();
  for (const one of proceeding.persons) held.set(one.identity, [...(held.get(one.identity) ?? []), one]);
  const called = (status: string): string => phrases.proceedings.status[status] ?? status;
  const brief = (when: Proceeding['lastStep']): string | undefined =>
    when === undefined ? undefined : tellWhen(when, names, phrases).brief;
  return [...held.values()]
    .flatMap((list): StandingRow[] => {
      const present = list.find((one) => one.until === undefined) ?? list.at(-1);
      if (present === undefined) return [];
      const since = brief(present.when);
      return [
        {
          people: [{ identity: present.identity, name: names.of(present.identity) }],
          status: called(present.status),
          ...(since === undefined ? {} : { since }),
          earlier: list
            .filter((one) => one !== present)
            .map((one) => [called(one.status), brief(one.when)].filter((part) => part !== undefined).join(', ')),
          said: present.statements.flatMap((id) => {
            const statement = statements.get(id);
            return statement === undefined ? [] : [tellStatement(statement, names, phrases)];
          }),
        },
      ];
    })
    .sort((a, b) => byCodeUnit(nameOf(a), nameOf(b)))
    .reduce(together, []);
};

/** Tells the proceedings of a case file, those with most steps first. */
export const proceedings = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly ProceedingRow[] => {
  const ground: Ground = {
    events: new Map(caseFile.events.map((event) => [event.id, event])),
    statements: statementsById(caseFile),
    names,
    phrases,
  };
  const titles = new Map(caseFile.proceedings.map((one) => [one.id, one.title]));
  const words = phrases.proceedings;
  const members = new Map(caseFile.identities.map((one) => [one.id, one.members ?? []]));
  // A group whose members are all listed is not listed beside them.
  const people = (ids: readonly string[]): string => {
    const whole = (id: string) => {
      const inside = members.get(id) ?? [];
      return inside.length > 0 && inside.every((one) => ids.includes(one));
    };
    return phrases.list(ids.filter((id) => !whole(id)).map(names.of));
  };
  return caseFile.proceedings
    .map((proceeding): ProceedingRow => {
      const steps = stepsOf(proceeding, ground);
      return {
        proceeding: proceeding.id,
        title: proceeding.title,
        jurisdiction: proceeding.jurisdiction === '' ? words.unknownCountry : proceeding.jurisdiction,
        stage: words.stage[proceeding.stage ?? 'unknown'] ?? proceeding.stage ?? '',
        final: proceeding.final === 'known',
        lastStep: tellWhen(proceeding.lastStep, names, phrases).brief,
        steps,
        silences: silencesOf(proceeding, steps, phrases),
        persons: personsOf(proceeding, ground),
        charges: (proceeding.charges ?? []).map((one) => ({
          words: phrases.quote(one.words),
          persons: people(one.persons),
        })),
        outcomes: (proceeding.outcomes ?? []).map((one) => ({
          text: [
            words.outcome[one.result] ?? one.result,
            ...(one.words === undefined ? [] : [phrases.quote(one.words)]),
          ].join(': '),
          persons: people(one.persons),
        })),
        related: (proceeding.related ?? []).map((one) => ({
          proceeding: one.proceeding,
          title: titles.get(one.proceeding) ?? one.proceeding,
          how: words.related[one.kind] ?? one.kind,
        })),
      };
    })
    .sort((a, b) => b.steps.length - a.steps.length || byCodeUnit(a.proceeding, b.proceeding));
};

/** Steps that no proceeding could be found for, as told. */
export const looseSteps = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly StepRow[] => {
  const ground: Ground = {
    events: new Map(caseFile.events.map((event) => [event.id, event])),
    statements: statementsById(caseFile),
    names,
    phrases,
  };
  return (caseFile.looseSteps ?? []).flatMap((one) =>
    tellStep(one.step, tellReason(one.reason, names, phrases), false, ground),
  );
};
