import { decodeEntities } from './decode-entities.ts';
import { readAttributes } from './read-attributes.ts';
import { walkTags } from './walk-tags.ts';

/** What a page says about itself in its head and in marked-up elements. */
export type PageHead = {
  /** `<meta>` contents by name, property or itemprop, in lower case; the first wins. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title?: string;
  readonly language?: string;
  /** The `datetime` of the first `<time>` that has one and is not about a change. */
  readonly time?: string;
};

const squeeze = (text: string): string => decodeEntities(text).replace(/\s+/g, ' ').trim();

/** Reads a page's own words about itself. HTML in; what is absent is left out. One pass. */
export const readPageHead = (html: string): PageHead => {
  const meta = new Map<string, string>();
  let title: string | undefined;
  let language: string | undefined;
  let time: string | undefined;
  walkTags(html, {
    text: () => undefined,
    close: () => undefined,
    raw: (name, _, content) => {
      if (name === 'title' && squeeze(content) !== '') title ??= squeeze(content);
    },
    open: (name, raw) => {
      if (name === 'meta') {
        const attributes = readAttributes(raw);
        const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
        const content = squeeze(attributes.get('content') ?? '');
        if (key !== undefined && content !== '' && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), content);
      } else if (name === 'html') language ??= readAttributes(raw).get('lang') ?? readAttributes(raw).get('xml:lang');
      else if (name === 'time' && time === undefined && !/updat|modif/i.test(raw)) {
        const value = readAttributes(raw).get('datetime')?.trim();
        if (value !== undefined && value !== '') time = value;
      }
    },
  });
  return {
    meta,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(time === undefined ? {} : { time }),
  };
};
