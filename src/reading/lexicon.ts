import type { ActType, Measure, Modality, ReadEvidence, ReadStance } from '../model/index.ts';

/**
 * What a language tells the rules: words only, no code. The rules themselves are written once over
 * Universal Dependencies; a second language is a second folder with the same lists.
 */
export type ActLexicon = {
  readonly verbs: readonly VerbEntry[];
  readonly nouns: readonly NounEntry[];
  readonly adjectives: readonly AdjectiveEntry[];
  readonly speech: SpeechWords;
  readonly force: ForceWords;
  readonly figures: FigureWords;
  readonly places: PlaceWords;
  readonly things: ThingWords;
  readonly stances: StanceWords;
  readonly order: OrderWords;
  readonly gaps: GapWords;
};

/**
 * How a predicate's grammatical arguments play their roles.
 * does-to: subject acts, object undergoes (passive turned round). undergoes: subject undergoes ("died").
 * does: subject acts ("protested"). with: subject and companion take part ("met with"). says: subject speaks.
 * process: the thing itself is opened, closed or begun; subject or "by" is the authority.
 */
export type Frame = 'does-to' | 'undergoes' | 'does' | 'with' | 'says' | 'process';

/**
 * A condition on the words around: some dependent with one of these relations and one of these lemmas (none = any).
 * "*" = any dependent, "a>b" = a dependent's, ">>" = anything below, ">n" = anything below and after that belongs
 * to no other verb, ">obj" = its own object after it, "^" = the word it hangs on.
 */
export type Companion = {
  readonly relations: readonly string[] | '*';
  readonly lemmas: readonly string[];
  readonly markers?: readonly string[];
};

export type VerbEntry = {
  readonly act: ActType;
  readonly lemmas: readonly string[];
  readonly frame: Frame;
  /** Whom it can be done to: persons only, or anything. Default persons for does-to and undergoes. */
  readonly to?: 'persons' | 'anything' | 'things';
  readonly with?: readonly Companion[];
  readonly without?: readonly Companion[];
  /** The act is done by not doing: "was not provided". The negation is then part of the word, not a denial of it. */
  readonly negated?: true;
  /** The entry holds only for a passive, or only for an active verb. */
  readonly voice?: 'active' | 'passive';
  /** The measure that a counted patient (for "does": agent) belongs to. */
  readonly measure?: Measure;
  /** The companion's words say how it was done, or what was said. */
  readonly keeps?: 'means' | 'topic' | 'characterisation';
  /**
   * Whom it befell where that is neither object nor passive subject. owner: whose the first condition's word is
   * ("the body of …", "over his head"); first: the first nominal after an active verb; upon: whom "on" or "to" brings.
   */
  readonly onto?: 'owner' | 'first' | 'upon';
};

export type NounEntry = {
  readonly act: ActType;
  readonly lemmas: readonly string[];
  readonly frame: Frame;
  /** Prepositions that bring the patient; possessors are patients unless the frame is "does". */
  readonly patient?: readonly string[];
  readonly agent?: readonly string[];
  /** Compounds and modifiers that make it something else ("cardiac arrest", "death penalty"). */
  readonly not?: readonly string[];
  readonly measure?: Measure;
};

/** Adjectives that are acts when predicated: "guilty", "missing", "dead", "free". */
export type AdjectiveEntry = {
  readonly act: ActType;
  readonly lemmas: readonly string[];
  readonly measure?: Measure;
  /** The subject it needs, whose owner it is told of: "her whereabouts are unknown". */
  readonly of?: readonly string[];
};

/**
 * `stance` is what the verb itself takes a stand on. `inner` verbs say what somebody thinks or knows: they give a
 * voice to what hangs below them, but are no act of speech. `clause` verbs speak only with a clause ("found that").
 */
export type SpeechVerb = {
  readonly modality: Modality;
  readonly stance?: ReadStance['stance'];
  readonly inner?: true;
  readonly clause?: true;
  /** Verbs that tell of a thing by its noun: "announced her release". */
  readonly noun?: true;
};

export type SpeechWords = {
  /** Verbs that bring what somebody says, with how firmly it is said. */
  readonly verbs: ReadonlyMap<string, SpeechVerb>;
  /** Verbs whose object hears what is said: "told reporters". */
  readonly hearers: ReadonlySet<string>;
  /** Nouns that do ("claim that", "the statement of"). */
  readonly nouns: ReadonlyMap<string, { readonly modality: Modality }>;
  /** Verbs whose subject says what such a noun tells: "expressed concern that". */
  readonly expressing: ReadonlySet<string>;
  /** "according to", "in the words of". */
  readonly accordingTo: readonly (readonly string[])[];
  /** Adverbs: "allegedly", "reportedly". */
  readonly adverbs: ReadonlyMap<string, Modality>;
  /** Adjectives: "alleged", "suspected". */
  readonly adjectives: ReadonlyMap<string, Modality>;
  /** Confession verbs and nouns: what is said under them in custody is never a voice. */
  readonly confession: ReadonlySet<string>;
  /** Recordings and broadcasts in which somebody speaks. */
  readonly footage: ReadonlySet<string>;
  /** Where words are spoken on the air: "on state television". */
  readonly broadcasts: ReadonlySet<string>;
  /** Verbs of being seen and heard there: "appeared on television and said". */
  readonly appearing: ReadonlySet<string>;
  /** What one can be made to sign or read out. */
  readonly signed: ReadonlySet<string>;
  /** What somebody does who puts their name or thumb to a paper. */
  readonly signing: ReadonlySet<string>;
  /** Words that show duress: "forced", "coerced", "under duress". */
  readonly duress: ReadonlySet<string>;
  /** Words that show that what was said was false: "fake", "false". */
  readonly falsehood: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  /** Prepositions before a medium: "via", "through". */
  readonly through: ReadonlySet<string>;
  readonly interviews: ReadonlySet<string>;
};

/** A phrase that takes a stand: the verb with what it needs beside it. Without `objects` any object will do. */
export type StancePhrase = {
  readonly lemmas: readonly string[];
  readonly stance: ReadStance['stance'];
  readonly particles?: readonly string[];
  /** What the stand is on must be one of these. */
  readonly objects?: readonly string[];
  /** "into question": the oblique that makes it this stance. */
  readonly into?: readonly string[];
  /** "framed as …": what the subject is said to be. */
  readonly as?: true;
  /** "exposed as false", "shown to be untrue". */
  readonly false?: true;
};

export type StanceWords = {
  readonly phrases: readonly StancePhrase[];
  /** What somebody is called who is accused: "not a terrorist". */
  readonly offenders: ReadonlySet<string>;
  /** What is denied when a charge is: "denied the charges". */
  readonly offences: ReadonlySet<string>;
  readonly guilt: ReadonlySet<string>;
  /** "this claim": what takes up what was claimed before. */
  readonly claimNouns: ReadonlySet<string>;
  /** "this number": what takes up a figure told before. */
  readonly numbers: ReadonlySet<string>;
  /** "is much higher": what a figure is said to be when it is doubted. */
  readonly comparatives: ReadonlySet<string>;
  /** What somebody said and may withdraw. */
  readonly spoken: ReadonlySet<string>;
  /** Those on trial, by no other name: "the defendants". */
  readonly accused: ReadonlySet<string>;
  readonly pleading: ReadonlySet<string>;
};

/** Words that put one happening before another. */
export type OrderWords = {
  /** What they open came first: "after", "following". */
  readonly after: ReadonlySet<string>;
  /** What they open came later: "before". */
  readonly before: ReadonlySet<string>;
  /** Between two joined verbs: "and then". */
  readonly joining: ReadonlySet<string>;
};

export type ForceWords = {
  readonly negators: ReadonlySet<string>;
  /** Words that turn a negator round when they follow it: "not only". */
  readonly notOnly: ReadonlySet<string>;
  /** Verbs whose complement did not happen ("failed to", "refused to", "prevented from"). */
  readonly failing: ReadonlySet<string>;
  /** Verbs whose complement is wanted, ordered or planned, with which. */
  readonly wanting: ReadonlyMap<string, Modality>;
  /** Nouns that do the same: "order to", "plan to", "demand for". */
  readonly wantingNouns: ReadonlyMap<string, Modality>;
  readonly modals: ReadonlyMap<string, Modality>;
  /** Modals of being able: denied, they tell of what did not happen. */
  readonly abilities: ReadonlySet<string>;
  /** Words whose complement is what somebody is accused or suspected of: "charged with", "on trial for". */
  readonly accusing: ReadonlySet<string>;
  readonly conditionals: ReadonlySet<string>;
  /** Markers of purpose clauses: "in order to". */
  readonly purpose: ReadonlySet<string>;
  /** Verbs whose infinitive tells what came of it: "grew to include". */
  readonly becoming: ReadonlySet<string>;
  /** Words for whoever it may be: "anyone", "those". */
  readonly anybody: ReadonlySet<string>;
  /** What is done to a claim that is not believed. */
  readonly rejecting: ReadonlySet<string>;
};

export type FigureWords = {
  /** Nouns that carry a measure by themselves: "deaths", "detainees", "complaints". */
  readonly nouns: ReadonlyMap<string, Measure>;
  /** Modifier + noun: "recognised" + "victim". */
  readonly modified: readonly {
    readonly modifiers: readonly string[];
    readonly nouns: readonly string[];
    readonly measure: Measure;
  }[];
  /** Noun + of + noun: "victims of torture". */
  readonly ofNouns: readonly {
    readonly nouns: readonly string[];
    readonly of: readonly string[];
    readonly measure: Measure;
  }[];
  /** Nouns for people in general, whose measure comes from the verb. */
  readonly people: ReadonlySet<string>;
  /** Verbs that give a number to what they count: "put the toll at nine". */
  readonly counting?: ReadonlySet<string>;
  /** What is counted by them: "number", "toll". */
  readonly totals?: ReadonlySet<string>;
  /** Verbs whose counted subject is a measure of its own: "participate". */
  readonly agentVerbs: ReadonlyMap<string, Measure>;
  /** "he and 21 others": what counts those beside somebody named. */
  readonly others: ReadonlySet<string>;
  /** Whom a case counts: "a case that includes 21 victims", with the verbs and nouns that say so. */
  readonly caseVictims: ReadonlySet<string>;
  readonly including: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  /** Prepositions that say why: "due to". */
  readonly causes: ReadonlySet<string>;
  /** Prepositions that bound a count beside those of place: "during". */
  readonly bounding: ReadonlySet<string>;
  /** What such a preposition may open without bounding anything: "in addition". */
  readonly notBounding: ReadonlySet<string>;
};

export type PlaceWords = {
  readonly at: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
};

export type ThingWords = {
  readonly evidence: ReadonlySet<string>;
  readonly fates: readonly {
    readonly lemmas: readonly string[];
    readonly fate?: ReadEvidence['fate'];
    readonly denied?: ReadEvidence['fate'];
  }[];
  readonly injuries: ReadonlySet<string>;
  readonly injuryVerbs: ReadonlySet<string>;
  readonly finding: ReadonlySet<string>;
  /** A body, or its examination, shows signs of what was done to it. */
  readonly bodies: ReadonlySet<string>;
  readonly signs: ReadonlySet<string>;
  readonly showing: ReadonlySet<string>;
  /** Verbs of paying and taking money. */
  readonly paying: ReadonlySet<string>;
  readonly request: ReadonlySet<string>;
  /** Those of them whose bare object is whom one asks, not what one asks for. */
  readonly asking: ReadonlySet<string>;
  /** What is lodged with a court: "an appeal". */
  readonly lodged: ReadonlySet<string>;
  readonly courts: ReadonlySet<string>;
  /** How a request is met: "granted", "refused", "ignored". */
  readonly granting: ReadonlySet<string>;
  readonly refusing: ReadonlySet<string>;
  readonly ignoring: ReadonlySet<string>;
  /** What a finding calls unlawful: "illegal". */
  /** Parts of a law: "Article". */
  readonly articles: ReadonlySet<string>;
  readonly unlawful: ReadonlySet<string>;
  readonly rulings: ReadonlySet<string>;
  /** What is denied by refusing it, not by saying it is untrue: "denied bail". */
  readonly refused: ReadonlySet<string>;
  readonly blame: ReadonlySet<string>;
  readonly means: ReadonlySet<string>;
  readonly meansVerbs: ReadonlySet<string>;
  readonly reason: ReadonlySet<string>;
  readonly accusation: ReadonlySet<string>;
};

/** Words after which something must stand; where nothing does, a word was lost (often with a link). */
export type GapWords = {
  /** Prepositions that a bare preposition cannot follow: "interview with in September". */
  readonly needsNominal: ReadonlySet<string>;
  readonly cannotFollow: ReadonlySet<string>;
  /** Verbs that need a hearer before "that": "told that". */
  readonly needsHearer: ReadonlySet<string>;
};
