import type { EntityKind } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import { caseReading } from './case-keys.ts';
import { countryOf, isCountryWord, looksLikePeople } from './countries.ts';
import { foldWord } from './fold-key.ts';
import { splitName } from './inflection/split-name.ts';
import { bodyNamed, countryNamed } from './knowledge/known-names.ts';
import { bodyCore } from './resolution/body-core.ts';

/**
 * A written name taken apart for comparing. `words` are folded and in the order written; `key` is order-free;
 * `joined` is free of where spaces and hyphens stand; `initials` are single letters that may stand for any word.
 */
export type NameForm = {
  readonly written: string;
  readonly words: readonly string[];
  readonly initials: readonly string[];
  readonly key: string;
  readonly joined: string;
  /** Countries named inside a body's name; taken out of `words`. */
  readonly countries: readonly string[];
  /** Of a Cyrillic name: keys of the names that it could be another case of, and whether it could be somebody else's. */
  readonly cases?: { readonly keys: readonly string[]; readonly ambiguous: boolean };
};

/** Words that carry nothing in the name of a body or place. */
const BODY_FILLERS: ReadonlySet<string> = new Set([
  'the',
  'of',
  'for',
  'and',
  'in',
  'on',
  'to',
  'at',
  'de',
  'du',
  'republic',
]);
const PLACE_FILLERS: ReadonlySet<string> = new Set(['the', 'of', 'city', 'town', 'village', 'capital']);
/** Endings of web addresses: an outlet is one with and without its own. */
const WEB_ENDING = /\.(?:com|org|net|info|news|media|[a-z]{2})$/i;

const split = (text: string): string[] => text.split(/[\s,.\-–—/()"“”«»]+/u).filter((word) => word !== '');
const possessiveless = (text: string): string => text.replace(/['’]s?(?=[\s\-–/]|$)/gu, '');
const singular = (word: string): string =>
  word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

const form = (
  written: string,
  words: readonly string[],
  initials: readonly string[] = [],
  countries: readonly string[] = [],
): NameForm => ({
  written,
  words,
  initials,
  key: [...words, ...initials.map((letter) => `${letter}.`)].sort(byCodeUnit).join(' '),
  joined: words.join(''),
  countries,
});

const personForm = (written: string): NameForm => {
  const raw = split(possessiveless(written));
  const folded = raw.map(foldWord).filter((word) => word !== '');
  const isInitial = (word: string) => word.length === 1 && raw.length > 1;
  return form(
    written,
    folded.filter((word) => !isInitial(word)),
    folded.filter(isInitial),
  );
};

/** A Cyrillic body without its country, whichever case or adjective names it; known bodies under one of their names. */
const cyrillicBodyForm = (written: string): NameForm => {
  const words = splitName(written).map((word) => word.text);
  const known = bodyNamed(words.join(' '));
  if (known !== undefined) return form(written, [foldWord(known)]);
  const { core, countries } = bodyCore(words);
  return form(written, core.split(' '), [], countries);
};

const bodyForm = (written: string): NameForm => {
  if (CYRILLIC.test(written)) return cyrillicBodyForm(written);
  const bare = possessiveless(written).replace(/^the\s+/iu, '');
  const address = bare.replace(WEB_ENDING, '');
  const named = /\p{L}/u.test(address) ? address : bare;
  const asWritten = split(named);
  const raw = asWritten.map((word) => word.toLowerCase());
  const isPeople = (word: string, at: number) =>
    isCountryWord(word) || (at === 0 && raw.length > 2 && looksLikePeople(asWritten[0] ?? ''));
  const countries = raw.filter(isPeople).map(countryOf);
  const rest = raw.filter((word, at) => !isPeople(word, at) && !BODY_FILLERS.has(word));
  const words = (rest.length > 0 ? rest : raw).map((word) => foldWord(singular(word))).filter((word) => word !== '');
  return form(written, words, [], rest.length > 0 ? countries : []);
};

const placeForm = (written: string): NameForm => {
  const country = CYRILLIC.test(written) ? countryNamed(plainName(written)) : undefined;
  if (country !== undefined) return form(written, [foldWord(country)]);
  const raw = split(possessiveless(written)).filter((word) => !PLACE_FILLERS.has(word.toLowerCase()));
  return form(
    written,
    raw.map(foldWord).filter((word) => word !== ''),
  );
};

const CYRILLIC = /\p{Script=Cyrillic}/u;
const plainName = (written: string): string =>
  splitName(written)
    .map((word) => word.text)
    .join(' ');

const plainForm = (written: string, kind: EntityKind): NameForm =>
  kind === 'person' ? personForm(written) : kind === 'place' ? placeForm(written) : bodyForm(written);

/** Takes a written name apart after the manner of its kind. Never throws; an empty name gives an empty key. */
export const nameForm = (written: string, kind: EntityKind): NameForm => {
  const plain = plainForm(written, kind);
  const cases = caseReading(written, kind);
  if (cases === undefined) return plain;
  const keys = cases.bases.map((base) => plainForm(base, kind).key).filter((key) => key !== plain.key);
  return { ...plain, cases: { keys: [...new Set(keys)].sort(byCodeUnit), ambiguous: cases.ambiguous } };
};
