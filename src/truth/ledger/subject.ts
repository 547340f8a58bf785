import { byCodeUnit, type Decision } from '../../model/index.ts';
import { canonical, type Json } from './canonical.ts';

type Judged = Pick<Decision, 'kind' | 'payload'>;

/**
 * What a decision is about, as one string: of two standing decisions with the same subject the later one holds.
 * Undefined for decisions that never contend with another.
 */
export const subjectOf = (decision: Judged): string | undefined => {
  const { kind, payload } = decision as Decision;
  switch (kind) {
    case 'StatementAccepted@1':
    case 'StatementRejected@1':
    case 'StatementMade@1':
    case 'StatementCorrected@1':
      return `statement ${canonical([payload.passages, payload.statement])}`;
    case 'IdentitiesJoined@1':
    case 'IdentitiesParted@1':
      return `identities ${[canonical(payload.a), canonical(payload.b)].sort(byCodeUnit).join(' ')}`;
    case 'Named@1':
      return `name ${canonical(payload.who)}`;
    case 'SourceDescribed@1':
      return `description ${payload.source}`;
    case 'AccessSet@1':
      return `access ${payload.source}`;
    case 'PersonAccessSet@1':
      return `person ${canonical(payload.who)}`;
    case 'ConsentGiven@1':
    case 'ConsentWithdrawn@2':
      return `consent ${canonical(payload.who)}`;
    case 'LineageDenied@1':
    case 'LineageStated@1':
      return `lineage ${payload.from} ${payload.to}`;
    case 'OriginVouchedFor@1':
      return `origin ${payload.source}`;
    case 'DisputeSettled@1':
      return `dispute ${canonical(payload.passages)}`;
    default:
      return undefined;
  }
};

/** What a decision says about its subject, its grounds left out. */
export const verdictOf = (decision: Judged): string => {
  const { because: _, ...rest } = decision.payload as { readonly because?: string } & { readonly [key: string]: Json };
  // Joining a with b is joining b with a.
  const pair =
    'a' in rest && 'b' in rest ? [canonical(rest.a ?? null), canonical(rest.b ?? null)].sort(byCodeUnit) : rest;
  return `${decision.kind} ${canonical(pair as Json)}`;
};
