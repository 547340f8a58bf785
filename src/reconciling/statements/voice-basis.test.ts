import { describe, expect, it } from 'vitest';
import { report, type Told } from '../../../test/support/readings.ts';
import type { Basis } from '../../model/index.ts';
import { heldSources, inOrder } from '../held.ts';
import { identify } from '../identities/identify.ts';
import { draftAll } from './state.ts';

/** How the first voice of a sentence knows what it tells. */
const basisIn = (text: string, by: string, cue: string, words: string, unnamed = false): Basis | undefined => {
  const told: Told = {
    source: 'src-a',
    text,
    cast: { voice: { kind: 'person', name: by, ...(unnamed ? { unnamed: true } : {}) } },
    says: [{ words, act: 'beating', voice: [{ by: 'voice', cue }] }],
    inSentences: true,
  };
  const held = heldSources(inOrder([report(told)]), new Map());
  const [draft] = draftAll(held[0] as (typeof held)[number], identify(held, []));
  return draft?.toRecord(undefined, undefined).voice[0]?.basis;
};

describe('how a voice knows', () => {
  it.each<[Basis, string, string, string]>([
    ['saw', 'Mira Tolk said that she saw guards beat the man.', 'Mira Tolk', 'guards beat the man'],
    ['saw', 'Mira Tolk, who had witnessed the march, said guards beat the man.', 'Mira Tolk', 'guards beat the man'],
    ['was-told', 'Mira Tolk said she was told that guards beat the man.', 'Mira Tolk', 'guards beat the man'],
    [
      'was-told',
      'Mira Tolk said she had heard from others that guards beat the man.',
      'Mira Tolk',
      'guards beat the man',
    ],
    ['unstated', 'Mira Tolk said that guards beat the man.', 'Mira Tolk', 'guards beat the man'],
    ['unstated', 'Mira Tolk said guards beat the man who saw the march.', 'Mira Tolk', 'guards beat the man'],
    ['unstated', 'Mira Tolk said guards beat the man. She saw nothing.', 'Mira Tolk', 'guards beat the man'],
  ])('[C243] %s: “%s”', (basis, text, by, words) => {
    expect(basisIn(text, by, 'said', words)).toBe(basis);
  });

  it('[C243] a witness saw it and a doctor examined, as they are called', () => {
    expect(basisIn('Witnesses said guards beat the man.', 'Witnesses', 'said', 'guards beat the man', true)).toBe(
      'saw',
    );
    expect(basisIn('Two doctors said guards beat the man.', 'Two doctors', 'said', 'guards beat the man', true)).toBe(
      'inspection',
    );
  });
});
