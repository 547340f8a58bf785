import { documentOf, isUnread } from '../../../desk/index.ts';
import { shownAs } from '../../../formats/index.ts';
import { jsonReply } from '../reply.ts';
import type { Answers } from './asked.ts';
import { originalOf } from './original.ts';

/**
 * `GET /api/source/:id/shape`: how an original is to be shown: as a page, as text, or page by page with each page's size in
 * PDF points, on which passages give their rectangles.
 */
export const shape: Answers = async (held, asked) => {
  const open = await held.now();
  const { source, bytes } = await originalOf(held, asked);
  const { kind } = shownAs(bytes, source.file);
  const document = await documentOf(open, source);
  const pages = isUnread(document) ? [] : (document.pages ?? []);
  return jsonReply({ head: open.head, kind, pages: pages.map(({ page, width, height }) => ({ page, width, height })) });
};
