/**
 * A lemmatiser: exceptions by spelling and tag, else the edit that the longest known suffix asks for.
 * An edit is "cut n characters, add these". Keys of both tables are tab-joined strings, see `exceptionKey`, `suffixKey`.
 */
export type Lemmas = {
  readonly exceptions: ReadonlyMap<string, string>;
  readonly edits: ReadonlyMap<string, string>;
};

export const LONGEST_SUFFIX = 5;

const LEMMA_FEATURES = [/VerbForm=(\w+)/, /Tense=(\w+)/, /Degree=(\w+)/, /Number=(\w+)/];

/** The part of the features that changes an English or Russian lemma: what kind of verb form, degree or number it is. */
export const lemmaClass = (upos: string, feats: string): string =>
  [upos, ...LEMMA_FEATURES.map((feature) => feature.exec(feats)?.[1] ?? '')].join('.');

export const exceptionKey = (form: string, kind: string): string => `${form}\t${kind}`;
export const suffixKey = (suffix: string, kind: string): string => `${suffix}\t${kind}`;

/** Proper nouns keep their case; every other lemma is written in lower case. */
const cased = (form: string, upos: string): string => (upos === 'PROPN' ? form : form.toLowerCase());

/** Applies an edit written as "n+added", e.g. "3+y" to "studies" gives "study". */
export const applyEdit = (form: string, edit: string): string => {
  const plus = edit.indexOf('+');
  return form.slice(0, form.length - Number(edit.slice(0, plus))) + edit.slice(plus + 1);
};

/** What the suffix table alone says: the lemma, or the form where no suffix is known. */
export const lemmaByRule = (form: string, upos: string, kind: string, edits: ReadonlyMap<string, string>): string => {
  const base = cased(form, upos);
  for (let length = Math.min(LONGEST_SUFFIX, base.length); length >= 0; length--) {
    const edit = edits.get(suffixKey(base.slice(base.length - length).toLowerCase(), kind));
    if (edit !== undefined && Number(edit.slice(0, edit.indexOf('+'))) < base.length) return applyEdit(base, edit);
  }
  return base;
};

/** The lemma of a word given its tag and features. */
export const lemmaOf = (form: string, upos: string, feats: string, lemmas: Lemmas): string => {
  const kind = lemmaClass(upos, feats);
  const known = lemmas.exceptions.get(exceptionKey(cased(form, upos), kind));
  return known ?? lemmaByRule(form, upos, kind, lemmas.edits);
};

/** Reads the tables from their text form: lines "X<tab>form<tab>kind<tab>lemma" and "S<tab>suffix<tab>kind<tab>edit". */
export const readLemmas = (text: string): Lemmas => {
  const exceptions = new Map<string, string>();
  const edits = new Map<string, string>();
  for (const line of text.split('\n')) {
    const last = line.lastIndexOf('\t');
    if (last < 0) continue;
    (line[0] === 'X' ? exceptions : edits).set(line.slice(2, last), line.slice(last + 1));
  }
  return { exceptions, edits };
};
