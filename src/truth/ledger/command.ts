import type { DecisionKind, Payload } from '../../model/index.ts';

/** What a person asks for, in the imperative, and the kind of entry it becomes. */
export const KIND_OF = {
  OpenCase: 'CaseOpened@1',
  TakeSource: 'SourceTaken@1',
  DescribeSource: 'SourceDescribed@1',
  AcceptStatement: 'StatementAccepted@1',
  RejectStatement: 'StatementRejected@1',
  MakeStatement: 'StatementMade@1',
  CorrectStatement: 'StatementCorrected@1',
  JoinIdentities: 'IdentitiesJoined@1',
  PartIdentities: 'IdentitiesParted@1',
  Name: 'Named@1',
  DenyLineage: 'LineageDenied@1',
  StateLineage: 'LineageStated@1',
  VouchForOrigin: 'OriginVouchedFor@1',
  SettleDispute: 'DisputeSettled@1',
  SetAccess: 'AccessSet@1',
  GiveConsent: 'ConsentGiven@1',
  SetPersonAccess: 'PersonAccessSet@1',
  WithdrawConsent: 'ConsentWithdrawn@2',
  DestroyContent: 'ContentDestroyed@1',
  RecordPublication: 'Published@1',
  Withdraw: 'Withdrawn@1',
} as const satisfies Record<string, DecisionKind>;

export type CommandName = keyof typeof KIND_OF;

/** A command with what it is to record. */
export type Command<C extends CommandName = CommandName> = C extends CommandName
  ? { readonly command: C; readonly payload: Payload<(typeof KIND_OF)[C]> }
  : never;

/** Why a command was not carried out. Nothing was recorded. */
export type Refusal = { readonly refused: RefusalCode; readonly args: Readonly<Record<string, string>> };

export type RefusalCode =
  | 'already-open'
  | 'not-open'
  | 'already-held'
  | 'handle-taken'
  | 'source-destroyed'
  | 'unknown-source'
  | 'unknown-entry'
  | 'not-withdrawable'
  | 'already-withdrawn'
  | 'not-destroyable'
  | 'already-destroyed'
  | 'nothing-to-destroy'
  | 'nothing-said'
  | 'nothing-new'
  | 'same-on-both-sides'
  | 'not-a-date'
  | 'invalid';

export const isRefusal = (answer: object): answer is Refusal => 'refused' in answer;
