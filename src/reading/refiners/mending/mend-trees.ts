import type { Sentence } from '../../../model/index.ts';
import {
  claimedClauses,
  ellipticClauses,
  lostSubjects,
  prepositionalSubjects,
  reducedRelatives,
  relativeClauses,
  saidClauses,
  saidConjuncts,
  secondParticiples,
  seriesVerbs,
  smallClauses,
  thatClauses,
  toldAsModifier,
  toldThat,
  trailingSpeech,
  verbConjuncts,
  verblessRoots,
} from './clauses.ts';
import { contactClauses } from './contact-clauses.ts';
import { countedTimes } from './counted-times.ts';
import type { Draft, MendingWords, Repair } from './draft-tree.ts';
import {
  appositions,
  brokenCompounds,
  directObjects,
  doubleSubjects,
  frontedPairs,
  lemmas,
  marksAsHeads,
  namelyLists,
  participles,
} from './nominals.ts';
import { clausesOfModifiers, ownedSubjects, relativeObliques, strayInfinitives } from './told-clauses.ts';

const REPAIRS: readonly Repair[] = [
  lemmas,
  participles,
  marksAsHeads,
  prepositionalSubjects,
  brokenCompounds,
  doubleSubjects,
  frontedPairs,
  appositions,
  trailingSpeech,
  verbConjuncts,
  seriesVerbs,
  secondParticiples,
  ellipticClauses,
  saidClauses,
  saidConjuncts,
  namelyLists,
  verblessRoots,
  thatClauses,
  toldThat,
  toldAsModifier,
  claimedClauses,
  clausesOfModifiers,
  relativeClauses,
  reducedRelatives,
  smallClauses,
  directObjects,
  lostSubjects,
  ownedSubjects,
  relativeObliques,
  strayInfinitives,
  contactClauses,
  countedTimes,
];

/** Sentences longer than this are lists or noise; repairs look at every pair of words, so these are left as they are. */
const LONGEST = 200;

/** Applies the repairs, in order, to every sentence. */
export const mendTrees = (sentences: readonly Sentence[], words: MendingWords): Sentence[] =>
  sentences.map((sentence) => {
    if (sentence.tokens.length > LONGEST) return sentence;
    const tokens: Draft[] = sentence.tokens.map((token) => ({ ...token }));
    for (const repair of REPAIRS) repair(tokens, words);
    return { ...sentence, tokens };
  });
