import type { CaseFile } from '../../../model/index.ts';
import { forAudience, namesOf, phrasesFor, type Shown, toldIn } from '../../../telling/index.ts';
import { type Asked, audienceOf, languageOf } from './asked.ts';
import type { HeldCase } from './held-case.ts';

/** The case file as it is shown: filtered for the audience, told in a language. */
export type ToldCase = Shown & {
  /** A text of the case, such as its title, with what the audience may not know masked. */
  readonly mask: (text: string) => string;
};

/** What was told of a case file already, by language and audience: it goes with the case file. */
const told = new WeakMap<CaseFile, Map<string, ToldCase>>();

/** What is worked out when it is first asked for, and then known. */
const once = <T>(work: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
};

/** The case as it is shown to the asked audience in the asked language. Throws AskedWrongly where there is none such. */
export const toldFor = async (held: HeldCase, asked: Asked): Promise<ToldCase> => {
  const audience = audienceOf(asked);
  const phrases = await phrasesFor(languageOf(asked));
  const { file: whole, explanation } = await held.derivedFor(audience);
  const ways = told.get(whole) ?? new Map<string, ToldCase>();
  told.set(whole, ways);
  const key = `${audience} ${phrases.language}`;
  const known = ways.get(key);
  if (known !== undefined) return known;
  const seen = forAudience(whole, audience, phrases);
  const file = toldIn(seen.file, phrases);
  const made: ToldCase = {
    file,
    phrases,
    mask: seen.mask,
    names: namesOf(file, phrases),
    explanation: once(explanation),
  };
  ways.set(key, made);
  return made;
};
