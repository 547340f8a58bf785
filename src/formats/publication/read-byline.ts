import { MONTHS } from './months.ts';

const LEAD =
  /^(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext)\s+[Bb]y|[Bb]y|BY|Авторы?|АВТОРЫ?|Текст|Подготовил[аи]?|Авторлар|Автору)(?:\s*:\s*|\s+)(?=\p{Lu})/u;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|и|және|жана|de|van|von|der|bin|al|in|&)$/u;
const LONGEST_NAMES = 12;

/**
 * The author's words on a byline ("By Jane Roe and John Doe"), or undefined. The rest of the line must be names alone:
 * no sentence, no month ("By September 2022 …"), no figure.
 */
export const readByline = (line: string): string | undefined => {
  if (line.length > 300) return undefined;
  const part = line.split(/\s*[|•·]\s*/).find((piece) => LEAD.test(piece));
  if (part === undefined) return undefined;
  const names = part.replace(LEAD, '').trim();
  if (/\d/.test(names) || (/[.!?]$/.test(names) && !/\b\p{Lu}\.$/u.test(names))) return undefined;
  const words = names.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > LONGEST_NAMES) return undefined;
  if (!words.every((word) => NAME_WORD.test(word))) return undefined;
  if (words.some((word) => word.length > 3 && MONTHS.has(word.toLowerCase()))) return undefined;
  return names.replace(/\s+in\s+\p{Lu}.*$/u, '').replace(/,\s*$/, '');
};
