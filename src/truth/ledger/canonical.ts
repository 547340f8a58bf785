import { byCodeUnit } from '../../model/index.ts';

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The one way a value is written: JSON without white space, keys sorted by UTF-16 code units, numbers and strings
 * as ECMAScript writes them (RFC 8785, JSON Canonicalization Scheme). Equal values give equal text, and the text
 * read back gives an equal value. Keys whose value is undefined are left out. One departure from the RFC: a lone
 * surrogate is written as its escape instead of being refused, since a broken report must not stop a decision.
 * Throws a RangeError for numbers that JSON cannot hold.
 */
export const canonical = (value: Json): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('JSON holds no infinite numbers');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
  const record = value as { readonly [key: string]: Json | undefined };
  const members = Object.keys(record)
    .sort(byCodeUnit)
    .flatMap((key) => {
      const member = record[key];
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonical(member)}`];
    });
  return `{${members.join(',')}}`;
};

/**
 * Reads canonical text: the value, or undefined where the text is no JSON or is not written in the one way.
 * A single changed byte therefore never goes unseen as "the same value, written otherwise".
 */
export const readCanonical = (text: string): Json | undefined => {
  try {
    const value: Json = JSON.parse(text);
    return canonical(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
};
