import { lettersApart } from './letters-apart.ts';
import { bonesOf, coarseOf, type NamePart } from './name-part.ts';

/** How alike two words of names are, from 0 to 100, and by what; 100 and 97 are agreement, anything less is only nearness. */
export type Likeness = { readonly degree: number; readonly by: string };

const like = (degree: number, by: string): Likeness => ({ degree, by });
const EQUAL = like(100, 'equal');
const SPELT = like(97, 'spelling');
const ENDING = like(82, 'ending');
const CALLED = like(82, 'called');
const SOUND = like(84, 'sound');
const SCRIPT = like(80, 'consonants');
const INITIAL = like(78, 'initial');
const NOT = like(0, 'other');

/** From this degree on two words agree fully. */
export const AGREES = 97;

/** A word of so many letters may have two of them wrong: with the same first letter, and with another. */
const LONG = 4;
const VERY_LONG = 8;
/** Folding can bring short words nearer than they are written ("song", "kyong"). */
const SHORT = 4;

const near = (p: NamePart, q: NamePart): Likeness => {
  const [a, b] = [p.stem, q.stem];
  const written = Math.max(p.plain.length, q.plain.length);
  const length = Math.min(written, Math.max(a.length, b.length));
  if (written < 3) return NOT;
  const plain = p.sort === 'patronymic' ? 3 : lettersApart(p.plain, q.plain);
  const apart = length <= SHORT && plain > 2 ? 3 : length <= SHORT ? plain : Math.min(plain, lettersApart(a, b));
  if (apart <= 1) return like(length >= 5 ? 75 : length === 4 ? 72 : 68, 'letter');
  const first = a[0] === b[0] || p.plain[0] === q.plain[0];
  return apart === 2 && length >= (first ? LONG : VERY_LONG) ? like(length < 5 ? 56 : first ? 62 : 61, 'letters') : NOT;
};

const shares = (a: readonly number[], b: readonly number[]): boolean => {
  for (const one of a) if (b.includes(one)) return true;
  return false;
};

/** Two words of persons' names. Symmetric. */
export const likeNames = (a: NamePart, b: NamePart): Likeness => {
  if (a.sort === 'initial' || b.sort === 'initial') {
    if (a.sort === b.sort) return a.folded === b.folded ? EQUAL : NOT;
    const [initial, word] = a.sort === 'initial' ? [a, b] : [b, a];
    return word.folded.startsWith(initial.folded) || word.plain.startsWith(initial.plain) ? INITIAL : NOT;
  }
  if (a.folded === b.folded) return EQUAL;
  if (a.sort === 'patronymic' && b.sort === 'patronymic') {
    if (a.stem === b.stem) return SPELT;
    return near(a, b);
  }
  if (a.sort !== b.sort) return NOT;
  if (a.spelling !== undefined && a.spelling === b.spelling) return SPELT;
  if (a.stem === b.stem) return ENDING;
  if (shares(a.called, b.called)) return CALLED;
  if (a.vowelless !== b.vowelless) {
    const bones = bonesOf(a);
    return bones.length >= 1 && bones === bonesOf(b) ? SCRIPT : NOT;
  }
  if (a.folded.length >= 4 && coarseOf(a) === coarseOf(b)) return SOUND;
  return near(a, b);
};

const SHARED_START = 7;

/** Whether two words have a long beginning in common and differ in an ending: `agriculture`, `agricultural`. */
const sameRoot = (a: string, b: string): boolean => {
  const least = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < least && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared >= SHARED_START && Math.max(a.length, b.length) - shared <= 3;
};

/** Two words of bodies' names. Symmetric. */
export const likeBodyWords = (a: NamePart, b: NamePart): Likeness => {
  if (a.folded === b.folded) return EQUAL;
  if (a.common && b.common) return NOT;
  if (sameRoot(a.folded, b.folded)) return like(80, 'root');
  if (a.vowelless !== b.vowelless) {
    const bones = bonesOf(a);
    return bones.length >= 2 && bones === bonesOf(b) ? SCRIPT : NOT;
  }
  if (a.folded.length >= 5 && coarseOf(a) === coarseOf(b)) return SOUND;
  return near(a, b);
};
