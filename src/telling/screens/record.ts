import type { ContractPassage } from '../../model/index.ts';
import { tellContent } from '../views/content.ts';
import { disputes } from '../views/disputes.ts';
import { type Fact, statementFacts } from '../views/statement-facts.ts';
import type { Account } from '../why/account.ts';
import { whyRecord } from '../why/why.ts';
import { countById } from './figures.ts';
import { inferredStepById } from './proceedings.ts';
import { type InText, inText, type Quote, quotesOf } from './quote.ts';
import type { Shown } from './shown.ts';

/** What a record is: the part of the contract that it stands in. */
export const RECORD_KINDS = [
  'event',
  'statement',
  'identity',
  'source',
  'figure',
  'dispute',
  'proceeding',
  'evidence',
  'request',
  'roster',
  'finding',
  'decision',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Any record with the words it rests on and why it is what it is. */
export type RecordScreen = {
  readonly id: string;
  readonly kind: RecordKind;
  readonly title: string;
  /** Of a statement: what it says, field by field. */
  readonly facts?: readonly Fact[];
  /** Every statement it rests on, the strongest first, rejected ones last. */
  readonly quotes: readonly Quote[];
  /** Words that name it or cite it, where it rests on no statement: the first few, and how many there are. */
  readonly places: readonly InText[];
  readonly placesInAll: number;
  readonly why?: Account;
};

type Part = {
  readonly kind: RecordKind;
  readonly statements: readonly string[];
  readonly places?: readonly ContractPassage[];
  /** For a part of a record, a count or an inferred step: what it is called, and of which record it is a part. */
  readonly title?: string;
  readonly of?: string;
};

const PLACES = 12;

/** Each kind of record with the statements of it. */
const partOf = (shown: Shown, id: string): Part | undefined => {
  const { file } = shown;
  const find = <T extends { readonly id: string }>(records: readonly T[] | undefined) =>
    records?.find((one) => one.id === id);
  const event = find(file.events);
  if (event) return { kind: 'event', statements: event.statements };
  const statement = find(file.statements);
  if (statement) return { kind: 'statement', statements: [id] };
  const identity = find(file.identities);
  if (identity)
    return {
      kind: 'identity',
      statements: identity.names.flatMap((one) => one.statements),
      places: identity.names.flatMap((one) => one.passages),
    };
  const source = find(file.sources);
  if (source) {
    // A report tells hundreds of things: the first show what it is, the reader has them all.
    const told = file.statements.filter((one) => one.source === id).slice(0, PLACES);
    return {
      kind: 'source',
      statements: [...(source.saidToHold ?? []), ...told.map((one) => one.id)],
      places: source.citedBy ?? [],
    };
  }
  const figure = find(file.figures);
  if (figure) return { kind: 'figure', statements: figure.points.flatMap((one) => one.statements) };
  const dispute = find(file.disputes);
  if (dispute)
    return {
      kind: 'dispute',
      title: disputes(file, shown.names, shown.phrases).find((one) => one.dispute === id)?.about ?? shown.names.of(id),
      statements: dispute.sides.flatMap((one) => one.statements),
    };
  const proceeding = find(file.proceedings);
  if (proceeding) return { kind: 'proceeding', statements: proceeding.persons.flatMap((one) => one.statements) };
  const item = find(file.evidence);
  if (item) return { kind: 'evidence', statements: item.statements };
  const request = find(file.requests);
  if (request) return { kind: 'request', statements: request.statements };
  const entry = find(file.roster);
  if (entry) return { kind: 'roster', statements: entry.standings.flatMap((one) => one.statements) };
  const finding = find(file.findings);
  if (finding) return { kind: 'finding', statements: finding.statements };
  if (file.decisions.some((one) => one.entry === id)) return { kind: 'decision', statements: [] };
  const count = countById(shown, id);
  if (count) return { kind: 'figure', ...count };
  const inferred = inferredStepById(shown, id);
  return inferred && { kind: 'proceeding', ...inferred };
};

const weight = (quote: Quote): number =>
  quote.review === 'rejected' ? 3 : quote.weak && quote.review === 'proposed' ? 2 : quote.coerced ? 1 : 0;

/** A record beside its words; undefined where the audience sees no such record. */
export const recordScreen = (shown: Shown, id: string): RecordScreen | undefined => {
  const part = partOf(shown, id);
  if (part === undefined) return undefined;
  const why = whyRecord(shown.explanation(), shown.file, [part.of ?? id], shown.phrases);
  const quotes = quotesOf([...new Set(part.statements)], shown);
  const { file, names, phrases } = shown;
  const statement = part.kind === 'statement' ? file.statements.find((one) => one.id === id) : undefined;
  const named = names.has(id) ? names.of(id) : (why?.title ?? id);
  return {
    id,
    kind: part.kind,
    // A statement is called by what it says: its words stand below.
    title: statement === undefined ? (part.title ?? named) : tellContent(statement, names, phrases),
    ...(statement === undefined ? {} : { facts: statementFacts(statement, names, phrases) }),
    quotes: quotes
      .map((quote, at) => ({ quote, at }))
      .sort((a, b) => weight(a.quote) - weight(b.quote) || a.at - b.at)
      .map(({ quote }) => quote),
    places: (part.places ?? []).slice(0, PLACES).map((place) => inText(place, shown)),
    placesInAll: part.places?.length ?? 0,
    ...(why === undefined ? {} : { why }),
  };
};
