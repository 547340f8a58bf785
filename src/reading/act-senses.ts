/** A language's words of acts: endings and pairs that lead from a noun to its verb, and words for one kind of act. */
export type SenseWords = {
  /** Endings that inflect a word or make a noun of a verb. */
  readonly endings: readonly string[];
  /** Irregular forms and their verbs. */
  readonly irregular: ReadonlyMap<string, string>;
  /** Nouns and adjectives and the verb they come from, where no ending shows it. */
  readonly derived: ReadonlyMap<string, string>;
  /** Sets of words for one kind of act. */
  readonly alike: readonly (readonly string[])[];
  readonly vague: ReadonlySet<string>;
  /** Verbs of speech. */
  readonly spoken: ReadonlySet<string>;
};

/** Which kind of act a word names. Two words of one `kind` can name one act. */
export type ActSense = {
  /** Equal for words that come from one another ("arrested", "arrests"); never shown. */
  readonly stem: string;
  /** Equal for words for one kind of act ("murdered", "slaying"); the stem itself where no other word is known. */
  readonly kind: string;
  /** Says little by itself: "took", "incident". */
  readonly vague: boolean;
  /** Says that somebody said something. */
  readonly spoken: boolean;
};

const SHORTEST = 3;
const SHORT = 5;
const VOWEL = /[aeiouy]/;

const cutOnce = (word: string, endings: readonly string[]): string => {
  for (const ending of endings) {
    const rest = word.slice(0, word.length - ending.length);
    if (rest.length >= SHORTEST && word.endsWith(ending) && VOWEL.test(rest)) return rest;
  }
  return word;
};

/** Takes endings off until none is left, then what spelling puts before them: a doubled letter, a mute e, i for y. */
const stemOf = (word: string, endings: readonly string[]): string => {
  let stem = word;
  for (let next = cutOnce(stem, endings); next !== stem; next = cutOnce(stem, endings)) stem = next;
  stem = stem.replace(/([^aeiou])\1$/, '$1');
  return stem.length > SHORTEST ? stem.replace(/e$/, '') : stem.replace(/y$/, 'i');
};

/** Makes the judge of words for one language. In: a word as written and its lemma. */
export const actSenses = (words: SenseWords): ((form: string, lemma: string) => ActSense) => {
  const endings = [...words.endings].sort((p, q) => q.length - p.length || (p < q ? -1 : 1));
  const stem = (word: string): string => {
    const verb = words.irregular.get(word) ?? word;
    return stemOf(words.derived.get(verb) ?? verb, endings);
  };
  const kinds = new Map<string, string>();
  for (const set of words.alike)
    for (const word of set) if (!kinds.has(stem(word))) kinds.set(stem(word), stem(set[0] ?? word));
  const vague = new Set([...words.vague].map(stem));
  const spoken = new Set([...words.spoken].map(stem));
  const known = new Map<string, ActSense>();
  return (form, lemma) => {
    const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}-]/gu, '');
    const [written, base] = [letters(form), letters(lemma)];
    const key = `${written} ${base}`;
    const before = known.get(key);
    if (before) return before;
    // Irregular words first; then the form, for a lemmatiser slips on words it never saw; a short form has too few endings.
    const plain = words.derived.get(base) ?? words.irregular.get(written) ?? words.derived.get(written);
    const regular = written.length > SHORT || base === '' ? written : base;
    const found = stem(plain ?? (regular === '' ? form.toLowerCase() : regular));
    const kind = kinds.get(found) ?? found;
    const made = { stem: found, kind, vague: vague.has(found), spoken: spoken.has(found) };
    known.set(key, made);
    return made;
  };
};
