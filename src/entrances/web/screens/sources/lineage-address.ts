/** Between the two ends of a dependence, in an address. */
export const BETWEEN = '~';

/** The address of one dependence. */
export const lineageAddress = (from: string, to: string): string => `/sources?part=lineage&line=${from}${BETWEEN}${to}`;
