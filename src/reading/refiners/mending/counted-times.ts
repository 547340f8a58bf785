import { childrenOf, type Repair } from './draft-tree.ts';

/**
 * "He was shot multiple times": how often is no object, and a participle that then has none, with "was" before it, is a
 * passive.
 */
export const countedTimes: Repair = (tokens, { repeated }) => {
  tokens.forEach((token, index) => {
    if (token.deprel !== 'obj' || !repeated.has(token.lemma.toLowerCase()) || token.head < 0) return;
    const counted = childrenOf(tokens, index).some((child) => /^(amod|nummod|det)$/.test(tokens[child]?.deprel ?? ''));
    if (!counted || token.head > index) return;
    token.deprel = 'obl:unmarked';
    const verb = tokens[token.head];
    if (!verb?.feats.includes('VerbForm=Part') && !/(ed|en|ot)$/.test(verb?.form ?? '')) return;
    const children = childrenOf(tokens, token.head);
    const was = children.find(
      (child) => tokens[child]?.deprel === 'aux' && tokens[child]?.lemma.toLowerCase() === 'be',
    );
    const subject = children.find((child) => tokens[child]?.deprel === 'nsubj');
    if (was === undefined || subject === undefined || verb?.feats.includes('Tense=Pres')) return;
    Object.assign(tokens[was] as object, { deprel: 'aux:pass' });
    Object.assign(tokens[subject] as object, { deprel: 'nsubj:pass' });
  });
};
