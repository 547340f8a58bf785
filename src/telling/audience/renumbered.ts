import { type Access, byCodeUnit, type CaseFile, derivedId } from '../../model/index.ts';

type Lists = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/** Lists of ids that stand in an order of their own. All others are sorted by the new ids, as they were by the old. */
const IN_ORDER: ReadonlySet<string> = new Set(['steps', 'about', 'path']);
/** Lists of records that stand in an order of their own. */
const RECORDS_IN_ORDER: ReadonlySet<string> = new Set(['funnel']);
const ROUNDS = 3;

const ID = /\b[a-z]{2,8}-[0-9a-f]{12}\b/g;

/** A value with every id of the file replaced, in whole strings and inside them. */
const replaced = (value: unknown, called: (id: string) => string | undefined, key = ''): unknown => {
  if (typeof value === 'string') return called(value) ?? value.replace(ID, (id) => called(id) ?? id);
  if (Array.isArray(value)) {
    const all = value.map((one) => replaced(one, called, key));
    const ids = value.length > 1 && value.every((one) => typeof one === 'string' && called(one) !== undefined);
    return ids && !IN_ORDER.has(key) ? (all as string[]).sort(byCodeUnit) : all;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, called, name)]));
};

const prefixOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('-')));

/**
 * Gives every record a new id that is made of its place among the others, and the place of what it shows: an old id is a
 * hash of names or of an original's bytes, and whoever guesses those could test the guess. Records are told apart by
 * their content, then by the content of what they refer to; where nothing shown tells two apart, neither does their id.
 * Ledger entries keep their names, which are hashes of salted content.
 */
export const renumbered = (file: CaseFile, audience: Access): CaseFile => {
  const { decisions, protections, ...rest } = file;
  const lists = rest as unknown as Lists;
  const all = Object.entries(lists).flatMap(([list, records]) =>
    records.flatMap((record) => (typeof record.id === 'string' ? [{ list, id: record.id, record }] : [])),
  );
  let place = new Map(all.map(({ id }) => [id, prefixOf(id)]));
  for (let round = 0; round < ROUNDS; round++) {
    const called = (id: string): string | undefined => place.get(id);
    const keyed = all
      .map(({ list, id, record }) => ({
        id,
        key: `${list} ${JSON.stringify(replaced({ ...record, id: place.get(id) }, called))}`,
      }))
      .sort((a, b) => byCodeUnit(a.key, b.key));
    const next = new Map<string, string>();
    let rank = -1;
    let last: string | undefined;
    for (const { id, key } of keyed) {
      if (key !== last) rank++;
      last = key;
      next.set(id, `${prefixOf(id)} ${String(rank).padStart(6, '0')}`);
    }
    place = next;
  }
  const order = [...all].sort((a, b) => byCodeUnit(place.get(a.id) ?? '', place.get(b.id) ?? ''));
  const minted = new Map(order.map(({ id }, at) => [id, derivedId(prefixOf(id), audience, String(at))]));
  const called = (id: string): string | undefined => minted.get(id);
  const renamed = replaced(rest, called) as typeof rest;
  const sorted = Object.fromEntries(
    Object.entries(renamed).map(([name, list]) => [
      name,
      Array.isArray(list) && !RECORDS_IN_ORDER.has(name) && list.every((one) => typeof one === 'object' && 'id' in one)
        ? [...list].sort((a, b) => byCodeUnit(a.id, b.id))
        : list,
    ]),
  ) as typeof rest;
  return {
    ...sorted,
    decisions: replaced(decisions, called) as CaseFile['decisions'],
    ...(protections === undefined ? {} : { protections: replaced(protections, called) as CaseFile['protections'] }),
  } as CaseFile;
};
