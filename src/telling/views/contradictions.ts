import { byCodeUnit, type CaseFile } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { type DecisionRow, decisionsView } from './decisions.ts';

/** Decisions that cannot stand together: a person is asked which of them to withdraw. */
export type Contradiction = { readonly decisions: readonly DecisionRow[] };

const CODE = 'contradicts-decisions';

/** Decisions that contradict each other, each in one group with all that it contradicts; in the order of the ledger. */
export const contradictions = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly Contradiction[] => {
  const group = new Map<string, string>();
  const root = (entry: string): string => {
    let at = entry;
    for (let up = group.get(at); up !== undefined && up !== at; up = group.get(at)) at = up;
    return at;
  };
  for (const { entry, reason } of caseFile.decisions) {
    if (reason?.code !== CODE) continue;
    for (const other of [entry, ...String(reason.args.entries ?? '').split(',')].filter((one) => one !== '')) {
      const [first, second] = [root(entry), root(other)].sort(byCodeUnit) as [string, string];
      group.set(first, first);
      group.set(second, first);
    }
  }
  const found = new Map<string, DecisionRow[]>();
  for (const row of decisionsView(caseFile, names, phrases))
    if (group.has(row.entry)) found.set(root(row.entry), [...(found.get(root(row.entry)) ?? []), row]);
  return [...found.values()].map((decisions) => ({ decisions }));
};
