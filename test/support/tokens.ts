import type { Sentence, Token } from '../../src/model/index.ts';
import type { Analysis } from '../../src/reading/analysis.ts';

/**
 * A tiny tokeniser for tests of recognisers that must hold without a parser: words, digits and marks, one
 * sentence per text, each token hanging on the first. Parts of speech come from a few endings and lists, and
 * can be overruled per form.
 */
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|\d[\d.,:/]*\d|\d|[^\s]/gu;
const CLOSED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['DET', 'the a an this that these those all each every no'],
    ['ADP', 'in on at by of for from to until since before after during with between over under about through'],
    ['PRON', 'he she it they who his her their its i we you him them'],
    ['CCONJ', 'and or but'],
    ['AUX', 'was were is are be been has have had will would may might could did'],
    ['ADV', 'not only just later earlier yesterday today about nearly almost officially'],
  ].flatMap(([upos, words]) => (words ?? '').split(' ').map((word) => [word, upos ?? 'X'])),
);

const guess = (form: string, first: boolean): string => {
  const lower = form.toLowerCase();
  const closed = CLOSED[lower];
  if (closed !== undefined) return closed;
  if (/^\d/.test(form)) return 'NUM';
  if (!/^[\p{L}]/u.test(form)) return 'PUNCT';
  if (!first && form !== lower) return 'PROPN';
  if (/ed$/.test(lower) || /ing$/.test(lower)) return 'VERB';
  return 'NOUN';
};

/** One sentence of the whole text, tokens hanging flat on the first one. */
export const sentenceOf = (text: string, tags: Readonly<Record<string, string>> = {}): Sentence => {
  const tokens: Token[] = [...text.matchAll(WORD)].map((match, index) => {
    const form = match[0];
    const upos = tags[form] ?? guess(form, index === 0);
    return {
      start: match.index,
      end: match.index + form.length,
      form,
      lemma: form.toLowerCase().replace(/(?<=[^s])s$/, ''),
      upos,
      feats: upos === 'NOUN' && /[^s]s$|^people$|^policemen$/.test(form) ? 'Number=Plur' : '',
      head: index === 0 ? -1 : 0,
      deprel: index === 0 ? 'root' : 'dep',
      name: 'O',
    };
  });
  return { start: 0, end: text.length, tokens };
};

/** An analysis of one sentence, for recognisers. `tags` overrules parts of speech by form. */
export const analysisOf = (text: string, tags: Readonly<Record<string, string>> = {}): Analysis => ({
  text,
  blocks: [],
  sentences: [sentenceOf(text, tags)],
});
