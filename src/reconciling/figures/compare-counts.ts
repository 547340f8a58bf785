import type { Measure, Reason } from '../../model/index.ts';
import { compatible, reason } from '../../model/index.ts';
import { dateOf } from '../events/happening.ts';
import { isLater } from './as-of.ts';
import type { Count } from './count.ts';
import { below, canBeOne } from './number-range.ts';
import { SMALL } from './take-counts.ts';

/**
 * What two counts of one measure are to each other. `same`: one count, told alike, grown, replaced or disputed. `apart`: the
 * words exclude that they are one. `unlike`: they count other people, as far as the words go; `unclear`: nobody says.
 */
export type Verdict =
  | {
      readonly kind: 'same';
      readonly how: How;
      readonly reason: Reason;
      readonly earlier?: Count;
      readonly later?: Count;
    }
  | {
      readonly kind: 'apart' | 'unlike' | 'unclear';
      readonly relation?: 'other-scope' | 'unclear';
      readonly reason: Reason;
    };
export type How = 'equal' | 'agrees' | 'supersedes' | 'development' | 'dispute';

/** Where only a unit tells what is counted: 200 dollars are not 200 years. */
const IN_UNITS: ReadonlySet<Measure> = new Set(['payment', 'sentence', 'other']);
const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** How the numbers of one count stand to each other. */
export const compareNumbers = (a: Count, b: Count): Verdict => {
  const [x, y] = [a.range, b.range];
  const same = (how: How, why: Reason, order?: { earlier: Count; later: Count }): Verdict => ({
    kind: 'same',
    how,
    reason: why,
    ...order,
  });
  if (x === undefined || y === undefined) return same('agrees', reason('words-bound-no-number'));
  if (x.low === y.low && (x.high === y.high || canBeOne(x, y))) return same('equal', reason('same-number'));
  if (canBeOne(x, y)) return same('agrees', reason('numbers-can-be-one'));
  const order = isLater(b.asOf, a.asOf)
    ? { earlier: a, later: b }
    : isLater(a.asOf, b.asOf)
      ? { earlier: b, later: a }
      : undefined;
  const dates = (): Record<string, string> => ({
    from: dateOf(order?.earlier.asOf) ?? '',
    to: dateOf(order?.later.asOf) ?? '',
  });
  if (order && a.speaker === b.speaker) return same('supersedes', reason('same-voice-later', dates()), order);
  if (order && below(order.earlier.range ?? x, order.later.range ?? y)) {
    const sides = new Set([a.official, b.official].filter((one) => one !== undefined));
    if (sides.size < 2) return same('development', reason('later-and-greater', dates()), order);
    return same('dispute', reason('official-against-independent', dates()));
  }
  // a voice does not dispute itself: which of its two numbers counts what is not told
  if (a.speaker === b.speaker) return { kind: 'unclear', relation: 'unclear', reason: reason('one-voice-gives-both') };
  return same('dispute', reason('figures-exclude-each-other'));
};

/** Whether one counts a group of its own where the other counts anybody. */
const narrower = (one: Count, other: Count): boolean => other.people === 'anybody' && one.people !== 'accused';

const agreeInTime = (a: Count, b: Count): boolean => {
  const [x, y] = [dateOf(a.period), dateOf(b.period)];
  return x === undefined || y === undefined || compatible(x, y);
};

/**
 * What two counts are to each other, from the two alone; undefined where they have nothing to do with each other. The order
 * of the questions is the order of the rules [C60]–[C64]; it does not matter which is asked first.
 */
export const compareCounts = (a: Count, b: Count): Verdict | undefined => {
  if (a.content.measure !== b.content.measure) return undefined;
  if (IN_UNITS.has(a.content.measure) && a.content.quantity.unit !== b.content.quantity.unit) return undefined;
  const oneReport = a.record.source === b.record.source;
  const equal =
    a.range !== undefined && b.range !== undefined && a.range.low === b.range.low && canBeOne(a.range, b.range);
  if (a.within === b.record.id || b.within === a.record.id) return { kind: 'apart', reason: reason('counted-as-part') };
  if (oneReport && a.sentence >= 0 && a.sentence === b.sentence && a.speaker === b.speaker && !equal)
    return { kind: 'apart', reason: reason('told-side-by-side') };
  if ((a.within === undefined) !== (b.within === undefined))
    return { kind: 'apart', reason: reason('counted-as-part') };
  if (!agreeInTime(a, b))
    return {
      kind: 'apart',
      relation: 'other-scope',
      reason: reason('other-time', { one: dateOf(a.period) ?? '', other: dateOf(b.period) ?? '' }),
    };
  const bounded = a.scope.length > 0 && b.scope.length > 0;
  const shared = overlap(a.scope, b.scope);
  if (bounded && !shared)
    return {
      kind: 'apart',
      relation: 'other-scope',
      reason: reason('other-bounds', { one: a.scope.join(','), other: b.scope.join(',') }),
    };
  const near = shared || oneReport || overlap(a.topic, b.topic);
  if (!near) return undefined;
  const large = (a.range?.low ?? 0) > SMALL;
  const kin = a.people === b.people || (equal && (a.people === 'anybody' || b.people === 'anybody'));
  if (!kin)
    return {
      kind: 'unlike',
      // children among the dead bear on the dead; officers held and protesters held have nothing to do with each other
      ...(a.within === undefined && (narrower(a, b) || narrower(b, a)) ? { relation: 'other-scope' as const } : {}),
      reason: reason('other-people', { one: a.content.quantity.unit ?? '', other: b.content.quantity.unit ?? '' }),
    };
  if (a.range === undefined || b.range === undefined)
    return shared || (a.frame === 'whole' && b.frame === 'whole') ? compareNumbers(a, b) : undefined;
  if (equal && large) return compareNumbers(a, b);
  if (a.frame !== b.frame && a.frame !== 'open' && b.frame !== 'open')
    return { kind: 'unlike', relation: 'other-scope', reason: reason('case-against-whole') };
  const oneFrame = a.frame === b.frame && a.frame !== 'open';
  // one report that sets two voices against each other, with nothing to narrow what either counts
  const setAgainst =
    oneReport && a.speaker !== b.speaker && a.scope.length + b.scope.length === 0 && a.frame === b.frame;
  if (IN_UNITS.has(a.content.measure)) return undefined;
  if (shared || oneFrame || setAgainst) return occasion(a, b) ?? compareNumbers(a, b);
  if (oneReport && a.speaker === b.speaker) return undefined;
  return { kind: 'unclear', relation: 'unclear', reason: reason('scope-not-told') };
};

/** Acts of a proceeding on two stated days may be two acts or one running count: the number alone does not tell. */
const occasion = (a: Count, b: Count): Verdict | undefined => {
  if (a.frame !== 'case' || a.people !== 'accused') return undefined;
  const [x, y] = [a.content.when?.stated, b.content.when?.stated];
  if (x === undefined || y === undefined || compatible(x, y)) return undefined;
  return { kind: 'unclear', relation: 'unclear', reason: reason('other-occasion', { one: x, other: y }) };
};
