import type { Modality } from '../../model/index.ts';

const FROM_FIRM: readonly Modality[] = ['asserted', 'reported', 'alleged', 'ordered', 'planned', 'hypothetical'];

/** The less firm of two modalities: what is said to be alleged is alleged. */
export const weaker = (a: Modality, b: Modality): Modality => (FROM_FIRM.indexOf(a) >= FROM_FIRM.indexOf(b) ? a : b);
