import { coarsen, foldWord } from './fold-key.ts';
import { consonants, foldAny, isUnspaced, isVowelless, plainWord } from './letters-apart.ts';
import { CALLED, SPELLINGS } from './tables/given-names.ts';
import { BODY_COMMON, COMMON_NAMES } from './tables/name-words.ts';

/** One word of a name, made ready for comparing. */
export type NamePart = {
  /** Lower case without marks, as written. */
  readonly plain: string;
  readonly folded: string;
  readonly sort: 'word' | 'initial' | 'patronymic';
  /** A father's name or a surname without its endings; the folded word where it has none. */
  readonly stem: string;
  /** Names of which this is a spelling, by their place in the list. */
  readonly spelling: number | undefined;
  /** Full names whose bearers are called this. */
  readonly called: readonly number[];
  readonly common: boolean;
  readonly vowelless: boolean;
  /** What is only worked out where it is asked for; see `coarseOf` and `bonesOf`. */
  readonly memo: { coarse?: string; bones?: string };
};

const spellingOf: ReadonlyMap<string, number> = new Map(
  SPELLINGS.flatMap((line, at) => line.map((word): [string, number] => [foldWord(word), at])),
);
const calledOf: ReadonlyMap<string, readonly number[]> = (() => {
  const index = new Map<string, number[]>();
  CALLED.forEach((line, at) => {
    for (const word of line) {
      const key = foldWord(word);
      const there = index.get(key);
      if (there === undefined) index.set(key, [at]);
      else if (!there.includes(at)) there.push(at);
    }
  });
  return index;
})();
const commonNames: ReadonlySet<string> = new Set([...COMMON_NAMES].map(foldWord));
const commonWords: ReadonlySet<string> = new Set([...BODY_COMMON].map(foldWord));
const NOBODY: readonly number[] = [];

const SLAVIC_FATHER = /^(.{3,}?)(?:ovich|evich|ich|ovna|evna|inichna|ichna)$/;
const TURKIC_FATHER = /^(.{3,}?)(?:uli|ulu|ogli|oglu|kizi|kisi|gizi)$/;
const SURNAME = /^(.{2,})(?:(ov|ev|in)a|(sk)(?:aia|aya|ai|aa|a|ii|i|oi)|(tsk)(?:aia|aya|a|ii|i|oi))$/;

/** The father's name in a patronymic, without endings; undefined where the word is none. Slavic endings are also those of surnames. */
export const fatherOf = (folded: string, slavic: boolean): string | undefined =>
  (TURKIC_FATHER.exec(folded) ?? (slavic ? SLAVIC_FATHER.exec(folded) : null))?.[1];

/** A surname without the ending that changes with sex and case: `petrova` gives `petrov`, `orskaia` gives `orsk`. */
const surnameStem = (folded: string): string => {
  const found = SURNAME.exec(folded);
  return found === null ? folded : `${found[1]}${found[2] ?? found[3] ?? found[4]}`;
};

/** The coarser key of a word; words of scripts that are compared as they stand have no other. */
export const coarseOf = ({ memo, folded, vowelless, plain }: NamePart): string => {
  memo.coarse ??= vowelless || isUnspaced(plain) ? folded : coarsen(folded);
  return memo.coarse;
};

/** The consonants of a word in any script. */
export const bonesOf = ({ memo, folded, plain }: NamePart): string => {
  memo.bones ??= consonants(plain, folded);
  return memo.bones;
};

const makePart = (written: string, sort: NamePart['sort'], father: string | undefined, ofBody: boolean): NamePart => {
  const plain = plainWord(written);
  const folded = foldAny(written, plain);
  const vowelless = isVowelless(plain);
  return {
    plain,
    folded,
    sort,
    stem: father ?? (ofBody ? folded : surnameStem(folded)),
    spelling: ofBody ? undefined : spellingOf.get(folded),
    called: ofBody ? NOBODY : (calledOf.get(folded) ?? NOBODY),
    common: (ofBody ? commonWords : commonNames).has(folded),
    vowelless,
    memo: {},
  };
};

/** Words recur: a name is mostly made of words that other names have too. Forgotten all at once when there are this many. */
const MOST_KEPT = 20_000;
const kept: Record<'person' | 'initial' | 'body', Map<string, NamePart>> = {
  person: new Map(),
  initial: new Map(),
  body: new Map(),
};

/** Makes one word of a name ready. `sort` says what it is; `father` is what a patronymic is made of. */
export const namePart = (
  written: string,
  sort: NamePart['sort'] = 'word',
  father?: string,
  ofBody = false,
): NamePart => {
  if (sort === 'patronymic') return makePart(written, sort, father, ofBody);
  const known = kept[ofBody ? 'body' : sort === 'initial' ? 'initial' : 'person'];
  const there = known.get(written);
  if (there !== undefined) return there;
  const made = makePart(written, sort, father, ofBody);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(written, made);
  return made;
};
