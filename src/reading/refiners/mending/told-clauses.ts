import { childrenOf, type Draft, hang, type Repair } from './draft-tree.ts';

/** "admitted in a written statement that he …": a clause belongs to the verb that speaks, not to what describes a thing. */
export const clausesOfModifiers: Repair = (tokens, { speech }) => {
  tokens.forEach((token, index) => {
    const above = tokens[token.head];
    const described = token.deprel === 'ccomp' && above?.deprel === 'amod';
    // "admitted in a statement that he shot": in what one says it is not what says it
    const through = token.deprel === 'acl' && above?.deprel === 'obl' && opensWithThat(tokens, index, token.head);
    // "confessed under torture that he shot": what force is used for is not told of by it
    const that = tokens[token.head + 1];
    const forced =
      token.deprel === 'acl:relcl' &&
      above?.deprel === 'obl' &&
      speech.duress.has(above.lemma.toLowerCase()) &&
      that?.lemma.toLowerCase() === 'that' &&
      that.head === index;
    if (!described && !through && !forced) return;
    if (forced) Object.assign(that, { upos: 'SCONJ', deprel: 'mark', feats: '' });
    for (let node = tokens[token.head]?.head ?? -1; node >= 0; node = tokens[node]?.head ?? -1) {
      const above = tokens[node];
      const lemma = above?.lemma.toLowerCase() ?? '';
      if (above?.upos !== 'VERB' || !(speech.verbs.has(lemma) || speech.confession.has(lemma))) continue;
      hang(tokens, index, node, 'ccomp');
      return;
    }
  });
};

/** Prepositions of what one says something in or under. */
const THROUGH: ReadonlySet<string> = new Set(['in', 'under', 'during']);

/** A clause right behind a noun that "in" stands before: "in a statement that he …". */
const opensWithThat = (tokens: readonly Draft[], verb: number, noun: number): boolean => {
  const that = tokens[noun + 1];
  const marked = that?.lemma.toLowerCase() === 'that' && that.deprel === 'mark' && that.head === verb;
  return marked && childrenOf(tokens, noun).some((child) => THROUGH.has(tokens[child]?.lemma.toLowerCase() ?? ''));
};

/** "X, whose brother was killed, wept": the brother stands in no apposition to X, and is the subject of his own clause. */
export const ownedSubjects: Repair = (tokens) => {
  tokens.forEach((token, index) => {
    const owned = tokens[token.head];
    if (token.lemma.toLowerCase() !== 'whose' || token.head <= index || owned?.deprel !== 'appos') return;
    const next = tokens.findIndex((one, place) => place > token.head && /^(VERB|AUX)$/.test(one.upos));
    const predicate = tokens[next]?.upos === 'AUX' ? (tokens[next]?.head ?? -1) : next;
    if (predicate > token.head) hang(tokens, token.head, predicate, 'nsubj');
  });
};

/** "The man who was taken two weeks ago has been found": what stands behind the verb of "who", with no comma between, is its own. */
export const relativeObliques: Repair = (tokens) => {
  tokens.forEach((token, index) => {
    const { head } = token;
    if (head <= index || !/^(advmod|obl:unmarked|obl:tmod)$/.test(token.deprel)) return;
    const main = tokens[head];
    if (main?.upos !== 'VERB' || main.deprel === 'acl:relcl') return;
    const relative = tokens.findIndex(
      (verb, place) =>
        verb.deprel === 'acl:relcl' &&
        place < index &&
        tokens[verb.head]?.head === head &&
        /^nsubj/.test(tokens[verb.head]?.deprel ?? ''),
    );
    if (relative < 0) return;
    const between = tokens.slice(relative + 1, index);
    // right behind it, before the auxiliary of the verb above, and no adverb beside that verb
    const apart = between.some(
      (word, place) => /^(PUNCT|CCONJ)$/.test(word.upos) || tokens[relative + 1 + place]?.head === head,
    );
    const behind = tokens.slice(index + 1, head).some((word) => word.upos === 'AUX' && word.head === head);
    const counted = childrenOf(tokens, index).some((child) => child < index);
    if (!apart && behind && counted) hang(tokens, index, relative, token.deprel);
  });
};

/** "conspiring in the late 1980's to murder": an infinitive is no part of a fixed phrase, but what the verb above is about. */
export const strayInfinitives: Repair = (tokens) => {
  tokens.forEach((token, index) => {
    if (token.upos !== 'VERB' || token.deprel !== 'fixed' || !token.feats.includes('VerbForm=Inf')) return;
    let above = token.head;
    while (above >= 0 && tokens[above]?.upos !== 'VERB') above = tokens[above]?.head ?? -1;
    if (above >= 0 && above < index) hang(tokens, index, above, 'xcomp');
  });
};
