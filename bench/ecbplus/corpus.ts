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

/** A document's text, a line for each sentence, and where each word of an annotated sentence begins in it (UTF-16). */
export type WholeText = { readonly text: string; readonly starts: ReadonlyMap<number, readonly number[]> };

const readFull = (folder: string): ReadonlyMap<string, ReadonlyMap<number, readonly string[]>> => {
  const place = join(folder, 'full-documents');
  const found = new Map<string, Map<number, string[]>>();
  if (!existsSync(place)) return found;
  for (const file of readdirSync(place).sort()) {
    if (!file.endsWith('.conll')) continue;
    for (const line of readFileSync(join(place, file), 'utf8').split('\n')) {
      const [path = '', sentence, , form] = line.split('\t');
      if (form === undefined) continue;
      // 12/12ecbplus/3 is the document 12_3ecbplus
      const [topic = '', group = '', number = ''] = path.split('/');
      const id = `${topic}_${number}${group.slice(topic.length)}`;
      const there = found.get(id) ?? new Map<number, string[]>();
      found.set(id, there);
      there.set(Number(sentence), [...(there.get(Number(sentence)) ?? []), form]);
    }
  }
  return found;
};

/** How many of a sentence's words another has too, over those that either has. */
const overlap = (a: readonly string[], b: readonly string[]): number => {
  const [x, y] = [new Set(a), new Set(b)];
  const common = [...x].filter((word) => y.has(word)).length;
  return common / (x.size + y.size - common);
};

/** Two folders of the set number sentences differently: an annotated sentence stands where a full text has most of its words. */
const placeIn = (lines: readonly (readonly string[])[], forms: readonly string[]): number | undefined => {
  const found = lines.map((line) => overlap(line, forms));
  const best = found.indexOf(Math.max(...found));
  return (found[best] ?? 0) >= 0.6 ? best : undefined;
};

/**
 * The whole texts of documents by their ids: words with blanks between, a line for each sentence. Lines come from the
 * `full-documents` folder where it has the document; annotated sentences as the annotated files have them, at the end where
 * the full text has no such sentence.
 */
export const readTexts = (folder: string, documents: readonly GoldDocument[]): ReadonlyMap<string, WholeText> => {
  const full = readFull(folder);
  return new Map(
    documents.map(({ id, sentences }) => {
      const there = [...(full.get(id) ?? [])].sort((p, q) => p[0] - q[0]).map(([, forms]) => forms);
      const lines: { forms: readonly string[]; number?: number }[] = there.map((forms) => ({ forms }));
      for (const { number, forms } of sentences) {
        const place = placeIn(there, forms);
        if (place === undefined) lines.push({ forms, number });
        else lines[place] = { forms, number };
      }
      const starts = new Map<number, number[]>();
      let text = '';
      for (const { forms, number } of lines) {
        const places: number[] = [];
        for (const form of forms) {
          places.push(text.length);
          text += `${form} `;
        }
        text += '\n';
        if (number !== undefined) starts.set(number, places);
      }
      return [id, { text, starts }];
    }),
  );
};
