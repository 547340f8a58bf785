import type { CaseFile, EventRecord, Proceeding, SourceRecord, StatementRecord } from '../../model/index.ts';
import { bounds, by, derivedId, reason } from '../../model/index.ts';
import { dateOf } from '../events/happening.ts';
import type { Held } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import type { Stated } from '../statements/state.ts';
import { placeByDiscourse } from './discourse.ts';
import { finalWords } from './final-words.ts';
import { type Joined, joinSteps } from './join-steps.ts';
import { orderSteps } from './order-steps.ts';
import { chargesOf, outcomesOf } from './outcomes.ts';
import { personStatuses } from './person-status.ts';
import { CORE, HARM, stageOf } from './procedure.ts';
import { proceedingTitle } from './proceeding-title.ts';
import { relateProceedings } from './relate.ts';
import { resumptions } from './resumed.ts';
import { settleCountries } from './settle-countries.ts';
import { type Newest, silencesOf } from './silences.ts';
import { eventStep, type Step, type StepGround, statementStep, stepGround } from './step.ts';
import { toldPlaces } from './told.ts';
import { toldBefore } from './told-again.ts';

/** What proceedings are made of: events and statements of the last pass, who is who, and the reports' own dates. */
export type ProceedingInput = {
  readonly events: readonly EventRecord[];
  readonly records: readonly StatementRecord[];
  readonly stated: readonly Stated[];
  readonly helds: readonly Held[];
  readonly who: Identified;
  readonly members: (id: string) => readonly string[];
  readonly sources: readonly SourceRecord[];
};

/** The newest day a report of the case is surely dated by; the case knows nothing later. */
const newestReport = (sources: readonly SourceRecord[]): Newest | undefined => {
  const dated = sources.flatMap((one): Newest[] => {
    const date = one.held ? dateOf(one.published) : undefined;
    const day = date === undefined ? undefined : bounds(date).min;
    return day === undefined ? [] : [{ day, source: one.id }];
  });
  return dated.sort(by((one) => `${one.day} ${one.source}`)).at(-1);
};

/** Places of procedural acts asked for, ordered or planned, by source: a request whose words hold one asks for a step. */
const askedSteps = (records: readonly StatementRecord[]): ((request: StatementRecord) => boolean) => {
  const asked = new Map<string, { start: number; end: number }[]>();
  for (const { content, source, passages } of records)
    if (content.kind === 'act' && CORE.has(content.act))
      asked.set(source, [...(asked.get(source) ?? []), ...passages.slice(0, 1)]);
  return ({ source, passages }) =>
    (asked.get(source) ?? []).some((one) => passages.some((own) => one.start >= own.start && one.end <= own.end));
};

/** Each report's text and its headline: its title, else its first block. */
const reportsOf = (helds: readonly Held[]) => {
  const found = new Map(
    helds.map(({ source, document }) => {
      const [first] = document.blocks;
      const headline =
        document.title?.value ?? (first === undefined ? '' : document.text.slice(first.start, first.end));
      return [source, { headline, text: document.text }];
    }),
  );
  return (source: string) => found.get(source) ?? { headline: '', text: '' };
};

const stepsOf = (input: ProceedingInput, ground: StepGround): readonly Step[] => {
  const byId = new Map(input.records.map((record) => [record.id, record]));
  const asksFor = askedSteps(input.records);
  const events = input.events.flatMap((event) => {
    const told = event.statements.flatMap((id) => byId.get(id) ?? []);
    return eventStep(event, told, ground) ?? [];
  });
  return [...events, ...input.records.flatMap((record) => statementStep(record, asksFor, ground) ?? [])];
};

/** A group is a proceeding where something says whom it is about, or whose body took it, or several steps hang together. */
const isProceeding = ({ steps }: Joined): boolean => {
  const core = steps.filter((step) => step.core);
  if (core.length === 0)
    return steps.every((step) => step.act === 'finding' || step.act === 'request')
      ? steps.some((step) => step.injured.size > 0 && step.country !== undefined)
      : false;
  if (core.some((step) => step.named || step.namesInjured)) return true;
  const pursues = (step: Step) => step.accused.size === 0 || step.official;
  const told = core.filter((step) => step.act !== 'victim-recognised' && step.act !== 'complaint' && pursues(step));
  return told.length > 0 && (core.length > 1 || told.some((step) => step.bodies.size > 0));
};

/** The country most of the steps are of; of as many, the first by name. */
const countryOf = (steps: readonly Step[]): string | undefined => {
  const votes = new Map<string, number>();
  for (const { country } of steps) if (country !== undefined) votes.set(country, (votes.get(country) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
};

const historyOf = (
  ordered: readonly Step[],
  inferred: NonNullable<Proceeding['inferredSteps']>,
  final: StatementRecord | undefined,
): NonNullable<Proceeding['history']> => {
  const history: NonNullable<Proceeding['history']> = [];
  const enter = (one: NonNullable<Proceeding['history']>[number]): void => {
    if (history.at(-1)?.stage !== one.stage) history.push(one);
  };
  for (const step of ordered) {
    for (const one of inferred)
      if (one.before === step.id) enter({ stage: stageOf(one.act) ?? 'unknown', when: one.when, reason: one.reason });
    const stage = stageOf(step.act);
    // An investigation that goes on beside a trial does not take the trial back.
    const courted = history.some((one) => one.stage === 'main_trial' || one.stage === 'first_instance_judgment');
    if (stage === undefined || (courted && stage === 'pretrial_open' && step.act !== 'investigation-resumed')) continue;
    enter({ stage, step: step.id, ...(step.when === undefined ? {} : { when: step.when }) });
  }
  if (final !== undefined) enter({ stage: 'in_force', reason: reason('said-in-force', { statement: final.id }) });
  return history;
};

const toProceeding = (
  { steps, why }: Joined,
  input: ProceedingInput,
  ground: StepGround,
  harmOf: ReadonlyMap<string, EventRecord['act']>,
  newest: Newest | undefined,
): Proceeding => {
  const ordered = orderSteps(steps);
  const country = countryOf(steps);
  const called = country === undefined ? { name: '' } : ground.countries.called(country);
  const helds = new Map(input.helds.map((held) => [held.source, held]));
  const said = finalWords(ordered, (source) => helds.get(source));
  const finalRecord = said && ordered.flatMap((step) => step.records).find((record) => record.id === said.statement);
  const inferredSteps = resumptions(ordered);
  const history = historyOf(ordered, [...inferredSteps], finalRecord);
  const silences = silencesOf(ordered, newest);
  const persons = personStatuses(ordered, finalRecord !== undefined, ground);
  const victims = [
    ...new Set(persons.flatMap((one) => (one.status.startsWith('victim_') ? [one.identity] : []))),
  ].sort();
  const charges = chargesOf(ordered, ground);
  const outcomes = outcomesOf(ordered, ground);
  const joined = ordered.flatMap((step) => {
    const first = toldBefore(step, ordered);
    const because = first === undefined ? why.get(step.id) : reason('step-told-again', { event: first.id });
    return because === undefined ? [] : [{ step: step.id, reason: because }];
  });
  const lastDated = [...ordered].sort(by((step) => step.min ?? step.max ?? '')).at(-1);
  return {
    id: derivedId('prc', ...ordered.map((step) => step.id).sort()),
    jurisdiction: called.name,
    ...('place' in called && called.place !== undefined ? { country: called.place } : {}),
    title: proceedingTitle(ordered, called.name, (id) => harmOf.get(id), ground),
    steps: ordered.map((step) => step.id),
    persons: [...persons],
    ...(lastDated?.when === undefined ? {} : { lastStep: lastDated.when }),
    final: finalRecord === undefined ? 'not-known' : 'known',
    stage: history.at(-1)?.stage ?? 'unknown',
    history,
    ...(inferredSteps.length === 0 ? {} : { inferredSteps: [...inferredSteps] }),
    ...(silences.length === 0 ? {} : { silences: [...silences] }),
    ...(joined.length === 0 ? {} : { joined }),
    ...(victims.length === 0 ? {} : { victims }),
    ...(charges.length === 0 ? {} : { charges: [...charges] }),
    ...(outcomes.length === 0 ? {} : { outcomes: [...outcomes] }),
  };
};

/** The act that most events tell to have befallen each of the injured. */
const harms = (events: readonly EventRecord[]): ReadonlyMap<string, EventRecord['act']> => {
  const found = new Map<string, { act: EventRecord['act']; told: number }>();
  for (const { act, participants, statements } of events) {
    if (!HARM.has(act)) continue;
    for (const { role, identity } of participants) {
      if (role !== 'patient' || identity === undefined) continue;
      const before = found.get(identity);
      if (before === undefined || before.told < statements.length)
        found.set(identity, { act, told: statements.length });
    }
  }
  return new Map([...found].map(([id, { act }]) => [id, act]));
};

/**
 * Joins procedural steps into proceedings: by whom they are about, in one country, at times that agree; then by the
 * report's own discourse. Steps for which that leaves two proceedings, or none, are listed as loose with why. Sorted by id;
 * never throws.
 */
export const buildProceedings = (input: ProceedingInput): Pick<CaseFile, 'proceedings' | 'looseSteps'> => {
  const published = new Map(input.sources.map((one) => [one.id, bounds(dateOf(one.published) ?? '').max]));
  const ground = stepGround(input.events, input.who, input.members, toldPlaces(input.stated, input.who), (source) =>
    published.get(source),
  );
  const steps = settleCountries(stepsOf(input, ground), ground, reportsOf(input.helds));
  const grouped = placeByDiscourse(joinSteps(steps), ground);
  const newest = newestReport(input.sources);
  const harmOf = harms(input.events);
  const found = grouped.filter(isProceeding);
  const proceedings = found.map((one) => toProceeding(one, input, ground, harmOf, newest));
  const loose = grouped
    .filter((one) => !isProceeding(one))
    .flatMap(({ steps: left }) => left)
    .filter((step) => step.core || (step.official && step.act !== 'finding' && step.act !== 'request'))
    .map((step) => ({ step: step.id, reason: reason('step-not-placed') }))
    .sort(by((one) => one.step));
  return {
    proceedings: [...relateProceedings(proceedings)].sort(by((one) => one.id)),
    ...(loose.length === 0 ? {} : { looseSteps: loose }),
  };
};
