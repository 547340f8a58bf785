/**
 * What a language tells the recognisers of the cast: words and facts only, no rules. Every word is in lower case;
 * nouns are lemmas unless said otherwise. A language builds one of these in its folder.
 */
export type Sex = 'm' | 'f' | '';

export type PersonNoun = { readonly sex: Sex; readonly group: boolean; readonly post: boolean; readonly bond: boolean };

export type Nationality = {
  /** The country or people, as its name is written: "Kazakhstan", "Uyghurs". */
  readonly name: string;
  /** The word names the people themselves ("Uzbeks"), and no quality. */
  readonly plural: boolean;
  /** The adjective belongs to the names of bodies ("European Court of …"). */
  readonly integral: boolean;
};

export type PronounFacts = {
  readonly person: 1 | 2 | 3;
  readonly number: 'one' | 'many' | 'open';
  readonly sex: 'm' | 'f' | 'n' | '';
  readonly own?: true;
  readonly possessive?: true;
};

export type CastLexicon = {
  /** Adjectives and names of peoples, one or two words joined by a space. */
  readonly nationalities: ReadonlyMap<string, Nationality>;
  /** Names of countries and parts of the world, other names included, to the name they go by. */
  readonly countries: ReadonlyMap<string, string>;
  readonly capitals: ReadonlySet<string>;
  readonly postCores: ReadonlySet<string>;
  readonly postModifiers: ReadonlySet<string>;
  readonly formerWords: ReadonlySet<string>;
  readonly honorifics: ReadonlyMap<string, Sex>;
  /** Honorifics that say no post. */
  readonly courtesies: ReadonlySet<string>;
  readonly stateBodyHeads: ReadonlySet<string>;
  readonly bodyHeads: ReadonlySet<string>;
  readonly outletHeads: ReadonlySet<string>;
  /** Words that make an outlet of the body in whose name they stand. */
  readonly outletNames: ReadonlySet<string>;
  /** Words of which a description of an outlet has at least one ("radio station", "newspaper"). */
  readonly mediaWords: ReadonlySet<string>;
  /** Words that open the name of a body ("Radio …", "Banco …"). */
  readonly bodyOpeners: ReadonlySet<string>;
  /** Nouns that a country or city has: "the X ambassador", "X's parliament". */
  readonly stateNouns: ReadonlySet<string>;
  /** Adjectives that open the names of places ("New …", "Southern …"). */
  readonly placeAdjectives: ReadonlySet<string>;
  /** Nouns that a country has and a ruler too: "the X government". */
  readonly rulingNouns: ReadonlySet<string>;
  /** Offices and parts that are a place's: "the prosecutor of X", "the outskirts of X". */
  readonly placeOffices: ReadonlySet<string>;
  /** Places that are named by the place name before them: "the X mine". */
  readonly siteNouns: ReadonlySet<string>;
  readonly bodyTopics: ReadonlySet<string>;
  readonly bodyNouns: ReadonlySet<string>;
  readonly bodyPhrases: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly lowerPlaceHeads: ReadonlySet<string>;
  readonly calendarWords: ReadonlySet<string>;
  readonly eventHeads: ReadonlySet<string>;
  readonly noNames: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly personNouns: ReadonlyMap<string, PersonNoun>;
  /** Nouns for people and bodies that are adjectives as often ("local", "military"). */
  readonly adjectiveNouns: ReadonlySet<string>;
  /** Nouns for people that more often mean something else ("head", "justice"). */
  readonly weakNouns: ReadonlySet<string>;
  /** Nouns that, with "of", count the people after it. */
  readonly countingNouns: ReadonlySet<string>;
  /** Words before a body noun that make it no body ("social media"). */
  readonly unbodiedModifiers: ReadonlySet<string>;
  /** Noun → the kindred nouns that may name the same person, itself included. */
  readonly kindred: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pronouns: ReadonlyMap<string, PronounFacts>;
  readonly relativePronouns: ReadonlySet<string>;
  readonly maleNames: ReadonlySet<string>;
  readonly femaleNames: ReadonlySet<string>;
  readonly nameWords: ReadonlySet<string>;
  /** Ends of surnames and the sex they say. */
  readonly surnameEndings: readonly (readonly [string, Sex])[];
  /** Lower-case words inside the names of people ("de", "bin"). */
  readonly nameParticles: ReadonlySet<string>;
  readonly definiteWords: ReadonlySet<string>;
  readonly indefiniteWords: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  /** "of": joins a body to its matter and a post to its body. */
  readonly ofWords: ReadonlySet<string>;
  /** "for", "on": join a body to its matter. */
  readonly matterWords: ReadonlySet<string>;
  readonly andWords: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** "in", "at", "near": what follows is likely a place. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Of these, those that seldom stand before people: "in", "outside". */
  readonly insidePrepositions: ReadonlySet<string>;
  /** Verbs whose subject is likely a person. */
  readonly personVerbs: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  /** Verbs of movement: "to" after them brings a place. */
  readonly motionVerbs: ReadonlySet<string>;
  /** "namely": what follows lists who they are. */
  readonly listingWords: ReadonlySet<string>;
  /** "three times": how often. */
  readonly repeatedWords: ReadonlySet<string>;
  /** "called", "dubbed": what a thing is called is nobody's name. */
  readonly namingWords: ReadonlySet<string>;
  /** What somebody is seen with: "with a swollen face" tells nobody apart. */
  readonly appearance: ReadonlySet<string>;
  /** What somebody is found to be: "guilty". */
  readonly verdictWords: ReadonlySet<string>;
  readonly capitalNouns: ReadonlySet<string>;
};
