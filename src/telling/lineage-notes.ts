import type { Lineage } from '../model/index.ts';
import type { Names } from './names.ts';
import type { Phrases } from './phrases/phrases.ts';
import { tellReason } from './tell-reason.ts';

/** Why one source is held to draw on another, whether each draws on the other, and by way of which it came: a line each. */
export const lineageNotes = (lineage: Lineage, names: Names, phrases: Phrases): readonly string[] => [
  tellReason(lineage.reason, names, phrases),
  ...(lineage.mutual === true ? [phrases.why.mutual] : []),
  ...((lineage.through ?? []).length === 0 ? [] : [phrases.why.byWayOf((lineage.through ?? []).map(names.of))]),
];
