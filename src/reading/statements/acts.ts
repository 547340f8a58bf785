import type { ActType, ReadAct, ReadParticipant, Span, Words } from '../../model/index.ts';
import { type Force, forceOf } from '../refiners/force.ts';
import { nominalTokens } from '../refiners/nominal-tokens.ts';
import { readPlaces } from '../refiners/settings.ts';
import { around, type Draft, type Scene, type SceneSentence, statementAt, tokenWords, wordsOf } from '../scene.ts';
import { ancestors, at, caseMarkers, dependents, markers, relation, subtree, type Tree } from '../tree.ts';
import { caseOf, PROCEDURAL } from './case-words.ts';
import { lastRecorded } from './recorded-speakers.ts';

/** Acts of which the words say with what they were done. */
const BY_MEANS: ReadonlySet<string> = new Set([
  'torture',
  'beating',
  'killing',
  'attack',
  'injury',
  'ill-treatment',
  'threat',
  'destruction',
]);

/** Acts that say by themselves that somebody went somewhere. */
const TOWARDS: ReadonlySet<string> = new Set(['travel', 'deportation', 'transfer', 'deployment']);

/** A clause without what is joined to it with a subject of its own: the parser joins too much. */
const clauseWords = (scene: Scene, tree: Tree, index: number): Words => {
  const below = subtree(tree, index);
  const apart = below.find(
    (word) =>
      word > index &&
      /^(conj|parataxis)/.test(at(tree, word).deprel) &&
      dependents(tree, word, 'nsubj', 'nsubj:pass').length > 0,
  );
  if (apart === undefined) return wordsOf(scene, tree, below);
  const cut = Math.min(...subtree(tree, apart));
  return wordsOf(
    scene,
    tree,
    below.filter((word) => word < cut || word < index),
  );
};

const isShared = (tree: Tree, quantity: number): boolean =>
  dependents(tree, quantity, 'nummod').some((number) => dependents(tree, number, 'conj').length > 0);

/** Prepositions before a length that say when, not how long. */
const NOT_FOR: ReadonlySet<string> = new Set(['after', 'before', 'within', 'since', 'until']);

/** Whether a length belongs to an act and to no other clause or act between them: "freed after serving two years". */
const isOwnLength = (scene: Scene, tree: Tree, index: number, length: number): boolean => {
  const acts = scene.sentences[tree.sentence]?.acts ?? [];
  for (const node of [length, ...ancestors(tree, length)]) {
    if (node === index) return true;
    if (node !== length && acts.some((act) => act.index === node)) return false;
    // "banned from entering for ten years": what one is kept from lasts as long as the ban
    const keptFrom = at(tree, node).head === index && markers(tree, node).includes('from');
    if (keptFrom) return true;
    if (at(tree, node).upos === 'VERB' && relation(at(tree, node)) !== 'xcomp') return false;
    if (/^(acl:relcl|parataxis|advcl)/.test(at(tree, node).deprel)) return false;
    if (caseMarkers(tree, node).some((marker) => NOT_FOR.has(marker))) return false;
  }
  return false;
};

/** The stated length of a detention or sentence: "three-year", "for two months". "20 and 12 years" of several is nobody's. */
const durationOf = (scene: Scene, tree: Tree, index: number, several: boolean) => {
  return scene.quantities.find(
    (quantity) =>
      quantity.sentence === tree.sentence &&
      isOwnLength(scene, tree, index, quantity.head) &&
      !(several && isShared(tree, quantity.head)) &&
      ['year', 'month', 'week', 'day', 'hour'].includes(quantity.quantity.unit ?? ''),
  )?.quantity;
};

const meansOf = (scene: Scene, tree: Tree, index: number): Words | undefined => {
  const { means } = scene.lexicon.things;
  for (const child of dependents(tree, index, 'obl', 'nmod')) {
    const marker = caseMarkers(tree, child)[0] ?? '';
    const mention = scene.cast.mentionAt(tree, child);
    const timed = scene.timeMentions.some(
      (time) => time.sentence === tree.sentence && time.from <= child && child < time.to,
    );
    if ((marker === 'with' || marker === 'using') && means.has(marker) && !mention && !timed)
      return wordsOf(scene, tree, nominalTokens(tree, child));
  }
  return undefined;
};

const reasonOf = (scene: Scene, tree: Tree, index: number): Words | undefined => {
  for (const child of dependents(tree, index, 'obl', 'advcl')) {
    const [marker] = [...caseMarkers(tree, child), ...markers(tree, child)];
    const timed = scene.timeMentions.some(
      (time) => time.sentence === tree.sentence && time.from <= child && child < time.to,
    );
    const quantity = scene.quantities.some((one) => one.sentence === tree.sentence && one.head === child);
    const why = marker !== undefined && (['for', 'over'].includes(marker) || scene.lexicon.figures.causes.has(marker));
    if (why && !timed && !quantity) return clauseWords(scene, tree, child);
  }
  return undefined;
};

const characterisationOf = (
  scene: Scene,
  tree: Tree,
  index: number,
  companions: readonly number[],
): Words | undefined => {
  for (const base of [...companions, index]) {
    for (const child of dependents(tree, base, 'obl', 'nmod', 'advcl', 'acl')) {
      const [marker] = [...caseMarkers(tree, child), ...markers(tree, child)];
      // "charged under Article 12"
      const article = marker === 'under' && scene.lexicon.things.articles.has(at(tree, child).lemma.toLowerCase());
      if (article || (marker !== undefined && scene.lexicon.things.accusation.has(marker)))
        return clauseWords(scene, tree, child);
    }
  }
  return undefined;
};

/** "in an interview with an outlet, she said": whoever speaks took part in the interview. */
const interviewed = (scene: Scene, tree: Tree, index: number): ReadParticipant | undefined => {
  const token = at(tree, index);
  if (!['obl', 'nmod'].includes(relation(token)) || token.head < 0) return undefined;
  const speech = scene.voices.speechAt(tree, token.head);
  if (speech?.link.entity === undefined || !speech.link.words) return undefined;
  return { role: 'agent', entity: speech.link.entity, words: speech.link.words };
};

/** Acts of which the words say why they were done. */
const REASONED: ReadonlySet<ActType> = new Set<ActType>([
  'arrest',
  'detention',
  'release',
  'deportation',
  'protest',
  'entry-ban',
  'acquittal',
  'investigation-suspended',
  'investigation-closed',
]);

/** What befalls somebody by their own hand too: "broke her arm in a fall". */
const ALONE: ReadonlySet<string> = new Set(['injury', 'death', 'destruction', 'meeting', 'interview']);

/** Whoever undergoes an act does not do it to themselves: grammar that says so has slipped. */
const nobodyToThemselves = (participants: readonly ReadParticipant[]): readonly ReadParticipant[] => {
  const undergo = new Set(
    participants.flatMap((one) => (one.role === 'patient' && one.entity !== undefined ? [one.entity] : [])),
  );
  return participants.filter((one) => one.role !== 'agent' || one.entity === undefined || !undergo.has(one.entity));
};

/** "the clip was recorded under duress": whom it shows is who was made to speak. */
const madeToSpeak = (scene: Scene, tree: Tree, told: readonly ReadParticipant[]): ReadParticipant[] =>
  told.map((one) => {
    if (one.role !== 'patient' || one.entity !== undefined) return one;
    const entity = lastRecorded(scene, tree.sentence);
    return entity === undefined ? one : { ...one, entity };
  });

/** "due to deportation and an entry ban": an act noun that is told as the reason of what else is told. */
const isCause = (scene: Scene, tree: Tree, index: number): boolean => {
  const first = relation(at(tree, index)) === 'conj' && at(tree, index).head >= 0 ? at(tree, index).head : index;
  return scene.lexicon.figures.causes.has(caseMarkers(tree, first)[0] ?? '');
};

/** Statements of acts: who did what to whom, when, where, how and why, in the words that say so. */
export const actStatements = (scene: Scene, sentence: SceneSentence): Draft[] => {
  const { tree } = sentence;
  const drafts: Draft[] = [];
  for (const trigger of sentence.acts) {
    const { index } = trigger;
    const voices = scene.voices.voicesOf(tree, index);
    const said = forceOf(tree, index, voices, scene.lexicon.force, scene.lexicon.speech);
    const undone = trigger.by.sort === 'verb' && trigger.by.entry.negated === true;
    if (undone && said.polarity === 'affirmed') continue;
    const force: Force = undone ? { ...said, polarity: 'affirmed' } : said;
    const when = sentence.times.of(index);
    const noun = trigger.by.sort === 'noun';
    const frame = trigger.by.sort === 'adjective' ? 'undergoes' : trigger.by.entry.frame;
    const speaker = noun && frame === 'with' ? interviewed(scene, tree, index) : undefined;
    const told = [...(speaker ? [speaker] : []), ...trigger.parts.participants];
    const participants = nobodyToThemselves(
      trigger.act === 'forced-confession' ? madeToSpeak(scene, tree, told) : told,
    );
    const slipped = participants.length < told.length && !ALONE.has(trigger.act);
    const where = readPlaces(tree, index, scene.cast, scene.lexicon.places, TOWARDS.has(trigger.act), scene.quotes);
    if (noun && participants.length === 0 && !when && !isCause(scene, tree, index)) continue;
    const several = participants.filter((one) => one.role === 'patient').length > 1;
    const duration = ['sentence', 'detention', 'conviction', 'entry-ban', 'arrest'].includes(trigger.act)
      ? durationOf(scene, tree, index, several)
      : undefined;
    const means =
      trigger.by.sort === 'verb' && trigger.by.entry.keeps === 'means'
        ? { ...tokenWords(scene, tree, index) }
        : BY_MEANS.has(trigger.act)
          ? meansOf(scene, tree, index)
          : undefined;
    const keeps = trigger.by.sort === 'verb' ? trigger.by.entry.keeps : undefined;
    const reason = REASONED.has(trigger.act) ? reasonOf(scene, tree, index) : undefined;
    const legal = keeps === 'characterisation' ? characterisationOf(scene, tree, index, trigger.companions) : undefined;
    const dealt = PROCEDURAL.test(trigger.act) ? caseOf(scene, tree, trigger) : undefined;
    const topic = dealt
      ? dealt
      : keeps === 'topic'
        ? wordsOf(scene, tree, trigger.companions.flatMap((word) => subtree(tree, word)).concat(index))
        : undefined;
    const content: ReadAct = {
      kind: 'act',
      act: trigger.act,
      trigger: tokenWords(scene, tree, index),
      participants,
      ...(when ? { when } : {}),
      ...(where.length > 0 ? { where } : {}),
      ...(means ? { means } : {}),
      ...(reason ? { statedReason: reason } : {}),
      ...(legal ? { characterisation: legal } : {}),
      ...(duration ? { duration } : {}),
      ...(topic ? { topic } : {}),
    };
    const inside = (words: Span) =>
      words.start >= (tree.tokens[0]?.start ?? 0) && words.end <= (tree.tokens.at(-1)?.end ?? 0);
    const spans = [
      content.trigger,
      ...participants.map((one) => one.words),
      ...(when ? [when] : []),
      ...where.map((one) => one.words),
      ...(topic ? [topic] : []),
      // "the body of …": whose it is stands beside the word that makes it this act
      ...(trigger.by.sort === 'verb' && trigger.by.entry.onto === 'owner'
        ? trigger.companions.map((word) => tokenWords(scene, tree, word))
        : []),
    ].filter(inside);
    // a noun is strong only where it stands for the happening itself: dated, announced, or somebody's
    const governed =
      sentence.times.of(index) !== undefined || voices.length > 0 || speaker !== undefined || duration !== undefined;
    const complete =
      !slipped && trigger.parts.complete && (!noun || governed) && !(noun && force.modality !== 'asserted');
    drafts.push(
      // what "it" stands for may have been named a sentence earlier
      statementAt(scene, sentence, index, content, [around(spans), ...(topic && !inside(topic) ? [topic] : [])], {
        complete: complete || (speaker !== undefined && participants.length > 1),
        force,
        voices,
        participants: participants.flatMap((one) => (one.entity === undefined ? [] : [one.entity])),
      }),
    );
  }
  return drafts;
};
