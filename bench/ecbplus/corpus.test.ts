import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readParts, readTexts } from './corpus.ts';
import { halfOf } from './halves.ts';
import { headOf, type ReadSentence } from './words.ts';

/** An invented part laid out as the set is: one sentence of one document, one mention of two words. */
const laidOut = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ecbplus-'));
  const [annotated, full] = [join(folder, 'sentences-annotated'), join(folder, 'full-documents')];
  mkdirSync(annotated);
  mkdirSync(full);
  const words = ['Guards', 'took', 'away', 'a', 'baker'];
  writeFileSync(
    join(annotated, `${name}_corpus.txt`),
    `\n${words.map((word, at) => `77_3ecbplus\t4\t${at}\t${word}\t-`).join('\n')}\n`,
  );
  writeFileSync(
    join(annotated, `${name}_Event_gold_mentions.json`),
    JSON.stringify([{ coref_chain: 'c1', doc_id: '77_3ecbplus', sent_id: 4, tokens_number: [1, 2] }]),
  );
  writeFileSync(
    join(full, '77ecbplus.conll'),
    `#begin document (77/77ecbplus/3); part 000\n${words.map((word, at) => `77/77ecbplus/3\t0\t${at}\t${word}\t-`).join('\n')}\n\n77/77ecbplus/3\t1\t0\tQuietly\t-\n#end document\n`,
  );
  return folder;
};

test('a part is found by its files whatever it is called, with its topics and sub-topics', () => {
  const [part] = readParts(laidOut('Kept_Back'));
  expect(part?.name).toBe('Kept_Back');
  expect(part?.documents[0]).toMatchObject({ id: '77_3ecbplus', topic: '77', subTopic: '77 ecbplus' });
  expect(part?.mentions[0]).toMatchObject({ document: '77_3ecbplus', sentence: 4, tokens: [1, 2], chain: 'c1' });
});

test('whole texts are found by the ids of their documents, annotated sentences in their places', () => {
  const folder = laidOut('x');
  const [part] = readParts(folder);
  const whole = readTexts(folder, part?.documents ?? []).get('77_3ecbplus');
  expect(whole?.text).toBe('Guards took away a baker \nQuietly \n');
  expect(whole?.starts.get(4)?.map((start) => whole.text.slice(start).split(' ')[0])).toEqual([
    'Guards',
    'took',
    'away',
    'a',
    'baker',
  ]);
});

test('a document without a full text is told by its annotated sentences', () => {
  const folder = laidOut('x');
  const [part] = readParts(folder);
  const whole = readTexts(join(folder, 'sentences-annotated'), part?.documents ?? []).get('77_3ecbplus');
  expect(whole?.text).toBe('Guards took away a baker \n');
});

test('a folder without the set, or without such a part, is named', () => {
  const folder = laidOut('Kept');
  expect(() => readParts(folder, 'other')).toThrow(
    /sentences-annotated: holds no NAME_corpus.txt of a part like other/,
  );
  expect(() => readParts(join(folder, 'full-documents'))).toThrow(/full-documents: holds no/);
});

test('the head of a mention is the word of it that hangs on none of the others', () => {
  const sentence = { tokens: [0, 1, 2, 3, 4], heads: [1, -1, 1, 4, 1] } as unknown as ReadSentence;
  const mention = { id: 'm', document: 'd', sentence: 0, chain: 'c' };
  expect(headOf({ ...mention, tokens: [1, 2] }, sentence)).toBe(1);
  expect(headOf({ ...mention, tokens: [3, 4] }, sentence)).toBe(4);
  expect(() => headOf({ ...mention, tokens: [9] }, sentence)).toThrow(/m: its words are not in its sentence/);
});

test('a topic lies in the same half whatever else is there', () => {
  const halves = Array.from({ length: 40 }, (_, at) => halfOf(String(at)));
  expect(new Set(halves)).toEqual(new Set(['half A', 'half B']));
  expect(halfOf('7')).toBe(halves[7]);
});
