export { detectLanguage } from './detect-language.ts';
export { extract, FORMATS_VERSION, MAX_BYTES } from './extract.ts';
export { FormatError, type FormatErrorCode, type FormatErrorParts } from './format-error.ts';
