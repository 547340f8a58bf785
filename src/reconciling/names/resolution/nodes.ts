import { byCodeUnit, foldWord } from '../../../model/index.ts';
import { type BaseForm, baseForms } from '../inflection/base-forms.ts';
import { cyrillicTwin, type NameWord, splitName } from '../inflection/split-name.ts';
import { isParticle, withoutTitles } from '../inflection/without-titles.ts';
import { type WordReading, wordReadings } from '../inflection/word-readings.ts';
import { bodyKind, bodyNamed, countryNamed, countryOfAdjective, countryOfPeople } from '../knowledge/known-names.ts';
import { bodyCore } from './body-core.ts';
import type { NamedKind, NameMention } from './name-mention.ts';
import { spelledOut, withoutClassWords } from './plain-words.ts';

/**
 * One name of one kind, in whatever forms and however often it is written. `base` are its words in their base form, `words`
 * the same folded. A person's name of one word (`lesser`) is a node for each document, since it may mean another person in
 * the next; every other name is one node.
 */
export type Node = {
  readonly id: string;
  readonly kind: NamedKind;
  readonly base: readonly string[];
  readonly words: readonly string[];
  readonly initials: readonly string[];
  readonly lesser: boolean;
  /** A name for the same country, or the same well-known body, on every node that is one. */
  readonly known: string | undefined;
  /** A body's name without its countries, and those. */
  readonly coreWords: readonly string[];
  readonly core: string;
  readonly countries: readonly string[];
  readonly documents: ReadonlySet<string>;
  /** Places in the list of mentions. */
  readonly mentions: readonly number[];
  /** Folded, where the name is nothing but an abbreviation. */
  readonly abbreviation: string | undefined;
  /** Genders that its forms show; both or none where they show nothing. */
  readonly genders: ReadonlySet<string>;
  /** Other words, folded, that a name of one word could be a form of. */
  readonly others: ReadonlySet<string>;
};

const knownPlace = (base: string): string | undefined =>
  countryNamed(base) ?? countryOfPeople(base) ?? countryOfAdjective(base);

const LONGEST_KIND = 5;
const beginsWithKind = (base: string): boolean => {
  const words = base.split(' ');
  return words.slice(0, LONGEST_KIND).some((_, at) => bodyKind(words.slice(0, at + 1).join(' ')) !== undefined);
};

/** Whether a base form is known without another name in the list. */
const isKnown = (kind: string, base: string): boolean =>
  kind === 'place' || kind === 'group'
    ? knownPlace(base) !== undefined
    : kind === 'organization' && (bodyNamed(base) !== undefined || beginsWithKind(base));

/**
 * A word for a people, or a country's adjective, stands for the country: in small letters it names no person, and neither does
 * the plural whatever its letters.
 */
const kindOf = ({ kind, written }: NameMention): NamedKind => {
  if (kind !== 'person' && kind !== 'group') return kind;
  const [word, more] = splitName(written);
  if (word === undefined || more !== undefined) return kind;
  const small = /^\p{Ll}/u.test(word.written);
  const isOfCountry = ({ base, genders }: WordReading): boolean =>
    (small || (genders === 'p' && (base === word.text || countryOfPeople(word.text) === undefined))) &&
    (countryOfPeople(base) ?? countryOfAdjective(base)) !== undefined;
  return wordReadings(word.text, false).some(isOfCountry) ? 'place' : kind;
};

type Read = { readonly words: readonly NameWord[]; readonly initials: readonly string[] };

/** A word of Latin letters that looks like a Cyrillic word of the same list is that word. */
const twinned = (words: readonly NameWord[], standing: ReadonlySet<string>): readonly NameWord[] =>
  words.map((word) => {
    const twin = cyrillicTwin(word.written);
    return twin !== undefined && standing.has(twin) ? { ...word, text: twin.toLowerCase(), written: twin } : word;
  });

const read = (mentions: readonly NameMention[]): readonly Read[] => {
  const split = mentions.map(({ written }) => splitName(written));
  const standing = new Set(split.flatMap((words) => words.map((word) => word.written)));
  return split.map((all, at) => {
    const person = mentions[at]?.kind === 'person';
    const words = twinned(person ? withoutTitles(all) : all, standing);
    const initials = words.filter((word) => person && word.initial).map((word) => word.text);
    const whole = words.filter((word) => !person || !word.initial);
    return whole.length > 0 ? { words: whole, initials } : { words, initials: [] };
  });
};

/** What a name is called by: abbreviations that are spelt out as letters, and without words that only say what it is. */
const plain = (kind: NamedKind, base: readonly string[]): readonly string[] => {
  if (kind === 'person' || kind === 'place') return base;
  const letters = spelledOut(base);
  return letters === undefined ? withoutClassWords(base) : [letters];
};

const knownAs = (kind: NamedKind, base: string): string | undefined =>
  kind === 'place' || kind === 'group'
    ? knownPlace(base)
    : kind === 'organization' || kind === 'product'
      ? bodyNamed(base)
      : undefined;

const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u;

type Described = Omit<Node, 'id' | 'documents' | 'mentions' | 'genders' | 'others'> & { readonly name: string };

/** What a name says by itself: all of a node but where it stands. */
const describe = (kind: NamedKind, { initials, words: written }: Read, inBase: readonly string[]): Described => {
  const base = plain(kind, inBase);
  const words = base.map(foldWord).filter((word) => word !== '');
  const person = kind === 'person';
  const known = knownAs(kind, base.join(' '));
  const body = kind === 'organization' && known === undefined;
  const own = body ? bodyCore(base) : { words: base, core: words.join(' '), countries: [] };
  const [only = ''] = own.words;
  const capitals = written.some((word) => word.text === only && ABBREVIATION.test(word.written));
  const letters = initials.map(foldWord);
  return {
    kind,
    base,
    words: person ? base.filter((word) => !isParticle(word)).map(foldWord) : words,
    initials: letters,
    lesser: person && base.filter((word) => !isParticle(word)).length < 2,
    known,
    coreWords: own.words,
    core: own.core,
    countries: own.countries,
    abbreviation: !person && own.words.length === 1 && capitals ? foldWord(only) : undefined,
    name: person ? [...words].sort(byCodeUnit).join('') + letters.map((one) => `|${one}`).join('') : words.join(''),
  };
};

/** The names in a list of mentions, in the order of their ids. */
export const nodesOf = (given: readonly NameMention[]): readonly Node[] => {
  const mentions = given.map((one) => ({ ...one, kind: kindOf(one) }));
  const reads = read(mentions);
  const bases = baseForms(
    mentions.map(({ kind, turkic }, at) => ({
      words: reads[at]?.words ?? [],
      person: kind === 'person',
      group: kind,
      turkic: turkic ?? false,
    })),
    isKnown,
  );
  const found = new Map<string, { said: string; one: Described; mentions: number[] }>();
  const described = new Map<string, Described>();
  mentions.forEach(({ kind, document, written }, at) => {
    const { words } = bases[at] as BaseForm;
    const said = `${kind}|${words.join(' ')}|${written}`;
    const one = described.get(said) ?? describe(kind, reads[at] as Read, words);
    described.set(said, one);
    const id = [kind, one.name, ...(one.lesser ? [document] : [])].join('\u001f');
    const before = found.get(id);
    // Of names that differ in spelling alone the first in order of letters speaks for all, whoever came first.
    if (before === undefined) found.set(id, { said, one, mentions: [at] });
    else {
      before.mentions.push(at);
      if (byCodeUnit(said, before.said) < 0) Object.assign(before, { said, one });
    }
  });
  return [...found]
    .map(([id, { one, mentions: at }]): Node => {
      const forms = at.map((place) => bases[place] as BaseForm);
      return {
        ...one,
        id,
        documents: new Set(at.map((place) => mentions[place]?.document ?? '')),
        mentions: at,
        genders: new Set(forms.map((form) => form.gender).filter((gender) => gender !== '')),
        others: new Set(forms.flatMap((form) => form.others.map(foldWord))),
      };
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
};
