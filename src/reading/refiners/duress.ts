import type { Circumstances } from '../../model/index.ts';
import type { SpeechWords } from '../lexicon.ts';
import { at, dependents, type Tree } from '../tree.ts';
import type { SpeechLink } from './speech-link.ts';

/**
 * Words spoken under alleged duress prove only that they were made (Convention against Torture, article 15).
 * A document alleges duress where one sentence brings a word of force or falsehood together with the recording,
 * confession or statement itself.
 */
export const duressAlleged = (trees: readonly Tree[], words: SpeechWords): boolean =>
  trees.some((tree) => {
    const lemmas = tree.tokens.flatMap((token) => [token.lemma.toLowerCase(), token.form.toLowerCase()]);
    const spoken = lemmas.some(
      (lemma) =>
        words.confession.has(lemma) ||
        lemma === 'video' ||
        lemma === 'clip' ||
        words.signed.has(lemma) ||
        words.footage.has(lemma),
    );
    const forced = lemmas.some((lemma) => words.duress.has(lemma) || words.falsehood.has(lemma));
    return spoken && forced;
  });

/** What a document tells of force: whether it alleges it at all, and whom it shows in others' hands. */
export type Duress = {
  readonly alleged: boolean;
  /** Entities told to be held or hurt, or made to speak. */
  readonly underHand: ReadonlySet<number>;
  /** Those of them told to be made to speak. */
  readonly forced: ReadonlySet<number>;
  /** Papers that somebody was made to sign or mark: what they are called, and the sentence that tells of it. */
  readonly papers: readonly { readonly lemma: string; readonly sentence: number }[];
};

/**
 * Whether a speech is one whose words may not be free: in a recording, on the air by somebody whom the document shows
 * in others' hands, or a confession of somebody told to be made to confess. Whoever merely speaks on television or
 * admits a thing does so freely.
 */
export const mayBeForced = (speech: SpeechLink, duress: Duress): boolean => {
  if (speech.recorded === 'footage' || isForcedPaper(speech, duress)) return true;
  const { entity } = speech.link;
  if (entity === undefined) return false;
  return (
    (speech.recorded === 'broadcast' && duress.underHand.has(entity)) || (speech.confessed && duress.forced.has(entity))
  );
};

/** How many sentences on "the paper" is still the one that was signed under force. */
const REACH = 6;

/** "The paper states that …": a paper that somebody was made to sign speaks for nobody. */
const isForcedPaper = ({ tree, cue }: SpeechLink, { papers }: Duress): boolean =>
  papers.length > 0 &&
  dependents(tree, cue, 'nsubj').some(
    (subject) =>
      dependents(tree, subject, 'det', 'nmod:poss').length > 0 &&
      papers.some(
        (paper) =>
          paper.lemma === at(tree, subject).lemma.toLowerCase() &&
          paper.sentence <= tree.sentence &&
          tree.sentence - paper.sentence <= REACH,
      ),
  );

/** Under which circumstances a chain spoke. */
export const circumstancesOf = (voices: readonly SpeechLink[], duress: Duress): Circumstances => {
  if (!voices.some((voice) => mayBeForced(voice, duress))) return 'free';
  return duress.alleged ? 'duress-alleged' : 'unknown';
};

/**
 * The chain without those whose words were forced: the recording stands in their place, so that they are never
 * a voice for what they were made to say.
 */
export const withoutCoerced = (voices: readonly SpeechLink[], duress: Duress): readonly SpeechLink[] =>
  duress.alleged
    ? voices.map((voice) => {
        if (!mayBeForced(voice, duress)) return voice;
        const { entity: _speaker, words: _words, ...rest } = voice.link;
        const words = voice.link.through ?? voice.link.cue;
        return { ...voice, link: { ...rest, ...(words ? { words } : {}) } };
      })
    : voices;
