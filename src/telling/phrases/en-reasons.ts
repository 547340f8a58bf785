import type { Phrases } from './phrases.ts';

/**
 * One sentence part per reason code, fit to stand after a colon and in the middle of a line.
 * Codes come from reconciling; a test holds this list against the codes that room uses.
 */
export const englishReasons: Phrases['reasons'] = {};
