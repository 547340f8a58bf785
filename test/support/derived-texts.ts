import { digestText, type SourceReading } from '../../src/model/index.ts';
import { documentOf, readText } from './read-text.ts';

/** A source as derivation is handed it: an English text, really read, under a name and an id of its own. */
export const readSource = (file: string, text: string): SourceReading => ({
  source: `src-${digestText(`${file} ${text}`).slice(0, 12)}`,
  file,
  document: documentOf(text),
  reading: readText(text),
});
