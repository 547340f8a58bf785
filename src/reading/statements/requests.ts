import type { ReadRequest } from '../../model/index.ts';
import { argumentsOf } from '../refiners/arguments.ts';
import { type Force, forceOf } from '../refiners/force.ts';
import { around, type Draft, type Scene, type SceneSentence, statementAt, tokenWords, wordsOf } from '../scene.ts';
import { at, caseMarkers, dependents, has, markers, subtree, type Tree } from '../tree.ts';
import { phrase } from './phrases.ts';

const lemmaAt = (tree: Tree, index: number): string => at(tree, index).lemma.toLowerCase();

/** Requests and demands: from whom, to whom, for what. What is asked for is not thereby done. */
export const requestStatements = (scene: Scene, sentence: SceneSentence): Draft[] => {
  const { tree } = sentence;
  const { things } = scene.lexicon;
  return tree.tokens.flatMap((token, index): Draft[] => {
    if (!things.request.has(lemmaAt(tree, index))) return [];
    const noun = token.upos === 'NOUN';
    if (!noun && token.upos !== 'VERB') return [];
    const governor = noun && /^(obj|nsubj:pass)$/.test(token.deprel) && token.head >= 0 ? token.head : undefined;
    // "rejected calls by the opposition": who answers a request is not who makes it
    const answer = governor === undefined ? undefined : answerOf(scene, tree, governor);
    const base = governor !== undefined && token.deprel === 'obj' && answer === undefined ? governor : index;
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
    if (!from || has(at(tree, who as number), 'PronType=Rel')) return [];
    // "following a demand from the group": that they asked is all that is told
    const bare =
      noun && asked === undefined && base === index && scene.lexicon.order.after.has(caseMarkers(tree, index)[0] ?? '');
    if (asked === undefined && !bare) return [];
    // an appeal to a court is a step of the case
    if (bare && scene.lexicon.things.lodged.has(lemmaAt(tree, index)) && namesCourt(scene, tree)) return [];
    const place = scene.cast.entity(from.entity).kind === 'place';
    if (place && !bare) return [];
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
    const cases = dependents(tree, index, 'case');
    const words = wordsOf(
      scene,
      tree,
      asked === undefined ? phrase(tree, index).filter((word) => !cases.includes(word)) : subtree(tree, asked),
    );
    const when = sentence.times.of(base);
    const content: ReadRequest = {
      kind: 'request',
      from: from.entity,
      what: words,
      ...(to ? { to: to.entity } : {}),
      ...(when ? { when } : {}),
      ...(answer ? { answer } : {}),
    };
    return [
      statementAt(
        scene,
        sentence,
        base,
        content,
        [around([from, tokenWords(scene, tree, index), words, ...(to ? [to] : [])])],
        { complete: !place, ...askedNot(scene, tree, base) },
      ),
    ];
  });
};

const namesCourt = (scene: Scene, tree: Tree): boolean =>
  tree.tokens.some((_, index) => scene.lexicon.things.courts.has(lemmaAt(tree, index)));

/** "asked not to be named": what is asked for may be that something not be done; it is asked all the same. */
const askedNot = (scene: Scene, tree: Tree, verb: number): { readonly force?: Force } => {
  const { force, speech } = scene.lexicon;
  const next = tree.tokens[verb + 1]?.lemma.toLowerCase() ?? '';
  if (!force.negators.has(next)) return {};
  if ((tree.children[verb] ?? []).some((child) => child < verb && force.negators.has(lemmaAt(tree, child)))) return {};
  const said = forceOf(tree, verb, scene.voices.voicesOf(tree, verb), force, speech);
  return said.polarity === 'denied' ? { force: { ...said, polarity: 'affirmed' } } : {};
};

/** How a request was met, by the verb it hangs on: granted, refused, or passed over. */
const answerOf = (scene: Scene, tree: Tree, verb: number): ReadRequest['answer'] => {
  const { granting, refusing, ignoring } = scene.lexicon.things;
  const lemma = lemmaAt(tree, verb);
  const found = granting.has(lemma)
    ? 'granted'
    : refusing.has(lemma)
      ? 'refused'
      : ignoring.has(lemma)
        ? 'other'
        : undefined;
  if (found === undefined) return undefined;
  const { polarity } = forceOf(tree, verb, [], scene.lexicon.force, scene.lexicon.speech);
  if (polarity === 'affirmed') return found;
  return found === 'granted' ? 'refused' : undefined;
};

const isAddressee = (scene: Scene, tree: Tree, index: number): boolean => {
  const mention = scene.cast.mentionAt(tree, index);
  return (
    mention !== undefined && scene.cast.entity(mention.entity).kind !== 'place' && !has(at(tree, index), 'VerbForm=Inf')
  );
};
