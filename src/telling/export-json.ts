import {
  by,
  byCodeUnit,
  type CaseFile,
  type CaseFileJson,
  caseFileSchema,
  FUNNEL_STAGES,
  type Reason,
} from '../model/index.ts';
import { toAudience } from './audience/to-audience.ts';
import { type Names, namesOf } from './names.ts';
import { english } from './phrases/en.ts';
import type { Phrases } from './phrases/phrases.ts';
import { tellReason } from './tell-reason.ts';

/** What an export says about itself: whose case, which versions, the state of the ledger, and for whom it was made. */
export type CaseFileHeader = Pick<CaseFileJson, 'aigak' | 'versions' | 'case' | 'ledgerHead' | 'audience'>;

/** The newest entry that an audience is shown: the end of the ledger itself would tell that there is one more. */
export const headFor = ({ audience, ledgerHead }: CaseFileHeader, shown: CaseFile): string =>
  audience === 'confidential' ? ledgerHead : (shown.decisions.at(-1)?.entry ?? '');

/** The funnel stands in the order of its stages, from report to verdict. */
const inStages = (funnel: NonNullable<CaseFile['funnel']>): NonNullable<CaseFile['funnel']> =>
  [...funnel].sort((a, b) => FUNNEL_STAGES.indexOf(a.stage) - FUNNEL_STAGES.indexOf(b.stage));

const sortedRecords = (caseFile: CaseFile): CaseFile => {
  const byId = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort(by((one) => one.id));
  return {
    sources: byId(caseFile.sources),
    identities: byId(caseFile.identities),
    statements: byId(caseFile.statements),
    events: byId(caseFile.events),
    figures: byId(caseFile.figures),
    lineages: [...caseFile.lineages].sort(by((one) => `${one.from} ${one.to} ${one.kind}`)),
    relations: [...caseFile.relations].sort(by((one) => `${one.from} ${one.to} ${one.kind}`)),
    disputes: byId(caseFile.disputes),
    proceedings: byId(caseFile.proceedings),
    evidence: byId(caseFile.evidence),
    requests: byId(caseFile.requests),
    ...(caseFile.roster === undefined ? {} : { roster: byId(caseFile.roster) }),
    ...(caseFile.funnel === undefined ? {} : { funnel: inStages(caseFile.funnel) }),
    ...(caseFile.findings === undefined ? {} : { findings: byId(caseFile.findings) }),
    ...(caseFile.gaps === undefined ? {} : { gaps: byId(caseFile.gaps) }),
    // Decisions keep the ledger's order: it carries meaning.
    decisions: caseFile.decisions,
    ...(caseFile.protections === undefined
      ? {}
      : { protections: [...caseFile.protections].sort(by((one) => `${one.identity ?? '~'} ${one.names.join(' ')}`)) }),
  };
};

/**
 * The contract's value for one audience: filtered, sorted, with keys in the schema's order, and valid.
 * `withTexts` adds the whole text of each source that is shown. Throws a ZodError naming the path of a record that
 * does not follow the schema: an export that is not valid is never handed out.
 */
export const toCaseFileJson = (
  caseFile: CaseFile,
  header: CaseFileHeader,
  options: { readonly withTexts?: boolean } = {},
): CaseFileJson => {
  const shown = toAudience(caseFile, header.audience);
  const sources = shown.sources.map(({ text, ...source }) =>
    options.withTexts === true && text !== undefined ? { ...source, text } : source,
  );
  // Parsing builds every object anew in the order of the schema's keys.
  return caseFileSchema.parse({
    ...header,
    ledgerHead: headFor(header, shown),
    ...sortedRecords({ ...shown, sources }),
  });
};

const isReason = (value: object): value is Reason => 'code' in value && 'args' in value;

/** Every reason with its sentence, wherever it stands; free keys (a reason's arguments) in code-unit order. */
const prepared = (value: unknown, sentence: (reason: Reason) => string | undefined): unknown => {
  if (Array.isArray(value)) return value.map((one) => prepared(one, sentence));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => [key, prepared(one, sentence)] as const);
  if (!isReason(value)) return Object.fromEntries(entries);
  const told = sentence(value);
  const args = Object.fromEntries(Object.entries(value.args).sort(([a], [b]) => byCodeUnit(a, b)));
  return { code: value.code, args, ...(told === undefined ? {} : { sentence: told }) };
};

const lines = (key: string, value: unknown): string => {
  if (!Array.isArray(value) || value.length === 0) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  return `${JSON.stringify(key)}: [\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
};

/**
 * Prints an export, one record per line, so that two exports compare line by line; ends with a newline.
 * `pretty` indents it for reading instead, and adds each reason as a sentence.
 */
export const printCaseFile = (
  json: CaseFileJson,
  options: { readonly pretty?: boolean } = {},
  phrases: Phrases = english,
): string => {
  if (options.pretty === true) {
    const names: Names = namesOf(json, phrases);
    return `${JSON.stringify(
      prepared(json, (reason) => tellReason(reason, names, phrases)),
      null,
      2,
    )}\n`;
  }
  const plain = Object.entries(prepared(json, () => undefined) as object);
  return `{\n${plain.map(([key, value]) => lines(key, value)).join(',\n')}\n}\n`;
};
