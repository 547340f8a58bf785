import { decodeEntities } from '../html/decode-entities.ts';

/** What JSON-LD (schema.org) says of a report; texts as written. */
export type JsonLd = {
  readonly type?: string;
  readonly headline?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly language?: string;
  readonly body?: string;
  /** The beginnings of blocks that could not be read as JSON. */
  readonly broken: readonly string[];
};

type Node = Readonly<Record<string, unknown>>;
/** Kinds of things that are a report, the surest first. */
const REPORTS: readonly RegExp[] = [
  /NewsArticle$/,
  /^(?:Report|BackgroundNewsArticle|LiveBlogPosting)$/,
  /Article$/,
  /^(?:BlogPosting|SocialMediaPosting|DiscussionForumPosting)$/,
  /^VideoObject$/,
  /^WebPage$/,
];
/** More nodes than any page has; what lies beyond is not looked at. */
const MOST_NODES = 20_000;
const SHOWN = 80;
/** Line ends and other controls, which JSON does not allow inside strings. */
const CONTROLS = /\p{Cc}+/gu;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

const text = (value: unknown): string | undefined => {
  // Many pages write their titles into JSON as they stand in HTML, entities and all.
  const found = decodeEntities(strings(value)[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return found === '' ? undefined : found;
};

const names = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const name = typeof one === 'string' ? one : isNode(one) ? text(one.name) : undefined;
    return name === undefined || name.trim() === '' ? [] : [name.replace(/\s+/g, ' ').trim()];
  });

/** Reads one block, forgiving what pages get wrong: comment wrappers, line ends inside strings, trailing commas, a last semicolon. */
const parse = (source: string): unknown => {
  const bare = source.replace(/^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*$/g, '').trim();
  const spaced = bare.replace(CONTROLS, ' ');
  const attempts = [bare, spaced, spaced.replace(/,(?=\s?[}\]])/g, '').replace(/;\s?$/, '')];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt forgives more; a block that none can read is reported by the caller.
    }
  }
  return undefined;
};

/** What can be taken from a broken block by its keys alone. */
const salvage = (source: string): Node => {
  const value = (key: string) => new RegExp(`"${key}"\\s{0,9}:\\s{0,9}"([^"\\\\]{1,300})"`).exec(source)?.[1];
  const found: Record<string, unknown> = { '@type': value('@type') ?? 'Article' };
  for (const key of ['headline', 'datePublished']) {
    const one = value(key);
    if (one !== undefined) found[key] = one;
  }
  return found;
};

/** Every node of a block, whatever `@graph`, arrays and nesting it uses; a list, so that depth costs no stack. */
const nodesOf = (root: unknown): readonly Node[] => {
  const found: Node[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) for (const one of value) queue.push(one);
    else if (isNode(value)) {
      found.push(value);
      for (const one of Object.values(value)) if (typeof one === 'object' && one !== null) queue.push(one);
    }
  }
  return found;
};

/** The node that tells most surely of the report itself, among all blocks of the page. Never throws. */
export const readJsonLd = (blocks: readonly string[]): JsonLd => {
  const broken: string[] = [];
  const nodes = blocks.flatMap((block) => {
    const root = parse(block);
    if (root !== undefined) return nodesOf(root);
    if (block.trim() === '') return [];
    broken.push(block.trim().slice(0, SHOWN));
    return [salvage(block)];
  });
  const rank = (node: Node): number => {
    const ranks = strings(node['@type']).map((type) => REPORTS.findIndex((report) => report.test(type)));
    const known = ranks.filter((one) => one >= 0);
    // Of two of a kind the dated one is the report; the other may be a teaser.
    return known.length === 0
      ? REPORTS.length * 2
      : Math.min(...known) * 2 + (text(node.datePublished) === undefined ? 1 : 0);
  };
  const best = nodes.reduce<Node | undefined>(
    (a, b) => (rank(b) < (a ? rank(a) : REPORTS.length * 2) ? b : a),
    undefined,
  );
  if (!best) return { authors: [], broken };
  const byId = (value: unknown): unknown =>
    isNode(value) && value.name === undefined && typeof value['@id'] === 'string'
      ? nodes.find((node) => node['@id'] === value['@id'] && node.name !== undefined)
      : value;
  const author = Array.isArray(best.author) ? best.author.map(byId) : byId(best.author);
  const publisher = names(byId(best.publisher))[0];
  const one = (key: string, value: string | undefined) => (value === undefined ? {} : { [key]: value });
  return {
    authors: names(author),
    broken,
    ...one('type', strings(best['@type'])[0]),
    ...one('headline', text(best.headline) ?? text(best.name)),
    ...one('published', text(best.datePublished) ?? text(best.uploadDate)),
    ...one('publisher', publisher),
    ...one('language', text(best.inLanguage)),
    ...one('body', typeof best.articleBody === 'string' ? best.articleBody : undefined),
  };
};
