import { AskedWrongly } from './asked.ts';

/** Deeper than any decision is. */
const DEEPEST = 64;

/** Whether brackets stand deeper in each other than a decision's do; those within strings are words. */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') {
      if (++depth > DEEPEST) return true;
    } else if (sign === '}' || sign === ']') depth--;
  }
  return false;
};

/** A body as JSON. Throws AskedWrongly where it is none, is not UTF-8, or is nested deeper than a decision can be. */
export const parsed = (body: Uint8Array = new Uint8Array()): unknown => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    if (!isTooDeep(text)) return JSON.parse(text);
  } catch {
    throw new AskedWrongly('invalid-json', 'the request is no JSON in UTF-8', 'Load the page again.');
  }
  throw new AskedWrongly('too-deep', 'the request is nested deeper than a decision can be', 'Load the page again.');
};
