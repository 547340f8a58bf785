import type { Language } from '../language-of.ts';
import { ENGLISH } from './en/index.ts';

/** The languages that have rules, by code. A second language is a folder beside `en/` and a line here. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map([[ENGLISH.code, ENGLISH]]);
