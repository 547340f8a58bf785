import type { ActType, ReadAct, ReadFigure, StatedWhen, When } from '../../model/index.ts';
import { addDays, bounds, weekday } from '../../model/index.ts';
import { BEFALLS, familyOf, ONE_A_DAY, SOMEWHERE, SPOKEN } from '../events/act-nature.ts';
import { dateOf } from '../events/happening.ts';
import { rangeOf } from '../figures/number-range.ts';
import { SMALL } from '../figures/take-counts.ts';
import type { Held } from '../held.ts';
import type { Identified, Who } from '../identities/identify.ts';

/** Acts at which people are heard: who was there stands on the roster. */
const HEARD: ReadonlySet<ActType> = new Set(['identification', 'confrontation', 'scene-visit']);

const WEEK = 7;

/** The day that is meant, where the words tell it: a date in full, or a weekday or a distance counted from the report's day. */
const dayOf = (when: StatedWhen | undefined, published: string | undefined): string | undefined => {
  if (when?.stated !== undefined) return /^\d{4}-\d{2}-\d{2}$/.test(when.stated) ? when.stated : undefined;
  if (published === undefined || when === undefined) return published;
  const { relative } = when;
  if (relative?.anchor !== 'publication' || relative.vague) return undefined;
  if (relative.unit === 'day') return addDays(published, relative.offset ?? 0);
  if (relative.unit !== 'weekday' || relative.weekday === undefined || (relative.offset ?? 0) > 0) return undefined;
  return addDays(published, -((weekday(published) - relative.weekday + WEEK) % WEEK));
};

/** The named places that a report speaks of. */
export const placesIn = (who: Identified): readonly string[] =>
  who.all.flatMap(({ id, kind, named }) => (kind === 'place' && named ? [id] : []));

/**
 * What makes two reports speak of one story, as keys: reports with a key in common are derived together. A named person whom
 * something befalls, or of whom something is found, at a place that both reports name (two people of one name in two towns
 * are two stories); two such people; where a report names nobody concerned, a public happening or a count for one place
 * and day (of the report, where the words tell no other). A country, a ministry, a head of state or an outlet that is merely
 * named ties nothing, for every report names them.
 *
 * In: a held report and who its entities are; `published`: when it came out; `isWide` says of a place that so many reports
 * name it that it says nothing.
 */
export const tiesOf = (
  held: Held,
  who: Identified,
  published: When | undefined,
  isWide: (place: string) => boolean,
): readonly string[] => {
  const concerned = new Set<string>();
  const there = new Set<string>();
  const date = dateOf(published);
  const day = date === undefined ? undefined : (bounds(date).min ?? bounds(date).max)?.slice(0, 10);
  const { entities, statements } = held.reading;
  const those = (entity: number | undefined): readonly Who[] => {
    const found = who.of(held.source, entity);
    const members = entity === undefined ? [] : (entities[entity]?.members ?? []);
    const all = [...(found === undefined ? [] : [found]), ...members.flatMap((at) => who.of(held.source, at) ?? [])];
    return all.filter((one) => one.named);
  };
  const concern = (entity: number | undefined): void => {
    for (const one of those(entity)) if (one.kind !== 'place') concerned.add(one.id);
  };
  const tiePlace = (what: string, entity: number | undefined, when: StatedWhen | undefined): void => {
    const on = dayOf(when, day);
    if (on !== undefined) for (const { id } of those(entity)) there.add(`there ${what} ${id} ${on}`);
  };
  const act = ({ act: type, participants, when, where = [] }: ReadAct): void => {
    if (HEARD.has(type) || (BEFALLS.has(type) && !SPOKEN.has(type)))
      for (const { role, entity } of participants) if (role === 'patient') concern(entity);
    const family = familyOf(type);
    if (SOMEWHERE.has(family)) for (const place of where) tiePlace(family, place.entity, when);
    if (ONE_A_DAY.has(family) && when?.stated !== undefined && dayOf(when, day) !== undefined)
      there.add(`there ${family} ${when.stated}`);
  };
  const figure = ({ measure, quantity, scopeEntities, when }: ReadFigure): void => {
    if ((rangeOf(quantity)?.low ?? SMALL + 1) <= SMALL) return;
    for (const entity of scopeEntities) tiePlace(measure, entity, when);
  };
  for (const { content } of statements) {
    if (content.kind === 'act') act(content);
    else if (content.kind === 'figure') figure(content);
    else if (content.kind === 'finding') for (const one of content.about) concern(one);
  }
  if (concerned.size === 0) return [...there].sort();
  const places = placesIn(who).filter((place) => !isWide(place));
  const people = [...concerned].sort();
  return people.flatMap((one, at) => [
    ...(places.length > 0 ? places : ['nowhere']).map((place) => `who ${one} at ${place}`),
    ...people.slice(at + 1).map((other) => `who ${one} and ${other}`),
  ]);
};
