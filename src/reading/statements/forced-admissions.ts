import type { ActType } from '../../model/index.ts';
import { argumentsOf } from '../refiners/arguments.ts';
import type { Duress } from '../refiners/duress.ts';
import type { Scene, SceneSentence } from '../scene.ts';
import { at, caseMarkers, dependents, type Tree } from '../tree.ts';

/** What is done to somebody to make them speak. */
const HURTING: ReadonlySet<ActType> = new Set<ActType>([
  'torture',
  'beating',
  'ill-treatment',
  'forced-confession',
  'threat',
  'intimidation',
]);

const lemmaAt = (tree: Tree, index: number): string => at(tree, index).lemma.toLowerCase();

const personAt = (scene: Scene, tree: Tree, index: number | undefined): number[] => {
  const mention = index === undefined ? undefined : scene.cast.mentionAt(tree, index);
  return mention && scene.cast.entity(mention.entity).kind === 'person' ? [mention.entity] : [];
};

const hurtIn = (sentence: SceneSentence | undefined): number[] =>
  (sentence?.acts ?? []).flatMap((act) =>
    HURTING.has(act.act)
      ? act.parts.participants.flatMap((one) =>
          one.role === 'patient' && one.entity !== undefined ? [one.entity] : [],
        )
      : [],
  );

/** Whether a sentence tells of force, by its words. */
const tellsOfForce = (scene: Scene, { tree }: SceneSentence): boolean =>
  tree.tokens.some(
    (token) =>
      scene.lexicon.speech.duress.has(token.lemma.toLowerCase()) ||
      scene.lexicon.speech.duress.has(token.form.toLowerCase()),
  );

/** Who takes back an admission at a verb: "withdrew that statement", "retracted his confession". */
const withdrawing = (scene: Scene, tree: Tree, verb: number): number[] => {
  const { stances, speech } = scene.lexicon;
  if (at(tree, verb).upos !== 'VERB') return [];
  const args = argumentsOf(tree, verb);
  const phrase = stances.phrases.find(
    (one) => one.stance === 'withdraws' && one.lemmas.includes(lemmaAt(tree, verb)) && one.objects,
  );
  const thing = args.passive ? args.subject : args.object;
  if (!phrase || thing === undefined) return [];
  const said = phrase.objects?.includes(lemmaAt(tree, thing)) || speech.confession.has(lemmaAt(tree, thing));
  return said ? personAt(scene, tree, args.passive ? args.agent : args.subject) : [];
};

/** Whose admission a sentence of force tells of: who confesses, whose confession it is, from whom it was had. */
const admitting = (scene: Scene, tree: Tree): number[] => {
  const { confession, duress } = scene.lexicon.speech;
  return tree.tokens.flatMap((token, index) => {
    const lemma = lemmaAt(tree, index);
    if (token.upos === 'VERB' && confession.has(lemma)) return personAt(scene, tree, argumentsOf(tree, index).subject);
    if (token.upos === 'NOUN' && confession.has(lemma))
      return dependents(tree, index, 'nmod:poss').flatMap((owner) => personAt(scene, tree, owner));
    if (token.upos === 'VERB' && duress.has(lemma))
      return dependents(tree, index, 'obl', 'nmod')
        .filter((child) => caseMarkers(tree, child)[0] === 'from')
        .flatMap((child) => personAt(scene, tree, child));
    return [];
  });
};

/**
 * Adds those whose admission is told to have been forced: who withdraws it and is told beside that to have been hurt,
 * who confesses in a sentence that tells of force, and the papers that somebody was made to sign. What they admitted
 * proves only that they were made to say so.
 */
export const withForcedAdmissions = (scene: Scene): Duress => {
  const { duress, sentences } = scene;
  const { speech } = scene.lexicon;
  const forced = new Set(duress.forced);
  const papers: { lemma: string; sentence: number }[] = [];
  sentences.forEach((sentence, place) => {
    const { tree } = sentence;
    const force = tellsOfForce(scene, sentence);
    const around = [place - 1, place, place + 1].flatMap((near) => hurtIn(sentences[near]));
    tree.tokens.forEach((_, index) => {
      for (const who of withdrawing(scene, tree, index)) if (force || around.includes(who)) forced.add(who);
    });
    if (!force) return;
    for (const who of admitting(scene, tree)) forced.add(who);
    for (const [index, token] of tree.tokens.entries())
      if (token.upos === 'NOUN' && speech.signed.has(lemmaAt(tree, index)) && isSigned(scene, tree, index))
        papers.push({ lemma: lemmaAt(tree, index), sentence: place });
  });
  return {
    ...duress,
    alleged: duress.alleged || forced.size > duress.forced.size || papers.length > 0,
    forced,
    papers: [...duress.papers, ...papers],
  };
};

/** Whether a paper is what somebody signs, marks or presses a thumb on. */
const isSigned = (scene: Scene, tree: Tree, index: number): boolean => {
  const verb = at(tree, index).head;
  return verb >= 0 && scene.lexicon.speech.signing.has(lemmaAt(tree, verb));
};
