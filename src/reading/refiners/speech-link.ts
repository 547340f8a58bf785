import type { Block, Modality, VoiceLink, Words } from '../../model/index.ts';
import type { SpeechWords } from '../lexicon.ts';
import type { Quote } from '../recognisers/quotes.ts';
import { spanOf, type Tree } from '../tree.ts';
import type { CastLookup } from './cast-lookup.ts';
import { nominalTokens } from './nominal-tokens.ts';
import type { Recording } from './recordings.ts';

/** What a speech word does to what hangs below it. */
export type SpeechLink = {
  readonly tree: Tree;
  /** The speech word. */
  readonly cue: number;
  readonly link: VoiceLink;
  readonly modality: Modality;
  /** True for "denied that …". */
  readonly denies: boolean;
  /** Whether the words were spoken in a recording or a confession, or only on the air. */
  readonly recorded?: Recording['sort'];
  readonly confessed: boolean;
};

/** What voices are found in. */
export type VoiceScene = {
  readonly text: string;
  readonly trees: readonly Tree[];
  readonly blocks: readonly Block[];
  readonly quotes: readonly Quote[];
  readonly words: SpeechWords;
  readonly cast: CastLookup;
};

/** The words of some tokens, from the first to the last. */
export const wordsIn = (scene: VoiceScene, tree: Tree, indexes: readonly number[]): Words => {
  const span = spanOf(tree, indexes);
  return { ...span, words: scene.text.slice(span.start, span.end) };
};

/** Who speaks at a word: whom it stands for, where that is known, and in which words. */
export const speakerAt = (scene: VoiceScene, tree: Tree, index: number): Pick<VoiceLink, 'entity' | 'words'> => {
  const mention = scene.cast.mentionAt(tree, index);
  return {
    words: mention
      ? { start: mention.start, end: mention.end, words: mention.words }
      : wordsIn(scene, tree, nominalTokens(tree, index)),
    ...(mention ? { entity: mention.entity } : {}),
  };
};
