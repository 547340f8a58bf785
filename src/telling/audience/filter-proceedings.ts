import type { CaseFile, Proceeding } from '../../model/index.ts';
import { filterReason, filterWhen } from './filter-statement.ts';
import type { Visible } from './visible.ts';

type Shown = {
  readonly step: (id: string) => boolean;
  readonly title: (id: string) => string | undefined;
  /** Whether every telling of a step is visible: only then is its date surely one that may be told. */
  readonly whole: (id: string) => boolean;
  /** What an identity is called by visible words. */
  readonly called: (id: string) => string;
};

const kept = <T>(values: readonly T[], ids: ReadonlySet<T>): T[] => values.filter((value) => ids.has(value));

/** The stages that visible steps brought; the present stage is the last of them, so that nothing hidden shows in it. */
const historyOf = (proceeding: Proceeding, shown: Shown, visible: Visible): Partial<Proceeding> => {
  const history = (proceeding.history ?? []).flatMap(({ step, when, reason, ...one }) => {
    const why = filterReason(reason, visible);
    if (step === undefined ? why === undefined : !shown.step(step)) return [];
    return [
      {
        ...one,
        ...(step === undefined ? {} : { step }),
        ...(when === undefined || (step !== undefined && !shown.whole(step))
          ? {}
          : { when: filterWhen(when, visible) }),
        ...(why === undefined ? {} : { reason: why }),
      },
    ];
  });
  return { stage: history.at(-1)?.stage ?? 'unknown', ...(proceeding.history === undefined ? {} : { history }) };
};

/** What was worked out between steps goes with either of them: a gap around a hidden step would show where it was. */
const between = (proceeding: Proceeding, whole: boolean, visible: Visible): Partial<Proceeding> => {
  if (!whole) return {};
  const { inferredSteps, silences } = proceeding;
  const inferred = inferredSteps?.flatMap(({ when, ...one }) => {
    const reason = filterReason(one.reason, visible);
    return reason === undefined ? [] : [{ ...one, when: filterWhen(when, visible), reason }];
  });
  const gaps = silences?.flatMap((one) => {
    const reason = filterReason(one.reason, visible);
    return reason === undefined ? [] : [{ ...one, reason }];
  });
  return {
    ...(inferred === undefined ? {} : { inferredSteps: inferred }),
    ...(gaps === undefined ? {} : { silences: gaps }),
  };
};

const personsOf = (proceeding: Proceeding, visible: Visible): Proceeding['persons'] =>
  proceeding.persons.flatMap(({ when, until, ...person }) => {
    const statements = kept(person.statements, visible.statements);
    if (statements.length === 0 || !visible.identities.has(person.identity)) return [];
    const whole = statements.length === person.statements.length;
    return [
      {
        ...person,
        ...(when === undefined || !whole ? {} : { when: filterWhen(when, visible) }),
        ...(until === undefined ? {} : { until: whole ? filterWhen(until, visible) : {} }),
        statements,
      },
    ];
  });

const wordsOf = <T extends { statements: string[]; persons: string[]; words?: string | undefined }>(
  list: readonly T[] | undefined,
  visible: Visible,
): T[] | undefined =>
  list?.flatMap((one) => {
    const statements = kept(one.statements, visible.statements);
    const whole = statements.length === one.statements.length;
    if (statements.length === 0 || (!whole && one.words !== undefined)) return [];
    if (one.words !== undefined && visible.repeatsHidden(one.words)) return [];
    return [{ ...one, persons: kept(one.persons, visible.identities), statements }];
  });

const filterProceeding = (proceeding: Proceeding, shown: Shown, visible: Visible): Proceeding[] => {
  const steps = proceeding.steps.filter(shown.step);
  if (steps.length === 0) return [];
  const whole = steps.length === proceeding.steps.length;
  const { country, lastStep, related, joined, victims, charges, outcomes, ...rest } = proceeding;
  const { id, final, jurisdiction, title } = rest;
  // A country is called as visible words call it; one that is no place of the case only while nothing is hidden.
  const seen = country !== undefined && visible.identities.has(country);
  const sure = whole && steps.every(shown.whole) && !visible.repeatsHidden(jurisdiction);
  const place = seen ? shown.called(country) : sure ? jurisdiction : '';
  const called =
    whole && steps.every(shown.whole) && !visible.repeatsHidden(title) ? title : (shown.title(steps[0] ?? '') ?? '');
  const because = joined?.flatMap((one) => {
    const reason = filterReason(one.reason, visible);
    return steps.includes(one.step) && reason !== undefined ? [{ step: one.step, reason }] : [];
  });
  const known = wordsOf(charges, visible);
  // An outcome's date can come from a hidden telling of the same step: it goes with any of its statements.
  const ended = wordsOf(outcomes, visible)?.map(({ when, ...one }) => ({
    ...one,
    ...(when === undefined || !whole ? {} : { when: filterWhen(when, visible) }),
  }));
  return [
    {
      id,
      jurisdiction: place,
      ...(seen ? { country } : {}),
      title: called,
      steps,
      persons: personsOf(proceeding, visible),
      ...(lastStep === undefined || !whole ? {} : { lastStep: filterWhen(lastStep, visible) }),
      final: whole ? final : 'not-known',
      ...(proceeding.stage === undefined ? {} : historyOf(proceeding, shown, visible)),
      ...between(proceeding, whole, visible),
      ...(because === undefined ? {} : { joined: because }),
      ...(victims === undefined ? {} : { victims: kept(victims, visible.identities) }),
      ...(known === undefined ? {} : { charges: known }),
      ...(ended === undefined ? {} : { outcomes: ended }),
      ...(related === undefined ? {} : { related }),
    },
  ];
};

/**
 * Proceedings as an audience may know them: steps, persons, charges and outcomes that visible words carry. Where any step
 * is hidden, what was worked out from all of them goes too: silences, inferred steps, the last step, whether it is final.
 */
export const filterProceedings = (
  caseFile: CaseFile,
  visible: Visible,
  events: ReadonlyMap<string, CaseFile['events'][number]>,
  called: (id: string) => string,
): Pick<CaseFile, 'proceedings' | 'looseSteps'> => {
  const lost = new Set(
    caseFile.events.flatMap((event) => {
      const left = events.get(event.id);
      return left !== undefined && left.statements.length < event.statements.length ? [event.id] : [];
    }),
  );
  const shown: Shown = {
    step: (id) => events.has(id) || visible.statements.has(id),
    title: (id) => events.get(id)?.title,
    whole: (id) => !lost.has(id),
    called,
  };
  const filtered = caseFile.proceedings.flatMap((one) => {
    // An event that lost a telling may have lost its date with it: what was measured on it is no longer sure.
    const { silences, inferredSteps, lastStep, ...rest } = one;
    return filterProceeding(one.steps.some((id) => lost.has(id)) ? rest : one, shown, visible);
  });
  const left = new Set(filtered.map((one) => one.id));
  const proceedings = filtered.map(({ related, ...one }) => {
    if (related === undefined) return one;
    const links = related.flatMap((link) => {
      const reason = filterReason(link.reason, visible);
      return left.has(link.proceeding) && reason !== undefined ? [{ ...link, reason }] : [];
    });
    return { ...one, related: links };
  });
  const loose = caseFile.looseSteps?.filter(
    (one) => shown.step(one.step) && filterReason(one.reason, visible) !== undefined,
  );
  return { proceedings, ...(loose === undefined ? {} : { looseSteps: loose }) };
};
