import { RUSSIAN_FORMS } from '../tables/irregular-words.ts';

const longestFirst = (endings: string): RegExp =>
  new RegExp(
    `(?:${endings
      .split(' ')
      .sort((a, b) => b.length - a.length)
      .join('|')})$`,
  );

const GERUND_AFTER_A = /(?<=[ая])(?:вшись|вши|в)$/;
const GERUND = longestFirst('ив ивши ившись ыв ывши ывшись');
const REFLEXIVE = /с[яь]$/;
const ADJECTIVE = longestFirst('ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею');
const PARTICIPLE_AFTER_A = /(?<=[ая])(?:ем|нн|вш|ющ|щ)$/;
const PARTICIPLE = /(?:ивш|ывш|ующ)$/;
const VERB_AFTER_A = /(?<=[ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)$/;
const VERB = longestFirst(
  'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю ита ито иты',
);
const NOUN = longestFirst(
  'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
);

type Taken = string | undefined;
const first = (word: string, ...endings: readonly RegExp[]): Taken => {
  for (const ending of endings) if (ending.test(word)) return word.replace(ending, '');
  return undefined;
};

const adjectival = (word: string): Taken => {
  const stem = first(word, ADJECTIVE);
  return stem === undefined ? undefined : (first(stem, PARTICIPLE, PARTICIPLE_AFTER_A) ?? stem);
};

/** What stands behind the first vowel; nothing is taken off in front of it. */
const split = (word: string): readonly [string, string] => {
  const at = word.search(/[аеиоуыэюя]/);
  return at < 0 ? [word, ''] : [word.slice(0, at + 1), word.slice(at + 1)];
};

const snowball = (word: string): string => {
  const [head, tail] = split(word);
  const whole = (stem: string) => head + stem;
  const gerund = first(tail, GERUND, GERUND_AFTER_A);
  const rest = gerund ?? tail.replace(REFLEXIVE, '');
  const stem = gerund ?? adjectival(rest) ?? first(rest, VERB, VERB_AFTER_A) ?? first(rest, NOUN) ?? rest;
  return whole(
    stem
      .replace(/и$/, '')
      .replace(/ость?$/, '')
      .replace(/ейше?$/, '')
      .replace(/нн$/, 'н')
      .replace(/ь$/, ''),
  );
};

/** A vowel that comes and goes between the last two consonants is left out, and so is what stands for it. */
const withoutFleeting = (stem: string): string =>
  stem
    .replace(/жд$/, 'д')
    .replace(/(?<=[бвгджзйклмнпрстфхцчшщь])[ео](?=[кцнлрмв]$)/, '')
    .replace(/(?<=[аеиоуыэюя])ек$/, 'йк')
    .replace(/ь(?=[бвгджзклмнпрстфхцчшщ]$)/, '');

/**
 * What all forms of a Russian word have in common, as Porter's Snowball stemmer for Russian takes its endings off, and then
 * without the vowel that only some forms have: `пытка` and `пыток` give one. A genitive plural that ends like a case of another
 * word ("писем") gives two stems. In: lower case, ё as е.
 */
export const russianStems = (word: string): readonly string[] => {
  const base = RUSSIAN_FORMS.get(word) ?? word;
  const stem = withoutFleeting(snowball(base));
  const zero = /[бвгджзклмнпрстфхцчшщ][ео][мвй]$/.test(base) ? withoutFleeting(base) : stem;
  return zero === stem ? [stem] : [stem, zero];
};
