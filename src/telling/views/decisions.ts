import type { CaseFile } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellReason } from '../tell-reason.ts';

/** One decision as told, and what became of it. */
export type DecisionRow = {
  readonly entry: string;
  readonly kind: string;
  /** What it is about, and what was decided about it where the kind alone does not say. */
  readonly about: string;
  /** The reason the person gave. */
  readonly because?: string;
  readonly author: string;
  /** The day it was made, as recorded. */
  readonly day: string;
  readonly effect: string;
  readonly applied: boolean;
  readonly reason?: string;
};

const ENTRY = /^[0-9a-f]{64}$/;
/** A decision taken back is listed no more, so nothing tells how short its id can be. */
const SHORT = 8;

/** Between the things that one decision sets. */
const PARTS = ' · ';

/** A code that a decision holds, in words; anything else is a person's own words and stays. */
const inWords =
  (phrases: Phrases) =>
  (part: string): string => {
    const words: readonly Readonly<Record<string, string>>[] = [
      phrases.access,
      phrases.sourceKinds,
      phrases.lineage,
      phrases.disputes.says,
    ];
    // some languages end a relation with a colon, before whom it is to; here nobody follows
    return words.find((one) => Object.hasOwn(one, part))?.[part]?.replace(/:$/u, '') ?? part;
  };

/** What a decision is about: sources by name, entries by the beginning of their id. */
const aboutOf = ({ about, decided }: CaseFile['decisions'][number], names: Names, phrases: Phrases): string => {
  const named = ENTRY.test(about) ? about.slice(0, SHORT) : about.replace(/^src-[0-9a-f]+$/, (id) => names.of(id));
  if (decided === undefined) return named;
  return `${named} → ${decided.split(PARTS).map(inWords(phrases)).join(PARTS)}`;
};

/** Decisions in the order of the ledger. A kind this version does not understand is shown by its own name. */
export const decisionsView = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly DecisionRow[] =>
  caseFile.decisions.map((decision) => {
    const at = decision.kind.indexOf('@');
    const kind = at < 0 ? decision.kind : decision.kind.slice(0, at);
    return {
      entry: decision.entry,
      kind: phrases.decision[kind] ?? decision.kind,
      about: decision.about === decision.kind ? '' : aboutOf(decision, names, phrases),
      ...(decision.because === undefined ? {} : { because: decision.because }),
      author: decision.author === '' ? phrases.labels.withheldAuthor : decision.author,
      day: decision.at.slice(0, 10),
      effect: phrases.effect[decision.effect],
      applied: decision.effect === 'applied',
      ...(decision.reason === undefined ? {} : { reason: tellReason(decision.reason, names, phrases) }),
    };
  });
