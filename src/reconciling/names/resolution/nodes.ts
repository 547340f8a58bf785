import { byCodeUnit, foldWord } from '../../../model/index.ts';
import { type BaseForm, baseForms } from '../inflection/base-forms.ts';
import { toldGender } from '../inflection/told-gender.ts';
import { isParticle } from '../inflection/without-titles.ts';
import { bodyKind, bodyNamed, countryNamed, countryOfAdjective, countryOfPeople } from '../knowledge/known-names.ts';
import { CALLED, SPELLINGS } from '../tables/given-names.ts';
import { bodyCore } from './body-core.ts';
import type { NamedKind, NameMention } from './name-mention.ts';
import { spelledOut, withoutClassWords } from './plain-words.ts';
import { kindOf, type ReadName, readMentions } from './read-mentions.ts';

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
  /** Told by a word of the name, which is not among `words`. */
  readonly generation: string | undefined;
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

const GIVEN: ReadonlySet<string> = new Set([...SPELLINGS, ...CALLED].flat().map(foldWord));
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

/** The son who bears his father's name, and the father, are told apart by a word; in base form or as written. */
const generationOf = (word: string): string | undefined =>
  /^(?:младш|jr$|junior$)/u.test(word) ? 'junior' : /^(?:старш|sr$|senior$)/u.test(word) ? 'senior' : undefined;

type Described = Omit<Node, 'id' | 'documents' | 'mentions' | 'genders' | 'others'> & { readonly name: string };

/** What a name says by itself: all of a node but where it stands. */
const describe = (kind: NamedKind, { initials, words: written }: ReadName, inBase: readonly string[]): Described => {
  const base = plain(kind, inBase);
  const words = base.map(foldWord).filter((word) => word !== '');
  const person = kind === 'person';
  const known = knownAs(kind, base.join(' '));
  const body = kind === 'organization' && known === undefined;
  const own = body ? bodyCore(base) : { words: base, core: words.join(' '), countries: [] };
  const [only = ''] = own.words;
  const capitals = written.some((word) => word.text === only && ABBREVIATION.test(word.written));
  const letters = initials.map(foldWord);
  const whole = person ? base.filter((word) => !isParticle(word)) : base;
  const generation = person && whole.length > 2 ? whole.map(generationOf).find((one) => one !== undefined) : undefined;
  const bearing = generation === undefined ? whole : whole.filter((word) => generationOf(word) === undefined);
  return {
    kind,
    base,
    words: person ? bearing.map(foldWord) : words,
    generation,
    initials: letters,
    lesser: person && bearing.length < 2,
    known,
    coreWords: own.words,
    core: own.core,
    countries: own.countries,
    abbreviation: !person && own.words.length === 1 && capitals ? foldWord(only) : undefined,
    name: person ? [...words].sort(byCodeUnit).join('') + letters.map((one) => `|${one}`).join('') : words.join(''),
  };
};

/** Genders that the forms of a name show, or, where they show none, its base form. */
const gendersOf = ({ kind, base }: Described, forms: readonly BaseForm[]): ReadonlySet<string> => {
  const shown = new Set(forms.map((form) => form.gender).filter((gender) => gender !== ''));
  const told = kind === 'person' && shown.size === 0 ? toldGender(base) : '';
  return told === '' ? shown : new Set([told]);
};

/** The names in a list of mentions, in the order of their ids. */
export const nodesOf = (given: readonly NameMention[]): readonly Node[] => {
  const mentions = given.map((one) => ({ ...one, kind: kindOf(one) }));
  const reads = readMentions(mentions);
  const bases = baseForms(
    mentions.map(({ kind, turkic }, at) => ({
      words: reads[at]?.words ?? [],
      person: kind === 'person',
      group: kind,
      turkic: turkic ?? false,
    })),
    isKnown,
    (group, word) => group === 'person' && GIVEN.has(foldWord(word)),
  );
  const found = new Map<string, { said: string; one: Described; mentions: number[] }>();
  const described = new Map<string, Described>();
  mentions.forEach(({ kind, document, written }, at) => {
    const { words } = bases[at] as BaseForm;
    const said = `${kind}|${words.join(' ')}|${written}`;
    const one = described.get(said) ?? describe(kind, reads[at] as ReadName, words);
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
        genders: gendersOf(one, forms),
        others: new Set(forms.flatMap((form) => form.others.map(foldWord))),
      };
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
};
