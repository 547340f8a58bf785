import type { CaseFile, DecisionPlaces } from '../../model/index.ts';
import { decisionsView } from '../views/decisions.ts';
import { type AccountSection, type Step, step } from './account.ts';
import { type Ground, quoted, stands } from './ground.ts';

type Place = { readonly source: string; readonly start: number; readonly end: number };

const overlaps = (a: Place, b: Place): boolean => a.source === b.source && a.start < b.end && b.start < a.end;

/** Decisions that only say that something came in or went out: every record would list them. */
const OF_EVERYTHING: ReadonlySet<string> = new Set(['CaseOpened', 'SourceTaken', 'Published']);

/** One decision as a step, with the words it was recorded about; of those, only what the audience sees. */
export const decisionStep = (places: DecisionPlaces, ground: Ground): readonly Step[] => {
  const row = decisionsView(ground.file, ground.names, ground.phrases).find((one) => one.entry === places.entry);
  if (row === undefined) return [];
  return [
    step(ground.phrases.why.decided(row.kind, row.author, row.day), {
      lead: ground.names.short(row.entry),
      words: places.passages.filter((one) => stands(ground, one)).map((one) => quoted(ground, one)),
      notes: [
        ...(row.because === undefined ? [] : [ground.phrases.because(row.because)]),
        row.reason === undefined ? row.effect : `${row.effect}: ${row.reason}`,
      ],
      ...(row.applied ? {} : { warning: true }),
    }),
  ];
};

const kindOf = (file: CaseFile, entry: string): string =>
  (file.decisions.find((one) => one.entry === entry)?.kind ?? '').split('@')[0] ?? '';

/** What people decided about words that these places touch, or about these sources as a whole. */
export const decidedSection = (
  places: readonly Place[],
  ground: Ground,
  sources: ReadonlySet<string> = new Set(),
): AccountSection => {
  const { why } = ground.phrases;
  const about = ground.explanation.decisions.filter(
    (one) =>
      !OF_EVERYTHING.has(kindOf(ground.file, one.entry)) &&
      (one.passages.some((cited) => places.some((place) => overlaps(cited, place))) ||
        (one.passages.length === 0 && one.sources.some((source) => sources.has(source)))),
  );
  const steps = about.flatMap((one) => decisionStep(one, ground));
  return { heading: why.headings.decisions, ...(steps.length === 0 ? { note: why.noDecision } : {}), steps };
};

/** Where statements stand. */
export const placesOfStatements = (ids: readonly string[], ground: Ground): readonly Place[] =>
  ids.flatMap((id) => {
    const one = ground.statements.get(id);
    return (one?.passages ?? []).map(({ start, end }) => ({ source: one?.source ?? '', start, end }));
  });
