import type { Phrases } from '../phrases/phrases.ts';
import type { ProceedingRow, StepRow } from '../views/proceedings.ts';
import type { Sheet, SheetRow, Tone } from './render-terminal.ts';

const line = (text: string, tone: Tone = 'plain') => ({ text, tone });

const stepRow = (row: StepRow, number: number | undefined, phrases: Phrases): SheetRow => {
  const again = row.toldAgain ? [phrases.proceedings.toldAgain] : [];
  const limits = [...row.standing, ...again];
  const title = `${number === undefined ? '' : `${number}. `}${row.title}${limits.length === 0 ? '' : ` [${limits.join(', ')}]`}`;
  return {
    lead: row.when.brief,
    lines: [line(title, 'main'), ...(row.why === undefined ? [] : [line(row.why, 'quiet')])],
  };
};

const proceedingSheets = (row: ProceedingRow, phrases: Phrases): Sheet[] => {
  const { proceedings: words, labels } = phrases;
  const steps = row.steps.flatMap((step, at): SheetRow[] => [
    stepRow(step, at + 1, phrases),
    ...row.silences
      .filter((one) => one.after === step.step)
      .map((one) => ({ lead: '', lines: [line(one.text, 'warning')] })),
  ]);
  const persons = row.persons.map(
    (one): SheetRow => ({
      lead: phrases.list(one.people.map((each) => each.name)),
      lines: [
        line(one.since === undefined ? one.status : `${one.status}; ${words.since(one.since)}`),
        ...one.earlier.map((text) => line(text, 'quiet')),
      ],
    }),
  );
  const more: SheetRow[] = [
    ...row.charges.map((one) => ({ lead: words.charges, lines: [line(one.words), line(one.persons, 'quiet')] })),
    ...row.outcomes.map((one) => ({ lead: words.outcomes, lines: [line(one.text), line(one.persons, 'quiet')] })),
    ...row.related.map((one) => ({ lead: words.relatedTo, lines: [line(one.title), line(one.how, 'quiet')] })),
  ];
  const state = [
    row.jurisdiction,
    `${words.stageNow}: ${row.stage}`,
    row.final ? labels.finalKnown : labels.finalNotKnown,
  ];
  return [
    { heading: row.title, note: state.join(' · '), rows: steps },
    ...(persons.length === 0 ? [] : [{ heading: words.persons, rows: persons }]),
    ...(more.length === 0 ? [] : [{ heading: words.record, rows: more }]),
  ];
};

/** Proceedings with their steps, silences and persons, then the steps that no proceeding could be found for. */
export const proceedingsSheets = (
  told: readonly ProceedingRow[],
  loose: readonly StepRow[],
  phrases: Phrases,
): Sheet[] => {
  const { proceedings: words, labels } = phrases;
  const first: Sheet = {
    heading: labels.proceedings,
    note: told.length === 0 ? labels.nothingYet : words.note,
    rows: [],
  };
  const left: Sheet[] =
    loose.length === 0
      ? []
      : [{ heading: words.loose, note: words.looseNote, rows: loose.map((row) => stepRow(row, undefined, phrases)) }];
  return [first, ...told.flatMap((row) => proceedingSheets(row, phrases)), ...left];
};
