export { extract, FORMATS_VERSION, MAX_BYTES } from './extract.ts';
export { FormatError, type FormatErrorCode, type FormatErrorParts } from './format-error.ts';
export { detectLanguage } from './language.ts';
