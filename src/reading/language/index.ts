export { analyse } from './analyse.ts';
export { type LanguageModel, loadLanguage, verifyLanguage, WEIGHTS_VERSION } from './model.ts';
export type { LanguageRules } from './rules.ts';
