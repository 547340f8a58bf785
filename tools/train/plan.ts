import type { LanguageRules } from '../../src/reading/language/rules.ts';
import { capitals } from '../../src/reading/languages/en/capitals.ts';
import { countries } from '../../src/reading/languages/en/countries.ts';
import { femaleNames, maleNames } from '../../src/reading/languages/en/given-names.ts';
import { english } from '../../src/reading/languages/en/language.ts';

/** From what each language is trained and how long. Paths are relative to the data folder. */
export type Plan = {
  /** Treebanks, without "-train.conllu" and the like; `keep` selects documents whose licence allows weights to ship. */
  readonly trees: readonly { readonly file: string; readonly keep?: RegExp }[];
  /** Files with names in IOB2, likewise. */
  readonly names: readonly string[];
  readonly rules: LanguageRules;
  /** Words of general knowledge that the models may know. */
  readonly lists: {
    readonly places: readonly string[];
    readonly peoples: readonly string[];
    readonly givenNames: readonly string[];
  };
  /** Hypotheses that the parser keeps. */
  readonly beam: number;
  readonly bits: {
    readonly tagger: number;
    readonly morphology: number;
    readonly parser: number;
    readonly names: number;
  };
  readonly epochs: {
    readonly tagger: number;
    readonly morphology: number;
    readonly parser: number;
    readonly names: number;
  };
};

/** Genres of GUM whose texts are CC BY or CC BY-SA; the others are not for weights that ship. */
const GUM_OPEN = /^GUM_(academic|bio|court|news|interview|voyage)_/;

export const TRAINING: Readonly<Record<string, Plan>> = {
  en: {
    trees: [{ file: 'en_ewt/en_ewt' }, { file: 'en_gum/en_gum', keep: GUM_OPEN }],
    names: ['uner_ewt/uner'],
    rules: english,
    lists: {
      places: [...countries.filter((c) => c.place).flatMap((c) => [c.name, ...c.aliases]), ...capitals],
      peoples: countries.flatMap((c) => [...c.adjectives, ...c.plurals]),
      givenNames: [...maleNames, ...femaleNames],
    },
    beam: 4,
    bits: { tagger: 20, morphology: 19, parser: 23, names: 19 },
    epochs: { tagger: 6, morphology: 6, parser: 10, names: 6 },
  },
};
