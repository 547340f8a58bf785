import type { TokenRange } from '../analysis.ts';
import type { Tree } from '../tree.ts';
import { headOf, isGlued, isWord, plain, type Scene, wordsOf } from './cast-scene.ts';
import { type BareTitle, type CutName, cutRun, headWord } from './names-cut.ts';
import { findRuns, type Run } from './names-runs.ts';

/** A name as it stands in the text, before it is known what it names. */
export type NameMention = TokenRange & {
  readonly words: string;
  /** Lower-cased words without marks: two forms with the same key are one form. */
  readonly key: string;
  readonly nationalities: readonly string[];
  readonly title?: Run;
  readonly honorific?: Run;
  /** Index, among the names of the document, of the body or place whose post the title is. */
  readonly titleOf?: number;
  /** Index of the name that this one, in brackets, abbreviates or spells out. */
  readonly sameAs?: number;
};

/** A title without a name, with whose it is where it stands beside a name. */
export type TitleMention = TokenRange & { readonly nationalities: readonly string[]; readonly of?: number };

export type Names = { readonly names: readonly NameMention[]; readonly titles: readonly TitleMention[] };

/** Finds every name and capitalised title of a document, in text order. Events, months and works are left out. */
export const recogniseNames = (scene: Scene): Names => {
  const names: NameMention[] = [];
  const titles: TitleMention[] = [];
  for (const tree of scene.trees) {
    for (const run of findRuns(scene, tree)) {
      const cut = cutRun(scene, tree, run);
      const first = names.length;
      for (const name of cut.names) {
        const whole = withPlaceHead(scene, tree, trimmed(tree, name));
        const courtesy = (name.honorific ?? name.title) ? undefined : courtesyBefore(scene, tree, whole.from);
        names.push(
          mentionOf(scene, tree, { ...name, ...whole, ...(courtesy ? { honorific: courtesy } : {}) }, first, names),
        );
      }
      for (const title of cut.titles) titles.push(titleOf(tree, title, first));
    }
  }
  return { names, titles };
};

/** "Mr", "Mrs", "Ms" right before a name: no part of any run of capitals. */
const courtesyBefore = (scene: Scene, tree: Tree, from: number): Run | undefined => {
  const at = tree.tokens[from - 1]?.form === '.' ? from - 2 : from - 1;
  const token = tree.tokens[at];
  const word = plain(token);
  if (!token || !/^\p{Lu}/u.test(token.form) || !scene.lexicon.noNames.has(word)) return undefined;
  return scene.lexicon.honorifics.has(word) ? { from: at, to: at + 1 } : undefined;
};

const trimmed = (tree: Tree, run: Run): Run => {
  let { from, to } = run;
  while (from < to - 1 && !/[\p{L}\p{N}]/u.test(tree.tokens[from]?.form ?? '')) from++;
  while (to > from + 1 && !/[\p{L}\p{N}]/u.test(tree.tokens[to - 1]?.form ?? '')) to--;
  return { from, to };
};

/** "Northfield region": the small word makes another place than the name alone. */
const withPlaceHead = (scene: Scene, tree: Tree, run: Run): Run => {
  const next = tree.tokens[run.to];
  const possessive = scene.lexicon.possessives.has(plain(next));
  const narrows = scene.lexicon.ofWords.has(plain(tree.tokens[run.to + 1]));
  return next && !possessive && !narrows && !isGlued(tree, run.to) && scene.lexicon.lowerPlaceHeads.has(plain(next))
    ? { from: run.from, to: run.to + 1 }
    : run;
};

/** The key of a name: lower case, accents, marks and articles off, single spaces. */
export const nameKey = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s(?=\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /u, '')
    .trim();

const mentionOf = (
  scene: Scene,
  tree: Tree,
  name: CutName,
  first: number,
  before: readonly NameMention[],
): NameMention => {
  const words = wordsOf(scene, tree, name.from, name.to);
  const abbreviated = bracketed(tree, name, before);
  return {
    sentence: tree.sentence,
    from: name.from,
    to: name.to,
    head: headOf(tree, name.from, name.to),
    words,
    key: nameKey(words),
    nationalities: name.nationalities,
    ...(name.title ? { title: name.title } : {}),
    ...(name.honorific ? { honorific: name.honorific } : {}),
    ...(name.titleOf === undefined ? {} : { titleOf: first + name.titleOf }),
    ...(abbreviated === undefined ? {} : { sameAs: abbreviated }),
  };
};

const titleOf = (tree: Tree, title: BareTitle, first: number): TitleMention => ({
  sentence: tree.sentence,
  from: title.from,
  to: title.to,
  head: headOf(tree, title.from, title.to),
  nationalities: title.nationalities,
  ...(title.of === undefined ? {} : { of: first + title.of }),
});

/** "International Aid Partnership (IAP)" and the other way round: the index of the name before the bracket. */
const bracketed = (tree: Tree, name: Run, before: readonly NameMention[]): number | undefined => {
  if (tree.tokens[name.from - 1]?.form !== '(' || tree.tokens[name.to]?.form !== ')') return undefined;
  const index = before.length - 1;
  const last = before[index];
  if (!last || last.sentence !== tree.sentence || last.to !== name.from - 1) return undefined;
  const inside = tree.tokens.slice(name.from, name.to).map((token) => token.form);
  const outside = tree.tokens.slice(last.from, last.to).map((token) => token.form);
  const capitals = /^\p{Lu}{3,7}$/u.test(inside.join('')) && outside.length >= 2;
  return capitals || abbreviates(inside.join(''), outside) || abbreviates(outside.join(''), inside) ? index : undefined;
};

/** Whether a short form's letters are initials of the long form's words, in order, small words skipped at will. */
export const abbreviates = (short: string, long: readonly string[]): boolean => {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > 8) return false;
  const words = long.filter(isWord).map((word) => word.toLowerCase());
  const from = (letter: number, word: number): boolean => {
    if (letter === letters.length) return true;
    for (let at = word; at < words.length; at++)
      if (words[at]?.startsWith(letters[letter] ?? ' ') && from(letter + 1, at + 1)) return true;
    return false;
  };
  return words.length >= 2 && words[0]?.[0] === letters[0] && from(0, 0);
};

/** Whether a name names an event, a time, a law or a work, and so nobody. */
export const namesNobody = (scene: Scene, tree: Tree, name: NameMention): boolean => {
  const { lexicon } = scene;
  const around = [tree.tokens[name.from - 1], tree.tokens[name.to]];
  if (lexicon.eventHeads.has(headWord(scene, tree, name)) && name.title === undefined) return true;
  const next = around[1];
  const calendar = next !== undefined && lexicon.calendarWords.has(plain(next)) && /^\p{Lu}/u.test(next.form);
  const monthOf = calendar && tree.tokens[name.to + 1]?.upos !== 'NUM' && name.to - name.from === 1;
  return monthOf && !lexicon.countries.has(name.key) && !lexicon.capitals.has(name.key);
};

/** How many words before a quoted name the word of naming may stand: "called X or “Y”". */
const NAMING_REACH = 6;

/** Whether a name stands shortly behind a word of naming: "dubbed", "came to be called". */
export const isCalled = (scene: Scene, tree: Tree, name: Run): boolean =>
  tree.tokens
    .slice(Math.max(0, name.from - NAMING_REACH), name.from)
    .some((token) => scene.lexicon.namingWords.has(token.lemma.toLowerCase()));

/** Whether a name stands alone between quotation marks, as titles of works and catchwords do. */
export const isQuoted = (tree: Tree, name: Run): boolean => {
  const opens = (index: number) => /^[“"‘'«„]$/u.test(tree.tokens[index]?.form ?? '');
  const closes = (index: number) => /^[”"’'»“]$/u.test(tree.tokens[index]?.form ?? '');
  const before = [1, 2].some((step) => opens(name.from - step));
  return before && [0, 1].some((step) => closes(name.to + step));
};
