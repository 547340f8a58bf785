import type { Circumstances } from '../../model/index.ts';
import type { SpeechWords } from '../lexicon.ts';
import type { Tree } from '../tree.ts';
import type { SpeechLink } from './voices.ts';

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

/** Under which circumstances the innermost voice of a chain spoke. */
export const circumstancesOf = (voices: readonly SpeechLink[], alleged: boolean): Circumstances => {
  const spoken = voices.some((voice) => voice.recorded);
  if (!spoken) return 'free';
  return alleged ? 'duress-alleged' : 'unknown';
};

/**
 * The chain without those whose words were forced: the recording stands in their place, so that they are never
 * a voice for what they were made to say.
 */
export const withoutCoerced = (voices: readonly SpeechLink[], circumstances: Circumstances): readonly SpeechLink[] =>
  circumstances === 'free' || circumstances === 'unknown'
    ? voices
    : voices.map((voice) => {
        if (!voice.recorded) return voice;
        const { entity: _speaker, words: _words, ...rest } = voice.link;
        return {
          ...voice,
          link: {
            ...rest,
            ...((voice.link.through ?? voice.link.cue) ? { words: voice.link.through ?? voice.link.cue } : {}),
          } as SpeechLink['link'],
        };
      });
