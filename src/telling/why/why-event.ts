import type { EventRecord, When } from '../../model/index.ts';
import { tellBound } from '../tell-bounds.ts';
import { tellReason } from '../tell-reason.ts';
import { tellWhen } from '../tell-when.ts';
import { tellEvent } from '../views/chronology.ts';
import { type Account, type AccountSection, type Step, step } from './account.ts';
import { decidedSection, placesOfStatements } from './decided.ts';
import { disputesSection } from './disputed.ts';
import { chainOf, type Ground, quotedOf } from './ground.ts';
import { originsSection } from './origins.ts';
import { saidSection } from './read.ts';

const PAIRS = 12;

const joinedSection = (event: EventRecord, ground: Ground): AccountSection => {
  const { names, phrases, explanation, statements } = ground;
  const { why } = phrases;
  const pairs = explanation.tellings(event.id).filter(({ a, b }) => statements.has(a) && statements.has(b));
  // Their words stand above: pairs that one telling makes with several, for one reason, are told together.
  const alike = new Map<string, typeof pairs>();
  for (const pair of pairs) {
    const key = `${pair.a} ${pair.reason.code}`;
    alike.set(key, [...(alike.get(key) ?? []), pair]);
  }
  const shown = [...alike.values()].slice(0, PAIRS).flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const others = same.map(({ b }) => names.short(b));
    return [step(why.joined(tellReason(first.reason, names, phrases)), { lead: names.short(first.a), ids: others })];
  });
  const left = alike.size - shown.length;
  return {
    heading: why.headings.one,
    note: pairs.length === 0 ? why.onlyOne : why.oneNote,
    steps: [...shown, ...(left > 0 ? [step(why.moreLike(left))] : [])],
  };
};

const apartSection = (event: EventRecord, ground: Ground): AccountSection => {
  const { names, phrases, explanation, statements, file } = ground;
  const known = new Set(file.events.map((one) => one.id));
  const near = explanation
    .apart(event.id)
    .filter((one) => known.has(one.event) && statements.has(one.a) && statements.has(one.b));
  return {
    heading: phrases.why.headings.apart,
    note: phrases.why.apartNote,
    steps: near.map((one) =>
      step(phrases.why.heldApart(names.of(one.event), tellReason(one.reason, names, phrases)), {
        lead: names.short(one.event),
        words: quotedOf(ground, one.b).slice(0, 1),
      }),
    ),
  };
};

const fieldNote = (field: EventRecord['when'], ground: Ground): string =>
  `${ground.phrases.why.field[field.state]}${field.value === undefined && field.readings.length > 0 ? ` ${ground.phrases.why.noValue}` : ''}`;

/** What bounds the date from other happenings and reports, each end with its whole chain of reasons and the words it leans on. */
const boundSteps = ({ bounds }: EventRecord, ground: Ground): readonly Step[] => {
  const { names, phrases } = ground;
  return (['min', 'max'] as const).flatMap((side): readonly Step[] => {
    const bound = bounds?.[side];
    if (bound === undefined) return [];
    const told = tellBound(bound, names, phrases);
    const said = side === 'min' ? phrases.date.bounded(told, undefined) : phrases.date.bounded(undefined, told);
    const leans = bound.chain.flatMap((reason) =>
      typeof reason.args.statement === 'string' ? [reason.args.statement] : [],
    );
    return [
      step(said, { words: leans.flatMap((id) => quotedOf(ground, id).slice(0, 1)), ids: leans.map(names.short) }),
    ];
  });
};

const dateSection = (event: EventRecord, ground: Ground): AccountSection => {
  const { names, phrases } = ground;
  const dated = event.when.readings.filter(
    ({ value }: { value: When }) => value.stated ?? value.inferred ?? value.words,
  );
  return {
    heading: phrases.why.headings.date,
    note: dated.length === 0 && event.bounds === undefined ? phrases.why.undated : fieldNote(event.when, ground),
    steps: [
      ...dated.map(({ value, statements }) =>
        step(tellWhen({ ...value, reason: undefined }, names, phrases).text, {
          lead: tellWhen(value, names, phrases).brief,
          words: statements.slice(0, 2).flatMap((id) => quotedOf(ground, id).slice(0, 1)),
          notes: chainOf(value, ground),
          ids: statements.map(names.short),
        }),
      ),
      ...boundSteps(event, ground),
      ...(event.doubts ?? []).map((one) =>
        step(`${phrases.labels.dateDoubted}: ${tellReason(one, names, phrases)}`, { warning: true }),
      ),
    ],
  };
};

const placeSection = (event: EventRecord, ground: Ground): readonly AccountSection[] => {
  if (event.where === undefined) return [];
  const { names, phrases } = ground;
  return [
    {
      heading: phrases.why.headings.place,
      note: phrases.why.field[event.where.state],
      steps: event.where.readings.map(({ value, statements }) =>
        step(names.of(value), {
          lead: names.short(value),
          words: statements.slice(0, 2).flatMap((id) => quotedOf(ground, id).slice(0, 1)),
        }),
      ),
    },
  ];
};

const castSection = (event: EventRecord, ground: Ground): AccountSection => {
  const { names, phrases } = ground;
  const told = tellEvent(event, ground.statements, names, phrases);
  return {
    heading: phrases.why.headings.cast,
    steps: event.participants.map((one, at) =>
      step(`${told.participants[at]?.name ?? ''}: ${phrases.cast[one.role]}`, {
        lead: one.identity === undefined ? '–' : names.short(one.identity),
        ids: one.statements.map(names.short),
      }),
    ),
  };
};

/** Why an event: who says so, why it is one, its date, place and people, through how many mouths, who disagrees. */
export const whyEvent = (event: EventRecord, ground: Ground): Account => {
  const told = tellEvent(event, ground.statements, ground.names, ground.phrases);
  const disputes = ground.file.disputes.filter((one) => event.disputes.includes(one.id) || one.about === event.id);
  return {
    id: event.id,
    title: told.standing.length === 0 ? event.title : `${event.title} [${told.standing.join(', ')}]`,
    note: `${told.when.text}. ${told.attribution}`,
    sections: [
      saidSection(event.statements, ground, ground.phrases.why.headings.said),
      joinedSection(event, ground),
      dateSection(event, ground),
      ...placeSection(event, ground),
      castSection(event, ground),
      originsSection(event, ground),
      ...disputesSection(disputes, ground),
      ...[apartSection(event, ground)].filter((one) => one.steps.length > 0),
      decidedSection(placesOfStatements(event.statements, ground), ground),
    ],
  };
};
