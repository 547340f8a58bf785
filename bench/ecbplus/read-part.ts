import type { Reading, Token } from '../../src/model/index.ts';
import { actSenses, besideAct, createReader, ENGLISH, treeOf } from '../../src/reading/index.ts';
import { type ToldAct, type Topic, topicOf } from '../../src/reconciling/index.ts';
import { documentOf } from '../../test/support/read-text.ts';
import { weightsOf } from '../treebank/weights.ts';
import type { GoldMention, WholeText } from './corpus.ts';
import { headOf, type ReadSentence } from './words.ts';

/** Reads whole texts as the product reads a report. */
export const readWhole = (texts: ReadonlyMap<string, WholeText>): ReadonlyMap<string, Reading> => {
  const reader = createReader(new Map([['en', weightsOf('en')]]));
  return new Map(
    [...texts].map(([id, { text }]) => {
      const reading = reader.read(documentOf(text));
      if (!reading) throw new Error(`${id}: English has no reader`);
      return [id, reading];
    }),
  );
};

const senseOf = actSenses(ENGLISH.senses);

/** Gold mentions as acts told by words: what reading and reconciling make of each mention's sentence and report. */
export const toldActs = (
  mentions: readonly GoldMention[],
  words: ReadonlyMap<string, ReadonlyMap<number, ReadSentence>>,
  topics: ReadonlyMap<string, Topic>,
): readonly ToldAct[] => {
  const trees = new Map<ReadSentence, ReturnType<typeof treeOf>>();
  const treeIn = (sentence: ReadSentence) => {
    const known = trees.get(sentence);
    if (known) return known;
    const tokens = sentence.forms.map((form, at) => ({
      start: 0,
      end: 0,
      form,
      lemma: sentence.lemmas[at],
      upos: sentence.upos[at],
      feats: sentence.feats[at],
      head: sentence.heads[at],
      deprel: sentence.deprels[at],
      name: sentence.names[at],
    })) as Token[];
    const made = treeOf({ start: 0, end: 0, tokens }, 0);
    trees.set(sentence, made);
    return made;
  };
  return mentions.map((mention): ToldAct => {
    const { id, document, sentence, tokens } = mention;
    const read = words.get(document)?.get(sentence);
    const head = headOf(mention, read);
    const tree = treeIn(read as ReadSentence);
    const own = new Set(tokens.map((token) => (read as ReadSentence).tokens.indexOf(token)));
    const token = tree.tokens[head] as Token;
    const { kind, stem, vague, spoken } = senseOf(token.form, token.lemma);
    const { doers, undergoers, all } = besideAct(tree, head, own);
    return {
      id,
      source: document,
      sentence: `${document} ${sentence}`,
      topic: topics.get(document) ?? topicOf([]),
      kind,
      stem,
      nature: spoken ? 'spoken' : vague ? 'vague' : 'plain',
      doers: new Set([...doers.names, ...doers.nouns]),
      undergoers: new Set([...undergoers.names, ...undergoers.nouns]),
      doersNamed: doers.names,
      undergoersNamed: undergoers.names,
      befell: undergoers.numbers,
      numbers: all.numbers,
      beside: new Set([...all.names, ...all.nouns]),
    };
  });
};
