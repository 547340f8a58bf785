/** Endings of nouns and verbs in Kazakh and Kyrgyz, by the order in which they stand on a word from its end; all harmonic variants. */
const PREDICATE = 'мын мін пын пін бын бін сың сің мыз міз пыз піз быз біз мин миз биз сыз сіз сиң сың'.split(' ');
const CASES =
  'ның нің дың дің тың тің нын нин нун нүн дын дин дун дүн тын тин тун түн ға ге қа ке га го гө ка ко кө на не но нө ды ді ты ті ны ні ди ду дү ти ту тү ни ну нү да де та те до дө то тө нда нде ндо ндө дан ден тан тен нан нен дон дөн тон төн нон нөн мен бен пен'.split(
    ' ',
  );
const PLURAL = 'лар лер дар дер тар тер лор лөр дор дөр тор төр'.split(' ');
const VERBAL =
  'ған ген қан кен ган гон гөн кан кон көн ып іп ип уп үп йды йді ады еді ат ет йт ышы уы уі ушы уші уучу үүчү оочу'.split(
    ' ',
  );
const POSSESSIVE =
  'ымыз іміз ыңыз іңіз ыбыз ибиз убуз үбүз ым ім ың ің им ум үм иң уң үң сы сі си су сү ы і и у ү'.split(' ');

const ALL = [...new Set([...PREDICATE, ...CASES, ...PLURAL, ...VERBAL, ...POSSESSIVE])].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);
const BY_LAST: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(ALL.map((one) => one.slice(-1)))].map((last) => [last, ALL.filter((one) => one.endsWith(last))]),
);
const VOWEL = /[аәеёиоөуұүыіэюя]/;
const VOICELESS_END = /[пткқсшщчцхфһбвгд]$/;
/**
 * Whether an ending can stand behind a stem: what is left is a word of three letters, or of a vowel and a consonant; an ending that
 * begins voiceless stands behind a voiceless consonant, and the short accusative behind a vowel.
 */
const canFollow = (stem: string, ending: string): boolean => {
  if (!VOWEL.test(stem) || (stem.length < 3 && !/^[аәеиоөуұүыіэ][^аәеёиоөуұүыіэюя]$/.test(stem))) return false;
  if (/^[ткқп]/.test(ending)) return VOICELESS_END.test(stem);
  return !/^н[ыіиуү]$/.test(ending) || VOWEL.test(stem.slice(-1));
};

const stripped = (word: string): string => {
  const ending = BY_LAST.get(word.slice(-1))?.find(
    (one) => word.endsWith(one) && canFollow(word.slice(0, -one.length), one),
  );
  return ending === undefined ? word : stripped(word.slice(0, -ending.length));
};

const VOICELESS: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' };

/**
 * What all forms of a Kazakh or Kyrgyz word have in common: endings come off from the right until none is left, so that a word and
 * the same word with more endings end alike; then the last consonant is made voiceless and a narrow vowel in front of it left out
 * (`халық`, `халқы`). Long vowels of Kyrgyz verbal nouns become short. In: lower case.
 */
export const turkicStem = (word: string): string => {
  const short = word
    .replace(/оо(?=л|$|н|г|д)/, 'а')
    .replace(/өө(?=л|$|н|г|д)/, 'ө')
    .replace(/(?:уу|үү)$/, 'у');
  const stem = stripped(short);
  const last = VOICELESS[stem.slice(-1)];
  const voiceless = last === undefined ? stem : stem.slice(0, -1) + last;
  return voiceless.replace(/(?<=[аәеоөуұүыіэ].*[^аәеёиоөуұүыіэюя])[ыіиуү](?=[^аәеёиоөуұүыіэюя]$)/, '');
};
