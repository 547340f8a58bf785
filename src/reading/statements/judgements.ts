import type { ReadEvidence, ReadFinding, Words } from '../../model/index.ts';
import { argumentsOf } from '../refiners/arguments.ts';
import { forceOf } from '../refiners/force.ts';
import { around, type Draft, type Scene, type SceneSentence, statementAt, tokenWords, wordsOf } from '../scene.ts';
import { at, dependents, subtree, type Tree } from '../tree.ts';
import { entitiesBelow } from './entities-below.ts';

const lemmaAt = (tree: Tree, index: number): string => at(tree, index).lemma.toLowerCase();

/** Findings: what a body concluded, about whom. A private person's "found" is no finding. */
export const findingStatements = (scene: Scene, { tree, ...rest }: SceneSentence): Draft[] => {
  const sentence = { tree, ...rest };
  return tree.tokens.flatMap((token, index) => {
    if (token.upos !== 'VERB' || !scene.lexicon.things.finding.has(lemmaAt(tree, index))) return [];
    const clause = dependents(tree, index, 'ccomp')[0];
    if (clause === undefined) return [];
    // "found a gun": a thing that was found is no finding
    const thing =
      at(tree, clause).upos === 'NOUN' &&
      !(tree.children[clause] ?? []).some((child) => /^(cop|mark|nsubj)/.test(at(tree, child).deprel));
    if (thing) return [];
    const args = argumentsOf(tree, index);
    const who = args.passive ? args.agent : args.subject;
    const by = who === undefined ? undefined : scene.cast.mentionAt(tree, who);
    if (!by || scene.cast.entity(by.entity).kind === 'person' || scene.cast.entity(by.entity).kind === 'place')
      return [];
    const finding: Words = wordsOf(scene, tree, subtree(tree, clause));
    // "during her unlawful arrest": what the finding calls what was done
    const called = subtree(tree, clause).find(
      (word) => scene.lexicon.things.unlawful.has(lemmaAt(tree, word)) && at(tree, word).deprel === 'amod',
    );
    const when = sentence.times.of(index);
    const content: ReadFinding = {
      kind: 'finding',
      by: by.entity,
      about: entitiesBelow(scene, tree, clause),
      finding,
      ...(called === undefined ? {} : { characterisation: wordsOf(scene, tree, [called, at(tree, called).head]) }),
      ...(when ? { when } : {}),
    };
    return [
      statementAt(scene, sentence, index, content, [around([by, tokenWords(scene, tree, index), finding])], {
        complete: true,
      }),
    ];
  });
};

/** "the body showed signs of torture": what a body shows, in whose words it is told, about whose body it is. */
export const signStatements = (scene: Scene, sentence: SceneSentence): Draft[] => {
  const { tree } = sentence;
  const { bodies, showing, signs } = scene.lexicon.things;
  return tree.tokens.flatMap((token, index): Draft[] => {
    if (token.upos !== 'VERB' || !showing.has(lemmaAt(tree, index))) return [];
    const { subject, object, passive } = argumentsOf(tree, index);
    if (passive || subject === undefined || object === undefined || !bodies.has(lemmaAt(tree, subject))) return [];
    if (!signs.has(lemmaAt(tree, object))) return [];
    const finding = wordsOf(scene, tree, [...subtree(tree, subject), index, ...subtree(tree, object)]);
    const when = sentence.times.of(index);
    const content: ReadFinding = {
      kind: 'finding',
      about: entitiesBelow(scene, tree, subject),
      finding,
      ...(when ? { when } : {}),
    };
    return [statementAt(scene, sentence, index, content, [around([finding])], { complete: true })];
  });
};

/** What happened to evidence: destroyed, withheld, asked for, obtained, or never produced. */
export const evidenceStatements = (scene: Scene, sentence: SceneSentence): Draft[] => {
  const { tree } = sentence;
  const { things, force, speech } = scene.lexicon;
  return tree.tokens.flatMap((token, index): Draft[] => {
    if (token.upos !== 'VERB') return [];
    const rule = things.fates.find((one) => one.lemmas.includes(lemmaAt(tree, index)));
    if (!rule) return [];
    const args = argumentsOf(tree, index);
    const item = args.passive ? args.subject : args.object;
    if (item === undefined || !things.evidence.has(lemmaAt(tree, item))) return [];
    const voices = scene.voices.voicesOf(tree, index);
    const said = forceOf(tree, index, voices, force, speech);
    const denied = said.polarity === 'denied';
    const fate = denied ? rule.denied : rule.fate;
    if (!fate) return [];
    const who = args.passive ? args.agent : args.subject;
    const holder = who === undefined ? undefined : scene.cast.mentionAt(tree, who);
    const words = wordsOf(scene, tree, subtree(tree, item));
    const content: ReadEvidence = {
      kind: 'evidence',
      item: words,
      fate,
      ...(holder ? { holder: holder.entity } : {}),
    };
    return [
      statementAt(scene, sentence, index, content, [around([words, tokenWords(scene, tree, index)])], {
        complete: true,
        voices,
        force: { polarity: 'affirmed', modality: said.modality },
      }),
    ];
  });
};
