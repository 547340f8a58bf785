import { ACCESS, type Access } from '../../model/index.ts';
import { tellReason } from '../tell-reason.ts';
import type { Shown } from './shown.ts';

/** Whose names are for whom, and which sources are not for everybody. */
export type LedgerScreen = {
  readonly persons: readonly {
    /** Absent where no one person is meant any more. */
    readonly id?: string;
    readonly name: string;
    /** The least strict audience that may know the name, in words. */
    readonly mayKnow: string;
    readonly because: string;
  }[];
  /** Sources by who may see them, the strictest first; an audience of no source is left out. */
  readonly sources: readonly {
    readonly access: Access;
    readonly said: string;
    readonly sources: readonly { readonly id: string; readonly name: string }[];
  }[];
};

/** Access and consent at a glance, as far as the audience may know of them. */
export const ledgerScreen = ({ file, names, phrases }: Shown): LedgerScreen => ({
  persons: (file.protections ?? []).map(({ identity, names: written, from, reason }) => ({
    ...(identity === undefined ? {} : { id: identity }),
    name: identity === undefined || !names.has(identity) ? written.join(', ') : names.of(identity),
    mayKnow: phrases.access[from],
    because: tellReason(reason, names, phrases),
  })),
  sources: [...ACCESS].reverse().flatMap((access) => {
    const sources = file.sources.filter((one) => one.held && one.access === access);
    if (sources.length === 0) return [];
    return [{ access, said: phrases.access[access], sources: sources.map(({ id }) => ({ id, name: names.of(id) })) }];
  }),
});
