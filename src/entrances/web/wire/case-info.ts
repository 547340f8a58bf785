import type { CaseCounts } from '../../../telling/index.ts';

/** The case as its first page tells it. */
export type CaseInfo = {
  readonly id: string;
  readonly title: string;
  readonly head: string;
  readonly audience: string;
  readonly entries: number;
  readonly author: string;
  readonly device: string;
  readonly writable: boolean;
  readonly readOnlyBecause?: string;
  readonly versions: { readonly derivation: string; readonly reader: string; readonly formats: string };
  readonly notes: readonly { readonly code: string; readonly place: string; readonly said: string }[];
  readonly counts: CaseCounts;
};
