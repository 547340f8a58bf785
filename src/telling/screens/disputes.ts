import { type DisputeRow, disputes } from '../views/disputes.ts';
import { type Quote, quotesOf } from './quote.ts';
import type { Shown } from './shown.ts';

type Side = Omit<DisputeRow['sides'][number], 'said'> & { readonly quotes: readonly Quote[] };

/** Where the reports disagree, each side with its words. */
export type DisputesScreen = {
  readonly disputes: readonly (Omit<DisputeRow, 'sides'> & { readonly sides: readonly Side[] })[];
};

/** Every disagreement, the gravest kinds first. */
export const disputesScreen = (shown: Shown): DisputesScreen => ({
  disputes: disputes(shown.file, shown.names, shown.phrases).map(({ sides, ...row }) => ({
    ...row,
    sides: sides.map(({ said, ...side }) => ({
      ...side,
      quotes: quotesOf(
        said.map(({ statement }) => statement),
        shown,
      ),
    })),
  })),
});
