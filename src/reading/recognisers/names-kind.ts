import type { EntityKind } from '../../model/index.ts';
import { at, type Tree } from '../tree.ts';
import type { Scene } from './cast-scene.ts';
import { isCalled, isQuoted, type NameMention, namesNobody } from './names.ts';
import { type Clue, cluesFor } from './names-clues.ts';

const KINDS: readonly EntityKind[] = ['person', 'organization', 'place'];

/** A clue so strong that a mention goes by it against the rest of its form in the document. */
const STRONG = 5;

/** How often the same clue may add to a form's score. */
const REPEATS = 2;

/** What the name tagger says again adds little: it errs on the same form in the same way. */
const AGAIN = 0.6;

/**
 * Decides what each name names: for every mention a kind, or undefined for what names nobody. Clues of all mentions
 * of a form are added up, so that a form has one kind in a document; a mention with a strong clue of its own against
 * the sum keeps its own kind. A form that is part of a person's full name leans to the person.
 */
export const decideKinds = (scene: Scene, names: readonly NameMention[]): (EntityKind | undefined)[] => {
  const clues = names.map((name) => cluesFor(scene, treeOfName(scene, name), name));
  const forms = new Map<string, number[]>();
  names.forEach((name, index) => {
    forms.set(name.key, [...(forms.get(name.key) ?? []), index]);
  });
  const scores = new Map<string, Map<EntityKind, number>>();
  for (const [key, mentions] of forms) scores.set(key, sum(mentions.map((index) => clues[index] ?? new Map())));
  leanOnFullNames(forms, scores);
  leanOnNeighbours(scene, names, scores);
  const nobody = names.map((name) => {
    const tree = treeOfName(scene, name);
    const mentions = forms.get(name.key) ?? [];
    // a capital that no tag and no clue takes for a name is a habit of spelling ("the Guarantee")
    const named = mentions.some((at_) => isTaken(scene, names[at_] as NameMention, clues[at_] ?? new Map()));
    if (!named) return true;
    const only = mentions.length === 1 && !name.key.includes(' ');
    if (only && isStray(scene, tree, name, clues[mentions[0] ?? 0] ?? new Map())) return true;
    const alone = mentions.every((index) => isQuoted(tree, names[index] as NameMention));
    // "came to be called “…”": what a thing is called is nobody
    if (alone && isCalled(scene, tree, name)) return true;
    return namesNobody(scene, tree, name) || (alone && best(scores.get(name.key)).score < 3);
  });
  return names.map((name, index) => {
    if (nobody[index]) return undefined;
    const own = [...(clues[index]?.values() ?? [])].filter((clue) => clue.weight >= STRONG);
    const { kind } = best(scores.get(name.key));
    if (own.length > 0 && !name.key.includes(' ') && own.every((clue) => clue.kind !== kind)) return own[0]?.kind;
    return kind;
  });
};

const HABITS: ReadonlySet<string> = new Set(['shape', 'article', 'abbreviation', 'adjective-inside']);

const isTaken = (scene: Scene, name: NameMention, clues: ReadonlyMap<string, Clue>): boolean => {
  const tokens = treeOfName(scene, name).tokens.slice(name.from, name.to);
  return tokens.some((token) => token.upos === 'PROPN') || [...clues.keys()].some((id) => !HABITS.has(id));
};

/** A single capitalised word that stands once, nobody tags or gives a clue to, and that is no doer, owner or office. */
const isStray = (scene: Scene, tree: Tree, name: NameMention, clues: ReadonlyMap<string, Clue>): boolean => {
  if ([...clues.keys()].some((id) => !HABITS.has(id)) || clues.has('abbreviation')) return false;
  const { deprel, head } = at(tree, name.head);
  const governor = tree.tokens[head]?.lemma.toLowerCase() ?? '';
  const office = scene.lexicon.personNouns.has(governor) || scene.lexicon.bodyNouns.has(governor);
  return !/^(nsubj|nsubj:pass|obl:agent|nmod:poss|appos|conj)$/.test(deprel) && !(deprel === 'nmod' && office);
};

const treeOfName = (scene: Scene, name: NameMention): Tree => scene.trees[name.sentence] as Tree;

const sum = (mentions: readonly ReadonlyMap<string, Clue>[]): Map<EntityKind, number> => {
  const times = new Map<string, number>();
  const total = new Map<EntityKind, number>();
  for (const clues of mentions) {
    for (const [id, clue] of clues) {
      const counted = times.get(`${id} ${clue.kind}`) ?? 0;
      if (counted >= REPEATS) continue;
      times.set(`${id} ${clue.kind}`, counted + 1);
      total.set(
        clue.kind,
        (total.get(clue.kind) ?? 0) + (id === 'tagger' && counted > 0 ? clue.weight * AGAIN : clue.weight),
      );
    }
  }
  return total;
};

const best = (scores: ReadonlyMap<EntityKind, number> | undefined): { kind: EntityKind; score: number } => {
  let found: { kind: EntityKind; score: number } = { kind: 'organization', score: 0 };
  for (const kind of KINDS) {
    const score = scores?.get(kind) ?? 0;
    if (score > found.score) found = { kind, score };
  }
  return found;
};

/** One word of a person's full name, standing alone, leans to the person. */
const leanOnFullNames = (
  forms: ReadonlyMap<string, readonly number[]>,
  scores: ReadonlyMap<string, Map<EntityKind, number>>,
): void => {
  const parts = new Map<string, number>();
  for (const key of forms.keys()) {
    const words = key.split(' ');
    const { kind, score } = best(scores.get(key));
    if (words.length < 2 || kind !== 'person') continue;
    for (const word of words) parts.set(word, Math.max(parts.get(word) ?? 0, Math.min(6, score)));
  }
  for (const [key, score] of scores) {
    const lean = parts.get(key);
    if (lean !== undefined) score.set('person', (score.get('person') ?? 0) + lean);
  }
};

/** In a list of names, one of which nothing is known leans to the kind of those beside it. */
const leanOnNeighbours = (
  scene: Scene,
  names: readonly NameMention[],
  scores: ReadonlyMap<string, Map<EntityKind, number>>,
): void => {
  const settled = new Map([...scores].map(([key, score]) => [key, best(score)]));
  const bySentence = new Map<number, NameMention[]>();
  for (const name of names) bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name]);
  for (const name of names) {
    const tree = treeOfName(scene, name);
    const head = at(tree, name.head);
    if (head.deprel !== 'conj') continue;
    const other = bySentence
      .get(name.sentence)
      ?.find((candidate) => candidate.from <= head.head && head.head < candidate.to);
    if (!other) continue;
    for (const [weak, firm] of [
      [name, other],
      [other, name],
    ] as const) {
      const known = settled.get(firm.key);
      const alike = weak.key.includes(' ') && firm.key.includes(' ');
      if (known?.kind === 'person' && known.score >= 4 && alike && (settled.get(weak.key)?.score ?? 0) < 4)
        scores.get(weak.key)?.set('person', (scores.get(weak.key)?.get('person') ?? 0) + 2);
      if (known && known.score >= 3 && (settled.get(weak.key)?.score ?? 0) < 3) {
        const score = scores.get(weak.key);
        score?.set(known.kind, (score.get(known.kind) ?? 0) + 2);
      }
    }
  }
};
