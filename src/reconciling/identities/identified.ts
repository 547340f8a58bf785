import type { EntityKind, Reason } from '../../model/index.ts';
import type { Effect } from '../decisions/effect.ts';
import type { Joint } from './components.ts';
import type { Party } from './party.ts';

/** Everybody and everything that is one across reports. */
export type Who = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly named: boolean;
  readonly parties: readonly Party[];
  readonly reasons: readonly Reason[];
  readonly joints: readonly Joint[];
};

export type { Joint };

/** Who the entities of some reports are. */
export type Identified = {
  readonly all: readonly Who[];
  /** Who an entity of a source is; undefined where it is an unnamed one that no statement speaks of. */
  of(source: string, entity: number | undefined): Who | undefined;
  readonly effects: readonly Effect[];
};
