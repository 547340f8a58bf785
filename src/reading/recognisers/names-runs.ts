import type { Token } from '../../model/index.ts';
import type { Tree } from '../tree.ts';
import { isAllCapitals, isCapitalised, isGlued, isWord, opensSentence, plain, type Scene } from './cast-scene.ts';

/** Tokens `from` (inclusive) to `to` (exclusive) of a sentence that are written as one or more names in a row. */
export type Run = { readonly from: number; readonly to: number };

/**
 * Finds the runs of words that are written as names: capitalised words and what joins them ("Committee for National
 * Security", "al-", "ABC/DEF", "John F. Kennedy", "Channel 7"). In headlines, where nearly every word has a capital,
 * only words that the text itself, a lexicon or the name tagger knows for names are taken. Titles and adjectives of
 * nationality are still inside: `cutRun` takes them off. Possessive endings never are.
 */
export const findRuns = (scene: Scene, tree: Tree): Run[] => {
  const part = tree.tokens.map((_, index) => isPart(scene, tree, index));
  const runs: Run[] = [];
  for (let from = 0; from < tree.tokens.length; from++) {
    if (!part[from]) continue;
    let to = from + 1;
    for (;;) {
      const next = part[to] && !apart(tree, to) ? to + 1 : joint(scene, tree, part, from, to);
      if (next === undefined) break;
      to = next;
    }
    runs.push({
      from: withOrdinal(scene, tree, withParticle(scene, tree, from)),
      to: withNumber(scene, tree, from, to),
    });
    from = to - 1;
  }
  return runs;
};

/** A line break or wide gap inside a sentence parts two names. */
const apart = (tree: Tree, index: number): boolean =>
  (tree.tokens[index]?.start ?? 0) - (tree.tokens[index - 1]?.end ?? 0) > 3;

const isTagged = (token: Token): boolean => token.name !== 'O' && token.name !== '';

const isPart = (scene: Scene, tree: Tree, index: number): boolean => {
  const { lexicon } = scene;
  const token = tree.tokens[index] as Token;
  if (!isWord(token.form) || !isCapitalised(token.form)) return false;
  const word = plain(token);
  if (lexicon.noNames.has(word) || lexicon.possessives.has(word)) return false;
  if (lexicon.pronouns.has(word) && !isAllCapitals(token.form)) return false;
  if (token.form.length === 1 && !isBesideName(tree, index)) return false;
  if (lexicon.calendarWords.has(word.replace(/\.?\d*$/, ''))) return isCalendarName(scene, tree, index);
  const known = isListed(scene, tree, index);
  const style = scene.letterCase[tree.sentence];
  if (style !== 'prose') {
    if (inSiteName(tree, index)) return true;
    if (lexicon.functionWords.has(word) || lexicon.personNouns.has(word)) return false;
    if (known || scene.capital.has(word)) return !scene.small.has(word) || known;
    if (scene.small.has(word)) return false;
    if (style === 'title' && isAllCapitals(token.form)) return true;
    const before = plain(tree.tokens[index - 1]);
    const given = lexicon.maleNames.has(before) || lexicon.femaleNames.has(before);
    const other = [lexicon.bodyHeads, lexicon.placeHeads, lexicon.postCores].some((list) => list.has(word));
    if (given && !other && token.upos === 'PROPN') return true;
    const tagged = scene.capital.size === 0 && isTagged(token) && token.upos === 'PROPN';
    return lexicon.maleNames.has(word) || lexicon.femaleNames.has(word) || tagged;
  }
  const many = word.endsWith('s') && isCommonNoun(scene, token);
  if (many && !isTagged(token) && !isCapitalised(tree.tokens[index + 1]?.form ?? '')) return false;
  if (!opensSentence(tree, index)) return !lexicon.functionWords.has(word) || token.upos === 'PROPN';
  if (lexicon.functionWords.has(word)) return false;
  if (known) return true;
  const next = tree.tokens[index + 1];
  const leads = next !== undefined && isCapitalised(next.form) && !lexicon.noNames.has(plain(next));
  if (leads && (lexicon.postCores.has(word) || lexicon.postModifiers.has(word))) return true;
  if (leads && scene.pairs.has(`${word} ${plain(next)}`)) return true;
  if (isCommonNoun(scene, token)) return leads && token.upos === 'PROPN';
  if (scene.small.has(word) && !scene.capital.has(word)) return false;
  if (isTagged(token)) return true;
  const verb = tree.tokens[token.head];
  if (token.upos === 'PROPN' && token.deprel.startsWith('nsubj') && verb && lexicon.personVerbs.has(verb.lemma))
    return true;
  if (scene.capital.has(word)) return !scene.small.has(word) || token.upos === 'PROPN';
  if (isAllCapitals(token.form)) return true;
  if (token.upos !== 'PROPN')
    return leads && (lexicon.bodyHeads.has(word) || lexicon.maleNames.has(word) || lexicon.femaleNames.has(word));
  return leads;
};

/** Whether a word, or what it is the plural of, is a noun for people or bodies. */
const isCommonNoun = (scene: Scene, token: Token): boolean => {
  const word = plain(token);
  return [word, token.lemma.toLowerCase(), word.replace(/s$/, ''), word.replace(/es$/, '')].some(
    (form) => scene.lexicon.personNouns.has(form) || scene.lexicon.bodyNouns.has(form),
  );
};

/** Whether a word, alone or with a neighbour, names a country, people or great city. */
const isListed = (scene: Scene, tree: Tree, index: number): boolean => {
  const { countries, nationalities, capitals } = scene.lexicon;
  const [before, word, after] = [index - 1, index, index + 1].map((at) => plain(tree.tokens[at]));
  return [word, `${before} ${word}`, `${word} ${after}`].some(
    (words) => words !== undefined && (countries.has(words) || nationalities.has(words) || capitals.has(words)),
  );
};

/** In a headline, the name of the outlet that pages set after a dash or bar at its end. */
const inSiteName = (tree: Tree, index: number): boolean => {
  let from = index;
  while (from > 0 && !/^[–—|]$|^--$/u.test(tree.tokens[from - 1]?.form ?? '')) from--;
  const tail = tree.tokens.slice(from);
  return (
    from > 2 &&
    tail.length <= 5 &&
    tail.every((token) => isCapitalised(token.form) || /^(of|the|and)$/.test(token.form))
  );
};

/** A single letter is part of a name as an initial or beside a capitalised word, not in "F-16" or "plan B". */
const isBesideName = (tree: Tree, index: number): boolean => {
  const next = tree.tokens[index + 1];
  const initial = next?.form === '.' || (next !== undefined && isCapitalised(next.form) && next.form.length > 1);
  const before = tree.tokens[index - 1];
  return (
    initial || (before !== undefined && isCapitalised(before.form) && before.form.length > 1 && next?.form !== '-')
  );
};

/** "May" and "April" are names beside another name and away from a number. */
const isCalendarName = (scene: Scene, tree: Tree, index: number): boolean => {
  const token = tree.tokens[index] as Token;
  if (!/^(may|april|june|august|march|jan)$/.test(plain(token))) return false;
  const beside = [tree.tokens[index - 1], tree.tokens[index + 1]];
  if (beside.some((other) => other !== undefined && /\d/.test(other.form))) return false;
  const before = beside[0];
  const named = before !== undefined && (isGivenName(scene, before) || scene.lexicon.honorifics.has(plain(before)));
  return token.name.endsWith('PER') || named;
};

const isGivenName = (scene: Scene, token: Token): boolean =>
  scene.lexicon.maleNames.has(plain(token)) || scene.lexicon.femaleNames.has(plain(token));

const lastWord = (tree: Tree, from: number, to: number): string => {
  for (let index = to - 1; index >= from; index--)
    if (isWord(tree.tokens[index]?.form ?? '')) return plain(tree.tokens[index]);
  return '';
};

const heads = (scene: Scene, word: string): boolean =>
  scene.lexicon.bodyHeads.has(word) || scene.lexicon.bodyHeads.has(word.replace(/s$/, ''));

/** What joins the run that ends before `at` with a name after it: the index after the first joined word, or undefined. */
const joint = (scene: Scene, tree: Tree, part: readonly boolean[], from: number, at: number): number | undefined => {
  const { lexicon } = scene;
  const token = tree.tokens[at];
  if (!token || apart(tree, at)) return undefined;
  const form = token.form;
  const next = tree.tokens[at + 1];
  if (/^[-‐‑–/.&]$/u.test(form) && isGlued(tree, at) && isGlued(tree, at + 1) && next) {
    // "Ann Velim/Kesten": behind a full name a stroke brings somebody else
    const given = plain(tree.tokens[from]);
    if (form === '/' && at - from > 1 && (lexicon.maleNames.has(given) || lexicon.femaleNames.has(given)))
      return undefined;
    if (part[at + 1] || isCapitalised(next.form)) return at + 2;
    // "Nur-e-Islam", "Tel-el-Kebir": small particles between hyphens
    if (
      /^[-‐‑]$/u.test(form) &&
      part[at + 3] &&
      next.form.length <= 3 &&
      /^[-‐‑]$/u.test(tree.tokens[at + 2]?.form ?? '')
    )
      return at + 4;
    return undefined;
  }
  if (isGlued(tree, at) && /^\.\p{L}+$/u.test(form)) return at + 1;
  if (form === '.' && isGlued(tree, at) && /^\p{Lu}$/u.test(tree.tokens[at - 1]?.form ?? '') && part[at + 1])
    return at + 2;
  if (form === '&' && part[at + 1]) return at + 2;
  const nicknamed = at - from === 1 ? nicknameEnd(scene, tree, part, from) : undefined;
  if (nicknamed !== undefined) return nicknamed;
  if (lexicon.nameParticles.has(plain(token)) && particleJoins(tree, part, at))
    return particleEnd(scene, tree, part, at);
  const last = lastWord(tree, from, at);
  if (lexicon.possessives.has(plain(token)) && part[at + 1] && isOfficeOwner(scene, tree, at)) return at + 2;
  if (lexicon.ofWords.has(plain(token)) && (heads(scene, last) || lexicon.placeHeads.has(last))) {
    const target = lexicon.definiteWords.has(plain(next)) ? at + 2 : at + 1;
    return part[target] && !apart(tree, target) ? target + 1 : undefined;
  }
  const topic = lexicon.bodyTopics.has(plain(next)) || plain(next) === 'state';
  if (lexicon.ofWords.has(plain(token)) && lexicon.postCores.has(last) && part[at + 1] && topic) return at + 2;
  if (lexicon.matterWords.has(plain(token)) && heads(scene, last) && part[at + 1]) return at + 2;
  const inner = tree.tokens
    .slice(from, at)
    .some((t) => lexicon.ofWords.has(plain(t)) || lexicon.matterWords.has(plain(t)));
  if (lexicon.andWords.has(plain(token)) && part[at + 1] && inner && lexicon.bodyTopics.has(plain(next))) return at + 2;
  if (/^(I{2,3}|IV|Jr\.?|Sr\.?)$/.test(form)) return at + 1;
  const ends = lastCapital(tree, at + 1);
  const topical = lexicon.bodyTopics.has(last) && lexicon.bodyTopics.has(plain(next)) && heads(scene, ends);
  const plurals = inner && /[^s]s$/.test(last) && /[^s]s$/.test(plain(next)) && !heads(scene, last);
  if (lexicon.andWords.has(plain(token)) && part[at + 1] && (topical || plurals)) return at + 2;
  if (form === ',' && /^(inc|ltd|llc|plc|corp|jr|sr)\.?$/.test(plain(next))) return at + 2;
  if (form === ',' && inner && part[at + 1] && lexicon.bodyTopics.has(plain(next)) && lexicon.bodyTopics.has(last))
    return at + 2;
  return undefined;
};

/** The most words of a nickname. */
const NICKNAME = 3;

/** 'Ann "The Fox" Velim': where a nickname in quotation marks, between a given name and a surname, and the surname end. */
const nicknameEnd = (scene: Scene, tree: Tree, part: readonly boolean[], from: number): number | undefined => {
  const given = plain(tree.tokens[from]);
  const mark = /^["“”„'‘’]$|^''$|^``$/u;
  if (!scene.lexicon.maleNames.has(given) && !scene.lexicon.femaleNames.has(given)) return undefined;
  if (!mark.test(tree.tokens[from + 1]?.form ?? '')) return undefined;
  for (let at = from + 2; at <= from + 2 + NICKNAME + 1; at++) {
    const form = tree.tokens[at]?.form ?? '';
    if (mark.test(form)) return at > from + 2 && part[at + 1] ? at + 2 : undefined;
    if (!isCapitalised(form) && form !== ',') return undefined;
  }
  return undefined;
};

const particleJoins = (tree: Tree, part: readonly boolean[], at: number): boolean => {
  for (let index = at + 1; index < Math.min(at + 4, tree.tokens.length); index++) {
    if (part[index]) return true;
    if (!isWord(tree.tokens[index]?.form ?? '') && tree.tokens[index]?.form !== '-') return false;
  }
  return false;
};

const particleEnd = (scene: Scene, tree: Tree, part: readonly boolean[], at: number): number | undefined => {
  for (let index = at; index < tree.tokens.length; index++) {
    if (part[index]) return index + 1;
    if (!scene.lexicon.nameParticles.has(plain(tree.tokens[index])) && tree.tokens[index]?.form !== '-')
      return undefined;
  }
  return undefined;
};

/** "Prosecutor General's Office", "People's Party": an owner's title inside the name of a body. */
const isOfficeOwner = (scene: Scene, tree: Tree, possessive: number): boolean => {
  const { lexicon } = scene;
  const owner = plain(tree.tokens[possessive - 1]);
  const office = lastCapital(tree, possessive + 1);
  const ownerIsTitle =
    lexicon.postCores.has(owner) ||
    lexicon.personNouns.has(owner) ||
    /^(people|women|men|children|workers)$/.test(owner);
  return ownerIsTitle && heads(scene, office);
};

const lastCapital = (tree: Tree, from: number): string => {
  let last = '';
  for (let index = from; index < tree.tokens.length && isCapitalised(tree.tokens[index]?.form ?? ''); index++)
    last = plain(tree.tokens[index]);
  return last;
};

/** "al-Something", "bin Something": a small particle that opens a name. */
const withParticle = (scene: Scene, tree: Tree, from: number): number => {
  const hyphen = /^[-‐‑]$/u.test(tree.tokens[from - 1]?.form ?? '') && isGlued(tree, from) && isGlued(tree, from - 1);
  const at = hyphen ? from - 2 : from - 1;
  const particle = tree.tokens[at];
  if (!particle) return from;
  const joins = hyphen
    ? /^(al|el|ad|an|ar|as|ash|at|az|ez|es|ed|en|er|bin|ben|abu|ibn)$/.test(plain(particle))
    : /^(bin|ibn|bint|von|van|al|el)$/.test(plain(particle)) ||
      (particle.upos === 'PROPN' && scene.lexicon.nameParticles.has(plain(particle)));
  return joins ? at : from;
};

/** "117th Street": the ordinal belongs to the name. */
const withOrdinal = (scene: Scene, tree: Tree, from: number): number =>
  scene.lexicon.placeHeads.has(plain(tree.tokens[from])) && /^\d+(st|nd|rd|th)$/.test(plain(tree.tokens[from - 1]))
    ? from - 1
    : from;

/** A short number that belongs to the name: "Channel 7", not "in Springfield 7 people". */
const withNumber = (scene: Scene, tree: Tree, from: number, to: number): number => {
  const number = tree.tokens[to];
  if (!number || !/^\d{1,3}$/.test(number.form)) return to;
  const after = tree.tokens[to + 1];
  const counts = after !== undefined && isWord(after.form) && after.upos === 'NOUN';
  const date = after !== undefined && /^\d/.test(after.form);
  const hangs = number.head >= from && number.head < to;
  const carries = tree.tokens.slice(from, to).some((token) => token.head === to);
  const numbered = scene.lexicon.outletHeads.has(plain(tree.tokens[to - 1]));
  return !counts && !date && (hangs || carries || numbered) ? to + 1 : to;
};
