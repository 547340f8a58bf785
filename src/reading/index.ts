import { type Document, digest, type Reading } from '../model/index.ts';
import { type LanguageModel, loadLanguage } from './language/index.ts';
import { LANGUAGES } from './languages/index.ts';
import { readDocument } from './read.ts';

export { type ActSense, actSenses } from './act-senses.ts';
export { analyse, type LanguageModel, loadLanguage, verifyLanguage } from './language/index.ts';
export type { Language } from './language-of.ts';
export { ENGLISH } from './languages/en/index.ts';
export { IRREGULAR_VERBS } from './languages/en/irregular-verbs.ts';
export { LANGUAGES } from './languages/index.ts';
export { besideAct } from './refiners/beside-act.ts';
export { treeOf } from './tree.ts';

/** Changes whenever the rules may read a text differently; readings are kept by it. */
export const READER_VERSION = 'rules/3';

export type DocumentReader = {
  /** Names the rules and the weights: two readers with the same version read alike. */
  readonly version: string;
  /** Reads a document, or returns undefined where its language has no weights or no rules yet. */
  read(document: Document): Reading | undefined;
};

/**
 * Makes a reader of trained weights, by language code ("en") and then by file name. Weights are opened when a
 * document first needs them. Throws from `read` when a weights file is missing, cut or of another version.
 */
export const createReader = (weights: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>): DocumentReader => {
  const models = new Map<string, LanguageModel>();
  const version = [
    READER_VERSION,
    ...[...weights.keys()].sort().map((code) => `${code}:${versionOf(weights.get(code))}`),
  ].join(' ');
  const modelOf = (code: string, files: ReadonlyMap<string, Uint8Array>): LanguageModel => {
    const known = models.get(code);
    if (known) return known;
    const made = loadLanguage(files);
    models.set(code, made);
    return made;
  };
  return {
    version,
    read: (document) => {
      const language = LANGUAGES.get(document.language);
      const files = weights.get(document.language);
      if (!language || !files) return undefined;
      return readDocument(document, language, modelOf(document.language, files), version);
    },
  };
};

const versionOf = (files: ReadonlyMap<string, Uint8Array> | undefined): string => {
  const card = files?.get('model.json');
  return card ? digest(card).slice(0, 8) : 'none';
};
