import type { Token } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import { type Tree, treeOf } from '../tree.ts';
import type { CastLexicon } from './cast-lexicon.ts';
import { type Quote, recogniseQuotes } from './quotes.ts';

/** How a sentence uses capitals: as prose does, on every weighty word (headlines), or throughout. */
export type LetterCase = 'prose' | 'title' | 'capitals';

/**
 * A document as the recognisers of the cast see it: its trees, how each sentence uses capitals, and which words
 * the document itself writes small or, inside a prose sentence, with a capital. Offsets are UTF-16.
 */
export type Scene = {
  readonly text: string;
  readonly lexicon: CastLexicon;
  readonly trees: readonly Tree[];
  readonly letterCase: readonly LetterCase[];
  /** Which sentences are headlines, captions and the like rather than prose. */
  readonly headline: readonly boolean[];
  /** Lower-cased words that occur in small letters somewhere. */
  readonly small: ReadonlySet<string>;
  /** Lower-cased words that stand with a capital inside a prose sentence, where no rule of spelling asks for it. */
  readonly capital: ReadonlySet<string>;
  /** Pairs of capitalised words in a row that prose has more than once, in lower case. */
  readonly pairs: ReadonlySet<string>;
  /** Everything between quotation marks, over sentences. */
  readonly quotes: readonly Quote[];
};

const LETTER = /\p{L}/u;

/** Whether a word has letters. */
export const isWord = (form: string): boolean => LETTER.test(form);

/** Whether a word begins with a capital, leading digits and marks set aside ("7.Az" does). */
export const isCapitalised = (form: string): boolean => {
  const letter = form.match(LETTER)?.[0] ?? '';
  return letter !== letter.toLowerCase();
};

/** Whether a word of two letters or more has no small ones. */
export const isAllCapitals = (form: string): boolean =>
  (form.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && form === form.toUpperCase();

/** Whether token `index` follows the one before it without a space. */
export const isGlued = (tree: Tree, index: number): boolean =>
  tree.tokens[index - 1]?.end === tree.tokens[index]?.start;

const OPENERS = /^[“”‘’"'«»„([•*>=#–—:;-]+$/u;

/** Whether spelling asks for a capital here: at the head of a sentence, or of a quotation or list inside it. */
export const opensSentence = (tree: Tree, index: number): boolean => {
  for (let before = index - 1; before >= 0; before--) {
    const form = tree.tokens[before]?.form ?? '';
    if (isWord(form) || /\d/.test(form)) return false;
    if (/^[“‘"«„:]$/u.test(form) && before === index - 1) return true;
    if (!OPENERS.test(form)) return false;
  }
  return true;
};

const letterCaseOf = (tree: Tree, functionWords: ReadonlySet<string>): LetterCase => {
  const words = tree.tokens.filter((token) => isWord(token.form) && !functionWords.has(token.form.toLowerCase()));
  if (words.length < 2) return 'prose';
  const shouted = words.filter((token) => isAllCapitals(token.form)).length;
  if (shouted >= words.length * 0.8) return 'capitals';
  const small = words.filter((token) => !isCapitalised(token.form));
  const verb = small.some((token) => token.upos === 'VERB' || token.upos === 'AUX');
  return words.length >= 4 && !verb && small.length <= words.length * 0.15 ? 'title' : 'prose';
};

/** Builds the scene of one analysed document. Pure. */
export const sceneOf = (analysis: Analysis, lexicon: CastLexicon): Scene => {
  const trees = analysis.sentences.map(treeOf);
  const letterCase = trees.map((tree) => letterCaseOf(tree, lexicon.functionWords));
  const small = new Set<string>();
  const capital = new Set<string>();
  trees.forEach((tree, index) => {
    tree.tokens.forEach((token, position) => {
      if (!isWord(token.form)) return;
      const word = token.form.toLowerCase();
      if (!isCapitalised(token.form)) small.add(word);
      else if (letterCase[index] === 'prose' && !opensSentence(tree, position)) {
        capital.add(word);
        // a web address names its outlet without its ending too
        if (/^[\p{L}\p{N}-]{3,}\.\p{L}{2,4}$/u.test(word)) capital.add(word.replace(/\..*/, ''));
      }
    });
  });
  const times = new Map<string, number>();
  trees.forEach((tree, index) => {
    if (letterCase[index] !== 'prose') return;
    for (let position = 1; position < tree.tokens.length; position++) {
      const [first, second] = [tree.tokens[position - 1], tree.tokens[position]];
      if (!first || !second || !isCapitalised(first.form) || !isCapitalised(second.form)) continue;
      const pair = `${plain(first)} ${plain(second)}`;
      times.set(pair, (times.get(pair) ?? 0) + 1);
    }
  });
  const pairs = new Set([...times].flatMap(([pair, count]) => (count > 1 ? [pair] : [])));
  const headline = analysis.sentences.map((sentence, index) => {
    const block = analysis.blocks.find((one) => one.start <= sentence.start && sentence.start < one.end);
    if (block && /^(title|subtitle|heading|caption)$/.test(block.kind)) return true;
    const ended = /[.!?…]["”’')\]]*$/u.test(analysis.text.slice(sentence.start, sentence.end));
    return letterCase[index] !== 'prose' || (!ended && sentence.tokens.length <= 20);
  });
  const quotes = recogniseQuotes(analysis.text, analysis.blocks);
  return { text: analysis.text, lexicon, trees, letterCase, headline, small, capital, pairs, quotes };
};

/** Lower-cased form of a token with typographic marks made plain: what lexicons are asked with. */
export const plain = (token: Token | undefined): string => (token?.form ?? '').toLowerCase().replaceAll('’', "'");

/** The words that tokens `from` to `to` of a tree cover, as the text has them, runs of spaces made one. */
export const wordsOf = (scene: Scene, tree: Tree, from: number, to: number): string =>
  scene.text.slice(tree.tokens[from]?.start ?? 0, tree.tokens[to - 1]?.end ?? 0).replace(/\s+/gu, ' ');

/** The token of a range whose own head lies outside it: the one nearest the root. */
export const headOf = (tree: Tree, from: number, to: number): number => {
  for (let index = from; index < to; index++) {
    const head = tree.tokens[index]?.head ?? -1;
    if ((head < from || head >= to) && tree.tokens[index]?.upos !== 'PUNCT') return index;
  }
  return from;
};
