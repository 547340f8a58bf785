/** Something that is not what it was: in which file or entry, and what to do. */
export type Problem = { readonly code: string; readonly place: string; readonly what: string; readonly advice: string };
