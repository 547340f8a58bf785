import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tree.ts';

const page = readFileSync(join(root, 'docs/guide/terms.md'), 'utf8');

/** The rows of the page of terms: a word in each language, in the order in which languages are offered, and its key. */
export const terms = [...page.matchAll(/^\| (.+) \| `([\w.-]+)` \|$/gm)].map((match) => ({
  words: (match[1] ?? '').split(' | '),
  key: match[2] ?? '',
}));

/** The words that a language avoids ("Kazakh"); one that the page ends with "…" is avoided with any ending. */
export const avoidedIn = (language: string): readonly RegExp[] => {
  const section = page.split(/^## /m).find((one) => one.startsWith(`Kept apart in ${language}\n`)) ?? '';
  return [...section.matchAll(/\*, not \*([^*]+)\*/g)].map((match) => {
    const word = match[1] ?? '';
    const end = word.endsWith('…') ? '' : '(?!\\p{L})';
    return new RegExp(`(?<!\\p{L})${word.replace('…', '')}${end}`, 'iu');
  });
};
