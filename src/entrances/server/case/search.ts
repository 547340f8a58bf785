import { type CaseSearch, caseSearch, HIT_KINDS, type HitKind, searchCase } from '../../../desk/index.ts';
import { jsonReply } from '../reply.ts';
import { type Answers, AskedWrongly, audienceOf, languageOf } from './asked.ts';
import { toldFor } from './told.ts';

/** Cases as they are shown that are kept ready to be searched: more than that are rarely looked at side by side. */
const KEPT = 2;
const LONGEST = 1000;
const LIMITS = { usual: 20, most: 200 } as const;

const limitOf = (typed: string | undefined): number => {
  const limit = Number(typed ?? LIMITS.usual);
  if (Number.isInteger(limit) && limit >= 1 && limit <= LIMITS.most) return limit;
  throw new AskedWrongly('bad-limit', `a search gives 1 to ${LIMITS.most} hits`, 'Ask for fewer.');
};

const isKind = (typed: string): typed is HitKind => HIT_KINDS.some((one) => one === typed);

const kindOf = (typed: string | undefined): HitKind | undefined => {
  if (typed === undefined || isKind(typed)) return typed;
  throw new AskedWrongly(
    'unknown-kind',
    'there is no such kind of thing to find',
    `It is one of: ${HIT_KINDS.join(', ')}.`,
  );
};

/**
 * `GET /api/search?q=`: what holds all words of a query, in any script and inflection, as the asked audience may see it; with `kind`
 * the hits of that kind alone, while `total` and `counts` go on counting all. `took` is in milliseconds, without what it takes to
 * make the case ready the first time.
 */
export const searching = (): Answers => {
  const ready = new Map<string, CaseSearch>();
  return async (held, asked) => {
    const { q = '', limit: typed, kind: only } = asked.query;
    const limit = limitOf(typed);
    const kind = kindOf(only);
    if (q.length > LONGEST)
      throw new AskedWrongly('too-long', 'the words to look for are too many', 'Look for fewer words.');
    const { head } = await held.now();
    const shown = await toldFor(held, asked);
    const key = `${audienceOf(asked)} ${languageOf(asked)}`;
    const before = ready.get(key);
    const at = before?.shown === shown ? before : caseSearch(shown, before);
    ready.delete(key);
    ready.set(key, at);
    const [oldest] = ready.keys();
    if (ready.size > KEPT && oldest !== undefined) ready.delete(oldest);
    const begun = performance.now();
    const found = searchCase(at, q, { limit });
    const alone = kind === undefined ? {} : { hits: searchCase(at, q, { limit, kinds: [kind] }).hits };
    return jsonReply({ head, took: Math.round((performance.now() - begun) * 100) / 100, ...found, ...alone });
  };
};
