import type { ActType, Citation, Document, Gap, Reading, Token } from '../model/index.ts';
import type { Analysis } from './analysis.ts';
import { inCodePoints, inUtf16 } from './code-points.ts';
import { analyse, type LanguageModel } from './language/index.ts';
import type { Language } from './language-of.ts';
import type { ActLexicon } from './lexicon.ts';
import { recogniseActs } from './recognisers/acts.ts';
import { recogniseCast } from './recognisers/cast.ts';
import { recogniseGaps } from './recognisers/gaps.ts';
import { recogniseQuantities } from './recognisers/quantities.ts';
import { recogniseQuotes } from './recognisers/quotes.ts';
import { recogniseTimes } from './recognisers/times.ts';
import { topicWords } from './recognisers/topic-words.ts';
import { lookUpCast } from './refiners/cast-lookup.ts';
import { resolveFirstPerson } from './refiners/coreference-speakers.ts';
import { duressAlleged } from './refiners/duress.ts';
import { mendTrees } from './refiners/mending/mend-trees.ts';
import { type ActParts, readParticipants } from './refiners/participants.ts';
import { shareTimes } from './refiners/settings.ts';
import { findVoices } from './refiners/voices.ts';
import type { Scene, SceneSentence } from './scene.ts';
import { citationsOf } from './statements/citations.ts';
import { withForcedAdmissions } from './statements/forced-admissions.ts';
import { readStatements } from './statements/index.ts';
import { withThoseRecorded } from './statements/recorded-speakers.ts';
import { dependents, type Tree, treeOf } from './tree.ts';

/**
 * Reads a document: sentences and trees, then recognisers, then refiners, then statements; stated things only.
 * Pure, and never sees a decision. Spans that come out are code points of `document.text`.
 */
export const readDocument = (document: Document, language: Language, model: LanguageModel, reader: string): Reading => {
  const { text } = document;
  const blocks = inUtf16(text, document.blocks);

  // sentences and words, tags, lemmas, trees
  const sentences = mendTrees(analyse(text, blocks, model, language.rules), {
    speech: language.acts.speech,
    irregular: language.irregular,
    transitive: transitiveVerbs(language.acts),
    listing: language.cast.listingWords,
    verdicts: language.cast.verdictWords,
    repeated: language.cast.repeatedWords,
  });
  const analysis: Analysis = { text, blocks, sentences };
  const trees = sentences.map(treeOf);

  // recognisers: what stands in the words
  const timeMentions = recogniseTimes(analysis, language.times);
  const quantities = recogniseQuantities(analysis, language.numbers, timeMentions);
  const quotes = recogniseQuotes(text, blocks);
  const found = recogniseCast(analysis, quantities, language.cast);
  const gaps: Gap[] = trees.flatMap((tree) => recogniseGaps(tree, language.acts.gaps));

  // refiners: who is meant, who speaks, what belongs to what
  const castBefore = lookUpCast(found);
  const voicesBefore = findVoices({ text, trees, blocks, quotes, words: language.acts.speech, cast: castBefore });
  const cast = lookUpCast(
    resolveFirstPerson(
      found,
      quotes,
      (tree, index) => voicesBefore.voicesOf(tree, index).at(-1)?.link.entity,
      trees,
      language.cast,
    ),
  );
  const voices = findVoices({ text, trees, blocks, quotes, words: language.acts.speech, cast });
  const sentencesRead = trees.map((tree): SceneSentence => {
    const isPlace = (index: number) => {
      const mention = cast.mentionAt(tree, index);
      return mention !== undefined && cast.entity(mention.entity).kind === 'place';
    };
    const triggers = recogniseActs(tree, language.acts, {
      isPlace,
      namedBefore: (lemmas, index) => namedBefore(trees, tree.sentence, index, lemmas),
    });
    const speech = tree.tokens.flatMap((token, index) =>
      language.acts.speech.verbs.has(token.lemma.toLowerCase()) && token.upos === 'VERB' ? [index] : [],
    );
    const clauses = new Set(speech.filter((index) => dependents(tree, index, 'ccomp').length > 0));
    const first = tree.tokens[0]?.start ?? 0;
    return {
      tree,
      block: blocks.find((block) => block.start <= first && first < block.end),
      times: shareTimes(tree, timeMentions, {
        predicates: new Set([...triggers.map((trigger) => trigger.index), ...speech]),
        sayings: new Set(speech),
        announcing: clauses,
        rulings: language.acts.things.rulings,
        quotes,
      }),
      acts: triggers.map((trigger) => ({
        ...trigger,
        parts: readParticipants(tree, trigger, {
          text,
          cast,
          quantities,
          quotes,
          rulings: language.acts.things.rulings,
        }),
      })),
    };
  });
  const acts = sentencesRead.flatMap((sentence) => sentence.acts);
  const forced = acts.filter((one) => one.act === 'forced-confession');
  const plain: Scene = {
    analysis,
    lexicon: language.acts,
    cast,
    quantities,
    timeMentions,
    quotes,
    voices,
    duress: {
      // a confession told to be forced casts its shadow on every recording of its speaker
      alleged: duressAlleged(trees, language.acts.speech) || forced.length > 0,
      underHand: new Set(acts.filter((one) => UNDER_HAND.has(one.act)).flatMap((one) => undergo(one.parts))),
      forced: new Set(forced.flatMap((one) => undergo(one.parts))),
      papers: [],
    },
    sentences: sentencesRead,
  };
  const recorded: Scene = { ...plain, duress: withThoseRecorded(plain) };
  const scene: Scene = { ...recorded, duress: withForcedAdmissions(recorded) };

  // statements
  const statements = readStatements(scene).map(({ anchor: _anchor, ...statement }) => statement);
  const citations: Citation[] = citationsOf(scene);
  return inCodePoints(text, {
    textSha256: document.textSha256,
    reader,
    language: language.code,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    mentions: cast.cast.mentions.map(({ start, end, words, form, entity }) => ({ start, end, words, form, entity })),
    entities: cast.cast.entities,
    statements,
    times: timeMentions.map(({ when }) => when),
    topics: topicWords(sentences, language.common),
    citations,
    gaps,
  });
};

const undergo = ({ participants }: ActParts): number[] =>
  participants.flatMap((one) => (one.role === 'patient' && one.entity !== undefined ? [one.entity] : []));

/** What puts somebody into others' hands. */
const UNDER_HAND: ReadonlySet<ActType> = new Set<ActType>([
  'arrest',
  'detention',
  'abduction',
  'torture',
  'beating',
  'ill-treatment',
  'forced-confession',
]);

/** How many sentences back a pronoun for a thing may reach. */
const REACH = 2;

const namedBefore = (trees: readonly Tree[], sentence: number, index: number, lemmas: readonly string[]): boolean => {
  const names = (tokens: readonly Token[]) =>
    tokens.some((token) => token.upos === 'NOUN' && lemmas.includes(token.lemma.toLowerCase()));
  const before = trees.slice(Math.max(0, sentence - REACH), sentence);
  return names(trees[sentence]?.tokens.slice(0, index) ?? []) || before.some((tree) => names(tree.tokens));
};

const transitives = new WeakMap<ActLexicon, ReadonlySet<string>>();

const transitiveVerbs = (acts: ActLexicon): ReadonlySet<string> => {
  const known = transitives.get(acts);
  if (known) return known;
  const made = new Set(acts.verbs.filter((entry) => entry.frame === 'does-to').flatMap((entry) => entry.lemmas));
  transitives.set(acts, made);
  return made;
};
