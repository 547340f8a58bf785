import { childrenOf, type Draft, hang, isUnder, NOMINAL, nominalHead, type Repair } from './draft-tree.ts';

/** Irregular verbs the lemmatiser has not seen: "beaten" is of "beat". */
export const lemmas: Repair = (tokens, { irregular }) => {
  for (const token of tokens)
    if (token.upos === 'VERB') token.lemma = irregular.get(token.form.toLowerCase()) ?? token.lemma;
};

/**
 * "A judge sentenced Ann Bell to life": a bare nominal right after such a verb is its object, and a subject that the
 * parser took for a passive one, though nothing makes the verb passive, acts.
 */
export const directObjects: Repair = (tokens, { transitive }) => {
  tokens.forEach((token, index) => {
    if (token.upos !== 'VERB' || !transitive.has(token.lemma.toLowerCase())) return;
    const children = childrenOf(tokens, index);
    const deprel = (child: number) => tokens[child]?.deprel ?? '';
    if (children.some((child) => /^(obj|aux:pass|cop|compound:prt)$/.test(deprel(child)))) return;
    if (!/VerbForm=Fin|VerbForm=Part|VerbForm=Inf|VerbForm=Ger/.test(token.feats) || /^(amod|acl)$/.test(token.deprel))
      return;
    const object = children.find((child) => {
      const word = tokens[child];
      if (!word || child < index || !/^(NOUN|PROPN|PRON)$/.test(word.upos)) return false;
      if (!/^(xcomp|ccomp|nmod|appos|dep|flat|compound|obl:unmarked|nmod:unmarked|iobj)$/.test(word.deprel))
        return false;
      if (childrenOf(tokens, child).some((below) => /^(case|mark|cop|nsubj)/.test(deprel(below)))) return false;
      const first = tokens.findIndex((_, place) => place > index && isUnder(tokens, place, child));
      return first === index + 1 && !tokens.slice(index + 1, child).some((between) => between.upos === 'PUNCT');
    });
    if (object === undefined) return;
    hang(tokens, object, index, 'obj');
    const joined = token.deprel === 'conj' && tokens[token.head]?.feats.includes('Voice=Pass');
    for (const child of children)
      if (deprel(child) === 'nsubj:pass' && !joined) (tokens[child] as Draft).deprel = 'nsubj';
  });
};

/** "Six guards, namely A, B and C, were tried": the list only tells who they are. */
export const namelyLists: Repair = (tokens, { listing }) => {
  tokens.forEach((token, index) => {
    if (!listing.has(token.form.toLowerCase()) || index < 2 || tokens[index - 1]?.form !== ',') return;
    const told = index - 2;
    const first = index + 1;
    const list =
      tokens[first]?.deprel === 'flat' || tokens[first]?.deprel === 'compound' ? (tokens[first]?.head ?? first) : first;
    const names = tokens[list];
    const noun = tokens[told];
    if (
      !names ||
      !noun ||
      !NOMINAL.has(noun.upos) ||
      !/^nsubj|^obj/.test(names.deprel) ||
      isUnder(tokens, names.head, told)
    )
      return;
    noun.head = names.head;
    noun.deprel = names.deprel;
    names.head = told;
    names.deprel = 'appos';
  });
};

/** "Two guards, Ann Bell and Cid Dorn, were tried": of two subjects side by side the second says who the first are. */
export const doubleSubjects: Repair = (tokens) => {
  tokens.forEach((verb, index) => {
    if (verb.upos !== 'VERB') return;
    const [first, second, third] = childrenOf(tokens, index).filter(
      (child) => child < index && /^nsubj/.test(tokens[child]?.deprel ?? ''),
    );
    if (first === undefined || second === undefined || third !== undefined) return;
    const between = tokens.slice(first + 1, second).map((token) => token.form);
    const apposed =
      between.includes(',') &&
      !between.some((form) => /^[\p{L}]/u.test(form) && form !== 'the') &&
      tokens[second]?.upos === 'PROPN';
    if (apposed) hang(tokens, second, first, 'appos');
  });
};

/** "Channel Nine, a TV station, showed": the name is the subject, and what it is stands beside it. */
export const appositions: Repair = (tokens) => {
  tokens.forEach((noun, index) => {
    if (!/^nsubj/.test(noun.deprel) || noun.upos !== 'NOUN') return;
    const own = tokens.flatMap((_, place) => (isUnder(tokens, place, index) ? [place] : []));
    const first = own.find((place) => tokens[place]?.upos !== 'PUNCT') ?? index;
    if (tokens[first]?.upos !== 'DET' || tokens[first - 1]?.form !== ',' || tokens[index + 1]?.form !== ',') return;
    let start = first - 2;
    while (start >= 0 && /^(PROPN|NUM)$/.test(tokens[start]?.upos ?? '')) start--;
    const name = tokens[start + 1];
    // "On 9 May, the court, …" and "In Bern, a lawyer, …" name a day and a town, no subject
    if (
      name?.upos !== 'PROPN' ||
      start + 1 > first - 2 ||
      tokens[start]?.upos === 'ADP' ||
      isUnder(tokens, noun.head, start + 1)
    )
      return;
    for (let place = start + 2; place <= first - 2; place++)
      Object.assign(tokens[place] as Draft, { head: start + 1, deprel: 'flat' });
    Object.assign(name, { head: noun.head, deprel: noun.deprel });
    Object.assign(noun, { head: start + 1, deprel: 'appos' });
  });
};

/** "prison sentences": two nouns side by side that hang apart are one compound. */
export const brokenCompounds: Repair = (tokens) => {
  for (let index = 0; index + 1 < tokens.length; index++) {
    const first = tokens[index] as Draft;
    const second = tokens[index + 1] as Draft;
    if (first.upos !== 'NOUN' || second.upos !== 'NOUN' || first.feats.includes('Number=Plur')) continue;
    if (!/^(conj|nmod|obl|obj)$/.test(first.deprel) || !/^(nsubj|obj|obl|nmod|dep|appos)/.test(second.deprel)) continue;
    if (isUnder(tokens, index, index + 1) || isUnder(tokens, index + 1, index)) continue;
    if (childrenOf(tokens, index + 1).some((child) => child < index + 1)) continue;
    second.head = first.head;
    second.deprel = first.deprel;
    for (const child of childrenOf(tokens, index)) (tokens[child] as Draft).head = index + 1;
    first.head = index + 1;
    first.deprel = 'compound';
  }
};

/** Nothing hangs on a mark: what does is told beside the noun before the mark, or hangs where the mark does. */
export const marksAsHeads: Repair = (tokens) => {
  tokens.forEach((token, index) => {
    const mark = tokens[token.head];
    if (mark?.upos !== 'PUNCT' || token.upos === 'PUNCT') return;
    const before = tokens[token.head - 1];
    const beside = NOMINAL.has(token.upos) && before && NOMINAL.has(before.upos) && token.head < index;
    if (beside) hang(tokens, index, nominalHead(tokens, token.head - 1), 'appos');
    else if (mark.head >= 0) hang(tokens, index, mark.head, token.deprel);
  });
};

/** "I was detained and tortured": a participle that the tagger took for an adjective is a passive verb again. */
export const participles: Repair = (tokens, { irregular, transitive }) => {
  tokens.forEach((token, index) => {
    const lemma = irregular.get(token.form.toLowerCase()) ?? '';
    if (token.upos !== 'ADJ' || !transitive.has(lemma) || !/(ed|en|n|t)$/.test(token.form)) return;
    const children = childrenOf(tokens, index);
    const copula = children.find((child) => tokens[child]?.deprel === 'cop');
    const above = tokens[token.head];
    const joined = token.deprel === 'conj' && above?.upos === 'VERB' && above.feats.includes('Voice=Pass');
    if (copula === undefined && !joined) return;
    Object.assign(token, { upos: 'VERB', lemma, feats: 'Tense=Past|VerbForm=Part|Voice=Pass' });
    if (copula !== undefined) (tokens[copula] as Draft).deprel = 'aux:pass';
    for (const child of children) if (tokens[child]?.deprel === 'nsubj') (tokens[child] as Draft).deprel = 'nsubj:pass';
  });
};

/**
 * "Despite their arrest and long sentences, families say …": what a leading preposition takes goes on after the "and",
 * as far as the comma; the subject stands behind it.
 */
export const frontedPairs: Repair = (tokens) => {
  const comma = tokens.findIndex((token) => token.form === ',');
  const first = tokens.findIndex((token) => token.deprel === 'obl');
  if (first < 0 || first > comma || !childrenOf(tokens, first).some((child) => tokens[child]?.deprel === 'case'))
    return;
  if (tokens.findIndex((_, place) => isUnder(tokens, place, first)) !== 0) return;
  const second = tokens.findIndex((token) => /^nsubj/.test(token.deprel));
  const pair = tokens[second];
  if (!pair || second < first || second > comma || tokens[first]?.head !== pair.head) return;
  const and = childrenOf(tokens, second).find((child) => tokens[child]?.deprel === 'cc' && child < second);
  const last = tokens.reduce((far, _, place) => (place < second && isUnder(tokens, place, first) ? place : far), first);
  const behind = childrenOf(tokens, second).filter((child) => child > comma && tokens[child]?.deprel === 'conj');
  const subject = behind[0];
  if (and !== last + 1 || subject === undefined || pair.head < subject) return;
  Object.assign(tokens[subject] as Draft, { head: pair.head, deprel: pair.deprel });
  for (const other of behind.slice(1)) (tokens[other] as Draft).head = subject;
  Object.assign(pair, { head: first, deprel: 'conj' });
};
