import { shownAs } from '../../../formats/index.ts';
import { type HeldSource, standingSources } from '../../../truth/ledger/index.ts';
import { nameOf } from '../../../truth/originals/index.ts';
import { ORIGINAL_POLICY } from '../policy.ts';
import { type Answers, type Asked, AskedWrongly, audienceOf } from './asked.ts';
import type { HeldCase } from './held-case.ts';

/** The bytes of a held source, as they were received. Throws AskedWrongly where there are none to be shown. */
export const originalOf = async (
  held: HeldCase,
  asked: Asked,
): Promise<{ readonly source: HeldSource; readonly bytes: Uint8Array }> => {
  // An original names whom the case file hides from others, so it is for the holder's eyes alone.
  if (audienceOf(asked) !== 'confidential')
    throw new AskedWrongly(
      'not-for-audience',
      'originals are shown to the confidential audience only',
      'Choose that audience.',
      403,
    );
  const open = await held.now();
  const source = standingSources(open.state).find((one) => one.source === asked.query.id);
  if (source === undefined)
    throw new AskedWrongly('not-held', 'the case holds no such source', 'Go back and choose another.', 404);
  const bytes = await open.store.originals.get(source.original);
  if (bytes === undefined || nameOf(bytes) !== source.original)
    throw new AskedWrongly(
      bytes === undefined ? 'missing-file' : 'tampered',
      bytes === undefined ? 'the original is gone' : 'the original is not what was received',
      'Verify the case, and get the file back from a copy of it.',
      404,
    );
  return { source, bytes };
};

const ENDING = /\.[a-z0-9]{1,8}$/i;

/** How the browser calls a file that it keeps: the source's id, with the ending that its file has. */
const savedAs = ({ source, file }: HeldSource): string => `${source}${ENDING.exec(file)?.[0] ?? ''}`;

/**
 * `GET /api/source/:id/original`: the bytes as received, to be looked at in a frame where they can run and fetch nothing.
 * Web pages are shown as such, whatever is text as text; anything else can only be kept.
 */
export const original: Answers = async (held, asked) => {
  const { source, bytes } = await originalOf(held, asked);
  const as = shownAs(bytes, source.file);
  const inline = as.kind === 'html' || as.kind === 'text';
  return {
    status: 200,
    type: inline
      ? `${as.kind === 'html' ? 'text/html' : 'text/plain'}; charset=${as.encoding}`
      : 'application/octet-stream',
    body: bytes,
    headers: {
      'Content-Security-Policy': ORIGINAL_POLICY,
      'Content-Disposition': inline ? 'inline' : `attachment; filename="${savedAs(source)}"`,
    },
  };
};
