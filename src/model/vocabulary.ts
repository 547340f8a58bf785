/** The controlled words of the house. Ids are stable: once published, a word is never renamed or reused. */

export const ACT_TYPES = [
  'arrest',
  'detention',
  'release',
  'transfer',
  'deportation',
  'entry-ban',
  'disappearance',
  'torture',
  'beating',
  'ill-treatment',
  'sexual-violence',
  'threat',
  'intimidation',
  'attack',
  'abduction',
  'killing',
  'death',
  'injury',
  'destruction',
  'forced-confession',
  'statement',
  'interview',
  'broadcast',
  'denial',
  'demand',
  'request',
  'travel',
  'meeting',
  'protest',
  'clash',
  'crackdown',
  'deployment',
  'complaint',
  'investigation-opened',
  'investigation-suspended',
  'investigation-resumed',
  'investigation-closed',
  'victim-recognised',
  'identification',
  'confrontation',
  'scene-visit',
  'finding',
  'evidence-withheld',
  'evidence-destroyed',
  'charge',
  'trial',
  'conviction',
  'acquittal',
  'sentence',
  'appeal',
  'amnesty',
  'other',
] as const;
export type ActType = (typeof ACT_TYPES)[number];

export const MEASURES = [
  'killed',
  'injured',
  'detained',
  'missing',
  'tortured',
  'tortured-to-death',
  'recognised-victims',
  'complaints',
  'identified',
  'arrested',
  'charged',
  'tried',
  'convicted',
  'represented',
  'participated',
  'sentence',
  'payment',
  'claimed-attackers',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];

export const ROLES = ['agent', 'patient', 'speaker', 'addressee', 'authority', 'other'] as const;
export type Role = (typeof ROLES)[number];

export const POLARITIES = ['affirmed', 'denied'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const MODALITIES = ['asserted', 'alleged', 'reported', 'ordered', 'planned', 'hypothetical'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Under which the words were spoken. Coerced words are evidence of coercion only (Convention against Torture, article 15). */
export const CIRCUMSTANCES = ['free', 'duress-alleged', 'duress-found', 'unknown'] as const;
export type Circumstances = (typeof CIRCUMSTANCES)[number];

/** How a voice knows. */
export const BASES = ['took-part', 'saw', 'was-told', 'document', 'inspection', 'unstated'] as const;
export type Basis = (typeof BASES)[number];

export const STRENGTHS = ['strong', 'weak'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const STATEMENT_KINDS = ['act', 'figure', 'attribute', 'finding', 'stance', 'evidence', 'request'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const ENTITY_KINDS = ['person', 'organization', 'place', 'group'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const SOURCE_KINDS = [
  'news',
  'statement',
  'court',
  'medical',
  'testimony',
  'interview-notes',
  'official',
  'post',
  'video',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How one source draws on another. */
export const LINEAGE_KINDS = ['quotes', 'copies', 'rewrites', 'translates'] as const;
export type LineageKind = (typeof LINEAGE_KINDS)[number];

/** Who may see a record; each word includes those before it. */
export const ACCESS = ['public', 'restricted', 'confidential'] as const;
export type Access = (typeof ACCESS)[number];

/** The stricter of two access words: what a link or a derived record inherits. */
export const stricter = (a: Access, b: Access): Access => (ACCESS.indexOf(a) >= ACCESS.indexOf(b) ? a : b);

/** Whether an audience may see a record. */
export const mayRead = (audience: Access, access: Access): boolean =>
  ACCESS.indexOf(access) <= ACCESS.indexOf(audience);

/** Acts that wrong somebody: whoever is told as acting in them is only said to have acted. */
export const WRONGS: ReadonlySet<ActType> = new Set<ActType>([
  'arrest',
  'detention',
  'deportation',
  'disappearance',
  'torture',
  'beating',
  'ill-treatment',
  'sexual-violence',
  'threat',
  'intimidation',
  'attack',
  'abduction',
  'killing',
  'injury',
  'destruction',
  'forced-confession',
  'clash',
  'crackdown',
  'evidence-withheld',
  'evidence-destroyed',
]);
