import type { ActType, Proceeding, When } from '../../model/index.ts';
import { by } from '../../model/index.ts';
import { exactCount } from '../identities/party.ts';
import type { Step, StepGround } from './step.ts';

type Status = Proceeding['persons'][number];

/** What a step makes of those it is directed against. Codes of the reference, §8.3 C. */
const ACCUSED: Partial<Record<ActType, string>> = {
  identification: 'suspect',
  arrest: 'suspect',
  detention: 'suspect',
  charge: 'accused',
  trial: 'defendant',
  conviction: 'convicted',
  sentence: 'convicted',
  acquittal: 'acquitted',
};

/** How far each status goes: a step told late or undated does not put anybody back. */
const REACH = [
  'complainant',
  'witness',
  'victim_claimed',
  'victim_recognised',
  'suspect',
  'accused',
  'defendant',
  'convicted_not_final',
  'acquitted_not_final',
  'convicted_final',
  'acquitted_final',
];
const reach = (status: string): number => REACH.indexOf(status);

type Entry = { status: string; when: When | undefined; statements: Set<string> };

const ids = (step: Step, role: string, ground: StepGround): readonly string[] =>
  step.records.flatMap(({ content }) =>
    content.kind !== 'act'
      ? []
      : content.participants.flatMap((one) =>
          one.role === role && one.identity !== undefined && isSomebody(one.identity, ground) ? [one.identity] : [],
        ),
  );

const isKnown = (id: string, { byId }: StepGround): boolean =>
  byId.get(id)?.named === true ||
  byId.get(id)?.parties.some(({ entity }) => exactCount(entity.count) !== undefined) === true;

const isSomebody = (id: string, { byId }: StepGround): boolean => {
  const kind = byId.get(id)?.kind;
  return kind === 'person' || kind === 'group';
};

const own = (step: Step, id: string, ground: StepGround): readonly string[] => {
  const naming = step.records.filter(
    ({ content }) =>
      content.kind === 'act' &&
      content.participants.some(
        (one) => one.identity === id || (one.identity !== undefined && ground.members(one.identity).includes(id)),
      ),
  );
  return (naming.length > 0 ? naming : step.records).map((record) => record.id);
};

/**
 * Descriptions that count the same people in one step ("ten officers", "ten police officers") are one: the one told most
 * stands, officials before others, with the statements of all.
 */
const withoutEchoes = (
  found: ReadonlyMap<string, Entry[]>,
  ordered: readonly Step[],
  ground: StepGround,
): ReadonlyMap<string, Entry[]> => {
  const left = new Map(found);
  const countOf = (id: string) => {
    const counts = (ground.byId.get(id)?.parties ?? []).flatMap(({ entity }) => exactCount(entity.count) ?? []);
    return ground.members(id).length > 0 ? undefined : counts[0];
  };
  for (const step of ordered) {
    const byCount = new Map<string, string[]>();
    for (const id of [...step.accused, ...step.injured]) {
      const count = left.has(id) && ground.byId.get(id)?.named === false ? countOf(id) : undefined;
      const key = `${step.accused.has(id)} ${count}`;
      if (count !== undefined) byCount.set(key, [...(byCount.get(key) ?? []), id]);
    }
    for (const ids of byCount.values()) {
      const rank = (id: string) =>
        `${ground.officials.has(id) ? 0 : 1} ${/\p{L}{4}/u.test(ground.byId.get(id)?.name ?? '') ? 0 : 1} ${id}`;
      const [first, ...echoes] = ids.sort(by(rank));
      const kept = left.get(first ?? '');
      for (const echo of echoes) {
        for (const entry of left.get(echo) ?? []) {
          const same = kept?.find((one) => one.status === entry.status);
          if (same) for (const one of entry.statements) same.statements.add(one);
          else kept?.push(entry);
        }
        left.delete(echo);
      }
    }
  }
  return left;
};

/**
 * Where each person and group stands in a proceeding, step by step: a status with since when it holds, until when, and the
 * statements that give it. Members of a group stand where the group stands. One person can be injured in one proceeding
 * and accused in another: a status is of a person in a proceeding, never of a person.
 */
export const personStatuses = (ordered: readonly Step[], isFinal: boolean, ground: StepGround): readonly Status[] => {
  const found = new Map<string, Entry[]>();
  const note = (id: string, status: string, step: Step): void => {
    const list = found.get(id) ?? [];
    found.set(id, list);
    const there = list.find((entry) => entry.status === status);
    const statements = own(step, id, ground);
    if (there) {
      for (const one of statements) there.statements.add(one);
      there.when ??= step.when;
      return;
    }
    list.push({ status, when: step.when, statements: new Set(statements) });
  };
  const has = (id: string, status: string) => found.get(id)?.some((one) => one.status === status) === true;
  const judged = (status: string): string => `${status}_${isFinal ? 'final' : 'not_final'}`;
  for (const step of ordered) {
    const status = ACCUSED[step.act];
    if (status !== undefined)
      for (const id of step.accused)
        if (isSomebody(id, ground))
          note(id, status === 'convicted' || status === 'acquitted' ? judged(status) : status, step);
    if (step.act === 'victim-recognised')
      for (const id of ids(step, 'patient', ground)) note(id, 'victim_recognised', step);
    // A lawyer files for somebody: where the injured is named, the one who files is not the complainant.
    if (step.act === 'complaint')
      for (const id of ids(step, 'agent', ground))
        if (step.injured.size === 0 || step.injured.has(id)) note(id, 'complainant', step);
    // Who identifies beside the injured is one of them; who does so alone, named or counted, is a witness.
    if (step.act === 'identification' && step.injured.size === 0)
      for (const id of ids(step, 'agent', ground))
        if (!step.accused.has(id) && isKnown(id, ground)) note(id, 'witness', step);
    for (const id of step.injured)
      if (isSomebody(id, ground) && !has(id, 'victim_recognised')) note(id, 'victim_claimed', step);
  }
  return [...withoutEchoes(found, ordered, ground)].sort(by(([id]) => id)).flatMap(([identity, entries]): Status[] => {
    // Whoever is recognised need not be listed as claiming it, once the recognition came first.
    const lasting = [...entries].sort((a, b) => reach(a.status) - reach(b.status));
    return lasting.map(({ status, when, statements }, at): Status => {
      const next = lasting.slice(at + 1).find((entry) => entry.status !== status);
      return {
        identity,
        status,
        ...(when === undefined ? {} : { when }),
        ...(next === undefined ? {} : { until: next.when ?? {} }),
        statements: [...statements].sort(),
      };
    });
  });
};
