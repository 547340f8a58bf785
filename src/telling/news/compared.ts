import type { CaseFile } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { ChangeKind } from './kinds.ts';

/** One record that changed: what it is called, and how it was told then and is now. */
export type Change = {
  readonly kind: ChangeKind;
  /** Its id in the case file of now, or of then where it is gone. */
  readonly id: string;
  readonly what: string;
  readonly was?: string;
  readonly is?: string;
};

/** A case file with what its ids are called and where its statements stand. */
export type Told = { readonly file: CaseFile; readonly names: Names; readonly places: ReadonlyMap<string, string> };
