import type { GoldSentence, NamedSentence } from '../../bench/conllu.ts';
import { digest, utf8 } from '../../src/model/index.ts';
import { parserWords } from '../../src/reading/language/annotate.ts';
import { type Manifest, quickSum, WEIGHTS_VERSION } from '../../src/reading/language/model.ts';
import type { Bundles } from '../../src/reading/language/morphology.ts';
import { makeMoves } from '../../src/reading/language/parser.ts';
import { tagWords } from '../../src/reading/language/tagger.ts';
import { readWords } from '../../src/reading/language/words.ts';
import { jackknife } from './jackknife.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { learnNames, repaired } from './learn-names.ts';
import { learnParser, type TreeLesson } from './learn-parser.ts';
import { type Lesson, learnMorphology, learnTagger, type Progress } from './learn-tags.ts';
import { type Learner, stored } from './learner.ts';
import { goldTree } from './oracle.ts';
import type { Plan } from './plan.ts';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const TAGS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');
const NAMES = 'O B-PER I-PER B-ORG I-ORG B-LOC I-LOC B-OTH I-OTH'.split(' ');

const ranked = (values: Iterable<string>): string[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0])).map(([value]) => value);
};

export const inventory = (sentences: readonly GoldSentence[]): Bundles => {
  const texts = TAGS.map((tag) => ranked(sentences.flatMap((s) => s.feats.filter((_, i) => s.upos[i] === tag))));
  const values = [...new Set(texts.flat().flatMap((text) => (text === '' ? [] : text.split('|'))))].sort(byCode);
  return {
    values,
    ofTag: texts.map((list) =>
      list.map((text) => ({ text, values: text === '' ? [] : text.split('|').map((v) => values.indexOf(v)) })),
    ),
  };
};

/** Trains every part of one language. Returns the files of its weights folder; the same input gives the same bytes. */
export const train = (
  language: string,
  plan: Plan,
  trees: readonly { file: string; sentences: readonly GoldSentence[] }[],
  named: readonly NamedSentence[],
  say: (line: string) => void,
): Map<string, Uint8Array> => {
  const sentences = trees.flatMap((t) => t.sentences);
  const bundles = inventory(sentences);
  const lessons: Lesson[] = sentences.map((s) => {
    const goldTags = Uint8Array.from(s.upos, (tag) => Math.max(0, TAGS.indexOf(tag)));
    return {
      words: readWords(s.forms),
      goldTags,
      goldBundles: Int32Array.from(s.feats, (feats, i) =>
        Math.max(
          0,
          bundles.ofTag[goldTags[i]!]!.findIndex((b) => b.text === feats),
        ),
      ),
      tags: goldTags,
    };
  });
  const report =
    (what: string): Progress =>
    (done, of, right, seen) =>
      say(`${what}: round ${done} of ${of}, ${((100 * right) / seen).toFixed(2)} % right while learning`);
  const { bits, epochs } = plan;
  const unseen = jackknife(sentences, lessons, { tags: TAGS, bundles }, plan, report);

  const files = new Map<string, Uint8Array>();
  const put = (name: string, learner: Learner) => {
    const { linear, bytes, largest } = stored(learner);
    files.set(name, bytes);
    say(`${name}: ${bytes.length} bytes`);
    return { linear, largest };
  };
  const tagger = put(
    'tagger.bin',
    learnTagger(lessons, TAGS.length, bits.tagger, epochs.tagger, report('tagger')),
  ).linear;
  put('morphology.bin', learnMorphology(lessons, bundles, bits.morphology, epochs.morphology, report('features')));
  files.set('lemmas.tsv', utf8(learnLemmas(sentences)));

  const seenForms = new Map(sentences.map((s, i) => [s.forms.join(' '), i]));
  const nameLessons = named.map((s) => {
    const words = readWords(s.forms);
    const same = seenForms.get(s.forms.join(' '));
    return {
      words,
      tags: same === undefined ? tagWords(words, tagger) : lessons[same]!.tags,
      labels: Uint8Array.from(repaired(s.names), (label) => NAMES.indexOf(label)),
    };
  });
  const learntNames = learnNames(nameLessons, NAMES, bits.names, epochs.names, report('names'));
  const { largest } = put('names.bin', learntNames.emit);
  const arcs = Array.from(learntNames.arcs, (w) => Math.round((w / largest) * 32258));

  const labels = [...new Set(sentences.flatMap((s) => s.deprels))].sort(byCode);
  const root = labels.indexOf('root');
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  const treeLessons: TreeLesson[] = sentences.map((s, i) => {
    const gold = Int32Array.from(s.deprels, (label) => labels.indexOf(label));
    s.heads.forEach((head, k) => {
      const side = head < 0 || head > k ? left : right;
      side.set(gold[k]!, (side.get(gold[k]!) ?? 0) + 1);
    });
    return {
      words: parserWords(lessons[i]!.words, unseen[i]!.tags, unseen[i]!.bundles, unseen[i]!.lemmas),
      tree: goldTree(s.heads),
      labels: gold,
    };
  });
  const common = (side: Map<number, number>): number[] =>
    [...side]
      .filter(([label, times]) => times >= 5 && (label !== root || side === left))
      .map(([label]) => label)
      .sort((a, b) => a - b);
  const sides = { left: common(left), right: common(right) };
  put(
    'parser.bin',
    learnParser(treeLessons, makeMoves(sides.left, sides.right), root, bits.parser, epochs.parser, report('parser')),
  );

  const manifest: Manifest = {
    version: WEIGHTS_VERSION,
    language,
    tags: TAGS,
    labels,
    left: sides.left,
    right: sides.right,
    values: bundles.values,
    bundles: bundles.ofTag.map((list) => list.map((b) => b.text)),
    names: NAMES,
    arcs,
    files: Object.fromEntries(
      [...files].map(([name, bytes]) => [name, { sha256: digest(bytes), sum: quickSum(bytes), bytes: bytes.length }]),
    ),
  };
  files.set('model.json', utf8(`${JSON.stringify(manifest, null, 1)}\n`));
  return files;
};
