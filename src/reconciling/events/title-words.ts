import { isCountryWord, looksLikePeople } from '../names/countries.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that name nobody by themselves. */
const POINTERS = set(
  'i me my we us our you your he him his she her it its they them their this that these those which who whom whose what one ones of mine ours yours ' +
    'hers theirs myself himself herself itself themselves each other all some any many most more few several none both ' +
    'somebody someone something nobody anybody anyone anything everybody everyone everything nothing others another',
);
const OWNERS = /^(?:my|our|your|his|her|its|their|whose) (?=\p{L})/iu;
const LESSENING = /^(?:only|just|merely|some) (?=.)/i;
/** Words that begin a description and are no name, whatever their first letter at the start of a sentence. */
const OPENERS = set(
  'a an the at only some any no as about around almost nearly over under more less up just police people men women boys girls ' +
    'dozens hundreds thousands scores several many few other others another these those all both each local former',
);
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
const MORE_UNITS = ['seventeen', 'eighteen', 'nineteen'];
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...MORE_UNITS].map((word, at) => [word, at] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
]);

const numberOf = (word: string): number | undefined => {
  if (/^\d{1,3}(?:,\d{3})+$|^\d+$/.test(word)) return Number(word.replace(/,/g, ''));
  const [ten, unit, more] = word.split('-');
  const first = SMALL_NUMBERS.get(ten ?? '');
  const second = unit === undefined ? 0 : SMALL_NUMBERS.get(unit);
  return more !== undefined || first === undefined || second === undefined ? undefined : first + second;
};

/** The number a description counts with, if it counts: 26 for "twenty-six villagers" and "at least 26 people". */
export const countedIn = (words: string): number | undefined => {
  for (const word of words.toLowerCase().split(' ')) {
    const number = numberOf(word);
    if (number !== undefined) return number;
  }
  return undefined;
};

/** Whether a description says of its people no more than that they are people. */
export const isPlain = (words: string): boolean =>
  /(?:^| )(?:people|persons?|individuals?|human beings|men|others)$/i.test(words) || numberOf(words) !== undefined;

const isPeople = (plural: string): boolean => {
  const one = plural.replace(/s$/, '');
  return isCountryWord(plural) || isCountryWord(one) || looksLikePeople(one);
};

const lowered = (words: string): string => {
  if (/\p{Lu}{2}/u.test(words) && words === words.toUpperCase()) return words.toLowerCase();
  const first = words.split(' ')[0] ?? '';
  const small = first.toLowerCase();
  const common =
    OPENERS.has(small) || numberOf(small) !== undefined || (/^\p{Lu}\p{Ll}+s$/u.test(first) && !isPeople(first));
  return common ? `${small}${words.slice(first.length)}` : words;
};

/**
 * How somebody without a name is called in a title: small letters, no owner ("the hands" for "my hands"), no number alone.
 * Undefined for words that only point ("them", "one of us"): they say nothing where their sentence is not shown.
 */
export const spokenOf = (words: string): string | undefined => {
  const bare = words.trim().replace(LESSENING, '').replace(OWNERS, 'the ');
  const small = bare.toLowerCase();
  if (small === '' || POINTERS.has(small) || / of (?:them|us|you|these|those|which|whom)$/.test(small))
    return undefined;
  if (numberOf(small) !== undefined) return `${small} people`;
  return lowered(bare);
};
