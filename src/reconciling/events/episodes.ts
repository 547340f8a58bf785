import type { Happening } from './happening.ts';
import type { OriginGround } from './origins.ts';
import { anchorOf } from './shared-statements.ts';

/** What telling places apart needs to know: who or what they are, and what lies in what. */
type Grounds = Pick<OriginGround, 'who'> & { readonly within: (inner: string, outer: string) => boolean };

/** Being taken: what was done to somebody before it and what was done after it are two things. */
const CUSTODY: ReadonlySet<string> = new Set(['arrest', 'abduction', 'transfer']);
const VIOLENCE = 'torture';

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** Whether two tellings stand at places of one kind (two buildings, two towns) of which neither lies in the other. */
export const elsewhere = (a: Happening, b: Happening, { who, within }: Grounds): boolean => {
  const pairs = [...a.places].flatMap((x) => [...b.places].map((y) => [x, y] as const));
  if (pairs.length === 0 || meets(a.placeWords, b.placeWords)) return false;
  return pairs.every(([x, y]) => {
    const [p, q] = [who(x), who(y)];
    return p?.named === true && q?.named === true && p.kind === q.kind && x !== y && !within(x, y) && !within(y, x);
  });
};

const isFixed = (one: Happening): boolean => one.date !== undefined || one.places.size > 0;

/**
 * Tells episodes of violence against one person apart: those at different places, and those that one report dates or places
 * differently with the person's arrest told between them. Out: whether two tellings are such a pair.
 */
export const episodesOf = (all: readonly Happening[], ground: Grounds): ((a: Happening, b: Happening) => boolean) => {
  const takings = new Map<string, Happening[]>();
  for (const one of all) {
    if (!CUSTODY.has(one.family) || one.record.polarity === 'denied') continue;
    takings.set(one.record.source, [...(takings.get(one.record.source) ?? []), one]);
  }
  const takenBetween = (a: Happening, b: Happening): boolean => {
    if (a.record.source !== b.record.source || !isFixed(a) || !isFixed(b)) return false;
    if (a.date === b.date && (meets(a.places, b.places) || a.places.size + b.places.size === 0)) return false;
    const [from, to] = [anchorOf(a.record), anchorOf(b.record)].sort((p, q) => p - q) as [number, number];
    return (takings.get(a.record.source) ?? []).some((one) => {
      const at = anchorOf(one.record);
      return at > from && at < to && meets(one.key, a.key) && meets(one.key, b.key);
    });
  };
  return (a, b) => a.family === VIOLENCE && b.family === VIOLENCE && (elsewhere(a, b, ground) || takenBetween(a, b));
};
