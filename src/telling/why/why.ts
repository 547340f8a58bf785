import type { CaseFile, Explanation } from '../../model/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Account } from './account.ts';
import { groundOf } from './ground.ts';
import { whyEvent } from './why-event.ts';
import { whyDispute, whyFigure, whyIdentity, whyProceeding, whyRested, whyStatement } from './why-records.ts';
import { whyDecision, whyLineage, whySource } from './why-source.ts';

type Rested = { readonly id: string };

/** Every record of a case file that has an id, whatever part of the contract it belongs to. */
const recordsOf = (file: CaseFile): readonly Rested[] =>
  Object.values(file)
    .flatMap((part): readonly object[] => part ?? [])
    .filter((one): one is Rested => typeof Reflect.get(one, 'id') === 'string');

const CALLED = ['name', 'title', 'what', 'finding', 'stage'] as const;

/** What a record is called, in its own words; its id where it has none. */
const calledOf = (record: Rested): string => {
  for (const field of CALLED) {
    const value: unknown = Reflect.get(record, field);
    if (typeof value === 'string' && value !== '') return value;
  }
  return record.id;
};

/**
 * Why a record is what it is, from it to its passages. In: an explanation, its case file as the audience may see it, and an
 * id of that file: an event, figure, statement, identity, dispute, source, proceeding, item of evidence, request or
 * decision; two ids of sources ask for what is between them. Out: undefined where the audience sees no such record.
 */
export const whyRecord = (
  explanation: Explanation,
  file: CaseFile,
  [id = '', other]: readonly string[],
  phrases: Phrases,
): Account | undefined => {
  const ground = groundOf(explanation, file, phrases);
  const find = <T extends { readonly id: string }>(records: readonly T[], wanted = id) =>
    records.find((one) => one.id === wanted);
  const source = find(file.sources);
  if (other !== undefined) {
    const second = find(file.sources, other);
    return source && second && whyLineage(source, second, ground);
  }
  if (source) return whySource(source, ground);
  const event = find(file.events);
  if (event) return whyEvent(event, ground);
  const statement = find(file.statements);
  if (statement) return whyStatement(statement, ground);
  const identity = find(file.identities);
  if (identity) return whyIdentity(identity, ground);
  const figure = find(file.figures);
  if (figure) return whyFigure(figure, ground);
  const dispute = find(file.disputes);
  if (dispute) return whyDispute(dispute, ground);
  const proceeding = find(file.proceedings);
  if (proceeding) return whyProceeding(proceeding, ground);
  const rested = recordsOf(file).find((one) => one.id === id);
  if (rested) return whyRested(id, calledOf(rested), rested, ground);
  if (!file.decisions.some((one) => one.entry === id)) return undefined;
  const places = explanation.decisions.find((one) => one.entry === id);
  return whyDecision(places ?? { entry: id, passages: [], sources: [] }, ground);
};

/** Everything that can be asked about, with the other names by which people know it. */
export const askable = (file: CaseFile): readonly { readonly id: string; readonly alsoCalled: readonly string[] }[] => {
  const sources = file.sources.map((one) => ({ id: one.id, alsoCalled: one.file === '' ? [] : [one.file] }));
  const identities = file.identities.map((one) => ({
    id: one.id,
    alsoCalled: [one.name, ...one.names.map((each) => each.name)],
  }));
  const known = new Set([...sources, ...identities].map((one) => one.id));
  const rest = recordsOf(file).filter(({ id }) => !known.has(id));
  return [
    ...sources,
    ...identities,
    ...rest.map(({ id }) => ({ id, alsoCalled: [] })),
    ...file.decisions.map((one) => ({ id: one.entry, alsoCalled: [] })),
  ];
};
