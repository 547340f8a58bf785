import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from '../support/tree.ts';

/** Which letter the rules of a room begin with. */
const LETTERS: Readonly<Record<string, string>> = {
  'src/model': 'M',
  'src/truth/originals': 'O',
  'src/truth/ledger': 'L',
  'src/formats': 'F',
  'src/reading': 'R',
  'src/reconciling': 'C',
  'src/derivation': 'G',
  'src/searching': 'Q',
  'src/telling': 'T',
  'src/desk': 'D',
  'src/stores': 'S',
  'src/entrances/web': 'W',
  'src/entrances': 'E',
  'src/entrances/server': 'H',
};

const stated = filesBelow('src')
  .filter((path) => path.endsWith('RULES.md'))
  .flatMap((path) =>
    [...textOf(path).matchAll(/^- \[([A-Z]\d+)\] (.+)$/gm)].map(([, id = '', sentence = '']) => ({
      path,
      id,
      sentence,
    })),
  );

/** Ids at the start of a name, as in `it('[M1] …'`, `describe('[M1] …'` or the name after a table of `it.each([…])('[M1] …'`. */
const NAMED =
  /\b(?:it|test|describe)[\w.]*\(\s*['"`]((?:\[[A-Z]\d+\][,\s]*)+)|[\])`]\)?\(\s*['"`]((?:\[[A-Z]\d+\][,\s]*)+)/g;
const cited = filesBelow('src', 'test', 'bench')
  .filter((path) => /\.(test|acceptance)\.ts$/.test(path))
  .flatMap((path) =>
    [...textOf(path).matchAll(NAMED)].flatMap(([, ids, inTable]) =>
      [...(ids ?? inTable ?? '').matchAll(/\[([A-Z]\d+)\]/g)].map(([, id = '']) => ({ path, id })),
    ),
  );

describe('the numbered rules', () => {
  it('every room states its own, under its own letter', () => {
    const missing = Object.entries(LETTERS).filter(
      ([room, letter]) => !stated.some(({ path, id }) => path.startsWith(`${room}/`) && id.startsWith(letter)),
    );
    expect(missing).toEqual([]);
    const astray = stated.filter(
      ({ path, id }) =>
        !Object.entries(LETTERS).some(([room, letter]) => path.startsWith(`${room}/`) && id.startsWith(letter)),
    );
    expect(astray).toEqual([]);
  });

  it('no id is used twice', () => {
    const twice = stated.filter(({ id }, at) => stated.findIndex((rule) => rule.id === id) !== at);
    expect(twice).toEqual([]);
  });

  it('every rule is cited by the name of at least one test', () => {
    const known = new Set(cited.map(({ id }) => id));
    expect(stated.filter(({ id }) => !known.has(id)).map(({ path, id }) => `${path} [${id}]`)).toEqual([]);
  });

  it('no test cites a rule that nobody stated', () => {
    const known = new Set(stated.map(({ id }) => id));
    expect(cited.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it('every rule is a sentence', () => {
    expect(stated.filter(({ sentence }) => !/[.!]$/.test(sentence.trim()) || sentence.length < 20)).toEqual([]);
  });
});
