import type { Access } from '../model/index.ts';
import { nameOf } from '../truth/originals/index.ts';
import type { OpenCase } from './open-case.ts';
import { type Recorded, record } from './record.ts';

/** Records that exactly these bytes were given to an audience, so that a copy can be known again years later. */
export const recordPublication = async (
  open: OpenCase,
  { audience, format, bytes }: { readonly audience: Access; readonly format: string; readonly bytes: Uint8Array },
): Promise<Recorded> =>
  record(
    open,
    { command: 'RecordPublication', payload: { audience, format, sha256: nameOf(bytes) } },
    `${format} for ${audience}`,
  );
