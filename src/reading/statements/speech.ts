import type { ActType, ReadAct, ReadParticipant, Span } from '../../model/index.ts';
import { concededIn } from '../refiners/conceding.ts';
import { mayBeForced } from '../refiners/duress.ts';
import { forceOf } from '../refiners/force.ts';
import { around, type Draft, type Scene, type SceneSentence, statementAt, tokenWords } from '../scene.ts';
import { at, dependents, has, markers, spanOf, subtree, type Tree } from '../tree.ts';
import { shownSpeaker } from './recorded-speakers.ts';

/** What is said: the complement clause, the clause it comments on, or the quotation it belongs to. */
const saidSpan = (scene: Scene, tree: Tree, cue: number): Span | undefined => {
  const complement = dependents(tree, cue, 'ccomp', 'xcomp')[0];
  const deciding =
    complement !== undefined &&
    at(tree, complement).deprel === 'xcomp' &&
    (has(at(tree, complement), 'VerbForm=Inf') || markers(tree, complement).includes('to'));
  if (deciding) return undefined;
  if (complement !== undefined) {
    const said = subtree(tree, complement);
    // "…, police said": what was said reaches back to the sentence's first word
    return spanOf(tree, complement < cue ? [0, ...said] : said);
  }
  const token = at(tree, cue);
  const first = tree.tokens[0]?.start ?? token.start;
  const last = tree.tokens.at(-1)?.end ?? token.end;
  const quote = scene.quotes.find(
    (span) =>
      span.long && span.start < last && span.end > first && !(span.start <= token.start && token.start < span.end),
  );
  if (quote) return { start: quote.start, end: quote.end };
  const aside =
    /^(parataxis|advcl|ccomp|conj|dep|root)$/.test(token.deprel) && dependents(tree, cue, 'obj', 'obl').length === 0;
  if (token.head >= 0 && aside) {
    // "…, police said": what stands before the clause that says so, or, inside it, all of the sentence around it
    const own = subtree(tree, cue);
    const before = (own[0] ?? cue) - 1;
    const rest =
      own.length > 0 && before > 0
        ? tree.tokens.map((_, word) => word).filter((word) => word <= before && at(tree, word).upos !== 'PUNCT')
        : [];
    return rest.length > 1 ? spanOf(tree, rest) : undefined;
  }
  const conceded = concededIn(tree, cue, scene.lexicon.speech);
  if (conceded !== undefined) return spanOf(tree, subtree(tree, conceded));
  if (!scene.lexicon.speech.verbs.get(token.lemma.toLowerCase())?.noun) return undefined;
  const object = dependents(tree, cue, 'obj')[0];
  return object === undefined || at(tree, object).upos === 'PRON' || scene.cast.mentionAt(tree, object)
    ? undefined
    : spanOf(tree, subtree(tree, object));
};

const ACT_OF: ReadonlyMap<string, ActType> = new Map([
  ['denies', 'denial'],
  ['refutes', 'denial'],
]);

/**
 * Acts of speech: who said what to whom and when, apart from whether it is so. Words in a recording or confession
 * of somebody in custody are kept as what was made to be said, without a speaker of their own.
 */
export const speechStatements = (scene: Scene, sentence: SceneSentence): Draft[] => {
  const { tree } = sentence;
  const taken = new Set(sentence.acts.map((act) => act.index));
  const drafts: Draft[] = [];
  tree.tokens.forEach((_, index) => {
    const speech = scene.voices.speechAt(tree, index);
    if (!speech?.link.words || taken.has(index)) return;
    if (scene.lexicon.speech.verbs.get(at(tree, index).lemma.toLowerCase())?.inner) return;
    const said = saidSpan(scene, tree, index);
    if (!said) return;
    const entity = speech.link.entity === undefined ? undefined : scene.cast.entity(speech.link.entity);
    if (!entity || entity.kind === 'place') return;
    const voices = scene.voices.voicesOf(tree, index);
    const force = forceOf(tree, index, voices, scene.lexicon.force, scene.lexicon.speech);
    const when = sentence.times.of(index);
    const stance = scene.lexicon.speech.verbs.get(at(tree, index).lemma.toLowerCase())?.stance;
    const recorded = mayBeForced(speech, scene.duress);
    const forced = recorded && scene.duress.alleged;
    const participants: ReadParticipant[] = forced
      ? shownSpeaker(scene, tree, speech)
      : [{ role: 'speaker', entity: speech.link.entity as number, words: speech.link.words }];
    if (speech.link.told !== undefined) {
      const told = scene.cast.cast.mentions.find(
        (mention) => mention.entity === speech.link.told && mention.sentence === tree.sentence,
      );
      if (told)
        participants.push({
          role: 'addressee',
          entity: speech.link.told,
          words: { start: told.start, end: told.end, words: told.words },
        });
    }
    const topic = { ...said, words: scene.analysis.text.slice(said.start, said.end) };
    const content: ReadAct = {
      kind: 'act',
      act: forced ? 'forced-confession' : (ACT_OF.get(stance ?? '') ?? 'statement'),
      trigger: tokenWords(scene, tree, index),
      participants,
      topic,
      ...(when ? { when } : {}),
    };
    const spans: Span[] = [content.trigger, ...participants.map((one) => one.words), topic, ...(when ? [when] : [])];
    const draft = statementAt(scene, sentence, index, content, [around(spans)], {
      complete: entity.named || entity.kind === 'organization' || entity.posts.length > 0,
      force: forced ? { ...force, modality: force.modality === 'asserted' ? 'alleged' : force.modality } : force,
      voices,
    });
    drafts.push(recorded ? { ...draft, circumstances: forced ? 'duress-alleged' : 'unknown' } : draft);
  });
  return drafts;
};
