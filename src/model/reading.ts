import type { Span } from './spans.ts';
import type {
  ActType,
  Basis,
  Circumstances,
  EntityKind,
  Measure,
  Modality,
  Polarity,
  Role,
  StatementKind,
  Strength,
} from './vocabulary.ts';

/**
 * A reading is what one document says, in its own terms: stated things only. It never sees a decision or
 * another document, so it is kept by (text hash, reader version, language). Every span is in code points of
 * the document's text. Numbers such as `entity` point into this reading's own lists.
 */
export type Reading = {
  readonly textSha256: string;
  readonly reader: string;
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly statements: readonly ReadStatement[];
  /** Every time that the text states, in text order, also those that no statement uses: they tell what a yearless date means. */
  readonly times?: readonly StatedWhen[];
  /** What the report is about, the weightiest word first; absent where the language has no list of common words. */
  readonly topics?: readonly TopicWord[];
  /** Other outlets and documents that this text names as where words come from. */
  readonly citations: readonly Citation[];
  /** What a reader could not make sense of and left out: each with its place; never silent. */
  readonly gaps: readonly Gap[];
};

/** A word that tells what a report is about: a lemma in small letters, how much it says beside others (whole number), and whether it is (part of) a name. */
export type TopicWord = { readonly word: string; readonly weight: number; readonly name?: true };

/** Words of the text, with their place. */
export type Words = Span & { readonly words: string };

/** A name, a description ("the musician") or a pronoun that stands for somebody or something. */
export type Mention = Words & {
  readonly form: 'name' | 'description' | 'pronoun';
  /** Index into `entities`. */
  readonly entity: number;
};

/** Whoever or whatever mentions within one document stand for. */
export type Entity = {
  readonly kind: EntityKind;
  /** The fullest name in this document, or the description when unnamed. */
  readonly name: string;
  readonly named: boolean;
  /** Every distinct written form of the name in this document. */
  readonly names: readonly string[];
  /** Indexes into `mentions`, in text order. */
  readonly mentions: readonly number[];
  /** Posts, professions and ranks as stated: "president", "former deputy head", with whose when said. */
  readonly posts: readonly Post[];
  readonly nationalities: readonly string[];
  readonly count?: Quantity;
  /** Members named as such ("six policemen, namely …"): indexes into `entities`. */
  readonly members?: readonly number[];
  /** The larger body or place this one is said to belong to: index into `entities`. */
  readonly partOf?: number;
  /** True for media: words that come through it are attributed to it. */
  readonly outlet?: boolean;
};

export type Post = Words & { readonly of?: number; readonly former?: boolean };

/** A number of something as stated. "dozens" has words but no bounds; "at least 98" has only `min`. */
export type Quantity = Words & {
  readonly min?: number;
  readonly max?: number;
  readonly qualifier:
    | 'exact'
    | 'at-least'
    | 'at-most'
    | 'about'
    | 'more-than'
    | 'fewer-than'
    | 'vague'
    | 'most'
    | 'all'
    | 'none';
  /** What is counted, as a lemma: "person", "officer", "year", "dollar". */
  readonly unit?: string;
};

/**
 * A time as the words give it. `stated` is EDTF with unknown parts as X ("XXXX-09-27", "2022-01");
 * `relative` says how far from what ("a day earlier"); one of them is present unless only words are.
 */
export type StatedWhen = Words & {
  readonly stated?: string;
  readonly relative?: RelativeTime;
  /** How the event lies to that time. "lasted" for from … to …, "within" for one moment inside a period. */
  readonly relation: 'on' | 'by' | 'before' | 'after' | 'since' | 'until' | 'lasted' | 'within' | 'about';
};

/**
 * A distance from an anchor. `publication`: from when the report was written ("yesterday", "on Monday", "this week").
 * `previous`: from the date last told before it ("a day earlier"). `event`: from the act that `words` name
 * ("several days after his arrest"). `offset` in `unit`s, negative = earlier, absent = not stated how far.
 */
export type RelativeTime = {
  readonly anchor: 'publication' | 'previous' | 'event';
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'weekday';
  readonly offset?: number;
  /** 1 = Monday … 7 = Sunday, for unit weekday: the latest such day not after the anchor unless offset is positive. */
  readonly weekday?: number;
  /** True where the number is not exact ("several days", "about a month"). */
  readonly vague?: boolean;
  /** For anchor `event`: the act type it names, where it names one. */
  readonly act?: ActType;
};

/** One link of a voice chain. `told` is to whom, `through` the medium or document: both carry lineage. */
export type VoiceLink = {
  readonly entity?: number;
  readonly words?: Words;
  /** The speech word that carries it ("said", "according to"). */
  readonly cue?: Words;
  readonly basis: Basis;
  readonly when?: StatedWhen;
  readonly told?: number;
  readonly through?: Words;
};

export type ReadParticipant = {
  readonly role: Role;
  readonly entity?: number;
  readonly words: Words;
  readonly count?: Quantity;
};

/** One thing said. `voice` runs from the outermost speaker to the innermost; empty = the report's own voice. */
export type ReadStatement = {
  readonly kind: StatementKind;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** The words that carry it; the first is the main one. Never empty. */
  readonly passages: readonly Span[];
  readonly voice: readonly VoiceLink[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly circumstances: Circumstances;
  readonly strength: Strength;
  readonly content: ReadContent;
  /** Other statements of this reading it hangs on: indexes into `statements`. */
  readonly links?: readonly { readonly to: number; readonly kind: RelationKind }[];
};

export type RelationKind = 'about' | 'because' | 'part-of' | 'withdraws' | 'denies' | 'refutes' | 'precedes';

export type ReadContent = ReadAct | ReadFigure | ReadAttribute | ReadFinding | ReadStance | ReadEvidence | ReadRequest;

export type ReadAct = {
  readonly kind: 'act';
  readonly act: ActType;
  readonly trigger: Words;
  readonly participants: readonly ReadParticipant[];
  readonly when?: StatedWhen;
  readonly where?: readonly { readonly entity?: number; readonly words: Words }[];
  readonly means?: Words;
  readonly statedReason?: Words;
  readonly characterisation?: Words;
  /** A stated length: "three-year", "for two months". */
  readonly duration?: Quantity;
  /** What was said, asked or decided, for acts of speech and procedure. */
  readonly topic?: Words;
};

export type ReadFigure = {
  readonly kind: 'figure';
  readonly measure: Measure;
  readonly quantity: Quantity;
  /** Whom or what is counted, where and when, in the report's words: "people … during or after the unrest". */
  readonly scope: readonly Words[];
  /** Entities that bound the scope: the place, the event's people, the counting body. */
  readonly scopeEntities: readonly number[];
  readonly when?: StatedWhen;
  /** Why so many, in the report's words: "due to deportation". */
  readonly statedReason?: Words;
  /** Index of the figure statement this one is a part of ("including six of torture"). */
  readonly partOf?: number;
};

export type ReadAttribute = {
  readonly kind: 'attribute';
  readonly entity: number;
  readonly attribute: 'post' | 'nationality' | 'alias' | 'injury' | 'status' | 'description' | 'relation' | 'member';
  readonly value: Words;
  readonly other?: number;
};

export type ReadFinding = {
  readonly kind: 'finding';
  readonly by?: number;
  readonly about: readonly number[];
  readonly finding: Words;
  readonly characterisation?: Words;
  readonly when?: StatedWhen;
};

export type ReadStance = {
  readonly kind: 'stance';
  readonly holder?: number;
  readonly stance:
    | 'accuses'
    | 'denies'
    | 'withdraws'
    | 'refutes'
    | 'concedes'
    | 'supports'
    | 'criticises'
    | 'doubts'
    | 'claims';
  readonly towards: Words;
  readonly about: readonly number[];
};

export type ReadEvidence = {
  readonly kind: 'evidence';
  readonly item: Words;
  readonly holder?: number;
  readonly fate: 'held' | 'requested' | 'withheld' | 'destroyed' | 'obtained' | 'cited' | 'none-produced';
};

export type ReadRequest = {
  readonly kind: 'request';
  readonly from?: number;
  readonly to?: number;
  readonly what: Words;
  readonly when?: StatedWhen;
  /** How it was met, where the same words say so; `other`: passed over. */
  readonly answer?: 'granted' | 'refused' | 'other';
};

/** A source that the text names. `entity` is the outlet where it was recognised. */
export type Citation = Words & {
  readonly entity?: number;
  readonly how: 'told' | 'quoted' | 'reported-by' | 'interview';
};

export type Gap = Span & { readonly code: 'lost-word' | 'too-long' | 'unparsed' };
