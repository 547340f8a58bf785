import type { Span } from '../../model/index.ts';
import type { TokenRules } from './tokens.ts';

const REACH = 100;
const DASH = /(?:\s+(?:--?|[–—])(?!-)|--|—)\s*(?=\S)|:\s+/g;
const AGENCY = /\s*\(\s*[\p{Lu}\p{N}][\p{L}\p{N}/.,&\- ]{1,40}\)\s*$/u;
const CAPITALS = /^[\p{Lu}'’.-]{3,}$/u;
const NAME = /^(?:\p{Lu}[\p{L}'’.-]*|\d{1,4}(?:st|nd|rd|th)?|of|al|el|de|the|and)$/u;

/**
 * The dateline that opens a block: "TOWN --", "TOWN, Country (AGENCY) —", "Town, 5 May 2012 –". Returns where the
 * sentence after it begins (UTF-16) and the dateline's own span without its dash, or undefined. It must hold a town in
 * capitals, an agency in brackets, or a name with a comma; a colon closes it only after a town in capitals.
 */
export const findDateline = (
  text: string,
  start: number,
  end: number,
  rules: TokenRules,
): { readonly dateline: Span; readonly end: number } | undefined => {
  const opening = text.slice(start, Math.min(end, start + REACH));
  DASH.lastIndex = 0;
  const dash = DASH.exec(opening);
  if (dash === null || dash.index === 0 || dash.index + dash[0].length >= end - start) return undefined;
  const words = opening.slice(0, dash.index);
  const agency = AGENCY.exec(words);
  const place = agency === null ? words : words.slice(0, agency.index);
  const parts = place.split(/[,\s/]+/).filter((part) => part !== '');
  const first = parts[0];
  if (first === undefined || parts.length > 8 || !/^\p{Lu}/u.test(first)) return undefined;
  if (!parts.every((part) => NAME.test(part))) return undefined;
  if (rules.labels.has(first.toLowerCase()) || parts.every((part) => rules.months.has(part.toLowerCase())))
    return undefined;
  const capitals = CAPITALS.test(first) || (parts.length > 1 && CAPITALS.test(parts[1]!) && /^\p{Lu}+$/u.test(first));
  if (dash[0].startsWith(':') ? !capitals || parts.length > 3 : !capitals && agency === null && !place.includes(','))
    return undefined;
  return { dateline: { start, end: start + words.length }, end: start + dash.index + dash[0].length };
};
