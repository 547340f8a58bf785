import type { EntityKind, Quantity, Token } from '../../model/index.ts';
import type { QuantityMention, TokenRange } from '../analysis.ts';
import { at, caseMarkers, dependent, dependents, has, relation, type Tree } from '../tree.ts';
import { isHeadlineVerb, nationalitiesIn, type PostWords, postOf } from './cast-description-words.ts';
import type { Sex } from './cast-lexicon.ts';
import { isCapitalised, isGlued, isWord, plain, type Scene } from './cast-scene.ts';

/** A noun phrase that stands for somebody without naming them: "the musician", "six policemen", "the ministry". */
export type Description = TokenRange & {
  /** Lemma of the head, in lower case; "" where the head is a number or adjective ("thousands", "the wounded"). */
  readonly noun: string;
  readonly kind: EntityKind;
  readonly many: boolean;
  readonly sex: Sex;
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** Token index of the possessor ("his lawyer", "the man's lawyer"). */
  readonly possessor?: number;
  readonly nationalities: readonly string[];
  /** Lemmas of nouns and adjectives that narrow the head, nationalities aside. */
  readonly modifiers: readonly string[];
  readonly count?: Quantity;
  /** What follows narrows it too ("police in the capital", "the man who …"). */
  readonly narrowed: boolean;
  readonly post?: PostWords;
};

const LEFT = new Set([
  'det',
  'amod',
  'nummod',
  'compound',
  'nmod:poss',
  'nmod:desc',
  'nmod:unmarked',
  'flat',
  'goeswith',
  'punct',
]);

/**
 * Finds the descriptions of one sentence. `named` says which tokens belong to names. Phrases that only say what
 * somebody is ("he is a pianist", "as a pianist") and nouns that only modify another ("police officers": police)
 * are no descriptions; things and events never are.
 */
export const findDescriptions = (
  scene: Scene,
  tree: Tree,
  quantities: readonly QuantityMention[],
  named: ReadonlySet<number>,
): Description[] => {
  const found: Description[] = [];
  tree.tokens.forEach((_, head) => {
    if (named.has(head)) return;
    const description = describe(scene, tree, head, quantities, named);
    if (description) found.push(description);
  });
  return found;
};

/** The number of a phrase: one inside it, or one before "of" where the phrase itself is no whole to take a part of. */
const countOf = (
  scene: Scene,
  tree: Tree,
  from: number,
  head: number,
  quantities: readonly QuantityMention[],
): Quantity | undefined => {
  const own = quantities.filter((one) => one.counted === head || one.head === head);
  const inside = own.find((one) => one.to > from && one.from <= head);
  if (inside) return inside.quantity;
  const whole = tree.tokens
    .slice(from, head)
    .some((token) => scene.lexicon.definiteWords.has(plain(token)) || token.deprel === 'nmod:poss');
  return whole ? undefined : own[0]?.quantity;
};

const TIME_NOUN = /^(week|month|year|day|night|morning|evening|afternoon|weekend|time|today|yesterday)$/;

type Sort = { readonly kind: EntityKind; readonly many: boolean; readonly sex: Sex; readonly noun: string };

const describe = (
  scene: Scene,
  tree: Tree,
  head: number,
  quantities: readonly QuantityMention[],
  named: ReadonlySet<number>,
): Description | undefined => {
  const token = at(tree, head);
  const sort = sortOf(scene, tree, head, quantities);
  if (!sort || (isModifier(tree, head, named) && !isBeforeHeadlineVerb(scene, tree, head)) || isPredicate(tree, head))
    return undefined;
  const from = leftEdge(scene, tree, head);
  const words = tree.tokens.slice(from, head).map(plain);
  const left = tree.tokens.slice(from, head);
  const possessor = possessorOf(tree, head);
  const quantity = countOf(scene, tree, from, head, quantities);
  const definite = possessor === undefined && words.some((word) => scene.lexicon.definiteWords.has(word));
  const nationalities = nationalitiesIn(scene, tree, from, head + 1);
  const post = sort.kind === 'person' || sort.kind === 'group' ? postOf(scene, tree, from, head, sort.noun) : undefined;
  const bare = !definite && possessor === undefined && from === head && !sort.many;
  if (bare && sort.kind === 'organization' && !/^(police|military|army|parliament|enforcement)$/.test(sort.noun))
    return undefined;
  return {
    sentence: tree.sentence,
    from,
    to: head + 1,
    head,
    ...sort,
    definite,
    indefinite:
      left.some((one) => /^(other|more|additional|further)$/.test(plain(one))) ||
      words.some((word) => scene.lexicon.indefiniteWords.has(word)) ||
      (quantity !== undefined && !definite),
    ...(possessor === undefined ? {} : { possessor }),
    nationalities,
    modifiers: left
      .filter((one) => /^(NOUN|ADJ|PROPN|VERB)$/.test(one.upos) && !scene.lexicon.nationalities.has(plain(one)))
      .map((one) => one.lemma.toLowerCase()),
    narrowed: isNarrowed(scene, tree, head),
    ...(quantity && sort.many ? { count: quantity } : {}),
    ...(post && token.upos === 'NOUN' ? { post } : {}),
  };
};

const sortOf = (scene: Scene, tree: Tree, head: number, quantities: readonly QuantityMention[]): Sort | undefined => {
  const { lexicon } = scene;
  const token = at(tree, head);
  const word = plain(token);
  const lemma = token.lemma.toLowerCase();
  const people = lexicon.nationalities.get(word);
  if (people?.plural && isWord(word)) return { kind: 'group', many: true, sex: '', noun: word };
  if (token.upos === 'NOUN' || token.upos === 'PROPN' || isMistagged(scene, tree, head)) {
    const phrase = `${plain(tree.tokens[head - 1])} ${word}`;
    if (lexicon.bodyPhrases.has(phrase)) return { kind: 'organization', many: false, sex: '', noun: lemma };
    const singular = lexicon.personNouns.has(lemma) || lexicon.bodyNouns.has(lemma) ? lemma : singularOf(scene, word);
    const plural = has(token, 'Number=Plur') || (singular !== word && word.endsWith('s'));
    if (/^cent(er|re)$/.test(singular) && tree.tokens[head - 1]?.upos !== 'NOUN') return undefined;
    if (lexicon.bodyNouns.has(word) && lexicon.unbodiedModifiers.has(plain(tree.tokens[head - 1]))) return undefined;
    if (lexicon.bodyNouns.has(word) || (lexicon.bodyNouns.has(singular) && !lexicon.personNouns.has(singular)))
      return plural && !lexicon.bodyNouns.has(word)
        ? { kind: 'group', many: true, sex: '', noun: singular }
        : { kind: 'organization', many: false, sex: '', noun: singular };
    if (lexicon.weakNouns.has(singular) && !isCertain(scene, tree, head)) return undefined;
    const person = lexicon.personNouns.get(word) ?? lexicon.personNouns.get(singular);
    if (person) {
      const many = plural || lexicon.personNouns.get(word)?.group === true || person.group;
      return { kind: many ? 'group' : 'person', many, sex: many ? '' : person.sex, noun: singular };
    }
  }
  if (token.upos === 'ADJ' || token.upos === 'VERB' || token.upos === 'NOUN') return substantive(tree, head);
  return headless(scene, tree, head, quantities);
};

/** "the gendarmerie", "a corporal": a rare noun that the tagger takes for an adjective stands as an argument behind an article. */
const isMistagged = (scene: Scene, tree: Tree, head: number): boolean => {
  const { upos, deprel } = at(tree, head);
  const { personNouns, bodyNouns, adjectiveNouns } = scene.lexicon;
  const word = plain(tree.tokens[head]);
  if (upos !== 'ADJ' || !/^(nsubj|nsubj:pass|obj|iobj|obl|obl:agent)$/.test(deprel)) return false;
  const article = dependents(tree, head, 'det').some((child) => child < head);
  const alone = !/^(NOUN|PROPN|ADJ)$/.test(tree.tokens[head + 1]?.upos ?? '');
  return article && alone && (personNouns.has(word) || bodyNouns.has(word)) && !adjectiveNouns.has(word);
};

const singularOf = (scene: Scene, word: string): string => {
  const known = (form: string) => scene.lexicon.personNouns.has(form) || scene.lexicon.bodyNouns.has(form);
  for (const form of [
    word.replace(/men$/, 'man'),
    word.replace(/ies$/, 'y'),
    word.replace(/es$/, ''),
    word.replace(/s$/, ''),
  ])
    if (known(form)) return form;
  if (/^\p{L}{4,}(?:activ|ianist|rrorist|nalist|mist|logist|crat)s?$/u.test(word)) return word.replace(/s$/, '');
  return word;
};

/** "the wounded", "the accused", "the 35-year-old". */
const substantive = (tree: Tree, head: number): Sort | undefined => {
  const token = at(tree, head);
  const argument = /^(nsubj|obj|iobj|obl)$/.test(relation(token));
  const definite = dependents(tree, head, 'det').some((child) => plain(at(tree, child)) === 'the');
  const word = plain(token);
  if (!argument || !definite || /^(NOUN|PROPN)$/.test(tree.tokens[head + 1]?.upos ?? '')) return undefined;
  if (
    /^(wounded|injured|dead|missing|detained|arrested|killed|convicted|poor|rich|elderly|homeless|unemployed)$/.test(
      word,
    )
  )
    return { kind: 'group', many: true, sex: '', noun: '' };
  if (/^(accused|deceased)$/.test(word)) return { kind: 'person', many: false, sex: '', noun: word };
  return /\d+[-–]years?[-–]old$/.test(word) || (word === 'old' && /^\d+$/.test(tree.tokens[head - 4]?.form ?? ''))
    ? { kind: 'person', many: false, sex: '', noun: '' }
    : undefined;
};

/** "Thousands detained", "Six were killed": a number that counts people although no noun says so. */
const headless = (scene: Scene, tree: Tree, head: number, quantities: readonly QuantityMention[]): Sort | undefined => {
  const quantity = quantities.find((one) => one.sentence === tree.sentence && one.head === head);
  const token = at(tree, head);
  if (plain(token) === 'one') return oneOf(scene, tree, head);
  if (!quantity) return undefined;
  const part = quantity.counted === undefined ? undefined : partOfPeople(scene, tree, head, quantity.counted);
  if (part) return part;
  if (quantity.counted !== undefined || quantity.quantity.unit !== undefined) return undefined;
  const governor = tree.tokens[token.head];
  const participle = dependent(tree, head, 'acl');
  const verb = participle === undefined ? governor : at(tree, participle);
  const argument = /^(nsubj|obj|conj)/.test(token.deprel) || participle !== undefined;
  return argument && verb && scene.lexicon.personVerbs.has(verb.lemma.toLowerCase())
    ? { kind: 'group', many: true, sex: '', noun: '' }
    : undefined;
};

/** "one of the men": a person. */
const oneOf = (scene: Scene, tree: Tree, head: number): Sort | undefined => {
  const among = dependents(tree, head, 'nmod').find((child) =>
    scene.lexicon.personNouns.has(at(tree, child).lemma.toLowerCase()),
  );
  const part = among === undefined ? undefined : partOfPeople(scene, tree, head, among);
  return part && { ...part, kind: 'person', many: false };
};

/** "three of her clients": a part of a group, counted by itself. */
const partOfPeople = (scene: Scene, tree: Tree, head: number, counted: number): Sort | undefined => {
  const noun = at(tree, counted).lemma.toLowerCase();
  const under = at(tree, counted).head === head && relation(at(tree, counted)) === 'nmod';
  return under && scene.lexicon.personNouns.has(noun) ? { kind: 'group', many: true, sex: '', noun } : undefined;
};

/** A noun of many meanings is somebody where it speaks or acts, bears a title's modifier, or is the head of something. */
const isCertain = (scene: Scene, tree: Tree, head: number): boolean => {
  const token = at(tree, head);
  const verb = tree.tokens[token.head];
  if (/^nsubj/.test(token.deprel) && verb && scene.lexicon.personVerbs.has(verb.lemma.toLowerCase())) return true;
  if (scene.lexicon.postModifiers.has(plain(tree.tokens[head - 1]))) return true;
  if (tree.tokens[head - 1]?.upos === 'PROPN' && !scene.lexicon.nationalities.has(plain(tree.tokens[head - 1])))
    return true;
  const of = dependents(tree, head, 'nmod').some((child) =>
    caseMarkers(tree, child).some((word) => scene.lexicon.ofWords.has(word)),
  );
  if (!of) return false;
  return tree.tokens
    .slice(head + 2, head + 7)
    .some((one) => isCapitalised(one.form) || scene.lexicon.bodyNouns.has(one.lemma.toLowerCase()));
};

/** "Deputy Head Detained": in a headline a verb after a noun looks like another noun to the tagger. */
const isBeforeHeadlineVerb = (scene: Scene, tree: Tree, head: number): boolean => {
  if (scene.letterCase[tree.sentence] !== 'title') return false;
  const next = plain(tree.tokens[head + 1]);
  return [
    next,
    next.replace(/s$/, ''),
    next.replace(/ed$/, ''),
    next.replace(/d$/, ''),
    next.replace(/(.)\1ed$/, '$1'),
  ].some((form) => scene.lexicon.personVerbs.has(form));
};

/** A noun that only narrows the noun after it. */
const isModifier = (tree: Tree, head: number, named: ReadonlySet<number>): boolean => {
  const token = at(tree, head);
  if (/^(compound|amod|flat|nmod:desc|case|mark|fixed|advmod)$/.test(token.deprel) && token.head > head)
    return !named.has(token.head);
  const next = tree.tokens[head + 1];
  if (next?.upos !== 'NOUN' || next.head === head || token.deprel === 'nmod:poss') return false;
  return (
    token.head === head + 1 ||
    (!/^(appos|obl|xcomp|nmod:unmarked|obl:unmarked)/.test(next.deprel) && !TIME_NOUN.test(next.lemma))
  );
};

/** "is a pianist", "as a pianist": says what somebody is. */
const isPredicate = (tree: Tree, head: number): boolean => {
  const up = at(tree, head);
  if (relation(up) === 'xcomp') return true;
  if (relation(up) === 'conj' && up.head >= 0 && up.head < head && dependent(tree, up.head, 'cop') !== undefined)
    return true;
  if (dependent(tree, head, 'cop') !== undefined) return true;
  const marked = dependents(tree, head, 'case').some((child) => plain(at(tree, child)) === 'as');
  return marked && !dependents(tree, head, 'det').some((child) => plain(at(tree, child)) === 'the');
};

const leftEdge = (scene: Scene, tree: Tree, head: number): number => {
  let from = head;
  const owner = possessorOf(tree, head);
  for (let index = head - 1; index >= 0; index--) {
    if (owner !== undefined && index < owner && !/^(PROPN|DET|ADJ)$/.test(at(tree, index).upos)) break;
    const token = at(tree, index);
    // in a headline, a plural or a verb's form before a noun is the verb: "court jails lawyer", "police beat poet"
    if (scene.headline[tree.sentence] && isHeadlineVerb(scene, tree, index)) break;
    let top = index;
    for (let step = index; at(tree, top).head !== head && at(tree, top).head >= 0 && step < head; step++)
      top = at(tree, top).head;
    const hangs = at(tree, top).head === head && isLeft(at(tree, top).deprel);
    if (!hangs && !belongsLeft(scene, tree, index)) break;
    if (token.upos === 'PUNCT' && !/^[-‐‑–]$/u.test(token.form)) break;
    const next = at(tree, index + 1);
    const measures = /^(least|most|more|less)$/.test(plain(next));
    if (/^(ADP|SCONJ)$/.test(token.upos) && !isOwner(scene, token) && !measures) break;
    if (token.upos === 'AUX' || (token.upos === 'PRON' && token.deprel !== 'nmod:poss')) break;
    if (token.upos === 'VERB' && !isQuality(tree, index)) break;
    if (opensPhrase(next) && !/^(all|both|half)$/.test(plain(token))) break;
    if (token.upos === 'VERB' && next.upos === 'NUM') break;
    from = index;
  }
  while (from < head && /^(PUNCT|ADP|CCONJ)$/.test(at(tree, from).upos) && tree.tokens[from + 1]?.lemma !== 'least')
    from++;
  if (/^(least|most)$/.test(plain(tree.tokens[from])) && plain(tree.tokens[from - 1]) === 'at') from--;
  return from;
};

/** Whether a verb form before a noun tells its quality ("the governing party", "suspected bomber"). */
const isQuality = (tree: Tree, index: number): boolean => {
  const token = at(tree, index);
  const before = tree.tokens[index - 1];
  const opened = before !== undefined && (/^(DET|NUM|ADJ)$/.test(before.upos) || before.deprel === 'nmod:poss');
  if (/ing$/.test(plain(token))) return opened;
  return has(token, 'VerbForm=Part') || opened;
};

/** An article or possessive pronoun: nothing of the phrase stands before it. */
const opensPhrase = (token: Token): boolean =>
  token.upos === 'DET' || (token.upos === 'PRON' && token.deprel === 'nmod:poss');

const isOwner = (scene: Scene, token: Token): boolean => scene.lexicon.possessives.has(plain(token));

/** Whether a word's part of speech alone puts it into the phrase of the noun after it, whatever the tree says. */
const belongsLeft = (scene: Scene, tree: Tree, index: number): boolean => {
  const token = at(tree, index);
  const next = at(tree, index + 1);
  const { lexicon } = scene;
  if (scene.letterCase[tree.sentence] === 'title' && isCapitalised(token.form)) {
    const word = plain(token);
    const narrows = [lexicon.postModifiers, lexicon.formerWords, lexicon.bodyHeads, lexicon.capitals].some((list) =>
      list.has(word),
    );
    if (narrows || (scene.capital.has(word) && !scene.small.has(word))) return true;
  }
  if (/^(ADJ|DET|NUM)$/.test(token.upos)) return next.upos !== 'PUNCT';
  if (scene.lexicon.nationalities.has(plain(token))) return true;
  if (/^[-‐‑]$/u.test(token.form)) return isGlued(tree, index) && isGlued(tree, index + 1);
  if (token.upos === 'ADV') return /^(ADJ|VERB)$/.test(next.upos) || /^[-‐‑]$/u.test(next.form);
  if (token.upos === 'VERB')
    return (
      has(token, 'VerbForm=Part') &&
      /^(ADV|DET|NUM|PUNCT)$/.test(tree.tokens[index - 1]?.upos ?? '') &&
      token.deprel !== 'root'
    );
  return (
    token.upos === 'NOUN' && !TIME_NOUN.test(token.lemma) && !scene.lexicon.personNouns.has(token.lemma.toLowerCase())
  );
};

const isLeft = (deprel: string): boolean =>
  LEFT.has(deprel) || LEFT.has(deprel.replace(/:(?!poss|desc|unmarked).*/, ''));

const possessorOf = (tree: Tree, head: number): number | undefined => dependent(tree, head, 'nmod:poss');

/** Whether what follows a noun tells which one is meant: not behind a comma, and not by looks ("with a swollen face"). */
const isNarrowed = (scene: Scene, tree: Tree, head: number): boolean =>
  dependents(tree, head, 'nmod', 'acl', 'acl:relcl').some((child) => {
    const token = tree.tokens[child];
    if (!token) return false;
    const looks = caseMarkers(tree, child)[0] === 'with' && scene.lexicon.appearance.has(token.lemma.toLowerCase());
    const aside = token.deprel !== 'nmod' && tree.tokens.slice(head + 1, child).some((one) => one.form === ',');
    return !looks && !aside;
  });
