import type { Description } from '../recognisers/cast-descriptions.ts';
import {
  addCharacter,
  addMention,
  type CastDraft,
  type Character,
  character,
  type DraftMention,
  join,
  mentionsIn,
  whoIs,
} from '../recognisers/cast-draft.ts';
import type { PronounFacts } from '../recognisers/cast-lexicon.ts';
import { castAt } from '../recognisers/cast-posts.ts';
import { plain, type Scene } from '../recognisers/cast-scene.ts';
import { at, has, relation, type Tree } from '../tree.ts';
import {
  bestThing,
  type Candidate,
  candidates,
  clauseOf,
  clausesSharing,
  clearest,
  type Memory,
  remember,
  roleOf,
} from './coreference-candidates.ts';
import { takenUp } from './coreference-descriptions.ts';
import { quotedIn } from './coreference-quotes.ts';

/** A link is made only where the best candidate leads by this much. */
const MARGIN = 1;

/** What somebody of unknown sex loses as "she" where a woman is in view. */
const OPEN_SEX = 1.5;

/** Inside a quotation, where others speak in their own order, by this much. */
const MARGIN_IN_QUOTE = 2;

/**
 * Finds whom pronouns and repeated descriptions mean, in one pass from left to right. Adds a mention for every
 * personal pronoun and every relative pronoun that stands for somebody; joins descriptions with the characters they
 * take up. Agreement in number, sex and kind, one clause's arguments being different people, and subjects before
 * others decide; where two remain, nothing is linked and the pronoun stands for somebody of its own: a wrong link is
 * worse than a missing one. `open` holds the descriptions that stand beside no name, with their characters.
 * Follows the salience approach of Lappin and Leass (1994), reduced to what holds without tuning.
 */
export const resolveReferences = (scene: Scene, draft: CastDraft, open: ReadonlyMap<Description, number>): void => {
  const memory: Memory = { draft, passed: [], things: [], times: new Map(), quoted: quotedIn(scene) };
  const bonds = new Map<string, number>();
  const bySentence = new Map<number, Map<number, Description>>();
  for (const description of open.keys()) {
    const here = bySentence.get(description.sentence) ?? new Map<number, Description>();
    bySentence.set(description.sentence, here.set(description.head, description));
  }
  for (const tree of scene.trees) {
    const descriptions = bySentence.get(tree.sentence);
    const waiting = [...mentionsIn(draft, tree.sentence)].sort((a, b) => a.to - b.to || a.from - b.from);
    let next = 0;
    for (let index = 0; index <= tree.tokens.length; index++) {
      for (; next < waiting.length && (waiting[next]?.to ?? 0) <= index; next++) {
        const mention = waiting[next] as DraftMention;
        const description = mention.form === 'description' ? descriptions?.get(mention.head) : undefined;
        if (description) joinDescription(scene, tree, memory, description, mention, bonds);
        remember(memory, mention);
        listen(tree, memory, mention);
      }
      if (index === tree.tokens.length) break;
      const mention = pronounAt(scene, tree, memory, index);
      if (mention) {
        remember(memory, mention);
        listen(tree, memory, mention);
      } else if (
        tree.tokens[index]?.upos === 'NOUN' &&
        !mentionsIn(draft, tree.sentence).some((one) => one.head === index)
      )
        memory.things.push({ sentence: tree.sentence, head: index, many: has(at(tree, index), 'Number=Plur') });
    }
  }
};

const joinDescription = (
  scene: Scene,
  tree: Tree,
  memory: Memory,
  description: Description,
  mention: DraftMention,
  bonds: Map<string, number>,
): void => {
  const { draft } = memory;
  const possessor =
    description.possessor === undefined ? undefined : castAt(mentionsIn(draft, tree.sentence), description.possessor);
  const before = takenUp(scene, tree, memory, description, mention.character, possessor, bonds);
  if (before !== undefined && !sharesClause(scene, tree, memory, before, mention))
    join(draft, mention.character, before);
};

/** Two arguments of one predicate are two people: "the officer beat the officer". */
const sharesClause = (scene: Scene, tree: Tree, memory: Memory, who: number, mention: DraftMention): boolean => {
  const clause = clauseOf(tree, mention.head);
  const argument = isArgument(roleOf(tree, mention.head));
  return mentionsIn(memory.draft, tree.sentence).some(
    (other) =>
      other !== mention &&
      whoIs(memory.draft, other.character) === whoIs(memory.draft, who) &&
      argument &&
      isArgument(roleOf(tree, other.head)) &&
      clauseOf(tree, other.head) === clause &&
      scene.trees[tree.sentence] === tree,
  );
};

const isArgument = (role: string): boolean => /^(nsubj|nsubj:pass|obj|iobj|obl|obl:agent)$/.test(role);

const pronounAt = (scene: Scene, tree: Tree, memory: Memory, index: number): DraftMention | undefined => {
  const { draft } = memory;
  const word = plain(tree.tokens[index]);
  const range = { sentence: tree.sentence, from: index, to: index + 1, head: index };
  const added = (who: number): DraftMention | undefined => {
    addMention(draft, range, 'pronoun', who);
    return mentionsIn(draft, tree.sentence).at(-1);
  };
  if (scene.lexicon.relativePronouns.has(word)) {
    const head = relativeHead(tree, index);
    const here = mentionsIn(draft, tree.sentence);
    const last = here.find((mention) => mention.to === index && mention.form !== 'pronoun');
    const coordinated =
      last !== undefined && relation(at(tree, last.head)) === 'conj' && at(tree, last.head).head === head;
    const who = coordinated
      ? last.character
      : ((head === undefined ? undefined : castAt(here, head)) ??
        (word === 'who' ? endsBefore(tree, here, index) : undefined));
    const people = who !== undefined && (word !== 'who' || character(draft, who).kind !== 'place');
    const other = people || word !== 'who' ? undefined : endsBefore(tree, here, index);
    if (who !== undefined && people) return added(who);
    if (other !== undefined && character(draft, other).kind !== 'place') return added(other);
  }
  const facts = scene.lexicon.pronouns.get(word);
  if (!facts || tree.tokens[index]?.upos !== 'PRON' || isOtherWord(tree, index)) return undefined;
  if (facts.person !== 3) {
    const who = addCharacter(draft, facts.number === 'one' ? 'person' : 'group');
    character(draft, who).speaking = true;
    return added(who);
  }
  // "he or she": whoever says so does not know who it is
  if (isEitherSex(scene, tree, index)) return added(addCharacter(draft, 'person'));
  const found = antecedent(scene, tree, memory, index, facts);
  if (found) {
    if (found.one.sex === '' && facts.sex !== 'n') found.one.sex = facts.sex;
    return added(found.who);
  }
  if (facts.sex === 'n') return undefined;
  return added(addCharacter(draft, facts.number === 'one' ? 'person' : 'group', facts.sex));
};

/** Whether a pronoun is one half of "he or she". */
const isEitherSex = (scene: Scene, tree: Tree, index: number): boolean =>
  [-2, 2].some((step) => {
    const other = scene.lexicon.pronouns.get(plain(tree.tokens[index + step]));
    const own = scene.lexicon.pronouns.get(plain(tree.tokens[index]));
    const joined = tree.tokens[index + step / 2]?.upos === 'CCONJ';
    return joined && other?.person === 3 && other.number === 'one' && own?.sex !== other.sex;
  });

/** "the sapphire mine", "Me Olivier X": a noun or title that is spelt like a pronoun. */
const isOtherWord = (tree: Tree, index: number): boolean => {
  const before = tree.tokens[index - 1];
  const next = tree.tokens[index + 1];
  const word = tree.tokens[index]?.form ?? '';
  // "is mine", "a friend of mine"
  if (/^mine$/i.test(word))
    return !/^(is|was|are|were|be|been|not|of|as|like|than|to|with|from|and|or)$/.test(plain(before));
  return word === 'Me' && index > 0 && next?.upos === 'PROPN';
};

/** Keeps in mind who last said something outside quotation marks. */
const listen = (tree: Tree, memory: Memory, mention: DraftMention): void => {
  if (memory.quoted.says(tree, mention.head)) memory.speaker = mention.character;
};

/** Words of somebody's own mouth: long, or beginning like a sentence; a scrap inside told speech is neither. */
const isWholeSpeech = (scene: Scene, quote: number): boolean => {
  const { start, long } = scene.quotes[quote] ?? { start: 0, long: false };
  return long || /^\p{Lu}/u.test(scene.text.slice(start, start + 2));
};

/** The character named as the speaker of a quotation, as far as that is known before pronouns are. */
const speakerOf = (memory: Memory, quote: number): number | undefined => {
  const place = memory.quoted.speaker(quote);
  const who = place && castAt(mentionsIn(memory.draft, place.sentence), place.index);
  return who === undefined ? undefined : whoIs(memory.draft, who);
};

/** Those named further on in the same clause: "She told Radio X" is not about Radio X. */
const laterArguments = (tree: Tree, memory: Memory, index: number): ReadonlySet<number> => {
  const found = new Set<number>();
  if (!isArgument(roleOf(tree, index))) return found;
  const clause = clauseOf(tree, index);
  for (const mention of mentionsIn(memory.draft, tree.sentence)) {
    if (mention.from <= index || mention.form === 'pronoun') continue;
    const own = isArgument(relation(at(tree, mention.head))) || isArgument(at(tree, mention.head).deprel);
    if (own && clauseOf(tree, mention.head) === clause) found.add(whoIs(memory.draft, mention.character));
  }
  return found;
};

/** Whoever the words right before "who", or before a comma and "who", stand for. */
const endsBefore = (tree: Tree, here: readonly DraftMention[], index: number): number | undefined => {
  let end = tree.tokens[index - 1]?.form === ',' ? index - 1 : index;
  // "X, 55, who": the age between
  if (end < index && /^\d{1,2}$/.test(tree.tokens[end - 1]?.form ?? '') && tree.tokens[end - 2]?.form === ',') end -= 2;
  return here.find((mention) => mention.to === end && mention.form !== 'pronoun')?.character;
};

/** The noun that a relative pronoun stands for: the head of the relative clause it opens. */
const relativeHead = (tree: Tree, index: number): number | undefined => {
  if (at(tree, index).upos !== 'PRON') return undefined;
  let node = index;
  for (let step = 0; step < tree.tokens.length; step++) {
    const token = at(tree, node);
    if (token.deprel === 'acl:relcl') return token.head >= 0 && token.head < index ? token.head : undefined;
    if (token.head < 0 || (step > 0 && /^(ccomp|advcl|parataxis|root)$/.test(relation(token)))) return undefined;
    node = token.head;
  }
  return undefined;
};

const antecedent = (
  scene: Scene,
  tree: Tree,
  memory: Memory,
  index: number,
  facts: PronounFacts,
): Candidate | undefined => {
  const clause = clauseOf(tree, index);
  const sharing = clausesSharing(tree, index);
  const role = roleOf(tree, index);
  const { quoted } = memory;
  const quote = quoted.at(tree.sentence, index);
  const inQuote = quote !== undefined;
  const speaker = inQuote && isWholeSpeech(scene, quote) ? speakerOf(memory, quote) : undefined;
  const speaks = quoted.speaks(tree.sentence, index);
  const rest = facts.possessive || facts.own ? undefined : laterArguments(tree, memory, index);
  const fits = (one: Character, mention: DraftMention, who: number): boolean => {
    if (one.speaking || !agrees(one, facts)) return false;
    if (speaker === who || rest?.has(who)) return false;
    // whoever is only spoken of between the marks does not speak the words
    if (speaks && quoted.at(mention.sentence, mention.head) !== undefined) return false;
    if (mention.sentence !== tree.sentence || facts.possessive) return true;
    if (/^(appos|flat|compound|nmod:poss)$/.test(at(tree, mention.head).deprel)) return true;
    const same = clauseOf(tree, mention.head) === clause && isArgument(roleOf(tree, mention.head)) && isArgument(role);
    if (facts.own) return same;
    const lends = roleOf(tree, mention.head).startsWith('nsubj') && sharing.includes(at(tree, mention.head).head);
    return !same && !(lends && !role.startsWith('nsubj'));
  };
  const sex = facts.sex === 'n' ? '' : facts.sex;
  const doer = isDoer(scene, tree, index);
  const fitting = candidates(memory, scene.trees, tree, index, fits, sex).filter(
    ({ one, score }) => facts.number === 'one' || score >= leastScore(one, doer),
  );
  // a rank or trade leaves the sex open: where a woman is in view, "she" is not the corporal
  const woman = sex === 'f' && fitting.some(({ one }) => one.sex === 'f');
  const open = ({ one }: Candidate) => woman && one.sex === '' && one.names.length === 0;
  const goesOn = quoted.says(tree, index);
  const found = fitting
    .filter((one) => !goesOn || !open(one))
    .map((one) => (open(one) ? { ...one, score: one.score - OPEN_SEX } : one))
    .sort((a, b) => b.score - a.score || a.who - b.who);
  if (found[0] && open(found[0])) return undefined;
  if (facts.sex === 'n') return neuter(tree, index, found);
  if (facts.own) return found[0];
  const rival = found[1]?.mention.sentence === tree.sentence;
  const margin = (inQuote ? MARGIN_IN_QUOTE : MARGIN) + (rival ? 0.5 : 0) + (rival && facts.possessive ? 1.5 : 0);
  const first = clearest(found, margin);
  // somebody else was spoken of since: too far back to be sure
  const since = found.some((other) => other !== first && first && other.mention.sentence > first.mention.sentence);
  if (first && since && tree.sentence - first.mention.sentence > 1) return undefined;
  if (first && facts.possessive && ownedNearer(tree, clause, first, found)) return undefined;
  if (!first) return undefined;
  if (facts.number === 'one') return first;
  if (first.mention.sentence !== tree.sentence && listedBefore(tree, index)) return undefined;
  if (doer && first.one.kind === 'group') return first;
  return bestThing(memory, scene.trees, tree, index, true) < first.score - 1 ? first : undefined;
};

/** "Two, Ann and Bea, were charged; they …": several are the subject of the clause before, whom no group names. */
const listedBefore = (tree: Tree, index: number): boolean =>
  tree.tokens.some(
    (token, place) =>
      place < index &&
      token.deprel.startsWith('nsubj') &&
      ((token.upos === 'NUM' && token.lemma.toLowerCase() !== 'one') ||
        tree.tokens.some((other) => other.head === place && other.deprel === 'conj' && other.upos === 'PROPN')),
  );

/** "saw his brother plunge to his death": somebody else stands in the clause itself, and may be the owner. */
const ownedNearer = (tree: Tree, clause: number, first: Candidate, found: readonly Candidate[]): boolean => {
  const inside = ({ mention }: Candidate) =>
    mention.sentence === tree.sentence &&
    clauseOf(tree, mention.head) === clause &&
    isArgument(roleOf(tree, mention.head));
  return !inside(first) && found.some((other) => other !== first && inside(other));
};

/** Whether a pronoun stands where only people do: as the subject of a verb that people are subjects of. */
const isDoer = (scene: Scene, tree: Tree, index: number): boolean => {
  const token = at(tree, index);
  const verb = tree.tokens[token.head];
  return (
    token.deprel.startsWith('nsubj') && verb !== undefined && scene.lexicon.personVerbs.has(verb.lemma.toLowerCase())
  );
};

/** A body is "they" only where it clearly is what the sentence is about, or is a noun like "police". */
const leastScore = (one: Character, doer: boolean): number =>
  one.kind === 'organization' && !one.nouns.has('police') ? 7 : doer ? 0 : 2;

const agrees = (one: Character, facts: PronounFacts): boolean => {
  if (facts.sex === 'n') return one.kind === 'organization' || (one.kind === 'place' && facts.possessive === true);
  if (facts.number === 'many') return one.kind === 'group' || one.kind === 'organization';
  return one.kind === 'person' && (facts.sex === '' || one.sex === '' || one.sex === facts.sex);
};

/** "it" means a body only where a body is what the clause before was about; most often it means a thing. */
const neuter = (tree: Tree, index: number, found: readonly Candidate[]): Candidate | undefined => {
  const first = clearest(found, 2);
  if (!first) return undefined;
  const token = at(tree, index);
  const verb = tree.tokens[token.head];
  const speaks =
    token.deprel === 'nsubj' &&
    /^(say|announce|state|add|deny|claim|report|confirm|order|demand|reject|publish)$/.test(verb?.lemma ?? '');
  const owns = relation(token) === 'nmod' && first.mention.sentence === tree.sentence;
  return (speaks && first.score >= 3) || (owns && first.score >= 4) ? first : undefined;
};
