import type { CaseFile } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellReason } from '../tell-reason.ts';
import { type Said, statementsById, tellStatement } from './said.ts';

/** A disagreement as told: every side with who holds it and in which words. */
export type DisputeRow = {
  readonly dispute: string;
  readonly about: string;
  readonly reason: string;
  readonly state: string;
  readonly sides: readonly {
    readonly says: string;
    readonly voices: readonly string[];
    readonly said: readonly Said[];
  }[];
};

/** Where reports disagree; nothing is averaged or chosen. */
export const disputes = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly DisputeRow[] => {
  const all = statementsById(caseFile);
  const known: Readonly<Record<string, string>> = { ...phrases.modality, denied: phrases.denied };
  return caseFile.disputes.map((dispute) => ({
    dispute: dispute.id,
    about: names.of(dispute.about),
    reason: tellReason(dispute.reason, names, phrases),
    state: dispute.state,
    sides: dispute.sides.map((side) => ({
      says: known[side.says] ?? side.says,
      voices: side.voices.map(names.of),
      said: side.statements.flatMap((id) => {
        const statement = all.get(id);
        return statement === undefined ? [] : [tellStatement(statement, names, phrases)];
      }),
    })),
  }));
};
