/**
 * Cyrillic letters of Russian, Kazakh and Kyrgyz in Latin, after the personal-name romanisation ICS-630-01 (2015),
 * the simplest of the systems in use. It only has to be the same for every spelling of a name; it is never shown.
 */
export const CYRILLIC: ReadonlyMap<string, string> = new Map(
  (
    'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ' +
    'ш sh щ shch ы y э e ю yu я ya ә a ғ gh қ q ң ng ө o ұ u ү u һ h і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ d џ dzh ѓ g ќ k'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? '']);
      return pairs;
    }, []),
);

/** Latin letters with marks that stand for a sound written with several letters elsewhere; other marks are dropped. */
export const MARKED: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ə', 'a'],
  ['ş', 'sh'],
  ['š', 'sh'],
  ['ŝ', 'sh'],
  ['ç', 'ch'],
  ['č', 'ch'],
  ['ž', 'zh'],
  ['û', 'yu'],
  ['â', 'ya'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['đ', 'd'],
]);

/**
 * Spellings of one sound, folded in this order. Each line is a pattern, what it becomes, and a letter without which no word meets
 * it ("" where any may): most words need not be searched for most of them.
 * The list was made for Kazakh, Kyrgyz and Russian names in English, French, German and Turkic dress.
 */
export const SOUNDS: readonly (readonly [RegExp, string, string])[] = [
  [/shch|tsch|sch/g, 'sh', 'h'],
  [/tch/g, 'ch', 'h'],
  [/dzh|dj|zh/g, 'j', ''],
  [/kh/g, 'h', 'k'],
  [/gh/g, 'g', 'g'],
  [/ck|q/g, 'k', ''],
  [/ph/g, 'f', 'p'],
  [/w/g, 'v', 'w'],
  [/x/g, 'ks', 'x'],
  [/ou/g, 'u', 'u'],
  [/(.)\1+/g, '$1', ''],
  [/y/g, 'i', 'y'],
  [/ii+/g, 'i', 'ii'],
  [/i(?=[aeou])/g, '', 'i'],
  [/ngg/g, 'ng', 'ngg'],
  [/ng$/, 'n', 'ng'],
  [/c(?!h)/g, 'ts', 'c'],
];

/** Coarser folding for historic and foreign spellings: it also joins different names, so it never decides alone. */
export const COARSE_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ch/g, 'sh'],
  [/([aeiou])j(?=[aeiou])/g, '$1'],
  [/ng/g, 'n'],
  [/g/g, 'h'],
  [/[oi]/g, 'u'],
  [/(.)\1+/g, '$1'],
];
