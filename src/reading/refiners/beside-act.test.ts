import { expect, it } from 'vitest';
import { weightsOf } from '../../../bench/treebank/weights.ts';
import { analyse, loadLanguage } from '../language/index.ts';
import { ENGLISH } from '../languages/en/index.ts';
import { treeOf } from '../tree.ts';
import { besideAct } from './beside-act.ts';

const model = loadLanguage(weightsOf('en'));
const beside = (text: string, word: string) => {
  const [sentence] = analyse(text, [{ start: 0, end: text.length }], model, ENGLISH.rules);
  if (!sentence) throw new Error('no sentence');
  const head = sentence.tokens.findIndex((token) => token.form === word);
  return besideAct(treeOf(sentence, 0), head, new Set([head]));
};

it('[R221] tells who does an act from whom it befalls, active or passive, verb or noun', () => {
  const active = beside('Guards arrested four bakers in Karaton.', 'arrested');
  expect([...active.doers.nouns]).toEqual(['guard']);
  expect([...active.undergoers.nouns]).toEqual(['baker']);
  expect([...active.undergoers.numbers]).toEqual(['four']);
  const passive = beside('Four bakers were arrested by guards in Karaton.', 'arrested');
  expect([...passive.doers.nouns]).toEqual(['guard']);
  expect([...passive.undergoers.nouns]).toEqual(['baker']);
  expect([...beside('The arrest of the bakers angered Karaton.', 'arrest').undergoers.nouns]).toEqual(['baker']);
});

it('[R221] a predicate without a subject of its own borrows that of the one it is joined to', () => {
  const joined = beside('Guards stopped the bus and arrested four bakers.', 'arrested');
  expect([...joined.doers.nouns]).toEqual(['guard']);
  expect([...joined.undergoers.nouns]).toEqual(['baker']);
});

it('[R221] names, nouns and numbers of the sentence stand beside the act, its own word does not', () => {
  const { all } = beside('Guards arrested four bakers in Karaton.', 'arrested');
  expect([...all.names]).toEqual(['karaton']);
  expect([...all.numbers]).toEqual(['four']);
  expect(all.nouns.has('arrest')).toBe(false);
});
