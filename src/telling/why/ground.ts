import type { CaseFile, ContractPassage, Explanation, Reason, StatementRecord, When } from '../../model/index.ts';
import { type Names, namesOf } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellReason } from '../tell-reason.ts';
import { tellWhen } from '../tell-when.ts';
import { statementsById } from '../views/said.ts';
import type { Quoted } from './account.ts';

/** Everything an account is told from. */
export type Ground = {
  readonly explanation: Explanation;
  readonly file: CaseFile;
  readonly names: Names;
  readonly phrases: Phrases;
  readonly statements: ReadonlyMap<string, StatementRecord>;
};

/** `file` is the explanation's case file as the audience may see it. */
export const groundOf = (explanation: Explanation, file: CaseFile, phrases: Phrases): Ground => ({
  explanation,
  file,
  names: namesOf(file, phrases),
  phrases,
  statements: statementsById(file),
});

/** A passage as quoted from its source. */
export const quoted = (ground: Ground, passage: ContractPassage): Quoted => ({
  by: ground.names.of(passage.source),
  passage,
});

/**
 * Whether a passage may be quoted: its words stand where it says in the text that the audience sees. What comes from the
 * explanation and not from the audience's own case file is held against this, since names in it may be hidden ones.
 */
export const stands = ({ file }: Ground, { source, start, end, exact }: ContractPassage): boolean => {
  const text = file.sources.find((one) => one.id === source)?.text;
  return text !== undefined && [...text].slice(start, end).join('') === exact;
};

/** The words of a statement, with the source they stand in. */
export const quotedOf = (ground: Ground, id: string): readonly Quoted[] => {
  const statement = ground.statements.get(id);
  return (statement?.passages ?? []).map((one) => quoted(ground, { source: statement?.source ?? '', ...one }));
};

/** The statements a reason leans on: its arguments that are ids of statements. */
const leanedOn = ({ args }: Reason, ground: Ground): readonly StatementRecord[] =>
  Object.values(args).flatMap((value) => (typeof value === 'string' ? (ground.statements.get(value) ?? []) : []));

const whenOf = ({ content }: StatementRecord): When | undefined => ('when' in content ? content.when : undefined);

const LONGEST = 8;

/** The whole chain of reasons of a date, each link once: from a date to the statement it leans on, to what that leans on. */
export const chainOf = (when: When | undefined, ground: Ground): readonly string[] => {
  const { names, phrases } = ground;
  const told: string[] = [];
  const seen = new Set<string>();
  let reason = when?.reason;
  while (reason !== undefined && told.length < LONGEST) {
    told.push(tellReason(reason, names, phrases));
    const next: StatementRecord | undefined = leanedOn(reason, ground).find((one) => !seen.has(one.id));
    if (next === undefined) break;
    seen.add(next.id);
    const words = `${phrases.quote(names.of(next.id))} (${phrases.why.inSource(names.of(next.source))})`;
    told.push(phrases.why.read.follows(`${words}, ${tellWhen(whenOf(next), names, phrases).brief}`));
    reason = whenOf(next)?.reason;
  }
  return told;
};
