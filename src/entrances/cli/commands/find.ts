import {
  type CaseFound,
  type CaseHit,
  caseFile,
  caseSearch,
  HIT_KINDS,
  type HitKind,
  searchCase,
} from '../../../desk/index.ts';
import { ACCESS } from '../../../model/index.ts';
import {
  forAudience,
  namesOf,
  type Phrases,
  renderTerminal,
  type Sheet,
  tellPseudonyms,
  toldIn,
} from '../../../telling/index.ts';
import { oneOf, type Typed } from '../command.ts';
import { colours, type Io, UsageError } from '../io.ts';
import { progressLine } from '../progress-line.ts';
import { spoken } from '../spoken.ts';
import { PLAIN_WIDTH } from '../tell-news.ts';
import { withCase } from '../with-case.ts';

const MOST = 1000;

/** A word of the command line that holds a blank was typed between quotation marks, which the shell took away. */
const asTyped = (words: readonly string[]): string =>
  words.map((word) => (/\s/u.test(word) && !/["“”„«»]/u.test(word) ? `"${word}"` : word)).join(' ');

const limitOf = (typed: Typed): number => {
  const limit = Number(typed.text('limit') ?? 20);
  if (Number.isInteger(limit) && limit > 0 && limit <= MOST) return limit;
  throw new UsageError(`find: --limit is a whole number from 1 to ${MOST}`);
};

/** Words of the query that were answered by other words, with those. */
const why = ({ matched }: CaseHit): string =>
  matched
    .filter(({ how }) => how !== 'same')
    .map(({ word, form }) => `${word} → ${form}`)
    .join(', ');

const kindOf = (kind: HitKind, { entityKinds, found }: Phrases): string => ({ ...entityKinds, ...found.kinds })[kind];

const rowOf = (hit: CaseHit, short: (id: string) => string, phrases: Phrases): Sheet['rows'][number] => {
  const { kind, id, title, where, context } = hit;
  const reason = why(hit);
  return {
    lead: kindOf(kind, phrases),
    lines: [
      { text: where === undefined || where === title ? title : `${title} · ${where}`, tone: 'main' },
      ...(context === undefined ? [] : [{ text: context.text, tone: 'plain' as const }]),
      ...(reason === '' ? [] : [{ text: reason, tone: 'quiet' as const }]),
      { text: short(id), tone: 'id' },
    ],
  };
};

const tally = ({ total, counts, hits }: CaseFound, phrases: Phrases): string => {
  const kinds = HIT_KINDS.flatMap((kind) => (counts[kind] === 0 ? [] : [`${kindOf(kind, phrases)} ${counts[kind]}`]));
  return total === 0 ? phrases.found.nothing : phrases.found.found(total, hits.length, kinds.join(', '));
};

/** `find CASE WORDS…`: what of the case holds all the words, in any script and inflection, with its words in context. */
export const find = async (typed: Typed, io: Io): Promise<number> => {
  const [folder = '', ...words] = typed.words;
  const audience = oneOf(typed.text('audience') ?? 'confidential', ACCESS, '--audience');
  const limit = limitOf(typed);
  const phrases = await spoken(typed);
  const progress = progressLine(io);
  return withCase(folder, typed, io, { purpose: 'reading', progress: progress.step, audience }, async (open) => {
    const shown = forAudience(await caseFile(open), audience, phrases);
    const file = toldIn(shown.file, phrases);
    const names = namesOf(file, phrases);
    const query = asTyped(words);
    const found = searchCase(caseSearch({ file, names }), query, { limit });
    progress.done();
    if (found.left.length > 0) io.err(`note: not looked for, too many words at once: ${found.left.join(' ')}\n`);
    if (typed.flag('json')) {
      io.out(`${JSON.stringify({ aigak: 'find/1', audience, query, ...found }, null, 2)}\n`);
      return 0;
    }
    const title = tellPseudonyms(shown.mask(open.title), phrases);
    io.out(`${title} · ${phrases.labels.audience}: ${phrases.access[audience]}\n\n`);
    const width = io.outIsTerminal ? io.columns : PLAIN_WIDTH;
    const sheet = { heading: tally(found, phrases), rows: found.hits.map((hit) => rowOf(hit, names.short, phrases)) };
    io.out(renderTerminal([sheet], { width, colour: colours(io) }));
    return 0;
  });
};
