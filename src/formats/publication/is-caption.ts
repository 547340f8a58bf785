const LONGEST_WORDS = 45;
const PHOTO = '(?:photo(?:graph)?s?|pictures?|images?|illustration|screenshot|screengrab|video still)';
const CYRILLIC_PHOTO = '(?:фото(?:графия)?|сурет|сүрөт|иллюстрация|скриншот|видеокадр)';
/** What every sign has in it; most lines have none of these and need no closer look. */
const HINT =
  /[©/]|credit|photo|image|picture|illustration|screen|still|caption|file|AFP|AP|Reuters|Getty|EPA|Sputnik|TASS|Handout|фото|архив|сурет|сүрөт|иллюстрация|скриншот|видеокадр/i;
/** Signs in small letters. */
const SMALL: readonly RegExp[] = [
  new RegExp(
    `[([](?:[^()\\[\\]]{0,40}\\s)?(?:file|archive|handout|undated|courtesy|screen)?\\s?(?:${PHOTO}|file:)[^()\\[\\]]{0,60}[)\\]]$`,
    'u',
  ),
  new RegExp(
    `^(?:file\\s|archive\\s)?${PHOTO}(?:\\s(?:credit|source|caption|courtesy|copyright))?(?:\\s?[:©/|]|\\scourtesy\\s)`,
    'u',
  ),
  /^(?:credits?|caption|image source|image caption|image copyright|media ?caption|file photo|archive photo)(?:\s?[:©,]|$)/u,
  new RegExp(`[([](?:архивн\\p{L}*\\s)?${CYRILLIC_PHOTO}[^()\\[\\]]{0,60}[)\\]]$`, 'u'),
  new RegExp(`^(?:архивн\\p{L}*\\s)?${CYRILLIC_PHOTO}\\s?[:©/]`, 'u'),
];
/** Signs in which capitals tell a name from a word. */
const AS_WRITTEN: readonly RegExp[] = [
  /^(?:Photo(?:graph)?s?|Pictures?|Images?|PHOTO|Illustration) (?:by|BY) \p{Lu}/u,
  /^(?:Image ?caption|Image ?copyright|Image ?source|Media ?caption|Photo ?credit|Image ?credit)(?=\s?[\p{Lu}:,])/u,
  /(?:^|[\s.)\p{Ll}])(?:Photo(?:graph)?|Image|Picture)?\s?[Cc]redit:\s?\S.{0,60}$/u,
  /[^.!?…"”»\s]\s?[[(][^[\]()]{0,60}(?:AFP|AP|Reuters|Getty|EPA|Sputnik|TASS|Handout)[^[\]()]{0,30}[\])]\.?$/u,
  /\b(?:AFP|AP Photo|Reuters|EPA|Sputnik|TASS)\s?\/\s?\S.{0,40}$|\S\s?\/\s?(?:AFP|AP|Reuters|Getty Images|EPA|TASS)$/u,
  /^©\s?\p{Lu}(?!.*(?:rights|права))/u,
];

/** Whether a line is the words below a picture or its credit, by general signs: "(file photo)", "Credit: …", "© Name". */
export const isCaption = (line: string, words: number): boolean => {
  if (words > LONGEST_WORDS || line.length > 400) return false;
  if (!HINT.test(line)) return false;
  const small = line.toLowerCase();
  return AS_WRITTEN.some((sign) => sign.test(line)) || SMALL.some((sign) => sign.test(small));
};
