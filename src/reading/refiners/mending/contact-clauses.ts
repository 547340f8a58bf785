import { childrenOf, hang, type Repair } from './draft-tree.ts';

/**
 * "The evidence she gave in the video was fake": a noun that stands before its verb's subject as that verb's object is
 * told of by it, where a predicate with "was" follows that the noun is the subject of.
 */
export const contactClauses: Repair = (tokens) => {
  for (let verb = 0; verb < tokens.length; verb++) {
    const token = tokens[verb];
    if (token?.upos !== 'VERB') continue;
    const children = childrenOf(tokens, verb);
    const subject = children.find((child) => tokens[child]?.deprel === 'nsubj' && child < verb);
    const object = children.find((child) => tokens[child]?.deprel === 'obj' && child < (subject ?? -1));
    if (subject === undefined || object === undefined || tokens[object]?.upos !== 'NOUN') continue;
    const predicate = children.find(
      (child) => child > verb && childrenOf(tokens, child).some((word) => tokens[word]?.deprel === 'cop'),
    );
    const main = predicate === undefined ? undefined : tokens[predicate];
    if (predicate === undefined || !main || !/^(ADJ|NOUN)$/.test(main.upos)) continue;
    main.head = token.head;
    main.deprel = token.deprel;
    token.head = -1;
    hang(tokens, object, predicate, 'nsubj');
    hang(tokens, verb, object, 'acl:relcl');
    for (const child of children) {
      const own = tokens[child];
      if (!own || child === predicate || child === object || child === subject) continue;
      if (child > predicate || (child < object && /^(mark|advmod|cc|punct)$/.test(own.deprel))) own.head = predicate;
    }
  }
};
