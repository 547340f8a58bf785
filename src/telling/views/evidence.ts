import { bounds, type CaseFile, dayNumber, type StatementRecord } from '../../model/index.ts';
import { edtfShape } from '../edtf-shape.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellReason } from '../tell-reason.ts';
import { tellWhen } from '../tell-when.ts';
import { coerced, type Said, statementsById, tellable, tellStatement } from './said.ts';

type Place = { readonly source: string; readonly start: number; readonly end: number; readonly exact: string };

/** An item of evidence as told: what became of it, step by step, and who says so. */
export type EvidenceRow = {
  readonly evidence: string;
  readonly what: string;
  /** Who holds it, or who produced none, in words. */
  readonly holder?: string;
  readonly fates: readonly { readonly fate: string; readonly how: string; readonly voices: readonly string[] }[];
  readonly said: readonly Said[];
};

/** A request as told, with its answer or how long none is known. */
export type RequestRow = {
  readonly request: string;
  readonly from: string;
  readonly to?: string;
  readonly what: string;
  readonly when?: string;
  readonly answer: 'none-known' | 'granted' | 'refused' | 'other';
  readonly answerText: string;
  readonly reason?: string;
  readonly silence?: string;
  readonly answerPlaces: readonly Place[];
  readonly said: readonly Said[];
};

/** A source that is cited and not held: where it is cited, and what is said to come from it. */
export type CitedRow = {
  readonly source: string;
  readonly name: string;
  readonly citedIn: readonly string[];
  readonly places: readonly Place[];
  readonly said: readonly Said[];
};

/** A place where a text lost words. */
export type GapRow = { readonly gap: string; readonly source: string; readonly place: Place };

export type EvidenceView = {
  readonly items: readonly EvidenceRow[];
  readonly requests: readonly RequestRow[];
  readonly cited: readonly CitedRow[];
  readonly gaps: readonly GapRow[];
};

const DAYS_OF_MONTH = 30.44;

/** How many whole months an EDTF interval of two days spans. */
export const monthsIn = (interval: string): number => {
  const { min, max } = bounds(interval);
  return min === undefined || max === undefined ? 0 : Math.floor((dayNumber(max) - dayNumber(min)) / DAYS_OF_MONTH);
};

/** Evidence, requests, cited sources and lost words, as strong or accepted words tell of them. */
export const evidence = (caseFile: CaseFile, names: Names, phrases: Phrases): EvidenceView => {
  const all = statementsById(caseFile);
  const of = (ids: readonly string[]): StatementRecord[] =>
    ids.flatMap((id) => all.get(id) ?? []).filter((one) => tellable(one) && !coerced(one.circumstances));
  const tell = (records: readonly StatementRecord[]): Said[] =>
    records.map((one) => tellStatement(one, names, phrases));
  const silenceOf = (interval: string): string => {
    const { max } = bounds(interval);
    const to = max === undefined ? '' : phrases.date.say(edtfShape(max));
    return phrases.affected.silentFor(monthsIn(interval), to);
  };
  return {
    items: caseFile.evidence.flatMap((item): EvidenceRow[] => {
      const said = of(item.statements);
      if (said.length === 0) return [];
      const history = item.history ?? [{ fate: item.fate, voices: [], statements: item.statements }];
      return [
        {
          evidence: item.id,
          what: item.what,
          ...(item.holder === undefined
            ? {}
            : {
                holder:
                  item.fate === 'none-produced'
                    ? phrases.affected.notProducedBy(names.of(item.holder))
                    : phrases.affected.holder(names.of(item.holder)),
              }),
          fates: history.flatMap((one) =>
            of(one.statements).length === 0
              ? []
              : [{ fate: one.fate, how: phrases.fate[one.fate] ?? one.fate, voices: one.voices.map(names.of) }],
          ),
          said: tell(said),
        },
      ];
    }),
    requests: caseFile.requests.flatMap((request): RequestRow[] => {
      const said = of(request.statements);
      if (said.length === 0) return [];
      return [
        {
          request: request.id,
          from: request.from === undefined ? phrases.affected.labels.somebody : names.of(request.from),
          ...(request.to === undefined ? {} : { to: names.of(request.to) }),
          what: request.what ?? said[0]?.passages[0]?.exact ?? '',
          ...(request.when === undefined ? {} : { when: tellWhen(request.when, names, phrases).brief }),
          answer: request.answer,
          answerText: request.silence === undefined ? (phrases.answer[request.answer] ?? request.answer) : '',
          ...(request.answerReason === undefined ? {} : { reason: tellReason(request.answerReason, names, phrases) }),
          ...(request.silence === undefined ? {} : { silence: silenceOf(request.silence) }),
          answerPlaces: request.answerPassages ?? [],
          said: tell(said),
        },
      ];
    }),
    cited: caseFile.sources.flatMap((source): CitedRow[] => {
      if (source.held) return [];
      const places = source.citedBy ?? [];
      return [
        {
          source: source.id,
          name: names.of(source.id),
          citedIn: [...new Set(places.map((one) => names.of(one.source)))],
          places,
          said: tell(of(source.saidToHold ?? [])),
        },
      ];
    }),
    gaps: (caseFile.gaps ?? []).flatMap((gap): GapRow[] =>
      gap.code === 'lost-word' ? [{ gap: gap.id, source: names.of(gap.place.source), place: gap.place }] : [],
    ),
  };
};
