import { foldWord } from './fold-key.ts';
import { SHORT_BODY_KINDS } from './knowledge/known-names.ts';

/**
 * Head words of bodies that every country has: two such bodies of one name are one only within one country.
 * A body whose name holds none of these ("Amnesty International", a newspaper) is known by its name alone.
 */
const WORDS =
  'ministry minister office court police department committee parliament government army council commission agency ' +
  'prosecutor embassy senate assembly cabinet service security guard administration prison bureau authority union ' +
  'president presidency ombudsman directorate inspectorate tribunal force military официальный министерство прокуратура ' +
  'суд полиция департамент комитет парламент правительство акимат мэрия';

const FOLDED: ReadonlySet<string> = new Set([...WORDS.split(' '), ...SHORT_BODY_KINDS].map(foldWord));

/** Whether a folded word is one of those; so the body needs its country to be told apart. */
export const isGenericBodyWord = (folded: string): boolean => FOLDED.has(folded);
