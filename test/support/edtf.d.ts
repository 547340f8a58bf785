/** The part of edtf (a second implementation, for comparison) that tests use; it ships no types of its own. */
declare module 'edtf' {
  /** Throws when the text is not EDTF. */
  export const parse: (text: string) => unknown;
}
