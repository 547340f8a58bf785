import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Document,
  digestText,
  offsetMap,
  type ReadAct,
  type Reading,
  type ReadStatement,
} from '../../src/model/index.ts';
import { createReader } from '../../src/reading/index.ts';

const FOLDER = join(import.meta.dirname, '../../weights/en');

const reader = createReader(
  new Map([
    [
      'en',
      new Map(readdirSync(FOLDER).map((file) => [file, new Uint8Array(readFileSync(join(FOLDER, file)))] as const)),
    ],
  ]),
);

/** A document of plain paragraphs, as a format would make it. */
export const documentOf = (text: string): Document => {
  const map = offsetMap(text);
  const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph' as const,
    start: map.toCodePoint(match.index),
    end: map.toCodePoint(match.index + match[0].length),
  }));
  return { format: 'test/1', text, textSha256: digestText(text), blocks, removed: [], language: 'en', kind: 'news' };
};

/** Reads English text with the weights that ship. */
export const readText = (text: string): Reading => {
  const reading = reader.read(documentOf(text));
  if (!reading) throw new Error('English has no reader');
  return reading;
};

type Act = ReadStatement & { readonly content: ReadAct };

/** The acts of one type in a reading. */
export const actsOf = (reading: Reading, act: string): Act[] =>
  reading.statements.filter(
    (statement): statement is Act => statement.content.kind === 'act' && statement.content.act === act,
  );

/** Who plays a role in an act, by name. */
export const whoIs = (reading: Reading, act: Act | undefined, role: string): string[] =>
  (act?.content.participants ?? [])
    .filter((one) => one.role === role)
    .map((one) => (one.entity === undefined ? one.words.words : (reading.entities[one.entity]?.name ?? '')));

/** The names of a statement's voices, outermost first. */
export const voicesOf = (reading: Reading, statement: ReadStatement | undefined): string[] =>
  (statement?.voice ?? []).map((voice) =>
    voice.entity === undefined ? (voice.words?.words ?? '') : (reading.entities[voice.entity]?.name ?? ''),
  );
