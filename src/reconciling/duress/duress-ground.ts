import type { StatementRecord } from '../../model/index.ts';
import { type Standing, standingsOf } from '../disputes/standing.ts';
import { type Held, wordsOf } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import { membersOf } from '../records/identity-records.ts';
import type { Draft } from '../statements/state.ts';
import type { ReadAt } from './appearances.ts';
import type { DuressGround } from './mark-duress.ts';

/** What stays the same in every pass: where records were read, who is who, and what an audience may not be told. */
export type DuressReadings = Omit<DuressGround, 'standing' | 'follows'> & {
  readonly standings: (records: readonly StatementRecord[]) => (identity: string) => Standing;
};

/** Gathers what carrying duress from report to report needs to know of the case. */
export const duressReadings = (
  helds: readonly Held[],
  drafts: readonly Draft[],
  who: Identified,
  unsettled: readonly string[],
): DuressReadings => {
  const read = new Map(drafts.map((draft): [string, ReadAt] => [draft.id, draft]));
  const inSource = new Map(
    helds.map((held) => [
      held.source,
      [...new Set(held.reading.entities.flatMap((_, at) => who.of(held.source, at)?.id ?? []))].sort(),
    ]),
  );
  const byId = new Map(who.all.map((one) => [one.id, one]));
  const members = new Map<string, readonly string[]>();
  const membersIn = (id: string): readonly string[] => {
    const one = byId.get(id);
    const known = members.get(id) ?? (one === undefined ? [] : membersOf(one, who));
    members.set(id, known);
    return known;
  };
  return {
    readAt: (id) => read.get(id),
    who: (source, entity) => who.of(source, entity)?.id,
    inSource: (source) => inSource.get(source) ?? [],
    sentenceOf: (record) => {
      const at = read.get(record.id);
      const span = at?.held.reading.sentences[at.read.sentence];
      return at !== undefined && span !== undefined
        ? wordsOf(at.held, span)
        : record.passages.map((passage) => passage.exact).join(' ');
    },
    unsettled: new Set(unsettled),
    standings: (records) => standingsOf(records, { who: (id) => byId.get(id), members: membersIn }),
  };
};
