import type { CaseFile } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { byPlace, tellWhen } from '../tell-when.ts';

/** A proceeding as told: its steps in time, where each person stands in it, and whether its end is known to be final. */
export type ProceedingRow = {
  readonly proceeding: string;
  readonly title: string;
  readonly jurisdiction: string;
  readonly steps: readonly { readonly event: string; readonly title: string; readonly when: string }[];
  readonly persons: readonly {
    readonly identity: string;
    readonly name: string;
    readonly status: string;
    readonly when?: string;
  }[];
  readonly lastStep: string;
  readonly final: boolean;
};

/** Tells the proceedings of a case file. */
export const proceedings = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly ProceedingRow[] => {
  const events = new Map(caseFile.events.map((event) => [event.id, event]));
  return caseFile.proceedings.map((proceeding) => ({
    proceeding: proceeding.id,
    title: proceeding.title,
    jurisdiction: names.of(proceeding.jurisdiction),
    steps: proceeding.steps
      .flatMap((id) => {
        const event = events.get(id);
        if (event === undefined) return [];
        const when = tellWhen(event.when.value ?? event.when.readings[0]?.value, names, phrases);
        return [{ event: id, title: event.title, placed: when, when: when.brief }];
      })
      .sort((a, b) => byPlace(a.placed, b.placed))
      .map(({ placed: _placed, ...step }) => step),
    persons: proceeding.persons.map((person) => ({
      identity: person.identity,
      name: names.of(person.identity),
      status: person.status,
      ...(person.when === undefined ? {} : { when: tellWhen(person.when, names, phrases).text }),
    })),
    lastStep: tellWhen(proceeding.lastStep, names, phrases).text,
    final: proceeding.final === 'known',
  }));
};
