import type { ActType, ReadAct, ReadFigure, StatedWhen, When } from '../../model/index.ts';
import { bounds } from '../../model/index.ts';
import { BEFALLS, familyOf, ONE_A_DAY, SOMEWHERE, SPOKEN } from '../events/act-nature.ts';
import { dateOf } from '../events/happening.ts';
import { rangeOf } from '../figures/number-range.ts';
import { SMALL } from '../figures/take-counts.ts';
import type { Held } from '../held.ts';
import type { Identified, Who } from '../identities/identify.ts';

/** Acts at which people are heard: who was there stands on the roster. */
const HEARD: ReadonlySet<ActType> = new Set(['identification', 'confrontation', 'scene-visit', 'meeting', 'travel']);

/** What may be the months of a time: as stated with its year, else as its report's date makes likely. */
const monthsOf = (when: StatedWhen | undefined, published: string | undefined): readonly string[] => {
  const stated = when?.stated;
  if (stated !== undefined && /^\d{4}-\d{2}/.test(stated)) return [stated.slice(0, 7)];
  if (stated !== undefined && /^\d{4}$/.test(stated)) return [stated];
  if (published === undefined) return ['?'];
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const told = stated === undefined ? undefined : /^XXXX-(\d{2})/.exec(stated)?.[1];
  const name = (ofYear: number, ofMonth: number) => `${ofYear}-${String(ofMonth).padStart(2, '0')}`;
  if (told !== undefined) return [name(Number(told) <= month ? year : year - 1, Number(told))];
  // "On Monday", or no time at all: this month or the one before.
  return [name(year, month), month === 1 ? name(year - 1, 12) : name(year, month - 1)];
};

const dayOf = (when: StatedWhen | undefined, published: string | undefined): readonly string[] => {
  const stated = when?.stated;
  return stated !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(stated)
    ? [stated]
    : published === undefined
      ? []
      : [published];
};

/**
 * What makes two reports speak of one story, as keys: reports with a key in common are derived together. Named people whom
 * something befalls or of whom something is found; a public happening of a place and month; who spoke on a day; a count of
 * one measure for one place or person and month. A country, a head of state who is merely named, or a ministry tie nothing,
 * for every report names them. In: a held report and who its entities are; `published` is the day of the report where known.
 */
export const tiesOf = (held: Held, who: Identified, published: When | undefined): readonly string[] => {
  const ties = new Set<string>();
  const date = dateOf(published);
  const day = date === undefined ? undefined : (bounds(date).min ?? bounds(date).max);
  const { entities, statements } = held.reading;
  const one = (entity: number | undefined): readonly Who[] => {
    const found = who.of(held.source, entity);
    const members = entity === undefined ? [] : (entities[entity]?.members ?? []);
    return [...(found === undefined ? [] : [found]), ...members.flatMap((at) => who.of(held.source, at) ?? [])];
  };
  const tiePeople = (entity: number | undefined): void => {
    for (const { id, kind, named } of one(entity)) if (named && kind !== 'place') ties.add(`who ${id}`);
  };
  const act = ({ act: type, participants, when, where = [] }: ReadAct): void => {
    const family = familyOf(type);
    for (const { role, entity } of participants) {
      if (role === 'patient' ? BEFALLS.has(type) || HEARD.has(type) : BEFALLS.has(type) && !SPOKEN.has(type))
        for (const found of one(entity))
          if (found.named && (role === 'patient' ? found.kind !== 'place' : found.kind === 'person'))
            ties.add(`who ${found.id}`);
      if (role !== 'agent' && role !== 'speaker') continue;
      if (HEARD.has(type)) tiePeople(entity);
      for (const { id, named } of one(entity))
        if (named) for (const on of dayOf(when, day)) ties.add(`day ${family} ${id} ${on}`);
    }
    if (SOMEWHERE.has(family))
      for (const place of where)
        for (const { id, named } of one(place.entity))
          if (named) for (const month of monthsOf(when, day)) ties.add(`where ${family} ${id} ${month}`);
    if (ONE_A_DAY.has(family) && when?.stated !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(when.stated))
      ties.add(`on ${family} ${when.stated}`);
  };
  const figure = ({ measure, quantity, scopeEntities, when }: ReadFigure): void => {
    if ((rangeOf(quantity)?.low ?? SMALL + 1) <= SMALL) return;
    for (const entity of scopeEntities)
      for (const { id, named } of one(entity))
        if (named) for (const month of monthsOf(when, day)) ties.add(`count ${measure} ${id} ${month}`);
  };
  for (const { content } of statements) {
    if (content.kind === 'act') act(content);
    else if (content.kind === 'figure') figure(content);
    else if (content.kind === 'finding') for (const entity of content.about) tiePeople(entity);
  }
  return [...ties].sort();
};
