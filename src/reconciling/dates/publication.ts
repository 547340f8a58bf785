import type { When } from '../../model/index.ts';
import { bounds } from '../../model/index.ts';
import type { Publication } from './grounding.ts';

/** What a stated or described publication date bounds. */
export const publicationOf = (published: When | undefined): Publication => {
  const stated = published?.stated?.slice(
    0,
    published.stated.indexOf('T') > 0 ? published.stated.indexOf('T') : undefined,
  );
  if (stated === undefined) return {};
  return { edtf: stated, ...bounds(stated) };
};
