import type { CaseFile } from './case-file.ts';
import type { ContractPassage } from './contract-parts.ts';
import type { Reason } from './reason.ts';
import type { Span } from './spans.ts';

/** Two statements that were compared, and why they are held to tell one happening. */
export type TellingsJoined = { readonly a: string; readonly b: string; readonly reason: Reason };

/** An event near another and held apart from it: the two statements that were compared, and why not. */
export type HeldApart = { readonly event: string; readonly a: string; readonly b: string; readonly reason: Reason };

/** Two namings that were compared, each where it stands, and why they are held to be of one person, body, group or place. */
export type NamesJoined = { readonly a: ContractPassage; readonly b: ContractPassage; readonly reason: Reason };

/** The words and sources that a decision was about, as it was recorded. */
export type DecisionPlaces = {
  readonly entry: string;
  readonly passages: readonly ({ readonly source: string; readonly exact: string } & Span)[];
  readonly sources: readonly string[];
};

/** A case file with what it has no room for: why its records hold together. Worked out for the record that is asked about. */
export type Explanation = {
  readonly file: CaseFile;
  /** As many pairs as it takes to connect all statements of an event. */
  readonly tellings: (event: string) => readonly TellingsJoined[];
  readonly apart: (event: string) => readonly HeldApart[];
  readonly names: (identity: string) => readonly NamesJoined[];
  readonly decisions: readonly DecisionPlaces[];
};
