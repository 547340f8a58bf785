import type { Sentence, Token } from '../../model/index.ts';
import type { SpeechWords } from '../lexicon.ts';

/**
 * Mends what a greedy parser is known to get wrong and the rules cannot live without: whose clause a "that" opens,
 * which noun a "who" tells of, and verbless roots. Each repair is sure of itself or leaves the tree alone.
 * Takes and returns sentences; words and their places stay as they are.
 */
export type MendingWords = {
  readonly speech: SpeechWords;
  readonly irregular: ReadonlyMap<string, string>;
  /** Verbs that are done to somebody: a bare nominal right after one is its object. */
  readonly transitive: ReadonlySet<string>;
  /** "namely". */
  readonly listing: ReadonlySet<string>;
};

type Draft = { -readonly [K in keyof Token]: Token[K] };

type Repair = (tokens: Draft[], words: MendingWords) => void;

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'SYM']);
const childrenOf = (tokens: readonly Draft[], head: number): number[] =>
  tokens.flatMap((token, index) => (token.head === head ? [index] : []));
const isUnder = (tokens: readonly Draft[], index: number, above: number): boolean => {
  for (let node = index, steps = 0; node >= 0 && steps <= tokens.length; node = tokens[node]?.head ?? -1, steps++)
    if (node === above) return true;
  return false;
};
const hang = (tokens: Draft[], index: number, head: number, deprel: string): void => {
  const token = tokens[index];
  // never make a circle: a word cannot hang below what hangs below it
  if (!token || isUnder(tokens, head, index)) return;
  token.head = head;
  token.deprel = deprel;
};

/** Irregular verbs the lemmatiser has not seen: "beaten" is of "beat". */
const lemmas: Repair = (tokens, { irregular }) => {
  for (const token of tokens)
    if (token.upos === 'VERB') token.lemma = irregular.get(token.form.toLowerCase()) ?? token.lemma;
};

/** "told reporters on 3 May that she was arrested": the clause belongs to the verb of speech, not to the day. */
const thatClauses: Repair = (tokens, { speech }) => {
  tokens.forEach((token, index) => {
    const above = tokens[token.head];
    if (
      !above ||
      !(NOMINAL.has(above.upos) || above.upos === 'ADV' || above.upos === 'ADJ') ||
      !/^(ccomp|acl|advcl|parataxis|dep|acl:relcl)$/.test(token.deprel)
    )
      return;
    const mark = childrenOf(tokens, index).find(
      (child) => tokens[child]?.lemma.toLowerCase() === 'that' && tokens[child]?.deprel === 'mark',
    );
    if (mark === undefined || speech.nouns.has(above.lemma.toLowerCase()) || mark <= token.head) return;
    for (let verb = mark - 1; verb >= 0 && mark - verb < 14; verb--) {
      const candidate = tokens[verb];
      if (candidate?.upos !== 'VERB') continue;
      const entry = speech.verbs.get(candidate.lemma.toLowerCase());
      const taken = childrenOf(tokens, verb).some((child) => tokens[child]?.deprel === 'ccomp');
      if (entry && !taken && !isUnder(tokens, verb, index)) hang(tokens, index, verb, 'ccomp');
      return;
    }
  });
};

/** "speculation she was forced": a clause that follows a word of claiming is what is claimed. */
const claimedClauses: Repair = (tokens, { speech }) => {
  tokens.forEach((token, index) => {
    if (!/^(ccomp|parataxis|advcl|dep|conj|acl)$/.test(token.deprel) || token.head < 0) return;
    if (!childrenOf(tokens, index).some((child) => /^nsubj/.test(tokens[child]?.deprel ?? ''))) return;
    const first = tokens.findIndex((_, place) => isUnder(tokens, place, index));
    const noun = tokens[first - 1];
    if (noun?.upos !== 'NOUN' || !speech.nouns.has(noun.lemma.toLowerCase()) || first - 1 === token.head) return;
    hang(tokens, index, first - 1, 'acl');
  });
};

/** "the head of the council, Ann Bell, told reporters": a word of speech takes the person right before it as its subject. */
const lostSubjects: Repair = (tokens, { speech }) => {
  tokens.forEach((token, index) => {
    if (
      token.upos !== 'VERB' ||
      !/^(root|ccomp|parataxis)$/.test(token.deprel) ||
      !token.feats.includes('VerbForm=Fin')
    )
      return;
    if (!speech.verbs.has(token.lemma.toLowerCase())) return;
    if (childrenOf(tokens, index).some((child) => /^([nc]subj|aux:pass)/.test(tokens[child]?.deprel ?? ''))) return;
    const before = tokens[index - 1]?.form === ',' ? index - 2 : index - 1;
    const last = tokens[before];
    if (!last || !/^(PROPN|NOUN)$/.test(last.upos)) return;
    const head = last.deprel === 'flat' || last.deprel === 'compound' ? last.head : before;
    const named = tokens[head]?.name.endsWith('PER') || last.name.endsWith('PER');
    if (named && head >= 0 && head < index) hang(tokens, head, index, 'nsubj');
  });
};

/** "a video in which she said": a relative clause tells of the noun before its pronoun, never of a verb. */
const relativeClauses: Repair = (tokens) => {
  tokens.forEach((token, index) => {
    if (token.deprel !== 'acl:relcl' || tokens[token.head]?.upos !== 'VERB') return;
    const pronoun = tokens.findIndex(
      (word, place) => place < index && word.feats.includes('PronType=Rel') && isUnder(tokens, place, index),
    );
    if (pronoun < 1) return;
    const before = tokens[pronoun - 1]?.upos === 'ADP' ? pronoun - 2 : pronoun - 1;
    for (let place = before; place >= 0 && before - place < 3; place--) {
      const noun = tokens[place];
      if (noun?.upos === 'PUNCT') continue;
      if (noun && NOMINAL.has(noun.upos) && !isUnder(tokens, place, index))
        hang(tokens, index, nominalHead(tokens, place), 'acl:relcl');
      return;
    }
  });
};

const nominalHead = (tokens: readonly Draft[], place: number): number => {
  let node = place;
  while (
    /^(flat|compound|nummod|amod|appos)/.test(tokens[node]?.deprel ?? '') &&
    NOMINAL.has(tokens[tokens[node]?.head ?? -1]?.upos ?? '')
  )
    node = tokens[node]?.head ?? node;
  return node;
};

/** "At least 40 people died": where a noun was made the root and its verb hung below it, the verb is the root. */
const verblessRoots: Repair = (tokens) => {
  const root = tokens.findIndex((token) => token.head < 0);
  const noun = tokens[root];
  if (!noun || !NOMINAL.has(noun.upos)) return;
  const children = childrenOf(tokens, root);
  if (children.some((child) => /^(cop|nsubj)/.test(tokens[child]?.deprel ?? ''))) return;
  const verb = children.find((child) => {
    const token = tokens[child];
    if (
      token?.upos !== 'VERB' ||
      child < root ||
      !/^(parataxis|acl|acl:relcl|advcl|dep|appos|list|conj|ccomp)$/.test(token.deprel)
    )
      return false;
    const below = childrenOf(tokens, child).map((word) => tokens[word]?.deprel ?? '');
    const finite = token.feats.includes('VerbForm=Fin') || below.some((deprel) => deprel.startsWith('aux'));
    return finite && !below.some((deprel) => /^(nsubj|csubj|mark|cc)/.test(deprel));
  });
  const main = verb === undefined ? undefined : tokens[verb];
  if (verb === undefined || !main) return;
  const passive = childrenOf(tokens, verb).some((child) => tokens[child]?.deprel === 'aux:pass');
  main.head = -1;
  main.deprel = 'root';
  noun.head = verb;
  noun.deprel = passive ? 'nsubj:pass' : 'nsubj';
  for (const child of children) {
    const token = tokens[child];
    if (token && child > verb && /^(punct|obl|advmod|advcl|conj|parataxis)/.test(token.deprel)) token.head = verb;
  }
};

/**
 * "A judge sentenced Ann Bell to life": a bare nominal right after such a verb is its object, and a subject that the
 * parser took for a passive one, though nothing makes the verb passive, acts.
 */
const directObjects: Repair = (tokens, { transitive }) => {
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

/** "the two youths charged with murder": a bare participle right behind a noun tells of that noun. */
const reducedRelatives: Repair = (tokens) => {
  tokens.forEach((token, index) => {
    if (token.upos !== 'VERB' || !/Tense=Past|Voice=Pass/.test(token.feats) || token.head === index - 1) return;
    const children = childrenOf(tokens, index);
    // verbs are joined by "and" or a comma; without either they are not joined
    const unjoined = token.deprel === 'conj' && !children.some((child) => child < index);
    const participle =
      /VerbForm=Part/.test(token.feats) && /^(advcl|xcomp|ccomp|dep|parataxis|acl)$/.test(token.deprel);
    if (!unjoined && !participle) return;
    if (children.some((child) => /^(aux|nsubj|mark|obj|cop)/.test(tokens[child]?.deprel ?? ''))) return;
    const before = tokens[index - 1];
    if (!before || !/^(NOUN|PROPN)$/.test(before.upos) || isUnder(tokens, index - 1, index)) return;
    hang(tokens, index, nominalHead(tokens, index - 1), 'acl');
  });
};

/** "Six guards, namely A, B and C, were tried": the list only tells who they are. */
const namelyLists: Repair = (tokens, { listing }) => {
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

/** "Channel Nine, a TV station, showed": the name is the subject, and what it is stands beside it. */
const appositions: Repair = (tokens) => {
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

/** "was shot at the protest and died": a verb is joined to the verb above, never to a noun. */
const verbConjuncts: Repair = (tokens) => {
  tokens.forEach((token, index) => {
    if (token.upos !== 'VERB' || token.deprel !== 'conj' || !/Tense=Past|VerbForm=Fin/.test(token.feats)) return;
    const children = childrenOf(tokens, index).map((child) => tokens[child]?.deprel ?? '');
    if (
      tokens[token.head]?.upos !== 'NOUN' ||
      children.some((deprel) => /^(nsubj|mark)/.test(deprel)) ||
      !children.includes('cc')
    )
      return;
    let above = token.head;
    while (above >= 0 && tokens[above]?.upos !== 'VERB') above = tokens[above]?.head ?? -1;
    if (above >= 0 && above < index) hang(tokens, index, above, 'conj');
  });
};

/** "were killed and dozens wounded": the second clause has a subject and a participle, and shares its auxiliary. */
const ellipticClauses: Repair = (tokens) => {
  tokens.forEach((noun, index) => {
    if (noun.upos !== 'NOUN' || noun.deprel !== 'conj' || tokens[noun.head]?.upos !== 'VERB') return;
    const participle = index + 1;
    const verb = tokens[participle];
    if (verb?.upos !== 'VERB' || verb.head !== index || !/Tense=Past|Voice=Pass/.test(verb.feats)) return;
    const first = noun.head;
    Object.assign(verb, { head: first, deprel: 'conj' });
    Object.assign(noun, { head: participle, deprel: 'nsubj:pass' });
    for (const child of childrenOf(tokens, index))
      if (tokens[child]?.deprel === 'cc') (tokens[child] as Draft).head = participle;
  });
};

/** "said soldiers burned their homes": what is said is the clause, and the noun its subject. */
const saidClauses: Repair = (tokens, { speech }) => {
  tokens.forEach((noun, index) => {
    const said = tokens[noun.head];
    if (noun.deprel !== 'obj' || !NOMINAL.has(noun.upos) || said?.upos !== 'VERB') return;
    const word = said.lemma.toLowerCase();
    if (!speech.verbs.has(word) || speech.hearers.has(word)) return;
    const verb = childrenOf(tokens, index).find(
      (child) => child > index && tokens[child]?.upos === 'VERB' && tokens[child]?.deprel === 'acl',
    );
    if (verb === undefined) return;
    const below = childrenOf(tokens, verb).map((child) => tokens[child]?.deprel ?? '');
    if (!below.includes('obj') || below.some((deprel) => /^(mark|nsubj|aux:pass)/.test(deprel))) return;
    Object.assign(tokens[verb] as Draft, {
      head: noun.head,
      deprel: 'ccomp',
      feats: 'Mood=Ind|Tense=Past|VerbForm=Fin',
    });
    Object.assign(noun, { head: verb, deprel: 'nsubj' });
  });
};

/** "said that they were armed and had fired first": with an auxiliary and no subject the second verb is said too. */
const saidConjuncts: Repair = (tokens, { speech }) => {
  tokens.forEach((token, index) => {
    const above = tokens[token.head];
    if (token.deprel !== 'conj' || above?.upos !== 'VERB' || !speech.verbs.has(above.lemma.toLowerCase())) return;
    const children = childrenOf(tokens, index).map((child) => tokens[child]?.deprel ?? '');
    if (!children.some((deprel) => deprel.startsWith('aux')) || children.some((deprel) => /^nsubj/.test(deprel)))
      return;
    const said = childrenOf(tokens, token.head).find(
      (child) => tokens[child]?.deprel === 'ccomp' && child > token.head && child < index,
    );
    if (said === undefined) return;
    if (childrenOf(tokens, said).some((child) => tokens[child]?.form.toLowerCase() === 'that'))
      hang(tokens, index, said, 'conj');
  });
};

/** "Two guards, Ann Bell and Cid Dorn, were tried": of two subjects side by side the second says who the first are. */
const doubleSubjects: Repair = (tokens) => {
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

/** "prison sentences": two nouns side by side that hang apart are one compound. */
const brokenCompounds: Repair = (tokens) => {
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

const REPAIRS: readonly Repair[] = [
  lemmas,
  brokenCompounds,
  doubleSubjects,
  appositions,
  verbConjuncts,
  ellipticClauses,
  saidClauses,
  saidConjuncts,
  namelyLists,
  verblessRoots,
  thatClauses,
  claimedClauses,
  relativeClauses,
  reducedRelatives,
  directObjects,
  lostSubjects,
];

/** Applies the repairs, in order, to every sentence. */
export const mendTrees = (sentences: readonly Sentence[], words: MendingWords): Sentence[] =>
  sentences.map((sentence) => {
    const tokens: Draft[] = sentence.tokens.map((token) => ({ ...token }));
    for (const repair of REPAIRS) repair(tokens, words);
    return { ...sentence, tokens };
  });
