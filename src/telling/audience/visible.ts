import { type Access, type CaseFile, type Content, mayRead } from '../../model/index.ts';

/** What an audience may see of a case file, worked out before any record is copied. */
export type Visible = {
  readonly sources: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  /** The contents of the visible ones among these statements: what may be retold of a record that lost some. */
  readonly contents: (ids: readonly string[]) => readonly Content[];
  readonly identities: ReadonlySet<string>;
  /** Whether a composed text (a reason's argument, a title, a label) repeats words that only hidden records hold. */
  readonly repeatsHidden: (text: string) => boolean;
  /** True where nothing at all is hidden: records can be passed on as they are. */
  readonly everything: boolean;
};

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/**
 * Looks for hidden names and labels inside texts, word by word, whatever the spacing, case or punctuation between.
 * Hidden phrases are found by their first word, so the cost follows the text and not the number of phrases.
 */
const finder = (hidden: readonly string[], shown: readonly string[]): ((text: string) => boolean) => {
  const allowed = new Set(shown.map((text) => wordsOf(text).join(' ')));
  const byFirst = new Map<string, string[][]>();
  for (const phrase of hidden) {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first === undefined || allowed.has(words.join(' '))) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return (text) => {
    const words = wordsOf(text);
    return words.some((word, at) =>
      (byFirst.get(word) ?? []).some((phrase) => phrase.every((part, k) => words[at + k] === part)),
    );
  };
};

/** Names of an identity that stand in a source the audience may read. */
export const visibleNames = (
  identity: CaseFile['identities'][number],
  sources: ReadonlySet<string>,
): CaseFile['identities'][number]['names'] =>
  identity.names.flatMap((form) => {
    const passages = form.passages.filter((passage) => sources.has(passage.source));
    return passages.length === 0 && form.passages.length > 0 ? [] : [{ ...form, passages }];
  });

/** Works out what `audience` may see. A record stricter than the audience goes, and with it what stands only in it. */
export const visibleTo = (caseFile: CaseFile, audience: Access): Visible => {
  const readable = new Set(caseFile.sources.filter((one) => mayRead(audience, one.access)).map((one) => one.id));
  // A source that is only cited is known from the words that cite it, and goes where those may not be read.
  const knownFrom = (one: CaseFile['sources'][number]): boolean =>
    one.citedBy === undefined || one.citedBy.length === 0 || one.citedBy.some((place) => readable.has(place.source));
  const sources = new Set(
    caseFile.sources.filter((one) => readable.has(one.id) && knownFrom(one)).map((one) => one.id),
  );
  const statements = new Set(
    caseFile.statements.filter((one) => mayRead(audience, one.access) && sources.has(one.source)).map((one) => one.id),
  );
  const identities = new Set(
    caseFile.identities
      .filter((one) => mayRead(audience, one.access))
      .filter((one) => visibleNames(one, sources).length > 0 || one.names.length === 0)
      .filter((one) => one.sources.length === 0 || one.sources.some((source) => sources.has(source)))
      .map((one) => one.id),
  );
  const contents = new Map(
    caseFile.statements.flatMap((one) => (statements.has(one.id) ? [[one.id, one.content] as const] : [])),
  );
  const hidden: string[] = [];
  const shown: string[] = [];
  for (const one of caseFile.sources) {
    const labels = [one.id, one.file, one.title, one.publisher, one.author].flatMap((label) => label ?? []);
    (sources.has(one.id) ? shown : hidden).push(...labels);
  }
  for (const one of caseFile.identities) {
    if (!identities.has(one.id)) hidden.push(one.id, one.name, ...one.names.map((form) => form.name));
    else {
      const left = visibleNames(one, sources).map((form) => form.name);
      shown.push(...left);
      hidden.push(...one.names.map((form) => form.name).filter((name) => !left.includes(name)));
    }
  }
  for (const one of caseFile.statements) {
    const labels = [one.id, ...one.passages.map((passage) => passage.exact)];
    (statements.has(one.id) ? shown : hidden).push(...labels);
  }
  for (const one of [...caseFile.events, ...caseFile.figures]) {
    if (!mayRead(audience, one.access)) hidden.push(one.id);
  }
  return {
    sources,
    statements,
    contents: (ids) => ids.flatMap((id) => contents.get(id) ?? []),
    identities,
    repeatsHidden: finder(hidden, shown),
    everything:
      sources.size === caseFile.sources.length &&
      statements.size === caseFile.statements.length &&
      identities.size === caseFile.identities.length &&
      [...caseFile.events, ...caseFile.figures].every((one) => mayRead(audience, one.access)),
  };
};
