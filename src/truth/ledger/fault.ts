/**
 * The first thing about a ledger that is not what it was. `entry` counts lines from 1; `hash` is the entry's hash as
 * found, `expected` the one that others hold for it; `payload` names a payload file.
 *
 * not-an-entry    a line that is no entry, or not written in the one way
 * changed         an entry that later entries or the head know under another hash
 * missing         an entry that a later one follows is not there
 * repeated        an entry stands there twice
 * second-root     an entry after the first follows none
 * loose-end       an entry that nothing later follows
 * cut             the head counts more entries than there are
 * head-missing    there are entries, but no head
 * head-changed    the head is not what it was written as
 * payload-missing a payload is gone, and no decision destroyed it
 * payload-changed a payload is not what its entry says
 */
export type Fault = {
  readonly code:
    | 'not-an-entry'
    | 'changed'
    | 'missing'
    | 'repeated'
    | 'second-root'
    | 'loose-end'
    | 'cut'
    | 'head-missing'
    | 'head-changed'
    | 'payload-missing'
    | 'payload-changed';
  readonly part: 'entries' | 'head' | 'payload';
  readonly entry?: number;
  readonly hash?: string;
  readonly expected?: string;
  readonly payload?: string;
};
