import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import type { CaseFile } from '../../model/index.ts';
import { namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import { contradictions } from './contradictions.ts';
import { questions } from './questions.ts';

const entry = (letter: string) => letter.repeat(64);
const decision = (letter: string, about: string, others: string): CaseFile['decisions'][number] => ({
  entry: entry(letter),
  kind: 'IdentitiesJoined@1',
  author: 'Mira Tolen',
  at: '2026-02-03T09:00:00Z',
  about,
  effect: others === '' ? 'applied' : 'superseded',
  sources: [],
  ...(others === ''
    ? {}
    : { reason: { code: 'contradicts-decisions', args: { entries: [...others].map(entry).join(',') } } }),
});
const file: CaseFile = {
  ...inventedCaseFile(),
  decisions: [
    decision('a', 'Orsk / Dorran', 'bc'),
    decision('d', 'Belik / Tarn', 'e'),
    decision('b', 'Dorran / Vell', 'ac'),
    decision('f', 'Kant / Kantor', ''),
    decision('c', 'Orsk / Vell', 'ab'),
    decision('e', 'Tarn / Belik', 'd'),
  ],
};
const names = namesOf(file, english);

describe('decisions that contradict each other', () => {
  it('[T150] are told together, those that contradict others apart, and what holds is not among them', () => {
    const told = contradictions(file, names, english);
    expect(told.map((one) => one.decisions.map((row) => row.about))).toEqual([
      ['Orsk / Dorran', 'Dorran / Vell', 'Orsk / Vell'],
      ['Belik / Tarn', 'Tarn / Belik'],
    ]);
    expect(told[0]?.decisions[0]?.reason).toContain('decisions bbbbbbbb, cccccccc');
    expect(told[1]?.decisions[0]?.reason).toContain('decision eeeeeeee');
  });

  it('[T63] [T150] are the first question, which leads to each of them', () => {
    const asked = questions(file, names, english).filter((row) => row.code === 'decisions-contradict');
    expect(asked.map((row) => row.records.map((one) => one.id))).toEqual([
      ['a', 'b', 'c'].map(entry),
      ['d', 'e'].map(entry),
    ]);
    expect(questions(file, names, english)[0]).toEqual(asked[0]);
  });
});
