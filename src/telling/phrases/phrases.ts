import type {
  Access,
  ActType,
  Basis,
  Circumstances,
  Dispute,
  EntityKind,
  Measure,
  Modality,
  Role,
  RosterStanding,
  SourceKind,
  STANDINGS,
} from '../../model/index.ts';
import type { EdtfShape } from '../edtf-shape.ts';
import type { AffectedPhrases } from './affected-phrases.ts';
import type { DiffPhrases } from './diff-phrases.ts';
import type { FigurePhrases } from './figure-phrases.ts';
import type { FoundPhrases } from './found-phrases.ts';
import type { NewsPhrases } from './news-phrases.ts';
import type { ProblemPhrases } from './problem-phrases.ts';
import type { ProceedingPhrases } from './proceeding-phrases.ts';
import type { TitlePhrases } from './title-phrases.ts';
import type { WhyPhrases } from './why-phrases.ts';

/** The arguments of a reason, already turned into words: ids into names, EDTF into dates. */
export type ReasonArgs = (name: string) => string;

/** A day that bounds something, in words, with why; empty where words state it. */
export type BoundTold = { readonly day: string; readonly why: string };

/**
 * Everything telling says in one language. A language is one such value; nothing outside `phrases/` holds a sentence.
 * Wording follows status: what is reported is said to be reported, and nobody is called a perpetrator in Aigak's own voice.
 */
export type Phrases = {
  /** BCP 47, for the `lang` attribute. */
  readonly language: string;
  /** `original`: the sentences were written in it. A translation awaits a native reader until one has read it. */
  readonly nativeReader: 'original' | 'awaited' | 'read';
  /** Titles of events and proceedings. */
  readonly titles: TitlePhrases;
  readonly date: {
    /** Says one EDTF value, never with more precision than it states. */
    readonly say: (shape: EdtfShape) => string;
    /** A yearless or vague date followed by what is inferred about it and why. */
    readonly inferred: (stated: string, inferred: string, reason: string) => string;
    /** A date that is inferred alone, with the words it was inferred from. */
    readonly fromWords: (words: string, inferred: string, reason: string) => string;
    readonly onlyInferred: (inferred: string, reason: string) => string;
    readonly onlyWords: (words: string) => string;
    /** Why not before, and why not after; either may be absent, and so may a reason. */
    readonly bounded: (min: BoundTold | undefined, max: BoundTold | undefined) => string;
    /** Reasons of which each is why the one before holds. */
    readonly chained: (reasons: readonly string[]) => string;
    readonly notKnown: string;
  };
  readonly acts: Readonly<Record<ActType, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly figures: FigurePhrases;
  /** Between a person and an event: "subject of". */
  readonly roles: Readonly<Record<Role, string>>;
  /** Beside a person's name within an event: "concerned". */
  readonly cast: Readonly<Record<Role, string>>;
  /** Beside the name of whoever acted, where the act wrongs somebody: reported, never asserted. */
  readonly castOfWrong: string;
  /** The same between a person and an event: "said to have acted in". */
  readonly roleInWrong: string;
  readonly entityKinds: Readonly<Record<EntityKind, string>>;
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  readonly access: Readonly<Record<Access, string>>;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly denied: string;
  readonly circumstances: Readonly<Record<Circumstances, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly review: Readonly<Record<'proposed' | 'accepted' | 'rejected' | 'made', (who: string | undefined) => string>>;
  readonly fieldState: Readonly<Record<'single' | 'agreed' | 'refined' | 'developing' | 'disputed', string>>;
  readonly attribute: Readonly<Record<string, string>>;
  readonly stance: Readonly<Record<string, string>>;
  /** A stance as a heading, which fits one holder and many. */
  readonly stanceAs: Readonly<Record<string, string>>;
  /** One statement's content in a few words: an attribute with its value, a stance with what it is taken towards. */
  readonly content: {
    readonly attribute: (attribute: string, value: string) => string;
    readonly stance: (stance: string, towards: string) => string;
  };
  readonly fate: Readonly<Record<string, string>>;
  readonly answer: Readonly<Record<string, string>>;
  readonly lineage: Readonly<Record<'quotes' | 'copies' | 'rewrites' | 'translates', string>>;
  /** The reason a person gave for a decision. */
  readonly because: (words: string) => string;
  readonly effect: Readonly<Record<'applied' | 'superseded' | 'orphaned', string>>;
  readonly decision: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, (arg: ReasonArgs) => string>>;
  /** Shown when a reason's code has no sentence: the code stays visible, nothing is hidden. */
  readonly unknownReason: (code: string, args: string) => string;
  readonly affected: AffectedPhrases;
  readonly list: (items: readonly string[]) => string;
  readonly quote: (words: string) => string;
  /** Where words stand in a paged original: "p. 3", or "pp. 3–4" where they go on. */
  readonly onPage: (from: number, to: number) => string;
  /** "5 reports, at most 2 origins". */
  readonly attribution: (reports: number, originsAtMost: number, origins: readonly string[]) => string;
  /** Who, with how they know and the ways it came. */
  readonly origin: (voice: string, ways: readonly string[], vouched: boolean) => string;
  /** How somebody knows what befell them. */
  readonly befell: string;
  /** A body known by its kind alone, with the place where it sits. */
  readonly seated: (body: string, place: string) => string;
  readonly through: (first: readonly string[]) => string;
  readonly repeatedBy: (others: readonly string[]) => string;
  /** "A, repeated by B and C". */
  readonly repeated: (first: string, others: readonly string[]) => string;
  /** The chain of voices of one statement, innermost first: "B, quoted by A, in Outlet". */
  readonly voice: (innermostFirst: readonly string[], source: string) => string;
  readonly lostVoice: string;
  /** What stands for a person whose name the audience may not know: "Person A". */
  readonly pseudonym: (letters: string) => string;
  /** How many are shown so, and what that does not hide. */
  readonly pseudonymNote: (persons: number) => string;
  /** The case in sentences: what is held, what is told, what is open. `period` is in words. */
  readonly summary: (told: SummaryCounts, period: string | undefined) => readonly string[];
  /** Headings and sentences of the lines below that paragraph. */
  readonly brief: {
    readonly proceedings: string;
    readonly disputed: string;
    readonly dispute: (kind: string, state: string) => string;
    /** How far somebody affected came, and what is told of it, which may be nothing more. */
    readonly reach: (standing: RosterStanding, what: readonly string[]) => string;
    /** Where a proceeding stands, claiming no more than its last step that is told. */
    readonly stands: (told: StandsNow) => string;
  };
  /** An event's title beside a name that it need not repeat: "arrest of A" under the heading "A" is "arrest". */
  readonly titleBeside: (title: string, name: string) => string;
  readonly count: {
    readonly reports: (n: number) => string;
    readonly mentions: (n: number) => string;
    readonly statements: (n: number) => string;
    /** "speaks in 3 places": how often somebody is quoted. */
    readonly spoke: (n: number) => string;
    readonly passages: (n: number) => string;
    readonly records: (n: number, what: 'events' | 'people' | 'figures' | 'sources' | 'decisions' | 'review') => string;
  };
  readonly disputes: {
    readonly kind: Readonly<Record<NonNullable<Dispute['kind']>, string>>;
    /** What a side says, by its code; a code without words is a value of the field and told as such. */
    readonly says: Readonly<Record<string, string>>;
    /** Beside a side of which every word was said under duress. */
    readonly coerced: string;
    readonly standing: Readonly<Record<(typeof STANDINGS)[number], string>>;
    readonly passedOn: string;
    readonly confessionOf: (who: string) => string;
    readonly officialAgainstIndependent: string;
    readonly open: string;
    readonly settled: (how: string, who: string | undefined) => string;
    readonly more: (n: number) => string;
  };
  readonly labels: Readonly<Record<Label, string>>;
  readonly proceedings: ProceedingPhrases;
  readonly news: NewsPhrases;
  readonly diff: DiffPhrases;
  readonly found: FoundPhrases;
  readonly why: WhyPhrases;
  /** What failed, and what a case says of itself. The desk speaks English; other languages tell it by its codes. */
  readonly problems: ProblemPhrases;
};

/** Where a proceeding stands: its stage, whether its end is known, its last step and the silence since. */
export type StandsNow = {
  readonly stage: string;
  readonly final: string;
  readonly when: string;
  readonly last?: string;
  readonly silence?: string;
};

/** The counts that the first paragraph of a dossier tells. */
export type SummaryCounts = Readonly<
  Record<'held' | 'cited' | 'drawing' | 'events' | 'several' | 'undated' | 'disputes' | 'waiting' | 'coerced', number>
>;

/** Fixed words of views and of the dossier. */
export const LABELS = [
  'summary',
  'notRead',
  'dateInDoubt',
  'mostTold',
  'caseFile',
  'chronology',
  'undated',
  'spoken',
  'atAGlance',
  'people',
  'peopleAndBodies',
  'bodies',
  'groups',
  'places',
  'figures',
  'positions',
  'disputes',
  'proceedings',
  'sources',
  'lineage',
  'review',
  'reviewNote',
  'duress',
  'duressNote',
  'decisions',
  'dateDoubted',
  'contradictory',
  'contradictoryNote',
  'texts',
  'howToRead',
  'howToReadText',
  'audience',
  'audienceNote',
  'period',
  'counts',
  'versions',
  'ledgerHead',
  'contents',
  'where',
  'whoSays',
  'theWords',
  'datings',
  'datedBy',
  'alsoWritten',
  'namedAs',
  'involvedIn',
  'membersOf',
  'partOf',
  'file',
  'title',
  'publisher',
  'author',
  'published',
  'language',
  'kind',
  'access',
  'held',
  'citedOnly',
  'derivesFrom',
  'sharedWords',
  'noneKnown',
  'nothingYet',
  'inText',
  'finding',
  'stance',
  'evidence',
  'request',
  'attribute',
  'status',
  'finalKnown',
  'finalNotKnown',
  'lastStep',
  'notGiven',
  'withheldAuthor',
  'sayAccept',
  'noText',
  'textHash',
  'toTop',
  'alsoNamed',
  'citedBy',
  'steps',
  'drawnFrom',
  'duration',
  'rejected',
  'unvoiced',
  'legendExact',
  'legendInferred',
  'legendSpan',
  'awaitsReader',
] as const;
export type Label = (typeof LABELS)[number];
