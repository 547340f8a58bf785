import type { GoldSentence } from '../../bench/treebank/conllu.ts';
import { exceptionKey, LONGEST_SUFFIX, lemmaByRule, lemmaClass, suffixKey } from '../../src/reading/language/lemmas.ts';
import { plainForm } from '../../src/reading/language/words.ts';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const most = (counts: ReadonlyMap<string, number>): [string, number] =>
  [...counts].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0]))[0]!;

const count = (table: Map<string, Map<string, number>>, key: string, value: string): void => {
  const counts = table.get(key) ?? new Map<string, number>();
  counts.set(value, (counts.get(value) ?? 0) + 1);
  table.set(key, counts);
};

const editOf = (base: string, lemma: string): string => {
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++;
  return `${base.length - same}+${lemma.slice(same)}`;
};

/**
 * Learns lemmas: for every suffix the commonest edit, where it says other than the shorter suffix does, and for
 * every form that the suffixes get wrong its commonest lemma. Returns the lines of the lemma file, sorted.
 */
export const learnLemmas = (sentences: readonly GoldSentence[]): string => {
  const forms = new Map<string, Map<string, number>>();
  for (const s of sentences)
    s.forms.forEach((raw, i) => {
      const upos = s.upos[i]!;
      const lemma = s.lemmas[i]!;
      if (lemma === '_' || s.deprels[i] === 'goeswith') return;
      const form = plainForm(raw);
      count(
        forms,
        exceptionKey(upos === 'PROPN' ? form : form.toLowerCase(), lemmaClass(upos, s.feats[i]!)),
        plainForm(lemma),
      );
    });
  const suffixes = new Map<string, Map<string, number>>();
  const closed = /^(?!NOUN|VERB|ADJ|ADV|PROPN|NUM|X|SYM|PUNCT)/;
  for (const [key, lemmas] of forms) {
    const [base, kind] = key.split('\t') as [string, string];
    if (closed.test(kind)) continue;
    const edit = editOf(base, most(lemmas)[0]);
    for (let length = 0; length <= Math.min(LONGEST_SUFFIX, base.length); length++)
      count(suffixes, suffixKey(base.slice(base.length - length).toLowerCase(), kind), edit);
  }
  const edits = new Map<string, string>();
  for (const [key, counts] of [...suffixes].sort(
    (a, b) => a[0].indexOf('\t') - b[0].indexOf('\t') || byCode(a[0], b[0]),
  )) {
    const [edit, times] = most(counts);
    if (times < 2) continue;
    const tab = key.indexOf('\t');
    let inherited: string | undefined;
    for (let cut = 1; cut <= tab && inherited === undefined; cut++) inherited = edits.get(key.slice(cut));
    if (edit !== (inherited ?? '0+')) edits.set(key, edit);
  }
  const lines = [...edits].map(([key, edit]) => `S\t${key}\t${edit}`);
  for (const [key, lemmas] of forms) {
    const [base, kind] = key.split('\t') as [string, string];
    const upos = kind.split('.')[0]!;
    const [lemma] = most(lemmas);
    if (lemmaByRule(base, upos, kind, edits) !== lemma) lines.push(`X\t${key}\t${lemma}`);
  }
  return `${lines.sort(byCode).join('\n')}\n`;
};
