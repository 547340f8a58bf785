import type { StatementRecord } from '../../model/index.ts';
import { MADE_TO_SAY } from '../duress/duress-words.ts';
import type { Confession } from './confession-parts.ts';
import { type DisputeGround, isFree, sentenceOf, takesSide } from './dispute-ground.ts';

const isForcing = ({ content }: StatementRecord): boolean =>
  content.kind === 'act' && content.act === 'forced-confession';

/** Statements that say of a confession that it was forced, and whether a court or an inquiry found so. */
export const allegedForce = (
  { people, statements }: Confession,
  ground: DisputeGround,
): { readonly statements: readonly string[]; readonly found: boolean } => {
  const said = new Set(statements);
  const marks = statements.flatMap((id) => ground.records.get(id) ?? []);
  const named = new Set(
    marks.flatMap((record) => {
      const by = record.circumstancesReason?.args.statement;
      return typeof by === 'string' && !said.has(by) ? [by] : [];
    }),
  );
  const found = [...ground.records.values()].filter((record) => {
    if (said.has(record.id) || !takesSide(record) || !isFree(record) || record.polarity === 'denied') return false;
    if (named.has(record.id)) return true;
    const { content, modality } = record;
    if (content.kind !== 'act' || modality === 'hypothetical') return false;
    const whom = (role: string) =>
      content.participants.some((one) => one.role === role && people.has(one.identity ?? ''));
    if (content.act === 'forced-confession') return whom('patient');
    return content.act === 'statement' && MADE_TO_SAY.test(content.topic ?? '') && whom('speaker');
  });
  const place = (id: string, source: string) => `${source} ${sentenceOf(id, ground) ?? id}`;
  const acts = new Set(found.filter((one) => isForcing(one)).map((one) => place(one.id, one.source)));
  return {
    // Where a sentence tells the act itself, that somebody said so adds nothing.
    statements: found
      .filter((one) => isForcing(one) || named.has(one.id) || !acts.has(place(one.id, one.source)))
      .map((record) => record.id),
    found: marks.some((record) => record.circumstances === 'duress-found'),
  };
};
