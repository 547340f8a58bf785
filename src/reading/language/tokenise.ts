import type { Span } from '../../model/index.ts';
import type { TokenRules } from './tokens.ts';

/**
 * Splits text into words after the conventions of the English Universal Dependencies treebanks: hyphens, slashes and
 * brackets are words; clitics ("'s", "n't") are words; numbers, addresses and abbreviations stay whole.
 * Every pattern is bounded, so that cost grows with the length of the text alone.
 */
const SPACE = /[\s\u200b\u200e\u200f\u2060\ufeff\u00ad]+/y;
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|@\w{1,64}|#[\p{L}\p{N}_]{2,64}/uy;
const NUMBER =
  /\d{4}-\d{2}-\d{2}(?![\d-])|\d{3}-\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?!\d)|\d{1,4}\/\d{1,4}(?:\/\d{2,4})?(?![\d/])|\d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?/uy;
const SITE =
  /[\p{L}\p{N}]{1,40}(?:-[\p{L}\p{N}]{1,40}){0,3}(?:\.[\p{L}\p{N}]{1,40}){0,3}\.(?:[a-z]{2,4}|K[gz]|[A-Z]{2})(?![\p{L}\p{N}'’])/uy;
const ACRONYM = /(?:\p{L}\.){2,12}/uy;
const INITIAL = /\p{Lu}\.(?=\s{0,3}(?:\p{Lu}|-\p{Lu}))/uy;
/** Two abbreviations that are one body: "ABC/DE". */
const DOUBLE_ACRONYM = /\p{Lu}{2,6}\/\p{Lu}{2,6}(?![\p{L}\p{N}/])/uy;
const MONEY = /(?:US|A|C|HK|NZ)\$/y;
const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’ʻʼ`][\p{L}\p{M}\p{N}]+)*/uy;
const MARKS = /-{2,}|\.{2,}|[!?]{2,}|''|``|\*{2,}|_{2,}|={2,}/y;
const LAST_PUNCTUATION = /[.,;:!?'"’”)\]}>]+$/;

const at = (pattern: RegExp, text: string, place: number): number => {
  pattern.lastIndex = place;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** Splits off clitics and contractions; pushes the spans of one written word. */
const pushWord = (text: string, start: number, end: number, rules: TokenRules, out: Span[]): void => {
  const low = text.slice(start, end).toLowerCase().replace(/’/g, "'");
  const second = rules.contractions.get(low);
  if (second !== undefined) {
    out.push({ start, end: start + second }, { start: start + second, end });
    return;
  }
  const clitic = low.includes("'") ? rules.clitics.find((c) => low.length > c.length && low.endsWith(c)) : undefined;
  if (clitic === undefined) out.push({ start, end });
  else {
    pushWord(text, start, end - clitic.length, rules, out);
    out.push({ start: end - clitic.length, end });
  }
};

/** The end of a word that continues over hyphens after a prefix: "anti-government", "non-co-operation". */
const joined = (text: string, start: number, end: number, limit: number, rules: TokenRules): number => {
  let from = start;
  let to = end;
  while (to + 1 < limit && text[to] === '-' && rules.prefixes.has(text.slice(from, to).toLowerCase())) {
    const next = at(WORD, text, to + 1);
    if (next < 0 || next > limit) break;
    from = to + 1;
    to = next;
  }
  return to;
};

const isAbbreviation = (text: string, start: number, end: number, rules: TokenRules): boolean => {
  const low = `${text.slice(start, end).toLowerCase()}.`;
  if (rules.titles.has(low) || rules.abbreviations.has(low)) return true;
  return rules.numbered.has(low) && /^\s{0,3}\d/.test(text.slice(end + 1, end + 5));
};

/** The words of `text` from `start` to `end` (UTF-16), in order. Throws never; every non-space character is in one word. */
export const tokenise = (text: string, start: number, end: number, rules: TokenRules): Span[] => {
  const out: Span[] = [];
  let place = start;
  const take = (to: number): void => {
    out.push({ start: place, end: Math.min(to, end) });
    place = Math.min(to, end);
  };
  while (place < end) {
    const space = at(SPACE, text, place);
    if (space >= 0) {
      place = space;
      continue;
    }
    const address = at(ADDRESS, text, place);
    if (address >= 0) {
      const tail = LAST_PUNCTUATION.exec(text.slice(Math.max(place + 1, address - 16), address))?.[0].length ?? 0;
      take(address - tail);
      continue;
    }
    let to = at(MONEY, text, place);
    if (to < 0) to = at(ACRONYM, text, place);
    if (to < 0) to = at(DOUBLE_ACRONYM, text, place);
    if (to < 0) to = at(INITIAL, text, place);
    if (to < 0) to = at(SITE, text, place);
    if (to < 0) to = at(NUMBER, text, place);
    if (to >= 0) {
      take(to);
      continue;
    }
    to = at(WORD, text, place);
    if (to >= 0) {
      to = Math.min(joined(text, place, to, end, rules), end);
      if (text[to] === '.' && to < end && isAbbreviation(text, place, to, rules)) to++;
      pushWord(text, place, to, rules, out);
      place = to;
      continue;
    }
    to = at(MARKS, text, place);
    take(to >= 0 ? to : place + ((text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1));
  }
  return out;
};
