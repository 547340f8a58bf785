import type { ReadFigure, Span } from '../../model/index.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Happenings as a whole, over which people are counted: "during the unrest". */
const WHOLE =
  /\b(?:unrest|protests|demonstrations|rallies|riots?|rioting|clashes|crackdown|violence|uprising|revolt|events|war|conflict|disturbances|disorder|turmoil|fighting|massacre|siege|offensive|insurgency|coup|occupation|pogroms?)\b/i;

/** A case at law: "in a case that had grown", "put on trial for"; not "in most cases" or "in any case". */
const CASE =
  /\b(?:trial|proceedings|indictment|verdict|lawsuit|(?:criminal|court|torture|murder) case)\b|\b(?:in|of|within|to) (?:the|this|that|a|his|her|their) (?:\p{L}+ ){0,2}(?:case|investigation|inquiry|probe)\b/iu;

/** Words for people in general: "238 people" and "238 villagers" can be one count. */
const ANYBODY = words(
  'person people individual human citizen civilian inhabitant resident villager local victim casualty fatality death body corpse detainee prisoner inmate man other member',
);

/** Words for those who are accused, or who act for a state in arms: of them the stages of a proceeding are told. */
const ACCUSED = words(
  'officer policeman policewoman police soldier serviceman troop guard gendarme guardsman agent official suspect defendant accused perpetrator criminal commander colonel general major captain lieutenant sergeant investigator',
);

/** Words of a state's own bodies and posts: what they count is an official count. */
const OFFICIAL =
  /\b(?:ministry|minister|government|governor|officials?|official|authorit(?:y|ies)|police|prosecutors?|prosecution|prosecutor’s|army|military|mayor|security|interior|gendarmerie|general|colonel|major|state|kremlin|court|judge)\b/i;

/** Whether words name a happening as a whole. */
export const namesWholeEvent = (text: string): boolean => WHOLE.test(text);

/** Whether words name a case at law. */
export const namesCase = (text: string): boolean => CASE.test(text);

/** Whether a name or a post is a state's. */
export const namesOfficial = (text: string): boolean => OFFICIAL.test(text);

/** What kind of people a unit names: anybody, those accused, or a group of its own ("child", "journalist"). */
export const peopleOf = (unit: string | undefined): string =>
  unit === undefined || ANYBODY.has(unit) ? 'anybody' : ACCUSED.has(unit) ? 'accused' : unit;

const OF_A_VOICE = /^(?:according to|as per)\b/i;
const LOOSE_ENDS = /^[\s,;:–—-]+|[\s,;:–—-]+$/gu;
/** A clause that only adds to what bounds a count ("the unrest, which was dispersed by …"). */
const ADDED_CLAUSE = /,\s+(?:which|who|whom|whose|where)\b.*$/isu;
/** "during which": what it points back to stands elsewhere. */
const BARE = /^(?:\p{L}+ )?(?:which|whom|that)$/iu;

/** Between two pieces, words up to this many are told with them; more are left out and marked. */
const SHORT_GAP = 60;
/** A clause that carries a count is told whole up to this length: "37 people had been detained" says more than "37 people". */
const SHORT_CLAUSE = 120;

/**
 * The words that bound a count, as they stand in the text, the clause that carries it among them: short words between the
 * pieces are told with them, longer ones are marked by an ellipsis. Words that only say who counted, or that open with the
 * time (`time`), are left out, and so are clauses that only add. `textOf` gives the report's words of a span of code points.
 */
export const scopeWords = (
  { quantity, scope }: Pick<ReadFigure, 'quantity' | 'scope'>,
  carriedBy: Span | undefined,
  textOf: (span: Span) => string,
  time: string | undefined,
): string => {
  const bare = (text: string): string => text.replace(LOOSE_ENDS, '');
  const clause = carriedBy !== undefined && carriedBy.end - carriedBy.start <= SHORT_CLAUSE ? [carriedBy] : [];
  const kept = [quantity, ...scope, ...clause]
    .filter((piece) => {
      const said = textOf(piece);
      const opening = piece.start < quantity.start && bare(said) === bare(time ?? '');
      return !OF_A_VOICE.test(said) && !BARE.test(bare(said)) && !opening;
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let told = '';
  let end = -1;
  for (const piece of kept) {
    if (piece.end <= end) continue;
    const start = Math.max(piece.start, end);
    const said = textOf({ start, end: piece.end })
      .replace(ADDED_CLAUSE, '')
      .replace(/[\s,;:–—-]+$/u, '');
    if (bare(said) === '') continue;
    const near = end >= 0 && start - end <= SHORT_GAP;
    const gap = near ? textOf({ start: end, end: start }) : ' … ';
    told += told === '' ? said.replace(/^[\s,;:–—-]+/u, '') : near ? gap + said : gap + bare(said);
    end = start + [...said].length;
  }
  return (told === '' ? quantity.words : told).replace(/\s+/gu, ' ');
};
