import { dayNumber } from '../../model/index.ts';
import { wordsOf } from '../held.ts';
import { countryOf, isCountryWord } from '../names/countries.ts';
import { foldWord } from '../names/fold-key.ts';
import type { Party } from './party.ts';

const listed = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(foldWord));

/** Posts that one person at a time holds in one place or body; the words that say the same are made one. */
const LEADS = listed('head chief director leader начальник глава руководитель директор');
const SINGLE = listed(
  'minister president governor mayor akim hakim ombudsman premier commander commandant warden rector ambassador speaker ' +
    'chairman chairwoman chairperson chair king queen министр президент губернатор мэр аким омбудсмен премьер командир ректор посол председатель',
);
/** Words that make a post one of several, or one that was. */
const OF_SEVERAL = listed(
  'deputy vice assistant aide adviser acting former ex senior junior another bodyguard заместитель бывший и.о.',
);
const SMALL = listed('the of for and in at to de der la his her their its our this that same then who newly');
/** Words that present somebody new: whoever they mean is not known from elsewhere. */
const PRESENTING = /^(?:a|an|one|another|other|some|several|два|один)\s/i;

const LEAD = 'head';
const BETWEEN = /[\s,.\-–—/()"“”«»]+/u;
const wordsIn = (text: string): readonly string[] =>
  text
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(BETWEEN)
    .flatMap((word) => {
      const folded = isCountryWord(word) ? foldWord(countryOf(word)) : foldWord(word);
      return folded === '' || SMALL.has(folded) ? [] : [LEADS.has(folded) ? LEAD : folded];
    });

/** Places whose name ends where a span begins, a blank between: "Tresk police chief". */
const placeBefore = ({ held }: Party, start: number): string | undefined => {
  const { mentions, entities } = held.reading;
  const found = mentions.find((one) => one.end === start - 1 && entities[one.entity]?.kind === 'place');
  return found === undefined ? undefined : wordsOf(held, found);
};

/** A post that one person at a time holds, as a key: its words and whose it is, in no order. `over`: it is told as one held before. */
export type Office = { readonly key: string; readonly over: boolean; readonly words: string };

/**
 * Posts of one holder at a time that a report gives a person, each with the place, people or body it is of; a post that does not
 * say whose it is is not among them, nor is a deputy's. In: a person of one report, named or described.
 */
export const officesOf = (party: Party): readonly Office[] => {
  const { held, entity } = party;
  if (party.kind !== 'person' || entity.count !== undefined) return [];
  const found = new Map<string, Office>();
  for (const post of entity.posts) {
    const words = wordsIn(post.words).filter((word) => !(post.former && OF_SEVERAL.has(word)));
    if (words.some((word) => OF_SEVERAL.has(word)) || !words.some((word) => word === LEAD || SINGLE.has(word)))
      continue;
    const own = new Set(words);
    const told = entity.mentions.flatMap((at) => {
      const mention = held.reading.mentions[at];
      return mention?.form === 'description' ? [wordsIn(mention.words)] : [];
    });
    const whose = [
      ...(post.of === undefined ? [] : [wordsIn(held.reading.entities[post.of]?.name ?? '')]),
      wordsIn(placeBefore(party, post.start) ?? ''),
      ...told.filter((mention) => words.every((word) => mention.includes(word))),
      entity.nationalities.flatMap(wordsIn),
    ];
    for (const qualifier of whose) {
      if (!qualifier.some((word) => !own.has(word)) || qualifier.some((word) => OF_SEVERAL.has(word))) continue;
      const key = [...new Set([...words, ...qualifier])].sort().join(' ');
      found.set(key, { key, over: post.former === true, words: post.words });
    }
  }
  return [...found.values()];
};

/** The posts by which an unnamed person of a report is meant ("the Tresk police chief"); none where somebody new is presented. */
export const meantBy = (party: Party): readonly Office[] =>
  party.entity.named || PRESENTING.test(party.entity.name) ? [] : officesOf(party).filter(({ over }) => !over);

/** On which days (first and last possible, ISO) a report gave somebody a post, or told that they had held it before. */
export type Attested = { readonly from: string; readonly to: string; readonly over: boolean };

/** Half a year: so long before and after a report that gives somebody a post they are taken to hold it, where nobody else is known to. */
const REACH = 183;

const apart = (
  a: { readonly from: string; readonly to: string },
  b: { readonly from: string; readonly to: string },
): number => Math.max(0, dayNumber(a.from) - dayNumber(b.to), dayNumber(b.from) - dayNumber(a.to));

/**
 * Who held a post on a day, of all whom reports give it. One alone: within half a year of a report that gives it to them, and before any
 * that tells it as over. Of several: whoever is known to have held it both before and after that day, where nobody else is known to in that
 * time. Else undefined: left open.
 */
export const holderOn = <T>(
  day: { readonly from: string; readonly to: string },
  known: ReadonlyMap<T, readonly Attested[]>,
): T | undefined => {
  const holders = [...known].flatMap(([who, all]) => {
    const held = all.filter(({ over }) => !over);
    const first = held.map(({ from }) => from).sort()[0];
    const last = held
      .map(({ to }) => to)
      .sort()
      .at(-1);
    return first === undefined || last === undefined
      ? []
      : [{ who, held, first, last, over: all.filter(({ over }) => over) }];
  });
  const inTime = holders.filter(({ over }) => over.every(({ from }) => from > day.to));
  if (holders.length === 1) {
    const [only] = inTime;
    return only?.held.some((one) => apart(one, day) <= REACH) ? only.who : undefined;
  }
  const then = inTime.filter(({ first, last }) => first <= day.from && day.to <= last);
  const [only] = then;
  const alone = holders.filter(({ first, last }) => only !== undefined && first <= only.last && only.first <= last);
  return then.length === 1 && alone.length === 1 ? only?.who : undefined;
};
