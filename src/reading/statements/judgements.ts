import type { ReadEvidence, ReadFinding, ReadRequest, Words } from '../../model/index.ts';
import { argumentsOf } from '../refiners/arguments.ts';
import { forceOf } from '../refiners/force.ts';
import { around, type Draft, type Scene, type SceneSentence, statementAt, tokenWords, wordsOf } from '../scene.ts';
import { at, caseMarkers, dependents, has, markers, subtree, type Tree } from '../tree.ts';
import { entitiesBelow } from './entities-below.ts';

const lemmaAt = (tree: Tree, index: number): string => at(tree, index).lemma.toLowerCase();

/** Findings: what a body concluded, about whom. A private person's "found" is no finding. */
export const findingStatements = (scene: Scene, { tree, ...rest }: SceneSentence): Draft[] => {
  const sentence = { tree, ...rest };
  return tree.tokens.flatMap((token, index) => {
    if (token.upos !== 'VERB' || !scene.lexicon.things.finding.has(lemmaAt(tree, index))) return [];
    const clause = dependents(tree, index, 'ccomp')[0];
    if (clause === undefined) return [];
    const args = argumentsOf(tree, index);
    const who = args.passive ? args.agent : args.subject;
    const by = who === undefined ? undefined : scene.cast.mentionAt(tree, who);
    if (!by || scene.cast.entity(by.entity).kind === 'person' || scene.cast.entity(by.entity).kind === 'place')
      return [];
    const finding: Words = wordsOf(scene, tree, subtree(tree, clause));
    const when = sentence.times.of(index);
    const content: ReadFinding = {
      kind: 'finding',
      by: by.entity,
      about: entitiesBelow(scene, tree, clause),
      finding,
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

/** Requests and demands: from whom, to whom, for what. What is asked for is not thereby done. */
export const requestStatements = (scene: Scene, sentence: SceneSentence): Draft[] => {
  const { tree } = sentence;
  const { things } = scene.lexicon;
  return tree.tokens.flatMap((token, index): Draft[] => {
    if (!things.request.has(lemmaAt(tree, index))) return [];
    const noun = token.upos === 'NOUN';
    if (!noun && token.upos !== 'VERB') return [];
    const base = noun && token.deprel === 'obj' && token.head >= 0 ? token.head : index;
    const args = argumentsOf(tree, base);
    const who =
      noun && base === index
        ? (dependents(tree, index, 'nmod:poss')[0] ??
          dependents(tree, index, 'nmod').find((child) => ['from', 'by'].includes(caseMarkers(tree, child)[0] ?? '')))
        : args.passive
          ? args.agent
          : args.subject;
    const from = who === undefined ? undefined : scene.cast.mentionAt(tree, who);
    // "a request to the prosecutor to investigate": what is asked may hang on whom one asks
    const addressed = dependents(tree, index, 'nmod', 'obl').filter((child) => isAddressee(scene, tree, child));
    const clauses = [
      ...addressed.flatMap((child) =>
        dependents(tree, child, 'acl').filter((verb) => has(at(tree, verb), 'VerbForm=Inf')),
      ),
      ...dependents(tree, index, 'acl', 'xcomp').filter((child) => at(tree, child).upos === 'VERB'),
      ...(base === index
        ? []
        : dependents(tree, base, 'xcomp', 'advcl').filter((child) => has(at(tree, child), 'VerbForm=Inf'))),
    ];
    const that = dependents(tree, index, 'ccomp').filter((child) => markers(tree, child).includes('that'));
    const objects = noun || things.asking.has(lemmaAt(tree, index)) ? [] : dependents(tree, index, 'obj');
    // "asked the ministry for protection": the parser often hangs what is asked for on whom one asks
    const asks = !noun && things.asking.has(lemmaAt(tree, index));
    const phrases = [index, ...(asks ? dependents(tree, index, 'obj') : [])]
      .flatMap((node) => dependents(tree, node, 'nmod', 'obl'))
      .filter((child) => caseMarkers(tree, child)[0] === 'for');
    const what = [...clauses, ...that, ...objects, ...phrases];
    const asked = what.find(
      (child) => at(tree, child).upos === 'VERB' || phrases.includes(child) || !isAddressee(scene, tree, child),
    );
    if (!from || asked === undefined || scene.cast.entity(from.entity).kind === 'place') return [];
    const addressee = [
      ...dependents(tree, index, 'obj', 'iobj', 'nmod', 'obl'),
      ...(base === index ? [] : dependents(tree, base, 'obl', 'iobj')),
    ].find((child) => {
      const marker = caseMarkers(tree, child)[0];
      return (
        child !== asked &&
        isAddressee(scene, tree, child) &&
        (marker === undefined || marker === 'to' || marker === 'on' || marker === 'of')
      );
    });
    const to = addressee === undefined ? undefined : scene.cast.mentionAt(tree, addressee);
    const words = wordsOf(scene, tree, subtree(tree, asked));
    const when = sentence.times.of(base);
    const content: ReadRequest = {
      kind: 'request',
      from: from.entity,
      what: words,
      ...(to ? { to: to.entity } : {}),
      ...(when ? { when } : {}),
    };
    return [
      statementAt(
        scene,
        sentence,
        base,
        content,
        [around([from, tokenWords(scene, tree, index), words, ...(to ? [to] : [])])],
        { complete: true },
      ),
    ];
  });
};

const isAddressee = (scene: Scene, tree: Tree, index: number): boolean => {
  const mention = scene.cast.mentionAt(tree, index);
  return (
    mention !== undefined && scene.cast.entity(mention.entity).kind !== 'place' && !has(at(tree, index), 'VerbForm=Inf')
  );
};
