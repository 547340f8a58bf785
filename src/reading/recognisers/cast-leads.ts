import { at } from '../tree.ts';
import type { Description } from './cast-descriptions.ts';
import { type CastDraft, type Character, character, type DraftMention, join, mentionsIn, whoIs } from './cast-draft.ts';
import type { Scene } from './cast-scene.ts';

/** Sentences of prose in which a report introduces whom it is about. */
const LEAD = 2;

/** How often a report must name the one it is about. */
const OFTEN = 2;

/**
 * Joins the descriptions by which a report introduces its main person with that person's name: "Painter Freed" in a
 * headline with the one painter named below, and the "A painter was freed" of the first sentences with the person
 * named right after, if that person is the one named most often and is called nothing else there.
 */
export const joinLeads = (scene: Scene, draft: CastDraft, open: ReadonlyMap<Description, number>): void => {
  const prose = scene.trees.map((tree) => tree.sentence).filter((sentence) => !scene.headline[sentence]);
  const lead = new Set(prose.slice(0, LEAD));
  const main = mainPerson(draft);
  for (const [description, own] of open) {
    if (description.kind !== 'person' || description.possessor !== undefined || description.noun === '') continue;
    if (lead.has(description.sentence) && description.indefinite && main !== undefined)
      joinWithMain(scene, draft, description, own, main, prose);
  }
  for (const [description, own] of open) {
    if (description.kind !== 'person' || description.possessor !== undefined) continue;
    if (scene.headline[description.sentence] && !description.definite) joinWithNamed(scene, draft, description, own);
  }
};

const timesNamed = (draft: CastDraft): Map<number, number> => {
  const times = new Map<number, number>();
  for (const mention of draft.mentions) {
    if (mention.form !== 'name') continue;
    const who = whoIs(draft, mention.character);
    if (character(draft, who).kind === 'person') times.set(who, (times.get(who) ?? 0) + 1);
  }
  return times;
};

/** The person named most often. */
const mainPerson = (draft: CastDraft): number | undefined => {
  const [first, second] = [...timesNamed(draft)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return first && first[1] >= OFTEN && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
};

const agree = (scene: Scene, one: Character, description: Description): boolean => {
  const kindred = scene.lexicon.kindred.get(description.noun);
  const nouns = [...one.nouns];
  const called = nouns.length === 0 || nouns.some((noun) => noun === description.noun || kindred?.has(noun));
  const nation =
    one.nationalities.length === 0 ||
    description.nationalities.length === 0 ||
    description.nationalities.some((name) => one.nationalities.includes(name));
  return called && nation && (one.sex === '' || description.sex === '' || one.sex === description.sex);
};

const joinWithMain = (
  scene: Scene,
  draft: CastDraft,
  description: Description,
  own: number,
  main: number,
  prose: readonly number[],
): void => {
  const place = prose.indexOf(description.sentence);
  const tree = scene.trees[description.sentence];
  const role = tree === undefined ? '' : at(tree, description.head).deprel;
  const sameSentence = mentionsIn(draft, description.sentence).some((mention) => isPersonName(draft, mention));
  const next = prose
    .slice(place + 1, place + 3)
    .flatMap((sentence) => mentionsIn(draft, sentence).filter((mention) => isPersonName(draft, mention)))
    .sort((a, b) => a.sentence - b.sentence || a.from - b.from)[0];
  const named = next !== undefined && whoIs(draft, next.character) === main;
  // "Police beat a poet. X was dragged away": whoever suffers in both is one
  const there = next === undefined ? undefined : scene.trees[next.sentence];
  const suffers = there !== undefined && next !== undefined && at(there, next.head).deprel === 'nsubj:pass';
  const taken = /^nsubj/.test(role) || (role === 'obj' && suffers);
  if (taken && !sameSentence && named && agree(scene, character(draft, main), description)) join(draft, own, main);
};

const isPersonName = (draft: CastDraft, mention: DraftMention): boolean =>
  mention.form === 'name' && character(draft, mention.character).kind === 'person';

/** A headline's bare noun is the one named person who is called by it, or by a kindred noun. */
const joinWithNamed = (scene: Scene, draft: CastDraft, description: Description, own: number): void => {
  const called = [...timesNamed(draft).keys()].filter((who) => {
    const one = character(draft, who);
    return one.nouns.size > 0 && agree(scene, one, description);
  });
  if (called.length === 1 && called[0] !== undefined) join(draft, own, called[0]);
};
