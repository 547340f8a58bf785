import type { CaseFile, CaseFileJson } from '../model/index.ts';
import { standing } from '../truth/ledger/index.ts';
import type { OpenCase } from './open-case.ts';
import { caseError } from './ports/index.ts';
import { readingsOf } from './readings.ts';

/**
 * The case file: computed from what was received and what was decided, and from nothing else. Withdrawn decisions
 * never reach the derivation, so that they leave no trace in what is derived.
 */
export const caseFile = async (open: OpenCase): Promise<CaseFile> =>
  open.live
    ? open.live()
    : open.tools.derivation.derive({ sources: await readingsOf(open), decisions: standing(open.state) });

/** What stands above an exported case file: which case, in which state, computed by which versions, for whom. */
export type CaseHeader = Pick<CaseFileJson, 'aigak' | 'versions' | 'case' | 'ledgerHead' | 'audience'>;

/** The header of an export. Throws `empty-case` where nothing has been recorded yet. */
export const caseHeader = (open: OpenCase, audience: CaseFileJson['audience']): CaseHeader => {
  if (open.id === undefined)
    throw caseError('empty-case', {
      what: 'this case holds nothing yet',
      place: open.store.place,
      kept: 'Nothing was written.',
      advice: 'Add a source first.',
    });
  const { reader, derivation } = open.tools;
  return {
    aigak: 'casefile/1',
    versions: { derivation: derivation.version, reader: reader.version, formats: reader.formats },
    case: open.id,
    ledgerHead: open.head,
    audience,
  };
};
