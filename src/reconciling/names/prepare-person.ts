import { isUnspaced } from './letters-apart.ts';
import { fatherOf, type NamePart, namePart } from './name-part.ts';
import type { PreparedName } from './prepared-name.ts';
import { BEHIND_NAMES, PARTICLE_KEYS, PARTICLE_OR_NAME, PARTICLES, TITLES } from './tables/name-words.ts';

const BETWEEN = /[\s,;:()[\]"“”«»/\-–—_]+/u;
const POSSESSIVE = /['’]s(?=[\s\-–/,]|$)/gu;
/** What stands as a word of its own behind a father's name: Kyrgyz uulu and kyzy and their kin. */
const CHILD_OF = /^(?:uli|ulu|ogli|oglu|kizi|kisi|gizi)$/;
/** Letters that stand for given names side by side: "JC". */
const CLUSTER = /^[B-DF-HJ-NP-TV-XZ]{2,3}$/;
/** The longest part of a name that is looked at, in characters; what is longer is a sentence. */
const LONGEST = 400;

/** Words of a name, initials known as such, each made ready. */
const wordsOf = (written: string): readonly NamePart[] => {
  const found: NamePart[] = [];
  const shouting = written === written.toUpperCase();
  for (const chunk of written.split(BETWEEN)) {
    if (chunk === '') continue;
    if (chunk.includes('.')) {
      const parts = chunk.split('.');
      const last = parts.pop() ?? '';
      for (const part of parts) if (part !== '') found.push(namePart(part, part.length <= 2 ? 'initial' : 'word'));
      if (last !== '') found.push(namePart(last, last.length === 1 ? 'initial' : 'word'));
    } else if (chunk.length === 1)
      found.push(namePart(chunk, chunk.toLowerCase() === chunk.toUpperCase() ? 'word' : 'initial'));
    else if (!shouting && chunk.length < 4 && CLUSTER.test(chunk))
      for (const letter of chunk) found.push(namePart(letter, 'initial'));
    else found.push(namePart(chunk));
  }
  return found;
};

const stripTitles = (words: readonly NamePart[]): readonly NamePart[] => {
  let [from, to] = [0, words.length];
  while (to - from > 1 && TITLES.has(words[from]?.plain ?? '')) from++;
  while (to - from > 2 && BEHIND_NAMES.has(words[to - 1]?.plain ?? '')) to--;
  return from === 0 && to === words.length ? words : words.slice(from, to);
};

const isParticle = ({ sort, plain }: NamePart): boolean => sort !== 'initial' && PARTICLES.has(plain);

/** Takes a person's name apart: titles off, initials, particles and the father's name known as such. */
export const preparePerson = (written: string): PreparedName => {
  let text = written.slice(0, LONGEST).normalize('NFC');
  if (text.includes("'") || text.includes('’')) text = text.replace(POSSESSIVE, '');
  const raw = stripTitles(wordsOf(text));
  const particles: string[] = [];
  const parts: NamePart[] = [];
  const open = raw.some((part) => part.sort !== 'initial' && !isParticle(part));
  for (const [at, part] of raw.entries()) {
    const isName = at === 0 && raw.length === 2 && PARTICLE_OR_NAME.has(part.plain);
    if (open && !isName && isParticle(part)) {
      particles.push(PARTICLE_KEYS.get(part.folded) ?? part.folded);
      continue;
    }
    if (part.folded === '') continue;
    const before = parts.at(-1);
    if (CHILD_OF.test(part.folded) && before?.sort === 'word')
      parts[parts.length - 1] = namePart(`${before.plain}${part.plain}`, 'patronymic', before.folded);
    else parts.push(part);
  }
  const [only] = parts;
  if (parts.length === 1 && only?.sort === 'initial') parts[0] = { ...only, sort: 'word' };
  const full = parts.filter(({ sort }) => sort !== 'initial').length;
  let slavic = -1;
  parts.forEach((part, at) => {
    if (part.sort !== 'word' || full < 2) return;
    const turkic = fatherOf(part.folded, false);
    if (turkic !== undefined) parts[at] = { ...part, sort: 'patronymic', stem: turkic };
    else if (full > 2 && fatherOf(part.folded, true) !== undefined) slavic = at;
  });
  const found = parts[slavic];
  if (found !== undefined)
    parts[slavic] = { ...found, sort: 'patronymic', stem: fatherOf(found.folded, true) ?? found.folded };
  return {
    written,
    kind: 'person',
    words: parts,
    joined: parts.map(({ folded }) => folded).join(''),
    particles,
    numbers: [],
    legal: [],
    countries: [],
    turned: text.includes(','),
    whole: parts.length === 1 && (parts[0]?.folded.length ?? 0) >= 2 && isUnspaced(parts[0]?.plain ?? ''),
  };
};
