/**
 * Endings of Russian nouns, adjectives and surnames, one class a line: a name for it; gender (m, f, n, c: m or f, p: plural);
 * what the stem must end in; the ending of the base form; then the endings of the six cases (nominative, genitive, dative,
 * accusative, instrumental, prepositional), alternatives parted by a stroke, `0` for none. Classes that names seldom belong to
 * stand last of their kind: where nothing else decides, the earlier class does.
 * After Zaliznyak's grammatical dictionary, without stress; ё is folded to е before.
 */
const LINES = `
noun-hard m consonant 0 0 а у 0/а ом/ем е
noun-soft m consonant ь ь я ю я/ь ем е
noun-j m vowel й й я ю я/й ем е/и
surname m ov 0 0 а у а ым е
surname f ov а а ой ой у ой ой
surname p ov ы ы ых ым ых ыми ых
noun-a c consonant а а ы/и е у ой/ою/ей/ею е
noun-ya c any я я и е ю ей/ею е
noun-iya c i я я и и ю ей и
noun-third f consonant ь ь и и ь ью и
noun-o n consonant о о а у о ом е
noun-e n sibilant е е а у е ем е
noun-e n any е е я ю е ем е/и
plural p consonant ы ы 0/ов/ев ам 0/ов/ев/ы ами ах
plural p velar и и 0/ов/ей ам 0/ов/ей/и ами ах
plural p people е е 0 ам 0 ами ах
plural p any и и ей/ев/ь/й ям ей/ев/и ями ях
adjective m hard ый ый ого ому ый/ого ым ом
adjective m consonant ой ой ого ому ой/ого ым/им ом
adjective m velar ий ий ого ому ий/ого им ом
adjective m any ий ий его ему ий/его им ем
adjective f consonant ая ая ой/ою ой ую ой/ою ой
adjective f any яя яя ей ей юю ей ей
adjective f sibilant ая ая ей ей ую ей ей
adjective n consonant ое ое ого ому ое ым/им ом
adjective n any ее ее его ему ее им ем
adjective p hard ые ые ых ым ые/ых ыми ых
adjective p any ие ие их им ие/их ими их`;

export type EndingClass = {
  readonly name: string;
  readonly gender: 'm' | 'f' | 'n' | 'c' | 'p';
  readonly stem: RegExp;
  readonly base: string;
  /** Alternatives by case, from nominative to prepositional. */
  readonly cases: readonly (readonly string[])[];
};

const STEMS: Readonly<Record<string, RegExp>> = {
  consonant: /[бвгджзклмнпрстфхцчшщ]$/u,
  hard: /[бвдзлмнпрстфц]$/u,
  vowel: /[аеиоуыэюя]$/u,
  velar: /[гкхжчшщ]$/u,
  sibilant: /[жчшщц]$/u,
  i: /и$/u,
  ov: /(?:[оеё]в|[иы]н)$/u,
  people: /[ая]н$/u,
  any: /[а-я]$/u,
};

const none = (ending: string): string => (ending === '0' ? '' : ending);

export const ENDING_CLASSES: readonly EndingClass[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', gender, stem = 'any', base = '', ...cases] = line.split(' ');
    return {
      name,
      gender: gender as EndingClass['gender'],
      stem: STEMS[stem] as RegExp,
      base: none(base),
      cases: cases.map((one) => one.split('/').map(none)),
    };
  });
