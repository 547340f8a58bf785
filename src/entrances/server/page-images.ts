import type { CaseFar } from './case/ask-thread.ts';
import type { Asked } from './case/asked.ts';
import { asked, type Reply } from './reply.ts';

/** Draws a page of a PDF as a PNG of a width in pixels, or says why not. Handed in: drawing is guarded by the entrance. */
export type DrawPage = (
  bytes: Uint8Array,
  page: number,
  width: number,
) => Promise<
  | { readonly png: Uint8Array }
  | { readonly undrawn: 'no-canvas' | 'no-such-page' | 'password' | 'damaged' | 'too-heavy' }
>;

const WHY = {
  'no-canvas': [501, 'pages cannot be drawn on this machine: the library that draws is not installed'],
  'no-such-page': [404, 'the original has no such page'],
  password: [422, 'the original is locked with a password'],
  damaged: [422, 'the page is damaged and cannot be drawn'],
  'too-heavy': [422, 'the page takes more memory or time to draw than it may'],
} as const;

const WIDTHS = { least: 200, usual: 1240, most: 2400 } as const;
/** Pages kept drawn, and pages that may wait to be. */
const KEPT = 24;
const MOST_WAITING = 12;

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

/**
 * `GET /api/source/:id/page/:n`: a page of a PDF as it looks. The bytes come from the case, which also says whether they may
 * be shown; a page that was drawn lately is not drawn again.
 */
export const pageImages = (far: CaseFar, draw: DrawPage): ((of: Asked, page: string) => Promise<Reply>) => {
  const drawn = new Map<string, Reply>();
  let waiting = 0;
  return async (of, page) => {
    if (!/^[1-9]\d{0,5}$/.test(page))
      return asked(404, 'no-such-page', WHY['no-such-page'][1], 'Pages are counted from 1.');
    const source = await far.ask('original', of);
    if (source.status !== 200) return source;
    if (typeof source.body === 'string' || !isPdf(source.body))
      return asked(422, 'no-pages', 'the original has no pages', 'Look at the original itself.');
    const wanted = Math.round(Number(of.query.width ?? WIDTHS.usual)) || WIDTHS.usual;
    const width = Math.min(WIDTHS.most, Math.max(WIDTHS.least, wanted));
    const key = `${of.query.id} ${page} ${width}`;
    const known = drawn.get(key);
    if (known !== undefined) return known;
    if (waiting >= MOST_WAITING) return asked(503, 'busy', 'other pages are being drawn', 'Look again in a moment.');
    waiting++;
    const made = await draw(source.body, Number(page), width).finally(() => waiting--);
    if ('undrawn' in made)
      return asked(
        WHY[made.undrawn][0],
        made.undrawn,
        WHY[made.undrawn][1],
        'Read its text, or open the original itself.',
      );
    const reply: Reply = { status: 200, type: 'image/png', body: made.png };
    drawn.set(key, reply);
    const [oldest] = drawn.keys();
    if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
    return reply;
  };
};
