import { bounds, by, byCodeUnit, type CaseFile, type StatementRecord, type When } from '../../model/index.ts';
import { type Thing, thingsOf } from '../news/things.ts';
import { once } from '../screens/shown.ts';
import { placed } from '../tell-when.ts';
import { WRONGS } from '../wrongs.ts';
import { coerced } from './said.ts';

/** Why something is looked at before something else, the most consequential first. */
export const CONSEQUENCES = ['disputed', 'wrong', 'step', 'figure', 'other'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** One thing that a person looks at once: an event, a value of a series, a post of somebody, or a single weak statement. */
export type ToCheck = {
  readonly thing: Thing;
  readonly consequence: Consequence;
  /** The statement that says most of it, to be judged for the whole. */
  readonly lead: StatementRecord;
  /** Everything that carries it, rejected statements left out; the lead among them. */
  readonly statements: readonly StatementRecord[];
};

/** What waits for a person in its order, and how far one has come. */
export type Checking = {
  readonly strong: readonly ToCheck[];
  readonly weak: readonly ToCheck[];
  readonly progress: {
    readonly events: { readonly done: number; readonly of: number };
    readonly others: { readonly done: number; readonly of: number };
    readonly weak: { readonly done: number; readonly of: number };
  };
};

const HOLDS: ReadonlySet<string> = new Set(['accepted', 'made']);

/** How much of its thing a statement says: whom it names, when, where; what was said freely before what was not. */
const fullness = (statement: StatementRecord, { event }: Thing): number => {
  const { content, circumstances } = statement;
  const known = new Set(event?.participants.flatMap((one) => one.identity ?? []));
  const named =
    content.kind === 'act' ? content.participants.filter((one) => one.identity && known.has(one.identity)).length : 0;
  const when = 'when' in content && content.when !== undefined ? 1 : 0;
  const where = content.kind === 'act' && (content.where ?? []).length > 0 ? 1 : 0;
  return named * 2 + when + where - (coerced(circumstances) ? 100 : 0);
};

const leadOf = (statements: readonly StatementRecord[], thing: Thing): StatementRecord | undefined =>
  [...statements].sort(
    (a, b) =>
      fullness(b, thing) - fullness(a, thing) ||
      byCodeUnit(a.source, b.source) ||
      (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0) ||
      byCodeUnit(a.id, b.id),
  )[0];

const whenOf = ({ content }: StatementRecord, { event }: Thing): When | undefined =>
  event?.when.value ?? ('when' in content ? content.when : undefined);

/** Where a time sorts: by its first possible day, else its last; what has neither comes last. */
const daySorted = (when: When | undefined): string => {
  const edtf = when === undefined ? undefined : placed(when);
  const { min, max } = edtf === undefined ? {} : bounds(edtf);
  return min ?? max ?? '~';
};

/** Says of things how much hangs on them. */
const consequences = (file: CaseFile) => {
  const open = file.disputes.filter((one) => one.state === 'open');
  const contested = new Set(open.flatMap((one) => [one.about, ...one.sides.flatMap((side) => side.statements)]));
  const steps = new Set([
    ...file.proceedings.flatMap((one) => one.steps),
    ...(file.looseSteps ?? []).map((one) => one.step),
  ]);
  return (thing: Thing, statements: readonly StatementRecord[]): Consequence => {
    const ids = [...(thing.record === undefined ? [] : [thing.record]), ...statements.map((one) => one.id)];
    // A series in dispute puts all its values before a person: which of them is meant is what is disputed.
    if (ids.some((id) => contested.has(id))) return 'disputed';
    if (thing.event !== undefined && WRONGS.has(thing.event.act)) return 'wrong';
    if (ids.some((id) => steps.has(id))) return 'step';
    return thing.kind === 'figure' ? 'figure' : 'other';
  };
};

const inOrder = (a: ToCheck, b: ToCheck): number =>
  CONSEQUENCES.indexOf(a.consequence) - CONSEQUENCES.indexOf(b.consequence) ||
  byCodeUnit(daySorted(whenOf(a.lead, a.thing)), daySorted(whenOf(b.lead, b.thing))) ||
  byCodeUnit(a.thing.key, b.thing.key) ||
  byCodeUnit(a.lead.id, b.lead.id);

/**
 * What a person has still to look at, the most consequential first: what is disputed, wrongs against persons, steps of
 * proceedings, figures, the rest; within each by time. What several strong statements carry is looked at once: it counts as
 * checked when one of them is accepted, corrected or made by a person, or when all are judged. Weak statements stand each
 * for itself, apart. `of`: only what this source tells, by its own words.
 */
export const toCheck = (file: CaseFile, of?: string): Checking =>
  once(file, `to check ${of ?? ''}`, () => gathered(file, of));

const gathered = (file: CaseFile, of: string | undefined): Checking => {
  const thingOf = thingsOf(file);
  const consequence = consequences(file);
  const things = new Map<string, { thing: Thing; statements: StatementRecord[] }>();
  const weak: ToCheck[] = [];
  const weakly = { done: 0, of: 0 };
  for (const statement of file.statements) {
    const mine = of === undefined || statement.source === of;
    const thing = thingOf(statement);
    if (statement.strength === 'weak') {
      if (!mine) continue;
      weakly.of++;
      if (statement.review !== 'proposed') weakly.done++;
      else
        weak.push({
          thing,
          lead: statement,
          statements: [statement],
          consequence: consequence({ ...thing, record: statement.id }, [statement]),
        });
      if (statement.review === 'proposed') continue;
    }
    // Who denies it says another thing than who tells it: neither is checked with the other.
    const key = `${thing.key} ${statement.polarity}`;
    const there = things.get(key) ?? { thing, statements: [] };
    there.statements.push(statement);
    things.set(key, there);
  }
  const strong: ToCheck[] = [];
  const events = { done: 0, of: 0 };
  const others = { done: 0, of: 0 };
  for (const { thing, statements } of things.values()) {
    if (!statements.some((one) => one.strength === 'strong')) continue;
    if (of !== undefined && !statements.some((one) => one.source === of)) continue;
    const counted = thing.kind === 'act' ? events : others;
    counted.of++;
    const waiting = statements.filter((one) => one.review === 'proposed' && one.strength === 'strong');
    if (waiting.length === 0 || statements.some((one) => HOLDS.has(one.review))) {
      counted.done++;
      continue;
    }
    const own = waiting.filter((one) => of === undefined || one.source === of);
    const lead = leadOf(own.length > 0 ? own : waiting, thing);
    const standing = statements.filter((one) => one.review !== 'rejected');
    if (lead !== undefined)
      strong.push({ thing, lead, statements: standing, consequence: consequence(thing, standing) });
  }
  return {
    strong: strong.sort(inOrder),
    weak: weak.sort(by((one) => `${one.lead.source} ${String(one.lead.passages[0]?.start ?? 0).padStart(9, '0')}`)),
    progress: { events, others, weak: weakly },
  };
};
