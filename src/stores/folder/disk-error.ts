import { type CaseError, type CaseErrorCode, caseError, isCaseError } from '../../desk/ports/index.ts';
import { errorCode } from './disk.ts';

const CODES: Readonly<Record<string, CaseErrorCode>> = {
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

const SAID: Readonly<Partial<Record<CaseErrorCode, { readonly what: string; readonly advice: string }>>> = {
  'not-writable': {
    what: 'may not be written by this user',
    advice:
      'Ask its owner for write permission, or copy the case to a folder of your own. Showing, exporting and verifying need no write permission.',
  },
  'not-readable': {
    what: 'may not be read by this user',
    advice: 'Ask its owner for read permission.',
  },
  'disk-full': {
    what: 'could not be written: the disk is full',
    advice:
      'Free some space on the disk that holds the case (its derived/ folder may be deleted) and run the command again.',
  },
};

/** The head is written after the entry it points at: where it fails, the entry may stand in the ledger and count. */
const HEAD = /(?:^|[/\\])head\.json$/;

/**
 * Says a disk's error in a person's words: what could not be done at `place`, that what was acknowledged before is
 * kept, and what to do. Errors that are already ours pass unchanged; what is no disk's error is thrown on as it is.
 */
export const diskError = (thrown: unknown, place: string, doing: 'reading' | 'writing'): CaseError => {
  if (isCaseError(thrown)) return thrown;
  const code = errorCode(thrown);
  if (code === '') throw thrown;
  const named = CODES[code] ?? 'disk-failed';
  const kind = named === 'not-writable' && doing === 'reading' ? 'not-readable' : named;
  const said = SAID[kind] ?? {
    what: `could not be ${doing === 'reading' ? 'read' : 'written'} (${code})`,
    advice: 'Check the disk and its connection, then run the command again.',
  };
  return caseError(
    kind,
    {
      what: `${place} ${said.what}`,
      place,
      kept: `Everything recorded before is kept; ${HEAD.test(place) ? 'whether this step was recorded, the next command that writes will say.' : 'nothing of this step was recorded.'}`,
      advice: said.advice,
    },
    thrown,
  );
};
