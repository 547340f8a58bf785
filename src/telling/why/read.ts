import type { StatementRecord } from '../../model/index.ts';
import { tellReason } from '../tell-reason.ts';
import { tellWhen } from '../tell-when.ts';
import { tellContent } from '../views/content.ts';
import { coerced } from '../views/said.ts';
import { type AccountSection, type Step, step } from './account.ts';
import { type Ground, quotedOf } from './ground.ts';

/**
 * How a statement was read, each part with what it means. With `usual`, the parts that most statements have are left out:
 * whoever prints it says them once for all.
 */
export const readingOf = (statement: StatementRecord, { names, phrases }: Ground, usual = false): readonly string[] => {
  const { read } = phrases.why;
  const last = statement.voice.at(-1);
  const chain = statement.voice.map((link) =>
    link.identity === undefined ? (link.words ?? phrases.lostVoice) : names.of(link.identity),
  );
  const basis = last?.basis === undefined || last.basis === 'unstated' ? undefined : phrases.basis[last.basis];
  const when = 'when' in statement.content ? statement.content.when : undefined;
  const why = statement.circumstancesReason;
  const circumstances = read.circumstances[statement.circumstances] ?? statement.circumstances;
  const part = (isUsual: boolean, text: string) => (usual && isUsual ? [] : [text]);
  return [
    chain.length === 0
      ? read.ownWords
      : read.voice(phrases.voice([...chain].reverse(), names.of(statement.source)), basis),
    ...part(statement.polarity === 'affirmed', statement.polarity === 'denied' ? read.denied : read.affirmed),
    ...part(statement.modality === 'asserted', read.modality[statement.modality] ?? statement.modality),
    ...part(
      statement.circumstances === 'free' && why === undefined,
      why === undefined ? circumstances : `${circumstances} (${tellReason(why, names, phrases)})`,
    ),
    ...part(statement.strength === 'strong', statement.strength === 'weak' ? read.weak : read.strong),
    ...part(statement.review === 'proposed', read[statement.review](statement.reviewedBy ?? statement.proposedBy)),
    ...(statement.reviewReason === undefined ? [] : [tellReason(statement.reviewReason, names, phrases)]),
    ...(when === undefined ? [] : [read.dated(tellWhen(when, names, phrases).text)]),
    ...(statement.said === undefined ? [] : [read.saidAt(tellWhen(statement.said, names, phrases).text)]),
  ];
};

/** One statement as a step: what it says, its words, how it was read. */
export const statementStep = (id: string, ground: Ground, usual = false): readonly Step[] => {
  const statement = ground.statements.get(id);
  if (statement === undefined) return [];
  const limited =
    coerced(statement.circumstances) || statement.polarity === 'denied' || statement.review === 'rejected';
  return [
    step(tellContent(statement, ground.names, ground.phrases), {
      lead: ground.names.short(id),
      words: quotedOf(ground, id),
      notes: [readingOf(statement, ground, usual).join('; ')],
      ...(limited ? { warning: true } : {}),
    }),
  ];
};

/** Statements as a section: those of one source together, in the order of its text; what most have is said once. */
export const saidSection = (ids: readonly string[], ground: Ground, heading: string): AccountSection => {
  const start = (id: string) => ground.statements.get(id)?.passages[0]?.start ?? 0;
  const source = (id: string) => ground.statements.get(id)?.source ?? '';
  const sorted = [...new Set(ids)].sort((a, b) =>
    source(a) === source(b) ? start(a) - start(b) : source(a) < source(b) ? -1 : 1,
  );
  return {
    heading,
    note: ground.phrases.why.usual,
    steps: sorted.flatMap((id) => statementStep(id, ground, true)),
  };
};
