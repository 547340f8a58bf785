import { countryOf, isCountryWord } from './countries.ts';
import { isUnspaced, plainWord } from './letters-apart.ts';
import { type NamePart, namePart } from './name-part.ts';
import { numberAt } from './numbers-in-names.ts';
import type { NameKind, PreparedName } from './prepared-name.ts';
import { LEGAL_FORMS, LONGEST_LEGAL_FORM, ONLY_BEHIND } from './tables/legal-forms.ts';
import { BODY_SHORT, BODY_SMALL, SHIP_PREFIXES } from './tables/name-words.ts';

const BETWEEN = /[\s,;:()[\]"“”«»/\-–—_.+]+/u;
const POSSESSIVE = /['’]s?(?=[\s\-–/,.]|$)/gu;
/** Single letters with dots or a slash between them are one word: "L.L.C.", "A/S". */
const DOTTED = /(?<![\p{L}\p{N}])\p{L}(?:[./]\p{L})+(?![\p{L}\p{N}])\.?/gu;
const SPACED = /(?<![\p{L}\p{N}.])\p{L}\.(?: \p{L}\.)+(?![\p{L}\p{N}])/gu;
const UNITED = /\bunited states(?: of america)?\b|\bu\.?s\.?a?\.?(?= )/giu;
const KINGDOM = /\bunited kingdom\b/giu;
const ABROAD = /united|u\.?s\b/i;
const WEB_ENDING = /(?<=\p{L})\.(?:com|org|net|info)$/iu;
const LONGEST = 600;

const legalForms: ReadonlyMap<string, string> = new Map(
  [...LEGAL_FORMS].map(([written, code]) => [written.split(' ').map(plainWord).join(' '), code]),
);

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')
    ? word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.slice(0, -1)
    : word;

/** British and American endings made one: organisation, centre, labour. */
const oneEnglish = (word: string): string =>
  word
    .replace(/isation$/, 'ization')
    .replace(/ise$/, 'ize')
    .replace(/yse$/, 'yze');

const legalAt = (
  words: readonly string[],
  at: number,
): { readonly code: string; readonly words: number } | undefined => {
  for (let long = Math.min(LONGEST_LEGAL_FORM, words.length - at); long > 0; long--) {
    const phrase = long === 1 ? (words[at] as string) : words.slice(at, at + long).join(' ');
    const code = legalForms.get(phrase);
    if (code !== undefined && (at > 0 || long > 1 || !ONLY_BEHIND.has(phrase))) return { code, words: long };
  }
  return undefined;
};

/** A body's name without possessives and web endings, its dotted letters and its country's long names in one word each. */
const untangled = (written: string): string => {
  let text = written;
  if (text.includes("'") || text.includes('’')) text = text.replace(POSSESSIVE, '');
  if (text.includes('.') || text.includes('/'))
    text = text
      .replace(DOTTED, (found) => found.replace(/[./]/g, ''))
      .replace(SPACED, (found) => found.replace(/[. ]/g, ''))
      .replace(WEB_ENDING, '');
  return ABROAD.test(text) ? text.replace(UNITED, 'USA').replace(KINGDOM, 'UK') : text;
};

/** Takes the name of a body, place or ship apart: legal forms, numbers and countries known as such, small words off. */
export const prepareBody = (written: string, kind: NameKind): PreparedName => {
  const text = untangled(written.slice(0, LONGEST).normalize('NFC'));
  const raw = text.split(BETWEEN).filter((word) => word !== '');
  const plain = raw.map((word) => namePart(word, 'word', undefined, true).plain);
  const parts: NamePart[] = [];
  const [numbers, legal, countries]: [string[], string[], string[]] = [[], [], []];
  for (let at = 0; at < raw.length; at++) {
    const word = plain[at] as string;
    if (kind === 'thing' && at === 0 && raw.length > 1 && SHIP_PREFIXES.has(word)) continue;
    const form = kind === 'organization' ? legalAt(plain, at) : undefined;
    if (form !== undefined && (at + form.words < raw.length || parts.length + numbers.length > 0)) {
      legal.push(form.code);
      at += form.words - 1;
      continue;
    }
    if (BODY_SMALL.has(word) && raw.length > 1) continue;
    const number = numberAt(plain, raw, at);
    if (number !== undefined && raw.length > 1) {
      numbers.push(number.value);
      at += number.words - 1;
      continue;
    }
    if (isCountryWord(word)) {
      countries.push(countryOf(word));
      continue;
    }
    const long = oneEnglish(BODY_SHORT.get(word) ?? word);
    const shown = long === word ? (raw[at] as string) : long;
    const part = namePart(singular(shown.toLowerCase()), 'word', undefined, true);
    if (part.folded !== '') parts.push(part);
  }
  const everything = parts.length + numbers.length + countries.length > 0;
  const words = everything ? parts : raw.map((word) => namePart(word, 'word', undefined, true));
  return {
    written,
    kind,
    words,
    joined: [...words.map(({ folded }) => folded), ...numbers].join(''),
    particles: [],
    numbers: numbers.sort(),
    legal,
    countries: [...new Set(countries)].sort(),
    turned: false,
    whole: words.length === 1 && isUnspaced(words[0]?.plain ?? ''),
  };
};
