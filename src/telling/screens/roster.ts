import { type FunnelRow, funnel, type RosterRow, roster } from '../views/roster.ts';
import type { Shown } from './shown.ts';

type Standing = Omit<RosterRow['standings'][number], 'said'> & { readonly statements: readonly string[] };

/** Everybody affected, named or counted, and how far each came; and the stages from report to verdict. */
export type RosterScreen = {
  readonly rows: readonly (Omit<RosterRow, 'standings'> & { readonly standings: readonly Standing[] })[];
  readonly weakOnly: number;
  readonly stages: readonly (FunnelRow & { readonly called: string })[];
};

/** The roster and the funnel. */
export const rosterScreen = ({ file, names, phrases }: Shown): RosterScreen => {
  const told = roster(file, names, phrases);
  return {
    weakOnly: told.weakOnly,
    rows: told.rows.map(({ standings, ...row }) => ({
      ...row,
      standings: standings.map(({ said, ...standing }) => ({
        ...standing,
        statements: said.map(({ statement }) => statement),
      })),
    })),
    stages: funnel(file, names).map((stage) => ({ ...stage, called: phrases.affected.stages[stage.stage] })),
  };
};
