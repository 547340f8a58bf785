export { detectLanguage } from './detect-language.ts';
export { extract, FORMATS_VERSION, type Handed, MAX_BYTES } from './extract.ts';
export { FormatError, type FormatErrorCode, type FormatErrorParts } from './format-error.ts';
export type { OpenedPdf, OpenPdf, PdfItem, PdfPage, PdfTrouble } from './pdf/open-pdf.ts';
export { type ShownAs, shownAs } from './shown-as.ts';
