import type { Found, SourceKind } from '../../model/index.ts';
import type { PageHead } from '../html/read-page-head.ts';
import { fold } from '../piece.ts';
import type { Publication } from './find-publication.ts';
import { findWrittenDate } from './find-written-date.ts';
import { readByline } from './read-byline.ts';
import type { JsonLd } from './read-json-ld.ts';
import { splitOutlet } from './split-outlet.ts';

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'dcterms.issued',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'citation_publication_date',
];
const AUTHORS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'citation_author',
];
const OUTLETS = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'dcterms.publisher',
  'citation_journal_title',
  'publisher',
];
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'title', 'headline'];

const first = (head: PageHead, keys: readonly string[]): string | undefined =>
  keys.map((key) => head.meta.get(key)).find((value) => value !== undefined);

const isAddress = (value: string): boolean => /^(?:https?:)?\/\/|^www\.|@/.test(value);

/** The EDTF day that a metadata date states, in the zone it is written in; undefined for what is no date. */
export const metadataDay = (value: string): string | undefined => {
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T|$|\s)/.exec(value);
  const written = findWrittenDate(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : value.slice(0, 120));
  return written && !written.edtf.startsWith('X') ? written.edtf : undefined;
};

const author = (value: string): string | undefined => {
  const bare = value.replace(/^[Bb][Yy]\s+(?=\p{Lu})/u, '').trim();
  return bare === '' || isAddress(bare) || bare.length > 200 ? undefined : bare;
};

/** The outlet behind the page's title, shown by what remains when the headline known from elsewhere is taken off. */
const outletOfTitle = (
  title: string | undefined,
  headline: string | undefined,
  outlet: string | undefined,
): string | undefined => {
  if (title === undefined) return undefined;
  if (headline !== undefined && title.length > headline.length && title.startsWith(headline)) {
    const rest = title
      .slice(headline.length)
      .replace(/^[\s|•·»:–—-]+/u, '')
      .trim();
    if (rest !== '' && fold(rest).split(' ').length <= 6) return rest.split(/\s[|•·»–—-]\s/u).at(-1);
  }
  return splitOutlet(title, outlet)?.outlet;
};

/**
 * Publication data from a page's metadata: JSON-LD, then OpenGraph and other `<meta>`, then `<time>` and `<title>`.
 * `heading` is the page's visible main heading, which shows where a title ends and its outlet begins; `byline` is what its
 * markup calls the author, the last resort.
 */
export const findMetadata = (
  head: PageHead,
  jsonLd: JsonLd,
  heading: string | undefined,
  byline?: string,
): Publication & { readonly kind?: SourceKind; readonly language?: string } => {
  const found = <T>(value: T, words: string, from: Found<T>['from']): Found<T> => ({ value, words, from });
  const pick = (
    ld: string | undefined,
    meta: string | undefined,
    read: (value: string) => string | undefined,
  ): Found<string> | undefined => {
    for (const [words, from] of [
      [ld, 'json-ld'],
      [meta, 'metadata'],
    ] as const) {
      const value = words === undefined ? undefined : read(words);
      if (words !== undefined && value !== undefined) return found(value, words, from);
    }
    return undefined;
  };
  const published =
    pick(
      jsonLd.published,
      DATES.map((key) => head.meta.get(key)).find((date) => date !== undefined && metadataDay(date) !== undefined),
      metadataDay,
    ) ?? pick(undefined, head.time, metadataDay);

  const named = first(head, OUTLETS);
  const outlet = named !== undefined && !isAddress(named) ? found(named, named, 'metadata') : undefined;
  const shown = jsonLd.headline ?? first(head, TITLES) ?? head.title;
  const ofTitle = outletOfTitle(head.title, heading, named);
  const publisher =
    outlet ??
    (jsonLd.publisher === undefined ? undefined : found(jsonLd.publisher, jsonLd.publisher, 'json-ld')) ??
    (ofTitle === undefined ? undefined : found(ofTitle, head.title ?? ofTitle, 'metadata'));

  const stripped = (value: string) => splitOutlet(value, publisher?.value)?.title ?? value;
  const isShown =
    heading !== undefined &&
    [shown, head.title].some((one) => one !== undefined && fold(one).startsWith(fold(heading)));
  const title = isShown
    ? found(heading, heading, 'text')
    : shown === undefined
      ? undefined
      : found(stripped(shown), shown, shown === jsonLd.headline ? 'json-ld' : 'metadata');

  const ldAuthors = jsonLd.authors.flatMap((one) => author(one) ?? []);
  const writer = pick(
    ldAuthors.length > 0 ? ldAuthors.join(', ') : undefined,
    AUTHORS.map((key) => head.meta.get(key)).find((one) => one !== undefined && author(one) !== undefined),
    author,
  );
  const names = byline === undefined ? undefined : readByline(`By ${byline.replace(/^by\s+/i, '').trim()}`);
  const marked = names === undefined ? undefined : found(names, byline ?? names, 'metadata');
  const type = jsonLd.type ?? '';
  const kind: SourceKind | undefined = /Article$|^Report$|LiveBlogPosting/.test(type)
    ? 'news'
    : /Posting$/.test(type)
      ? 'post'
      : /^VideoObject$/.test(type)
        ? 'video'
        : undefined;
  const language = (jsonLd.language ?? head.language ?? head.meta.get('og:locale'))?.toLowerCase().split(/[-_]/)[0];
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...((writer ?? marked) ? { author: (writer ?? marked) as Found<string> } : {}),
    ...(published ? { published } : {}),
    ...(kind ? { kind } : {}),
    ...(language !== undefined && /^[a-z]{2,3}$/.test(language) ? { language } : {}),
  };
};
