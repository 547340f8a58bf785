import {
  by,
  type CaseFile,
  type Count,
  FUNNEL_STAGES,
  type FunnelStageName,
  type RosterEntry,
  type RosterStanding,
  type Standing,
  type StatementRecord,
} from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellReason } from '../tell-reason.ts';
import { tellWhen } from '../tell-when.ts';
import { coerced, type Said, statementsById, tellable, tellStatement } from './said.ts';

/** One standing of an entry as told: what, how many, by whom, why, who says so. */
export type StandingRow = {
  readonly standing: RosterStanding;
  readonly what: string;
  readonly count?: string;
  readonly when?: string;
  readonly by?: string;
  readonly why: readonly {
    readonly source: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
  }[];
  /** Why it is inferred, where nobody says it. */
  readonly inferred?: string;
  readonly voices: readonly string[];
  readonly weak: boolean;
  readonly said: readonly Said[];
};

/** A person or group affected, with how far each came. */
export type RosterRow = {
  readonly entry: string;
  readonly kind: 'named' | 'described' | 'group';
  readonly name: string;
  readonly identity?: string;
  readonly count?: string;
  readonly members: readonly { readonly identity: string; readonly name: string }[];
  readonly partOf?: { readonly entry: string; readonly name: string };
  readonly standings: readonly StandingRow[];
};

/** A stage from report to verdict as told. */
export type FunnelRow = {
  readonly stage: FunnelStageName;
  readonly figures: readonly {
    readonly series: string;
    readonly count: string;
    readonly scope: string;
    readonly voices: readonly string[];
    /** The share it is, in words and, where both are exact or at least known, as two numbers. */
    readonly of?: { readonly count: string; readonly part?: number; readonly whole?: number };
    readonly weak: boolean;
  }[];
  readonly words: readonly {
    readonly passage: { readonly source: string; readonly start: number; readonly end: number; readonly exact: string };
    readonly voices: readonly string[];
  }[];
  readonly apart?: string;
};

type Known = ReadonlyMap<string, StatementRecord>;

const isTold = (ids: readonly string[], all: Known): boolean =>
  ids.some((id) => {
    const one = all.get(id);
    return one !== undefined && tellable(one) && !coerced(one.circumstances);
  });

const standingRow = (standing: Standing, all: Known, names: Names, phrases: Phrases): StandingRow => {
  const { act, measure, count, when, by: who, why, inferred } = standing;
  const records = standing.statements.flatMap((id) => all.get(id) ?? []);
  const what =
    standing.standing === 'reported'
      ? measure === undefined
        ? act === undefined
          ? ''
          : phrases.acts[act]
        : phrases.measures[measure]
      : standing.standing === 'heard' && act !== undefined
        ? phrases.acts[act]
        : '';
  return {
    standing: standing.standing,
    what,
    ...(count === undefined ? {} : { count: tellCount(count) }),
    ...(when === undefined ? {} : { when: tellWhen(when, names, phrases).brief }),
    ...(who === undefined ? {} : { by: phrases.list([...new Set(who.map(names.of))]) }),
    why: why ?? [],
    ...(inferred === undefined ? {} : { inferred: tellReason(inferred, names, phrases) }),
    voices: standing.voices.map(names.of),
    weak: !isTold(standing.statements, all),
    said: records.map((one) => tellStatement(one, names, phrases)),
  };
};

/** Everything reported of one person in a row: what, each with its time, and all who say so. */
const reportedTogether = (rows: readonly StandingRow[]): StandingRow[] => {
  const apart = (row: StandingRow): boolean => row.standing !== 'reported' || row.count !== undefined;
  const reported = rows.filter((row) => !apart(row));
  const [first] = reported;
  if (first === undefined || reported.length === 1) return [...rows];
  const { when: _when, ...rest } = first;
  const strong = reported.filter((row) => !row.weak);
  const told = (strong.length > 0 ? strong : reported).map((row) =>
    row.when === undefined ? row.what : `${row.what} (${row.when})`,
  );
  const together: StandingRow = {
    ...rest,
    what: told.join('; '),
    voices: [...new Set(reported.flatMap((row) => row.voices))],
    weak: strong.length === 0,
    said: reported.flatMap((row) => row.said),
  };
  return [together, ...rows.filter(apart)];
};

const MOST_WORDS = 3;

/** A number as its words give it, or in figures where they go round it ("not just him but 21 others"). */
const tellCount = ({ words, min, max }: Count): string =>
  words.split(' ').length > MOST_WORDS && min !== undefined && min === max ? String(min) : words;

/** A name begins with a capital letter; a description that does begins with an article. */
const isName = (words: string): boolean => /^\p{Lu}/u.test(words) && !/^(?:the|an?|one|his|her|their)\s/iu.test(words);

/** The bigger groups first, then by name: persons named most often first. */
const inOrder = (rows: readonly { row: RosterRow; entry: RosterEntry }[]): RosterRow[] => {
  const weight = ({ entry }: { entry: RosterEntry }): string =>
    `${String(1e9 - (entry.count?.min ?? 0)).padStart(11, '0')} ${String(1e6 - entry.statements.length).padStart(8, '0')} ${entry.name} ${entry.id}`;
  return [...rows].sort(by(weight)).map(({ row }) => row);
};

/**
 * The roster as told: an entry needs a standing that strong or accepted words give; what only weak words add to it is
 * marked. `weakOnly` counts the entries that wait in review.
 */
export const roster = (
  caseFile: CaseFile,
  names: Names,
  phrases: Phrases,
): { readonly rows: readonly RosterRow[]; readonly weakOnly: number } => {
  const all = statementsById(caseFile);
  const entries = caseFile.roster ?? [];
  const named = new Map(caseFile.identities.map((one) => [one.id, one.kind === 'person' && isName(one.name)]));
  const told = entries.filter((entry) => entry.standings.some((one) => isTold(one.statements, all)));
  const calls = new Map(told.map((entry) => [entry.id, entry.name]));
  const rows = told.map((entry) => {
    const [identity] = entry.identities;
    const whole = entry.partOf === undefined ? undefined : calls.get(entry.partOf);
    const single = entry.kind === 'person' && identity !== undefined;
    const row: RosterRow = {
      entry: entry.id,
      kind: entry.kind === 'group' ? 'group' : single && named.get(identity) === true ? 'named' : 'described',
      name: entry.name,
      ...(single ? { identity } : {}),
      ...(entry.count === undefined ? {} : { count: tellCount(entry.count) }),
      members: (entry.members ?? []).map((id) => ({ identity: id, name: names.of(id) })),
      ...(whole === undefined || entry.partOf === undefined ? {} : { partOf: { entry: entry.partOf, name: whole } }),
      standings: reportedTogether(entry.standings.map((one) => standingRow(one, all, names, phrases))),
    };
    return { row, entry };
  });
  return { rows: inOrder(rows), weakOnly: entries.length - told.length };
};

const numbers = (part: Count, whole: Count): { part?: number; whole?: number } =>
  part.min === undefined || whole.min === undefined || part.min > whole.min ? {} : { part: part.min, whole: whole.min };

/** The stages from report to verdict: figures of one value together, those that others are a part of first. */
export const funnel = (caseFile: CaseFile, names: Names): readonly FunnelRow[] => {
  const all = statementsById(caseFile);
  const stages = [...(caseFile.funnel ?? [])].sort(
    (a, b) => FUNNEL_STAGES.indexOf(a.stage) - FUNNEL_STAGES.indexOf(b.stage),
  );
  const wholes = new Set(stages.flatMap((stage) => stage.figures.flatMap((one) => one.of?.series ?? [])));
  return stages.map((stage): FunnelRow => {
    const merged = new Map<string, FunnelRow['figures'][number]>();
    for (const one of stage.figures) {
      const key = `${one.series} ${one.count.words.toLowerCase()} ${one.of?.series ?? ''}`;
      const before = merged.get(key);
      merged.set(key, {
        series: one.series,
        count: tellCount(one.count),
        scope: one.scope,
        voices: [...new Set([...(before?.voices ?? []), ...one.voices.map(names.of)])],
        ...(one.of === undefined
          ? {}
          : { of: { count: tellCount(one.of.count), ...numbers(one.count, one.of.count) } }),
        weak: (before?.weak ?? true) && !isTold(one.statements, all),
      });
    }
    const rank = (one: FunnelRow['figures'][number]): string =>
      `${one.of !== undefined ? 0 : wholes.has(one.series) ? 1 : 2} ${one.scope} ${one.series} ${one.count}`;
    return {
      stage: stage.stage,
      figures: [...merged.values()].filter((one) => !one.weak).sort(by(rank)),
      words: stage.words.flatMap((one) =>
        one.passages.map((passage) => ({ passage, voices: one.voices.map(names.of) })),
      ),
      ...(stage.apart === undefined ? {} : { apart: stage.apart.code }),
    };
  });
};
