import type { Found } from '../../model/index.ts';

/** How far from its beginning and its end a paper says who may see it, in lines. */
const HEAD = 6;
const TAIL = 3;
/** A marking is a line of its own, not the beginning of a sentence about something confidential. */
const LONGEST = 90;

const WORDS = [
  '(?:strictly |private and |privileged and )?confidential',
  'not for (?:publication|distribution|release|circulation)',
  'do not (?:publish|distribute|share|circulate)',
  'for internal use(?: only)?',
  '(?:строго )?конфиденциально',
  'не для (?:публикации|печати|распространения)',
  'для служебного пользования',
  '(?:қатаң )?құпия',
  'жариялауға болмайды',
  'қызмет бабында пайдалану үшін',
  '(?:өтө )?купуя',
  'жарыялоого болбойт',
  'кызматтык пайдалануу үчүн',
].join('|');
const MARKING = new RegExp(`^[*\\[(«"“\\s]*(?:${WORDS})(?=$|[\\s]*[.:;,!|/\\])»"”*–—-])`, 'u');

/**
 * Whether a paper itself says, on a line of its own near its beginning or end, that it is not for everybody's eyes. The
 * words are those of English, Russian, Kazakh and Kyrgyz papers. Out: the marking with the line it stands in, or
 * undefined. A sentence that begins with such a word ("Confidential papers show …") is no marking.
 */
export const findMarking = (lines: readonly string[]): Found<'confidential'> | undefined => {
  const near = [...lines.slice(0, HEAD), ...lines.slice(Math.max(HEAD, lines.length - TAIL))];
  const line = near.find((one) => one.length <= LONGEST && MARKING.test(one.trim().normalize('NFC').toLowerCase()));
  return line === undefined ? undefined : { value: 'confidential', words: line, from: 'text' };
};
