import { type Engine, engine, type Work } from './derivation/index.ts';
import type { Access, CaseFile, DerivationInput, Explanation, SourceReading } from './model/index.ts';
import { mayRead } from './model/index.ts';
import { describeSources, inOrder, listDecisions, protectionsOver } from './reconciling/index.ts';

/** Changes whenever the same input can give another case file. */
export const DERIVATION_VERSION = 'derivation/4';

const COERCED: ReadonlySet<string> = new Set(['duress-alleged', 'duress-found']);

/**
 * Computes a case file from readings and decisions: pure, so that the same input gives the same bytes. The order of sources
 * carries no meaning. Never throws on a reading of its own version; a decision that cannot be applied is listed as such.
 */
export const derive = (input: DerivationInput): CaseFile => engine().derive(input).file;

/**
 * The same case file with what it has no room for: why statements are held to tell one happening, why names are held to be
 * of one person, which words each decision was about. Reasons are worked out for the record that is asked about.
 */
export const explain = (input: DerivationInput): Explanation => engine().derive(input).explain();

/**
 * The input as an audience may know it: sources stricter than the audience are left out before anything is derived, and so
 * are decisions about them, and decisions of which it is not known what they are about. Words that such a source shows to be
 * coerced are named as unsettled: they are not told as facts to those who may not read why. Nothing of a confidential source
 * can then show through a date, a name or a count.
 */
export const inputFor = (
  input: DerivationInput,
  audience: Access,
  whole: () => CaseFile = () => derive(input),
): DerivationInput => {
  const sources = inOrder(input.sources);
  const { access } = describeSources(sources, input.decisions);
  const may = (source: string) => mayRead(audience, access.get(source) ?? 'restricted');
  const listed = listDecisions(input.decisions, []);
  const decisions = input.decisions.filter((_, at) => listed[at]?.sources?.every(may) ?? audience === 'confidential');
  if (sources.every((one) => may(one.source)))
    return decisions.length === input.decisions.length ? input : { ...input, sources, decisions };
  return {
    sources: sources.filter((one) => may(one.source)),
    decisions,
    // Words that a hidden report shows to be coerced are not free for those who may not read it.
    unsettled: whole().statements.flatMap((one) => (may(one.source) && COERCED.has(one.circumstances) ? [one.id] : [])),
  };
};

const ABOUT_PERSONS: ReadonlySet<string> = new Set([
  'PersonAccessSet@1',
  'ConsentGiven@1',
  'ConsentWithdrawn@1',
  'ConsentWithdrawn@2',
]);

/**
 * The case file derived for an audience from what it may read. What people decided about a person's name holds whatever
 * source its words stand in; names found in hidden sources serve to hide them, and telling passes none of them on.
 */
export const deriveFor = (input: DerivationInput, audience: Access): CaseFile => {
  const whole = once(() => derive(input));
  const seen = inputFor(input, audience, whole);
  return protectedBy(input, seen === input ? whole() : derive(seen), whole);
};

const once = <T>(work: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
};

/** What an audience may read, with what people decided about persons' names in `whole`, the case file of all there is. */
const protectedBy = (input: DerivationInput, file: CaseFile, whole: () => CaseFile): CaseFile => {
  if (!input.decisions.some((one) => ABOUT_PERSONS.has(one.kind))) return file;
  const persons = file.identities
    .filter((one) => one.kind === 'person')
    .map((one) => ({ id: one.id, names: [one.name, ...one.names.map((form) => form.name)] }));
  return { ...file, protections: protectionsOver(file.protections ?? [], persons, whole().protections ?? []) };
};

/** The same for an audience: explained from what it may read. */
export const explainFor = (input: DerivationInput, audience: Access): Explanation => ({
  ...explain(inputFor(input, audience)),
  file: deriveFor(input, audience),
});

/** A case file, and how to ask why its records hold together. */
export type Kept = { readonly file: CaseFile; readonly explain: () => Explanation };

/** An engine that explains whatever it derived, also after it went on to something else: then it goes back to it. */
const keeping = (): ((input: DerivationInput) => Kept) => {
  const by = engine();
  let latest: DerivationInput | undefined;
  const derived = (input: DerivationInput) => {
    latest = input;
    return by.derive(input);
  };
  return (input) => {
    const made = derived(input);
    return { file: made.file, explain: () => (latest === input ? made : derived(input)).explain() };
  };
};

/**
 * Derives a case for any audience again and again at the cost of what is new, and gives what `deriveFor` and `explainFor`
 * give from nothing. The same input asked for again, as for another audience, is not derived again.
 */
export const keeper = (): ((input: DerivationInput, audience: Access) => Kept) => {
  const whole = keeping();
  const some = new Map<Access, (input: DerivationInput) => Kept>();
  const someFor = (audience: Access): ((input: DerivationInput) => Kept) => {
    const made = some.get(audience) ?? keeping();
    some.set(audience, made);
    return made;
  };
  let last: { readonly input: DerivationInput; readonly kept: Kept } | undefined;
  return (input, audience) => {
    const all = (): Kept => {
      if (last?.input !== input) last = { input, kept: whole(input) };
      return last.kept;
    };
    if (audience === 'confidential') return all();
    const seen = inputFor(input, audience, () => all().file);
    // Who may read every source, if not every decision, is told what the whole tells, but for little.
    const readsAll = seen.sources.length === input.sources.length;
    const own = seen === input ? all() : (readsAll ? whole : someFor(audience))(seen);
    const file = protectedBy(input, own.file, () => all().file);
    return { file, explain: () => ({ ...own.explain(), file }) };
  };
};

/** One thing that happened to a case: a source came or went, a person decided something or took a decision back. */
export type Change =
  | { readonly kind: 'source-added'; readonly source: SourceReading }
  | { readonly kind: 'source-withdrawn'; readonly source: string }
  | { readonly kind: 'decided'; readonly decision: DerivationInput['decisions'][number] }
  /** `withdrawal` is the ledger's own entry of taking `entry` back; it stays in the list, `entry` leaves it. */
  | {
      readonly kind: 'decision-withdrawn';
      readonly entry: string;
      readonly withdrawal: DerivationInput['decisions'][number];
    };

/** A case as it stands: what it was computed from, the case file, and how much of it was worked out anew. */
export type State = {
  readonly input: DerivationInput;
  readonly file: CaseFile;
  readonly work: Work;
  readonly by: Engine;
};

const changed = (input: DerivationInput, change: Change): DerivationInput => {
  const { sources, decisions } = input;
  switch (change.kind) {
    case 'source-added':
      return { ...input, sources: [...sources.filter((one) => one.source !== change.source.source), change.source] };
    case 'source-withdrawn':
      return { ...input, sources: sources.filter((one) => one.source !== change.source) };
    case 'decided':
      return { ...input, decisions: [...decisions, change.decision] };
    case 'decision-withdrawn':
      return { ...input, decisions: [...decisions.filter((one) => one.entry !== change.entry), change.withdrawal] };
  }
};

const stateOf = (input: DerivationInput, by: Engine): State => {
  const { file, work } = by.derive(input);
  return { input, file, work, by };
};

/** A case as it stands at first: all of `input` at once; of nothing, where none is given. */
export const start = (input: DerivationInput = { sources: [], decisions: [] }): State => stateOf(input, engine());

/**
 * The case after one change. Folded over any history it gives what `derive` gives for what is left of it. The state handed
 * in stays as it was. A source that is added again replaces what was known of it; what is not there cannot be withdrawn and
 * changes nothing.
 */
export const step = (state: State, change: Change): State => stateOf(changed(state.input, change), state.by);
