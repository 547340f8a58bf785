import type { LanguageModel } from './model.ts';
import type { ParseWords } from './parse-features.ts';
import { parseWords } from './parser.ts';

/** What stands between brackets or a pair of dashes: `open` and `close` are the marks' places. */
export type Aside = { readonly open: number; readonly close: number };

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const DASH = /^(?:–|—|--)$/;
const DIGITS = /^\d/;
/** An aside is at least this long; shorter ones the parser manages. */
const SHORTEST = 2;
const LONGEST = 40;

/**
 * The asides of a sentence, outermost ones alone: "( … )", "[ … ]", and what stands between two dashes where there
 * are just two; a dash between numbers is none.
 */
export const findAsides = (forms: readonly string[]): Aside[] => {
  const asides: Aside[] = [];
  const add = (open: number, close: number): void => {
    const inside = close - open - 1;
    if (open > 0 && inside >= SHORTEST && inside <= LONGEST) asides.push({ open, close });
  };
  for (let i = 0; i < forms.length; i++) {
    const closing = CLOSING[forms[i]!];
    if (closing === undefined) continue;
    const close = forms.indexOf(closing, i + 1);
    if (close < 0) continue;
    add(i, close);
    i = close;
  }
  const dashes = forms.flatMap((form, i) =>
    DASH.test(form) && !(DIGITS.test(forms[i - 1] ?? '') && DIGITS.test(forms[i + 1] ?? '')) ? [i] : [],
  );
  const [first, second] = dashes;
  const clear = (i: number): boolean => asides.every(({ open, close }) => i < open || i > close);
  const crossed = asides.some(({ open, close }) => first! < open && second! > open && second! < close);
  if (dashes.length === 2 && clear(first!) && clear(second!) && !crossed && second! < forms.length - 2) {
    const inner = asides.filter(({ open, close }) => open > first! && close < second!);
    for (const aside of inner) asides.splice(asides.indexOf(aside), 1);
    add(first!, second!);
  }
  return asides.sort((a, b) => a.open - b.open);
};

/** Heads and labels of a sentence; heads are indexes, -1 for the root. */
export type Arcs = { readonly heads: number[]; readonly deprels: string[] };

const part = (words: ParseWords, indexes: readonly number[]): ParseWords => {
  const pick = (array: Int32Array): Int32Array => Int32Array.from([...indexes, words.count], (i) => array[i]!);
  return {
    count: indexes.length,
    form: pick(words.form),
    lemma: pick(words.lemma),
    tag: pick(words.tag),
    marked: pick(words.marked),
    doubted: pick(words.doubted),
  };
};

/**
 * Parses a sentence with its asides taken out, and each aside on its own: a long aside cannot lead the rest astray.
 * The head of an aside hangs from the word before it.
 */
export const parseAroundAsides = (
  words: ParseWords,
  tags: readonly string[],
  feats: readonly string[],
  asides: readonly Aside[],
  model: LanguageModel,
): Arcs => {
  const heads: number[] = new Array(words.count).fill(-1);
  const deprels: string[] = new Array(words.count).fill('punct');
  const parse = (indexes: readonly number[]): number => {
    const state = parseWords(part(words, indexes), model.parser, model.moves, model.beam);
    let root = -1;
    indexes.forEach((index, k) => {
      const head = state.heads[k]!;
      heads[index] = head === indexes.length ? -1 : indexes[head]!;
      deprels[index] = model.labels[state.labels[k]!]!;
      if (head === indexes.length) root = index;
    });
    return root;
  };
  const inside = (i: number): boolean => asides.some(({ open, close }) => i >= open && i <= close);
  parse(Array.from({ length: words.count }, (_, i) => i).filter((i) => !inside(i)));
  for (const { open, close } of asides) {
    const root = parse(Array.from({ length: close - open - 1 }, (_, k) => open + 1 + k));
    const host = hostOf(open, heads, deprels, tags);
    heads[root] = host;
    deprels[root] = labelOf(root, host, heads, deprels, tags, feats);
    heads[open] = heads[close] = root;
  }
  return { heads, deprels };
};

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;

/** The word an aside hangs from: the last word before it, or what that word is a part of the name of. */
const hostOf = (
  open: number,
  heads: readonly number[],
  deprels: readonly string[],
  tags: readonly string[],
): number => {
  let host = open - 1;
  while (host > 0 && tags[host] === 'PUNCT') host--;
  while (/^(?:flat|compound|fixed|case|det|nmod:desc|punct)$/.test(deprels[host]!) && heads[host]! >= 0)
    host = heads[host]!;
  return host;
};

const labelOf = (
  root: number,
  host: number,
  heads: readonly number[],
  deprels: readonly string[],
  tags: readonly string[],
  feats: readonly string[],
): string => {
  const children = heads.flatMap((head, i) => (head === root ? [i] : []));
  const has = (pattern: RegExp): boolean => children.some((c) => pattern.test(deprels[c]!));
  if (!NOMINAL.test(tags[host]!)) return NOMINAL.test(tags[root]!) && has(/^case$/) ? 'obl' : 'parataxis';
  if (has(/^(?:cop|nsubj|csubj|aux)/))
    return children.some((c) => /PronType=(?:Rel|Int)/.test(feats[c]!)) ? 'acl:relcl' : 'parataxis';
  if (NOMINAL.test(tags[root]!)) return has(/^case$/) ? 'nmod' : 'appos';
  return tags[root] === 'VERB' && /VerbForm=(?:Part|Ger|Inf)/.test(feats[root]!) ? 'acl' : 'parataxis';
};
