import type { EntityKind } from '../../model/index.ts';
import { addCharacter, addMention, type CastDraft, character, join } from './cast-draft.ts';
import type { Sex } from './cast-lexicon.ts';
import { plain, type Scene } from './cast-scene.ts';
import { abbreviates, type NameMention } from './names.ts';
import { headWord, isBodyName, surnameEnding } from './names-cut.ts';

/**
 * Puts named mentions together: which forms of a document name the same person, body or place. A surname alone goes
 * to the one person who bears it; of several, to the one it meant before, or else to the one last named in full before;
 * failing that it stays open, as somebody of its own. Forms that are merely spelt alike stay apart. Returns the character of each name, or
 * undefined where `kinds` has none.
 */
export const castNames = (
  scene: Scene,
  draft: CastDraft,
  names: readonly NameMention[],
  kinds: readonly (EntityKind | undefined)[],
): (number | undefined)[] => {
  const who: (number | undefined)[] = names.map(() => undefined);
  const persons = names.flatMap((name, index) => (kinds[index] === 'person' ? [{ name, index }] : []));
  castPersons(scene, draft, persons, who);
  castBodies(scene, draft, names, kinds, who);
  castPlaces(scene, draft, names, kinds, who);
  names.forEach((name, index) => {
    const own = who[index];
    if (own === undefined) return;
    const one = character(draft, own);
    if (!one.names.includes(name.words)) one.names.push(name.words);
    one.keys.add(name.key);
    for (const nationality of name.nationalities)
      if (!one.nationalities.includes(nationality)) one.nationalities.push(nationality);
    addMention(draft, name, 'name', own);
  });
  return who;
};

type Indexed = { readonly name: NameMention; readonly index: number };

/** The sex that a person's name says by honorific, given name or surname, "" where it says none. */
const sexOf = (scene: Scene, name: NameMention): Sex => {
  const tree = scene.trees[name.sentence];
  const honorific = name.honorific && scene.lexicon.honorifics.get(plain(tree?.tokens[name.honorific.from]));
  if (honorific) return honorific;
  const words = name.key.split(' ');
  const first = words[0] ?? '';
  if (words.length > 1 && scene.lexicon.maleNames.has(first)) return 'm';
  if (words.length > 1 && scene.lexicon.femaleNames.has(first)) return 'f';
  return surnameEnding(scene, words[words.length - 1] ?? '') ?? '';
};

const castPersons = (
  scene: Scene,
  draft: CastDraft,
  persons: readonly Indexed[],
  who: (number | undefined)[],
): void => {
  const full = new Map<string, number>();
  for (const { name, index } of persons) {
    const words = name.key.split(' ');
    if (words.length < 2) continue;
    let found = full.get(name.key);
    if (found === undefined) {
      const alike = [...full].filter(([key]) => sameFullName(key.split(' '), words));
      const owners = new Set(alike.map(([, owner]) => owner));
      found = owners.size === 1 ? [...owners][0] : undefined;
      found ??= addCharacter(draft, 'person', sexOf(scene, name));
      full.set(name.key, found);
    }
    who[index] = found;
  }
  const byWord = new Map<string, Set<number>>();
  for (const [key, owner] of full)
    for (const word of key.split(' ')) byWord.set(word, (byWord.get(word) ?? new Set()).add(owner));
  const open = new Map<string, number>();
  for (const { name, index } of persons) {
    if (who[index] !== undefined) continue;
    who[index] = bearer(scene, draft, name, byWord, full, persons, who);
    if (who[index] !== undefined) continue;
    const found = open.get(name.key) ?? addCharacter(draft, 'person', sexOf(scene, name));
    open.set(name.key, found);
    who[index] = found;
  }
};

/** "John Kennedy", "John F. Kennedy" and "J. Kennedy"; "Muhammad Ali Hassan" and "Ali Hassan". */
const sameFullName = (a: readonly string[], b: readonly string[]): boolean => {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length < 2 || long.at(-1) !== short.at(-1)) return false;
  const [first = '', other = ''] = [long[0], short[0]];
  if (first === other) return long.length !== short.length || long.length === 2;
  if ((first.length === 1 || other.length === 1) && first[0] === other[0]) return true;
  return long.length > short.length && short.every((word, at) => word === long[long.length - short.length + at]);
};

/** What tells a son from his father of the same name. */
const GENERATION = / (jr|sr|ii|iii|iv)\.?$/;

/** How many sentences before somebody's full name their surname alone may open a report: a headline and its lead. */
const OPENING = 6;

/**
 * Who bears a single name: the only candidate, else the one whom it meant before (a report that calls its main person by
 * the surname goes on to do so, whichever relative it names), else the one last named in full before it.
 */
const bearer = (
  scene: Scene,
  draft: CastDraft,
  name: NameMention,
  byWord: ReadonlyMap<string, ReadonlySet<number>>,
  full: ReadonlyMap<string, number>,
  persons: readonly Indexed[],
  who: readonly (number | undefined)[],
): number | undefined => {
  const sex = sexOf(scene, name);
  const fits = (owner: number) =>
    sex === '' || character(draft, owner).sex === '' || character(draft, owner).sex === sex;
  const all = [...(byWord.get(name.key) ?? [])].filter(fits);
  const asSurname = all.filter((owner) =>
    [...full].some(([key, of]) => of === owner && key.replace(GENERATION, '').endsWith(` ${name.key}`)),
  );
  // a given name alone takes up a full name only after it: before it, it may be anybody's
  const named = all.filter((owner) =>
    persons.some((other) => who[other.index] === owner && isBefore(other.name, name)),
  );
  const candidates = asSurname.length > 0 ? asSurname : named;
  let last: number | undefined;
  let meant: number | undefined;
  for (const { name: other, index } of persons) {
    if (!isBefore(other, name)) break;
    const owner = who[index];
    if (owner === undefined || !candidates.includes(owner)) continue;
    if (other.key.includes(' ')) last = owner;
    else if (other.key === name.key) meant ??= owner;
  }
  if (candidates.length > 1) return meant ?? last;
  const [only] = candidates;
  if (only === undefined || last !== undefined) return only;
  // named in full only long after: a relative of whoever the report calls by the surname alone
  const first = persons.find(({ index }) => who[index] === only);
  return first && first.name.sentence - name.sentence > OPENING ? undefined : only;
};

const isBefore = (a: NameMention, b: NameMention): boolean =>
  a.sentence < b.sentence || (a.sentence === b.sentence && a.from < b.from);

const SMALL = /^(of|the|for|and|on|in|at|s)$/;

const content = (key: string): string[] => key.split(' ').filter((word) => !SMALL.test(word));

const castBodies = (
  scene: Scene,
  draft: CastDraft,
  names: readonly NameMention[],
  kinds: readonly (EntityKind | undefined)[],
  who: (number | undefined)[],
): void => {
  type Body = { index: number; key: string; words: string[]; head: string; owner: string; forms: readonly string[] };
  const bodies: Body[] = [];
  names.forEach((name, index) => {
    if (kinds[index] !== 'organization') return;
    const tree = scene.trees[name.sentence];
    if (!tree) return;
    const words = content(name.key);
    const owner = name.nationalities[0] ?? '';
    const head = isBodyName(scene, tree, name) ? headWord(scene, tree, name) : '';
    const same = bodies.filter(
      (body) => sameBody(body.words, words) && (owner === '' || body.owner === '' || body.owner === owner),
    );
    let body = same.find((one) => one.owner === owner) ?? same.at(-1);
    if (!body) {
      body = { index: addCharacter(draft, 'organization'), key: name.key, words, head, owner, forms: [name.words] };
      bodies.push(body);
      const media = scene.lexicon.outletNames;
      if (words.some((word) => media.has(word)) || /^[\p{L}\p{N}-]+\.\p{L}{2,4}$/u.test(name.words))
        character(draft, body.index).outlet = true;
    }
    if (body.owner === '') body.owner = owner;
    who[index] = body.index;
  });
  names.forEach((name, index) => {
    const longer = name.sameAs === undefined ? undefined : who[name.sameAs];
    const own = who[index];
    if (longer !== undefined && own !== undefined) join(draft, own, longer);
  });
  for (const body of bodies) {
    const fuller = bodies.filter((other) => other !== body && isShortFor(body, other));
    if (fuller.length === 1 && fuller[0]) join(draft, body.index, fuller[0].index);
  }
};

const sameBody = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');

/** Whether one body's form shortens another's: its initials, its web address without the ending, or part of its words. */
const isShortFor = (
  short: { key: string; words: readonly string[]; head: string; owner: string; forms: readonly string[] },
  long: { key: string; words: readonly string[]; head: string; owner: string },
): boolean => {
  if (short.owner !== '' && long.owner !== '' && short.owner !== long.owner) return false;
  const letters = short.forms[0] ?? '';
  if (/^[\p{Lu}/.]{2,8}$/u.test(letters))
    return (
      long.words.length >= 2 &&
      abbreviates(letters, long.key.split(' ')) &&
      initials(long.words) === letters.toLowerCase().replace(/[^\p{L}]/gu, '')
    );
  if (short.words.length === 1 && long.key.startsWith(`${short.key} `) && /^\S+ [a-z]{2,3}$/.test(long.key))
    return true;
  if (short.words.length >= long.words.length) return false;
  const inside = short.words.every((word) => long.words.includes(word));
  if (!inside) return false;
  // a part of a name that is only its kind ("police department") could be anybody's
  return short.head === '' ? short.words.length >= 1 : short.head === long.head && short.words.length >= 2;
};

const initials = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');

const castPlaces = (
  scene: Scene,
  draft: CastDraft,
  names: readonly NameMention[],
  kinds: readonly (EntityKind | undefined)[],
  who: (number | undefined)[],
): void => {
  const places = new Map<string, number>();
  names.forEach((name, index) => {
    if (kinds[index] !== 'place') return;
    const lower = name.words.toLowerCase();
    const { countries } = scene.lexicon;
    const key = countries.get(lower) ?? countries.get(name.key) ?? countries.get(`the ${name.key}`) ?? name.key;
    const found = places.get(key) ?? addCharacter(draft, 'place');
    places.set(key, found);
    who[index] = found;
  });
};
