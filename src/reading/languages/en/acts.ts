import type { ActLexicon } from '../../lexicon.ts';
import { ACT_ADJECTIVES, ACT_NOUNS } from './act-nouns.ts';
import { ACT_VERBS } from './act-verbs.ts';
import { FIGURES, FORCE, GAPS, PLACES, THINGS } from './circumstance-words.ts';
import { SPEECH } from './speech-words.ts';
import { ORDER, STANCES } from './stance-words.ts';

/** The English words of acts, speech, force, figures, places and things. */
export const ENGLISH_ACTS: ActLexicon = {
  verbs: ACT_VERBS,
  nouns: ACT_NOUNS,
  adjectives: ACT_ADJECTIVES,
  speech: SPEECH,
  force: FORCE,
  figures: FIGURES,
  places: PLACES,
  things: THINGS,
  stances: STANCES,
  order: ORDER,
  gaps: GAPS,
};
