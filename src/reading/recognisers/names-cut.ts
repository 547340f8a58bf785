import type { Tree } from '../tree.ts';
import { isAllCapitals, isCapitalised, isWord, plain, type Scene } from './cast-scene.ts';
import type { Run } from './names-runs.ts';

/** A name cut out of a run, with the words of office, honour and nationality that stood before it. */
export type CutName = Run & {
  readonly title?: Run;
  readonly honorific?: Run;
  readonly nationalities: readonly string[];
  /** Index, in the same list, of the name whose post the title is ("Interior Ministry Spokesman X"). */
  readonly titleOf?: number;
};

/** A title that stands without a name ("the President", "Police Deputy Head"). */
export type BareTitle = Run & { readonly nationalities: readonly string[]; readonly of?: number };

export type Cut = { readonly names: readonly CutName[]; readonly titles: readonly BareTitle[] };

/** The word that says what a name is a name of: "Committee" in "State Committee for Security", "Bank" in "Bank of X". */
export const headWord = (scene: Scene, tree: Tree, run: Run): string => {
  let last = '';
  for (let index = run.from; index < run.to; index++) {
    const word = plain(tree.tokens[index]);
    if (last !== '' && (scene.lexicon.ofWords.has(word) || scene.lexicon.matterWords.has(word))) break;
    if (isWord(word) && !scene.lexicon.possessives.has(word)) last = word;
  }
  return last;
};

/** Whether a name's head word says that it is a body. */
export const isBodyName = (scene: Scene, tree: Tree, run: Run): boolean => {
  const head = headWord(scene, tree, run);
  return scene.lexicon.bodyHeads.has(head) || scene.lexicon.bodyHeads.has(head.replace(/s$/, ''));
};

type Front = {
  readonly title?: Run;
  readonly honorific?: Run;
  readonly nationalities: string[];
  readonly rest: number;
};

/** Cuts one run into names and titles. Never throws; a run that is only an adjective gives nothing. */
export const cutRun = (scene: Scene, tree: Tree, run: Run): Cut => {
  const names: CutName[] = [];
  const titles: BareTitle[] = [];
  if (isPeople(scene, tree, run)) return { names, titles };
  if (isCountry(scene, tree, run)) return { names: [{ ...run, nationalities: [] }], titles };
  const inner = titleInside(scene, tree, run);
  const left: Run = inner ? { from: run.from, to: inner.from } : run;
  cutFront(scene, tree, left, names, titles);
  if (inner) {
    const of = names.length > 0 && names[names.length - 1]?.to === inner.from ? names.length - 1 : undefined;
    const owner = of === undefined ? {} : { of };
    if (inner.to >= run.to) titles.push({ ...inner, nationalities: [], ...owner });
    else
      names.push({
        from: inner.to,
        to: run.to,
        title: inner,
        nationalities: [],
        ...(of === undefined ? {} : { titleOf: of }),
      });
  }
  return { names, titles };
};

/** Words that only say of what nation or people: "Israelis", "Central Asian", "Serb-Croat". */
const isPeople = (scene: Scene, tree: Tree, run: Run): boolean => {
  for (let at = run.from; at < run.to; ) {
    const two = tree.tokens
      .slice(at, at + 2)
      .map(plain)
      .join(' ');
    if (at + 2 <= run.to && scene.lexicon.nationalities.has(two)) at += 2;
    else if (scene.lexicon.nationalities.has(plain(tree.tokens[at])) || !isWord(plain(tree.tokens[at]))) at++;
    else return false;
  }
  return true;
};

const isCountry = (scene: Scene, tree: Tree, run: Run): boolean => {
  const name = tree.tokens
    .slice(run.from, run.to)
    .map(plain)
    .join(' ')
    .replaceAll(/ ([-.])/g, '$1')
    .replaceAll('- ', '-');
  return scene.lexicon.countries.has(name);
};

const cutFront = (scene: Scene, tree: Tree, run: Run, names: CutName[], titles: BareTitle[]): void => {
  const front = frontOf(scene, tree, run);
  const rest: Run = { from: front.rest, to: run.to };
  if (rest.from >= rest.to) {
    if (front.title) titles.push({ ...front.title, nationalities: front.nationalities });
    return;
  }
  names.push({
    ...rest,
    nationalities: front.nationalities,
    ...(front.title ? { title: front.title } : {}),
    ...(front.honorific ? { honorific: front.honorific } : {}),
  });
};

/** The adjective of nationality that starts at a token: its words' end and the country, or undefined. */
const nationalityAt = (scene: Scene, tree: Tree, at: number, to: number): { end: number; name: string } | undefined => {
  for (let length = 3; length >= 1; length--) {
    if (at + length > to) continue;
    const words = tree.tokens
      .slice(at, at + length)
      .map(plain)
      .join(' ');
    const found = scene.lexicon.nationalities.get(words.replaceAll(' - ', '-'));
    if (found && !found.plural) return { end: at + length, name: found.name };
  }
  return undefined;
};

const frontOf = (scene: Scene, tree: Tree, run: Run): Front => {
  const { lexicon } = scene;
  const nationalities: string[] = [];
  let at = run.from;
  let honorific: Run | undefined;
  const adjective = nationalityAt(scene, tree, at, run.to);
  if (adjective && stripsAdjective(scene, tree, { from: run.from, to: run.to }, adjective.end)) {
    nationalities.push(adjective.name);
    at = adjective.end;
  }
  const title = titleAt(scene, tree, at, run.to, nationalities);
  if (title && !isBodyAfterTitle(scene, tree, title, run.to)) at = title.to;
  while (at < run.to && lexicon.honorifics.has(plain(tree.tokens[at])) && at + 1 < run.to) {
    honorific = { from: at, to: at + 1 };
    at = tree.tokens[at + 1]?.form === '.' ? at + 2 : at + 1;
  }
  return {
    nationalities,
    rest: at,
    ...(title && at >= title.to ? { title } : {}),
    ...(honorific ? { honorific } : {}),
  };
};

/** Whether the adjective that opens a run stands before the name rather than in it. */
const stripsAdjective = (scene: Scene, tree: Tree, run: Run, end: number): boolean => {
  const { lexicon } = scene;
  if (end >= run.to) return true;
  const rest: Run = { from: end, to: run.to };
  const first = lexicon.nationalities.get(plain(tree.tokens[run.from]));
  if (titleAt(scene, tree, end, run.to, [])) return !isBodyName(scene, tree, rest) || !first?.integral;
  if (isBodyName(scene, tree, rest)) return !first?.integral && lexicon.stateBodyHeads.has(headWord(scene, tree, rest));
  if (lexicon.honorifics.has(plain(tree.tokens[end]))) return true;
  return looksPersonal(scene, tree, rest);
};

/** Whether words read as the name of a person: a given name before another word, a surname's ending, or the tagger's word. */
export const looksPersonal = (scene: Scene, tree: Tree, run: Run): boolean => {
  const { lexicon } = scene;
  const tokens = tree.tokens.slice(run.from, run.to).filter((token) => isWord(token.form));
  if (tokens.length === 0) return false;
  if (tokens.some((token) => token.name.endsWith('-PER'))) return true;
  const first = plain(tokens[0]);
  const last = plain(tokens[tokens.length - 1]);
  const given = lexicon.maleNames.has(first) || lexicon.femaleNames.has(first);
  return given || (tokens.length >= 2 && (lexicon.nameWords.has(first) || surnameEnding(scene, last) !== undefined));
};

/** The sex that a surname's ending says ("" for an open one), or undefined where it has none known. */
export const surnameEnding = (scene: Scene, word: string): 'm' | 'f' | '' | undefined =>
  scene.lexicon.surnameEndings.find(([ending]) => word.length > ending.length + 2 && word.endsWith(ending))?.[1];

/** The words of office that start at a token: modifiers and cores, up to the last core. */
const titleAt = (scene: Scene, tree: Tree, from: number, to: number, nationalities: string[]): Run | undefined => {
  const { lexicon } = scene;
  let end: number | undefined;
  for (let at = from; at < to; at++) {
    const token = tree.tokens[at];
    const word = plain(token);
    if (word === '-' && at > from) continue;
    if (lexicon.postCores.has(word) && isCapitalised(token?.form ?? '')) {
      end = at + 1;
      continue;
    }
    if (lexicon.postModifiers.has(word) || lexicon.formerWords.has(word)) continue;
    const adjective = nationalityAt(scene, tree, at, to);
    if (adjective && at > from && end === undefined) {
      nationalities.push(adjective.name);
      at = adjective.end - 1;
      continue;
    }
    if (end === at && lexicon.ofWords.has(word)) {
      at++;
      while (
        at < to &&
        (lexicon.bodyTopics.has(plain(tree.tokens[at])) || /^(state|and|of)$/.test(plain(tree.tokens[at])))
      )
        at++;
      end = at;
    }
    break;
  }
  return end === undefined ? undefined : { from, to: end };
};

/** "Justice Department", "Prosecutor General's Office": what follows the title makes a body of the whole. */
const isBodyAfterTitle = (scene: Scene, tree: Tree, title: Run, to: number): boolean => {
  if (title.to >= to) return false;
  const rest: Run = { from: title.to, to };
  if (scene.lexicon.possessives.has(plain(tree.tokens[title.to]))) return true;
  const first = plain(tree.tokens[rest.from]);
  const given = scene.lexicon.maleNames.has(first) || scene.lexicon.femaleNames.has(first);
  return isBodyName(scene, tree, rest) && !given;
};

/** A title in the middle or at the end of a run, after a body or place: "Interior Ministry Spokesman …". */
const titleInside = (scene: Scene, tree: Tree, run: Run): Run | undefined => {
  const { lexicon } = scene;
  const front = frontOf(scene, tree, run);
  for (let from = Math.max(front.rest, run.from) + 1; from < run.to; from++) {
    const word = plain(tree.tokens[from]);
    if (!lexicon.postCores.has(word) && !lexicon.postModifiers.has(word) && !lexicon.formerWords.has(word)) continue;
    if (lexicon.bodyHeads.has(word) && !lexicon.postCores.has(word)) continue;
    if (lexicon.ofWords.has(plain(tree.tokens[from - 1])) || lexicon.matterWords.has(plain(tree.tokens[from - 1])))
      continue;
    const title = titleAt(scene, tree, from, run.to, []);
    if (!title || isBodyAfterTitle(scene, tree, title, run.to)) continue;
    if (title.to < run.to && lexicon.placeHeads.has(plain(tree.tokens[run.to - 1]))) continue;
    if (tree.tokens.slice(run.from, title.to).some((token) => lexicon.possessives.has(plain(token)))) continue;
    const left: Run = { from: front.rest, to: from };
    if (looksPersonal(scene, tree, left) && !isBodyName(scene, tree, left)) return undefined;
    const owner =
      isBodyName(scene, tree, left) ||
      isCountry(scene, tree, left) ||
      isAllCapitals(tree.tokens[from - 1]?.form ?? '') ||
      lexicon.capitals.has(plain(tree.tokens[from - 1])) ||
      title.to < run.to;
    if (owner) return title;
  }
  return undefined;
};
