import type { Modality, Polarity } from '../../model/index.ts';
import type { ForceWords, SpeechWords } from '../lexicon.ts';
import { ancestors, at, caseMarkers, dependents, has, markers, relation, type Tree } from '../tree.ts';
import { weaker } from './modality.ts';
import type { SpeechLink } from './speech-link.ts';

/** How a thing is said: whether it is affirmed, and how firmly. */
export type Force = { readonly polarity: Polarity; readonly modality: Modality };

const negatedHere = (tree: Tree, index: number, words: ForceWords): boolean => {
  const negates = (child: number): boolean => {
    const token = at(tree, child);
    if (!/^(advmod|det|cc|neg|case|mark)(:|$)/.test(token.deprel) || token.lemma === 'nor') return false;
    if (!words.negators.has(token.lemma.toLowerCase()) && !has(token, 'Polarity=Neg')) return false;
    return !words.notOnly.has(tree.tokens[child + 1]?.lemma.toLowerCase() ?? '');
  };
  if ((tree.children[index] ?? []).some(negates)) return true;
  // "nobody was arrested", "no officers were charged", "did not produce any", "without being charged"
  for (const argument of dependents(tree, index, 'nsubj', 'nsubj:pass', 'obj')) {
    if (words.negators.has(at(tree, argument).lemma.toLowerCase())) return true;
    if (
      dependents(tree, argument, 'det', 'advmod').some(
        (child) =>
          words.negators.has(at(tree, child).lemma.toLowerCase()) &&
          !words.notOnly.has(tree.tokens[child + 1]?.lemma.toLowerCase() ?? ''),
      )
    )
      return true;
  }
  return [...markers(tree, index), ...caseMarkers(tree, index)].includes('without');
};

/** "to go", "to be freed"; but "to being paid" and "to having gone" tell of what was. */
const isInfinitive = (tree: Tree, index: number): boolean => {
  const parts = [index, ...dependents(tree, index, 'aux', 'aux:pass', 'cop')].map((part) => at(tree, part));
  if (parts.some((part) => has(part, 'VerbForm=Ger'))) return false;
  return parts.some((part) => has(part, 'VerbForm=Inf')) && !parts.some((part) => has(part, 'VerbForm=Fin'));
};

/** A bare verb at the head of its sentence that nobody is the subject of. */
const isCommand = (tree: Tree, index: number): boolean => {
  const top =
    [index, ...ancestors(tree, index)].find(
      (node) => at(tree, node).head < 0 || relation(at(tree, node)) === 'ccomp',
    ) ?? index;
  const token = at(tree, top);
  const said = (tree.children[top] ?? []).map((child) => relation(at(tree, child)));
  return (
    token.upos === 'VERB' &&
    (has(token, 'Mood=Imp') || has(token, 'VerbForm=Inf')) &&
    !said.some((name) => /^(nsubj|csubj|aux|mark)$/.test(name))
  );
};

/** "foreigners who took part would be expelled": whoever may do so is meant, nobody who did. */
const isWhoever = (tree: Tree, noun: number, force: ForceWords): boolean => {
  const token = at(tree, noun);
  if (!token.deprel.startsWith('nsubj') || token.head < 0) return false;
  const definite = dependents(tree, noun, 'det', 'nmod:poss', 'nummod').some(
    (child) => !has(at(tree, child), 'Definite=Ind') && !force.anybody.has(at(tree, child).lemma.toLowerCase()),
  );
  const loose = force.anybody.has(token.lemma.toLowerCase()) || (token.upos === 'NOUN' && !definite);
  return (
    loose &&
    dependents(tree, token.head, 'aux').some(
      (child) => (force.modals.get(at(tree, child).lemma.toLowerCase()) ?? 'asserted') !== 'asserted',
    )
  );
};

/** "rejected the argument that they had been attacked": what a claim that was rejected holds is told of by nobody plainly. */
const isRejected = (tree: Tree, node: number, force: ForceWords, speech: SpeechWords): boolean => {
  const claims = (index: number) => speech.nouns.get(at(tree, index).lemma.toLowerCase())?.modality === 'alleged';
  const rejects = (index: number) => index >= 0 && force.rejecting.has(at(tree, index).lemma.toLowerCase());
  if (at(tree, node).upos === 'NOUN')
    return claims(node) && /^(obj|nsubj:pass)$/.test(at(tree, node).deprel) && rejects(at(tree, node).head);
  return rejects(node) && dependents(tree, node, 'obj', 'nsubj:pass').some(claims);
};

/**
 * Polarity and modality of an act word: negation and modals on it, and what the words above it do to it
 * ("failed to", "demanded that", "allegations of", "denied", "if"). Refusing twice affirms again.
 */
export const forceOf = (
  tree: Tree,
  index: number,
  voices: readonly SpeechLink[],
  force: ForceWords,
  speech: SpeechWords,
): Force => {
  let denied = negatedHere(tree, index, force);
  let modality = 'asserted' as Modality;

  const lower = (node: number): string => at(tree, node).lemma.toLowerCase();
  const onWord = (node: number) => {
    for (const child of tree.children[node] ?? []) {
      const name = relation(at(tree, child));
      const lemma = lower(child);
      if (name === 'advmod') modality = weaker(modality, speech.adverbs.get(lemma) ?? 'asserted');
      if (name === 'amod') modality = weaker(modality, speech.adjectives.get(lemma) ?? 'asserted');
      if (name === 'aux')
        modality = weaker(
          modality,
          force.modals.get(lemma) ?? force.modals.get(at(tree, child).form.toLowerCase()) ?? 'asserted',
        );
    }
    if (markers(tree, node).some((marker) => force.conditionals.has(marker)))
      modality = weaker(modality, 'hypothetical');
  };
  onWord(index);
  // "could not be identified": what could not happen did not
  const able = (tree.children[index] ?? []).some((child) => force.abilities.has(lower(child)));
  if (denied && able && modality === 'hypothetical') modality = 'asserted';

  // "Release all detainees!", "- prosecute the officers": told to be done, not done
  if (isCommand(tree, index)) modality = weaker(modality, 'hypothetical');

  let child = index;
  for (const node of ancestors(tree, index)) {
    const name = relation(at(tree, child));
    const above = lower(node);
    const infinitive = isInfinitive(tree, child);
    if (name === 'conj') {
      // a modal or "not" before the first verb holds for the bare forms after it
      const own = (tree.children[child] ?? []).some((word) => /^(aux|nsubj)/.test(at(tree, word).deprel));
      // "did not admit guilt and claimed": a finite verb after a bare one is on its own
      const apart = has(at(tree, child), 'VerbForm=Fin') && has(at(tree, node), 'VerbForm=Inf');
      if (!own && !apart) {
        onWord(node);
        if (negatedHere(tree, node, force) && at(tree, node).upos === at(tree, child).upos) denied = true;
      }
      child = node;
      continue;
    }
    if (/^(xcomp|ccomp|acl|advcl|obj|nmod|obl)$/.test(name)) {
      const complement =
        name === 'xcomp' ||
        name === 'ccomp' ||
        (name === 'acl' && at(tree, child).deprel === 'acl') ||
        name === 'obj' ||
        (name === 'obl' && ['from', 'of', 'for'].includes(caseMarkers(tree, child)[0] ?? ''));
      const fromClause = name === 'advcl' && markers(tree, child).includes('from');
      // "did not accept that they had been beaten": neither said nor denied
      if (name === 'ccomp' && negatedHere(tree, node, force)) modality = weaker(modality, 'hypothetical');
      if ((complement || fromClause) && force.failing.has(above)) denied = !denied;
      else if (complement && at(tree, node).upos === 'VERB') {
        // "had to go" wants; "having gone" tells
        const tells = above === 'have' && !infinitive;
        modality = weaker(modality, tells ? 'asserted' : (force.wanting.get(above) ?? 'asserted'));
      }
      if (
        (name === 'acl' || name === 'nmod') &&
        at(tree, child).deprel !== 'acl:relcl' &&
        at(tree, node).upos === 'NOUN'
      ) {
        modality = weaker(modality, force.wantingNouns.get(above) ?? 'asserted');
        modality = weaker(modality, speech.nouns.get(above)?.modality ?? 'asserted');
        for (const adjective of dependents(tree, node, 'amod'))
          modality = weaker(modality, speech.adjectives.get(lower(adjective)) === 'alleged' ? 'alleged' : 'asserted');
      }
      const accused =
        /^(xcomp|ccomp|acl|advcl|nmod|obl)$/.test(name) &&
        [...caseMarkers(tree, child), ...markers(tree, child)].some((marker) => ['of', 'with', 'for'].includes(marker));
      // "went on trial for killing": the word of accusing may hang on the verb
      const tried = dependents(tree, node, 'obl', 'obj').some((word) => force.accusing.has(lower(word)));
      if (accused && (force.accusing.has(above) || tried)) modality = weaker(modality, 'alleged');
      // "afraid to return", "able to": nothing is said to have happened
      if (infinitive && at(tree, node).upos === 'ADJ') modality = weaker(modality, 'hypothetical');
      // "a request to the prosecutor to investigate": asked or meant, not done
      if (at(tree, child).deprel === 'acl' && infinitive) modality = weaker(modality, 'hypothetical');
      if (name === 'advcl' && infinitive && !force.becoming.has(above)) modality = weaker(modality, 'planned');
      if (
        (name === 'ccomp' || name === 'xcomp') &&
        (tree.children[node] ?? []).some(
          (word) => relation(at(tree, word)) === 'aux' && force.modals.get(lower(word)) === 'hypothetical',
        ) &&
        force.wanting.has(above)
      )
        modality = weaker(modality, 'hypothetical');
      if (name === 'xcomp' || name === 'ccomp') {
        for (const word of dependents(tree, node, 'advmod')) {
          const adverb = speech.adverbs.get(lower(word));
          if (adverb) modality = weaker(modality, adverb);
        }
      }
    }
    if (at(tree, child).deprel === 'acl:relcl' && isWhoever(tree, node, force))
      modality = weaker(modality, 'hypothetical');
    if (isRejected(tree, node, force, speech)) modality = weaker(modality, 'hypothetical');
    if (markers(tree, child).some((marker) => force.conditionals.has(marker)))
      modality = weaker(modality, 'hypothetical');
    child = node;
  }

  for (const voice of voices) {
    modality = weaker(modality, voice.modality);
    if (voice.denies) denied = !denied;
    else if (negatedHere(voice.tree, voice.cue, force)) modality = weaker(modality, 'hypothetical');
  }
  return { polarity: denied ? 'denied' : 'affirmed', modality };
};
