import type { CaseFile } from '../../src/model/index.ts';
import { english, namesOf, type Phrases, type Shown } from '../../src/telling/index.ts';

/** A case file as a screen is told from it; no test that uses it asks why. */
export const shownOf = (file: CaseFile, phrases: Phrases = english): Shown => ({
  file,
  phrases,
  names: namesOf(file, phrases),
  explanation: () => {
    throw new Error('nobody asked why');
  },
});
