import type { Decision, DecisionRecord, DerivationInput, KeptStatement, Payload, Reason } from '../../model/index.ts';
import { decisionSchemas, reason } from '../../model/index.ts';
import { type Effect, isKnown } from './effect.ts';

/** What a decision is about, in words that need no derived id, and the sources its words stand in. */
const aboutOf = (decision: Decision): { about: string; sources: readonly string[] } => {
  const { kind, payload } = decision as Decision & { payload: Record<string, unknown> };
  const fields = payload as Record<string, unknown>;
  const named = (field: string) => fields[field] as { name: string; passage: { source: string } } | undefined;
  const [a, b, who] = [named('a'), named('b'), named('who')];
  if (a && b) return { about: `${a.name} / ${b.name}`, sources: [a.passage.source, b.passage.source] };
  if (who)
    return {
      about: typeof fields.name === 'string' ? `${who.name} → ${fields.name}` : who.name,
      sources: [who.passage.source],
    };
  if (typeof fields.from === 'string' && typeof fields.to === 'string')
    return { about: `${fields.from} / ${fields.to}`, sources: [fields.from, fields.to] };
  const passages = fields.passages as { source: string; exact: string }[] | undefined;
  if (passages)
    return { about: passages.map((one) => one.exact).join(' … '), sources: passages.map((one) => one.source) };
  if (kind === 'CaseOpened@1') return { about: String(fields.title), sources: [] };
  if (kind === 'SourceTaken@1') return { about: String(fields.file), sources: [String(fields.source)] };
  if (typeof fields.source === 'string') return { about: fields.source, sources: [fields.source] };
  if (typeof fields.entry === 'string') return { about: fields.entry, sources: [] };
  if (typeof fields.format === 'string') return { about: `${fields.format} (${String(fields.audience)})`, sources: [] };
  return { about: kind, sources: [] };
};

/** The fields in which a decision says what was decided, where its kind alone does not. */
const SAYS = ['settledAs', 'access', 'scope', 'published', 'publisher', 'author', 'title', 'language', 'kind'] as const;
const SAYING: ReadonlySet<string> = new Set([
  'DisputeSettled@1',
  'AccessSet@1',
  'PersonAccessSet@1',
  'ConsentGiven@1',
  'SourceDescribed@1',
  'LineageStated@1',
]);

/** What a correction changed, in the values it changed to: plain words, whatever they are inside. */
const correctedTo = ({ statement, corrected }: Payload<'StatementCorrected@1'>): readonly string[] => {
  const fields = (one: KeptStatement) => ({ ...one, ...one.content, content: undefined });
  const was = fields(statement) as Readonly<Record<string, unknown>>;
  return Object.entries(fields(corrected)).flatMap(([field, value]) =>
    JSON.stringify(value) === JSON.stringify(was[field]) ? [] : plainWords(value),
  );
};

const plainWords = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(plainWords);
};

/** What was decided and why, in the person's own words. */
const wordsOf = ({ kind, payload }: Decision): Pick<DecisionRecord, 'decided' | 'because'> => {
  const fields = payload as Readonly<Record<string, unknown>>;
  const said = SAYING.has(kind)
    ? SAYS.flatMap((field) => (typeof fields[field] === 'string' ? [fields[field]] : []))
    : kind === 'StatementCorrected@1'
      ? correctedTo(payload as Payload<'StatementCorrected@1'>)
      : [];
  return {
    ...(said.length === 0 ? {} : { decided: said.join(' · ') }),
    ...(typeof fields.because === 'string' ? { because: fields.because } : {}),
  };
};

/** The entries that a decision is about. */
const namedIn = ({ payload }: Decision): readonly string[] => {
  const { entry, entries } = payload as { readonly entry?: string; readonly entries?: readonly string[] };
  return [...(entry === undefined ? [] : [entry]), ...(entries ?? [])];
};

/** Lists every ledger entry with what became of it, in ledger order. Nothing a person did is left out. */
export const listDecisions = (
  decisions: DerivationInput['decisions'],
  effects: readonly Effect[],
): readonly DecisionRecord[] => {
  const byEntry = new Map(effects.map((one) => [one.entry, one]));
  // What is said about another decision stands in that decision's sources: who may not see one is not told of the other.
  const known = new Map(decisions.map((one) => [one.entry, one]));
  // Where one is withdrawn or destroyed, its sources are not known any more, and the decision about it names none.
  const through = (entries: readonly string[], seen: readonly string[] = []): readonly string[] | undefined => {
    const all: string[] = [];
    for (const entry of entries) {
      const target = known.get(entry);
      if (target === undefined || !isKnown(target) || seen.includes(entry)) return undefined;
      const further = through(namedIn(target), [...seen, entry]);
      if (further === undefined) return undefined;
      all.push(...aboutOf(target).sources, ...further);
    }
    return all;
  };
  return decisions.map((decision): DecisionRecord => {
    const { entry, kind, author, at } = decision;
    const record = (
      about: string,
      effect: DecisionRecord['effect'],
      sources: readonly string[] | undefined,
      why: Reason | undefined,
      words: Pick<DecisionRecord, 'decided' | 'because'> = {},
    ): DecisionRecord => ({
      entry,
      kind,
      author,
      at,
      about,
      ...words,
      effect,
      ...(sources === undefined ? {} : { sources: [...new Set(sources)].sort() }),
      ...(why === undefined ? {} : { reason: why }),
    });
    if (!isKnown(decision)) {
      // What is of a kind we know and came without content had its content destroyed.
      const why = kind in decisionSchemas ? 'content-destroyed' : 'kind-not-understood';
      return record(kind, 'orphaned', undefined, reason(why));
    }
    const { about, sources } = aboutOf(decision);
    const effect = byEntry.get(entry);
    const further = through(namedIn(decision));
    const all = further && [...sources, ...further];
    return record(about, effect?.effect ?? 'applied', all, effect?.reason, wordsOf(decision));
  });
};
