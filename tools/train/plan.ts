/** From what each language is trained and how long. Paths are relative to the data folder. */
export type Plan = {
  /** Treebanks; `keep` selects documents whose licence allows weights to be shipped. */
  readonly trees: readonly { readonly file: string; readonly keep?: RegExp }[];
  /** Files with names in IOB2. */
  readonly names: readonly string[];
  readonly dev: readonly string[];
  readonly bits: {
    readonly tagger: number;
    readonly morphology: number;
    readonly parser: number;
    readonly names: number;
  };
  readonly epochs: {
    readonly jackknife: number;
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
    trees: [{ file: 'en_ewt/en_ewt-train.conllu' }, { file: 'en_gum/en_gum-train.conllu', keep: GUM_OPEN }],
    names: ['uner_ewt/uner-train.iob2'],
    dev: ['en_ewt/en_ewt-dev.conllu', 'en_gum/en_gum-dev.conllu'],
    bits: { tagger: 20, morphology: 19, parser: 22, names: 19 },
    epochs: { jackknife: 4, tagger: 8, morphology: 6, parser: 6, names: 10 },
  },
};
