import type { GoldSentence, NamedSentence } from '../../bench/treebank/conllu.ts';
import { digest, utf8 } from '../../src/model/index.ts';
import { type Manifest, quickSum, WEIGHTS_VERSION } from '../../src/reading/language/model.ts';
import type { Bundles } from '../../src/reading/language/morphology.ts';
import { parserWords } from '../../src/reading/language/parser-view.ts';
import { tagWords } from '../../src/reading/language/tagger.ts';
import { readWords } from '../../src/reading/language/words.ts';
import { entityNames } from './entity-names.ts';
import { jackknife, scaled } from './jackknife.ts';
import { learnKnownWords } from './known.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { learnNames, repaired } from './learn-names.ts';
import { learnParser } from './learn-parser.ts';
import { type Lesson, learnMorphology, learnTagger, type Progress } from './learn-tags.ts';
import { LARGEST_STORED, type Learner, stored } from './learner.ts';
import type { Plan } from './plan.ts';
import { treeLessons } from './tree-lessons.ts';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const TAGS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');
/** A hypothesis is given up when it is behind by this many times the largest weight of all. */
const BEHIND = 1.8;
/** Stored weights of the parser below this are dropped: a sixth of the file for six hundredths of LAS. */
const SMALLEST_OF_PARSER = 9;
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
  sentences: readonly GoldSentence[],
  named: readonly NamedSentence[],
  say: (line: string, done: number) => void,
): Map<string, Uint8Array> => {
  const bundles = inventory(sentences);
  const known = learnKnownWords(sentences, plan.lists);
  const lessons: Lesson[] = sentences.map((s) => {
    const goldTags = Uint16Array.from(s.upos, (tag) => Math.max(0, TAGS.indexOf(tag)));
    return {
      words: readWords(s.forms, known),
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
  // Shares of the whole work, as measured: a round of the parser costs as much as thirty of the tagger.
  const work = 5 * plan.epochs.tagger + 5 * plan.epochs.morphology + plan.epochs.names + 30 * plan.epochs.parser;
  let worked = 0;
  const report =
    (what: string, cost = 1): Progress =>
    (done, of, right, seen) => {
      worked += cost;
      say(
        `${what}: round ${done} of ${of}, ${((100 * right) / seen).toFixed(2)} % right while learning`,
        worked / work,
      );
    };
  const { bits, epochs } = plan;
  const { unseen, margins } = jackknife(sentences, lessons, { tags: TAGS, bundles }, plan, report);

  const files = new Map<string, Uint8Array>([['known.bin', known]]);
  const put = (name: string, learner: Learner, smallest?: number) => {
    const { linear, bytes, largest } = stored(learner, smallest);
    files.set(name, bytes);
    say(`${name}: ${bytes.length} bytes`, worked / work);
    return { linear, largest };
  };
  const learntTagger = learnTagger(lessons, TAGS.length, bits.tagger, epochs.tagger, report('tagger'));
  const { linear: tagger, largest: tagScale } = put('tagger.bin', learntTagger);
  const learntMorphology = learnMorphology(lessons, bundles, bits.morphology, epochs.morphology, report('features'));
  const { largest: bundleScale } = put('morphology.bin', learntMorphology);
  files.set('lemmas.tsv', utf8(learnLemmas(sentences)));

  const seenForms = new Map(sentences.map((s, i) => [s.forms.join(' '), i]));
  const entities = sentences.filter((s) => s.misc.some((misc) => misc.includes('Entity=')));
  const nameLessons = [...named, ...entities.map((s) => ({ forms: s.forms, names: entityNames(s) }))].map((s) => {
    const words = readWords(s.forms, known);
    const same = seenForms.get(s.forms.join(' '));
    return {
      words,
      tags: same === undefined ? tagWords(words, tagger).best : lessons[same]!.tags,
      labels: Uint8Array.from(repaired(s.names), (label) => NAMES.indexOf(label)),
    };
  });
  const learntNames = learnNames(nameLessons, NAMES, bits.names, epochs.names, report('names'));
  const { largest } = put('names.bin', learntNames.emit);
  const arcs = Array.from(learntNames.arcs, (w) => Math.round((w / largest) * LARGEST_STORED));

  const forParser = treeLessons(
    sentences.map(({ heads, deprels }, i) => {
      const { tags, bundles: chosen, lemmas } = unseen[i]!;
      return { words: parserWords(lessons[i]!.words, tags, chosen, lemmas, margins), heads, deprels };
    }),
  );
  const { labels, moves, stored: grammar } = forParser;
  const learntParser = learnParser(
    forParser.lessons,
    moves,
    plan.beam,
    bits.parser,
    epochs.parser,
    report('parser', 30),
  );
  put('parser.bin', learntParser, SMALLEST_OF_PARSER);

  const manifest: Manifest = {
    version: WEIGHTS_VERSION,
    language,
    tags: TAGS,
    labels,
    ...grammar,
    beam: { width: plan.beam, behind: Math.round(BEHIND * LARGEST_STORED) },
    margins: { tag: scaled(margins.tag, tagScale), bundle: scaled(margins.bundle, bundleScale) },
    values: bundles.values,
    bundles: bundles.ofTag.map((list) => list.map((b) => b.text)),
    names: NAMES,
    arcs,
    files: Object.fromEntries(
      [...files].map(([name, bytes]) => [name, { sha256: digest(bytes), sum: quickSum(bytes), bytes: bytes.length }]),
    ),
  };
  const lines = Object.entries(manifest).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  files.set('model.json', utf8(`{\n${lines.join(',\n')}\n}\n`));
  return files;
};
