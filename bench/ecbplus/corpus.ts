import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence as its set cut it: its number, the numbers its words carry there, and the words. */
export type GoldSentence = {
  readonly number: number;
  readonly tokens: readonly number[];
  readonly forms: readonly string[];
};

/** A document by its id (`12_3ecbplus`): topic 12, sub-topic `12 ecbplus`; only its sentences that were annotated. */
export type GoldDocument = {
  readonly id: string;
  readonly topic: string;
  readonly subTopic: string;
  readonly sentences: readonly GoldSentence[];
};

/** A mention of an act in a document: which words of which sentence, and the chain it is in. */
export type GoldMention = {
  readonly id: string;
  readonly document: string;
  readonly sentence: number;
  readonly tokens: readonly number[];
  readonly chain: string;
};

/** A part of the set, called as its files are. */
export type Part = {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
  readonly mentions: readonly GoldMention[];
};

const CORPUS = /^(.+)_corpus\.txt$/;

const document = (id: string, sentences: readonly GoldSentence[]): GoldDocument => {
  const made = /^([^_]+)_\d*(\D*)$/.exec(id);
  if (!made) throw new Error(`${id}: not the id of a document, like 12_3ecbplus`);
  return { id, topic: made[1] as string, subTopic: `${made[1]} ${made[2]}`, sentences };
};

const readDocuments = (text: string, file: string): readonly GoldDocument[] => {
  const found = new Map<string, Map<number, { number: number; tokens: number[]; forms: string[] }>>();
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    const [id, sentence, token, form] = line.split('\t');
    const [number, place] = [Number(sentence), Number(token)];
    if (id === undefined || form === undefined || !Number.isInteger(number) || !Number.isInteger(place))
      throw new Error(`${file}, line ${at + 1}: not document, sentence, number and word`);
    const there = found.get(id) ?? new Map<number, { number: number; tokens: number[]; forms: string[] }>();
    found.set(id, there);
    const words = there.get(number) ?? { number, tokens: [], forms: [] };
    there.set(number, words);
    words.tokens.push(place);
    words.forms.push(form);
  });
  return [...found].map(([id, sentences]) => document(id, [...sentences.values()]));
};

type Written = { coref_chain: string; doc_id: string; sent_id: number; tokens_number: number[] };

const readMentions = (text: string): readonly GoldMention[] =>
  (JSON.parse(text) as Written[]).map((one, at) => ({
    id: `${one.doc_id} ${one.sent_id} ${one.tokens_number.join('-')} ${at}`,
    document: one.doc_id,
    sentence: one.sent_id,
    tokens: one.tokens_number,
    chain: one.coref_chain,
  }));

/**
 * Reads every part that a folder holds, in `sentences-annotated` below it or in itself: `NAME_corpus.txt` beside
 * `NAME_Event_gold_mentions.json`, whatever the names. `part` keeps those whose name has it in it. Throws naming the folder
 * when it holds none, and the file and line where one is not as it should be.
 */
export const readParts = (folder: string, part?: string): readonly Part[] => {
  const below = join(folder, 'sentences-annotated');
  const place = existsSync(below) ? below : folder;
  const names = readdirSync(place)
    .flatMap((file) => CORPUS.exec(file)?.[1] ?? [])
    .filter((name) => part === undefined || name.toLowerCase().includes(part.toLowerCase()))
    .sort();
  if (names.length === 0) throw new Error(`${place}: holds no NAME_corpus.txt${part ? ` of a part like ${part}` : ''}`);
  return names.map((name) => {
    const file = join(place, `${name}_corpus.txt`);
    return {
      name,
      documents: readDocuments(readFileSync(file, 'utf8'), file),
      mentions: readMentions(readFileSync(join(place, `${name}_Event_gold_mentions.json`), 'utf8')),
    };
  });
};

/**
 * The whole texts of documents, by their ids, from the `full-documents` folder where there is one: words with blanks
 * between, a line for each sentence. Documents that are not there are left out.
 */
export const readTexts = (folder: string): ReadonlyMap<string, string> => {
  const place = join(folder, 'full-documents');
  const texts = new Map<string, string>();
  if (!existsSync(place)) return texts;
  for (const file of readdirSync(place)
    .filter((name) => name.endsWith('.conll'))
    .sort()) {
    const sentences = new Map<string, Map<string, string[]>>();
    for (const line of readFileSync(join(place, file), 'utf8').split('\n')) {
      const [path, sentence, , form] = line.split('\t');
      if (path === undefined || sentence === undefined || form === undefined) continue;
      // 12/12ecbplus/3 is the document 12_3ecbplus
      const [topic = '', group = '', number = ''] = path.split('/');
      const id = `${topic}_${number}${group.slice(topic.length)}`;
      const there = sentences.get(id) ?? new Map<string, string[]>();
      sentences.set(id, there);
      there.set(sentence, [...(there.get(sentence) ?? []), form]);
    }
    for (const [id, lines] of sentences) texts.set(id, [...lines.values()].map((words) => words.join(' ')).join('\n'));
  }
  return texts;
};
