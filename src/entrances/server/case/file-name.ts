import { AskedWrongly } from './asked.ts';

const LONGEST = 255;
/** Control characters, and those that turn the direction of writing: a name must read as what it is. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/u;

const wrongWith = (file: string): string | undefined => {
  if (file.trim() === '') return 'it is empty';
  if ([...file].length > LONGEST) return `it has more than ${LONGEST} characters`;
  if (UNSEEN.test(file)) return 'it holds characters that cannot be seen';
  if (file.includes('\\')) return 'it holds a backslash';
  if (/^[a-z]:/i.test(file)) return 'it begins with the letter of a drive';
  const parts = file.split('/');
  if (file.startsWith('/') || parts.includes('')) return 'it names a place on a disk';
  if (parts.includes('..') || parts.includes('.')) return 'it leads out of its folder';
  return undefined;
};

/**
 * The name under which a report is known: as its file was called, with the folders it was dropped with. It is never used as a
 * place on the disk, but is printed and exported. Throws AskedWrongly where it is no such name.
 */
export const fileName = (file = ''): string => {
  const wrong = wrongWith(file);
  if (wrong === undefined) return file;
  throw new AskedWrongly(
    'bad-name',
    `the file’s name cannot be taken: ${wrong}`,
    'Give the file a plain name, and add it again.',
  );
};
