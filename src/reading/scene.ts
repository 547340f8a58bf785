import type {
  Block,
  Circumstances,
  ReadContent,
  ReadStatement,
  Span,
  StatedWhen,
  Strength,
  Words,
} from '../model/index.ts';
import type { Analysis, QuantityMention, TimeMention } from './analysis.ts';
import type { ActLexicon } from './lexicon.ts';
import type { Trigger } from './recognisers/acts.ts';
import type { Quote } from './recognisers/quotes.ts';
import type { CastLookup } from './refiners/cast-lookup.ts';
import { circumstancesOf, type Duress, withoutCoerced } from './refiners/duress.ts';
import { type Force, forceOf } from './refiners/force.ts';
import type { ActParts } from './refiners/participants.ts';
import type { Times } from './refiners/settings.ts';
import type { SpeechLink } from './refiners/speech-link.ts';
import type { VoiceFinder } from './refiners/voices.ts';
import { at, spanOf, type Tree } from './tree.ts';

/** A sentence with everything found in it: what the statement rules read from. */
export type SceneSentence = {
  readonly tree: Tree;
  readonly block: Block | undefined;
  readonly times: Times;
  readonly acts: readonly (Trigger & { readonly parts: ActParts })[];
};

/** A whole document, ready for statement rules. Offsets are UTF-16. */
export type Scene = {
  readonly analysis: Analysis;
  readonly lexicon: ActLexicon;
  readonly cast: CastLookup;
  readonly quantities: readonly QuantityMention[];
  readonly timeMentions: readonly TimeMention[];
  readonly quotes: readonly Quote[];
  readonly voices: VoiceFinder;
  readonly duress: Duress;
  readonly sentences: readonly SceneSentence[];
};

/** A statement before its offsets become code points, with the token it hangs on. */
export type Draft = ReadStatement & { readonly anchor: { readonly sentence: number; readonly index: number } };

/** The words of some tokens, from the first to the last. */
export const wordsOf = (scene: Scene, tree: Tree, indexes: readonly number[]): Words => {
  const span = spanOf(tree, indexes);
  return { ...span, words: scene.analysis.text.slice(span.start, span.end) };
};

/** The smallest span over several. */
export const around = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((span) => span.start)),
  end: Math.max(...spans.map((span) => span.end)),
});

const HEADINGS: ReadonlySet<string> = new Set(['title', 'subtitle', 'heading', 'caption', 'dateline', 'table-row']);

/** Whether a sentence is prose; headings and captions repeat, shorten and tease, so they carry statements weakly. */
export const isProse = (sentence: SceneSentence): boolean =>
  sentence.block === undefined || !HEADINGS.has(sentence.block.kind);

const isQuestion = (tree: Tree): boolean => tree.tokens.at(-1)?.form === '?';

/** What every statement has in common: voices, force and circumstances at a token. */
export const statementAt = (
  scene: Scene,
  sentence: SceneSentence,
  index: number,
  content: ReadContent,
  passages: readonly Span[],
  options: {
    readonly complete: boolean;
    readonly force?: Force;
    readonly voices?: readonly SpeechLink[];
    readonly said?: StatedWhen;
    readonly participants?: readonly number[];
  },
): Draft => {
  const { tree } = sentence;
  const found = options.voices ?? scene.voices.voicesOf(tree, index);
  const circumstances: Circumstances = circumstancesOf(found, scene.duress);
  const force = options.force ?? forceOf(tree, index, found, scene.lexicon.force, scene.lexicon.speech);
  const voices = withoutCoerced(found, scene.duress);
  const firm = force.modality === 'asserted' || force.modality === 'alleged' || force.modality === 'reported';
  const strength: Strength = options.complete && firm && isProse(sentence) && !isQuestion(tree) ? 'strong' : 'weak';
  return {
    kind: content.kind,
    sentence: tree.sentence,
    passages,
    voice: voices.map((voice) => {
      const said = scene.sentences[voice.tree.sentence]?.times.of(voice.cue);
      const tookPart = voice.link.entity !== undefined && (options.participants ?? []).includes(voice.link.entity);
      return { ...voice.link, basis: tookPart ? 'took-part' : voice.link.basis, ...(said ? { when: said } : {}) };
    }),
    polarity: force.polarity,
    modality: force.modality,
    circumstances,
    strength,
    content,
    anchor: { sentence: tree.sentence, index },
  };
};

/** A token's own words. */
export const tokenWords = (scene: Scene, tree: Tree, index: number): Words => {
  const { start, end } = at(tree, index);
  return { start, end, words: scene.analysis.text.slice(start, end) };
};
