import type { CaseFile, Explanation, STANDINGS } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';

/** What a screen is told from: the case file as the audience may see it, how records are called, and a language. */
export type Shown = {
  /** Filtered for the audience, texts included, pseudonyms in words. */
  readonly file: CaseFile;
  readonly names: Names;
  readonly phrases: Phrases;
  /** Why records hold together; worked out when first asked for. */
  readonly explanation: () => Explanation;
};

/** What a person asks a screen for: the address's query, word for word. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** In which standing somebody speaks. */
export type VoiceStanding = (typeof STANDINGS)[number];

/** A case file never changes: what is gathered from it is gathered once. */
const gathered = new WeakMap<CaseFile, Map<string, unknown>>();

/** Computes something of a case file once, however many screens and rows ask for it. `key` names what is computed. */
export const once = <T>(file: CaseFile, key: string, work: () => T): T => {
  const known = gathered.get(file) ?? new Map<string, unknown>();
  gathered.set(file, known);
  if (!known.has(key)) known.set(key, work());
  return known.get(key) as T;
};
