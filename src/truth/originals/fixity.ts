import { nameOf } from './original.ts';

/**
 * Whether bytes still are what their name says: `intact`, `changed` (with the name they would have now) or `missing`.
 * The check is PREMIS's "fixity check" over SHA-256.
 */
export type Fixity =
  | { readonly state: 'intact' }
  | { readonly state: 'changed'; readonly found: string }
  | { readonly state: 'missing' };

export const checkFixity = (name: string, bytes: Uint8Array | undefined): Fixity => {
  if (bytes === undefined) return { state: 'missing' };
  const found = nameOf(bytes);
  return found === name ? { state: 'intact' } : { state: 'changed', found };
};
