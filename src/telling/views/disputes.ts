import type { CaseFile, Dispute, STANDINGS } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import { edtfShape } from '../edtf-shape.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellReason } from '../tell-reason.ts';
import { type Said, statementsById, tellStatement } from './said.ts';

/** One side as told: what it says, who says so from where, and in which words. */
export type DisputeSide = {
  readonly says: string;
  /** Voices of one standing together, each name once, with the standing in words. */
  readonly voices: readonly { readonly names: readonly string[]; readonly standing?: string }[];
  /** True where all its words were said under duress: then its voices only pass them on. */
  readonly coerced: boolean;
  /** The words, without those that stand inside others of the same side. */
  readonly said: readonly Said[];
};

/** A disagreement as told: every side with who holds it and in which words. */
export type DisputeRow = {
  readonly dispute: string;
  readonly kind: string;
  readonly about: string;
  /** The event or series it is about, where there is one to lead to. */
  readonly anchor?: string;
  readonly reason: string;
  readonly state: string;
  readonly open: boolean;
  /** Whether official voices stand on one side and independent ones on another. */
  readonly officialAgainstIndependent: boolean;
  readonly sides: readonly DisputeSide[];
};

type Standing = (typeof STANDINGS)[number];

/** The weightiest kinds first; within a kind in the order of ids. */
const ORDER: readonly (NonNullable<Dispute['kind']> | undefined)[] = [
  'confession',
  'verdict-denied',
  'denied-act',
  'claim-unsupported',
  'figure',
  'figure-doubted',
  'dating',
  undefined,
];

/** Words that stand inside other words of the same side say nothing more; carried weakly, they wait where stronger ones stand. */
const withoutRepeats = (said: readonly Said[]): readonly Said[] => {
  const firm = said.filter((one) => !one.weak || one.review === 'accepted' || one.review === 'made');
  const shown = firm.length > 0 ? firm : said;
  const holds = (outer: Said, inner: Said): boolean =>
    outer.source === inner.source &&
    inner.passages.every((p) => outer.passages.some((q) => q.start <= p.start && p.end <= q.end));
  return shown.filter(
    (one, at) => !shown.some((other, k) => k !== at && holds(other, one) && (!holds(one, other) || k < at)),
  );
};

const isDate = (says: string): boolean => /^[[\dX]/.test(says) && !/[a-z]/.test(says);

/** What a side says: the words of its code, a date, or the value as it is. */
export const saysOf = (dispute: Dispute, says: string, phrases: Phrases): string => {
  const known = phrases.disputes.says[says];
  if (known !== undefined) return known;
  return dispute.field === 'when' && isDate(says) ? phrases.date.say(edtfShape(says)) : says;
};

const sideOf = (
  dispute: Dispute,
  side: Dispute['sides'][number],
  names: Names,
  phrases: Phrases,
  all: ReadonlyMap<string, CaseFile['statements'][number]>,
): DisputeSide => {
  const standing = new Map(side.standings?.map((one) => [one.voice, one.standing]));
  const voices = new Map<string, { names: string[]; standing?: string }>();
  for (const id of side.voices) {
    const from = standing.get(id);
    const there = voices.get(from ?? '') ?? {
      names: [],
      ...(from === undefined ? {} : { standing: phrases.disputes.standing[from] }),
    };
    const name = names.of(id);
    if (!there.names.some((known) => known.toLowerCase() === name.toLowerCase())) there.names.push(name);
    voices.set(from ?? '', there);
  }
  return {
    says: saysOf(dispute, side.says, phrases),
    voices: [...voices.values()],
    coerced: side.coerced === true,
    said: withoutRepeats(
      side.statements.flatMap((id) => {
        const statement = all.get(id);
        return statement === undefined ? [] : [tellStatement(statement, names, phrases)];
      }),
    ),
  };
};

/** What it is about. A confession is called by whose it is said to be: that it was forced is one of the sides. */
const headingOf = (dispute: Dispute, caseFile: CaseFile, names: Names, phrases: Phrases): string => {
  const event = dispute.kind === 'confession' ? caseFile.events.find((one) => one.id === dispute.about) : undefined;
  const whose = event?.participants.find(
    ({ role, identity }) => identity !== undefined && (role === 'patient' || role === 'speaker'),
  )?.identity;
  return whose === undefined ? names.of(dispute.about) : phrases.disputes.confessionOf(names.of(whose));
};

/** How it stands: open, or settled by whom and how. */
export const stateOf = (
  dispute: Dispute,
  caseFile: Pick<CaseFile, 'decisions'>,
  phrases: Phrases,
): { state: string; open: boolean } => {
  if (dispute.state === 'open') return { state: phrases.disputes.open, open: true };
  const entry = dispute.reason.args.entry;
  const author = caseFile.decisions.find((one) => one.entry === entry)?.author;
  const how = dispute.state.replace(/^settled: /, '');
  return { state: phrases.disputes.settled(how, author), open: false };
};

/** Where reports disagree, side by side; nothing is averaged or chosen. */
export const disputes = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly DisputeRow[] => {
  const all = statementsById(caseFile);
  const anchors = new Set([...caseFile.events, ...caseFile.figures].map((one) => one.id));
  const counts = new Set(caseFile.figures.map((one) => one.id));
  const rank = ({ kind }: Dispute): number => ORDER.indexOf(kind);
  return [...caseFile.disputes]
    .sort((a, b) => rank(a) - rank(b) || byCodeUnit(a.id, b.id))
    .map((dispute): DisputeRow => {
      const of = (standing: Standing) =>
        dispute.sides.filter((side) => side.standing === standing).map((side) => side.says);
      const independent = of('independent');
      const about = headingOf(dispute, caseFile, names, phrases);
      return {
        dispute: dispute.id,
        kind: dispute.kind === undefined ? phrases.labels.disputes : phrases.disputes.kind[dispute.kind],
        // What a statement or a count is about is told in the report's own words.
        about: all.has(dispute.about) || counts.has(dispute.about) ? phrases.quote(about) : about,
        ...(anchors.has(dispute.about) ? { anchor: dispute.about } : {}),
        reason: tellReason(dispute.reason, names, phrases),
        ...stateOf(dispute, caseFile, phrases),
        officialAgainstIndependent: of('official').some((says) => independent.some((other) => other !== says)),
        sides: dispute.sides.map((side) => sideOf(dispute, side, names, phrases, all)),
      };
    });
};
