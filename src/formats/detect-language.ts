/**
 * Which language a text is in, by its letters and then by its commonest small words: a rule table, the same answer on
 * every machine. Text in, BCP 47 primary tag out; `und` when too little speaks for any.
 */

/** How much of the text is looked at, in UTF-16 units: a report shows its language in its first pages. */
const SAMPLE = 8_000;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const CYRILLIC_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'ru',
    words('и в не на что с по как это он она они был была были из его ее их от для к о году после при до или также'),
  ],
  ['kk', words('және мен бен пен үшін бұл деп болды жылы туралы кейін бойынша ол оның олар деді қарсы емес еді болып')],
  [
    'ky',
    words('жана менен үчүн бул деп болгон жылы боюнча кийин ал анын алар деди каршы эмес эле болуп тууралуу айтты'),
  ],
  [
    'uk',
    words('і в не на що з по як це він вона вони був була були із його її їх від для та року після при до або також'),
  ],
  ['bg', words('и в не на че с по как това той тя те беше бяха от за се да който година след при до или също')],
  ['sr', words('и у не на да са по како то он она они је био била су од за се који године после при до или')],
  ['tg', words('ва дар аз ба ки бо ин барои он шуд аст буд соли мешавад')],
];

const LATIN_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['en', words('the of and to in a that was for on is with by as at from his had he were said has not been after who')],
  ['de', words('der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch wurde nach bei')],
  ['fr', words('le la les de des et en un une du que est dans pour qui sur par au pas plus ont été avec sont')],
  ['es', words('el la los las de y en que un una del por con para es al se no su fue como más ha')],
  ['it', words('il la di e che in un una del per con è le dei si non al da sono della nel ha come')],
  ['pt', words('o a os as de e que em um uma do da para com não por foi no na se mais dos como')],
  ['nl', words('de het een en van in is dat op te voor met zijn niet aan er om ook bij werd')],
  ['pl', words('w i na z do nie się że to jest o po jak od za przez był dla oraz')],
  ['tr', words('ve bir bu için ile de da olarak daha çok olan gibi sonra kadar ancak dedi')],
  ['uz', words('va bilan uchun bu bir ham deb edi boʻlgan keyin haqida yili emas bolgan')],
];

/** Letters that only one of the neighbouring alphabets has; the share is in thousandths of the Cyrillic letters. */
const LETTERS: readonly { readonly language: string; readonly letters: RegExp; readonly share: number }[] = [
  { language: 'tg', letters: /[ӣӯҷ]/g, share: 8 },
  { language: 'kk', letters: /[әғұһ]/g, share: 8 },
  { language: 'uk', letters: /[їєґ]/g, share: 6 },
  { language: 'be', letters: /ў/g, share: 6 },
  { language: 'sr', letters: /[ђјљњћџ]/g, share: 8 },
];

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The languages of a table that have each small word, so that a text is gone through once. */
const invert = (table: typeof LATIN_WORDS): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [language, small] of table)
    for (const word of small) {
      const languages = found.get(word);
      if (languages) languages.push(language);
      else found.set(word, [language]);
    }
  return found;
};
const CYRILLIC = invert(CYRILLIC_WORDS);
const LATIN = invert(LATIN_WORDS);

const byWords = (tokens: readonly string[], table: ReadonlyMap<string, readonly string[]>): string => {
  const counts = new Map<string, number>();
  for (const token of tokens)
    for (const language of table.get(token) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const best = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['und', 0] as const);
  // One small word in forty is the least that prose of these languages shows; lists of names show none.
  return best[1] > 0 && best[1] * 40 >= tokens.length ? best[0] : 'und';
};

/** The language of `text` as a BCP 47 primary tag, `und` when unknown. Never throws. */
export const detectLanguage = (text: string): string => {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (cyrillic + latin === 0) return 'und';
  const tokens = sample.match(/[\p{L}ʻʼ]+/gu) ?? [];
  if (latin > cyrillic) return byWords(tokens, LATIN);
  for (const { language, letters, share } of LETTERS) {
    if (count(sample, letters) * 1000 < share * cyrillic) continue;
    // Uzbek in Cyrillic shares ў and ғ with its neighbours and has қ and ҳ beside them.
    if (count(sample, /[ўҳ]/g) * 1000 >= 8 * cyrillic && language !== 'tg') return 'uz';
    return language;
  }
  const turkic = count(sample, /[өүң]/g) * 1000;
  if (turkic >= 12 * cyrillic) return count(sample, /[қі]/g) * 200 > cyrillic ? 'kk' : 'ky';
  const found = byWords(tokens, CYRILLIC);
  // Russian is the only one of them whose ы, э and щ are frequent; without small words the letters decide.
  return found === 'und' && count(sample, /[ыэщ]/g) * 100 > cyrillic ? 'ru' : found;
};
