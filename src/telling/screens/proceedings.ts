import { byCodeUnit, dayNumber } from '../../model/index.ts';
import { looseSteps, type ProceedingRow, proceedings, type StepRow } from '../views/proceedings.ts';
import { type DaySpan, daySpan, reachOf } from './day-span.ts';
import { once, type Shown } from './shown.ts';

/** One step on one line of its lane. */
export type StepTold = DaySpan & {
  readonly id: string;
  readonly title: string;
  readonly brief: string;
  /** The date is inferred; `inferred` says that the step itself is. */
  readonly datedByInference: boolean;
  readonly inferred: boolean;
  readonly toldAgain: boolean;
  readonly standing: readonly string[];
  readonly why?: string;
};

/** A time without any step of a known day, measured from day to day. */
export type SilenceTold = {
  readonly after: string;
  readonly from: number;
  readonly to: number;
  readonly brief: string;
  readonly text: string;
};

type Standing = Omit<ProceedingRow['persons'][number], 'said'> & {
  /** The first statement that says so: its words are shown when it is chosen. */
  readonly statement?: string;
};

/** One proceeding: its lane, and where each person stands in it. */
export type ProceedingTold = Omit<ProceedingRow, 'proceeding' | 'steps' | 'silences' | 'persons' | 'jurisdiction'> & {
  readonly id: string;
  /** In words: "not known to be final". */
  readonly end: string;
  readonly steps: readonly StepTold[];
  readonly silences: readonly SilenceTold[];
  readonly persons: readonly Standing[];
};

/** The proceedings by jurisdiction on one axis of time, and the steps that belong to none. */
export type ProceedingsScreen = {
  readonly reach?: { readonly from: number; readonly to: number };
  readonly jurisdictions: readonly { readonly name: string; readonly proceedings: readonly ProceedingTold[] }[];
  readonly loose: readonly StepTold[];
  readonly note: string;
  readonly looseNote: string;
};

const stepTold = ({ said: _said, when, step, event: _event, ...row }: StepRow): StepTold => ({
  id: step,
  ...row,
  brief: when.brief,
  datedByInference: when.certainty === 'inferred',
  ...daySpan(when),
});

const proceedingTold = (row: ProceedingRow, { phrases }: Shown): ProceedingTold => {
  const { proceeding, steps, silences, persons, jurisdiction: _jurisdiction, ...rest } = row;
  return {
    id: proceeding,
    ...rest,
    end: row.final ? phrases.labels.finalKnown : phrases.labels.finalNotKnown,
    steps: steps.map(stepTold),
    silences: silences.map(({ after, from, to, brief, text }) => ({
      after,
      from: dayNumber(from),
      to: dayNumber(to),
      brief,
      text,
    })),
    persons: persons.map(({ said, ...one }) => ({
      ...one,
      ...(said[0] === undefined ? {} : { statement: said[0].statement }),
    })),
  };
};

const stepsIn = ({ proceedings: all }: ProceedingsScreen['jurisdictions'][number]): number =>
  all.reduce((sum, { steps }) => sum + steps.length, 0);

/** Every proceeding by jurisdiction, those with most steps first, then the steps that no proceeding could be found for. */
export const proceedingsScreen = (shown: Shown): ProceedingsScreen => {
  const { file, names, phrases } = shown;
  return once(file, `proceedings-screen ${phrases.language}`, () => {
    const rows = proceedings(file, names, phrases);
    const loose = looseSteps(file, names, phrases).map(stepTold);
    const called = [...new Set(rows.map((row) => row.jurisdiction))];
    const jurisdictions = called
      .map((name) => ({
        name,
        proceedings: rows.filter((row) => row.jurisdiction === name).map((row) => proceedingTold(row, shown)),
      }))
      .sort(
        (a, b) =>
          Number(a.name === phrases.proceedings.unknownCountry) -
            Number(b.name === phrases.proceedings.unknownCountry) ||
          stepsIn(b) - stepsIn(a) ||
          byCodeUnit(a.name, b.name),
      );
    const all = jurisdictions.flatMap((one) => one.proceedings);
    const reach = reachOf([
      ...all.flatMap((one) => one.steps),
      ...loose,
      ...all.flatMap((one) => one.silences.map(({ from, to }) => ({ min: from, max: to }))),
    ]);
    return {
      ...(reach === undefined ? {} : { reach }),
      jurisdictions,
      loose,
      note: phrases.proceedings.note,
      looseNote: phrases.proceedings.looseNote,
    };
  });
};

/** An inferred step by the id that a screen gives it: it has no words of its own, those are of the steps around it. */
export const inferredStepById = (
  { file, phrases }: Shown,
  id: string,
): { readonly title: string; readonly of: string; readonly statements: readonly string[] } | undefined => {
  for (const one of file.proceedings)
    for (const step of one.inferredSteps ?? [])
      if (`${step.after}-${step.before}` === id) {
        const around = [step.after, step.before];
        return {
          title: phrases.proceedings.inferredStep(phrases.acts[step.act]),
          of: one.id,
          statements: [
            ...file.events.filter((event) => around.includes(event.id)).flatMap((event) => event.statements),
            ...file.statements.filter((statement) => around.includes(statement.id)).map((statement) => statement.id),
          ],
        };
      }
  return undefined;
};
