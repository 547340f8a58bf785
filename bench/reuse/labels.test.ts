import { describe, expect, it } from 'vitest';
import { halvesOf, type Label, labelledLanguages, readLabels, storyWeights, VERDICTS } from './labels.ts';

const label = (a: string, b: string): Label => ({ a, b, verdict: 'copied', direction: 'unknown', confidence: 'sure' });
/** Three pages of one story and two of another. */
const LABELS = [label('p1', 'p2'), label('p2', 'p3'), label('p3', 'p1'), label('q1', 'q2')];

describe('labels of reuse', () => {
  it('weighs pairs so that every story counts once', () => {
    expect(storyWeights(LABELS)).toEqual([1 / 3, 1 / 3, 1 / 3, 1]);
  });

  it('keeps a story in one half, whatever the order of its pairs', () => {
    const halves = halvesOf(LABELS);
    expect(new Set(halves.slice(0, 3)).size).toBe(1);
    expect(halvesOf([...LABELS].reverse())).toEqual([...halves].reverse());
  });

  it('reads every labelled language: known verdicts, no pair twice, nothing labelled against itself', () => {
    for (const language of labelledLanguages()) {
      const labels = readLabels(language);
      const pairs = labels.map(({ a, b }) => [a, b].toSorted().join(' '));
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.every((one) => VERDICTS.includes(one.verdict) && one.a !== one.b)).toBe(true);
      expect(new Set(pairs).size).toBe(pairs.length);
    }
  });
});
