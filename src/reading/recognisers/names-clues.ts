import type { EntityKind } from '../../model/index.ts';
import { at, caseMarkers, dependents, relation, type Tree } from '../tree.ts';
import { isAllCapitals, isCapitalised, isWord, plain, type Scene } from './cast-scene.ts';
import type { NameMention } from './names.ts';
import { headWord, isBodyName, surnameEnding } from './names-cut.ts';
import {
  firstOf,
  isInside,
  isPhrase,
  isSubjectAhead,
  ownedNoun,
  phraseHead,
  possessiveAt,
} from './names-surroundings.ts';

export type Clue = { readonly kind: EntityKind; readonly weight: number };

type Look = {
  readonly scene: Scene;
  readonly tree: Tree;
  readonly name: NameMention;
  readonly words: readonly string[];
  /** The token's plain form at a distance from the name: -1 is the word before, 1 the word after. */
  near(distance: number): string;
};

/** One reason to take a name for a person, a body or a place. `id` says which; a clue of weight 5 or more stands alone. */
export type ClueRule = { readonly id: string; look(look: Look): Clue | undefined };

const person = (weight: number): Clue => ({ kind: 'person', weight });
const body = (weight: number): Clue => ({ kind: 'organization', weight });
const place = (weight: number): Clue => ({ kind: 'place', weight });

const nounKind = (scene: Scene, word: string): EntityKind | undefined => {
  const { lexicon } = scene;
  if (lexicon.capitalNouns.has(word)) return 'place';
  if (lexicon.personNouns.get(word)?.group === false) return 'person';
  if (lexicon.bodyNouns.has(word) || lexicon.outletHeads.has(word)) return 'organization';
  return lexicon.placeHeads.has(word) ? 'place' : undefined;
};

/** The clues, strongest first. Each looks at one mention; none looks at another document. */
export const clueRules: readonly ClueRule[] = [
  {
    id: 'title-before',
    look: ({ name }) => (name.title || name.honorific ? person(7) : undefined),
  },
  {
    id: 'country',
    look: ({ scene, name }) =>
      scene.lexicon.countries.has(name.key) || countryForm(scene, name) ? place(7) : undefined,
  },
  {
    id: 'web-address',
    look: ({ name }) =>
      /^[\p{L}\p{N}-]+\.\p{L}{2,4}$/u.test(name.words) && !/\.$/.test(name.words) ? body(6) : undefined,
  },
  {
    id: 'body-head',
    look: ({ scene, tree, name, words }) =>
      isBodyName(scene, tree, name) ? body(words.length > 1 ? 6 : 4) : undefined,
  },
  {
    id: 'place-head',
    look: ({ scene, tree, name, words }) => {
      const { placeHeads } = scene.lexicon;
      const head = headWord(scene, tree, name);
      if (words.length < 2) return undefined;
      if (placeHeads.has(head)) return place(scene.lexicon.bodyHeads.has(head) ? 3 : 6);
      return /^(lake|mount|cape|port|fort|mt|rue|avenue|via|calle|plaza|camp)$/.test(words[0] ?? '')
        ? place(4)
        : undefined;
    },
  },
  {
    id: 'noun-of',
    look: ({ scene, near }) => {
      if (!scene.lexicon.ofWords.has(near(-1))) return undefined;
      const noun = near(-2);
      if (scene.lexicon.placeOffices.has(noun)) return place(3.5);
      return scene.lexicon.placeHeads.has(noun) || scene.lexicon.placeHeads.has(noun.replace(/s$/, ''))
        ? place(6)
        : undefined;
    },
  },
  {
    id: 'noun-before',
    look: ({ scene, tree, name, near }) => {
      const before = tree.tokens[name.from - 1];
      if (near(-1) === ',' && scene.lexicon.capitalNouns.has(near(-2))) return place(6);
      if (before?.upos !== 'NOUN' && before?.upos !== 'PROPN') return undefined;
      const one = name.from - 1;
      const up = at(tree, one).head;
      const related =
        (up >= name.from && up < name.to) || at(tree, name.head).head === one || up === at(tree, name.head).head;
      const kind = nounKind(scene, before.form.toLowerCase()) ?? nounKind(scene, before.lemma.toLowerCase());
      const weight = kind === 'place' ? 3 : kind === 'organization' ? 7 : 5;
      return kind === undefined || !related ? undefined : { kind, weight };
    },
  },
  {
    id: 'apposition',
    look: ({ scene, tree, name, near }) => {
      const own = dependents(tree, name.head, 'appos').find(
        (child) => child >= name.to && at(tree, child).upos === 'NOUN',
      );
      const after = near(1) === ',' ? phraseHead(tree, name.to + 1) : undefined;
      const owns = after !== undefined && [1, 2].some((step) => possessiveAt(scene, tree, after + step));
      const starts = after !== undefined && !owns && /^(DET|ADJ|NOUN|PRON)$/.test(tree.tokens[name.to + 1]?.upos ?? '');
      const opens = starts && !isSubjectAhead(tree, after);
      for (const head of [own, opens ? after : undefined]) {
        if (head === undefined) continue;
        const kind = nounKind(scene, at(tree, head).lemma.toLowerCase());
        if (kind) return { kind, weight: head === own ? 5 : 4 };
      }
      return undefined;
    },
  },
  {
    id: 'apposition-before',
    look: ({ scene, tree, name, near }) => {
      const noun = tree.tokens[name.from - 2];
      if (near(-1) !== ',' || !/^[,.;]$/.test(near(1)) || noun?.upos !== 'NOUN') return undefined;
      const lone = scene.lexicon.personNouns.get(plain(noun))?.group === false;
      return lone && isPhrase(scene, tree, name.from - 2) ? person(5) : undefined;
    },
  },
  {
    id: 'its-own',
    look: ({ scene, tree, name }) => {
      const token = at(tree, name.head);
      if (!token.deprel.startsWith('nsubj') || token.head < name.to) return undefined;
      const rest = tree.tokens.slice(name.to);
      const its = rest.findIndex(
        (other) => scene.lexicon.pronouns.get(plain(other))?.sex === 'n' && other.deprel === 'nmod:poss',
      );
      const between = rest.slice(0, Math.max(0, its));
      // "praised the army and its chief": what is joined to its owner, and what another body may own, says nothing
      const joined = rest[its - 1]?.upos === 'CCONJ';
      const rival = between.some(
        (one) =>
          one.upos === 'PROPN' || (one.upos === 'NOUN' && nounKind(scene, one.lemma.toLowerCase()) !== undefined),
      );
      const parted = between.some((one) => /^[;:]$/.test(one.form));
      return its >= 0 && between.length <= 14 && !joined && !rival && !parted ? body(5) : undefined;
    },
  },
  {
    id: 'body-first',
    look: ({ scene, words }) =>
      words.length > 1 && scene.lexicon.bodyOpeners.has(words[0] ?? '') ? body(5) : undefined,
  },
  {
    id: 'adjective-inside',
    look: ({ scene, tree, name, words }) => {
      const first = tree.tokens[name.from];
      const { maleNames, femaleNames, nameWords } = scene.lexicon;
      const known = [maleNames, femaleNames, nameWords, scene.lexicon.placeAdjectives].some((list) =>
        list.has(words[0] ?? ''),
      );
      const common = first?.upos === 'VERB' || (first?.upos === 'ADJ' && first.deprel === 'amod');
      return words.length > 1 && common && !known ? body(4) : undefined;
    },
  },
  {
    id: 'state-of',
    look: ({ scene, tree, name }) => {
      const next = tree.tokens[name.to];
      const after = scene.lexicon.possessives.has(plain(next)) ? ownedNoun(tree, name.to + 1) : next;
      if (!after || /^\p{Lu}/u.test(after.form) || !/^(NOUN|ADJ)$/.test(after.upos)) return undefined;
      const noun = after.lemma.toLowerCase();
      if (scene.lexicon.stateNouns.has(noun)) return place(5);
      return scene.lexicon.rulingNouns.has(noun) ? place(3) : undefined;
    },
  },
  {
    id: 'site-after',
    look: ({ scene, tree, name, words }) => {
      const next = tree.tokens[name.to];
      if (!next || /^\p{Lu}/u.test(next.form) || words.length > 2) return undefined;
      const noun = next.upos === 'NOUN' ? next.lemma.toLowerCase() : plain(next);
      return scene.lexicon.siteNouns.has(noun) ? place(4) : undefined;
    },
  },
  {
    id: 'listed',
    look: ({ scene, tree, name }) => {
      let index = name.from - 1;
      while (index > 0 && (isCapitalised(at(tree, index).form) || /^(,|and|-|\.)$/.test(at(tree, index).form))) index--;
      const opens = scene.lexicon.listingWords.has(plain(tree.tokens[index])) || tree.tokens[index]?.form === ':';
      const before = tree.tokens.slice(Math.max(0, index - 6), Math.max(0, index));
      const people = before.some((token) => scene.lexicon.personNouns.has(token.lemma.toLowerCase()));
      return opens && people ? person(5) : undefined;
    },
  },
  {
    id: 'age',
    look: ({ near }) =>
      near(1) === ',' && /^\d{1,2}$/.test(near(2)) && /^[,.;]$/.test(near(3)) ? person(5) : undefined,
  },
  {
    id: 'site-name',
    look: ({ scene, tree, name }) =>
      scene.letterCase[tree.sentence] === 'title' &&
      name.to === tree.tokens.length &&
      /^[–—|]$|^--$/u.test(tree.tokens[name.from - 1]?.form ?? '')
        ? body(5)
        : undefined,
  },
  {
    id: 'abbreviation',
    look: ({ name }) =>
      isAllCapitals(name.words) && /^\p{Lu}{2,6}(?:[-/]\p{Lu}{2,6})?$/u.test(name.words) ? body(3) : undefined,
  },
  {
    id: 'faith',
    look: ({ scene, words }) =>
      words.length > 1 && scene.lexicon.nationalities.get(words[0] ?? '')?.integral === true ? body(4) : undefined,
  },
  {
    id: 'place-inside',
    look: ({ scene, words }) => {
      const { countries, capitals, placeHeads } = scene.lexicon;
      if (words.length < 2 || placeHeads.has(words.at(-1) ?? '')) return undefined;
      const starts = [1, 2].some((length) => {
        const start = words.slice(0, length).join(' ');
        return length < words.length && (countries.has(start) || capitals.has(start));
      });
      const whole = words.join(' ');
      return starts && !countries.has(whole) && !capitals.has(whole) ? body(3) : undefined;
    },
  },
  {
    id: 'given-name',
    look: ({ scene, tree, name, words }) => {
      if (isInside(scene, tree, name)) return undefined;
      const first = words[0] ?? '';
      const { maleNames, femaleNames, nameWords } = scene.lexicon;
      if (maleNames.has(first) || femaleNames.has(first)) return person(words.length > 1 ? 4 : 1.5);
      return nameWords.has(first) ? person(words.length > 1 ? 2 : 0.75) : undefined;
    },
  },
  {
    id: 'surname',
    look: ({ scene, tree, name, words }) => {
      if (isInside(scene, tree, name)) return undefined;
      const last = words[words.length - 1] ?? '';
      if (surnameEnding(scene, last) !== undefined) return person(words.length > 1 ? 3 : 1.5);
      return words.length > 1 && scene.lexicon.nameWords.has(last) ? person(1) : undefined;
    },
  },
  {
    id: 'tagger',
    look: ({ tree, name }) => {
      const tags = tree.tokens.slice(name.from, name.to).map((token) => token.name.slice(-3));
      const tag = ['PER', 'ORG', 'LOC'].find(
        (kind) => tags.filter((other) => other === kind).length * 2 >= tags.length,
      );
      if (tag === undefined) return undefined;
      return tag === 'PER' ? person(3) : tag === 'ORG' ? body(2.5) : place(3);
    },
  },
  {
    id: 'relative',
    look: ({ near }) => (near(1) === 'who' || (near(1) === ',' && near(2) === 'who') ? person(4) : undefined),
  },
  {
    id: 'capital-city',
    look: ({ scene, name }) => (scene.lexicon.capitals.has(name.words.toLowerCase()) ? place(4) : undefined),
  },
  {
    id: 'possessor',
    look: ({ scene, tree, name }) => {
      const token = at(tree, name.head);
      if (relation(token) !== 'nmod' || !scene.lexicon.possessives.has(plain(tree.tokens[name.to]))) return undefined;
      const owned = tree.tokens[token.head]?.lemma.toLowerCase() ?? '';
      if (/^(capital|government|president|city|largest|border|territory|population|economy|authorities)$/.test(owned))
        return place(2);
      return scene.lexicon.personNouns.get(owned)?.bond ||
        /^(face|body|arrest|detention|release|death|car|house|home|trial)$/.test(owned)
        ? person(2)
        : undefined;
    },
  },
  {
    id: 'preposition',
    look: ({ scene, tree, name, near }) => {
      if (isInside(scene, tree, name)) return place(isBodyName(scene, tree, name) ? 2.5 : 5.5);
      const token = at(tree, name.head);
      if (relation(token) !== 'obl' && relation(token) !== 'nmod' && relation(token) !== 'root') return undefined;
      const markers = [...caseMarkers(tree, name.head), near(-1)];
      const here = markers.some((word) => scene.lexicon.placePrepositions.has(word));
      const verb = tree.tokens[token.head]?.lemma ?? '';
      const motion = markers.includes('to') && scene.lexicon.motionVerbs.has(verb);
      return here || motion ? place(markers.includes('from') ? 1 : 2.5) : undefined;
    },
  },
  {
    id: 'place-then-country',
    look: ({ scene, near }) => (near(1) === ',' && scene.lexicon.countries.has(near(2)) ? place(3) : undefined),
  },
  {
    id: 'modifies-body',
    look: ({ scene, tree, name, near }) => {
      const token = at(tree, name.head);
      const noun = tree.tokens[token.head];
      if (near(1) === 'police') return place(3);
      if (relation(token) !== 'compound' || noun?.upos !== 'NOUN' || token.head < name.to) return undefined;
      return scene.lexicon.bodyNouns.has(noun.lemma) || /^(resident|official|native|suburb)$/.test(noun.lemma)
        ? place(1.5)
        : undefined;
    },
  },
  {
    id: 'subject',
    look: ({ scene, tree, name }) => {
      const token = firstOf(tree, name.head);
      if (relation(token) !== 'nsubj' && token.deprel !== 'obl:agent') return undefined;
      const verb = tree.tokens[token.head]?.lemma ?? '';
      if (!scene.lexicon.personVerbs.has(verb)) return undefined;
      return person(token.deprel === 'nsubj:pass' ? 3.5 : 1);
    },
  },
  {
    id: 'article',
    look: ({ scene, tree, name }) => {
      const articles = dependents(tree, name.head, 'det').filter((child) => child < name.from);
      return articles.some((child) => scene.lexicon.definiteWords.has(plain(tree.tokens[child])))
        ? body(1.5)
        : undefined;
    },
  },
  {
    id: 'shape',
    look: ({ words, name }) =>
      words.length >= 2 &&
      words.length <= 3 &&
      words.every((word) => /^\p{L}+$/u.test(word)) &&
      !/[&/]/.test(name.words)
        ? person(0.5)
        : body(0.4),
  },
];

const countryForm = (scene: Scene, name: NameMention): boolean =>
  scene.lexicon.countries.has(name.words.toLowerCase()) || scene.lexicon.countries.has(`the ${name.key}`);

/** The clues that hold for one mention, by rule id. */
export const cluesFor = (scene: Scene, tree: Tree, name: NameMention): ReadonlyMap<string, Clue> => {
  const words = tree.tokens
    .slice(name.from, name.to)
    .filter((token) => isWord(token.form))
    .map(plain);
  const look: Look = {
    scene,
    tree,
    name,
    words,
    near: (distance) => plain(tree.tokens[distance < 0 ? name.from + distance : name.to - 1 + distance]),
  };
  const found = new Map<string, Clue>();
  for (const rule of clueRules) {
    const clue = rule.look(look);
    if (clue) found.set(rule.id, clue);
  }
  return found;
};
