import { likeness, type Topic } from '../coreference/told-act.ts';
import { REPEATED, SPOKEN } from './act-nature.ts';
import type { Happening } from './happening.ts';

/** From so much likeness on two reports are about one story, and below so much about two; between, it is not known. */
const ONE_STORY = 0.25;
const OTHER_STORY = 0.1;
/** From so much on, reports are told of the same people, places and things throughout. */
const CLOSE = 0.45;

/** Numbers this small agree by chance. */
export const SMALL = 3;

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/**
 * Whether the reports of two tellings are about one story; undefined where that cannot be told. Reports that both name people
 * or places and have no name in common are about two, however alike their words: wording is passed on from case to case.
 */
export const storyOf = (a: Happening, b: Happening): 'one' | 'other' | undefined => {
  if (a.topic === undefined || b.topic === undefined) return undefined;
  if (a.topic.names.size > 0 && b.topic.names.size > 0 && !meets(a.topic.names, b.topic.names)) return 'other';
  const alike = likeness(a.topic, b.topic);
  return alike >= ONE_STORY ? 'one' : alike < OTHER_STORY ? 'other' : undefined;
};

/** Two tellings of two reports that name none of those concerned, of an act that is not said or done again and again. */
export const areUnnamed = (a: Happening, b: Happening): boolean =>
  a.record.source !== b.record.source && isAlone(a) && isAlone(b);

const isAlone = ({ named, family }: Happening): boolean => !named && !SPOKEN.has(family) && !REPEATED.has(family);

/** What a report is about is asked only of tellings that name nobody. */
export const topicFor = (one: Happening): Topic | undefined => (isAlone(one) ? one.topic : undefined);

const isDay = ({ days }: Happening): boolean => days === 1;

/** Whether alike people are told of, by their words or by a number too large for chance; or nobody in either. */
const befellAlike = (a: Happening, b: Happening): boolean => {
  if (!a.befellSomebody && !b.befellSomebody) return true;
  if (a.number !== undefined && a.number === b.number && a.number > SMALL) return true;
  return meets(a.befallen, b.befallen);
};

/** Whether both tell by words whom it befell, and neither a word nor a number of them is the same. */
export const befellOthers = (a: Happening, b: Happening): boolean =>
  a.befallen.size > 0 && b.befallen.size > 0 && a.topic !== undefined && b.topic !== undefined && !befellAlike(a, b);

/** In how many of place, day and number two tellings agree; a clash of any of them has been found before. */
const agreeing = (a: Happening, b: Happening): number =>
  (meets(a.places, b.places) ? 1 : 0) +
  (isDay(a) && isDay(b) && a.date === b.date ? 1 : 0) +
  (a.number !== undefined && a.number === b.number ? 1 : 0);

/**
 * Whether two tellings that name nobody agree in enough to be one happening: it befell alike people, or nobody in either,
 * and the reports are about one story with two of place, day and number the same; or they are so alike that one of these, or
 * alike people, will do.
 */
export const agreeUnnamed = (a: Happening, b: Happening): boolean => {
  if (!befellAlike(a, b) || storyOf(a, b) !== 'one') return false;
  const facts = agreeing(a, b);
  if (facts >= 2) return true;
  return likeness(a.topic as Topic, b.topic as Topic) >= CLOSE && (facts === 1 || a.befellSomebody);
};

/** So many names of a report, and so many words for those concerned, are looked under. */
const [NAMES, WORDS] = [3, 2];

/**
 * Keys under which tellings that name nobody are looked for in other reports, so that few share one: two facts each, or a
 * fact and a name that the report is about.
 */
export const unnamedKeys = (one: Happening): readonly string[] => {
  if (!isAlone(one) || one.topic === undefined) return [];
  const { family, number } = one;
  const day = isDay(one) ? one.date : undefined;
  const places = [...one.places];
  const facts = [
    ...places,
    ...(day === undefined ? [] : [day]),
    ...(number === undefined ? [] : [String(number)]),
    ...[...one.befallen].slice(0, WORDS),
  ];
  const names = [...one.topic.names].slice(0, NAMES);
  return [
    ...(day === undefined ? [] : places.map((place) => `${family} ${place} ${day}`)),
    ...(number === undefined ? [] : places.map((place) => `${family} ${place} ${number}`)),
    ...(number === undefined || day === undefined ? [] : [`${family} ${day} ${number}`]),
    ...facts.flatMap((fact) => names.map((name) => `${family} ${fact} ${name}`)),
  ];
};
