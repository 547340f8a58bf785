import { foldWord } from './fold-key.ts';
import { isUnspaced, plainWord } from './letters-apart.ts';
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

type Word = { readonly text: string; readonly initial: boolean };

const wordsOf = (written: string): readonly Word[] => {
  const shouting = written === written.toUpperCase();
  return written.split(BETWEEN).flatMap((chunk): Word[] => {
    if (chunk === '') return [];
    if (!chunk.includes('.')) {
      if (!shouting && CLUSTER.test(chunk)) return [...chunk].map((letter) => ({ text: letter, initial: true }));
      return [{ text: chunk, initial: chunk.length === 1 && chunk.toLowerCase() !== chunk.toUpperCase() }];
    }
    const parts = chunk.split('.');
    const last = parts.pop();
    const dotted = parts.filter((part) => part !== '').map((text) => ({ text, initial: text.length <= 2 }));
    return last === undefined || last === '' ? dotted : [...dotted, { text: last, initial: last.length === 1 }];
  });
};

const stripTitles = (words: readonly Word[]): readonly Word[] => {
  let [from, to] = [0, words.length];
  const plain = (at: number) => plainWord(words[at]?.text ?? '');
  while (to - from > 1 && TITLES.has(plain(from))) from++;
  while (to - from > 2 && BEHIND_NAMES.has(plain(to - 1))) to--;
  return words.slice(from, to);
};

/** Takes a person's name apart: titles off, initials, particles and the father's name known as such. */
export const preparePerson = (written: string): PreparedName => {
  const text = written.slice(0, LONGEST).normalize('NFC').replace(POSSESSIVE, '');
  const raw = stripTitles(wordsOf(text));
  const particles: string[] = [];
  const parts: NamePart[] = [];
  const open = raw.filter(({ text: word, initial }) => !initial && !PARTICLES.has(plainWord(word))).length;
  for (const [at, { text: word, initial }] of raw.entries()) {
    const plain = plainWord(word);
    const isName = at === 0 && raw.length === 2 && PARTICLE_OR_NAME.has(plain);
    if (open > 0 && !isName && PARTICLES.has(plain)) {
      const key = foldWord(word);
      particles.push(PARTICLE_KEYS.get(key) ?? key);
      continue;
    }
    const part = namePart(word, initial && raw.length > 1 ? 'initial' : 'word');
    if (part.folded === '') continue;
    const before = parts.at(-1);
    if (CHILD_OF.test(part.folded) && before?.sort === 'word')
      parts[parts.length - 1] = namePart(`${before.plain}${plain}`, 'patronymic', before.folded);
    else parts.push(part);
  }
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
